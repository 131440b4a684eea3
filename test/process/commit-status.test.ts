import { describe, expect, test } from "vitest";
import { ids } from "../support/fake-zilliz/index.ts";
import { CONTEXT, RerunStage, SHA } from "./rerun-scenario.ts";

const LONG = { durationMs: 600_000 };
const SHORT = { durationMs: 300 };
const RUN = "https://github.com/octo-org/vector-search/actions/runs/1658821493";

const notices = ({
  annotations,
}: {
  annotations: readonly { level: string; message: string }[];
}) => annotations.filter(({ level }) => level === "notice");

describe.concurrent("the status of the commit", () => {
  test("tells of the export in words, a handful of times, and links to the run", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = { durationMs: 9_000 };
    const run = stage.attempt(1);
    await stage.github.seen("create", 3);
    const [jobId = ""] = stage.jobs;
    stage.sandbox.finishJob(jobId);
    const result = await run.finished;
    expect(result.conclusion).toBe("success");
    const said = stage.github.statuses.map(
      ({ state, description }) => `${state}: ${description}`,
    );
    expect(said).toEqual([
      `pending: Starting the export of backup ${ids.newestBackup}`,
      `pending: Export of backup ${ids.newestBackup} is running: ${jobId}`,
      `pending: Export of backup ${ids.newestBackup} is half done: ${jobId}`,
      `success: Backup exported: backup ${ids.newestBackup}, ${jobId}`,
    ]);
    for (const status of stage.github.statuses) {
      expect(status).toMatchObject({ sha: SHA, context: CONTEXT });
      expect(status.target_url).toMatch(RegExp(`^${RUN}/attempts/1#`));
    }
    expect(notices(result)).toEqual([]);
    expect(result.post?.lines).toEqual(["Post job cleanup."]);
  });

  test("is on the head of a pull request, under the name that the workflow gives it", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = SHORT;
    const head = "0123456789abcdef0123456789abcdef01234567";
    await stage.finish(
      1,
      { "status-context": "Backup (production)" },
      {
        event: { pull_request: { head: { sha: head } } },
        github: { event_name: "pull_request" },
      },
    );
    expect(stage.status("Backup (production)", head)?.state).toBe("success");
    expect(stage.status()).toBeUndefined();
  });

  test("is a failure when the workflow was cancelled", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = LONG;
    const run = stage.attempt(1);
    await stage.sandbox.waitForRequest("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
    expect(stage.status()).toMatchObject({
      state: "failure",
      description: expect.stringMatching(/^Export cancelled: backup/),
    });
    expect(result.post?.lines).toEqual(["Post job cleanup."]);
  });

  test("is a failure when the runner was shut down, after which no post step comes", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = LONG;
    const run = stage.attempt(1);
    await stage.sandbox.waitForRequest("describeJob");
    run.shutdown();
    const result = await run.finished;
    expect(result.post).toBeUndefined();
    expect(stage.status()?.state).toBe("failure");
  });

  test("is not left pending by a step that was killed while it watched", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = LONG;
    const run = stage.attempt(1);
    await stage.sandbox.waitForRequest("describeJob");
    await stage.github.seen("create", 2);
    run.kill();
    await run.finished;
    expect(stage.status()?.state).toBe("failure");
  });

  test("is not left pending by one that was killed when all was said but that", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = SHORT;
    const run = stage.attempt(1);
    await run.waitForOutput("job-id");
    await stage.github.seen("create", 2);
    stage.github.fault("create", { kind: "hang" });
    await stage.github.seen("create", 3);
    run.kill();
    const result = await run.finished;
    expect(result.post?.lines).toEqual(["Post job cleanup."]);
    expect(stage.status()).toMatchObject({
      state: "success",
      description: expect.stringMatching(/^Backup exported/),
    });
  });

  test("tells that nothing was started by one that was killed before", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.fault("listBackups", { kind: "hang", when: "before" });
    const run = stage.attempt(1);
    await stage.sandbox.waitForRequest("listBackups");
    run.kill();
    await run.finished;
    expect(stage.states).toEqual(["error"]);
  });

  test("is a failure when there was nothing to export, and none of a dry run", async () => {
    await using stage = await RerunStage.set();
    await stage.finish(1, { "dry-run": "true" });
    expect(stage.github.journal).toEqual([]);
    stage.sandbox.state.backups = [];
    await stage.finish(1);
    expect(stage.states).toEqual(["failure"]);
  });

  test("follows a job that was started elsewhere", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = SHORT;
    await stage.finish(1, { wait: "false" });
    expect(stage.status()).toMatchObject({
      state: "error",
      description: expect.stringMatching(/^Export started/),
    });
    const [jobId] = stage.jobs;
    await stage.finish(1, {
      "job-id": jobId,
      "integration-id": undefined,
    });
    expect(stage.status()?.state).toBe("success");
  });
});

