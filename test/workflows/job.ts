import { delimiter } from "node:path";
import type { Scenario } from "../process/scenario.ts";
import type { GitHub } from "../support/fake-github/github.ts";
import { githubVariables } from "../support/fake-runner/contexts.ts";
import { type Came, runCommand } from "./command.ts";
import { allFilledIn, wouldRun } from "./expressions.ts";
import type { LegResult, StepResult } from "./result.ts";
import { type StandIns, Unknown } from "./stand-ins.ts";
import type { Job, Step } from "./workflow.ts";

/** Where a play takes place. */
export interface Setting {
  readonly stage: Scenario;
  readonly standIns: StandIns;
  /** For `github-token`; without it, GitHub can't be reached. */
  readonly github: GitHub | undefined;
  /** The user's scripts are there without a checkout, as a fragment leaves that to its reader. */
  readonly checkedOut: boolean;
}

/** A leg of a matrix, or the one job that there is without it. */
export interface Leg {
  readonly name: string;
  readonly index: number;
  readonly total: number;
  readonly github: Readonly<Record<string, string>>;
  /** The contexts of the workflow, `needs`, `strategy` and `matrix`. */
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, unknown>>;
}

const OURS = /^OWNER\/export-zilliz-cloud-backup@v1$/;

/** A job with steps, while it is played. */
export class PlayedJob {
  readonly finished: Promise<LegResult>;
  readonly #job: Job;
  readonly #leg: Leg;
  readonly #setting: Setting;
  readonly #workspace: string;
  readonly #steps: StepResult[] = [];
  readonly #seen: Record<string, object> = {};
  #status: Came["outcome"] = "success";
  #run: { cancel(): void } | undefined;

  constructor(job: Job, leg: Leg, setting: Setting) {
    this.#job = job;
    this.#leg = leg;
    this.#setting = setting;
    this.#workspace = setting.stage.folder();
    if (setting.checkedOut) setting.standIns.checkOut(this.#workspace);
    this.finished = this.#play();
  }

  cancel(): void {
    this.#status = "cancelled";
    this.#run?.cancel();
  }

  async #play(): Promise<LegResult> {
    for (const step of this.#job.steps ?? []) {
      const { secrets: _, ...contexts } = this.#contexts();
      const runs = wouldRun(step.if, { status: this.#status, contexts });
      if (runs) await this.#take(step);
    }
    const { stage } = this.#setting;
    const outputs = Object.entries(
      allFilledIn(this.#job.outputs, this.#contexts()),
      // One that is empty, or that holds a secret, does not leave the job.
    ).filter(([, value]) => value && !value.includes(stage.sandbox.apiKey));
    return {
      result: this.#status,
      outputs: Object.fromEntries(outputs),
      steps: this.#steps,
    };
  }

  async #take(step: Step): Promise<void> {
    const came = await this.#come(step);
    const { outcome, outputs } = came;
    this.#steps.push({ ...came, step: labelOf(step) });
    const forgiven = step["continue-on-error"] === true;
    const conclusion = forgiven ? "success" : outcome;
    if (step.id !== undefined)
      this.#seen[step.id] = { outputs, outcome, conclusion };
    if (this.#status === "success") this.#status = conclusion;
  }

  #come(step: Step): Promise<Omit<StepResult, "step">> {
    if (step.run !== undefined) return this.#command(step, step.run);
    return OURS.test(step.uses ?? "") ? this.#use(step) : this.#standIn(step);
  }

  async #use({
    id = "export",
    uses = "",
    with: inputs,
    env,
  }: Step): Promise<Omit<StepResult, "step">> {
    const { stage, github } = this.#setting;
    const { name, index, total, github: context } = this.#leg;
    const run = stage.run(
      {
        // What the stage would have a step say is not what this one says.
        "api-key": undefined,
        "cluster-id": undefined,
        "integration-id": undefined,
        ...allFilledIn(inputs, this.#contexts()),
        "base-url": stage.sandbox.url,
      },
      {
        id,
        uses,
        env: this.#env(env),
        strategy: { index, total },
        workspace: this.#workspace,
        github: {
          ...context,
          job: name,
          ...(github && { api_url: github.url }),
        },
      },
    );
    this.#run = run;
    const result = await run.finished;
    this.#run = undefined;
    const { main, outputs, log } = result;
    const summary = result.summaries.join("\n");
    return { outcome: main.conclusion, outputs, log, summary, run: result };
  }

  #command({ env }: Step, command: string): Promise<Came> {
    const { programs } = this.#setting.standIns;
    return runCommand(command, this.#workspace, {
      PATH: [programs, process.env.PATH].join(delimiter),
      CI: "true",
      ...this.#env(env),
      ...Object.fromEntries(
        githubVariables(new Map(Object.entries(this.#leg.github))),
      ),
    });
  }

  async #standIn({ uses = "", with: inputs }: Step): Promise<Came> {
    try {
      this.#setting.standIns.use(uses, allFilledIn(inputs, this.#contexts()), {
        workspace: this.#workspace,
        permissions: this.#leg.permissions,
      });
      return { outcome: "success", outputs: {}, log: "", summary: "" };
    } catch (error) {
      if (error instanceof Unknown) throw error;
      return { outcome: "failure", outputs: {}, log: `${error}`, summary: "" };
    }
  }

  #env(ofStep: Step["env"] = {}): Record<string, string> {
    const values = { ...this.#leg.env, ...this.#job.env, ...ofStep };
    return allFilledIn(values, this.#contexts());
  }

  #contexts(): Record<string, unknown> {
    return { ...this.#leg.contexts, steps: this.#seen };
  }
}

function labelOf({ id, uses, run = "" }: Step): string {
  if (uses === undefined) return run.trim().split("\n")[0] ?? "";
  return OURS.test(uses) ? (id ?? "export") : (uses.split("@")[0] ?? "");
}
