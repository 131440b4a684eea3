import { beforeEach, describe, expect, it } from "vitest";
import { startInProcessGitHub } from "../support/fake-github/in-process.ts";
import type { GitHubFault } from "../support/fake-github/types.ts";
import { ids } from "../support/fake-zilliz/index.ts";
import {
  type ActionOptions,
  type ActionOutcome,
  ActionScenario,
} from "../support/in-process-action.ts";

// The action with a token: the commit status, and what a re-run resumes.

const SHA = "da39a3ee5e6b4b0d3255bfef95601890afd80709";
const CONTEXT = `zilliz-export / ${ids.cluster}`;
const RUN_URL = "https://github.com/acme/search/actions/runs/4711";
const RESUMED = "Attempt 1 of this run started this export";
const FOR_EVER = Number.POSITIVE_INFINITY;
const NEVER_ENDS = { exportPlan: { finalStatus: "never" } } as const;

const github = await startInProcessGitHub({ repository: "acme/search" });
beforeEach(() => github.reset());

/** A workflow run beside the simulated GitHub, whose step is run once for each attempt. */
class WorkflowRun {
  readonly scenario: ActionScenario;
  readonly token: string;

  private constructor(scenario: ActionScenario, token: string) {
    this.scenario = scenario;
    this.token = token;
    scenario.secrets.push(token);
    scenario.mostExports = FOR_EVER;
  }

  static async start(
    state: Parameters<typeof ActionScenario.start>[0] = {},
    { write = true } = {},
  ): Promise<WorkflowRun> {
    return new WorkflowRun(await ActionScenario.start(state), github.createToken({ write }));
  }

  attempt(
    number: number,
    inputs: Record<string, string | undefined> = {},
    { env, ...options }: ActionOptions = {},
  ): Promise<ActionOutcome> {
    return this.scenario.run(
      { "github-token": this.token, ...inputs },
      { ...options, env: { GITHUB_RUN_ATTEMPT: String(number), ...env } },
    );
  }

  /** The jobs that were started, in order. */
  get jobs(): string[] {
    return this.scenario.zilliz.acceptedExports.map(({ jobId }) => jobId);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.scenario[Symbol.asyncDispose]();
    expect(github.violations).toEqual([]);
    const sent = JSON.stringify([github.journal, github.statuses]);
    for (const secret of this.scenario.secrets) expect(sent).not.toContain(secret);
  }
}

/** What the commit shows. */
const shown = (context = CONTEXT) => github.latestStatuses(SHA)[context.toLowerCase()];
const states = () => github.statuses.map(({ state }) => state);
const notices = ({ annotations }: ActionOutcome) =>
  annotations.filter(({ level }) => level === "notice");
/** The post step has nothing to do. */
const isSettled = ({ state }: ActionOutcome) =>
  state?.phase === "done" && state.pendingCommitStatus === undefined;

describe("the commit status", () => {
  it("describes the export, at most a handful of times, and links to the run", async () => {
    const updates = (progress: string) => [{ atMs: 0, status: "IN_PROGRESS", progress }];
    await using run = await WorkflowRun.start({
      exportPlan: { finalStatus: "never", updates: updates("10") },
    });
    const { zilliz } = run.scenario;
    const attempt = run.attempt(1);
    await github.waitForRequest("create", 2);
    const [job] = zilliz.state.jobs;
    if (job) job.plan = { finalStatus: "never", updates: updates("60") };
    await github.waitForRequest("create", 3);
    const [jobId = ""] = run.jobs;
    zilliz.finishJob(jobId);
    const outcome = await attempt;
    const backup = `backup ${ids.newestBackup}`;
    expect(github.statuses.map(({ state, description }) => [state, description])).toEqual([
      ["pending", expect.stringContaining(backup)],
      ["pending", expect.stringContaining(jobId)],
      ["pending", expect.stringContaining(`is half done: ${jobId}`)],
      ["success", `Backup exported: ${backup}, ${jobId}`],
    ]);
    for (const status of github.statuses) {
      expect(status).toMatchObject({ sha: SHA, context: CONTEXT });
      expect(status.target_url).toMatch(`${RUN_URL}/attempts/1#`);
    }
    expect(notices(outcome)).toEqual([]);
    expect(isSettled(outcome)).toBe(true);
  });

  it("has the name that the workflow gives it", async () => {
    await using run = await WorkflowRun.start();
    await run.attempt(1, { "status-context": "Backup (production)" });
    expect(shown("Backup (production)")?.state).toBe("success");
    expect(shown()).toBeUndefined();
  });

  it("is a failure when the workflow was cancelled", async () => {
    await using run = await WorkflowRun.start(NEVER_ENDS);
    const outcome = await run.attempt(1, {}, { cancelOn: "describeJob" });
    expect(outcome.outputs["cancel-outcome"]).toBe("confirmed");
    expect(shown()).toMatchObject({
      state: "failure",
      description: expect.stringMatching(/^Export cancelled: backup/),
    });
    expect(isSettled(outcome)).toBe(true);
  });

  it("is a failure when there was nothing to export, and none of a dry run", async () => {
    await using run = await WorkflowRun.start({ backups: [] });
    await run.attempt(1, { "dry-run": "true" });
    expect(github.journal).toEqual([]);
    await run.attempt(1);
    expect(states()).toEqual(["failure"]);
  });

  it("is an error with `wait: false`, until another step has watched the job", async () => {
    await using run = await WorkflowRun.start();
    await run.attempt(1, { wait: "false" });
    expect(shown()).toMatchObject({
      state: "error",
      description: expect.stringMatching(/^Export started/),
    });
    await run.attempt(1, { "job-id": run.jobs[0], "integration-id": undefined });
    expect(shown()?.state).toBe("success");
  });

  it("does not remain pending when the response to the last write was lost", async () => {
    await using run = await WorkflowRun.start();
    github.fault("create", { kind: "reset", when: "after" }, 1);
    const { exitCode, state } = await run.attempt(1);
    expect(exitCode).toBe(0);
    expect(shown()?.state).toBe("success");
    // Once more, by post: what was lost might have arrived after all.
    await run.attempt(1, {}, { state });
    expect(states().slice(-2)).toEqual(["success", "success"]);
  });
});

