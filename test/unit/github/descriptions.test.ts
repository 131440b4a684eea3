import { describe, expect, it } from "vitest";
import { lastWordsOf, wordsOf } from "../../../src/github/descriptions.ts";
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
      (progress) => wordsOf("running", { ...FACTS, progress })?.description,
    );
    expect(new Set(said).size).toBe(2);
    expect(wordsOf("running", { ...FACTS, progress: 100 })).toBeUndefined();
    expect(wordsOf("idle", FACTS)).toBeUndefined();
    expect(wordsOf("settled", FACTS)).toBeUndefined();
    expect(wordsOf("backing-up", { ...FACTS, progress: 10 })).toEqual(
      wordsOf("backing-up", { ...FACTS, progress: 90 }),
    );
  });

  it.each([
    ["success", endings.ended("succeeded", FACTS)],
    [
      "success",
      endings.cancelled("already-finished", FACTS, { as: "succeeded" }),
    ],
    ["failure", endings.ended("failed", FACTS)],
    ["failure", endings.ended("canceled", FACTS)],
    ["failure", endings.notStarted("x", "y")],
    ["failure", endings.notNeeded()],
    ["failure", endings.cancelled("confirmed", FACTS)],
    ["failure", endings.timedOut({ ...FACTS, timedOutAfter: "5h" })],
    ["error", endings.startUnknown(FACTS)],
    ["error", endings.backupUnknown(FACTS)],
    ["error", endings.leftRunning(FACTS)],
    ["error", endings.lostSight(FACTS, "x", "y")],
    ["error", endings.detached(FACTS)],
    ["error", endings.cancelled("unsupported", FACTS)],
    ["error", endings.cancelled("requested", FACTS)],
    ["error", endings.broken(FACTS, "x")],
  ])("in the end is %s", (state, ending) => {
    const words = lastWordsOf(ending, FACTS);
    expect(words.state).toBe(state);
    expect(words.description).toContain("backup0_1, job-1");
  });

  it("is never longer than GitHub takes, nor more than a line", () => {
    const backupId = `b\n${"x".repeat(300)}`;
    for (const { description } of [
      wordsOf("starting", { ...FACTS, backupId }),
      lastWordsOf(endings.startUnknown(FACTS), { ...FACTS, backupId }),
    ].filter((each) => each !== undefined)) {
      expect(description.length).toBeLessThanOrEqual(140);
      expect(description).not.toContain("\n");
    }
  });
});
