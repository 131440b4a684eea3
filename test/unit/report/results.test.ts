import { describe, expect, it } from "vitest";
import type { CancelOutcome } from "../../../src/outcome.ts";
import * as endings from "../../../src/report/results/index.ts";
import type { Facts } from "../../../src/state/saved-state.ts";

const PLAN: Facts = {
  clusterId: "in01-cluster",
  backupId: "backup9",
  integrationId: "integ-1",
  directory: "exports/",
};
const JOB: Facts = { ...PLAN, jobId: "job-1" };
const SEEN: Facts = { ...JOB, remoteStatus: "IN_PROGRESS", progress: 40 };

type Outcome = Exclude<CancelOutcome, "not-needed">;
const cancelled = (outcome: Outcome, facts: Facts = SEEN, as?: "succeeded" | "failed") =>
  endings.cancelResult(outcome, facts, {
    terminalStatus: as,
    reason: "it said no",
  });

const all = ({ title, message: what, nextStep: next = "", note = "" }: endings.Result) =>
  [title, what, next, note].join("\n");

const MAY_RUN: [string, endings.Result][] = [
  ["timed out", endings.timedOut({ ...SEEN, timedOutAfter: "5h" })],
  ["lost sight", endings.watchFailed(SEEN, "HTTP 401", "Check the key.")],
  ["detached", endings.detached(SEEN)],
  ["requested", cancelled("requested")],
  ["rejected", cancelled("rejected")],
  ["unsupported", cancelled("unsupported")],
  ["unreachable", cancelled("unreachable")],
  ["broken", endings.internalError(SEEN, "a bug")],
  [
    "unsettled",
    endings.cleanupFailed({ phase: "running", facts: SEEN }, ["`api-key` is missing."]),
  ],
];

const OVER: [string, endings.Result, string][] = [
  ["failed", endings.jobEnded("failed", SEEN), "failed"],
  ["cancelled", endings.jobEnded("cancelled", SEEN), "cancelled"],
  ["confirmed", cancelled("confirmed"), "cancelled"],
  ["failed meanwhile", cancelled("already-finished", SEEN, "failed"), "failed"],
  ["succeeded meanwhile", cancelled("already-finished", SEEN, "succeeded"), "succeeded"],
];

const NOTHING: [string, endings.Result, string][] = [
  ["not started", endings.notStarted("No.", "Do this."), "failed"],
  ["mistaken", endings.invalidInputs(["`wait` is odd."]), "failed"],
  ["not needed", endings.cancelledBeforeStart(), "cancelled"],
  ["broken early", endings.internalError(PLAN, "a bug"), "failed"],
];

const UNKNOWN: [string, endings.Result][] = [
  ["a lost answer", endings.startUnknown(PLAN, "reset")],
  ["a killed step", endings.startUnknown(PLAN)],
  [
    "a killed step without inputs",
    endings.cleanupFailed({ phase: "starting", facts: PLAN }, ["`x` is odd."]),
  ],
];

describe("an ending with a job that may still run", () => {
  it.each(MAY_RUN)("is red, names the job and says what to do: %s", (_, end) => {
    expect(end.success).toBe(false);
    expect(["in-progress", "timed-out"]).toContain(end.status);
    expect(end.message).toMatch(/export job job-1/i);
    expect(end.message).toMatch(/running/);
    expect(end.nextStep).toContain("the Jobs page of the Zilliz Cloud console");
  });

  it.each(MAY_RUN.filter(([name]) => name !== "broken"))(
    "tells what was last seen of it: %s",
    (_, { message: what }) => {
      expect(what).toContain("last reported IN_PROGRESS at 40 %");
    },
  );

  it("says so when nothing was seen of it", () => {
    expect(endings.timedOut({ ...JOB, timedOutAfter: "5h" }).message).toContain(
      "had not reported its status yet",
    );
  });

  it.each([
    ["requested", true],
    ["unreachable", true],
    ["rejected", false],
    ["unsupported", false],
  ] as const)("is left to the post step when that may help: %s", (outcome, open) => {
    expect(cancelled(outcome).retryInPost ?? false).toBe(open);
  });

  it("says why it was not cancelled", () => {
    for (const outcome of ["rejected", "unsupported", "unreachable"] as const) {
      expect(cancelled(outcome).message).toContain("it said no");
    }
  });
});

describe("an ending with a job that is over", () => {
  it.each(OVER)("is red, names it and says how it ended: %s", (_, end, status) => {
    expect(end).toMatchObject({ success: false, status });
    expect(end.message).toMatch(/export job job-1/i);
    expect(all(end)).not.toMatch(/may still be running|keeps running/);
    expect(end.retryInPost ?? false).toBe(false);
  });

  it.each(OVER.filter(([name]) => name !== "succeeded meanwhile"))(
    "says whose the uploaded data is: %s",
    (_, end) => {
      expect(all(end)).toContain("already uploaded stays in the bucket");
    },
  );

  it("says that nothing needs to be done where the backup is there", () => {
    const end = cancelled("already-finished", SEEN, "succeeded");
    expect(all(end)).toContain("The backup is in the bucket");
    expect(all(end)).not.toContain("yours to delete");
  });

  it("gives Zilliz Cloud's reason, or says that there is none", () => {
    const reason = "The role was deleted.";
    expect(endings.jobEnded("failed", { ...SEEN, reason }).message).toContain(reason);
    expect(endings.jobEnded("failed", SEEN).message).toContain("gave no reason");
  });

  it("doesn't take another's cancel for its own", () => {
    expect(endings.jobEnded("cancelled", SEEN).message).toContain("not by this run");
    expect(cancelled("confirmed").message).toContain("by this step");
  });
});

describe("an ending without a job", () => {
  it.each(NOTHING)("is red and says that nothing runs: %s", (_, end, status) => {
    expect(end).toMatchObject({ success: false, status });
    expect(end.message).toContain("No export was started.");
    expect(all(end)).not.toMatch(/may .*running/);
    expect(end.retryInPost ?? false).toBe(false);
  });
});

describe("an ending without an answer", () => {
  it.each(UNKNOWN)("is red, names the backup and says that one export may run: %s", (_, end) => {
    expect(end).toMatchObject({ success: false, status: "start-unknown" });
    for (const id of ["backup9", "in01-cluster", "integ-1", "exports/"]) {
      expect(end.message).toContain(id);
    }
    expect(end.message).toContain("One export may be running");
    expect(end.nextStep).toMatch(/Jobs page.*before you run this again/);
  });
});

it("says that a job keeps running only where it was seen to", () => {
  for (const outcome of ["rejected", "unsupported"] as const) {
    const seen = endings.cancelResult(outcome, SEEN, { keepsRunning: true });
    const unseen = endings.cancelResult(outcome, SEEN, { keepsRunning: false });
    expect(seen.message).toContain("keeps running");
    expect(unseen.message).not.toContain("keeps running");
    expect(unseen.message).toContain("may still be running");
  }
});
