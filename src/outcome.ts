/** What the action says an export came to: the output `status`. */
export type Status =
  | "succeeded"
  | "failed"
  | "canceled"
  | "timed-out"
  | "in-progress"
  | "start-unknown"
  /** A dry run found nothing in the way. */
  | "checked";

/** What became of the wish to cancel a job: the output `cancel-outcome`. */
export type CancelOutcome =
  /** Zilliz Cloud reports the job as cancelled. */
  | "confirmed"
  /** Zilliz Cloud took the request, but the job had not ended when the time was up. */
  | "requested"
  /** The job had ended by itself before the request could reach it. */
  | "already-finished"
  /** Zilliz Cloud knows how to cancel the job and refused. */
  | "rejected"
  /** No route is known that cancels the job. */
  | "unsupported"
  /** Zilliz Cloud could not be reached. */
  | "unreachable"
  /** No job was started. */
  | "not-needed";

/** Something that was looked at before anything was started. What is wrong there is no check: nothing is started then. */
export interface Check {
  name: string;
  /** `skipped`: the key may not see it, or Zilliz Cloud doesn't tell. */
  result: "passed" | "skipped";
  detail: string;
}

/** What the status word of a job means; `unknown` is a word that this action has never heard of. */
export type StatusClass =
  | "succeeded"
  | "failed"
  | "canceled"
  | "canceling"
  | "running"
  | "unknown";

/**
 * Every status word seen in Zilliz Cloud's REST reference, console and CLI docs. The first five are those that
 * "Describe Job (V2)" documents; the others are spellings of the console and of Spark jobs, for a later server that
 * uses them here.
 */
const STATUS_CLASSES: Readonly<Record<string, StatusClass>> = {
  PENDING: "running",
  IN_PROGRESS: "running",
  SUCCESSFUL: "succeeded",
  FAILED: "failed",
  CANCELING: "canceling",

  CANCELED: "canceled",
  CANCELLED: "canceled",
  CANCELLING: "canceling",
  PREPARING: "running",
  RUNNING: "running",
  SUCCEEDED: "succeeded",
  SUCCESS: "succeeded",
  COMPLETED: "succeeded",
  ERROR: "failed",
  TIMEOUT: "failed",
};

/** Judges a job's status word. Never throws: a word from a newer server is `unknown`, which is never a success. */
export function classifyStatus(word: string): StatusClass {
  const key = word
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, "_");
  return Object.hasOwn(STATUS_CLASSES, key)
    ? (STATUS_CLASSES[key] ?? "unknown")
    : "unknown";
}

/**
 * The documented types of job ("Describe Job (V2)"). None of them is an export, and no word for one is documented, so
 * that an export may have any of them.
 */
const NON_EXPORT_TYPES: ReadonlySet<string> = new Set([
  "IMPORT",
  "MIGRATION",
  "BACKUP",
  "RESTORE",
  "CLONE_COLLECTION",
]);

/** The type that makes one doubt that a job is an export; undefined where nothing does. */
export function nonExportType(type: string | undefined): string | undefined {
  const word = type?.toUpperCase();
  return word !== undefined && NON_EXPORT_TYPES.has(word) ? word : undefined;
}

/** The endings that Zilliz Cloud itself gives a job. */
export type TerminalStatus = "succeeded" | "failed" | "canceled";

/** The ending that a status word stands for; undefined while the job may still change. */
export function terminalStatus(word: string): TerminalStatus | undefined {
  const meaning = classifyStatus(word);
  return meaning === "succeeded" ||
    meaning === "failed" ||
    meaning === "canceled"
    ? meaning
    : undefined;
}
