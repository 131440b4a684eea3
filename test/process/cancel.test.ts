import { describe, expect, test } from "vitest";
import { JOBS_ROUTE, PROJECTS_ROUTE } from "../support/fake-zilliz/index.ts";
import { errorsOf, Stage } from "./scenario.ts";

/** A stage on which the job goes on for longer than any scenario. */
async function setWithLongJob(): Promise<Stage> {
  const stage = await Stage.set();
  stage.sandbox.state.exportPlan = { durationMs: 600_000 };
  return stage;
}

describe.concurrent("cancelling the workflow cancels the job", () => {
  test("while it is watched: confirmed by reading the job", async () => {
    await using stage = await setWithLongJob();
    const run = stage.run();
    await stage.sandbox.waitForRequest("describeJob");
    run.cancel();
    const result = await run.finished;

    expect(result.conclusion).toBe("cancelled");
    expect(result.main.exitCode).toBe(1);
    expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
    expect(result.outputs).toMatchObject({
      "job-id": stage.jobId,
      status: "canceled",
      "remote-status": "CANCELED",
      "cancel-outcome": "confirmed",
    });
    expect(stage.sandbox.job(stage.jobId).status).toBe("CANCELED");
    expect(stage.sandbox.requests("cancel")).toHaveLength(1);
    expect(errorsOf(result)[0]).toContain(
      "already uploaded stays in the bucket",
    );
    expect(result.summaries).toHaveLength(1);
    expect(result.summaries[0]).toContain("❌ Export cancelled");
    expect(result.summaries[0]).toContain("`confirmed`");
    expect(result.summaries[0]).toContain(
      "already uploaded stays in the bucket",
    );
  });

  test("by the step's own time limit: the step fails, the job is cancelled", async () => {
    await using stage = await setWithLongJob();
    const run = stage.run();
    await stage.sandbox.waitForRequest("describeJob");
    run.timeout();
    const result = await run.finished;
    expect(result.conclusion).toBe("failure");
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
    expect(stage.sandbox.job(stage.jobId).status).toBe("CANCELED");
  });

  test("by a shutdown of the runner, after which no post step comes", async () => {
    await using stage = await setWithLongJob();
    const run = stage.run();
    await stage.sandbox.waitForRequest("describeJob");
    run.shutdown();
    const result = await run.finished;
    expect(result.post).toBeUndefined();
    expect(stage.sandbox.job(stage.jobId).status).toBe("CANCELED");
  });

  test("cancelled twice, it is asked for once", async () => {
    await using stage = await setWithLongJob();
    const run = stage.run();
    await stage.sandbox.waitForRequest("describeJob");
    run.cancel();
    process.kill(run.pid, "SIGINT");
    process.kill(run.pid, "SIGTERM");
    const result = await run.finished;
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
    expect(stage.sandbox.requests("cancel")).toHaveLength(1);
  });

  test("before anything was started: nothing is, and nothing needs cancelling", async () => {
    await using stage = await setWithLongJob();
    stage.sandbox.fault("listBackups", { kind: "hang", when: "before" });
    const run = stage.run();
    await stage.sandbox.waitForRequest("listBackups");
    run.cancel();
    const result = await run.finished;
    expect(result.conclusion).toBe("cancelled");
    expect(result.outputs).toMatchObject({
      status: "canceled",
      "cancel-outcome": "not-needed",
    });
    expect(stage.sandbox.acceptedExports).toEqual([]);
    expect(stage.sandbox.requests("cancel")).toEqual([]);
  });

  test("while the start is under way: its answer is awaited, then that job is cancelled", async () => {
    await using stage = await setWithLongJob();
    const answer = stage.hold("export", "after");
    const run = stage.run();
    await stage.sandbox.waitForRequest("export");
    run.cancel();
    setTimeout(answer, 500);
    const result = await run.finished;
    expect(result.conclusion).toBe("cancelled");
    expect(result.outputs).toMatchObject({
      "job-id": stage.jobId,
      status: "canceled",
      "cancel-outcome": "confirmed",
    });
    expect(stage.sandbox.job(stage.jobId).status).toBe("CANCELED");
  });

  test("while the start is under way and its answer never comes: the run says what may be running", async () => {
    await using stage = await setWithLongJob();
    stage.sandbox.fault("export", { kind: "hang", when: "after" });
    const run = stage.run();
    await stage.sandbox.waitForRequest("export");
    run.cancel();
    const result = await run.finished;
    expect(result.conclusion).toBe("cancelled");
    expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
    expect(result.outputs.status).toBe("start-unknown");
    const [started] = stage.sandbox.acceptedExports;
    expect(errorsOf(result)[0]).toContain(started?.backupId);
    expect(errorsOf(result)[0]).toContain(started?.directory);
    expect(errorsOf(result)[0]).toContain("Jobs page");
    expect(stage.sandbox.requests("export")).toHaveLength(1);
  });

  test("also when nothing is waited for: a signal during the start cancels the job", async () => {
    await using stage = await setWithLongJob();
    stage.sandbox.fault("export", { kind: "delay", when: "after", ms: 500 });
    const run = stage.run({ wait: "false" });
    await stage.sandbox.waitForRequest("export");
    run.cancel();
    const result = await run.finished;
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
    expect(stage.sandbox.job(stage.jobId).status).toBe("CANCELED");
  });

  test("not with `on-cancel: detach`: the job keeps running, and the run says so", async () => {
    await using stage = await setWithLongJob();
    const run = stage.run({ "on-cancel": "detach" });
    await stage.sandbox.waitForRequest("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.conclusion).toBe("cancelled");
    expect(result.outputs.status).toBe("in-progress");
    expect(result.outputs).not.toHaveProperty("cancel-outcome");
    expect(stage.sandbox.requests("cancel")).toEqual([]);
    expect(errorsOf(result)[0]).toContain(stage.jobId);
    expect(errorsOf(result)[0]).toContain("may still be running");
  });
});

describe.concurrent("the outcome is what the job shows, not what the reply said", () => {
  test("no route cancels the job: unsupported, and how to do it by hand", async () => {
    await using stage = await setWithLongJob();
    stage.sandbox.state.cancel = { mode: "none" };
    const run = stage.run();
    await stage.sandbox.waitForRequest("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.outputs).toMatchObject({
      status: "in-progress",
      "remote-status": "IN_PROGRESS",
      "cancel-outcome": "unsupported",
    });
    for (const told of [errorsOf(result)[0], result.summaries[0], result.log]) {
      expect(told).toContain(stage.jobId);
      expect(told).toContain("keeps running");
      expect(told).toContain("Jobs page of the Zilliz Cloud console");
      expect(told).toContain("already uploaded stays in the bucket");
    }
    expect(stage.sandbox.requests("cancel").map(({ path }) => path)).toEqual([
      expect.stringMatching(/^\/v2\/projects\/proj-\w+\/jobs\/.*\/cancel$/),
      `/v2/jobs/${stage.jobId}/cancel`,
    ]);
  });

  test("only the second route cancels it", async () => {
    await using stage = await setWithLongJob();
    stage.sandbox.state.cancel = { mode: "jobs-endpoint" };
    const run = stage.run();
    await stage.sandbox.waitForRequest("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
  });

  test("only the route of `cancel-path` cancels it", async () => {
    await using stage = await setWithLongJob();
    stage.sandbox.state.cancel = {
      mode: "documented",
      endpoints: ["/v2/exports/{jobId}/stop"],
    };
    const run = stage.run({ "cancel-path": "/v2/exports/{job_id}/stop" });
    await stage.sandbox.waitForRequest("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
    expect(stage.sandbox.requests("cancel")).toHaveLength(1);
  });

  test.for([
    { status: 409, code: 90001, message: "The job can't be cancelled now." },
    { status: 403, code: 96013, message: "No permission." },
    { status: 200, code: 90002, message: "Not for this type of job." },
  ])("Zilliz Cloud refuses with HTTP $status: rejected", async (refusal) => {
    await using stage = await setWithLongJob();
    stage.sandbox.state.cancel = {
      mode: "refuse",
      refusal,
      endpoints: [PROJECTS_ROUTE, JOBS_ROUTE],
    };
    const run = stage.run();
    await stage.sandbox.waitForRequest("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.outputs).toMatchObject({
      status: "in-progress",
      "cancel-outcome": "rejected",
    });
    expect(errorsOf(result)[0]).toContain(refusal.message);
    expect(errorsOf(result)[0]).toContain("keeps running");
  });

  test("the job ends by itself at that moment: already finished, with what it came to", async () => {
    await using stage = await setWithLongJob();
    stage.sandbox.state.cancel = { mode: "too-late" };
    const run = stage.run();
    await stage.sandbox.waitForRequest("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.conclusion).toBe("cancelled");
    expect(result.main.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({
      status: "succeeded",
      "cancel-outcome": "already-finished",
    });
  });

  test("the reply is lost, and the job is cancelled: confirmed", async () => {
    await using stage = await setWithLongJob();
    stage.sandbox.fault("cancel", { kind: "reset", when: "after" });
    const run = stage.run();
    await stage.sandbox.waitForRequest("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
  });

  test("the reply takes longer than there is time, and the job is cancelled: confirmed", async () => {
    await using stage = await setWithLongJob();
    stage.sandbox.fault("cancel", { kind: "hang", when: "after" });
    const run = stage.run();
    await stage.sandbox.waitForRequest("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
  });

  test("the request is accepted and the job takes its time: the post step confirms it", async () => {
    await using stage = await setWithLongJob();
    stage.sandbox.state.cancel = { mode: "documented", cancelingMs: 8_000 };
    const run = stage.run();
    await stage.sandbox.waitForRequest("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.main.outputs).toMatchObject({
      status: "in-progress",
      "remote-status": "CANCELING",
      "cancel-outcome": "requested",
    });
    expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
    expect(result.post?.outputs).toMatchObject({
      status: "canceled",
      "cancel-outcome": "confirmed",
    });
    expect(result.summaries).toHaveLength(2);
  });

  test("Zilliz Cloud can't be reached: everything is said before the runner's patience ends, and post tries again", async () => {
    await using stage = await setWithLongJob();
    const run = stage.run();
    await stage.sandbox.waitForRequest("describeJob");
    for (const route of ["cancel", "describeJob"] as const) {
      stage.sandbox.fault(
        route,
        { kind: "hang", when: "before" },
        { times: Number.POSITIVE_INFINITY },
      );
    }
    run.cancel();
    const [, told] = await Promise.all([
      run.waitForState("phase"),
      run.waitForLine(/could not be reached to cancel export job/),
    ]);
    stage.sandbox.clearFaults();
    const result = await run.finished;
    expect(told).toContain(stage.jobId);
    expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
    expect(result.main.outputs["cancel-outcome"]).toBe("unreachable");
    expect(result.post?.outputs["cancel-outcome"]).toBe("confirmed");
    expect(stage.sandbox.job(stage.jobId).status).toBe("CANCELED");
  });
});
