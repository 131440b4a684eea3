import { delimiter } from "node:path";
import { Interrupted } from "../../src/runner/signals.ts";
import { conditionHolds, interpolateAll } from "../support/expressions.ts";
import type { FakeGitHub } from "../support/fake-github/github.ts";
import { githubVariables } from "../support/fake-runner/contexts.ts";
import type { FakeStorage } from "../support/fake-storage/index.ts";
import type { ActionScenario } from "../support/in-process-action.ts";
import { runVerifyStep } from "../support/in-process-verify.ts";
import { runCommand, type StepOutcome } from "./command.ts";
import type { MatrixJobResult, StepResult } from "./result.ts";
import { type StandIns, Unknown } from "./stand-ins.ts";
import type { Job, Step } from "./workflow.ts";

/** What all jobs of a scenario share. */
export interface Setup {
  readonly action: ActionScenario;
  /** Makes an empty folder. */
  readonly folder: () => string;
  readonly standIns: StandIns;
  /** For `github-token`; without it, GitHub can't be reached. */
  readonly github: FakeGitHub | undefined;
  /** The user's scripts are there without a checkout, which a fragment leaves to its reader. */
  readonly checkedOut: boolean;
  /** Where the sub-action looks. */
  readonly storage: FakeStorage | undefined;
}

/** A matrix job, or the one job that there is without a matrix. */
export interface MatrixJob {
  readonly name: string;
  readonly index: number;
  readonly total: number;
  readonly github: Readonly<Record<string, string>>;
  /** The contexts of the workflow, `needs`, `strategy` and `matrix`. */
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, unknown>>;
}

const OURS = /^OWNER\/export-zilliz-cloud-backup(\/verify)?@v1$/;

/** A running job with steps. */
export class JobRun {
  readonly finished: Promise<MatrixJobResult>;
  readonly #job: Job;
  readonly #matrixJob: MatrixJob;
  readonly #setup: Setup;
  readonly #workspace: string;
  readonly #steps: StepResult[] = [];
  readonly #seen: Record<string, object> = {};
  /** What steps exported to the environment of later ones. */
  readonly #exported: Record<string, string> = {};
  #status: StepOutcome["outcome"] = "success";
  #run: { cancel(): void } | undefined;

