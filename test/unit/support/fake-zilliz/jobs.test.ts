import { expect, test } from "vitest";
import { type CancelBehaviour, ids, type JobPlan } from "../../../support/fake-zilliz/index.ts";
import { get, NOON, post, startExport, startSandbox } from "./client.ts";

async function startJob(plan: JobPlan) {
  const { sandbox, clock } = await startSandbox();
  sandbox.state.exportPlan = plan;
  const jobId = await startExport(sandbox);
  const at = async (ms: number) => {
    clock.now = NOON + ms;
    return get(sandbox, `/v2/jobs/${jobId}`);
  };
  return { sandbox, clock, jobId, at };
}

test("a job is PENDING, IN_PROGRESS and SUCCESSFUL", async () => {
  const { jobId, at } = await startJob({ pendingMs: 2_000, durationMs: 12_000 });
  const job = { jobId, type: "EXPORT", endTime: "", reason: "" };
  const pending = { ...job, status: "PENDING", progress: "0", startTime: "" };
  expect(await at(0)).toEqual({ code: 0, data: pending });
  const started = { ...job, startTime: "2026-09-01T12:00:02Z" };
  const running = { ...started, status: "IN_PROGRESS", progress: "50" };
  expect((await at(7_000)).data).toEqual(running);
  expect((await at(11_999)).data).toEqual({ ...running, progress: "99" });
  const endTime = "2026-09-01T12:00:12Z";
  const ended = { ...started, status: "SUCCESSFUL", progress: "100", endTime };
  expect((await at(12_000)).data).toEqual(ended);
});

test("a job follows its updates, through unknown statuses too", async () => {
  const { at, sandbox } = await startJob({
    visibleAfterMs: 500,
    durationMs: 10_000,
    finalStatus: "FAILED",
    reason: "access denied",
    updates: [
      { atMs: 0, status: "PENDING", progress: "0" },
      { atMs: 1_000, status: "IN_PROGRESS", progress: "70" },
      { atMs: 3_000, status: "THROTTLED", progress: "30" },
    ],
  });
  expect(await at(499)).toMatchObject({ code: 96026 });
  sandbox.state.unknownTimes = "absent";
  expect((await at(500)).data).not.toHaveProperty("startTime");
  const polled = [];
  for (const ms of [999, 1_000, 3_000, 10_000]) {
    const { data } = await at(ms);
    polled.push(`${data.status} ${data.progress} ${data.reason}`);
  }
  expect(polled).toEqual([
    "PENDING 0 ",
    "IN_PROGRESS 70 ",
    "THROTTLED 30 ",
    "FAILED 30 access denied",
  ]);
});

test("the next exports have plans of their own, and can be finished at any time", async () => {
  const { sandbox, clock, jobId } = await startJob({ finalStatus: "never" });
  sandbox.state.nextExportPlans = [{ finalStatus: "FAILED" }];
  const next = await startExport(sandbox);
  clock.now += 365 * 86_400_000;
  expect(sandbox.job(next).status).toBe("FAILED");
  expect(sandbox.job(jobId).status).toBe("IN_PROGRESS");
  sandbox.finishJob(jobId, "CANCELED", "by hand");
  expect(sandbox.job(jobId)).toMatchObject({ status: "CANCELED", reason: "by hand" });
});

const PROJECT = `/v2/projects/${ids.project}/jobs/JOB/cancel`;
const JOB = "/v2/jobs/JOB/cancel";
const STOP = "/v2/exports/JOB/stop";
const refusal = { status: 403, code: 96013, message: "owner needed" };

test.each<[CancelBehaviour, string, status: number, code: number, atOnce: string, later: string]>([
  [{ mode: "documented" }, PROJECT, 202, 0, "CANCELING", "CANCELED"],
  [{ mode: "documented" }, JOB, 404, 404, "IN_PROGRESS", "SUCCESSFUL"],
  [
    { mode: "documented" },
    PROJECT.replace("JOB", "job-x"),
    200,
    96026,
    "IN_PROGRESS",
    "SUCCESSFUL",
  ],
  [
    { mode: "documented" },
    PROJECT.replace("proj-", "proj-x"),
    200,
    96005,
    "IN_PROGRESS",
    "SUCCESSFUL",
  ],
  [
    { mode: "documented", endpoints: ["/v2/exports/{jobId}/stop"] },
    STOP,
    202,
    0,
    "CANCELING",
    "CANCELED",
  ],
  [{ mode: "jobs-endpoint", cancellingMs: 0 }, JOB, 202, 0, "CANCELED", "CANCELED"],
  [{ mode: "none" }, PROJECT, 404, 404, "IN_PROGRESS", "SUCCESSFUL"],
  [{ mode: "refuse" }, PROJECT, 200, 40003, "IN_PROGRESS", "SUCCESSFUL"],
  [{ mode: "refuse", refusal }, PROJECT, 403, 96013, "IN_PROGRESS", "SUCCESSFUL"],
  [{ mode: "ignored" }, PROJECT, 202, 0, "IN_PROGRESS", "SUCCESSFUL"],
  [{ mode: "stuck" }, PROJECT, 202, 0, "CANCELING", "CANCELING"],
  [{ mode: "too-late" }, PROJECT, 200, 96046, "SUCCESSFUL", "SUCCESSFUL"],
])("cancelling, %j, by %s: %i %i, %s, %s", async (cancel, path, status, code, atOnce, later) => {
  const { sandbox, clock, jobId } = await startJob({ durationMs: 60_000 });
  sandbox.state.cancel = cancel;
  clock.now += 10_000;
  const response = await post(sandbox, path.replace("JOB", jobId));
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ code });
  expect(sandbox.job(jobId).status).toBe(atOnce);
  clock.now += 60_000;
  expect(sandbox.job(jobId).status).toBe(later);
  expect(sandbox.violations).toEqual([]);
});

test("a cancel can be repeated, but not once the job has ended", async () => {
  const { sandbox, clock, jobId } = await startJob({ durationMs: 60_000 });
  const cancel = async (id: string) => {
    const response = await post(sandbox, PROJECT.replace("JOB", id));
    return response.json();
  };
  const accepted = (status: string) => ({ code: 0, data: { jobId, status } });
  expect(await cancel(jobId)).toMatchObject(accepted("CANCELING"));
  expect(await cancel(jobId)).toMatchObject(accepted("CANCELING"));
  clock.now += 1_000;
  expect(await cancel(jobId)).toMatchObject(accepted("CANCELED"));
  expect(sandbox.requests("cancel").map(({ changed }) => changed)).toEqual([true, false, false]);
  const failed = await startExport(sandbox);
  sandbox.finishJob(failed, "FAILED");
  expect(await cancel(failed)).toMatchObject({ code: 96046 });
  const onConsole = await startExport(sandbox);
  sandbox.cancelOnConsole(onConsole, 1_000);
  expect(sandbox.job(onConsole).status).toBe("CANCELING");
});
