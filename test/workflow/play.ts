import { readFileSync } from "node:fs";
import type { Stage } from "../action/stage.ts";
import type { GitHub } from "../github/github.ts";
import { allFilledIn, filledIn, wouldRun } from "./expressions.ts";
import {
  type Leg,
  type LegResult,
  PlayedJob,
  type Result,
  type Setting,
} from "./job.ts";
import { type Left, StandIns } from "./stand-ins.ts";
import {
  inputsOf,
  type Job,
  legsOf,
  needsOf,
  readWorkflow,
  type Workflow,
} from "./workflow.ts";

/** What a job came to. Of a matrix the outputs are merged, and the steps those of all legs. */
export interface JobResult extends LegResult {
  readonly legs: readonly LegResult[];
}

export interface PlayResult {
  readonly jobs: Readonly<Record<string, JobResult>>;
  readonly left: Left;
  /** Every step that was reached, as `job: step`. Of jobs that run beside each other, in their order in the file. */
  readonly reached: readonly string[];
}

/** How a workflow is started. */
export interface Start {
  readonly event?: string;
  /** The inputs of a `workflow_dispatch`, as its form has them. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly github?: GitHub;
  readonly checkedOut?: boolean;
}

const WORKFLOW_OF_OURS =
  /^OWNER\/export-zilliz-cloud-backup\/(\.github\/workflows\/[^@]+)@v1$/;

/**
 * A run of a workflow: its jobs with their `needs`, `if` and matrix, their steps in real processes, this action as it is
 * shipped. It is on its way from the moment it is made.
 */
export class Play {
  readonly finished: Promise<PlayResult>;
  readonly #run: WorkflowRun;

  constructor(workflow: Workflow, stage: Stage, start: Start = {}) {
    const { event = "push", inputs, github, checkedOut = false } = start;
    const standIns = new StandIns(stage.folder());
    const dispatched = inputsOf(workflow.on?.workflow_dispatch?.inputs, inputs);
    const token = github?.token() ?? "ghs_0123456789abcdefghijklmnopqrstuvwxyz";
    this.#run = new WorkflowRun(
      workflow,
      { stage, standIns, github, checkedOut },
      {
        github: { event_name: event, ref_name: "main", run_id: "1", token },
        inputs: dispatched,
        secrets: { ZILLIZ_API_KEY: stage.sandbox.apiKey },
        vars: {},
      },
    );
    this.finished = this.#run.finished.then((jobs) => ({
      jobs,
      left: standIns.left,
      reached: Object.entries(jobs).flatMap(([name, { steps }]) =>
        steps.map(({ step }) => `${name}: ${step}`),
      ),
    }));
  }

  /** Cancels the run, as the button does. */
  cancel(): void {
    this.#run.cancel();
  }
}

type Contexts = Readonly<Record<string, unknown>>;

class WorkflowRun {
  readonly finished: Promise<Record<string, JobResult>>;
  readonly #workflow: Workflow;
  readonly #setting: Setting;
  readonly #contexts: Contexts;
  readonly #results = new Map<string, Promise<JobResult>>();
  readonly #running = new Set<{ cancel(): void }>();
  #cancelled = false;

  constructor(workflow: Workflow, setting: Setting, contexts: Contexts) {
    this.#workflow = workflow;
    this.#setting = setting;
    this.#contexts = contexts;
    this.finished = this.#play();
  }

