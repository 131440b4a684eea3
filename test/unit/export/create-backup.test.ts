import { describe, expect, it } from "vitest";
import { type BackupWatch, waitForBackup } from "../../../src/export/create-backup.ts";
import type { Backup, Job } from "../../../src/zilliz/schemas.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import {
  apiError,
  connectionReset,
  httpError,
  type ReceivedRequest,
  type ScriptedResponse,
  ScriptedZilliz,
  success,
} from "../../support/scripted-zilliz.ts";

const JOB = "/v2/jobs/job-7";
const BACKUP = "/v2/clusters/in01-cluster/backups/backup9";

interface Script {
  job?: (at: number) => ScriptedResponse["outcome"];
  backup?: (at: number) => ScriptedResponse["outcome"];
}

/** Waits for a backup at a Zilliz Cloud that follows a script. */
async function taking(script: Script, changes: Partial<BackupWatch> = {}) {
  const clock = new FakeClock();
  const cloud = new ScriptedZilliz(clock, ({ path, at }) => ({
    outcome: (path === JOB ? script.job : script.backup)?.(at) ?? apiError(96_026),
  }));
  const jobs: Job[] = [];
  const backups: Backup[] = [];
  const troubles: number[] = [];
  const taken = await waitForBackup({
    clusterId: "in01-cluster",
    backupId: "backup9",
    jobId: "job-7",
    zilliz: cloud.client,
    clock,
    signal: new AbortController().signal,
    deadline: 3_600_000,
    pollInterval: 1_000,
    onJob: (job) => jobs.push(job),
    onBackup: (backup) => backups.push(backup),
    onError: (_, waitMs) => troubles.push(waitMs),
    ...changes,
  });
  const paths = (path: string) =>
    cloud.requests.filter((request: ReceivedRequest) => request.path === path);
  return {
    taken,
    jobs,
    backups,
    troubles,
    took: clock.now(),
    jobLooks: paths(JOB).length,
    backupLooks: paths(BACKUP).length,
  };
}

const job = (status: string, fields: object = {}) => success({ jobId: "job-7", status, ...fields });
const backup = (status: string) => success({ backupId: "backup9", status });
/** One word up to a time, and another from then on. */
const from =
  (ms: number, before: ScriptedResponse["outcome"], after: ScriptedResponse["outcome"]) =>
  (at: number) =>
    at < ms ? before : after;

describe("waiting for a backup", () => {
  it("looks at the job while it is under way, and at the backup once it has ended", async () => {
    const { taken, backupLooks, jobLooks, backups } = await taking({
      job: from(10_000, job("IN_PROGRESS"), job("SUCCESSFUL")),
      backup: from(10_000, backup("CREATING"), backup("AVAILABLE")),
    });
    expect(taken).toMatchObject({
      kind: "available",
      backup: { backupId: "backup9" },
    });
    expect(jobLooks).toBeGreaterThan(8);
    expect(backupLooks).toBe(2);
    expect(backups.map(({ status }) => status)).toEqual(["CREATING", "AVAILABLE"]);
  });

  it("ends only when the backup is available, whatever its job says", async () => {
    const { taken, took } = await taking({
      job: () => job("SUCCESSFUL"),
      backup: from(30_000, backup("CREATING"), backup("AVAILABLE")),
    });
    expect(taken.kind).toBe("available");
    expect(took).toBeGreaterThanOrEqual(30_000);
  });

  it.each([
    ["FAILED", "failed"],
    ["ERROR", "failed"],
    ["CANCELED", "canceled"],
  ])("ends when its job is %s", async (status, as) => {
    const { taken } = await taking({
      job: () => job(status, { reason: "Suspended." }),
      backup: () => backup("CREATING"),
    });
    expect(taken).toMatchObject({
      kind: "not-created",
      as,
      job: { reason: "Suspended." },
    });
  });

  it("ends when the backup is deleted", async () => {
    const { taken } = await taking({
      job: () => job("SUCCESSFUL"),
      backup: () => backup("DELETED"),
    });
    expect(taken).toEqual({ kind: "gone", status: "DELETED" });
  });

  it.each<[string, Script["job"]]>([
    ["that is not known", () => apiError(96_026)],
    ["that the key may not see", () => httpError(403)],
    ["of a word that nobody knows", () => job("ARCHIVING")],
  ])("goes by the backup alone beside a job %s", async (_, unseen) => {
    const { taken, troubles } = await taking({
      ...(unseen && { job: unseen }),
      backup: from(5_000, backup("CREATING"), backup("AVAILABLE")),
    });
    expect(taken.kind).toBe("available");
    expect(troubles).toEqual([]);
  });

  it("goes by the backup alone where no job was named", async () => {
    const { taken, jobLooks } = await taking(
      { backup: from(5_000, backup("CREATING"), backup("AVAILABLE")) },
      { jobId: undefined },
    );
    expect(taken.kind).toBe("available");
    expect(jobLooks).toBe(0);
  });

  it("goes on through what passes", async () => {
    const { taken, troubles } = await taking({
      job: from(5_000, connectionReset(), job("SUCCESSFUL")),
      backup: from(9_000, httpError(503), backup("AVAILABLE")),
    });
    expect(taken.kind).toBe("available");
    expect(troubles.length).toBeGreaterThan(1);
  });

  it("doesn't need the backup's first status", async () => {
    const { taken, troubles } = await taking({
      job: from(5_000, job("IN_PROGRESS"), job("SUCCESSFUL")),
      backup: from(5_000, httpError(403), backup("AVAILABLE")),
    });
    expect(taken.kind).toBe("available");
    expect(troubles).toEqual([]);
  });

  it("loses sight of a backup that stays unknown for a minute", async () => {
    const { taken, took } = await taking({
      job: () => job("SUCCESSFUL"),
      backup: () => apiError(96_041, "Backup not found."),
    });
    expect(taken).toMatchObject({ kind: "watch-failed" });
    expect(took).toBeGreaterThanOrEqual(60_000);
    expect(took).toBeLessThan(100_000);
  });

  it("loses sight at once with a key that is refused", async () => {
    const { taken } = await taking({ job: () => httpError(401) });
    expect(taken).toMatchObject({ kind: "watch-failed" });
  });

  it("ends when the time is up, after one last look", async () => {
    const { taken, took } = await taking(
      { job: () => job("IN_PROGRESS"), backup: () => backup("CREATING") },
      { deadline: 20_000, pollInterval: 60_000 },
    );
    expect(taken).toEqual({ kind: "timed-out" });
    expect(took).toBe(20_000);
  });

  it("takes a backup that became available just before the time was up", async () => {
    const { taken } = await taking(
      {
        job: from(15_000, job("IN_PROGRESS"), job("SUCCESSFUL")),
        backup: from(15_000, backup("CREATING"), backup("AVAILABLE")),
      },
      { deadline: 20_000, pollInterval: 60_000 },
    );
    expect(taken.kind).toBe("available");
  });
});
