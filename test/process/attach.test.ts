import { describe, expect, test } from "vitest";
import { ids } from "../support/fake-zilliz/index.ts";
import { Scenario } from "./scenario.ts";

const LONG = { durationMs: 600_000 };

/** The step of a workflow that watches what another one has started. */
function attachTo(jobId: string) {
  return {
    "job-id": jobId,
    "cluster-id": undefined,
    "integration-id": undefined,
  };
}

describe.concurrent("`job-id` attaches to an export that was started before", () => {
  test("it runs, and is watched to its end", async () => {
    await using scenario = await Scenario.start();
    const jobId = scenario.earlierExport({ durationMs: 2_500 });
    const result = await scenario.finish(attachTo(jobId));
    expect(result.conclusion).toBe("success");
    expect(result.outputs).toMatchObject({
      "job-id": jobId,
      status: "succeeded",
      "remote-status": "SUCCESSFUL",
      progress: "100",
      "started-at": expect.stringMatching(/Z$/),
      "finished-at": expect.stringMatching(/Z$/),
      "duration-seconds": expect.stringMatching(/^\d+$/),
    });
    for (const name of [
      "backup-id",
      "backup-job-id",
      "backup-age-seconds",
      "integration-id",
      "bucket",
      "directory",
    ]) {
      expect(result.outputs).not.toHaveProperty(name);
    }
    expect(scenario.posts).toEqual([]);
    expect(result.annotations).toEqual([]);
    for (const told of [result.log, result.summaries[0]]) {
      expect(told).toContain(jobId);
      expect(told).not.toContain("undefined");
    }
  });
});

describe.concurrent("cancelling a workflow that is attached cancels the job", () => {
  test("with `cluster-id`, whose project it is in", async () => {
    await using scenario = await Scenario.start();
    const jobId = scenario.earlierExport(LONG);
    const run = scenario.run({ ...attachTo(jobId), "cluster-id": ids.cluster });
    await scenario.sandbox.waitForResponse("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.outputs).toMatchObject({
      "job-id": jobId,
      status: "cancelled",
      "cancel-outcome": "confirmed",
    });
    expect(scenario.posts).toEqual([`/v2/projects/${ids.project}/jobs/${jobId}/cancel`]);
    expect(scenario.sandbox.requests("listProjects")).toEqual([]);
  });
});
