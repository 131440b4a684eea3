import { describe, expect, it } from "vitest";
import {
  BACKUP,
  backups,
  expectResult,
  INTEGRATION,
  job,
  type MainScenario,
  RUNNING,
  runStep,
} from "../support/main-scenario.ts";
import {
  apiError,
  connectionRefused,
  connectionReset,
  httpError,
  type ScriptedResponse,
  success,
} from "../support/scripted-zilliz.ts";

const boom = () => {
  throw new Error("boom");
};

const START = ["exportBackup"];

describe("the main step", () => {
  it.each<[string, MainScenario, status?: string]>([
    ["succeeds when Zilliz Cloud reports the job as successful", {}],
    [
      "waits through an unknown status, here to success",
      { responses: { describeJob: [job("REHYDRATING"), job("SUCCESSFUL")] } },
    ],
    [
      "sees a job that ended between two polls just before the time was up",
      {
        inputs: { timeoutMs: 4_000, pollInterval: 3_600_000 },
        responses: { describeJob: [job("IN_PROGRESS"), job("SUCCESSFUL")] },
      },
    ],
    [
      "watches on while the job is not visible yet",
      { responses: { describeJob: [apiError(96_026), apiError(96_026), job("SUCCESS")] } },
    ],
    ["succeeds without waiting when `wait` is false", { request: { wait: false } }, "started"],
  ])("%s", async (_, scenario, status = "succeeded") => {
    await expectResult(scenario, [status, true, START]);
  });

  it.each<[string, MainScenario, status: string]>([
    ["the job fails", { responses: { describeJob: job("FAILED") } }, "failed"],
    ["another hand cancels the job", { responses: { describeJob: job("CANCELED") } }, "cancelled"],
    ["its status remains unknown", { responses: { describeJob: job("FINALIZED") } }, "timed-out"],
    ["the time is up", { inputs: { timeoutMs: 60_000 }, responses: RUNNING }, "timed-out"],
    [
      "the key is refused while it watches",
      { responses: { describeJob: [job("IN_PROGRESS"), apiError(21_119)] } },
      "in-progress",
    ],
    ["the job is never found", { responses: { describeJob: apiError(96_026) } }, "in-progress"],
    ["the export is refused", { responses: { exportBackup: apiError(96_028) } }, "failed"],
    [
      "there is an unexpected error while the export is requested",
      { responses: { exportBackup: boom } },
      "start-unknown",
    ],
    [
      "there is an unexpected error while the job runs, which is left to the post step",
      { responses: { describeJob: boom } },
      "in-progress",
    ],
  ])("fails when %s", async (_, scenario, status) => {
    await expectResult(scenario, [status, false, START]);
  });

  it.each<[string, MainScenario]>([
    ["when there is no backup", { responses: { listBackups: backups() } }],
    ["when the key is refused", { responses: { listBackups: httpError(401) } }],
    ["when Zilliz Cloud can't be read", { responses: { listBackups: httpError(503) } }],
    [
      "through an integration in ERROR",
      { responses: { describeIntegration: success({ ...INTEGRATION, status: "ERROR" }) } },
    ],
    [
      "for a bucket in another region",
      { responses: { describeIntegration: success({ ...INTEGRATION, regionId: "aws-eu-1" }) } },
    ],
    [
      "when the directory leads out of itself once it is filled in",
      {
        request: { directory: "a/{backup_name}/" },
        responses: { listBackups: backups({ ...BACKUP, backupName: ".." }) },
      },
    ],
    ["after an unexpected error", { responses: { listBackups: boom } }],
  ])("starts nothing, and fails, %s", async (_, scenario) => {
    await expectResult(scenario, ["failed", false, []]);
  });

  it("warns once, at once, of an unknown status with an end time, and watches on", async () => {
    const archived = job("ARCHIVED", { endTime: "2026-11-24T06:00:05Z" });
    const { result, runner } = await runStep({
      responses: { describeJob: [job("ARCHIVED"), archived, archived, job("SUCCESSFUL")] },
    });
    expect(result.status).toBe("succeeded");
    const warnings = runner.texts("warning");
    expect(warnings).toEqual([expect.stringContaining("job job-1 as ARCHIVED")]);
    expect(warnings[0]).toContain("Jobs page");
  });

  it("publishes what it knows of a success", async () => {
    const { outputs } = await runStep({});
    expect(outputs).toMatchObject({
      "job-id": "job-1",
      status: "in-progress",
      "remote-status": "SUCCESSFUL",
      progress: "50",
      "backup-id": "backup9",
      "backup-status": "AVAILABLE",
      "backup-age-seconds": "3600",
      "integration-id": "integ-1",
      bucket: "acme",
      region: "aws-us-west-2",
      directory: "exports/backup9/",
      "started-at": expect.stringMatching(/^2026-11-24T06:00:\d\dZ$/),
      "finished-at": expect.stringMatching(/^2026-11-24T06:00:\d\dZ$/),
      "duration-seconds": expect.stringMatching(/^\d+$/),
    });
  });

  it("publishes the age that the backup had when the step began, not after its turn came", async () => {
    const { outputs } = await runStep({ inputs: { matrixJob: { index: 130, total: 256 } } });
    expect(outputs["backup-age-seconds"]).toBe("3600");
  });

  it("publishes no age of a backup whose time can't be read", async () => {
    const listBackups = backups({ ...BACKUP, createTime: "yesterday" });
    const { outputs } = await runStep({ responses: { listBackups } });
    expect(outputs["backup-id"]).toBe("backup9");
    expect(outputs).not.toHaveProperty("backup-age-seconds");
  });

  it("saves the state before it sends the start, and when it knows the job", async () => {
    const { runner, phase } = await runStep({ request: { wait: false } });
    expect(runner.phases.map((saved) => saved.phase)).toEqual(["starting", "running"]);
    expect(phase).toBe("running");
  });

  it("waits for its turn among the jobs of a matrix", async () => {
    const { requests } = await runStep({ inputs: { matrixJob: { index: 13, total: 20 } } });
    expect(requests[0]?.at).toBe(1_000);
  });
});

describe("a start is sent once", () => {
  it.each<[string, ScriptedResponse["outcome"]]>([
    ["a connection that is reset", connectionReset()],
    ["silence", "silence"],
    ["HTTP 500", httpError(500)],
    ["a response without a job ID", success({})],
    ["a job ID that leads to another endpoint", success({ jobId: "../backups" })],
  ])("fails with start-unknown after %s", async (_, exportBackup) => {
    const { result, outputs, phase } = await expectResult({ responses: { exportBackup } }, [
      "start-unknown",
      false,
      START,
    ]);
    expect(outputs).not.toHaveProperty("job-id");
    expect(phase).toBe("starting");
    expect(result.message).toContain("backup backup9 of cluster in01-cluster");
    expect(result.message).toContain("directory exports/backup9/");
  });

  it.each<[string, ScriptedResponse["outcome"]]>([
    ["a refused connection", connectionRefused()],
    ["a rate limit", httpError(429, { "retry-after": "1" })],
  ])("repeats it after %s, which started nothing", async (_, response) => {
    const exportBackup = [response, success({ jobId: "job-1" })];
    await expectResult({ responses: { exportBackup } }, ["succeeded", true, [...START, ...START]]);
  });

  it("keeps the job ID of a response that is not as documented", async () => {
    const exportBackup = { status: 500, body: '{"jobId":"job-1"}' };
    const { outputs } = await expectResult({ responses: { exportBackup } }, [
      "succeeded",
      true,
      START,
    ]);
    expect(outputs["job-id"]).toBe("job-1");
  });
});
