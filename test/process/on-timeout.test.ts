import { describe, expect, test } from "vitest";
import { JOBS_ROUTE, PROJECTS_ROUTE } from "../support/fake-zilliz/index.ts";
import { errorsOf, Stage } from "./scenario.ts";

/** A step that cancels a job which is not finished after two seconds. */
const SHORT = { timeout: "2s", "on-timeout": "cancel" } as const;

async function setWithLongJob(): Promise<Stage> {
  const stage = await Stage.set();
  stage.sandbox.state.exportPlan = { durationMs: 600_000 };
  return stage;
}

describe.concurrent("`on-timeout: cancel` cancels a job that is not finished in time", () => {
  test("confirmed by reading the job", async () => {
    await using stage = await setWithLongJob();
    const result = await stage.finish(SHORT);
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({
      "job-id": stage.jobId,
      status: "timed-out",
      "remote-status": "CANCELED",
      "cancel-outcome": "confirmed",
    });
    expect(stage.sandbox.job(stage.jobId).status).toBe("CANCELED");
    expect(stage.sandbox.requests("cancel")).toHaveLength(1);
    for (const told of [errorsOf(result)[0], result.summaries[0]]) {
      expect(told).toContain("not ended after 2s");
      expect(told).toContain("was cancelled, as `on-timeout` is cancel");
      expect(told).toContain("already uploaded stays in the bucket");
    }
    expect(result.summaries).toHaveLength(1);
  });

  test("Zilliz Cloud refuses: the job keeps running, and the run says so", async () => {
    await using stage = await setWithLongJob();
    stage.sandbox.state.cancel = {
      mode: "refuse",
      refusal: { status: 409, code: 90001, message: "Not now." },
      endpoints: [PROJECTS_ROUTE, JOBS_ROUTE],
    };
    const result = await stage.finish(SHORT);
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({
      status: "timed-out",
      "remote-status": "IN_PROGRESS",
      "cancel-outcome": "rejected",
    });
    expect(errorsOf(result)[0]).toContain("Not now.");
    expect(errorsOf(result)[0]).toContain("keeps running");
    expect(errorsOf(result)[0]).toContain("Jobs page");
  });

  test("no route cancels it: the job keeps running, and how to cancel it by hand", async () => {
    await using stage = await setWithLongJob();
    stage.sandbox.state.cancel = { mode: "none" };
    const result = await stage.finish(SHORT);
    expect(result.outputs).toMatchObject({
      status: "timed-out",
      "cancel-outcome": "unsupported",
    });
    expect(errorsOf(result)[0]).toContain(stage.jobId);
    expect(errorsOf(result)[0]).toContain("keeps running");
    expect(errorsOf(result)[0]).toContain("Jobs page");
  });

  test("it succeeds at that very moment: the backup is in the bucket, and the step is green", async () => {
    await using stage = await setWithLongJob();
    stage.sandbox.state.cancel = { mode: "too-late" };
    const result = await stage.finish(SHORT);
    expect(result.conclusion).toBe("success");
    expect(result.outputs).toMatchObject({
      status: "succeeded",
      "remote-status": "SUCCESSFUL",
      "cancel-outcome": "already-finished",
    });
    expect(result.log).toContain("timeout");
    expect(result.outputs).not.toHaveProperty("reason");
  });

  test("it fails at that very moment: failed, with Zilliz Cloud's reason", async () => {
    await using stage = await setWithLongJob();
    const { fault } = stage.sandbox;
    const answer = Promise.withResolvers<void>();
    fault.call(stage.sandbox, "cancel", {
      kind: "hold",
      when: "before",
      until: answer.promise,
    });
    const run = stage.run(SHORT);
    await stage.sandbox.waitForRequest("cancel");
    stage.sandbox.finishJob(stage.jobId, "FAILED", "The role was deleted.");
    answer.resolve();
    const result = await run.finished;
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({
      status: "failed",
      "cancel-outcome": "already-finished",
      reason: "The role was deleted.",
    });
    expect(errorsOf(result)[0]).toContain("The role was deleted.");
  });

  test("the job takes its time to end: it is waited for", async () => {
    await using stage = await setWithLongJob();
    stage.sandbox.state.cancel = { mode: "documented", cancelingMs: 3_000 };
    const result = await stage.finish(SHORT);
    expect(result.outputs).toMatchObject({
      status: "timed-out",
      "cancel-outcome": "confirmed",
    });
  });

  test("killed in the middle of it: post finishes it, and it is still a timeout", async () => {
    await using stage = await setWithLongJob();
    stage.sandbox.fault("cancel", { kind: "hang", when: "before" });
    const run = stage.run({ ...SHORT, "on-cancel": "detach" });
    await stage.sandbox.waitForRequest("cancel");
    run.kill();
    const result = await run.finished;
    expect(result.post?.outputs).toMatchObject({
      status: "timed-out",
      "cancel-outcome": "confirmed",
    });
    expect(stage.sandbox.job(stage.jobId).status).toBe("CANCELED");
    expect(errorsOf(result)[0]).toContain("not ended after 2s");
  });

  for (const onCancel of ["cancel", "detach"]) {
    test(`the workflow is cancelled in the middle of it, with \`on-cancel: ${onCancel}\`: what was begun is finished`, async () => {
      await using stage = await setWithLongJob();
      stage.sandbox.state.cancel = { mode: "documented", cancelingMs: 3_000 };
      const run = stage.run({ ...SHORT, "on-cancel": onCancel });
      await stage.sandbox.waitForResponse("cancel");
      run.cancel();
      const result = await run.finished;
      expect(result.conclusion).toBe("cancelled");
      expect(stage.sandbox.job(stage.jobId).status).toBe("CANCELED");
      expect(result.outputs).toMatchObject({
        "remote-status": "CANCELED",
        "cancel-outcome": "confirmed",
      });
      expect(errorsOf(result).join()).not.toContain("may still be running");
    });
  }
});

describe.concurrent("`on-timeout: detach` leaves the job running", () => {
  test("and says how to go on", async () => {
    await using stage = await setWithLongJob();
    const result = await stage.finish({
      timeout: "2s",
      "on-timeout": "detach",
      "on-cancel": "cancel",
    });
    expect(result.conclusion).toBe("failure");
    expect(result.outputs.status).toBe("timed-out");
    expect(result.outputs).not.toHaveProperty("cancel-outcome");
    expect(stage.sandbox.requests("cancel")).toEqual([]);
    for (const told of [errorsOf(result)[0], result.summaries[0]]) {
      expect(told).toContain("`on-timeout` is detach");
      expect(told).toContain(`\`job-id: ${stage.jobId}\``);
    }
  });
});
