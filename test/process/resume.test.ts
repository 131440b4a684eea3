import { describe, expect, test } from "vitest";
import { ids } from "../support/fake-zilliz/index.ts";
import { CONTEXT, RerunScenario } from "./rerun-scenario.ts";

/** Longer than any scenario. */
const LONG = { durationMs: 600_000 };
const SHORT = { durationMs: 300 };

describe.concurrent("a second attempt", () => {
  test("after one that succeeded: reports its export, succeeds, and starts none", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = SHORT;
    const first = await scenario.finish(1);
    const second = await scenario.finish(2);

    expect(second.conclusion).toBe("success");
    expect(scenario.jobs).toHaveLength(1);
    expect(second.outputs).toMatchObject({
      status: "succeeded",
      "job-id": scenario.jobs[0],
      "backup-id": ids.newestBackup,
      directory: first.outputs.directory,
      bucket: first.outputs.bucket,
      "started-at": first.outputs["started-at"],
      "finished-at": first.outputs["finished-at"],
    });
    expect(second.log).toContain("Attempt 1 of this run started this export");
    expect(second.summaries[0]).toContain("| Started by | attempt 1 |");
    expect(scenario.status()).toMatchObject({ state: "success" });
  });

  test("beside one that still runs: watches its job to the end", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = LONG;
    const jobId = await scenario.leaveRunning();
    const run = scenario.attempt(2);
    await run.waitForOutput("job-id");
    scenario.sandbox.finishJob(jobId);
    const second = await run.finished;
    expect(second.conclusion).toBe("success");
    expect(second.outputs).toMatchObject({
      status: "succeeded",
      "job-id": jobId,
    });
    expect(scenario.jobs).toEqual([jobId]);
  });

  test("after one that was killed and cleaned up after: starts again", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = LONG;
    const run = scenario.attempt(1);
    await scenario.sandbox.waitForRequest("describeJob");
    run.kill();
    await run.finished;
    scenario.sandbox.state.exportPlan = SHORT;
    const second = await scenario.finish(2);
    expect(second.outputs.status).toBe("succeeded");
    expect(scenario.jobs).toHaveLength(2);
  });

  test("after one whose start had no response: starts again, and warns", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = SHORT;
    scenario.sandbox.fault("export", { kind: "reset", when: "after" });
    const first = await scenario.finish(1);
    expect(first.outputs.status).toBe("start-unknown");
    expect(scenario.status()?.state).toBe("error");
    const second = await scenario.finish(2);
    expect(second.outputs.status).toBe("succeeded");
    expect(scenario.jobs).toHaveLength(2);
    const [warning] = second.annotations.filter(({ level }) => level === "warning");
    expect(warning?.title).toBe("Two exports may be running");
    expect(warning?.message).toContain(ids.newestBackup);
    expect(second.summaries[0]).toContain("but got no response");
  });
});

test("after a machine that was lost right after the start request: fails once, then starts again", async () => {
  await using scenario = await RerunScenario.start();
  scenario.sandbox.state.exportPlan = SHORT;
  scenario.sandbox.fault("export", { kind: "hang", when: "after" });
  const first = scenario.attempt(1);
  await scenario.sandbox.waitForRequest("export");
  expect(scenario.github.statuses.at(-1)?.target_url).toContain("start=requested");
  first.kill();
  first.shutdown();
  expect((await first.finished).post).toBeUndefined();

  const second = await scenario.finish(2);
  expect(second.conclusion).toBe("failure");
  expect(second.outputs.status).toBe("start-unknown");
  expect(second.annotations[0]?.message).toContain("attempt 1 of this run ended before");
  expect(second.annotations[0]?.message).toContain(ids.newestBackup);
  expect(scenario.jobs).toHaveLength(1);

  const third = await scenario.finish(3);
  expect(third.outputs.status).toBe("succeeded");
  expect(third.annotations[0]?.title).toBe("Two exports may be running");
  expect(scenario.jobs).toHaveLength(2);
});

describe.concurrent("two steps of a composite action with the same inputs", () => {
  const NEW = { "backup-id": "new" };

  /** The first step succeeds, and the second one, in the same attempt, does not. */
  async function firstAttempt(scenario: RerunScenario, inputs: Record<string, string>[]) {
    const [one = NEW, other = NEW] = inputs;
    scenario.sandbox.state.exportPlan = SHORT;
    scenario.sandbox.state.backupPlan = SHORT;
    const first = await scenario.finish(1, one);
    expect(first.outputs.status).toBe("succeeded");
    scenario.sandbox.state.exportPlan = { ...SHORT, finalStatus: "FAILED" };
    const second = await scenario.finish(1, other);
    expect(second.outputs.status).toBe("failed");
    scenario.sandbox.state.exportPlan = SHORT;
    return [first.outputs["job-id"], second.outputs["job-id"]];
  }

  test("neither takes over the export of the other: the re-run fails and says so", async () => {
    await using scenario = await RerunScenario.start();
    const jobs = await firstAttempt(scenario, []);
    const again = await scenario.finish(2, NEW);
    expect(again.conclusion).toBe("failure");
    expect(again.outputs["job-id"]).toBeUndefined();
    expect(again.annotations[0]?.message).toContain("by this step or by another one");
    expect(scenario.jobs).toEqual(jobs);
  });

  test("each resumes its own when it has a `status-context` of its own", async () => {
    await using scenario = await RerunScenario.start();
    const inputs = ["one", "other"].map((name) => ({ ...NEW, "status-context": name }));
    const [job] = await firstAttempt(scenario, inputs);
    const one = await scenario.finish(2, inputs[0]);
    const other = await scenario.finish(2, inputs[1]);
    expect(one.outputs).toMatchObject({ status: "succeeded", "job-id": job });
    expect(other.outputs).toMatchObject({ status: "succeeded", "job-id": scenario.jobs[2] });
    expect(scenario.jobs).toHaveLength(3);
  });
});

