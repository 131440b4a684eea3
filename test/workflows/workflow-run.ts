import { readFileSync } from "node:fs";
import { conditionHolds, interpolate, interpolateAll } from "../support/expressions.ts";
import { JobRun, type MatrixJob, type Setup } from "./job-run.ts";
import { type JobResult, joined, type MatrixJobResult, type Result, worst } from "./result.ts";
import {
  inputsOf,
  type Job,
  matrixJobsOf,
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
  readonly finished: Promise<MatrixJobResult>;
  cancel(): void;
}

/** A running workflow: each job starts when those that it needs have ended. */
export class WorkflowRun {
  readonly finished: Promise<Record<string, JobResult>>;
  readonly #workflow: Workflow;
  readonly #setup: Setup;
  readonly #given: Given;
  readonly #results = new Map<string, Promise<JobResult>>();
  readonly #running = new Set<() => void>();
  #cancelled = false;

  constructor(workflow: Workflow, setup: Setup, given: Given) {
    this.#workflow = workflow;
    this.#setup = setup;
    this.#given = given;
    this.finished = this.#runJobs();
  }

  cancel(): void {
    this.#cancelled = true;
    for (const cancel of this.#running) cancel();
  }

  async #runJobs(): Promise<Record<string, JobResult>> {
    const names = Object.keys(this.#workflow.jobs);
    const results = names.map(async (name) => [name, await this.#result(name)] as const);
    return Object.fromEntries(await Promise.all(results));
  }

  #job(name: string): Job {
    const job = this.#workflow.jobs[name];
    if (job === undefined) throw new Error(`no job has the name ${name}`);
    return job;
  }

  #result(name: string): Promise<JobResult> {
    const result = this.#results.get(name) ?? this.#runJob(name);
    this.#results.set(name, result);
    return result;
  }

  async #runJob(name: string): Promise<JobResult> {
    const job = this.#job(name);
    const needs: Record<string, MatrixJobResult> = {};
    for (const need of needsOf(job)) needs[need] = await this.#result(need);
    const before = worst(await this.#before(job));
    const status = this.#cancelled ? "cancelled" : before;
    const { secrets, ...open } = this.#given;
    const contexts = { ...open, needs };
    if (conditionHolds(job.if, { status, contexts })) return this.#matrixJobs(name, job, contexts);
    return joined([], this.#cancelled ? "cancelled" : "skipped");
  }

  /** The results of all jobs before this one. */
  async #before(job: Job): Promise<Result[]> {
    const results: Result[] = [];
    for (const need of needsOf(job)) {
      results.push((await this.#result(need)).result);
      results.push(...(await this.#before(this.#job(need))));
    }
    return results;
  }

  async #matrixJobs(name: string, job: Job, open: Contexts): Promise<JobResult> {
    const { matrix, "fail-fast": failFast = true } = job.strategy ?? {};
    const matrices = matrixJobsOf(native(matrix, open));
    const total = matrices.length;
    const running = matrices.map((each, index) => {
      const strategy = { "job-index": index, "job-total": total };
      const contexts = { ...open, matrix: each, strategy };
      return this.#matrixJob(name, job, { index, total, contexts });
    });
    const cancel = () => {
      for (const matrixJob of running) matrixJob.cancel();
    };
    this.#running.add(cancel);
    const results = running.map(async ({ finished }) => {
      const ended = await finished;
      if (failFast && ended.result === "failure") cancel();
      return ended;
    });
    const matrixJobs = await Promise.all(results);
    this.#running.delete(cancel);
    return joined(matrixJobs);
  }

  #matrixJob(
    name: string,
    job: Job,
    { contexts, ...place }: Pick<MatrixJob, "index" | "total" | "contexts">,
  ): Running {
    const { secrets } = this.#given;
    const all = { ...contexts, secrets };
    if (job.uses !== undefined) return this.#call(job, job.uses, all);
    const { permissions: ofAll = {}, env = {} } = this.#workflow;
    const { permissions = ofAll } = job;
    const github = { ...this.#given.github, token: this.#token(permissions) };
    return new JobRun(
      job,
      { ...place, name, github, contexts: { ...all, github }, permissions, env },
      this.#setup,
    );
  }

  /** Each job has a token of its own, with the rights that the job asks for. */
  #token({ statuses }: Readonly<Record<string, string>>): string {
    const nowhere = "ghs_0123456789abcdefghijklmnopqrstuvwxyz";
    const write = statuses === "write";
    return this.#setup.github?.createToken({ write }) ?? nowhere;
  }

  #call(job: Job, uses: string, contexts: Contexts): Running {
    const called = workflowOf(uses);
    const { inputs, secrets: declared = {}, outputs } = called.on?.workflow_call ?? {};
    const secrets = interpolateAll(job.secrets, contexts);
    const [foreign] = Object.keys(secrets).filter((name) => !declared[name]);
    const [missing] = Object.keys(declared).filter(
      (name) => declared[name]?.required && !secrets[name],
    );
    if (foreign ?? missing)
      throw new Error(`${uses} is called with a wrong secret: ${foreign ?? missing}`);
    const run = new WorkflowRun(called, this.#setup, {
      ...this.#given,
      inputs: inputsOf(inputs, native(job.with, contexts)),
      secrets,
    });
    const values = Object.entries(outputs ?? {}).map(([name, { value }]) => [name, value] as const);
    return {
      cancel: () => run.cancel(),
      finished: run.finished.then((jobs) => ({
        ...joined(Object.values(jobs)),
        outputs: interpolateAll(Object.fromEntries(values), { jobs }),
      })),
    };
  }
}

const OURS = /^OWNER\/export-zilliz-cloud-backup\/(\.github\/workflows\/[^@]+)@v1$/;

function workflowOf(uses: string): Workflow {
  const [, path] = OURS.exec(uses) ?? [];
  if (path === undefined) throw new Error(`no stand-in for ${uses}`);
  const file = new URL(`../../${path}`, import.meta.url);
  return readWorkflow(readFileSync(file, "utf8"));
}

/** The values with their types. */
function native(values: Contexts = {}, contexts: Contexts): Contexts {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, interpolate(value, contexts)]),
  );
}
