import { readFileSync } from "node:fs";
import { allFilledIn, filledIn, wouldRun } from "./expressions.ts";
import { type Leg, PlayedJob, type Setting } from "./job.ts";
import {
  type JobResult,
  joined,
  type LegResult,
  type Result,
  worst,
} from "./result.ts";
import {
  inputsOf,
  type Job,
  legsOf,
  needsOf,
  readWorkflow,
  type Workflow,
} from "./workflow.ts";

/** The contexts that a workflow is run with. */
interface Given extends Contexts {
  readonly github: Readonly<Record<string, string>>;
  readonly inputs: Contexts;
  readonly secrets: Readonly<Record<string, string>>;
}

type Contexts = Readonly<Record<string, unknown>>;

interface Running {
  readonly finished: Promise<LegResult>;
  cancel(): void;
}

/** A workflow whose jobs run, each when those that it needs are over. */
export class WorkflowRun {
  readonly finished: Promise<Record<string, JobResult>>;
  readonly #workflow: Workflow;
  readonly #setting: Setting;
  readonly #given: Given;
  readonly #results = new Map<string, Promise<JobResult>>();
  readonly #running = new Set<() => void>();
  #cancelled = false;

  constructor(workflow: Workflow, setting: Setting, given: Given) {
    this.#workflow = workflow;
    this.#setting = setting;
    this.#given = given;
    this.finished = this.#live();
  }

  cancel(): void {
    this.#cancelled = true;
    for (const cancel of this.#running) cancel();
  }

  async #live(): Promise<Record<string, JobResult>> {
    const names = Object.keys(this.#workflow.jobs);
    const results = names.map(
      async (name) => [name, await this.#result(name)] as const,
    );
    return Object.fromEntries(await Promise.all(results));
  }

  #job(name: string): Job {
    const job = this.#workflow.jobs[name];
    if (job === undefined) throw new Error(`no job has the name ${name}`);
    return job;
  }

  #result(name: string): Promise<JobResult> {
    const result = this.#results.get(name) ?? this.#perform(name);
    this.#results.set(name, result);
    return result;
  }

  async #perform(name: string): Promise<JobResult> {
    const job = this.#job(name);
    const needs: Record<string, LegResult> = {};
    for (const need of needsOf(job)) needs[need] = await this.#result(need);
    const before = worst(await this.#before(job));
    const status = this.#cancelled ? "cancelled" : before;
    const { secrets, ...open } = this.#given;
    const contexts = { ...open, needs };
    if (wouldRun(job.if, { status, contexts }))
      return this.#legs(name, job, contexts);
    return joined([], this.#cancelled ? "cancelled" : "skipped");
  }

  /** What all jobs before this one came to. */
  async #before(job: Job): Promise<Result[]> {
    const results: Result[] = [];
    for (const need of needsOf(job)) {
      results.push((await this.#result(need)).result);
      results.push(...(await this.#before(this.#job(need))));
    }
    return results;
  }

  async #legs(name: string, job: Job, open: Contexts): Promise<JobResult> {
    const { matrix, ...strategy } = job.strategy ?? {};
    const { "fail-fast": failFast = true, "max-parallel": most } = strategy;
    const matrices = legsOf(native(matrix, open));
    const total = matrices.length;
    const waiting = matrices.map((each, index) => {
      const leg = { "job-index": index, "job-total": total };
      return { index, contexts: { ...open, matrix: each, strategy: leg } };
    });
    const legs: LegResult[] = [];
    const running = new Set<Running>();
    const cancel = () => {
      waiting.length = 0;
      for (const leg of running) leg.cancel();
    };
    const oneByOne = async (): Promise<void> => {
      const next = waiting.shift();
      if (next === undefined) return;
      const leg = this.#leg(name, job, { ...next, total });
      running.add(leg);
      const ended = await leg.finished;
      running.delete(leg);
      legs[next.index] = ended;
      if (failFast && ended.result === "failure") cancel();
      await oneByOne();
    };
    this.#running.add(cancel);
    await Promise.all(Array.from({ length: most ?? total }, oneByOne));
    this.#running.delete(cancel);
    return joined(Object.values(legs));
  }

  #leg(
    name: string,
    job: Job,
    { contexts, ...place }: Pick<Leg, "index" | "total" | "contexts">,
  ): Running {
    const { secrets } = this.#given;
    const all = { ...contexts, secrets };
    if (job.uses !== undefined) return this.#call(job, job.uses, all);
    const { permissions: ofAll = {}, env = {} } = this.#workflow;
    const { permissions = ofAll } = job;
    const github = { ...this.#given.github, token: this.#token(permissions) };
    return new PlayedJob(
      job,
      {
        ...place,
        name,
        github,
        contexts: { ...all, github },
        permissions,
        env,
      },
      this.#setting,
    );
  }

  /** Each job has a token of its own, with the rights that the job asks for. */
  #token({ statuses }: Readonly<Record<string, string>>): string {
    const nowhere = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";
    const write = statuses === "write";
    return this.#setting.github?.token({ write }) ?? nowhere;
  }

  #call(job: Job, uses: string, contexts: Contexts): Running {
    const called = workflowOf(uses);
    const {
      inputs,
      secrets: declared = {},
      outputs,
    } = called.on?.workflow_call ?? {};
    const secrets = allFilledIn(job.secrets, contexts);
    const [foreign] = Object.keys(secrets).filter((name) => !declared[name]);
    const [missing] = Object.keys(declared).filter(
      (name) => declared[name]?.required && !secrets[name],
    );
    if (foreign ?? missing)
      throw new Error(
        `${uses} is called with a wrong secret: ${foreign ?? missing}`,
      );
    const run = new WorkflowRun(called, this.#setting, {
      ...this.#given,
      inputs: inputsOf(inputs, native(job.with, contexts)),
      secrets,
    });
    const values = Object.entries(outputs ?? {}).map(
      ([name, { value }]) => [name, value] as const,
    );
    return {
      cancel: () => run.cancel(),
      finished: run.finished.then((jobs) => ({
        ...joined(Object.values(jobs)),
        outputs: allFilledIn(Object.fromEntries(values), { jobs }),
      })),
    };
  }
}

const OURS =
  /^OWNER\/export-zilliz-cloud-backup\/(\.github\/workflows\/[^@]+)@v1$/;

function workflowOf(uses: string): Workflow {
  const [, path] = OURS.exec(uses) ?? [];
  if (path === undefined) throw new Error(`nothing stands in for ${uses}`);
  const file = new URL(`../../${path}`, import.meta.url);
  return readWorkflow(readFileSync(file, "utf8"));
}

/** The values with their types. */
function native(values: Contexts = {}, contexts: Contexts): Contexts {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      filledIn(value, contexts),
    ]),
  );
}