describe("where GitHub can't be used, the export goes on, with one notice", () => {
  const reply = (status: number, message: string): GitHubFault => {
    return { kind: "reply", status, message };
  };
  const HOSTILE = "x\n::error::y ##[error]z\r::set-output name=status::failed";

  it.each<[string, string | RegExp, { create?: GitHubFault; list?: GitHubFault }, ActionOptions?]>([
    ["another repository", "Not Found", {}, { env: { GITHUB_REPOSITORY: "acme/renamed" } }],
    ["an unknown commit", "No commit found", { create: reply(422, "No commit found for SHA: x") }],
    [
      "text that is hostile",
      /x ::error::y # #\[error\]z ::set-output/,
      { create: reply(404, HOSTILE) },
    ],
    [
      "it can't be reached",
      "",
      { create: { kind: "reset", when: "before" }, list: { kind: "reset", when: "before" } },
    ],
  ])("%s", async (_, message, { create, list }, options) => {
    await using run = await WorkflowRun.start();
    if (create) github.fault("create", create, FOR_EVER);
    if (list) github.fault("list", list, FOR_EVER);
    const outcome = await run.attempt(1, { resume: "always" }, options);
    expect(outcome.exitCode).toBe(0);
    const [notice, ...more] = notices(outcome);
    expect(notice?.message).toMatch(message);
    expect(more).toEqual([]);
    // Only a marker that may be missing by chance is worth a warning.
    const warnings = outcome.annotations.filter(({ level }) => level !== "notice");
    expect(warnings.map(({ title }) => title)).toEqual(
      create?.kind === "reset" ? ["A re-run may not know of this export"] : [],
    );
  });

  it("an unknown token, in a first attempt", async () => {
    await using run = await WorkflowRun.start();
    const outcome = await run.attempt(1, { "github-token": "ghs_unknown0123456789" });
    expect(outcome.exitCode).toBe(0);
    expect(notices(outcome)).toHaveLength(1);
  });

  it("a token that only reads, as that of a pull request from a fork", async () => {
    await using run = await WorkflowRun.start({}, { write: false });
    const outcome = await run.attempt(2);
    expect(outcome.exitCode).toBe(0);
    const [notice, ...more] = notices(outcome);
    expect(notice?.message).toContain("Resource not accessible by integration");
    expect(notice?.message).toContain("statuses: write");
    expect(more).toEqual([]);
    expect(github.requests("create")).toHaveLength(1);
    expect(isSettled(outcome)).toBe(true);
  });

  it.each([403, 429] as const)(
    "its rate limit is reached (%i): the last status is written when it may be",
    async (status) => {
      await using run = await WorkflowRun.start();
      github.fault("create", { kind: "limited", status, retryAfter: 5 });
      const outcome = await run.attempt(1);
      const limitedAt = run.scenario.clock.now();
      expect(outcome.exitCode).toBe(0);
      expect(notices(outcome)).toHaveLength(1);
      await run.attempt(1, {}, { state: outcome.state });
      expect(run.scenario.clock.now()).toBeGreaterThan(limitedAt);
      expect(states()).toEqual(["success"]);
      expect(github.requests("create")).toHaveLength(2);
    },
  );
});

