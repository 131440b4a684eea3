import { describe, expect, test } from "vitest";
import { errorsOf, Scenario } from "./scenario.ts";

/** A scenario in which the job never ends by itself. */
function withLongJob(): Promise<Scenario> {
  return Scenario.start({ state: { exportPlan: { finalStatus: "never" } } });
}

describe.concurrent("cancelling the workflow cancels the job", () => {
  test("while it is watched: confirmed by reading the job", async () => {
    await using scenario = await withLongJob();
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
    expect(errorsOf(result)[0]).toContain(scenario.jobId);
    expect(result.summaries).toHaveLength(1);
    expect(result.summaries[0]).toContain("`confirmed`");
  });

  test("by the step's own time limit: the step fails, the job is cancelled", async () => {
    await using scenario = await withLongJob();
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("describeJob");
    run.timeout();
    const result = await run.finished;
    expect(result.conclusion).toBe("failure");
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
  });

  test("by a shutdown of the runner, after which no post step comes", async () => {
    await using scenario = await withLongJob();
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("describeJob");
    run.shutdown();
    const result = await run.finished;
    expect(result.post).toBeUndefined();
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
  });

  test("cancelled twice, it is requested once", async () => {
    await using scenario = await withLongJob();
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("describeJob");
    run.cancel();
    process.kill(run.pid, "SIGINT");
    process.kill(run.pid, "SIGTERM");
    const result = await run.finished;
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
    expect(scenario.sandbox.requests("cancel")).toHaveLength(1);
  });

  test("while the start is under way and its response never comes: the run reports what may be running", async () => {
    await using scenario = await withLongJob();
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
    expect(scenario.sandbox.requests("export")).toHaveLength(1);
  });
});

describe.concurrent("the outcome is what the job shows", () => {
  test("the request is accepted and the job takes its time: the post step confirms it", async () => {
    await using scenario = await withLongJob();
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
    await using scenario = await withLongJob();
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("describeJob");
    for (const endpoint of ["cancel", "describeJob"] as const) {
      scenario.sandbox.fault(
        endpoint,
        { kind: "hang", when: "before" },
        { times: Number.POSITIVE_INFINITY },
      );
    }
    run.cancel();
    await run.waitForOutput("cancel-outcome");
    scenario.sandbox.clearFaults();
    const result = await run.finished;
    expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
    expect(result.main.outputs["cancel-outcome"]).toBe("unreachable");
    expect(result.post?.outputs["cancel-outcome"]).toBe("confirmed");
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
  });
});
