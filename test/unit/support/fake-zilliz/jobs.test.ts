import { expect, test } from "vitest";
import type { JobPlan } from "../../../support/fake-zilliz/index.ts";
import { get, NOON, sandboxAtNoon, startExport } from "./client.ts";

async function jobWith(plan: JobPlan) {
  const { sandbox, clock } = await sandboxAtNoon();
  sandbox.state.exportPlan = plan;
  const jobId = await startExport(sandbox);
  const at = async (ms: number) => {
    clock.now = NOON + ms;
    return get(sandbox, `/v2/jobs/${jobId}`);
  };
  return { sandbox, jobId, at };
}

test("goes from PENDING over IN_PROGRESS to SUCCESSFUL", async () => {
  const { jobId, at } = await jobWith({ pendingMs: 2_000, durationMs: 12_000 });
  const job = { jobId, type: "EXPORT", endTime: "", reason: "" };
  expect(await at(0)).toEqual({
    code: 0,
    data: { ...job, status: "PENDING", progress: "0", startTime: "" },
  });
  const started = { ...job, startTime: "2026-09-01T12:00:02Z" };
  expect((await at(2_000)).data).toEqual({
    ...started,
    status: "IN_PROGRESS",
    progress: "0",
  });
  expect((await at(7_000)).data).toMatchObject({ progress: "50" });
  expect((await at(11_999)).data).toMatchObject({
    status: "IN_PROGRESS",
    progress: "99",
  });
  const ended = {
    ...started,
    status: "SUCCESSFUL",
    progress: "100",
    endTime: "2026-09-01T12:00:12Z",
  };
  expect((await at(12_000)).data).toEqual(ended);
  expect((await at(9_000_000)).data).toEqual(ended);
});

test("fails with a reason, and keeps the progress that it had", async () => {
  const { at, sandbox, jobId } = await jobWith({
    durationMs: 10_000,
    finalStatus: "FAILED",
    reason: "access denied",
    updates: [{ atMs: 4_000, progress: "40" }],
  });
  expect((await at(9_000)).data.reason).toBe("");
  expect((await at(10_000)).data).toMatchObject({
    status: "FAILED",
    reason: "access denied",
    progress: "40",
  });
  expect(sandbox.job(jobId)).toMatchObject({
    status: "FAILED",
    endedAt: NOON + 10_000,
  });
});

test.each(["CANCELED", "ERROR", "PAUSED"])("can end as %s", async (ends) => {
  const { at } = await jobWith({ durationMs: 1_000, finalStatus: ends });
  expect((await at(999)).data.status).toBe("IN_PROGRESS");
  expect((await at(1_000)).data.status).toBe(ends);
});

test("can go on for ever", async () => {
  const { at } = await jobWith({ finalStatus: "never" });
  const { data } = await at(365 * 86_400_000);
  expect(data).toMatchObject({ status: "IN_PROGRESS", progress: "99" });
});

test("follows its steps, backwards and through unknown words too", async () => {
  const { at } = await jobWith({
    durationMs: 10_000,
    updates: [
      { atMs: 0, status: "PENDING", progress: "0" },
      { atMs: 1_000, status: "IN_PROGRESS", progress: "70" },
      { atMs: 2_000, progress: "30" },
      { atMs: 3_000, status: "THROTTLED" },
    ],
  });
  const seen = [];
  for (const ms of [999, 1_000, 2_000, 3_000, 10_000]) {
    const { data } = await at(ms);
    seen.push(`${data.status} ${data.progress} ${data.startTime}`);
  }
  expect(seen).toEqual([
    "PENDING 0 ",
    "IN_PROGRESS 70 2026-09-01T12:00:01Z",
    "IN_PROGRESS 30 2026-09-01T12:00:01Z",
    "THROTTLED 30 2026-09-01T12:00:01Z",
    "SUCCESSFUL 100 2026-09-01T12:00:01Z",
  ]);
});

test("is unknown until it is visible", async () => {
  const { at } = await jobWith({ visibleAfterMs: 500 });
  expect(await at(499)).toMatchObject({ code: 96026 });
  expect(await at(500)).toMatchObject({ code: 0 });
});

test.each([
  ["absent", {}],
  ["null", { startTime: null, endTime: null }],
  ["empty", { startTime: "", endTime: "" }],
] as const)("times that are not known are %s", async (unknownTimes, times) => {
  const { at, sandbox, jobId } = await jobWith({});
  sandbox.state.unknownTimes = unknownTimes;
  expect((await at(0)).data).toEqual({
    jobId,
    type: "EXPORT",
    status: "PENDING",
    progress: "0",
    reason: "",
    ...times,
  });
});

test("plans of the next exports are taken one by one", async () => {
  const { sandbox, clock } = await sandboxAtNoon();
  sandbox.state.nextExportPlans = [
    { finalStatus: "FAILED" },
    { finalStatus: "CANCELED" },
  ];
  const jobs = [];
  for (let n = 0; n < 3; n += 1) jobs.push(await startExport(sandbox));
  clock.now += 1_500;
  expect(jobs.map((id) => sandbox.job(id).status)).toEqual([
    "FAILED",
    "CANCELED",
    "SUCCESSFUL",
  ]);
});

test("can be ended, or have its plan changed, while it runs", async () => {
  const { sandbox, at, jobId } = await jobWith({ finalStatus: "never" });
  await at(5_000);
  sandbox.finishJob(jobId, "FAILED", "bucket gone");
  expect((await at(6_000)).data).toMatchObject({
    status: "FAILED",
    reason: "bucket gone",
    endTime: "2026-09-01T12:00:05Z",
  });
});

test("asking for a job that does not exist is the test's mistake", async () => {
  const { sandbox } = await sandboxAtNoon();
  expect(() => sandbox.job("job-unknown")).toThrow("no job job-unknown");
});
