import { expect, test } from "vitest";
import { type CancelBehaviour, ids, type JobPlan } from "../../../support/fake-zilliz/index.ts";
import { get, NOON, post, startExport, startSandbox } from "./client.ts";

async function startJob(plan: JobPlan) {
  const { sandbox, clock } = await startSandbox();
  sandbox.state.exportPlan = plan;
  const jobId = await startExport(sandbox);
  const at = async (ms: number) => {
    clock.now = NOON + ms;
    const { data } = await get(sandbox, `/v2/jobs/${jobId}`);
    return data;
  };
  return { sandbox, clock, jobId, at };
}

test("a job is PENDING, IN_PROGRESS and SUCCESSFUL", async () => {
  const { jobId, at } = await startJob({ pendingMs: 2_000, durationMs: 12_000 });
  const job = { jobId, type: "EXPORT", endTime: "", reason: "" };
  expect(await at(0)).toEqual({ ...job, status: "PENDING", progress: "0", startTime: "" });
  const started = { ...job, startTime: "2026-09-01T12:00:02Z" };
  const running = { ...started, status: "IN_PROGRESS", progress: "50" };
  expect(await at(7_000)).toEqual(running);
  expect(await at(11_999)).toEqual({ ...running, progress: "99" });
  const endTime = "2026-09-01T12:00:12Z";
  expect(await at(12_000)).toEqual({ ...started, status: "SUCCESSFUL", progress: "100", endTime });
});

test("a job follows its updates, through unknown statuses too", async () => {
  const { at } = await startJob({
    durationMs: 10_000,
    finalStatus: "FAILED",
    reason: "access denied",
    updates: [
      { atMs: 0, status: "PENDING", progress: "0" },
      { atMs: 1_000, status: "IN_PROGRESS", progress: "70" },
      { atMs: 3_000, status: "THROTTLED", progress: "30" },
    ],
  });
  const polled = [];
  for (const ms of [999, 1_000, 3_000, 10_000]) {
    const { status, progress, reason } = await at(ms);
    polled.push(`${status} ${progress} ${reason}`);
  }
  const running = ["PENDING 0 ", "IN_PROGRESS 70 ", "THROTTLED 30 "];
  expect(polled).toEqual([...running, "FAILED 30 access denied"]);
});

const PROJECT = `/v2/projects/${ids.project}/jobs/JOB/cancel`;
const JOB = "/v2/jobs/JOB/cancel";
const STOP = "/v2/exports/JOB/stop";
const DOCUMENTED = { mode: "documented" } as const;
const stops = { ...DOCUMENTED, endpoints: ["/v2/exports/{jobId}/stop"], cancellingMs: 0 };
const refusal = { status: 403, code: 96013, message: "owner needed" };
const GOES_ON = ["IN_PROGRESS", "SUCCESSFUL"];

test.each<[CancelBehaviour, string, status: number, code: number, string[]]>([
  [DOCUMENTED, PROJECT, 202, 0, ["CANCELING", "CANCELED"]],
  [DOCUMENTED, JOB, 404, 404, GOES_ON],
  [DOCUMENTED, PROJECT.replace("JOB", "job-x"), 200, 96026, GOES_ON],
  [DOCUMENTED, PROJECT.replace("proj-", "proj-x"), 200, 96005, GOES_ON],
  [stops, STOP, 202, 0, ["CANCELED", "CANCELED"]],
  [{ mode: "none" }, PROJECT, 404, 404, GOES_ON],
  [{ mode: "refuse" }, PROJECT, 200, 40003, GOES_ON],
  [{ mode: "refuse", refusal }, PROJECT, 403, 96013, GOES_ON],
  [{ mode: "ignored" }, PROJECT, 202, 0, GOES_ON],
  [{ mode: "stuck" }, PROJECT, 202, 0, ["CANCELING", "CANCELING"]],
])("cancelling, %j, by %s: %i %i, then %j", async (cancel, path, status, code, statuses) => {
  const { sandbox, clock, jobId } = await startJob({ durationMs: 60_000 });
  sandbox.state.cancel = cancel;
  clock.now += 10_000;
  const response = await post(sandbox, path.replace("JOB", jobId));
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ code });
  const atOnce = sandbox.job(jobId).status;
  clock.now += 60_000;
  expect([atOnce, sandbox.job(jobId).status]).toEqual(statuses);
  expect(sandbox.violations).toEqual([]);
});

test("a cancel can be repeated, but not once the job has ended", async () => {
  const { sandbox, clock, jobId } = await startJob({ durationMs: 60_000 });
  const cancel = async (id: string) => (await post(sandbox, PROJECT.replace("JOB", id))).json();
  const accepted = (status: string) => ({ code: 0, data: { jobId, status } });
  expect(await cancel(jobId)).toMatchObject(accepted("CANCELING"));
  expect(await cancel(jobId)).toMatchObject(accepted("CANCELING"));
  clock.now += 1_000;
  expect(await cancel(jobId)).toMatchObject(accepted("CANCELED"));
  expect(sandbox.requests("cancel").map(({ changed }) => changed)).toEqual([true, false, false]);
  const failed = await startExport(sandbox);
  sandbox.finishJob(failed, "FAILED");
  expect(await cancel(failed)).toMatchObject({ code: 96046 });
});
