import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { exportInputs } from "../support/export-inputs.ts";
import {
  type ActionOptions,
  type ActionRun,
  type RunResult,
  startAction,
} from "../support/fake-runner/index.ts";
import { type EndpointName, Sandbox, type SandboxOptions } from "../support/fake-zilliz/index.ts";
import { leakCheck } from "../support/leak-check/leak-check.ts";
import { SurroundingsRecorder } from "../support/leak-check/surroundings.ts";

/** The directory of action.yml: what is run is what is shipped. */
const ACTION = fileURLToPath(new URL("../..", import.meta.url));

/** A user's repository for one scenario: a simulated Zilliz Cloud, and workflow runs that use the action. */
export class Scenario {
  readonly sandbox: Sandbox;
  /** More exports than this must not have been started: for one run, one. */
  mostExports = 1;
  /** What may appear nowhere, beside the API key. */
  readonly secrets: string[] = [];
  readonly #runs: { run: ActionRun; watch: SurroundingsRecorder }[] = [];

  private constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
  }

  static async start(options: SandboxOptions = {}): Promise<Scenario> {
    return new Scenario(await Sandbox.start({ rateLimit: false, ...options }));
  }

  /** Starts a workflow run with the step of the README; `inputs` are added to it, and `undefined` takes one away. */
  run(
    inputs: Record<string, string | undefined> = {},
    options: Partial<ActionOptions> = {},
  ): ActionRun {
    const run = startAction({
      action: ACTION,
      with: exportInputs(this.sandbox, inputs),
      secrets: [this.sandbox.apiKey],
      keep: true,
      ...options,
    });
    this.#runs.push({ run, watch: new SurroundingsRecorder(run) });
    return run;
  }

  /** Starts a workflow run whose job never ends by itself, and resolves when the run watches it. */
  async watch(...context: Parameters<Scenario["run"]>): Promise<ActionRun> {
    this.sandbox.state.exportPlan = { finalStatus: "never" };
    const run = this.run(...context);
    await this.sandbox.waitForRequest("describeJob");
    return run;
  }

  /** Runs the step to its end. */
  async finish(...context: Parameters<Scenario["run"]>): Promise<RunResult> {
    return this.run(...context).finished;
  }

  /** Holds back the next response of an endpoint, before or after the request is processed, until the returned function is called. */
  hold(endpoint: EndpointName, when: "before" | "after"): () => void {
    const { promise: until, resolve } = Promise.withResolvers<void>();
    this.sandbox.fault(endpoint, { kind: "hold", when, until });
    return resolve;
  }

  /** The one job that was started. */
  get jobId(): string {
    const [started] = this.sandbox.acceptedExports;
    if (started === undefined) throw new Error("no export was started");
    return started.jobId;
  }

  /** Holds in every scenario, whatever else it shows. */
  async [Symbol.asyncDispose](): Promise<void> {
    const over = await Promise.all(
      this.#runs.map(async ({ run, watch }) => ({
        result: await run.finished,
        around: watch.end(),
      })),
    );
    await this.sandbox.close();
    expect(this.sandbox.violations).toEqual([]);
    expect(this.sandbox.acceptedExports.length).toBeLessThanOrEqual(this.mostExports);
    const { jobs } = this.sandbox.state;
    const backupJobs = jobs.filter(({ type }) => type === "BACKUP");
    expect(backupJobs.length).toBeLessThanOrEqual(this.mostExports);
    for (const { result, around } of over) {
      for (const secret of [this.sandbox.apiKey, ...this.secrets])
        expect(leakCheck(secret, result, around)).toEqual([]);
    }
  }
}
