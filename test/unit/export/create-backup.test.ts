import { describe, expect, it } from "vitest";
import { type BackupWatch, waitForBackup } from "../../../src/export/create-backup.ts";
import { ConcurrentRuns } from "../../../src/zilliz/concurrent-runs.ts";
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
  const retries: number[] = [];
  const taken = await waitForBackup({
    clusterId: "in01-cluster",
    backupId: "backup9",
    jobId: "job-7",
    zilliz: cloud.client,
    clock,
    signal: new AbortController().signal,
    deadline: 3_600_000,
    inputs: { pollInterval: 1_000 },
    concurrentRuns: new ConcurrentRuns(1, clock),
    onJob: (job) => jobs.push(job),
    onBackup: (backup) => backups.push(backup),
    onRetry: (_, waitMs) => retries.push(waitMs),
    ...changes,
  });
  const paths = (path: string) =>
    cloud.requests.filter((request: ReceivedRequest) => request.path === path);
  return {
    taken,
    jobs,
    backups,
    retries,
    took: clock.now(),
    jobPolls: paths(JOB).length,
    backupPolls: paths(BACKUP).length,
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
  it("polls the job while it is running, and the backup once it has ended", async () => {
    const { taken, backupPolls, jobPolls, backups } = await taking({
      job: from(10_000, job("IN_PROGRESS"), job("SUCCESSFUL")),
      backup: from(10_000, backup("CREATING"), backup("AVAILABLE")),
    });
    expect(taken).toMatchObject({ kind: "available", backup: { backupId: "backup9" } });
    expect(jobPolls).toBeGreaterThan(8);
    expect(backupPolls).toBe(2);
    expect(backups.map(({ status }) => status)).toEqual(["CREATING", "AVAILABLE"]);
  });

  it.each<[string, Script["job"]]>([
    ["that is not known", () => apiError(96_026)],
    ["of an unknown status", () => job("ARCHIVING")],
  ])("goes by the backup alone beside a job %s", async (_, unseen) => {
    const { taken, retries } = await taking({
      ...(unseen && { job: unseen }),
      backup: from(5_000, backup("CREATING"), backup("AVAILABLE")),
    });
    expect(taken.kind).toBe("available");
    expect(retries).toEqual([]);
  });

  it("goes on through what passes", async () => {
    const { taken, retries } = await taking({
      job: from(5_000, connectionReset(), job("SUCCESSFUL")),
      backup: from(9_000, httpError(503), backup("AVAILABLE")),
    });
    expect(taken.kind).toBe("available");
    expect(retries.length).toBeGreaterThan(1);
  });

  it("doesn't need the backup's first status", async () => {
    const { taken, retries } = await taking({
      job: from(5_000, job("IN_PROGRESS"), job("SUCCESSFUL")),
      backup: from(5_000, httpError(403), backup("AVAILABLE")),
    });
    expect(taken.kind).toBe("available");
    expect(retries).toEqual([]);
  });

  it.each<[string, ScriptedResponse["outcome"]]>([
    ["the page of a firewall", { status: 403, body: "<html>" }],
    ["an empty 401", { status: 401, body: "" }],
    ["404 as JSON", httpError(404)],
    ["an unknown code", apiError(123_456)],
    ["a success without data", success(null)],
    ["HTTP 200 with code 500", apiError(500)],
  ])("goes on after a minute and a half of %s", async (_, odd) => {
    const { taken } = await taking({
      job: (at) => (at < 5_000 ? job("PENDING") : from(90_000, odd, job("SUCCESSFUL"))(at)),
      backup: from(90_000, odd, backup("AVAILABLE")),
    });
    expect(taken.kind).toBe("available");
  });

  it("loses contact with a backup that stays unknown for two minutes", async () => {
    const { taken, took } = await taking({
      job: () => job("SUCCESSFUL"),
      backup: () => apiError(96_041, "Backup not found."),
    });
    expect(taken).toMatchObject({ kind: "watch-failed" });
    expect(took).toBeGreaterThanOrEqual(120_000);
    expect(took).toBeLessThan(160_000);
  });

  it("takes a backup that became available just before the time was up", async () => {
    const { taken } = await taking(
      {
        job: from(15_000, job("IN_PROGRESS"), job("SUCCESSFUL")),
        backup: from(15_000, backup("CREATING"), backup("AVAILABLE")),
      },
      { deadline: 20_000, inputs: { pollInterval: 60_000 } },
    );
    expect(taken.kind).toBe("available");
  });
});