  constructor(job: Job, matrixJob: MatrixJob, setup: Setup) {
    this.#job = job;
    this.#matrixJob = matrixJob;
    this.#setup = setup;
    this.#workspace = setup.folder();
    if (setup.checkedOut) setup.standIns.checkOut(this.#workspace);
    this.finished = this.#runSteps();
  }

  cancel(): void {
    this.#status = "cancelled";
    this.#run?.cancel();
  }

  async #runSteps(): Promise<MatrixJobResult> {
    for (const step of this.#job.steps ?? []) {
      const { secrets: _, ...contexts } = this.#contexts();
      const runs = conditionHolds(step.if, { status: this.#status, contexts });
      if (runs) await this.#runStep(step);
    }
    const outputs = interpolateAll(this.#job.outputs, this.#contexts());
    return { result: this.#status, outputs, steps: this.#steps };
  }

  async #runStep(step: Step): Promise<void> {
    const result = await this.#resultOf(step);
    const { outcome, outputs } = result;
    this.#steps.push({ ...result, step: labelOf(step) });
    const conclusion = step["continue-on-error"] === true ? "success" : outcome;
    if (step.id !== undefined) this.#seen[step.id] = { outputs, outcome, conclusion };
    if (this.#status === "success") this.#status = conclusion;
  }

  #resultOf(step: Step): Promise<Omit<StepResult, "step">> {
    if (step.run !== undefined) return this.#command(step, step.run);
    const [ours, subAction] = OURS.exec(step.uses ?? "") ?? [];
    if (ours === undefined) return this.#standIn(step);
    return subAction === undefined ? this.#use(step) : this.#verify(step);
  }

  async #verify({ with: given, env }: Step): Promise<Omit<StepResult, "step">> {
    const { storage, action } = this.#setup;
    if (storage === undefined) throw new Error("the scenario has no storage");
    const inputs = interpolateAll(given, this.#contexts());
    const { exitCode, outputs, log, summary } = await runVerifyStep(storage, inputs, {
      clock: action.clock,
      env: {
        // Without the login step there are no credentials.
        AWS_ACCESS_KEY_ID: "",
        AWS_SECRET_ACCESS_KEY: "",
        AWS_SESSION_TOKEN: "",
        HOME: this.#workspace,
        ...this.#env(env),
        GITHUB_WORKSPACE: this.#workspace,
      },
    });
    const outcome = exitCode === 0 ? "success" : "failure";
    return { outcome, outputs, log: log.join("\n"), summary };
  }

  async #use({ id = "export", with: given, env }: Step): Promise<Omit<StepResult, "step">> {
    const { action } = this.#setup;
    const { name, index, total } = this.#matrixJob;
    const inputs = {
      // What an in-process step has by default.
      "api-key": undefined,
      "cluster-id": undefined,
      "integration-id": undefined,
      ...interpolateAll(given, this.#contexts()),
      "base-url": action.zilliz.url,
    };
    const interruption = new AbortController();
    const options = {
      interruption,
      strategy: { index, total },
      env: {
        ...this.#env(env),
        ...this.#github,
        GITHUB_ACTION: id,
        GITHUB_JOB: name,
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_WORKSPACE: this.#workspace,
      },
    };
    const { clock } = action;
    this.#run = { cancel: () => interruption.abort(new Interrupted("SIGINT", clock.now())) };
    const main = await action.run(inputs, options);
    this.#run = undefined;
    const { state } = main;
    const post = state && (await action.run(inputs, { env: options.env, state }));
    const ran = main.exitCode === 0 ? "success" : "failure";
    return {
      outcome: interruption.signal.aborted ? "cancelled" : ran,
      outputs: { ...main.outputs, ...post?.outputs },
      log: main.log,
      summary: main.summaries.join("\n"),
      run: main,
    };
  }

  #command({ env }: Step, command: string): Promise<StepOutcome> {
    const { programs } = this.#setup.standIns;
    return runCommand(command, this.#workspace, {
      PATH: [programs, process.env.PATH].join(delimiter),
      CI: "true",
      ...this.#env(env),
      ...this.#github,
    });
  }

  get #github(): Record<string, string> {
    return Object.fromEntries(githubVariables(new Map(Object.entries(this.#matrixJob.github))));
  }

  async #standIn({ uses = "", with: inputs }: Step): Promise<StepOutcome> {
    try {
      const exported = this.#setup.standIns.use(uses, interpolateAll(inputs, this.#contexts()), {
        workspace: this.#workspace,
        permissions: this.#matrixJob.permissions,
      });
      Object.assign(this.#exported, exported);
      return { outcome: "success", outputs: {}, log: "", summary: "" };
    } catch (error) {
      if (error instanceof Unknown) throw error;
      return { outcome: "failure", outputs: {}, log: `${error}`, summary: "" };
    }
  }

  #env(ofStep: Step["env"] = {}): Record<string, string> {
    const values = { ...this.#matrixJob.env, ...this.#job.env, ...this.#exported, ...ofStep };
    return interpolateAll(values, this.#contexts());
  }

  #contexts(): Record<string, unknown> {
    return { ...this.#matrixJob.contexts, steps: this.#seen };
  }
}

function labelOf({ id, uses, run = "" }: Step): string {
  if (uses === undefined) return run.trim().split("\n")[0] ?? "";
  const [ours, subAction] = OURS.exec(uses) ?? [];
  if (ours === undefined) return uses.split("@")[0] ?? "";
  return id ?? (subAction === undefined ? "export" : "verify");
}
