import { describe, expect, test } from "vitest";
import { ids } from "../support/fake-zilliz/index.ts";
import { CONTEXT, RerunScenario, SHA } from "./rerun-scenario.ts";

const LONG = { durationMs: 600_000 };
const SHORT = { durationMs: 300 };
const RUN = "https://github.com/octo-org/vector-search/actions/runs/1658821493";

const notices = ({ annotations }: { annotations: readonly { level: string; message: string }[] }) =>
  annotations.filter(({ level }) => level === "notice");

describe.concurrent("the status of the commit", () => {
  test("describes the export, at most a handful of times, and links to the run", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = { durationMs: 9_000 };
    const run = scenario.attempt(1);
    await scenario.github.waitForRequest("create", 3);
    const [jobId = ""] = scenario.jobs;
    scenario.sandbox.finishJob(jobId);
    const result = await run.finished;
    expect(result.conclusion).toBe("success");
    const said = scenario.github.statuses.map(
      ({ state, description }) => `${state}: ${description}`,
    );
    expect(said).toEqual([
      `pending: Starting the export of backup ${ids.newestBackup}`,
      `pending: Export of backup ${ids.newestBackup} is running: ${jobId}`,
      `pending: Export of backup ${ids.newestBackup} is half done: ${jobId}`,
      `success: Backup exported: backup ${ids.newestBackup}, ${jobId}`,
    ]);
    for (const status of scenario.github.statuses) {
      expect(status).toMatchObject({ sha: SHA, context: CONTEXT });
      expect(status.target_url).toMatch(RegExp(`^${RUN}/attempts/1#`));
    }
    expect(notices(result)).toEqual([]);
    expect(result.post?.lines).toEqual(["Post job cleanup."]);
  });

  test("is on the head of a pull request, under the name that the workflow gives it", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = SHORT;
    const head = "0123456789abcdef0123456789abcdef01234567";
    await scenario.finish(
      1,
      { "status-context": "Backup (production)" },
      {
        event: { pull_request: { head: { sha: head } } },
        github: { event_name: "pull_request" },
      },
    );
    expect(scenario.status("Backup (production)", head)?.state).toBe("success");
    expect(scenario.status()).toBeUndefined();
  });

  test("is a failure when the workflow was cancelled", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = LONG;
    const run = scenario.attempt(1);
    await scenario.sandbox.waitForRequest("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
    expect(scenario.status()).toMatchObject({
      state: "failure",
      description: expect.stringMatching(/^Export cancelled: backup/),
    });
    expect(result.post?.lines).toEqual(["Post job cleanup."]);
  });

  test("is a failure when the runner was shut down, after which no post step comes", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = LONG;
    const run = scenario.attempt(1);
    await scenario.sandbox.waitForRequest("describeJob");
    run.shutdown();
    const result = await run.finished;
    expect(result.post).toBeUndefined();
    expect(scenario.status()?.state).toBe("failure");
  });

  test("is not left pending by a step that was killed while it watched", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = LONG;
    const run = scenario.attempt(1);
    await scenario.sandbox.waitForRequest("describeJob");
    await scenario.github.waitForRequest("create", 2);
    run.kill();
    await run.finished;
    expect(scenario.status()?.state).toBe("failure");
  });

  test("is not left pending by one that was killed when only that was left", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = SHORT;
    const run = scenario.attempt(1);
    await run.waitForOutput("job-id");
    await scenario.github.waitForRequest("create", 2);
    scenario.github.fault("create", { kind: "hang" });
    await scenario.github.waitForRequest("create", 3);
    run.kill();
    const result = await run.finished;
    expect(result.post?.lines).toEqual(["Post job cleanup."]);
    expect(scenario.status()).toMatchObject({
      state: "success",
      description: expect.stringMatching(/^Backup exported/),
    });
  });

  test("says that nothing was started by one that was killed before", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.fault("listBackups", { kind: "hang", when: "before" });
    const run = scenario.attempt(1);
    await scenario.sandbox.waitForRequest("listBackups");
    run.kill();
    await run.finished;
    expect(scenario.states).toEqual(["error"]);
  });

  test("is a failure when there was nothing to export, and none of a dry run", async () => {
    await using scenario = await RerunScenario.start();
    await scenario.finish(1, { "dry-run": "true" });
    expect(scenario.github.journal).toEqual([]);
    scenario.sandbox.state.backups = [];
    await scenario.finish(1);
    expect(scenario.states).toEqual(["failure"]);
  });

  test("follows a job that was started elsewhere", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = SHORT;
    await scenario.finish(1, { wait: "false" });
    expect(scenario.status()).toMatchObject({
      state: "error",
      description: expect.stringMatching(/^Export started/),
    });
    const [jobId] = scenario.jobs;
    await scenario.finish(1, {
      "job-id": jobId,
      "integration-id": undefined,
    });
    expect(scenario.status()?.state).toBe("success");
  });
});