describe.concurrent("where GitHub can't be used, the export goes on, with one notice", () => {
  test("a pull request from a fork: its token only reads", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = SHORT;
    const token = stage.github.token({ write: false });
    const result = await stage.finish(2, { "github-token": token });
    expect(result.conclusion).toBe("success");
    const [notice, ...more] = notices(result);
    expect(notice?.message).toContain("Resource not accessible by integration");
    expect(notice?.message).toContain("statuses: write");
    expect(more).toEqual([]);
    expect(stage.github.requests("create")).toHaveLength(1);
    expect(result.post?.lines).toEqual(["Post job cleanup."]);
  });

  test.for([
    ["a token that nobody knows", { "github-token": "ghs_unknown" }, {}],
    ["another repository", {}, { repository: "octo-org/renamed" }],
  ] as const)("%s", async ([, inputs, github]) => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = SHORT;
    const result = await stage.finish(2, inputs, { github });
    expect(result.conclusion).toBe("success");
    expect(notices(result)).toHaveLength(1);
    expect(result.post?.lines).toEqual(["Post job cleanup."]);
  });

  test("a commit that GitHub doesn't have", async () => {
    await using stage = await RerunStage.set({ commits: [] });
    stage.sandbox.state.exportPlan = SHORT;
    const result = await stage.finish(1);
    expect(result.conclusion).toBe("success");
    expect(notices(result)[0]?.message).toContain("No commit found for SHA");
  });

  test("it never answers: the export is asked for all the same, and post gives up too", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = SHORT;
    const always = Number.POSITIVE_INFINITY;
    stage.github.fault("list", { kind: "hang" }, always);
    stage.github.fault("create", { kind: "hang" }, always);
    const run = stage.attempt(2);
    await stage.github.seen("list");
    // No answer of GitHub's ever comes: what is seen now did not wait for one.
    await stage.sandbox.waitForRequest("export");
    await stage.github.seen("create");
    const result = await run.finished;
    expect(result.conclusion).toBe("success");
    const [asked] = stage.github.requests("list");
    const [listed] = stage.sandbox.requests("listBackups");
    const waited = (listed?.receivedAt ?? 0) - (asked?.at ?? 0);
    expect(waited).toBeGreaterThan(500);
    expect(notices({ annotations: result.main.annotations })).toHaveLength(1);
  });

  test("it can't be reached", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = SHORT;
    const github = { api_url: "http://127.0.0.1:1" };
    const result = await stage.finish(2, {}, { github });
    expect(result.conclusion).toBe("success");
    expect(notices({ annotations: result.main.annotations })).toHaveLength(1);
  });

  test("a cancel does not wait for a GitHub that never answers", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = LONG;
    stage.github.fault("create", { kind: "hang" });
    const run = stage.attempt(1);
    await stage.sandbox.waitForRequest("describeJob");
    await stage.github.seen("create");
    run.cancel();
    const result = await run.finished;
    expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
    // Post wrote what main could not.
    expect(stage.status()?.state).toBe("failure");
  });

  test.for([403, 429] as const)(
    "it wants to be asked later (%i): the last status is written when it may be",
    async (status) => {
      await using stage = await RerunStage.set();
      stage.sandbox.state.exportPlan = SHORT;
      stage.github.fault("create", { kind: "limited", status, retryAfter: 5 });
      const result = await stage.finish(1);
      expect(result.conclusion).toBe("success");
      const [refused, next, ...more] = stage.github.requests("create");
      expect(next?.at).toBeGreaterThanOrEqual((refused?.at ?? 0) + 5_000);
      expect(more).toEqual([]);
      expect(stage.states).toEqual(["success"]);
      expect(notices(result)).toHaveLength(1);
    },
  );

  test("a write whose answer was lost is not what stands in the end", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = SHORT;
    stage.github.fault("create", { kind: "reset", when: "after" }, 1);
    const result = await stage.finish(1);
    expect(result.conclusion).toBe("success");
    expect(stage.status()?.state).toBe("success");
    // Once more, by post: what was lost might have arrived after all.
    expect(stage.states.slice(-2)).toEqual(["success", "success"]);
  });
});

test("GitHub Enterprise Server: the API is where the runner says", async () => {
  await using stage = await RerunStage.set({ basePath: "/api/v3" });
  stage.sandbox.state.exportPlan = SHORT;
  const github = { server_url: "https://ghe.example" };
  await stage.finish(1, {}, { github });
  const second = await stage.finish(2, {}, { github });
  expect(second.log).toContain("Attempt 1 of this run started this export");
  expect(stage.status()?.target_url).toMatch(/^https:\/\/ghe\.example\/octo/);
});

test("a token with something around it is not repeated, and is an input mistake", async () => {
  await using stage = await RerunStage.set();
  const result = await stage.finish(1, { "github-token": `x ${stage.token}` });
  expect(result.conclusion).toBe("failure");
  expect(result.annotations[0]?.message).toContain(
    "`github-token` has a blank",
  );
  expect(stage.github.journal).toEqual([]);
});

test("GitHub's own words can't give orders to the runner", async () => {
  await using stage = await RerunStage.set();
  stage.sandbox.state.exportPlan = SHORT;
  const message = "x\n::error::y ##[error]z\r::set-output name=status::failed";
  stage.github.fault("create", { kind: "reply", status: 404, message }, 9);
  const result = await stage.finish(1);
  expect(result.conclusion).toBe("success");
  expect(result.outputs.status).toBe("succeeded");
  expect(result.annotations).toHaveLength(1);
});
