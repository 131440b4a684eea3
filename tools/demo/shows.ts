import type { Status } from "../../src/outcome.ts";
import type { Conclusion } from "../../test/support/fake-runner/index.ts";
import type { JobPlan } from "../../test/support/fake-zilliz/index.ts";

/** One of the endings that the demo can show. */
export interface Show {
  /** What happens, as the end of a sentence. */
  readonly story: string;
  /** What the step has beside what every step has. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What becomes of the simulated export job, and of the one that takes a backup. */
  readonly plan?: JobPlan;
  readonly backupPlan?: JobPlan;
  /** When the job has been looked at so often, the workflow is cancelled, or the step is killed. */
  readonly cancelAfterLooks?: number;
  readonly killAfterLooks?: number;
  /** What the step must come to. */
  readonly result: Conclusion;
  readonly status: Status;
  /** What the export job must come to; undefined when none may be started. */
  readonly jobStatus?: string;
  /** How many backups must have been taken: none, if not said otherwise. */
  readonly backupsTaken?: number;
}

/** The names of the endings. */
export type ShowName =
  | "success"
  | "fail"
  | "cancel"
  | "kill"
  | "new"
  | "dry-run";

/** The endings. The action looks at a young job once a second, so a handful of seconds is a handful of lines. */
export const shows: Readonly<Record<ShowName, Show>> = {
  success: {
    story: "the newest backup is exported",
    plan: { pendingMs: 1_200, durationMs: 5_500 },
    result: "success",
    status: "succeeded",
    jobStatus: "SUCCESSFUL",
  },
  fail: {
    story: "the export fails midway",
    plan: {
      pendingMs: 1_200,
      durationMs: 4_500,
      // Without these it would fail at 99 %.
      updates: [
        { atMs: 0, progress: "0" },
        { atMs: 1_600, progress: "17" },
        { atMs: 2_500, progress: "34" },
        { atMs: 3_400, progress: "51" },
      ],
      finalStatus: "FAILED",
      reason:
        "The role arn:aws:iam::123456789012:role/zilliz-export can no longer be assumed.",
    },
    result: "failure",
    status: "failed",
    jobStatus: "FAILED",
  },
  cancel: {
    story: "the workflow is cancelled while the export runs",
    // It never ends by itself, so that however slow the machine is, there is something to cancel.
    plan: { pendingMs: 1_200, durationMs: 9_000, finalStatus: "never" },
    cancelAfterLooks: 4,
    result: "cancelled",
    status: "canceled",
    jobStatus: "CANCELED",
  },
  kill: {
    story:
      "the step is killed while the export runs, and its post step cancels it",
    plan: { pendingMs: 1_200, durationMs: 9_000, finalStatus: "never" },
    killAfterLooks: 3,
    result: "failure",
    // What a post step writes reaches no output: the last word of main stands there.
    status: "in-progress",
    jobStatus: "CANCELED",
  },
  new: {
    story: "a backup is taken now, and that one is exported",
    inputs: { "backup-id": "new" },
    backupPlan: { pendingMs: 1_200, durationMs: 4_500 },
    plan: { pendingMs: 1_200, durationMs: 4_500 },
    result: "success",
    status: "succeeded",
    jobStatus: "SUCCESSFUL",
    backupsTaken: 1,
  },
  "dry-run": {
    story: "all is found and checked, and nothing is started",
    inputs: { "max-backup-age": "24h", "dry-run": "true" },
    result: "success",
    status: "checked",
  },
};
