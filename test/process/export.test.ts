import { describe, expect, test } from "vitest";
import { backupOf, ids } from "../support/fake-zilliz/index.ts";
import { errorsOf, Stage } from "./scenario.ts";

describe.concurrent("a backup is exported", () => {
  test("the newest available backup of the cluster goes to the bucket, and the step is green", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish();

    expect(result.conclusion).toBe("success");
    expect(stage.sandbox.acceptedExports).toMatchObject([
      {
        clusterId: ids.cluster,
        backupId: ids.newestBackup,
        integrationId: ids.integration,
        directory: result.outputs.directory,
      },
    ]);
    expect(result.outputs).toMatchObject({
      "job-id": stage.jobId,
      status: "succeeded",
      "remote-status": "SUCCESSFUL",
      progress: "100",
      "backup-id": ids.newestBackup,
      "integration-id": ids.integration,
      "started-at": expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/),
      "finished-at": expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/),
      "duration-seconds": expect.stringMatching(/^\d+$/),
    });
    expect(result.outputs).not.toHaveProperty("reason");
    expect(result.outputs).not.toHaveProperty("cancel-outcome");
    expect(result.annotations).toEqual([]);
    expect(result.log).toContain(`Export job ${stage.jobId} succeeded`);

    const [summary, ...others] = result.summaries;
    expect(others).toEqual([]);
    expect(summary).toContain("### ✅ Backup exported");
    for (const known of [
      stage.jobId,
      ids.newestBackup,
      ids.cluster,
      ids.integration,
      result.outputs.directory,
    ]) {
      expect(summary).toContain(`\`${known}\``);
    }
  });

  test("the backup may be named by its id", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({ "backup-id": ids.olderBackup });
    expect(result.conclusion).toBe("success");
    expect(result.outputs["backup-id"]).toBe(ids.olderBackup);
    expect(stage.sandbox.acceptedExports[0]?.backupId).toBe(ids.olderBackup);
  });

  test("`latest` reads every page of the list", async () => {
    await using stage = await Stage.set();
    const { state: world } = stage.sandbox;
    const [cluster] = world.clusters;
    if (cluster === undefined) throw new Error("no cluster");
    const newest = "backup99_ffffffffffffff0";
    for (let age = 1; age <= 250; age += 1) {
      world.backups.push(
        backupOf(cluster, {
          backupId: age === 137 ? newest : `backup50_${age}`,
          createdAt: Date.now() - (age === 137 ? 60_000 : age * 86_400_000),
        }),
      );
    }
    const result = await stage.finish();
    expect(result.outputs["backup-id"]).toBe(newest);
    expect(stage.sandbox.requests("listBackups")).toHaveLength(3);
  });

  test("the directory is one of its own for each run and attempt", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish(
      {},
      { github: { run_id: "4711", run_attempt: "3" } },
    );
    expect(stage.sandbox.acceptedExports[0]?.directory).toBe(
      `zilliz-export/${ids.cluster}/${ids.newestBackup}/4711-3/`,
    );
    expect(result.outputs.directory).toBe(
      stage.sandbox.acceptedExports[0]?.directory,
    );
  });

  test("placeholders of `directory` are filled in, and the rest is sent as it is", async () => {
    await using stage = await Stage.set();
    await stage.finish(
      { directory: "Releases 2026/{repository}/{ref_name}@{sha}/{backup_id}" },
      {
        github: {
          repository: "acme/search",
          ref_name: "release/v1.2",
          sha: "0123abc",
        },
      },
    );
    expect(stage.sandbox.acceptedExports[0]?.directory).toBe(
      `Releases 2026/acme/search/release/v1.2@0123abc/${ids.newestBackup}`,
    );
  });

  test("the key may come from the environment", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish(
      { "api-key": undefined },
      { env: { ZILLIZ_API_KEY: stage.sandbox.apiKey } },
    );
    expect(result.conclusion).toBe("success");
  });

  test("inputs that the workflow passes empty have their defaults", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({
      "backup-id": "",
      directory: "",
      wait: "",
      timeout: "",
      "poll-interval": "",
      "on-cancel": "",
      "cancel-path": "",
      summary: "",
    });
    expect(result.conclusion).toBe("success");
    expect(result.summaries).toHaveLength(1);
  });

  test("without waiting: the job id is published, and the step is green while the job runs", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = { durationMs: 600_000 };
    const result = await stage.finish({ wait: "false" });
    expect(result.conclusion).toBe("success");
    expect(result.outputs).toMatchObject({
      "job-id": stage.jobId,
      status: "in-progress",
    });
    expect(stage.sandbox.requests("describeJob")).toEqual([]);
    expect(stage.sandbox.requests("cancel")).toEqual([]);
    expect(result.summaries[0]).toContain("⏳ Export started");
  });

  test("without a summary, when that is wanted", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({ summary: "false" });
    expect(result.conclusion).toBe("success");
    expect(result.summaries).toEqual([]);
  });

  test("the post step of a run that is settled sends nothing", async () => {
    await using stage = await Stage.set();
    const run = stage.run();
    await stage.sandbox.waitForRequest("describeJob");
    const result = await run.finished;
    const after = stage.sandbox.journal.filter(
      ({ receivedAt }) => receivedAt > result.timings.endedAt,
    );
    expect(result.post?.exitCode).toBe(0);
    expect(result.post?.lines).toEqual(["Post job cleanup."]);
    expect(after).toEqual([]);
  });
});

