/** What became of the export: the output `status`. */
export const STATUSES = [
  "succeeded",
  // The job was started, and the step doesn't wait for it.
  "started",
  "failed",
  "cancelled",
  "timed-out",
  "in-progress",
  "start-unknown",
  // A dry run found no obstacle.
  "checked",
] as const;
export type Status = (typeof STATUSES)[number];

/** What became of the attempt to cancel a job: the output `cancel-outcome`. */
export const CANCEL_OUTCOMES = [
  // Zilliz Cloud reports the job as cancelled.
  "confirmed",
  // Zilliz Cloud accepted the request, but the job had not ended when the time was up.
  "requested",
  // The job ended before the request reached it.
  "already-finished",
  // Zilliz Cloud can cancel the job, and refused to.
  "rejected",
  // No known endpoint cancels the job.
  "unsupported",
  // No request reached Zilliz Cloud.
  "unreachable",
  // No job was started.
  "not-needed",
] as const;
export type CancelOutcome = (typeof CANCEL_OUTCOMES)[number];

/** A check before the start of an export. It has no result `failed`, because a failure throws. */
export interface Check {
  name: string;
  /**
   * `skipped`: the API key can't see it, or Zilliz Cloud doesn't report it. `warning`: it failed,
   * which may not keep the export from succeeding.
   */
  result: "passed" | "skipped" | "warning";
  detail: string;
}

/** The statuses that Zilliz Cloud ends a job with. */
export type TerminalStatus = "succeeded" | "failed" | "cancelled";

/** The meaning of a job's status; `unknown` for one that is not in the list below. */
export type StatusClass = TerminalStatus | "cancelling" | "running" | "unknown";

/**
 * Every status in Zilliz Cloud's REST reference, console and CLI docs. "Describe Job (V2)"
 * documents the first five. The console and Spark jobs use the others, and a later server may use
 * them here.
 */
const STATUS_CLASSES: ReadonlyMap<string, StatusClass> = new Map([
  ["PENDING", "running"],
  ["IN_PROGRESS", "running"],
  ["SUCCESSFUL", "succeeded"],
  ["FAILED", "failed"],
  ["CANCELING", "cancelling"],

  ["CANCELED", "cancelled"],
  ["CANCELLED", "cancelled"],
  ["CANCELLING", "cancelling"],
  ["PREPARING", "running"],
  ["RUNNING", "running"],
  ["SUCCEEDED", "succeeded"],
  ["SUCCESS", "succeeded"],
  ["COMPLETED", "succeeded"],
  ["ERROR", "failed"],
  ["TIMEOUT", "failed"],
]);

/** Classifies a job's status. One that is not listed is `unknown`, which is never a success. */
export function classifyStatus(status: string): StatusClass {
  const word = status.trim().toUpperCase();
  return STATUS_CLASSES.get(word.replaceAll(/[\s-]+/g, "_")) ?? "unknown";
}

/** The final status of a job; undefined while the job may still change. */
export function terminalStatus(status: string): TerminalStatus | undefined {
  const meaning = classifyStatus(status);
  return meaning === "succeeded" || meaning === "failed" || meaning === "cancelled"
    ? meaning
    : undefined;
}

/**
 * The job types that "Describe Job (V2)" documents. None of them is an export and no type of an
 * export is documented, so an export job may have any of them.
 */
const NON_EXPORT_TYPES = new Set(["IMPORT", "MIGRATION", "BACKUP", "RESTORE", "CLONE_COLLECTION"]);

/** The type of a job that is probably not an export; undefined otherwise. */
export function nonExportType(type: string | undefined): string | undefined {
  const upper = type?.toUpperCase() ?? "";
  return NON_EXPORT_TYPES.has(upper) ? upper : undefined;
}
