import { describe, expect, it } from "vitest";
import { finalText, pendingText } from "../../../src/github/descriptions.ts";
import * as endings from "../../../src/report/results/index.ts";

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
    ["success", endings.jobEnded("succeeded", FACTS)],
    ["success", endings.cancelResult("already-finished", FACTS, { terminalStatus: "succeeded" })],
    ["failure", endings.jobEnded("failed", FACTS)],
    ["failure", endings.jobEnded("cancelled", FACTS)],
    ["failure", endings.notStarted("x", "y")],
    ["failure", endings.cancelledBeforeStart()],
    ["failure", endings.cancelResult("confirmed", FACTS)],
    ["failure", endings.timedOut({ ...FACTS, timedOutAfter: "5h" })],
    ["error", endings.startUnknown(FACTS)],
    ["error", endings.backupUnknown(FACTS)],
    ["error", endings.startedWithoutWaiting(FACTS)],
    ["error", endings.watchFailed(FACTS, "x", "y")],
    ["error", endings.detached(FACTS)],
    ["error", endings.cancelResult("unsupported", FACTS)],
    ["error", endings.cancelResult("requested", FACTS)],
    ["error", endings.internalError(FACTS, "x")],
  ])("in the end is %s", (state, result) => {
    const words = finalText(result, FACTS);
    expect(words.state).toBe(state);
    expect(words.description).toContain("backup0_1, job-1");
  });

  it("is never longer than GitHub takes, nor more than a line", () => {
    const backupId = `b\n${"x".repeat(300)}`;
    for (const { description } of [
      pendingText("starting", { ...FACTS, backupId }),
      finalText(endings.startUnknown(FACTS), { ...FACTS, backupId }),
    ].filter((each) => each !== undefined)) {
      expect(description.length).toBeLessThanOrEqual(140);
      expect(description).not.toContain("\n");
    }
  });
});
