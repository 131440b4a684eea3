import type { JobPlan } from "../../test/support/fake-zilliz/index.ts";

/** A run that the demo can show. */
export interface Scenario {
  readonly description: string;
  /** The inputs beside those that every step has. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly exportPlan?: JobPlan;
  readonly backupPlan?: JobPlan;
  /** What happens during the export, after some polls. */
  readonly interrupt?: "cancel" | "kill";
  /** Whether the next steps are the sub-action and, if that succeeds, a deploy. */
  readonly verify?: boolean;
  /** The conclusion, the output `status` and the last status of the export job; then those of verify. */
  readonly expected: string;
}

/** The action polls a young job every second, so that a few seconds are a few lines. */
const SHORT: JobPlan = { pendingMs: 1_200, durationMs: 4_500 };
/** For what is not the subject of a scenario. */
const BRIEF: JobPlan = { pendingMs: 500, durationMs: 1_800 };
/** However slow the machine is, there is something to cancel. */
const ENDLESS: JobPlan = { pendingMs: 1_200, durationMs: 9_000, finalStatus: "never" };

const SUCCEEDED = "success, succeeded, SUCCESSFUL";

/** By the flag that selects it. */
export const scenarios = {
  success: { description: "the newest backup is exported", exportPlan: SHORT, expected: SUCCEEDED },
  new: {
    description: "a backup is created and exported",
    inputs: { "backup-id": "new" },
    backupPlan: BRIEF,
    exportPlan: BRIEF,
    expected: SUCCEEDED,
  },
  "dry-run": {
    description: "everything is checked, and nothing is started",
    inputs: { "max-backup-age": "24h", "dry-run": "true" },
    expected: "success, checked",
  },
  fail: {
    description: "the export fails midway",
    exportPlan: {
      ...SHORT,
      updates: [0, 17, 34, 51].map((progress, index) => ({
        atMs: index && 700 + index * 900,
        progress: String(progress),
      })),
      finalStatus: "FAILED",
      reason: "The role arn:aws:iam::123456789012:role/zilliz-export can no longer be assumed.",
    },
    expected: "failure, failed, FAILED",
  },
  cancel: {
    description: "the workflow is cancelled during the export",
    exportPlan: ENDLESS,
    interrupt: "cancel",
    expected: "cancelled, cancelled, CANCELED",
  },
  kill: {
    description: "the step is killed during the export, and its post step cancels the job",
    exportPlan: ENDLESS,
    interrupt: "kill",
    // A post step has no outputs: what main wrote last stays.
    expected: "failure, in-progress, CANCELED",
  },
  verify: {
    description: "the objects of the export are seen in the bucket before the deploy",
    exportPlan: BRIEF,
    verify: true,
    expected: `${SUCCEEDED}, success, true`,
  },
  empty: {
    description: "the export is reported as successful but wrote nothing, which stops the deploy",
    exportPlan: { ...BRIEF, writesNothing: true },
    verify: true,
    expected: `${SUCCEEDED}, failure, false`,
  },
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;
