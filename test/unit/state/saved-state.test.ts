import { describe, expect, it } from "vitest";
import { type Phase, phaseSchema } from "../../../src/state/saved-state.ts";

describe("a phase", () => {
  it("survives the way to the post step", () => {
    const phase: Required<Phase> = {
      name: "running",
      handover: "/some/file",
      owedStatus: {
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
        ofAttempt: 1,
        foundBefore: "f",
        remoteStatus: "s",
        progress: 1.5,
        reason: "r",
        startedAt: "t",
        finishedAt: "u",
        durationSeconds: 2,
      },
    };
    expect(phaseSchema.parse(JSON.parse(JSON.stringify(phase)))).toEqual(phase);
  });

  it.each([
    {},
    { name: "constructor", facts: {} },
    { name: "running" },
    { name: "running", facts: { jobId: 7 } },
    "running",
    null,
  ])("is none: %j", (value) => {
    expect(phaseSchema.safeParse(value).success).toBe(false);
  });
});
