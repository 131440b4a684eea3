import { describe, expect, test } from "vitest";
import { ids, type JobPlan } from "../support/fake-zilliz/index.ts";
import { errorsOf, Scenario } from "./scenario.ts";

/** The step that takes a backup and exports it. */
const NEW = { "backup-id": "new" } as const;
const LONG: JobPlan = { durationMs: 600_000 };

describe.concurrent("`backup-id: new` takes a backup and exports it", () => {
  test("requested once, waited for, exported: the step succeeds", async () => {
    await using scenario = await Scenario.start();
    const result = await scenario.finish(NEW);

    expect(result.conclusion).toBe("success");
    const { jobId, backupId } = scenario.taken;
    expect(scenario.sandbox.requests("createBackup")).toMatchObject([
      { body: { backupType: "CLUSTER" } },
    ]);
    expect(scenario.sandbox.acceptedExports).toMatchObject([
      { clusterId: ids.cluster, backupId, integrationId: ids.integration },
    ]);
    expect(result.outputs).toMatchObject({
      status: "succeeded",
      "job-id": scenario.jobId,
      "backup-id": backupId,
      "backup-job-id": jobId,
      "backup-status": "AVAILABLE",
      bucket: "acme-release-backups",
      region: "aws-us-west-2",
    });
    // It did not exist when the step began.
    expect(result.outputs["backup-age-seconds"]).toBeUndefined();
    expect(result.summaries[0]).not.toContain("old when the step began");
    expect(result.annotations).toEqual([]);
    expect(result.log).toMatch(`${backupId} is being taken by job ${jobId}`);
    expect(result.log).toMatch(/is AVAILABLE after \d+s/);
    expect(result.summaries).toHaveLength(1);
    for (const id of [jobId, backupId, scenario.jobId])
      expect(result.summaries[0]).toContain(`\`${id}\``);
  });
});

describe.concurrent("cancelling the workflow before the export", () => {
  test("while the backup is requested: its response is awaited, then its job cancelled", async () => {
    await using scenario = await Scenario.start();
    scenario.sandbox.state.backupPlan = LONG;
    const answer = Promise.withResolvers<void>();
    scenario.sandbox.fault("createBackup", {
      kind: "hold",
      when: "after",
      until: answer.promise,
    });
    const run = scenario.run(NEW);
    await scenario.sandbox.waitForRequest("createBackup");
    run.cancel();
    setTimeout(() => answer.resolve(), 500);
    const result = await run.finished;
    expect(result.conclusion).toBe("cancelled");
    expect(result.outputs).toMatchObject({
      "backup-id": scenario.taken.backupId,
      "backup-job-id": scenario.taken.jobId,
      status: "cancelled",
      "cancel-outcome": "confirmed",
    });
    expect(scenario.sandbox.job(scenario.taken.jobId).status).toBe("CANCELED");
    expect(scenario.sandbox.requests("export")).toEqual([]);
  });

  test("while it is being taken: its job is cancelled, and no export is started", async () => {
    await using scenario = await Scenario.start();
    scenario.sandbox.state.backupPlan = LONG;
    const run = scenario.run(NEW);
    await scenario.sandbox.waitForResponse("describeJob");
    run.cancel();
    const result = await run.finished;
    const { jobId, backupId } = scenario.taken;
    expect(result.conclusion).toBe("cancelled");
    expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
    expect(result.outputs).toMatchObject({
      "backup-id": backupId,
      "backup-job-id": jobId,
      status: "cancelled",
      "cancel-outcome": "confirmed",
    });
    expect(result.outputs).not.toHaveProperty("job-id");
    expect(scenario.sandbox.job(jobId).status).toBe("CANCELED");
    for (const told of [errorsOf(result)[0], result.summaries[0]]) {
      expect(told).toContain(backupId);
      expect(told).toContain("was cancelled");
      expect(told).toContain("No export was started");
    }
    expect(scenario.sandbox.requests("export")).toEqual([]);
  });

  test("in a container, where main gets no signal: its job is cancelled, and no export is started", async () => {
    await using scenario = await Scenario.start();
    scenario.sandbox.state.backupPlan = LONG;
    const run = scenario.run(NEW, { container: true });
    await scenario.sandbox.waitForResponse("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.post?.outputs).toMatchObject({
      status: "cancelled",
      "cancel-outcome": "confirmed",
    });
    expect(scenario.sandbox.job(scenario.taken.jobId).status).toBe("CANCELED");
    expect(scenario.sandbox.requests("export")).toEqual([]);
  });
});

describe.concurrent("the post step settles a backup that was left open", () => {
  test("killed while it is being taken: its job is cancelled", async () => {
    await using scenario = await Scenario.start();
    scenario.sandbox.state.backupPlan = LONG;
    const run = scenario.run(NEW);
    await scenario.sandbox.waitForResponse("describeJob");
    run.kill();
    const result = await run.finished;
    const { jobId, backupId } = scenario.taken;
    expect(result.main.outputs).toMatchObject({
      "backup-id": backupId,
      "backup-job-id": jobId,
      status: "in-progress",
    });
    expect(result.post?.outputs).toMatchObject({
      status: "cancelled",
      "cancel-outcome": "confirmed",
    });
    expect(scenario.sandbox.job(jobId).status).toBe("CANCELED");
    expect(errorsOf(result)[0]).toContain(backupId);
    expect(errorsOf(result)[0]).toContain("No export was started");
    expect(scenario.sandbox.requests("export")).toEqual([]);
  });

  test("killed before the response to the request for it: post says what may be taken, and requests nothing", async () => {
    await using scenario = await Scenario.start();
    scenario.sandbox.fault("createBackup", { kind: "hang", when: "after" });
    const run = scenario.run(NEW);
    await scenario.sandbox.waitForRequest("createBackup");
    run.kill();
    const result = await run.finished;
    expect(result.main.outputs.status).toBe("start-unknown");
    expect(result.post?.outputs.status).toBe("start-unknown");
    expect(errorsOf(result)[0]).toContain("A backup may have been started");
    expect(errorsOf(result)[0]).toContain(ids.cluster);
    expect(scenario.posts).toHaveLength(1);
  });
});
