import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import {
  type ActionOptions,
  type ActionRun,
  type RunResult,
  startAction,
} from "../support/fake-runner/index.ts";
import {
  type EndpointName,
  ids,
  type JobPlan,
  Sandbox,
  type SandboxOptions,
} from "../support/fake-zilliz/index.ts";
import { leakCheck } from "../support/leak-check/leak-check.ts";
import { SurroundingsRecorder } from "../support/leak-check/surroundings.ts";

/** The directory of action.yml: what is run is what is shipped. */
const ACTION = fileURLToPath(new URL("../..", import.meta.url));

/** A user's repository for one scenario: a simulated Zilliz Cloud, and workflow runs that use the action. */
export class Scenario {
  readonly sandbox: Sandbox;
  /** More exports than this must not have been started: for one run, one. */
  mostExports = 1;
  /** What nobody may see beside the API key. */
  readonly secrets: string[] = [];
  readonly #runs: { run: ActionRun; watch: SurroundingsRecorder }[] = [];
  readonly #folders: string[] = [];

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
    const context = {
      "api-key": this.sandbox.apiKey,
      "cluster-id": ids.cluster,
      "integration-id": ids.integration,
      "base-url": this.sandbox.url,
      ...inputs,
    };
    const given = Object.entries(context).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    const run = startAction({
      action: ACTION,
      with: Object.fromEntries(given),
      secrets: [this.sandbox.apiKey],
      keep: true,
      ...options,
    });
    this.#runs.push({ run, watch: new SurroundingsRecorder(run) });
    return run;
  }

  /** An empty folder for the time of the scenario. */
  folder(): string {
    const folder = mkdtempSync(join(realpathSync(tmpdir()), "scenario-"));
    this.#folders.push(folder);
    return folder;
  }

  /** Runs the step to its end. */
  async finish(...context: Parameters<Scenario["run"]>): Promise<RunResult> {
    return this.run(...context).finished;
  }

  /** Holds the next answer on a route back, before or after the request is processed, until it is told to let go. */
  hold(route: EndpointName, when: "before" | "after"): () => void {
    const { promise: until, resolve } = Promise.withResolvers<void>();
    this.sandbox.fault(route, { kind: "hold", when, until });
    return resolve;
  }

  /** The one job that was started. */
  get jobId(): string {
    const [started] = this.sandbox.acceptedExports;
    if (started === undefined) throw new Error("no export was started");
    return started.jobId;
  }

  /** The one backup that was taken, as a job of Zilliz Cloud and as a backup. */
  get taken(): { jobId: string; backupId: string } {
    const { jobs, backups } = this.sandbox.state;
    const [job] = jobs.filter(({ type }) => type === "BACKUP");
    const backup = backups.find(({ jobId }) => jobId === job?.jobId);
    if (job === undefined || backup === undefined) throw new Error("no backup was taken");
    return { jobId: job.jobId, backupId: backup.backupId };
  }

  /** Every request that could start or change something. */
  get posts(): string[] {
    return this.sandbox.journal.filter(({ method }) => method !== "GET").map(({ path }) => path);
  }

  /** An export that an earlier run has started. */
  earlierExport(plan: JobPlan = {}): string {
    const jobId = "job-0396450098cglufig6afm9";
    const { jobs, exportJobType: type } = this.sandbox.state;
    const { project: projectId, cluster: clusterId } = ids;
    const createdAt = Date.now();
    jobs.push({ jobId, type, projectId, clusterId, createdAt, plan });
    return jobId;
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
    for (const folder of this.#folders) rmSync(folder, { recursive: true });
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

/** The annotations that say why a step is red, without the runner's own. */
export function errorsOf({ annotations }: RunResult): string[] {
  return annotations
    .filter(({ level, message }) => level === "error" && message !== "The operation was canceled.")
    .map(({ title, message }) => `${title}: ${message}`);
}
