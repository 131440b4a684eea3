import { describe, expect, test } from "vitest";
import { errorsOf, Scenario } from "./scenario.ts";

/** A scenario on which the job goes on for longer than any scenario. */
async function setWithLongJob(): Promise<Scenario> {
  const scenario = await Scenario.start();
  scenario.sandbox.state.exportPlan = { durationMs: 600_000 };
  return scenario;
}

describe.concurrent("cancelling the workflow cancels the job", () => {
  test("while it is watched: confirmed by reading the job", async () => {
    await using scenario = await setWithLongJob();
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("describeJob");
    run.cancel();
    const result = await run.finished;

    expect(result.conclusion).toBe("cancelled");
    expect(result.main.exitCode).toBe(1);
    expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
    expect(result.outputs).toMatchObject({
      "job-id": scenario.jobId,
      status: "cancelled",
      "remote-status": "CANCELED",
      "cancel-outcome": "confirmed",
    });
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
    expect(scenario.sandbox.requests("cancel")).toHaveLength(1);
    expect(errorsOf(result)[0]).toContain("already uploaded remain in the bucket");
    expect(result.summaries).toHaveLength(1);
    expect(result.summaries[0]).toContain("🚫 Export cancelled");
    expect(result.summaries[0]).toContain("`confirmed`");
    expect(result.summaries[0]).toContain("already uploaded remain in the bucket");
  });

  test("by the step's own time limit: the step fails, the job is cancelled", async () => {
    await using scenario = await setWithLongJob();
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("describeJob");
    run.timeout();
    const result = await run.finished;
    expect(result.conclusion).toBe("failure");
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
  });

  test("by a shutdown of the runner, after which no post step comes", async () => {
    await using scenario = await setWithLongJob();
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("describeJob");
    run.shutdown();
    const result = await run.finished;
    expect(result.post).toBeUndefined();
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
  });

  test("cancelled twice, it is requested once", async () => {
    await using scenario = await setWithLongJob();
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("describeJob");
    run.cancel();
    process.kill(run.pid, "SIGINT");
    process.kill(run.pid, "SIGTERM");
    const result = await run.finished;
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
    expect(scenario.sandbox.requests("cancel")).toHaveLength(1);
  });

  test("while the start is under way: its response is awaited, then that job is cancelled", async () => {
    await using scenario = await setWithLongJob();
    const answer = scenario.hold("export", "after");
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("export");
    run.cancel();
    setTimeout(answer, 500);
    const result = await run.finished;
    expect(result.conclusion).toBe("cancelled");
    expect(result.outputs).toMatchObject({
      "job-id": scenario.jobId,
      status: "cancelled",
      "cancel-outcome": "confirmed",
    });
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
  });

  test("while the start is under way and its response never comes: the run says what may be running", async () => {
    await using scenario = await setWithLongJob();
    scenario.sandbox.fault("export", { kind: "hang", when: "after" });
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("export");
    run.cancel();
    const result = await run.finished;
    expect(result.conclusion).toBe("cancelled");
    expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
    expect(result.outputs.status).toBe("start-unknown");
    const [started] = scenario.sandbox.acceptedExports;
    expect(errorsOf(result)[0]).toContain(started?.backupId);
    expect(errorsOf(result)[0]).toContain(started?.directory);
    expect(errorsOf(result)[0]).toContain("Jobs page");
    expect(scenario.sandbox.requests("export")).toHaveLength(1);
  });
});

describe.concurrent("the outcome is what the job shows, not what the response said", () => {
  test("no endpoint cancels the job: unsupported, and how to do it by hand", async () => {
    await using scenario = await setWithLongJob();
    scenario.sandbox.state.cancel = { mode: "none" };
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.outputs).toMatchObject({
      status: "in-progress",
      "remote-status": "IN_PROGRESS",
      "cancel-outcome": "unsupported",
    });
    for (const told of [errorsOf(result)[0], result.summaries[0], result.log]) {
      expect(told).toContain(scenario.jobId);
      expect(told).toContain("is still running");
      expect(told).toContain("Jobs page of the Zilliz Cloud console");
      expect(told).toContain("already uploaded remain in the bucket");
    }
    expect(scenario.sandbox.requests("cancel").map(({ path }) => path)).toEqual([
      expect.stringMatching(/^\/v2\/projects\/proj-\w+\/jobs\/.*\/cancel$/),
      `/v2/jobs/${scenario.jobId}/cancel`,
    ]);
  });

  test("the request is accepted and the job takes its time: the post step confirms it", async () => {
    await using scenario = await setWithLongJob();
    scenario.sandbox.state.cancel = { mode: "documented", cancellingMs: 8_000 };
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.main.outputs).toMatchObject({
      status: "in-progress",
      "remote-status": "CANCELING",
      "cancel-outcome": "requested",
    });
    expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
    expect(result.post?.outputs).toMatchObject({
      status: "cancelled",
      "cancel-outcome": "confirmed",
    });
    expect(result.summaries).toHaveLength(2);
  });

  test("Zilliz Cloud can't be reached: everything is written before the runner kills the step, and post tries again", async () => {
    await using scenario = await setWithLongJob();
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("describeJob");
    for (const route of ["cancel", "describeJob"] as const) {
      scenario.sandbox.fault(
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
    scenario.sandbox.clearFaults();
    const result = await run.finished;
    expect(told).toContain(scenario.jobId);
    expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
    expect(result.main.outputs["cancel-outcome"]).toBe("unreachable");
    expect(result.post?.outputs["cancel-outcome"]).toBe("confirmed");
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
  });
});
