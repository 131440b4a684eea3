import type { Status } from "../../src/outcome.ts";
import type { RunResult } from "../../test/support/fake-runner/index.ts";
import type { JobPlan } from "../../test/support/fake-zilliz/index.ts";

/** A run that the demo can show, and what it must come to. */
export interface Scenario {
  readonly description: string;
  /** What the step has beside the inputs that every step has. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly exportPlan?: JobPlan;
  readonly backupPlan?: JobPlan;
  /** After so many polls the workflow is cancelled, or the step is killed. */
  readonly interrupt?: {
    readonly how: "cancel" | "kill";
    readonly polls: number;
  };
  readonly conclusion: RunResult["conclusion"];
  readonly status: Status;
  /** The last status of the export job; undefined if none may be started. */
  readonly jobStatus?: string;
}

/** The action polls a young job every second, so that a few seconds are a few lines. */
const SHORT: JobPlan = { pendingMs: 1_200, durationMs: 4_500 };
/** However slow the machine is, there is something to cancel. */
const ENDLESS: JobPlan = {
  pendingMs: 1_200,
  durationMs: 9_000,
  finalStatus: "never",
};

/** By the flag that selects it. */
export const scenarios = {
  success: {
    description: "the newest backup is exported",
    exportPlan: SHORT,
    conclusion: "success",
    status: "succeeded",
    jobStatus: "SUCCESSFUL",
  },
  new: {
    description: "a backup is created and exported",
    inputs: { "backup-id": "new" },
    backupPlan: SHORT,
    exportPlan: SHORT,
    conclusion: "success",
    status: "succeeded",
    jobStatus: "SUCCESSFUL",
  },
  "dry-run": {
    description: "everything is checked, and nothing is started",
    inputs: { "max-backup-age": "24h", "dry-run": "true" },
    conclusion: "success",
    status: "checked",
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
    conclusion: "failure",
    status: "failed",
    jobStatus: "FAILED",
  },
  cancel: {
    description: "the workflow is cancelled during the export",
    exportPlan: ENDLESS,
    interrupt: { how: "cancel", polls: 4 },
    conclusion: "cancelled",
    status: "cancelled",
    jobStatus: "CANCELED",
  },
  kill: {
    description: "the step is killed during the export, and its post step cancels the job",
    exportPlan: ENDLESS,
    interrupt: { how: "kill", polls: 3 },
    conclusion: "failure",
    // A post step has no outputs: what main wrote last stays.
    status: "in-progress",
    jobStatus: "CANCELED",
  },
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;
