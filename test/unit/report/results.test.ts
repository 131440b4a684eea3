import { describe, expect, it } from "vitest";
import type { CancelOutcome } from "../../../src/outcome.ts";
import * as results from "../../../src/report/results/index.ts";
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
const cancelled = (
  outcome: Outcome,
  facts: Facts = SEEN,
  terminalStatus?: "succeeded" | "failed",
) => results.cancelResult(outcome, facts, { terminalStatus, reason: "HTTP 409" });

const all = ({ title, message, stillRunning = "", nextStep = "", note = "" }: results.Result) =>
  [title, message, stillRunning, nextStep, note].join("\n");

const OPEN: [string, results.Result][] = [
  ["timed out", results.timedOut({ ...SEEN, timedOutAfter: "5h" })],
  ["watch failed", results.watchFailed(SEEN, "HTTP 401", "Check the key.")],
  ["detached", results.detached(SEEN)],
  ["requested", cancelled("requested")],
  ["rejected", cancelled("rejected")],
  ["unsupported", cancelled("unsupported")],
  ["unreachable", cancelled("unreachable")],
  ["internal error", results.internalError(SEEN, "a bug")],
  [
    "cleanup failed",
    results.cleanupFailed({ phase: "running", facts: SEEN }, ["`api-key` is missing."]),
  ],
];

const ENDED: [string, results.Result, string][] = [
  ["failed", results.jobEnded("failed", SEEN), "failed"],
  ["cancelled", results.jobEnded("cancelled", SEEN), "cancelled"],
  ["confirmed", cancelled("confirmed"), "cancelled"],
  ["already failed", cancelled("already-finished", SEEN, "failed"), "failed"],
  ["already succeeded", cancelled("already-finished", SEEN, "succeeded"), "succeeded"],
];

const NOT_STARTED: [string, results.Result, string][] = [
  ["not started", results.notStarted("No.", "Do this."), "failed"],
  ["invalid inputs", results.invalidInputs(["`wait` is odd."]), "failed"],
  ["cancelled before start", results.cancelledBeforeStart(), "cancelled"],
  ["early internal error", results.internalError(PLAN, "a bug"), "failed"],
];

const UNKNOWN: [string, results.Result][] = [
  ["a lost response", results.startUnknown(PLAN, "reset")],
  ["a killed step", results.startUnknown(PLAN)],
  [
    "a killed step without inputs",
    results.cleanupFailed({ phase: "starting", facts: PLAN }, ["`x` is odd."]),
  ],
];

describe("a result with a job that may still run", () => {
  it.each(OPEN)("fails, and has the job's ID and what to do: %s", (_, result) => {
    expect(result.success).toBe(false);
    expect(["in-progress", "timed-out"]).toContain(result.status);
    expect(result.stillRunning).toBe("Export job job-1 may still be running.");
    expect(result.nextStep).toContain("the Jobs page of the Zilliz Cloud console");
  });

  it.each(OPEN.filter(([name]) => name !== "internal error"))(
    "has the last known status: %s",
    (_, { message }) => {
      expect(message).toContain("last reported IN_PROGRESS at 40 %");
    },
  );

  it("says that no status is known yet", () => {
    expect(results.timedOut({ ...JOB, timedOutAfter: "5h" }).message).toContain(
      "Its status is not known",
    );
  });

  it.each([
    ["requested", false],
    ["rejected", false],
    ["unsupported", false],
    ["unreachable", true],
  ] as const)("says so of a backup only if its job was not read: %s", (outcome, isSaid) => {
    const facts = { backupId: "backup-1", backupJobId: "job-2" };
    const { message, status } = results.cancelResult(outcome, facts, { reason: "HTTP 409" });
    expect(status).toBe("in-progress");
    expect(message.includes("Its status is not known")).toBe(isSaid);
    expect(message).toContain("No export was started.");
  });

  it.each([
    ["requested", true],
    ["unreachable", true],
    ["rejected", false],
    ["unsupported", false],
  ] as const)("is retried by the post step if that may help: %s", (outcome, open) => {
    expect(cancelled(outcome).retryInPost ?? false).toBe(open);
  });

  it("has the reason why it was not cancelled", () => {
    for (const outcome of ["rejected", "unsupported", "unreachable"] as const) {
      expect(cancelled(outcome).details).toBe("Details: HTTP 409.");
    }
  });

  it.each(["rejected", "unsupported"] as const)(
    "says that the job is running only if it was seen running: %s",
    (outcome) => {
      const running = results.cancelResult(outcome, SEEN, { keepsRunning: true });
      expect(running.stillRunning).toBe("Export job job-1 is still running.");
    },
  );

  it("says how to cancel the job, or how to wait for it, when the API can't cancel it", () => {
    expect(cancelled("unsupported").nextStep).toBe(
      "To cancel it, open the Jobs page of the Zilliz Cloud console and click Actions, then Cancel, in the row of this job. To wait for it instead, use `job-id: job-1`.",
    );
  });
});

describe("a result with a job that has ended", () => {
  it.each(ENDED)("fails, and says how the job ended: %s", (_, result, status) => {
    expect(result).toMatchObject({ success: false, status });
    expect(result.message).toMatch(/export job job-1/i);
    expect(result.stillRunning).toBeUndefined();
    expect(result.retryInPost ?? false).toBe(false);
  });

  it.each(ENDED.filter(([name]) => name !== "already succeeded"))(
    "mentions the files in the bucket: %s",
    (_, result) => {
      expect(all(result)).toContain("Files already uploaded remain in the bucket");
    },
  );

  it("needs no action if the backup is in the bucket", () => {
    const result = cancelled("already-finished", SEEN, "succeeded");
    expect(result.note).toBe("The backup is in the bucket. No action needed.");
  });

  it("gives Zilliz Cloud's reason, or says that there is none", () => {
    const reason = "The role was deleted.";
    expect(results.jobEnded("failed", { ...SEEN, reason }).message).toContain(reason);
    expect(results.jobEnded("failed", SEEN).message).toContain("gave no reason");
  });

  it("distinguishes a cancel in Zilliz Cloud from one by this run", () => {
    expect(results.jobEnded("cancelled", SEEN).message).toContain("not by this run");
    expect(cancelled("confirmed").message).toContain("by this step");
  });
});

describe("a result without a job", () => {
  it.each(NOT_STARTED)("fails, and says that nothing runs: %s", (_, result, status) => {
    expect(result).toMatchObject({ success: false, status });
    expect(result.message).toContain("No export was started.");
    expect(result.stillRunning).toBeUndefined();
    expect(result.retryInPost ?? false).toBe(false);
  });
});

describe("a result without a response", () => {
  it.each(UNKNOWN)("fails, and describes the export that may run: %s", (_, result) => {
    expect(result).toMatchObject({ success: false, status: "start-unknown" });
    expect(result.message).toContain("An export of backup backup9 of cluster in01-cluster");
    expect(result.stillRunning).toContain("An export may be running");
    expect(result.nextStep).toMatch(/^Before you re-run, check .*Jobs page/);
  });
});