  cancel(): void {
    this.#cancelled = true;
    for (const running of this.#running) running.cancel();
  }

  async #play(): Promise<Record<string, JobResult>> {
    const names = Object.keys(this.#workflow.jobs);
    const results = await Promise.all(names.map((name) => this.#result(name)));
    return Object.fromEntries(
      names.map((name, place) => [name, results[place] as JobResult]),
    );
  }

  #result(name: string): Promise<JobResult> {
    const known = this.#results.get(name);
    if (known !== undefined) return known;
    const job = this.#workflow.jobs[name];
    if (job === undefined) throw new Error(`no job has the name ${name}`);
    const result = this.#perform(name, job);
    this.#results.set(name, result);
    return result;
  }

  async #perform(name: string, job: Job): Promise<JobResult> {
    const needs: Record<string, LegResult> = {};
    for (const need of needsOf(job)) needs[need] = await this.#result(need);
    const status = this.#cancelled
      ? "cancelled"
      : worst(await this.#before(job));
    const { secrets, ...open } = this.#contexts;
    const contexts = { ...open, needs };
    if (!wouldRun(job.if, { status, contexts }))
      return over("skipped", [], this.#cancelled);
    return job.uses === undefined
      ? this.#legs(name, job, contexts)
      : this.#call(job, { ...contexts, secrets });
  }

  /** What all jobs before this one came to. */
  async #before(job: Job): Promise<Result[]> {
    const results: Result[] = [];
    for (const need of needsOf(job)) {
      results.push((await this.#result(need)).result);
      results.push(...(await this.#before(this.#workflow.jobs[need] as Job)));
    }
    return results;
  }

  async #legs(name: string, job: Job, contexts: Contexts): Promise<JobResult> {
    const { matrix, ...strategy } = job.strategy ?? {};
    const { "fail-fast": failFast = true, "max-parallel": most } = strategy;
    const filled = allOf(matrix ?? {}, (value) => filledIn(value, contexts));
    const matrices = legsOf(filled);
    const total = matrices.length;
    const waiting = matrices.map(
      (each, index): Leg => ({
        name,
        index,
        total,
        contexts: {
          ...contexts,
          secrets: this.#contexts.secrets,
          matrix: each,
          strategy: { "job-index": index, "job-total": total },
        },
        permissions: job.permissions ?? this.#workflow.permissions,
        env: this.#workflow.env ?? {},
      }),
    );
    const legs: LegResult[] = [];
    const one = async (): Promise<void> => {
      const leg = waiting.shift();
      if (leg === undefined || this.#cancelled) return;
      const played = new PlayedJob(job, leg, this.#setting);
      this.#running.add(played);
      const result = await played.finished;
      this.#running.delete(played);
      legs[leg.index] = result;
      if (failFast && result.result === "failure") {
        waiting.length = 0;
        for (const other of running) other.cancel();
      }
      await one();
    };
    const running = this.#running;
    await Promise.all(Array.from({ length: most ?? total }, one));
    return over(worst(legs.map(({ result }) => result)), legs, false);
  }

  async #call({ uses = "", ...job }: Job, contexts: Contexts) {
    const [, path = ""] = WORKFLOW_OF_OURS.exec(uses) ?? [];
    const file = new URL(`../../${path}`, import.meta.url);
    const called = readWorkflow(readFileSync(file, "utf8"));
    const {
      inputs,
      secrets: declared = {},
      outputs,
    } = called.on?.workflow_call ?? {};
    const secrets = allFilledIn(job.secrets, contexts);
    for (const name of Object.keys(secrets))
      if (!(name in declared)) throw new Error(`no secret is called ${name}`);
    const given = allOf(job.with ?? {}, (value) => filledIn(value, contexts));
    const run = new WorkflowRun(called, this.#setting, {
      ...this.#contexts,
      inputs: inputsOf(inputs, given),
      secrets,
    });
    this.#running.add(run);
    const jobs = await run.finished;
    this.#running.delete(run);
    const values = allOf(outputs ?? {}, ({ value }) => value);
    const legs = Object.values(jobs);
    return {
      ...over(worst(legs.map(({ result }) => result)), legs, false),
      outputs: allFilledIn(values, { ...this.#contexts, jobs }),
    };
  }
}

function over(
  result: Result,
  legs: readonly LegResult[],
  cancelled: boolean,
): JobResult {
  return {
    result: cancelled ? "cancelled" : result,
    legs,
    steps: legs.flatMap(({ steps }) => steps),
    outputs: Object.assign({}, ...legs.map(({ outputs }) => outputs)),
  };
}

function worst(results: readonly Result[]): Result {
  const order: Result[] = ["failure", "cancelled", "skipped"];
  return order.find((each) => results.includes(each)) ?? "success";
}

function allOf<T, U>(values: Readonly<Record<string, T>>, to: (value: T) => U) {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, to(value)]),
  );
}