describe("a re-run", () => {
  it("reports the export that the first attempt made, and starts none", async () => {
    await using run = await WorkflowRun.start();
    const first = await run.attempt(1);
    for (const number of [2, 3]) {
      const again = await run.attempt(number);
      expect(again.exitCode).toBe(0);
      for (const name of "job-id backup-id directory bucket started-at finished-at".split(" "))
        expect(again.outputs[name], name).toBe(first.outputs[name]);
      expect(again.log).toContain(RESUMED);
      expect(again.summaries[0]).toContain("| Started by | attempt 1 |");
    }
    expect(run.jobs).toHaveLength(1);
    expect(shown()?.state).toBe("success");
  });

  it("starts again after a start without a response, and warns", async () => {
    await using run = await WorkflowRun.start();
    run.scenario.zilliz.fault("export", { kind: "reset", when: "after" });
    await run.attempt(1);
    expect(shown()?.state).toBe("error");
    const { outputs, annotations } = await run.attempt(2);
    expect(outputs.status).toBe("succeeded");
    expect(run.jobs).toHaveLength(2);
    const [warning] = annotations.filter(({ level }) => level === "warning");
    expect(warning?.title).toBe("Two exports may be running");
    expect(warning?.message).toContain(ids.newestBackup);
  });

  it.each<[string, object, object, ActionOptions?]>([
    ["another backup", { "backup-id": ids.newestBackup }, { "backup-id": ids.olderBackup }],
    ["another matrix job", { "matrix-job": "0/2" }, { "matrix-job": "1/2" }],
    ["another step", {}, {}, { env: { GITHUB_ACTION: "__self_2" } }],
    ["another job", {}, {}, { env: { GITHUB_JOB: "verify" } }],
    ["another run", {}, {}, { env: { GITHUB_RUN_ID: "7" } }],
  ])("does not resume the export of %s", async (_, inputs, otherInputs, options) => {
    await using run = await WorkflowRun.start();
    await run.attempt(1, { ...inputs });
    const other = await run.attempt(2, { ...otherInputs }, options);
    const again = await run.attempt(2, { ...inputs });
    expect([again, other].map(({ outputs }) => outputs["job-id"])).toEqual(run.jobs);
    expect(run.jobs).toHaveLength(2);
  });

  it("does not resume what a signature without the API key names", async () => {
    await using run = await WorkflowRun.start();
    await run.attempt(1);
    const [last] = github.statuses.toReversed();
    const url = last?.target_url ?? "";
    github.reset();
    for (const target_url of [
      url.replace(/backup=[^&]+/, `backup=${ids.olderBackup}`),
      url.replace(/proof=.*/, `proof=${"0".repeat(22)}`),
      url.replace(/&proof=.*/, ""),
      `${url}0`,
    ])
      github.addStatus({ sha: SHA, target_url, creator: "github-actions[bot]" });
    const second = await run.attempt(2, { "backup-id": ids.olderBackup });
    expect(second.outputs.status).toBe("succeeded");
    expect(second.outputs["job-id"]).toBe(run.jobs[1]);
  });
});

describe("two steps of a composite action with the same inputs", () => {
  const NEW = { "backup-id": "new" };

  /** The first step succeeds; the second one, in the same attempt, does not. */
  async function firstAttempt(run: WorkflowRun, one: object, other: object) {
    const { state } = run.scenario.zilliz;
    state.nextExportPlans = [{}, { finalStatus: "FAILED" }];
    expect((await run.attempt(1, { ...one })).outputs.status).toBe("succeeded");
    expect((await run.attempt(1, { ...other })).outputs.status).toBe("failed");
  }

  it("take over no export of each other: the re-run fails and says so", async () => {
    await using run = await WorkflowRun.start();
    await firstAttempt(run, NEW, NEW);
    const again = await run.attempt(2, NEW);
    expect(again.exitCode).toBe(1);
    expect(again.outputs["job-id"]).toBeUndefined();
    expect(again.errors[0]).toContain("by this step or by another one");
    expect(run.jobs).toHaveLength(2);
  });

  it("each resume their own export with a `status-context` of their own", async () => {
    await using run = await WorkflowRun.start();
    const one = { ...NEW, "status-context": "one" };
    const other = { ...NEW, "status-context": "other" };
    await firstAttempt(run, one, other);
    const again = [await run.attempt(2, one), await run.attempt(2, other)];
    expect(again.map(({ outputs }) => outputs.status)).toEqual(["succeeded", "succeeded"]);
    const [first, , third] = run.jobs;
    expect(again.map(({ outputs }) => outputs["job-id"])).toEqual([first, third]);
    expect(run.jobs).toHaveLength(3);
  });
});
