import type { CancelOutcome, TerminalStatus } from "../../outcome.ts";
import type { Facts, SavedState } from "../../state/saved-state.ts";
import type { Result } from "../result.ts";
import {
  BACKUP_KEPT,
  detailsText,
  JOBS_PAGE,
  jobLabel,
  lastReported,
  leftovers,
  mayBeRunning,
  noExportStarted,
  serverReason,
  theJob,
  timedOutSentence,
  timeoutTitle,
  UPLOADED_DATA_KEPT,
  withoutFullStop,
} from "../result.ts";
import { backupUnknown, startUnknown } from "./start.ts";

// Results of a step that was cancelled, or that timed out, while a job was open.

/** The step was cancelled with `on-cancel: detach`. */
export function detached(facts: Facts): Result {
  const isBackup = facts.jobId === undefined;
  return {
    status: "in-progress",
    success: false,
    title: `${isBackup ? "Backup" : "Export"} left running`,
    message: `${jobLabel(facts)} was not cancelled, because \`on-cancel\` is \`detach\`. ${lastReported(facts)}.${noExportStarted(facts)}`,
    stillRunning: mayBeRunning(facts),
    nextStep: `Follow or cancel it on ${JOBS_PAGE}.`,
    ...(isBackup && { note: BACKUP_KEPT }),
  };
}

/** The action tried to cancel the open job. */
export function cancelResult(
  outcome: Exclude<CancelOutcome, "not-needed">,
  facts: Facts,
  {
    terminalStatus,
    reason,
    keepsRunning = false,
  }: {
    /** The final status of the job, if it has one. */
    terminalStatus?: TerminalStatus | undefined;
    /** Why the job was not cancelled. */
    reason?: string | undefined;
    /** The job was seen running after the cancel request was rejected. */
    keepsRunning?: boolean | undefined;
  } = {},
): Result {
  const isBackup = facts.jobId === undefined;
  const isTimeout = facts.timedOutAfter !== undefined;
  const subject = isBackup ? "Backup" : "Export";
  const job = theJob(facts);
  const timeout = isTimeout ? `${timedOutSentence(facts)} ` : "";
  // The job of a backup may have been read while the status of the backup itself never was.
  const isUnread = isBackup && facts.backupStatus === undefined && outcome !== "unreachable";
  const known = `${isUnread ? "" : ` ${lastReported(facts)}.`}${noExportStarted(facts)}`;
  const common = {
    status: isTimeout ? "timed-out" : "in-progress",
    cancelOutcome: outcome,
    success: false,
    note: leftovers(facts),
  } as const;
  switch (outcome) {
    case "confirmed":
      return {
        ...common,
        status: isTimeout ? "timed-out" : "cancelled",
        title: isTimeout ? `${timeoutTitle(facts)}; cancelled` : `${subject} cancelled`,
        message: `${timeout}${isTimeout ? "It" : jobLabel(facts)} was cancelled${isTimeout ? ", because `on-timeout` is `cancel`" : " by this step"}${isBackup ? "" : `; Zilliz Cloud reports ${facts.remoteStatus}`}.${noExportStarted(facts)}`,
      };
    case "already-finished":
      return { ...common, ...alreadyFinished(facts, terminalStatus) };
    case "requested":
      return {
        ...common,
        title: `${subject} being cancelled`,
        message: `${timeout}Zilliz Cloud accepted the request to cancel ${job}, but the job had not stopped when the step ran out of time.${known}`,
        stillRunning: mayBeRunning(facts),
        nextStep: `Check ${JOBS_PAGE} to confirm that it stops.`,
        retryInPost: true,
      };
    default: {
      const why = {
        rejected: `Zilliz Cloud rejected the request to cancel ${job}`,
        unsupported: `The Zilliz Cloud API has no endpoint that cancels ${job}; only the console can`,
        unreachable: `Zilliz Cloud could not be reached to cancel ${job}`,
      }[outcome];
      const isSeenRunning = keepsRunning && outcome !== "unreachable";
      return {
        ...common,
        title: isTimeout ? `${timeoutTitle(facts)}; not cancelled` : `${subject} not cancelled`,
        message: `${timeout}${why}.${known}`,
        ...(reason !== undefined && { details: detailsText(reason) }),
        stillRunning: isSeenRunning ? `${jobLabel(facts)} is still running.` : mayBeRunning(facts),
        nextStep: `To cancel it, open ${JOBS_PAGE} and click Actions, then Cancel, in the row of this job.${isBackup ? "" : ` To wait for it instead, use \`job-id: ${facts.jobId}\`.`}`,
        ...(outcome === "unreachable" && { retryInPost: true }),
      };
    }
  }
}

/** The job had ended before the cancel request reached it. */
function alreadyFinished(
  facts: Facts,
  status: TerminalStatus | undefined,
): Pick<Result, "status" | "success" | "title" | "message" | "note"> {
  const reason = status === "failed" ? ` ${serverReason(facts)}` : "";
  if (facts.jobId === undefined) {
    return {
      status: facts.timedOutAfter === undefined ? "cancelled" : "timed-out",
      success: false,
      title: "Cancelled before the export started",
      message: `${jobLabel(facts)} had already finished.${reason} No export was started.`,
      note: BACKUP_KEPT,
    };
  }
  const exported = status === "succeeded";
  if (facts.timedOutAfter !== undefined) {
    // The data is in the bucket, which is what the step is for: being late does not make it a
    // failure.
    return {
      status: status ?? "timed-out",
      success: exported,
      title: exported ? "Backup exported" : timeoutTitle(facts),
      message: `${jobLabel(facts)} finished just as the \`timeout\` of ${facts.timedOutAfter} expired; Zilliz Cloud reports ${facts.remoteStatus}.${reason}`,
      note: exported ? "The backup is in the bucket." : UPLOADED_DATA_KEPT,
    };
  }
  return {
    status: status ?? "in-progress",
    success: false,
    title: "Export already finished when cancelled",
    message: `${jobLabel(facts)} had already finished before it could be cancelled; Zilliz Cloud reports ${facts.remoteStatus}.${reason}`,
    note: exported ? "The backup is in the bucket. No action needed." : UPLOADED_DATA_KEPT,
  };
}

/** The post step can't settle the job because its inputs are invalid, unlike main's. */
export function cleanupFailed(
  { phase, facts }: Pick<SavedState, "phase" | "facts">,
  errors: readonly string[],
): Result {
  switch (phase) {
    case "requesting-backup":
      return backupUnknown(facts);
    case "starting":
      return startUnknown(facts);
    default:
      return {
        ...cancelResult("unreachable", facts),
        message: `The post step could not cancel ${theJob(facts)}: ${withoutFullStop(errors.join(" "))}. ${lastReported(facts)}.${noExportStarted(facts)}`,
      };
  }
}
