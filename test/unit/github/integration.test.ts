import { beforeEach, describe, expect, it } from "vitest";
import {
  createGitHubIntegration,
  type GitHubIntegration,
  reportAndFinalizeStatus,
  writePendingStatus,
} from "../../../src/github/integration.ts";
import type { Inputs } from "../../../src/inputs/inputs.ts";
import * as results from "../../../src/report/results/index.ts";
import type { ExportState } from "../../../src/state/export-state.ts";
import { exportState, RUN_CONTEXT, savedState, testInputs } from "../../support/context.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { startInProcessGitHub } from "../../support/fake-github/in-process.ts";
import { RecordingRunner } from "../../support/recording-runner.ts";

const FACTS = { clusterId: "in01-cluster", backupId: "backup9" };
const RUNNING = { ...FACTS, jobId: "job-1" };

const RUN = { ...RUN_CONTEXT, repository: "acme/search" };
const github = await startInProcessGitHub({ repository: RUN.repository });
let token: string;
beforeEach(() => {
  github.reset();
  token = github.createToken();
});

/** A main step of the run's attempt. */
function step(mainId: string, attempt: number, inputs: Partial<Inputs> = {}) {
  const runner = new RecordingRunner();
  const integration = createGitHubIntegration({
    inputs: testInputs({ githubToken: token, ...inputs }),
    run: { ...RUN, runAttempt: String(attempt) },
    mainId,
    runner,
    clock: new FakeClock(),
    userAgent: "test",
  }) as GitHubIntegration;
  const { signal } = new AbortController();
  return {
    integration,
    runner,
    announce: (until = signal) => integration.announceStart("starting", FACTS, until),
    markers: () => integration.readMarkers(signal),
    finish: (state: ExportState, report = async () => 0) => {
      const result = results.jobEnded("succeeded", RUNNING);
      const options = { inPost: false, signal };
      return reportAndFinalizeStatus(integration, result, state, report, options);
    },
  };
}

describe("the markers that a step reads", () => {
  it("are those of another main step with its scope, not its own", async () => {
    const first = step("aaaaaaaa-1111", 1);
    await first.announce();
    expect(await first.markers()).toEqual([]);
    expect(await step("bbbbbbbb-2222", 2).markers()).toMatchObject([
      { attempt: 1, mainId: "aaaaaaaa", backupId: "backup9", start: "requested" },
    ]);
  });

  it.each<[string, Partial<Inputs>]>([
    ["status context", { statusContext: "the second export" }],
    ["matrix job", { matrixJob: { index: 1, total: 2 } }],
    ["API", { baseUrl: new URL("https://api.cloud.zilliz.com.cn") }],
    ["key", { apiKey: "k".repeat(40) }],
  ])("are none of a step with another %s", async (_, inputs) => {
    await step("aaaaaaaa", 1).announce();
    expect(await step("bbbbbbbb", 2, inputs).markers()).toEqual([]);
  });
});

describe("the marker before a start request", () => {
  it("is on the commit when the request is sent", async () => {
    const { announce, runner } = step("aaaaaaaa", 1);
    await announce();
    expect(github.statuses.map(({ state }) => state)).toEqual(["pending"]);
    expect(runner.texts("warning")).toEqual([]);
  });

  it.each([
    ["fails", { kind: "reply", status: 500, message: "Oops" }],
    ["limits the rate", { kind: "limited", status: 429, retryAfter: 60 }],
    ["breaks the connection", { kind: "reset", when: "before" }],
  ] as const)("is missing with a warning when GitHub %s", async (_, fault) => {
    github.fault("create", fault);
    const { announce, runner } = step("aaaaaaaa", 1);
    await announce();
    expect(runner.texts("warning").join()).toContain("check the Jobs page");
  });

  it("is missing without a warning when the token lacks the permission", async () => {
    const githubToken = github.createToken({ write: false });
    const { announce, runner } = step("aaaaaaaa", 1, { githubToken });
    await announce();
    expect(runner.texts("warning")).toEqual([]);
    expect(runner.texts("notice")).toHaveLength(1);
  });

  it("is not waited for by a step that is cancelled", async () => {
    github.fault("create", { kind: "hang" });
    const { announce, runner } = step("aaaaaaaa", 1);
    const interruption = new AbortController();
    const announced = announce(interruption.signal);
    await github.waitForRequest("create");
    interruption.abort();
    await announced;
    expect(runner.texts("warning")).toEqual([]);
  });
});

describe("the final status", () => {
  const saved = (runner: RecordingRunner) => runner.phases.at(-1)?.pendingCommitStatus;

  it("is written after the report, and is no longer pending in the state", async () => {
    const { finish } = step("aaaaaaaa", 1);
    const runner = new RecordingRunner();
    const state = exportState(runner, { facts: RUNNING });
    const whenReported: unknown[] = [];
    const exitCode = await finish(state, async () => {
      whenReported.push(github.statuses.length, saved(runner)?.state);
      return 7;
    });
    expect(exitCode).toBe(7);
    expect(whenReported).toEqual([0, "success"]);
    expect(github.statuses).toMatchObject([
      { state: "success", description: "Backup exported: backup backup9, job-1" },
    ]);
    expect(saved(runner)).toBeUndefined();
  });

  it("stays in the state when GitHub fails, and post writes it", async () => {
    github.fault("create", { kind: "reply", status: 502, message: "Bad Gateway" });
    const { finish } = step("aaaaaaaa", 1);
    const runner = new RecordingRunner();
    await finish(exportState(runner, { facts: RUNNING }));
    expect(github.statuses).toEqual([]);
    const left = runner.phases.at(-1) ?? savedState();
    await writePendingStatus(step("aaaaaaaa", 1).integration, left);
    expect(github.statuses).toMatchObject([{ state: "success" }]);
  });

  it("gives advice of its own when the commit has too many statuses of its context", async () => {
    const message = "This SHA and context has reached the maximum number of statuses.";
    github.fault("create", { kind: "reply", status: 422, message });
    const { announce, runner } = step("aaaaaaaa", 1);
    await announce();
    expect(runner.texts("notice").join()).toContain("Set `status-context`");
  });
});

it("reads all statuses of a commit, however many pages they fill", async () => {
  await step("aaaaaaaa", 1).announce();
  for (let n = 0; n < 1_150; n += 1) github.addStatus({ sha: RUN.sha, context: `ci/${n}` });
  const before = github.requests("list").length;
  expect(await step("bbbbbbbb", 2).markers()).toHaveLength(1);
  expect(github.requests("list").length - before).toBe(12);
});
