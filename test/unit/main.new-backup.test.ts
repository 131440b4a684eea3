import { describe, expect, it } from "vitest";
import {
  BACKUP,
  backupJob,
  backups,
  type Expected,
  expectResult,
  type MainScenario,
  RUNNING,
  runStep,
  TAKING,
  untilCancelled,
} from "../support/main-scenario.ts";
import { apiError, connectionReset, httpError, success } from "../support/scripted-zilliz.ts";

const NEW: MainScenario["request"] = { backup: { kind: "new" } };
const CANCEL = { onTimeout: "cancel", timeoutMs: 60_000 } as const;

describe("the main step with `backup-id: new`", () => {
  it.each<[string, NonNullable<MainScenario["responses"]>]>([
    ["with a job", {}],
    ["without a job", { createBackup: success({ backupId: "backup9" }) }],
  ])("gives a backup that it creates %s no age at its start", async (_, responses) => {
    const { outputs } = await runStep({ request: NEW, responses });
    expect(outputs).toMatchObject({ "backup-id": "backup9", "backup-status": "AVAILABLE" });
    expect(outputs["backup-age-seconds"]).toBeUndefined();
  });

  const CREATE = ["createBackup"];
  const BOTH = ["createBackup", "exportBackup"];
  it.each<[string, MainScenario, Expected]>([
    ["takes a backup, waits for it, and exports it", {}, ["succeeded", true, BOTH]],
    [
      "waits for the backup but not for its export when `wait` is false",
      { request: { ...NEW, wait: false } },
      ["started", true, BOTH],
    ],
    [
      "goes by the backup alone when its job is hidden from the key",
      { responses: { describeBackupJob: httpError(403) } },
      ["succeeded", true, BOTH],
    ],
    [
      "goes by the backup alone when no job is named",
      { responses: { createBackup: success({ backupId: "backup9" }) } },
      ["succeeded", true, BOTH],
    ],
    [
      "waits for a backup that is available later than its job ends",
      {
        responses: {
          describeBackupJob: backupJob("SUCCESSFUL"),
          describeBackup: [
            success({ ...BACKUP, status: "CREATING" }),
            success({ ...BACKUP, status: "CREATING" }),
            success(BACKUP),
          ],
        },
      },
      ["succeeded", true, BOTH],
    ],
    [
      "repeats the request after a rate limit",
      {
        responses: {
          createBackup: [
            httpError(429, { "retry-after": "1" }),
            success({ backupId: "backup9", jobId: "job-7" }),
          ],
        },
      },
      ["succeeded", true, ["createBackup", ...BOTH]],
    ],
    [
      "takes the backup though the cluster is hidden from the key",
      { responses: { describeCluster: httpError(403) } },
      ["succeeded", true, BOTH],
    ],
    [
      "starts nothing for an unknown cluster",
      { responses: { describeCluster: apiError(96_018) } },
      ["failed", false, []],
    ],
    [
      "fails when Zilliz Cloud refuses to take a backup",
      { responses: { createBackup: apiError(40_003) } },
      ["failed", false, CREATE],
    ],
    [
      "fails with start-unknown when the response about the backup is lost",
      { responses: { createBackup: connectionReset() } },
      ["start-unknown", false, CREATE],
    ],
    [
      "fails with start-unknown when the request for the backup fails with HTTP 500",
      { responses: { createBackup: httpError(500) } },
      ["start-unknown", false, CREATE],
    ],
    [
      "fails with start-unknown when the response names nothing",
      { responses: { createBackup: success({}) } },
      ["start-unknown", false, CREATE],
    ],
    [
      "fails with start-unknown when only the backup's job is named",
      { responses: { createBackup: success({ jobId: "job-7" }) } },
      ["start-unknown", false, CREATE],
    ],
    [
      "fails when the backup fails",
      { responses: { describeBackupJob: backupJob("FAILED") } },
      ["failed", false, CREATE],
    ],
    [
      "fails when another hand cancels the backup",
      { responses: { describeBackupJob: backupJob("CANCELED") } },
      ["cancelled", false, CREATE],
    ],
    [
      "fails when the backup vanishes",
      {
        responses: {
          describeBackupJob: backupJob("SUCCESSFUL"),
          describeBackup: success({ ...BACKUP, status: "DELETED" }),
        },
      },
      ["failed", false, CREATE],
    ],
    [
      "fails when the key is refused while the backup is taken",
      { responses: { describeBackupJob: httpError(401) } },
      ["in-progress", false, CREATE],
    ],
    [
      "fails when the time is up while the backup is taken",
      { inputs: { timeoutMs: 60_000 }, responses: TAKING },
      ["timed-out", false, CREATE],
    ],
    [
      "cancels the backup when the time is up and `on-timeout` is cancel",
      {
        inputs: CANCEL,
        responses: { ...TAKING, describeBackupJob: untilCancelled("CANCELED", backupJob) },
      },
      ["timed-out", false, [...CREATE, "cancelJob"], "confirmed"],
    ],
    [
      "fails when the backup is there at the moment it is cancelled for the time: nothing was exported",
      {
        inputs: CANCEL,
        responses: { ...TAKING, describeBackupJob: untilCancelled("SUCCESSFUL", backupJob) },
      },
      ["timed-out", false, [...CREATE, "cancelJob"], "already-finished"],
    ],
    [
      "starts no export when the time is up at the moment the backup is there",
      { inputs: { timeoutMs: 4_000, pollInterval: 3_600_000 }, responses: {} },
      ["timed-out", false, CREATE],
    ],
    [
      "fails when the time is up while the export runs",
      { inputs: { timeoutMs: 60_000 }, responses: RUNNING },
      ["timed-out", false, BOTH],
    ],
    [
      "fails when the export of the backup is refused, and says how to export it later",
      { responses: { exportBackup: apiError(96_028) } },
      ["failed", false, BOTH],
    ],
  ])("%s", async (_, scenario, expected) => {
    const { outputs, result } = await expectResult({ request: NEW, ...scenario }, expected);
    const [status, , sent] = expected;
    if (sent === BOTH && status === "failed") expect(result.note).toContain("`backup-id: backup9`");
    if (!sent.includes("exportBackup")) {
      expect(outputs).not.toHaveProperty("job-id");
      expect(result.message).toContain("No export was started");
    }
  });

  it("names the backup that is being taken when it may take no other", async () => {
    const busy = { ...BACKUP, backupId: "backup8", status: "CREATING" };
    const { result } = await runStep({
      request: NEW,
      responses: {
        createBackup: apiError(96_038, "Failed to create backup."),
        listBackups: backups(BACKUP, busy),
      },
    });
    expect(result.message).toContain("backup8");
    expect(result.nextStep).toContain("`backup-id: backup8`");
  });

  it("publishes the backup's IDs while it is taken", async () => {
    const { outputs } = await runStep({
      request: NEW,
      inputs: { timeoutMs: 60_000 },
      responses: TAKING,
    });
    expect(outputs).toMatchObject({
      "backup-id": "backup9",
      "backup-job-id": "job-7",
      "backup-status": "CREATING",
    });
  });

  it("says that one backup is taken at a time when it can't read which one that is", async () => {
    const { result } = await runStep({
      request: NEW,
      responses: {
        createBackup: apiError(96_038, "Failed to create backup."),
        listBackups: httpError(403),
      },
    });
    expect(result.nextStep).toContain("one manual backup");
  });

  it("saves the state before it sends each request, and when it knows what came of it", async () => {
    const { runner } = await runStep({ request: NEW });
    expect(runner.phases.map(({ phase }) => phase)).toEqual([
      "requesting-backup",
      "backing-up",
      "starting",
      "running",
    ]);
  });
});
