import { describe, expect, it } from "vitest";
import { type SavedState, savedStateSchema } from "../../../src/state/saved-state.ts";

describe("a phase", () => {
  it("survives the way to the post step", () => {
    const phase: Required<SavedState> = {
      phase: "running",
      revision: 3,
      mainId: "main-1",
      pendingCommitStatus: {
        state: "error",
        context: "c",
        description: "d",
        targetUrl: "https://github.com",
      },
      facts: {
        clusterId: "c",
        backupId: "b",
        backupName: "n",
        projectIds: ["p"],
        integrationId: "i",
        directory: "d",
        plannedAt: "p",
        jobId: "j",
        startedByAttempt: 1,
        previousAttempts: "f",
        remoteStatus: "s",
        progress: 1.5,
        reason: "r",
        startedAt: "t",
        finishedAt: "u",
        durationSeconds: 2,
      },
    };
    expect(savedStateSchema.parse(JSON.parse(JSON.stringify(phase)))).toEqual(phase);
  });

  it.each([
    {},
    { phase: "constructor", facts: {} },
    { phase: "running" },
    { phase: "running", facts: { jobId: 7 } },
    "running",
    null,
  ])("is none: %j", (value) => {
    expect(savedStateSchema.safeParse(value).success).toBe(false);
  });
});
