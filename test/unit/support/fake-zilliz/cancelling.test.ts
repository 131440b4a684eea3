import { expect, test } from "vitest";
import {
  type CancelBehaviour,
  ids,
  type JobPlan,
} from "../../../support/fake-zilliz/index.ts";
import { get, NOON, post, sandboxAtNoon, startExport } from "./client.ts";

async function runningJob(
  cancel: CancelBehaviour,
  plan: JobPlan = { durationMs: 60_000 },
) {
  const { sandbox, clock } = await sandboxAtNoon();
  sandbox.state.exportPlan = plan;
  sandbox.state.cancel = cancel;
  const jobId = await startExport(sandbox);
  clock.now = NOON + 10_000;
  const ask = async (path: string) => {
    const reply = await post(sandbox, path);
    // biome-ignore lint/suspicious/noExplicitAny: the reply is what the tests are about.
    return { status: reply.status, body: (await reply.json()) as any };
  };
  return {
    sandbox,
    clock,
    jobId,
    byProject: () => ask(`/v2/projects/${ids.project}/jobs/${jobId}/cancel`),
    byJob: () => ask(`/v2/jobs/${jobId}/cancel`),
    ask,
    status: () => sandbox.job(jobId).status,
  };
}

test("documented: 202, CANCELING for a while, then CANCELED", async () => {
  const job = await runningJob({ mode: "documented", cancelingMs: 2_000 });
  expect(await job.byProject()).toEqual({
    status: 202,
    body: {
      code: 0,
      data: {
        jobId: job.jobId,
        projectId: ids.project,
        type: "EXPORT",
        status: "CANCELING",
        regionId: "aws-us-west-2",
      },
    },
  });
  expect(job.status()).toBe("CANCELING");
  job.clock.now += 1_000;
  expect((await job.byProject()).body.data.status).toBe("CANCELING");
  job.clock.now += 1_000;
  const { data } = await get(job.sandbox, `/v2/jobs/${job.jobId}`);
  expect(data).toMatchObject({
    status: "CANCELED",
    progress: "16",
    endTime: "2026-09-01T12:00:12Z",
  });
  expect(await job.byProject()).toMatchObject({
    status: 202,
    body: { code: 0, data: { status: "CANCELED" } },
  });
  expect(await job.byJob()).toMatchObject({ status: 404 });
  expect(job.sandbox.violations).toEqual([]);
  expect(job.sandbox.requests("cancel").map((r) => r.changed)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test("jobs-endpoint: only the other route works", async () => {
  const job = await runningJob({ mode: "jobs-endpoint", cancelingMs: 0 });
  expect(await job.byProject()).toMatchObject({ status: 404 });
  expect(job.status()).toBe("IN_PROGRESS");
  expect(await job.byJob()).toMatchObject({ status: 202 });
  expect(job.status()).toBe("CANCELED");
  expect(job.sandbox.violations).toEqual([]);
});

test("none: no route exists", async () => {
  const job = await runningJob({ mode: "none" });
  for (const reply of [await job.byProject(), await job.byJob()])
    expect(reply).toEqual({
      status: 404,
      body: { code: 404, message: "Not Found" },
    });
  expect(job.status()).toBe("IN_PROGRESS");
  expect(job.sandbox.violations).toEqual([]);
});

test("a route of the test's own", async () => {
  const path = "/v2/exports/{jobId}/stop";
  const job = await runningJob({ mode: "documented", endpoints: [path] });
  expect(await job.byProject()).toMatchObject({ status: 404 });
  const own = await job.ask(path.replace("{jobId}", job.jobId));
  expect(own.status).toBe(202);
  expect(job.status()).toBe("CANCELING");
});

test.each([
  [undefined, 200, 40003],
  [{ status: 403, code: 96013, message: "project owner needed" }, 403, 96013],
  [{ status: 409, code: 409, message: "conflict" }, 409, 409],
])("refuse: %j", async (refusal, status, code) => {
  const job = await runningJob({
    mode: "refuse",
    ...(refusal && { refusal }),
  });
  expect(await job.byProject()).toMatchObject({ status, body: { code } });
  expect(job.status()).toBe("IN_PROGRESS");
});

test("ignored: 202, and the job goes on to its end", async () => {
  const job = await runningJob({ mode: "ignored" });
  expect(await job.byProject()).toMatchObject({ status: 202 });
  expect(job.status()).toBe("IN_PROGRESS");
  job.clock.now += 50_000;
  expect(job.status()).toBe("SUCCESSFUL");
});

test("stuck: CANCELING for ever", async () => {
  const job = await runningJob({ mode: "stuck" });
  expect(await job.byProject()).toMatchObject({ status: 202 });
  job.clock.now += 365 * 86_400_000;
  expect(job.status()).toBe("CANCELING");
});

test("too-late: the job ends at the moment of asking", async () => {
  const job = await runningJob({ mode: "too-late" });
  expect(job.status()).toBe("IN_PROGRESS");
  expect(await job.byProject()).toMatchObject({
    status: 200,
    body: { code: 96046 },
  });
  expect(job.sandbox.job(job.jobId)).toMatchObject({
    status: "SUCCESSFUL",
    endedAt: NOON + 10_000,
  });
});

test.each(["SUCCESSFUL", "FAILED"])(
  "a job that is %s can't be cancelled",
  async (ends) => {
    const plan = { durationMs: 5_000, finalStatus: ends };
    const job = await runningJob({ mode: "documented" }, plan);
    expect(await job.byProject()).toMatchObject({ body: { code: 96046 } });
    expect(job.status()).toBe(ends);
  },
);

test("unknown jobs and projects are business errors", async () => {
  const job = await runningJob({ mode: "documented" });
  const of = async (project: string, id: string) =>
    (await job.ask(`/v2/projects/${project}/jobs/${id}/cancel`)).body.code;
  expect(await of(ids.project, "job-unknown")).toBe(96026);
  expect(await of("proj-unknown", job.jobId)).toBe(96005);
  expect(job.status()).toBe("IN_PROGRESS");
  expect(job.sandbox.violations).toEqual([]);
});

test("somebody else can cancel on the console", async () => {
  const job = await runningJob({ mode: "none" });
  job.sandbox.cancelOnConsole(job.jobId, 1_000);
  expect(job.status()).toBe("CANCELING");
  job.clock.now += 1_000;
  expect(job.status()).toBe("CANCELED");
});

test("behaviour can change while the job runs", async () => {
  const job = await runningJob({ mode: "none" });
  expect((await job.byProject()).status).toBe(404);
  job.sandbox.state.cancel = { mode: "documented" };
  expect((await job.byProject()).status).toBe(202);
});
