import { expect } from "vitest";
import { FakeGitHub, type GitHubOptions } from "../support/fake-github/github.ts";
import type { ActionOptions, ActionRun, RunResult } from "../support/fake-runner/index.ts";
import { ids } from "../support/fake-zilliz/index.ts";
import { Scenario } from "./scenario.ts";

/** The commit of the emulated runner's push. */
const SHA = "ffac537e6cbbf934b08745a378932722df287a53";
const CONTEXT = `zilliz-export / ${ids.cluster}`;

/** A scenario with a simulated GitHub, on which a workflow run is tried several times. */
export class RerunScenario {
  readonly scenario: Scenario;
  readonly github: FakeGitHub;
  readonly token: string;

  private constructor(scenario: Scenario, github: FakeGitHub) {
    this.scenario = scenario;
    this.github = github;
    this.token = github.createToken();
  }

  static async start(options: GitHubOptions = {}): Promise<RerunScenario> {
    const scenario = await Scenario.start();
    return new RerunScenario(scenario, await FakeGitHub.start(options));
  }

  get sandbox(): Scenario["sandbox"] {
    return this.scenario.sandbox;
  }

  /** Starts an attempt of the workflow run. */
  attempt(
    number: number,
    inputs: Record<string, string | undefined> = {},
    { github, ...options }: Partial<ActionOptions> = {},
  ): ActionRun {
    return this.scenario.run(
      { "github-token": this.token, "poll-interval": "1s", ...inputs },
      {
        github: { api_url: this.github.url, run_attempt: String(number), ...github },
        secrets: [this.sandbox.apiKey, this.token],
        ...options,
      },
    );
  }

  /** Runs an attempt to its end. */
  async finish(...attempt: Parameters<RerunScenario["attempt"]>): Promise<RunResult> {
    return this.attempt(...attempt).finished;
  }

  /** Starts the first attempt, whose job never ends by itself, and resolves when it watches the job. */
  async watch(inputs: Record<string, string | undefined> = {}): Promise<ActionRun> {
    this.sandbox.state.exportPlan = { finalStatus: "never" };
    const run = this.attempt(1, inputs);
    await this.sandbox.waitForRequest("describeJob");
    return run;
  }

  /** The jobs that were started, in order. */
  get jobs(): string[] {
    return this.sandbox.acceptedExports.map(({ jobId }) => jobId);
  }

  /** What the commit shows. */
  status(context = CONTEXT, sha = SHA) {
    return this.github.latestStatuses(sha)[context.toLowerCase()];
  }

  /** What was written to the commit, in order. */
  get states(): string[] {
    return this.github.statuses.map(({ state }) => state);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.scenario.mostExports = Number.POSITIVE_INFINITY;
    this.scenario.secrets.push(this.token);
    await this.scenario[Symbol.asyncDispose]();
    await this.github.close();
    expect(this.github.violations).toEqual([]);
    const sent = JSON.stringify([this.github.journal, this.github.statuses]);
    expect(sent).not.toContain(this.sandbox.apiKey);
    expect(sent).not.toContain(this.token);
  }
}