test("a third attempt reports what the first exported and the second reported", async () => {
  await using scenario = await RerunScenario.start();
  scenario.sandbox.state.exportPlan = SHORT;
  await scenario.finish(1);
  await scenario.finish(2);
  const third = await scenario.finish(3);
  expect(third.log).toContain("Attempt 1 of this run started this export");
  expect(third.outputs.directory).toMatch(/-1\/$/);
  expect(scenario.jobs).toHaveLength(1);
});

describe.concurrent("what belongs to another export is not resumed", () => {
  test("by the other job of a matrix", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = SHORT;
    const newer = { "backup-id": ids.newestBackup };
    const older = { "backup-id": ids.olderBackup };
    await Promise.all([scenario.finish(1, newer), scenario.finish(1, older)]);
    const [again, too] = await Promise.all([scenario.finish(2, newer), scenario.finish(2, older)]);
    expect(scenario.jobs).toHaveLength(2);
    expect(again.outputs["backup-id"]).toBe(ids.newestBackup);
    expect(too.outputs["backup-id"]).toBe(ids.olderBackup);
    expect(again.outputs["job-id"]).not.toBe(too.outputs["job-id"]);
  });

  test("by a matrix job of the same inputs, where the workflow says which it is", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = SHORT;
    await scenario.finish(1, { "matrix-job": "0/2" });
    const other = await scenario.finish(2, { "matrix-job": "1/2" });
    const again = await scenario.finish(2, { "matrix-job": "0/2" });
    expect(other.outputs["job-id"]).toBe(scenario.jobs[1]);
    expect(again.outputs["job-id"]).toBe(scenario.jobs[0]);
    expect(scenario.jobs).toHaveLength(2);
  });

  test("by another step, another job, another run", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = SHORT;
    await scenario.finish(1);
    const others = [{ action: "__self_2" }, { job: "verify" }, { run_id: "7" }];
    for (const github of others) {
      const result = await scenario.finish(2, {}, { github });
      expect(result.outputs.status).toBe("succeeded");
    }
    expect(scenario.jobs).toHaveLength(4);
  });

  test("when its signature was not made with the API key", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = SHORT;
    await scenario.finish(1);
    const [true_] = scenario.github.statuses.toReversed();
    const url = true_?.target_url ?? "";
    // An export of another backup that did succeed.
    const [jobId = ""] = scenario.jobs;
    scenario.github.statuses.length = 0;
    for (const target_url of [
      url.replace(/backup=[^&]+/, `backup=${ids.olderBackup}`),
      url.replace(/proof=.*/, `proof=${"0".repeat(22)}`),
      url.replace(/&proof=.*/, ""),
      `${url}0`,
    ])
      scenario.github.addStatus({
        ...true_,
        sha: true_?.sha ?? "",
        target_url,
        creator: "github-actions[bot]",
      });
    const second = await scenario.finish(2, { "backup-id": ids.olderBackup });
    expect(second.outputs.status).toBe("succeeded");
    expect(second.outputs["job-id"]).not.toBe(jobId);
    expect(scenario.jobs).toHaveLength(2);
  });

  test("with `resume: never`; with `always`, in the first attempt too", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = SHORT;
    await scenario.finish(1);
    await scenario.finish(2, { resume: "never" });
    expect(scenario.jobs).toHaveLength(2);
    expect(scenario.github.requests("list")).toEqual([]);
    const again = await scenario.finish(1, { resume: "always" });
    expect(again.outputs["job-id"]).toBe(scenario.jobs[1]);
    expect(scenario.jobs).toHaveLength(2);
  });
});

test("the marker is found among many statuses of the commit", async () => {
  await using scenario = await RerunScenario.start();
  scenario.sandbox.state.exportPlan = SHORT;
  await scenario.finish(1);
  const sha = scenario.github.statuses[0]?.sha ?? "";
  for (let n = 0; n < 250; n += 1) scenario.github.addStatus({ sha, context: `ci/${n}` });
  const second = await scenario.finish(2);
  expect(second.log).toContain("Attempt 1 of this run started this export");
  expect(scenario.github.requests("list")).toHaveLength(3);
  expect(scenario.status(CONTEXT)?.state).toBe("success");
});
