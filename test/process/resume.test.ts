import { describe, expect, test } from "vitest";
import { ids } from "../support/fake-zilliz/index.ts";
import { CONTEXT, RerunStage } from "./rerun-scenario.ts";
import { errorsOf } from "./scenario.ts";

/** Longer than any scenario. */
const LONG = { durationMs: 600_000 };
const SHORT = { durationMs: 300 };

describe.concurrent("a second attempt", () => {
  test("after one that succeeded: reports its export, green, and starts none", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = SHORT;
    const first = await stage.finish(1);
    const second = await stage.finish(2);

    expect(second.conclusion).toBe("success");
    expect(stage.jobs).toHaveLength(1);
    expect(second.outputs).toMatchObject({
      status: "succeeded",
      "job-id": stage.jobs[0],
      "backup-id": ids.newestBackup,
      directory: first.outputs.directory,
      bucket: first.outputs.bucket,
      "started-at": first.outputs["started-at"],
      "finished-at": first.outputs["finished-at"],
    });
    expect(second.log).toContain("Attempt 1 of this run started this export");
    expect(second.summaries[0]).toContain("| Started by | attempt 1 |");
    expect(stage.status()).toMatchObject({ state: "success" });
  });

  test("beside one that still runs: watches its job to the end", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = LONG;
    const jobId = await stage.leaveRunning();
    const run = stage.attempt(2);
    await run.waitForOutput("job-id");
    stage.sandbox.finishJob(jobId);
    const second = await run.finished;
    expect(second.conclusion).toBe("success");
    expect(second.outputs).toMatchObject({
      status: "succeeded",
      "job-id": jobId,
    });
    expect(stage.jobs).toEqual([jobId]);
  });

  test("cancelled while it watches the first one's job: cancels that", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = LONG;
    const jobId = await stage.leaveRunning();
    const run = stage.attempt(2);
    await run.waitForOutput("progress");
    run.cancel();
    const second = await run.finished;
    expect(second.outputs["cancel-outcome"]).toBe("confirmed");
    expect(stage.sandbox.job(jobId).status).toBe("CANCELED");
    expect(stage.status()?.state).toBe("failure");
  });

  test("with `wait: false`: leaves the running job as it is", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = LONG;
    await stage.finish(1, { wait: "false" });
    const second = await stage.finish(2, { wait: "false" });
    expect(second.conclusion).toBe("success");
    expect(second.outputs).toMatchObject({
      status: "in-progress",
      "job-id": stage.jobs[0],
    });
    expect(stage.jobs).toHaveLength(1);
    expect(stage.status()?.state).toBe("error");
  });

  test("after one that was cancelled: starts anew, and says what it found", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = LONG;
    const run = stage.attempt(1);
    await stage.sandbox.waitForRequest("describeJob");
    run.cancel();
    await run.finished;
    stage.sandbox.state.exportPlan = SHORT;
    const second = await stage.finish(2);
    expect(second.outputs.status).toBe("succeeded");
    expect(stage.jobs).toHaveLength(2);
    const found = `Attempt 1 of this run started export job ${stage.jobs[0]} of backup ${ids.newestBackup}: CANCELED.`;
    expect(second.log).toContain(found);
    expect(second.summaries[0]).toContain("This attempt starts anew");
  });

  test("beside a job that is still being cancelled: waits for its end before it starts another", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = LONG;
    const jobId = await stage.leaveRunning();
    stage.sandbox.cancelOnConsole(jobId, 2_500);
    stage.sandbox.state.exportPlan = SHORT;
    const second = await stage.finish(2);
    expect(second.outputs.status).toBe("succeeded");
    expect(second.log).toContain("is being cancelled: waiting for its end");
    const { endedAt = Number.POSITIVE_INFINITY } = stage.sandbox.job(jobId);
    const [, started] = stage.sandbox.requests("export");
    expect(started?.receivedAt).toBeGreaterThanOrEqual(endedAt);
  });

  test("after one that was killed and cleaned up after: starts anew", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = LONG;
    const run = stage.attempt(1);
    await stage.sandbox.waitForRequest("describeJob");
    run.kill();
    await run.finished;
    stage.sandbox.state.exportPlan = SHORT;
    const second = await stage.finish(2);
    expect(second.outputs.status).toBe("succeeded");
    expect(stage.jobs).toHaveLength(2);
  });

  test("after one whose export failed: starts anew", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = { ...SHORT, finalStatus: "FAILED" };
    const first = await stage.finish(1);
    expect(stage.status()?.state).toBe("failure");
    stage.sandbox.state.exportPlan = SHORT;
    const second = await stage.finish(2);
    expect(first.conclusion).toBe("failure");
    expect(second.conclusion).toBe("success");
    expect(second.log).toContain(`${stage.jobs[0]}`);
    expect(stage.status()?.state).toBe("success");
  });

  test("after one whose start was not answered: starts anew, and warns", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = SHORT;
    stage.sandbox.fault("export", { kind: "reset", when: "after" });
    const first = await stage.finish(1);
    expect(first.outputs.status).toBe("start-unknown");
    expect(stage.status()?.state).toBe("error");
    const second = await stage.finish(2);
    expect(second.outputs.status).toBe("succeeded");
    expect(stage.jobs).toHaveLength(2);
    const [warning] = second.annotations.filter(
      ({ level }) => level === "warning",
    );
    expect(warning?.title).toBe("Two exports may be running");
    expect(warning?.message).toContain(ids.newestBackup);
    expect(second.summaries[0]).toContain("its answer was lost");
  });

  test("after one that found nothing to export: starts, and has nothing to say of it", async () => {
    await using stage = await RerunStage.set();
    const backups = stage.sandbox.state.backups;
    stage.sandbox.state.backups = [];
    await stage.finish(1);
    stage.sandbox.state.backups = backups;
    stage.sandbox.state.exportPlan = SHORT;
    const second = await stage.finish(2);
    expect(second.outputs.status).toBe("succeeded");
    expect(second.log).not.toContain("Attempt 1");
  });

  test("when the job of the first can't be read: starts nothing", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = LONG;
    const jobId = await stage.leaveRunning();
    stage.sandbox.fault("describeJob", {
      kind: "reply",
      when: "before",
      status: 403,
      body: { code: 96013, message: "No permission." },
    });
    const second = await stage.finish(2);
    expect(second.conclusion).toBe("failure");
    expect(errorsOf(second)[0]).toContain(jobId);
    expect(errorsOf(second)[0]).toContain("may be running");
    expect(stage.jobs).toEqual([jobId]);
  });

  test("when a newer backup has come since the first exported: exports that one", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = SHORT;
    await stage.finish(1);
    const newest = stage.sandbox.state.backups.find(
      ({ backupId }) => backupId === ids.newestBackup,
    );
    if (newest === undefined) throw new Error("there is a newest backup");
    const backupId = "backup0_taken_since";
    stage.sandbox.state.backups.push({
      ...newest,
      backupId,
      createdAt: Date.now() - 1_000,
    });
    const second = await stage.finish(2);
    expect(second.outputs["backup-id"]).toBe(backupId);
    expect(second.log).toContain(`The newest backup is ${backupId} by now`);
    expect(stage.jobs).toHaveLength(2);
  });

  test("with `backup-id: new`: reports the export of the backup that the first took", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = SHORT;
    const first = await stage.finish(1, { "backup-id": "new" });
    const second = await stage.finish(2, { "backup-id": "new" });
    expect(first.outputs.status).toBe("succeeded");
    expect(second.outputs).toMatchObject({
      status: "succeeded",
      "backup-id": first.outputs["backup-id"],
    });
    expect(stage.sandbox.requests("createBackup")).toHaveLength(1);
    expect(stage.jobs).toHaveLength(1);
    // For the first, a handful; the second has nothing to say but the end.
    expect(stage.states).toEqual([
      ...["pending", "pending", "pending", "pending", "success"],
      "success",
    ]);
  });
});