describe.concurrent("where GitHub can't be used, the export goes on, with one notice", () => {
  test("a pull request from a fork: its token only reads", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = SHORT;
    const token = scenario.github.createToken({ write: false });
    const result = await scenario.finish(2, { "github-token": token });
    expect(result.conclusion).toBe("success");
    const [notice, ...more] = notices(result);
    expect(notice?.message).toContain("Resource not accessible by integration");
    expect(notice?.message).toContain("statuses: write");
    expect(more).toEqual([]);
    expect(scenario.github.requests("create")).toHaveLength(1);
    expect(result.post?.lines).toEqual(["Post job cleanup."]);
  });

  test.for([
    ["an unknown token", { "github-token": "ghs_unknown0123456789" }, {}],
    ["another repository", {}, { repository: "octo-org/renamed" }],
  ] as const)("%s", async ([, inputs, github]) => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = SHORT;
    const result = await scenario.finish(2, inputs, { github });
    expect(result.conclusion).toBe("success");
    expect(notices(result)).toHaveLength(1);
    expect(result.post?.lines).toEqual(["Post job cleanup."]);
  });

  test("a commit that GitHub doesn't have", async () => {
    await using scenario = await RerunScenario.start({ commits: [] });
    scenario.sandbox.state.exportPlan = SHORT;
    const result = await scenario.finish(1);
    expect(result.conclusion).toBe("success");
    expect(notices(result)[0]?.message).toContain("No commit found for SHA");
  });

  test("it never responds: the export is started all the same, and post gives up too", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = SHORT;
    const always = Number.POSITIVE_INFINITY;
    scenario.github.fault("list", { kind: "hang" }, always);
    scenario.github.fault("create", { kind: "hang" }, always);
    const run = scenario.attempt(1, { resume: "always" });
    await scenario.github.waitForRequest("list");
    // No answer of GitHub's ever comes: what is seen now did not wait for one.
    await scenario.sandbox.waitForRequest("export");
    await scenario.github.waitForRequest("create");
    const result = await run.finished;
    expect(result.conclusion).toBe("success");
    const [asked] = scenario.github.requests("list");
    const [listed] = scenario.sandbox.requests("listBackups");
    const waited = (listed?.receivedAt ?? 0) - (asked?.at ?? 0);
    expect(waited).toBeGreaterThan(500);
    expect(notices({ annotations: result.main.annotations })).toHaveLength(1);
  });

  test("it can't be reached", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = SHORT;
    const github = { api_url: "http://127.0.0.1:1" };
    const result = await scenario.finish(1, {}, { github });
    expect(result.conclusion).toBe("success");
    expect(notices({ annotations: result.main.annotations })).toHaveLength(1);
  });

  test("a cancel does not wait for a GitHub that never responds", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = LONG;
    scenario.github.fault("create", { kind: "hang" });
    const run = scenario.attempt(1);
    await scenario.sandbox.waitForRequest("describeJob");
    await scenario.github.waitForRequest("create");
    run.cancel();
    const result = await run.finished;
    expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
    // Post wrote what main could not.
    expect(scenario.status()?.state).toBe("failure");
  });

  test.for([403, 429] as const)(
    "its rate limit is reached (%i): the last status is written when it may be",
    async (status) => {
      await using scenario = await RerunScenario.start();
      scenario.sandbox.state.exportPlan = SHORT;
      scenario.github.fault("create", {
        kind: "limited",
        status,
        retryAfter: 5,
      });
      const result = await scenario.finish(1);
      expect(result.conclusion).toBe("success");
      const [refused, next, ...more] = scenario.github.requests("create");
      expect(next?.at).toBeGreaterThanOrEqual((refused?.at ?? 0) + 5_000);
      expect(more).toEqual([]);
      expect(scenario.states).toEqual(["success"]);
      expect(notices(result)).toHaveLength(1);
    },
  );

  test("a write whose response was lost does not remain the last status", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = SHORT;
    scenario.github.fault("create", { kind: "reset", when: "after" }, 1);
    const result = await scenario.finish(1);
    expect(result.conclusion).toBe("success");
    expect(scenario.status()?.state).toBe("success");
    // Once more, by post: what was lost might have arrived after all.
    expect(scenario.states.slice(-2)).toEqual(["success", "success"]);
  });
});

test("GitHub Enterprise Server: the API is where the runner says", async () => {
  await using scenario = await RerunScenario.start({ basePath: "/api/v3" });
  scenario.sandbox.state.exportPlan = SHORT;
  const github = { server_url: "https://ghe.example" };
  await scenario.finish(1, {}, { github });
  const second = await scenario.finish(2, {}, { github });
  expect(second.log).toContain("Attempt 1 of this run started this export");
  expect(scenario.status()?.target_url).toMatch(/^https:\/\/ghe\.example\/octo/);
});

test("a token with something around it is not repeated, and is reported as an invalid input", async () => {
  await using scenario = await RerunScenario.start();
  const result = await scenario.finish(1, {
    "github-token": `x ${scenario.token}`,
  });
  expect(result.conclusion).toBe("failure");
  expect(result.annotations[0]?.message).toContain("`github-token` contains whitespace");
  expect(scenario.github.journal).toEqual([]);
});

test("GitHub's own text can't issue workflow commands", async () => {
  await using scenario = await RerunScenario.start();
  scenario.sandbox.state.exportPlan = SHORT;
  const message = "x\n::error::y ##[error]z\r::set-output name=status::failed";
  scenario.github.fault("create", { kind: "reply", status: 404, message }, 9);
  const result = await scenario.finish(1);
  expect(result.conclusion).toBe("success");
  expect(result.outputs.status).toBe("succeeded");
  expect(result.annotations).toHaveLength(1);
});
