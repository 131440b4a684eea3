import { describe, expect, test } from "vitest";
import { RerunScenario } from "./rerun-scenario.ts";

// What else a re-run resumes, and what not, is in test/unit/action.github.test.ts.

describe.concurrent("a second attempt, after a first one that was killed", () => {
  test("and left its job running: watches that job to the end", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = { finalStatus: "never" };
    const jobId = await scenario.leaveRunning();
    const run = scenario.attempt(2);
    await run.waitForOutput("job-id");
    scenario.sandbox.finishJob(jobId);
    const second = await run.finished;
    expect(second.conclusion).toBe("success");
    expect(second.outputs).toMatchObject({ status: "succeeded", "job-id": jobId });
    expect(second.summaries[0]).toContain("| Started by | attempt 1 |");
    expect(scenario.jobs).toEqual([jobId]);
  });

  test("and cleaned up: starts again", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = { finalStatus: "never" };
    const run = scenario.attempt(1);
    await scenario.sandbox.waitForRequest("describeJob");
    run.kill();
    await run.finished;
    scenario.sandbox.state.exportPlan = { durationMs: 300 };
    const second = await scenario.finish(2);
    expect(second.outputs.status).toBe("succeeded");
    expect(scenario.jobs).toHaveLength(2);
  });
});