describe.concurrent("a job that does not succeed is red", () => {
  test("it failed: Zilliz Cloud's reason is told", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = {
      finalStatus: "FAILED",
      reason: "The role arn:aws:iam::1:role/zilliz was deleted.",
    };
    const result = await stage.finish();
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({
      status: "failed",
      "remote-status": "FAILED",
      reason: "The role arn:aws:iam::1:role/zilliz was deleted.",
    });
    expect(errorsOf(result)).toEqual([
      expect.stringMatching(
        `^Zilliz Cloud: Export failed: Export job ${stage.jobId} failed. Zilliz Cloud says: The role .* was deleted.`,
      ),
    ]);
    expect(result.summaries[0]).toContain("### ❌ Export failed");
  });

  test("somebody else cancelled it", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = { durationMs: 600_000 };
    const run = stage.run();
    await stage.sandbox.waitForRequest("describeJob");
    stage.sandbox.cancelOnConsole(stage.jobId);
    const result = await run.finished;
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({
      status: "canceled",
      "remote-status": "CANCELED",
    });
    expect(result.outputs).not.toHaveProperty("cancel-outcome");
    expect(errorsOf(result)[0]).toContain("not by this run");
  });

  test("an unknown status is printed and waited through: here to success", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = {
      durationMs: 2_500,
      updates: [{ atMs: 0, status: "REHYDRATING" }],
    };
    const result = await stage.finish();
    expect(result.log).toContain("REHYDRATING");
    expect(result.conclusion).toBe("success");
  });

  test("an unknown status at the end of the time is never green", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = {
      durationMs: 100,
      finalStatus: "FINALIZED",
    };
    const result = await stage.finish({ timeout: "3s" });
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({
      status: "timed-out",
      "remote-status": "FINALIZED",
    });
  });

  test("it is not finished in time: the job is left running, and the run says so", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = { durationMs: 600_000 };
    const result = await stage.finish({ timeout: "2s" });
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({
      "job-id": stage.jobId,
      status: "timed-out",
      "remote-status": "IN_PROGRESS",
    });
    expect(errorsOf(result)[0]).toMatch(/not ended after 2s.*still be running/);
    expect(stage.sandbox.requests("cancel")).toEqual([]);
  });

  test("it ended between two looks just before the time was up: one last look sees it", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = { durationMs: 2_000 };
    const result = await stage.finish({
      timeout: "4s",
      "poll-interval": "1h",
    });
    expect(result.outputs.status).toBe("succeeded");
    expect(result.conclusion).toBe("success");
  });
});
