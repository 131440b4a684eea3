import type { CancelOutcome, TerminalStatus } from "../../outcome.ts";
import type { Facts } from "../../state/saved-state.ts";
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
} from "./sentences.ts";

// Endings of a step that was cancelled, or whose time was up, while a job was open.

/** Cancelled with `on-cancel: detach`. */
export function detached(facts: Facts): Result {
  const taking = facts.jobId === undefined;
  return {
    status: taking ? "canceled" : "in-progress",
    success: false,
    title: `Step cancelled; the ${taking ? "backup" : "export"} was left alone`,
    message: `${jobLabel(facts)} was not cancelled, as \`on-cancel\` is detach, and may still be running. ${lastReported(facts)}.${noExportStarted(facts)}`,
    nextStep: `Follow or cancel it on ${JOBS_PAGE}.`,
    ...(taking && { note: BACKUP_KEPT }),
  };
}

/** What came of cancelling the job. */
export function cancelResult(
  outcome: Exclude<CancelOutcome, "not-needed">,
  facts: Facts,
  {
    as,
    why,
    keepsRunning,
  }: {
    /** What the job ended as. */
    as?: TerminalStatus | undefined;
    /** What stood in the way. */
    why?: string | undefined;
    /** It was seen to run after the cancel was refused. */
    keepsRunning?: boolean | undefined;
  } = {},
): Result {
  const running = keepsRunning
    ? "It keeps running."
    : "It may still be running.";
  const because = why === undefined ? "" : `: ${withoutFullStop(why)}`;
  const byHand = `Cancel it by hand: ${JOBS_PAGE}, Actions, Cancel.`;
  const taking = facts.jobId === undefined;
  const timedOut = facts.timedOutAfter !== undefined;
  const [thing, which] = taking
    ? ["Backup", `backup job ${facts.backupJobId} of backup ${facts.backupId}`]
    : ["Export", `export job ${facts.jobId}`];
  const first = timedOut ? `${timedOutSentence(facts)} ` : "";
  const seen = ` ${lastReported(facts)}.`;
  const open = {
    status: timedOut ? "timed-out" : taking ? "canceled" : "in-progress",
    cancelOutcome: outcome,
    success: false,
    note: leftovers(facts),
  } as const;
  const notCancelled = timedOut
    ? `${timeoutTitle(facts)}, and not cancelled`
    : `${thing} not cancelled`;
  switch (outcome) {
    case "confirmed":
      return {
        ...open,
        status: timedOut ? "timed-out" : "canceled",
        title: timedOut
          ? `${timeoutTitle(facts)}, and cancelled`
          : `${thing} cancelled`,
        message: `${first}${jobLabel(facts)} was cancelled${timedOut ? ", as `on-timeout` is cancel" : " with the run"}${taking ? "" : `; Zilliz Cloud reports ${facts.remoteStatus}`}.${noExportStarted(facts)}`,
      };
    case "already-finished":
      return {
        ...open,
        ...alreadyFinished(facts, as),
      };
    case "requested":
      return {
        ...open,
        title: `${thing} being cancelled`,
        message: `${first}Cancelling ${which} was requested, but the job had not ended when the time was up.${seen} It may still be running.${noExportStarted(facts)}`,
        nextStep: `Check on ${JOBS_PAGE} that it ends.`,
        retryInPost: true,
      };
    case "rejected":
      return {
        ...open,
        title: notCancelled,
        message: `${first}Zilliz Cloud refused to cancel ${which}${because}. ${running}${seen}${noExportStarted(facts)}`,
        nextStep: byHand,
      };
    case "unsupported":
      return {
        ...open,
        title: notCancelled,
        message: `${first}No route of Zilliz Cloud's API cancels ${which}${because}. ${running}${seen}${noExportStarted(facts)}`,
        nextStep: byHand,
      };
    case "unreachable":
      return {
        ...open,
        title: notCancelled,
        message: `${first}Zilliz Cloud could not be reached to cancel ${which}${because}. It may still be running.${seen}${noExportStarted(facts)}`,
        nextStep: byHand,
        retryInPost: true,
      };
  }
}

/** What the job ended as before the cancel could reach it. */
function alreadyFinished(
  facts: Facts,
  as: TerminalStatus | undefined,
): Pick<Result, "status" | "success" | "title" | "message" | "note"> {
  const why = as === "failed" ? ` ${serverReason(facts)}` : "";
  if (facts.jobId === undefined) {
    return {
      status: facts.timedOutAfter === undefined ? "canceled" : "timed-out",
      success: false,
      title: "Cancelled before the export was started",
      message: `${jobLabel(facts)} had already ended.${why} No export was started.`,
      note: BACKUP_KEPT,
    };
  }
  const exported = as === "succeeded";
  if (facts.timedOutAfter !== undefined) {
    // The job is what the step is about: that it was late does not make it a failure.
    return {
      status: as ?? "timed-out",
      success: exported,
      title: exported ? "Backup exported" : timeoutTitle(facts),
      message: `${jobLabel(facts)} ended when its \`timeout\` of ${facts.timedOutAfter} was just up: ${facts.remoteStatus}.${why}`,
      note: exported ? "The backup is in the bucket." : UPLOADED_DATA_KEPT,
    };
  }
  return {
    status: as ?? "in-progress",
    success: false,
    title: "Cancelled after the export had ended",
    message: `${jobLabel(facts)} had already ended when the run was cancelled: ${facts.remoteStatus}.${why}`,
    note: exported
      ? "The backup is in the bucket; nothing needs to be done."
      : UPLOADED_DATA_KEPT,
  };
}