test("a third attempt reports what the first exported and the second reported", async () => {
  await using stage = await RerunStage.set();
  stage.sandbox.state.exportPlan = SHORT;
  await stage.finish(1);
  await stage.finish(2);
  const third = await stage.finish(3);
  expect(third.log).toContain("Attempt 1 of this run started this export");
  expect(third.outputs.directory).toMatch(/-1\/$/);
  expect(stage.jobs).toHaveLength(1);
});

describe.concurrent("what somebody else left is not taken", () => {
  test("by the other leg of a matrix", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = SHORT;
    const newer = { "backup-id": ids.newestBackup };
    const older = { "backup-id": ids.olderBackup };
    await Promise.all([stage.finish(1, newer), stage.finish(1, older)]);
    const [again, too] = await Promise.all([
      stage.finish(2, newer),
      stage.finish(2, older),
    ]);
    expect(stage.jobs).toHaveLength(2);
    expect(again.outputs["backup-id"]).toBe(ids.newestBackup);
    expect(too.outputs["backup-id"]).toBe(ids.olderBackup);
    expect(again.outputs["job-id"]).not.toBe(too.outputs["job-id"]);
  });

  test("by a leg of the same inputs, where the workflow says which it is", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = SHORT;
    await stage.finish(1, { "matrix-leg": "0/2" });
    const other = await stage.finish(2, { "matrix-leg": "1/2" });
    const again = await stage.finish(2, { "matrix-leg": "0/2" });
    expect(other.outputs["job-id"]).toBe(stage.jobs[1]);
    expect(again.outputs["job-id"]).toBe(stage.jobs[0]);
    expect(stage.jobs).toHaveLength(2);
  });

  test("by another step, another job, another run", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = SHORT;
    await stage.finish(1);
    const others = [{ action: "__self_2" }, { job: "verify" }, { run_id: "7" }];
    for (const github of others) {
      const result = await stage.finish(2, {}, { github });
      expect(result.outputs.status).toBe("succeeded");
    }
    expect(stage.jobs).toHaveLength(4);
  });

  test("when it was written without the API key, by whomever", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = SHORT;
    await stage.finish(1);
    const [true_] = stage.github.statuses.toReversed();
    const url = true_?.target_url ?? "";
    // An export of another backup that did succeed.
    const [jobId = ""] = stage.jobs;
    stage.github.statuses.length = 0;
    for (const target_url of [
      url.replace(/backup=[^&]+/, `backup=${ids.olderBackup}`),
      url.replace(/proof=.*/, `proof=${"0".repeat(22)}`),
      url.replace(/&proof=.*/, ""),
      `${url}0`,
    ])
      stage.github.add({
        ...true_,
        sha: true_?.sha ?? "",
        target_url,
        creator: "github-actions[bot]",
      });
    const second = await stage.finish(2, { "backup-id": ids.olderBackup });
    expect(second.outputs.status).toBe("succeeded");
    expect(second.outputs["job-id"]).not.toBe(jobId);
    expect(stage.jobs).toHaveLength(2);
  });

  test("with `resume: never`; with `always`, in the first attempt too", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = SHORT;
    await stage.finish(1);
    await stage.finish(2, { resume: "never" });
    expect(stage.jobs).toHaveLength(2);
    expect(stage.github.requests("list")).toEqual([]);
    const again = await stage.finish(1, { resume: "always" });
    expect(again.outputs["job-id"]).toBe(stage.jobs[1]);
    expect(stage.jobs).toHaveLength(2);
  });

  test("without a token: the log says that it isn't looked for", async () => {
    await using stage = await RerunStage.set();
    stage.sandbox.state.exportPlan = SHORT;
    const result = await stage.finish(2, { "github-token": undefined });
    expect(result.log).toContain("that takes `github-token`");
    expect(result.annotations).toEqual([]);
    expect(stage.github.journal).toEqual([]);
  });
});

test("what was left is found among many statuses of the commit", async () => {
  await using stage = await RerunStage.set();
  stage.sandbox.state.exportPlan = SHORT;
  await stage.finish(1);
  const sha = stage.github.statuses[0]?.sha ?? "";
  for (let n = 0; n < 250; n += 1)
    stage.github.add({ sha, context: `ci/${n}` });
  const second = await stage.finish(2);
  expect(second.log).toContain("Attempt 1 of this run started this export");
  expect(stage.github.requests("list")).toHaveLength(3);
  expect(stage.status(CONTEXT)?.state).toBe("success");
});
