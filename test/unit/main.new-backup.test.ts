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
const boom = () => {
  throw new Error("boom");
};
const CREATING = success({ ...BACKUP, status: "CREATING" });

/** The time is up while a backup is taken, whose job ends like this when it is cancelled. */
const timeUp = (ends: string): MainScenario => ({
  inputs: { onTimeout: "cancel", timeoutMs: 60_000 },
  responses: { ...TAKING, describeBackupJob: untilCancelled(ends, backupJob) },
});

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

  it.each<[string, MainScenario["responses"]]>([
    ["waits for it", {}],
    ["goes by it alone when its job is hidden", { describeBackupJob: httpError(403) }],
    ["goes by it alone when no job is named", { createBackup: success({ backupId: "backup9" }) }],
    [
      "waits for one that is available later than its job ends",
      {
        describeBackupJob: backupJob("SUCCESSFUL"),
        describeBackup: [CREATING, CREATING, success(BACKUP)],
      },
    ],
    ["can do so though the cluster is hidden", { describeCluster: httpError(403) }],
  ])("takes a backup, %s, and exports it", async (_, responses = {}) => {
    await expectResult({ request: NEW, responses }, ["succeeded", true, BOTH]);
  });

  it("waits for the backup but not for its export when `wait` is false", async () => {
    const request = { ...NEW, wait: false };
    await expectResult({ request }, ["started", true, BOTH]);
  });

  it("repeats the request after a rate limit", async () => {
    const created = success({ backupId: "backup9", jobId: "job-7" });
    const createBackup = [httpError(429, { "retry-after": "1" }), created];
    const scenario: MainScenario = { request: NEW, responses: { createBackup } };
    await expectResult(scenario, ["succeeded", true, [...CREATE, ...BOTH]]);
  });

  const CANCELLED = [...CREATE, "cancelJob"];
  it.each<[string, MainScenario, status: string, cancelOutcome?: string]>([
    ["Zilliz Cloud refuses", { responses: { createBackup: apiError(40_003) } }, "failed"],
    ["the response is lost", { responses: { createBackup: connectionReset() } }, "start-unknown"],
    ["there is an unexpected error", { responses: { createBackup: boom } }, "start-unknown"],
    ["the request fails", { responses: { createBackup: httpError(500) } }, "start-unknown"],
    ["the response names nothing", { responses: { createBackup: success({}) } }, "start-unknown"],
    [
      "only the backup's job is named",
      { responses: { createBackup: success({ jobId: "job-7" }) } },
      "start-unknown",
    ],
    ["the backup fails", { responses: { describeBackupJob: backupJob("FAILED") } }, "failed"],
    [
      "another hand cancels the backup",
      { responses: { describeBackupJob: backupJob("CANCELED") } },
      "cancelled",
    ],
    [
      "the backup vanishes",
      {
        responses: {
          describeBackupJob: backupJob("SUCCESSFUL"),
          describeBackup: success({ ...BACKUP, status: "DELETED" }),
        },
      },
      "failed",
    ],
    ["the key is refused", { responses: { describeBackupJob: httpError(401) } }, "in-progress"],
    ["the time is up", { inputs: { timeoutMs: 60_000 }, responses: TAKING }, "timed-out"],
    [
      "the time is up at the moment the backup is there",
      { inputs: { timeoutMs: 4_000, pollInterval: 3_600_000 } },
      "timed-out",
    ],
    ["the time is up, which cancels the backup", timeUp("CANCELED"), "timed-out", "confirmed"],
    [
      "the time is up, and the backup is there when it is to be cancelled",
      timeUp("SUCCESSFUL"),
      "timed-out",
      "already-finished",
    ],
  ])("exports nothing, and fails, when %s", async (_, scenario, status, cancelOutcome) => {
    const sent = cancelOutcome === undefined ? CREATE : CANCELLED;
    const expected: Expected = [status, false, sent, cancelOutcome];
    const { outputs, result } = await expectResult({ request: NEW, ...scenario }, expected);
    expect(outputs).not.toHaveProperty("job-id");
    expect(result.message).toContain("No export was started");
    expect(result.message).not.toContain("Internal error");
  });

  it("fails when the time is up while the export runs", async () => {
    const inputs = { timeoutMs: 60_000 };
    const scenario = { request: NEW, inputs, responses: RUNNING };
    await expectResult(scenario, ["timed-out", false, BOTH]);
  });

  it("fails when the export of the backup is refused, and says how to export it later", async () => {
    const responses = { exportBackup: apiError(96_028) };
    const { result } = await expectResult({ request: NEW, responses }, ["failed", false, BOTH]);
    expect(result.note).toContain("`backup-id: backup9`");
  });

  it.each([
    [
      "names it",
      backups(BACKUP, { ...BACKUP, backupId: "backup8", status: "CREATING" }),
      "backup8",
    ],
    ["says that there is one, if it can't be read which", httpError(403), "one manual backup"],
  ])("may take no backup while another is taken, and %s", async (_, listBackups, says) => {
    const createBackup = apiError(96_038, "Failed to create backup.");
    const { result } = await runStep({ request: NEW, responses: { createBackup, listBackups } });
    expect(result.nextStep).toContain(says);
    if (says === "backup8") expect(result.message).toContain(says);
  });

  it("publishes the backup's IDs while it is taken", async () => {
    const inputs = { timeoutMs: 60_000 };
    const { outputs } = await runStep({ request: NEW, inputs, responses: TAKING });
    expect(outputs).toMatchObject({
      "backup-id": "backup9",
      "backup-job-id": "job-7",
      "backup-status": "CREATING",
    });
  });

  it("saves the state before it sends each request, and when it knows what came of it", async () => {
    const { runner } = await runStep({ request: NEW });
    expect(runner.phases.map(({ phase }) => phase).join()).toBe(
      "requesting-backup,backing-up,starting,running",
    );
  });
});
