import { describe, expect, test } from "vitest";
import { RerunScenario } from "./rerun-scenario.ts";

// What needs no process of its own is in test/unit/action.github.test.ts.

const SHORT = { durationMs: 300 };

const notices = ({ annotations }: { annotations: readonly { level: string }[] }) =>
  annotations.filter(({ level }) => level === "notice");

describe.concurrent("the status of the commit", () => {
  test("is on the head of a pull request", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = SHORT;
    const head = "0123456789abcdef0123456789abcdef01234567";
    const event = { pull_request: { head: { sha: head } } };
    await scenario.finish(1, {}, { event, github: { event_name: "pull_request" } });
    expect(scenario.status(undefined, head)?.state).toBe("success");
    expect(scenario.status()).toBeUndefined();
  });

  test("is a failure when the runner was shut down, after which no post step comes", async () => {
    await using scenario = await RerunScenario.start();
    const run = await scenario.watch();
    run.shutdown();
    const result = await run.finished;
    expect(result.post).toBeUndefined();
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
    expect(scenario.status()?.state).toBe("failure");
  });

  test("is not left pending by a step that was killed while it watched", async () => {
    await using scenario = await RerunScenario.start();
    const run = await scenario.watch();
    await scenario.github.waitForRequest("create", 2);
    run.kill();
    await run.finished;
    expect(scenario.status()?.state).toBe("failure");
  });

  test("is an error after one that was killed before it started anything", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.fault("listBackups", { kind: "hang", when: "before" });
    const run = scenario.attempt(1);
    await scenario.sandbox.waitForRequest("listBackups");
    run.kill();
    await run.finished;
    expect(scenario.states).toEqual(["error"]);
  });
});

describe.concurrent("where GitHub can't be used, the export goes on, with one notice", () => {
  test("it never responds: the export is started all the same, and post gives up too", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = SHORT;
    const always = Number.POSITIVE_INFINITY;
    scenario.github.fault("list", { kind: "hang" }, always);
    scenario.github.fault("create", { kind: "hang" }, always);
    const run = scenario.attempt(1, { resume: "always" });
    await scenario.github.waitForRequest("list");
    // No response of GitHub's ever comes: what arrives now did not wait for one.
    await scenario.sandbox.waitForRequest("export");
    await scenario.github.waitForRequest("create");
    const result = await run.finished;
    expect(result.conclusion).toBe("success");
    expect(notices(result.main)).toHaveLength(1);
  });

  test("a cancel does not wait for a GitHub that never responds", async () => {
    await using scenario = await RerunScenario.start();
    scenario.github.fault("create", { kind: "hang" });
    const run = await scenario.watch();
    await scenario.github.waitForRequest("create");
    run.cancel();
    const result = await run.finished;
    expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
    // Post wrote what main could not.
    expect(scenario.status()?.state).toBe("failure");
  });
});

test("GitHub Enterprise Server: the API is where the runner says", async () => {
  await using scenario = await RerunScenario.start({ basePath: "/api/v3" });
  scenario.sandbox.state.exportPlan = SHORT;
  const github = { server_url: "https://ghe.example" };
  const first = await scenario.finish(1, {}, { github });
  const second = await scenario.finish(2, {}, { github });
  expect(second.outputs["job-id"]).toBe(first.outputs["job-id"]);
  expect(scenario.jobs).toHaveLength(1);
  expect(scenario.status()?.target_url).toMatch(/^https:\/\/ghe\.example\/octo/);
});
