import { describe, expect, test } from "vitest";
import { ids } from "../support/fake-zilliz/index.ts";
import { RerunScenario } from "./rerun-scenario.ts";

// What else a re-run resumes, and what not, is in test/unit/action.github.test.ts.

describe.concurrent("a second attempt, after a first one that was killed", () => {
  test("and left its job running: watches that job to the end", async () => {
    await using scenario = await RerunScenario.start();
    const first = await scenario.watch({ "on-cancel": "detach" });
    first.kill();
    const { outputs } = await first.finished;
    const { "job-id": jobId = "" } = outputs;
    const run = scenario.attempt(2);
    await run.waitForOutput("job-id");
    scenario.sandbox.finishJob(jobId);
    const second = await run.finished;
    expect(second.conclusion).toBe("success");
    expect(second.outputs).toMatchObject({ status: "succeeded", "job-id": jobId });
    expect(second.summaries[0]).toContain("| Started by | attempt 1 |");
    expect(scenario.jobs).toEqual([jobId]);
  });

  test("and lost with its machine right after the start request: fails once, then starts again", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = { durationMs: 300 };
    scenario.sandbox.fault("export", { kind: "hang", when: "after" });
    const first = scenario.attempt(1);
    await scenario.sandbox.waitForRequest("export");
    expect(scenario.github.statuses.at(-1)?.target_url).toContain("start=requested");
    first.kill();
    first.shutdown();
    expect((await first.finished).post).toBeUndefined();

    const second = await scenario.finish(2);
    expect(second.conclusion).toBe("failure");
    expect(second.outputs.status).toBe("start-unknown");
    expect(second.annotations[0]?.message).toContain("attempt 1 of this run ended before");
    expect(second.annotations[0]?.message).toContain(ids.newestBackup);
    expect(scenario.jobs).toHaveLength(1);

    const third = await scenario.finish(3);
    expect(third.outputs.status).toBe("succeeded");
    expect(third.annotations[0]?.title).toBe("Two exports may be running");
    expect(scenario.jobs).toHaveLength(2);
  });
});
