import { describe, expect, test } from "vitest";
import { errorsOf, Scenario } from "./scenario.ts";

/** A step that cancels a job which is not finished after two seconds. */
const SHORT = { timeout: "2s", "on-timeout": "cancel" } as const;

async function setWithLongJob(): Promise<Scenario> {
  const scenario = await Scenario.start();
  scenario.sandbox.state.exportPlan = { durationMs: 600_000 };
  return scenario;
}

describe.concurrent("`on-timeout: cancel` cancels a job that is not finished in time", () => {
  test("confirmed by reading the job", async () => {
    await using scenario = await setWithLongJob();
    const result = await scenario.finish(SHORT);
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({
      "job-id": scenario.jobId,
      status: "timed-out",
      "remote-status": "CANCELED",
      "cancel-outcome": "confirmed",
    });
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
    expect(scenario.sandbox.requests("cancel")).toHaveLength(1);
    for (const told of [errorsOf(result)[0], result.summaries[0]]) {
      expect(told).toContain("did not finish within 2s");
      expect(told).toContain("was cancelled, because `on-timeout` is `cancel`");
      expect(told).toContain("already uploaded remain in the bucket");
    }
    expect(result.summaries).toHaveLength(1);
  });

  test("killed in the middle of it: post finishes it, and it is still a timeout", async () => {
    await using scenario = await setWithLongJob();
    scenario.sandbox.fault("cancel", { kind: "hang", when: "before" });
    const run = scenario.run({ ...SHORT, "on-cancel": "detach" });
    await scenario.sandbox.waitForRequest("cancel");
    run.kill();
    const result = await run.finished;
    expect(result.post?.outputs).toMatchObject({
      status: "timed-out",
      "cancel-outcome": "confirmed",
    });
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
    expect(errorsOf(result)[0]).toContain("did not finish within 2s");
  });
});
