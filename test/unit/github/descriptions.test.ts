import { describe, expect, it } from "vitest";
import { finalText, pendingText } from "../../../src/github/descriptions.ts";
import * as results from "../../../src/report/results/index.ts";

const FACTS = {
  clusterId: "in01-c",
  backupId: "backup0_1",
  jobId: "job-1",
  remoteStatus: "IN_PROGRESS",
};

describe("what the status of the commit says", () => {
  it("while the step is at work, changes little", () => {
    const said = [0, 10, 49, 50, 80, 99].map(
      (progress) => pendingText("running", { ...FACTS, progress })?.description,
    );
    expect(new Set(said).size).toBe(2);
    expect(pendingText("running", { ...FACTS, progress: 100 })).toBeUndefined();
    expect(pendingText("idle", FACTS)).toBeUndefined();
    expect(pendingText("done", FACTS)).toBeUndefined();
    expect(pendingText("backing-up", { ...FACTS, progress: 10 })).toEqual(
      pendingText("backing-up", { ...FACTS, progress: 90 }),
    );
  });

  it.each([
    ["success", results.jobEnded("succeeded", FACTS)],
    ["success", results.cancelResult("already-finished", FACTS, { terminalStatus: "succeeded" })],
    ["failure", results.jobEnded("failed", FACTS)],
    ["failure", results.jobEnded("cancelled", FACTS)],
    ["failure", results.notStarted("x", "y")],
    ["failure", results.cancelledBeforeStart()],
    ["failure", results.cancelResult("confirmed", FACTS)],
    ["failure", results.timedOut({ ...FACTS, timedOutAfter: "5h" })],
    ["error", results.startUnknown(FACTS)],
    ["error", results.backupUnknown(FACTS)],
    ["error", results.startedWithoutWaiting(FACTS)],
    ["error", results.watchFailed(FACTS, "x", "y")],
    ["error", results.detached(FACTS)],
    ["error", results.cancelResult("unsupported", FACTS)],
    ["error", results.cancelResult("requested", FACTS)],
    ["error", results.internalError(FACTS, "x")],
  ])("in the end is %s", (state, result) => {
    const words = finalText(result, FACTS);
    expect(words.state).toBe(state);
    expect(words.description).toContain("backup0_1, job-1");
  });

  it("is never longer than GitHub takes, nor more than a line", () => {
    const backupId = `b\n${"x".repeat(300)}`;
    for (const { description } of [
      pendingText("starting", { ...FACTS, backupId }),
      finalText(results.startUnknown(FACTS), { ...FACTS, backupId }),
    ].filter((each) => each !== undefined)) {
      expect(description.length).toBeLessThanOrEqual(140);
      expect(description).not.toContain("\n");
    }
  });
});
