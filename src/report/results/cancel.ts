import type { CancelOutcome, TerminalStatus } from "../../outcome.ts";
import type { Facts, SavedState } from "../../state/saved-state.ts";
import type { Result } from "../result.ts";
import {
  BACKUP_KEPT,
  JOBS_PAGE,
  jobLabel,
  lastReported,
  leftovers,
  noExportStarted,
  serverReason,
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
    status: isBackup ? "cancelled" : "in-progress",
    success: false,
    title: `Step cancelled; the ${isBackup ? "backup" : "export"} was left alone`,
    message: `${jobLabel(facts)} was not cancelled, as \`on-cancel\` is detach, and may still be running. ${lastReported(facts)}.${noExportStarted(facts)}`,
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
  const running = keepsRunning ? "It keeps running." : "It may still be running.";
  const because = reason === undefined ? "" : `: ${withoutFullStop(reason)}`;
  const isBackup = facts.jobId === undefined;
  const isTimeout = facts.timedOutAfter !== undefined;
  const [subject, job] = isBackup
    ? ["Backup", `backup job ${facts.backupJobId} of backup ${facts.backupId}`]
    : ["Export", `export job ${facts.jobId}`];
  const timeout = isTimeout ? `${timedOutSentence(facts)} ` : "";
  const reported = ` ${lastReported(facts)}.`;
  const common = {
    status: isTimeout ? "timed-out" : isBackup ? "cancelled" : "in-progress",
    cancelOutcome: outcome,
    success: false,
    note: leftovers(facts),
  } as const;
  const notCancelled = {
    ...common,
    title: isTimeout ? `${timeoutTitle(facts)}, and not cancelled` : `${subject} not cancelled`,
    nextStep: `Cancel it by hand: ${JOBS_PAGE}, Actions, Cancel.`,
  };
  switch (outcome) {
    case "confirmed":
      return {
        ...common,
        status: isTimeout ? "timed-out" : "cancelled",
        title: isTimeout ? `${timeoutTitle(facts)}, and cancelled` : `${subject} cancelled`,
        message: `${timeout}${jobLabel(facts)} was cancelled${isTimeout ? ", as `on-timeout` is cancel" : " by this step"}${isBackup ? "" : `; Zilliz Cloud reports ${facts.remoteStatus}`}.${noExportStarted(facts)}`,
      };
    case "already-finished":
      return { ...common, ...alreadyFinished(facts, terminalStatus) };
    case "requested":
      return {
        ...common,
        title: `${subject} being cancelled`,
        message: `${timeout}Cancelling ${job} was requested, but the job had not ended when the time was up.${reported} It may still be running.${noExportStarted(facts)}`,
        nextStep: `Check on ${JOBS_PAGE} that it ends.`,
        retryInPost: true,
      };
    case "rejected":
      return {
        ...notCancelled,
        message: `${timeout}Zilliz Cloud refused to cancel ${job}${because}. ${running}${reported}${noExportStarted(facts)}`,
      };
    case "unsupported":
      return {
        ...notCancelled,
        message: `${timeout}No route of Zilliz Cloud's API cancels ${job}${because}. ${running}${reported}${noExportStarted(facts)}`,
      };
    case "unreachable":
      return {
        ...notCancelled,
        message: `${timeout}Zilliz Cloud could not be reached to cancel ${job}${because}. It may still be running.${reported}${noExportStarted(facts)}`,
        retryInPost: true,
      };
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
      title: "Cancelled before the export was started",
      message: `${jobLabel(facts)} had already ended.${reason} No export was started.`,
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
      message: `${jobLabel(facts)} ended when its \`timeout\` of ${facts.timedOutAfter} was just up: ${facts.remoteStatus}.${reason}`,
      note: exported ? "The backup is in the bucket." : UPLOADED_DATA_KEPT,
    };
  }
  return {
    status: status ?? "in-progress",
    success: false,
    title: "Cancelled after the export had ended",
    message: `${jobLabel(facts)} had already ended before it could be cancelled: ${facts.remoteStatus}.${reason}`,
    note: exported ? "The backup is in the bucket; nothing needs to be done." : UPLOADED_DATA_KEPT,
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
        message: `${jobLabel(facts)} was to be cancelled by the post step, whose inputs can't be used: ${withoutFullStop(errors.join(" "))}. It may still be running. ${lastReported(facts)}.${noExportStarted(facts)}`,
      };
  }
}
