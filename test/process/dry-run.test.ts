import { describe, expect, test } from "vitest";
import { ids } from "../support/fake-zilliz/index.ts";
import { errorsOf, Stage } from "./scenario.ts";

const DRY = { "dry-run": "true" } as const;

describe.concurrent("a dry run starts nothing", () => {
  test("nothing is in the way: green, with what was checked and what would be sent", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish(
      { ...DRY, "max-backup-age": "24h", directory: "r/{run_id}/" },
      { github: { run_id: "4711" } },
    );
    expect(result.conclusion).toBe("success");
    expect(stage.posts).toEqual([]);
    expect(result.annotations).toEqual([]);
    expect(result.outputs).toMatchObject({
      status: "checked",
      "backup-id": ids.newestBackup,
      "backup-status": "AVAILABLE",
      "integration-id": ids.integration,
      bucket: "acme-release-backups",
      region: "aws-us-west-2",
      directory: "r/4711/",
    });
    expect(result.outputs).not.toHaveProperty("job-id");
    expect(result.outputs).not.toHaveProperty("reason");
    const path = `/v2/clusters/${ids.cluster}/backups/${ids.newestBackup}/export`;
    for (const told of [result.log, result.summaries[0]]) {
      expect(told).toContain(`POST ${path}`);
      expect(told).toContain(
        `{"integrationId":"${ids.integration}","directory":"r/4711/"}`,
      );
    }
    const [summary] = result.summaries;
    expect(summary).toContain("### 🔍 Checked; nothing was started");
    for (const what of ["Backup", "Age", "Integration", "Region"]) {
      expect(summary).toContain(`| ${what} | ✅ passed: `);
      expect(result.log).toContain(`${what}: passed. `);
    }
  });

  test("by the integration's name", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({
      ...DRY,
      "integration-id": undefined,
      "integration-name": "release-bucket",
    });
    expect(result.outputs).toMatchObject({
      status: "checked",
      "integration-id": ids.integration,
    });
    expect(stage.posts).toEqual([]);
  });

  test("a check that can't be made is shown as skipped", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault(
      "describeIntegration",
      {
        kind: "reply",
        when: "before",
        status: 403,
        body: { code: 96016, message: "Check the scope of the API key." },
      },
      { times: Number.POSITIVE_INFINITY },
    );
    const result = await stage.finish(DRY);
    expect(result.conclusion).toBe("success");
    expect(result.outputs.status).toBe("checked");
    expect(result.summaries[0]).toMatch(
      /\| Integration \| ⚠️ skipped: .*HTTP 403/,
    );
    expect(result.log).toContain("2 of 3 checks were skipped");
    expect(result.log).not.toContain("The export goes on");
    expect(stage.posts).toEqual([]);
  });

  const wrong: [string, Record<string, string>, string][] = [
    [
      "the integration is in ERROR",
      { "integration-id": ids.brokenIntegration },
      "The role can no longer be assumed.",
    ],
    [
      "the integration is elsewhere",
      { "integration-id": ids.farIntegration },
      "aws-eu-central-1",
    ],
    ["the backup is too old", { "max-backup-age": "1h" }, "max-backup-age"],
    [
      "the backup is not available",
      { "backup-id": ids.creatingBackup },
      "is CREATING",
    ],
  ];
  test.for(wrong)("%s: red", async ([, inputs, told]) => {
    await using stage = await Stage.set();
    const result = await stage.finish({ ...DRY, ...inputs });
    expect(result.conclusion).toBe("failure");
    expect(result.outputs.status).toBe("failed");
    expect(errorsOf(result)[0]).toContain(told);
    expect(stage.posts).toEqual([]);
  });

  test("cancelled: nothing was started, and that is what it says", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault("listBackups", { kind: "hang", when: "before" });
    const run = stage.run(DRY);
    await stage.sandbox.waitForRequest("listBackups");
    run.cancel();
    const result = await run.finished;
    expect(result.conclusion).toBe("cancelled");
    expect(result.outputs["cancel-outcome"]).toBe("not-needed");
    expect(stage.posts).toEqual([]);
  });
});

describe.concurrent("a dry run with `backup-id: new`", () => {
  test("tells of both requests, and sends neither", async () => {
    await using stage = await Stage.set();
    const { state: world } = stage.sandbox;
    world.backups = world.backups.filter(({ status }) => status !== "CREATING");
    const result = await stage.finish(
      { ...DRY, "backup-id": "new" },
      { github: { run_id: "4711", run_attempt: "3" } },
    );
    expect(result.conclusion).toBe("success");
    expect(result.outputs.status).toBe("checked");
    expect(result.outputs).not.toHaveProperty("backup-id");
    expect(stage.posts).toEqual([]);
    for (const told of [result.log, result.summaries[0]]) {
      expect(told).toContain(`POST /v2/clusters/${ids.cluster}/backups/create`);
      // What only the backup will tell stays a placeholder; the rest is as it would be sent.
      expect(told).toContain(
        `"directory":"zilliz-export/${ids.cluster}/{backup_id}/4711-3/"`,
      );
    }
    for (const what of ["Cluster", "Integration", "Region", "No other backup"])
      expect(result.summaries[0]).toContain(`| ${what} | ✅ passed: `);
  });

  test("another backup is being taken: named, as what may stand in the way", async () => {
    await using stage = await Stage.set({ state: { oneBackupAtATime: true } });
    const result = await stage.finish({ ...DRY, "backup-id": "new" });
    expect(result.outputs.status).toBe("checked");
    expect(result.summaries[0]).toMatch(
      /No other backup \| ⚠️ skipped: Backup backup14.*is being taken now/,
    );
    expect(stage.posts).toEqual([]);
  });

  test("the integration is elsewhere: red before any backup is taken", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish({
      ...DRY,
      "backup-id": "new",
      "integration-id": ids.farIntegration,
    });
    expect(result.conclusion).toBe("failure");
    expect(stage.posts).toEqual([]);
  });
});
