import { describe, expect, test } from "vitest";
import { ids } from "../support/fake-zilliz/index.ts";
import { errorsOf, Scenario } from "./scenario.ts";

describe.concurrent("a backup is exported", () => {
  test("the newest available backup of the cluster goes to the bucket, and the step succeeds", async () => {
    await using scenario = await Scenario.start();
    const result = await scenario.finish();

    expect(result.conclusion).toBe("success");
    expect(scenario.sandbox.acceptedExports).toMatchObject([
      {
        clusterId: ids.cluster,
        backupId: ids.newestBackup,
        integrationId: ids.integration,
        directory: result.outputs.directory,
      },
    ]);
    expect(result.outputs).toMatchObject({
      "job-id": scenario.jobId,
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
    expect(result.log).toContain(`Export job ${scenario.jobId} succeeded`);

    const [summary, ...others] = result.summaries;
    expect(others).toEqual([]);
    expect(summary).toContain("### ✅ Backup exported");
    for (const known of [
      scenario.jobId,
      ids.newestBackup,
      ids.cluster,
      ids.integration,
      result.outputs.directory,
    ]) {
      expect(summary).toContain(`\`${known}\``);
    }
  });

  test("the post step of a run that is settled sends nothing", async () => {
    await using scenario = await Scenario.start();
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("describeJob");
    const result = await run.finished;
    const after = scenario.sandbox.journal.filter(
      ({ receivedAt }) => receivedAt > result.timings.endedAt,
    );
    expect(result.post?.exitCode).toBe(0);
    expect(result.post?.lines).toEqual(["Post job cleanup."]);
    expect(after).toEqual([]);
  });
});

describe.concurrent("a job that does not succeed fails the step", () => {
  test("it failed: Zilliz Cloud's reason is shown", async () => {
    await using scenario = await Scenario.start();
    scenario.sandbox.state.exportPlan = {
      finalStatus: "FAILED",
      reason: "The role arn:aws:iam::1:role/zilliz was deleted.",
    };
    const result = await scenario.finish();
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({
      status: "failed",
      "remote-status": "FAILED",
      reason: "The role arn:aws:iam::1:role/zilliz was deleted.",
    });
    expect(errorsOf(result)).toEqual([
      expect.stringMatching(
        `^Zilliz Cloud: Export failed: Export job ${scenario.jobId} failed. Zilliz Cloud says: The role .* was deleted.`,
      ),
    ]);
    expect(result.summaries[0]).toContain("### ❌ Export failed");
  });
});
