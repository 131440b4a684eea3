import type { TerminalStatus } from "../../outcome.ts";
import type { Facts } from "../../state/saved-state.ts";
import type { Result } from "../result.ts";
import {
  FIX_AND_RERUN,
  JOBS_PAGE,
  jobLabel,
  lastReported,
  mayBeRunning,
  noExportStarted,
  RERUN_IF_WANTED,
  serverReason,
  timedOutSentence,
  timeoutTitle,
  tookText,
  UPLOADED_DATA_KEPT,
  withoutFullStop,
} from "../result.ts";

// Results of a step that watched a job until it ended, or until the step could watch it no longer.

/** The job ended, and this run did not cancel it. */
export function jobEnded(status: TerminalStatus, facts: Facts): Result {
  switch (status) {
    case "succeeded":
      return {
        status,
        success: true,
        title: "Backup exported",
        message: `${jobLabel(facts)} succeeded${tookText(facts)}${facts.backupId === undefined ? "." : `: backup ${facts.backupId} was exported.`}`,
      };
    case "failed":
      return {
        status,
        success: false,
        title: "Export failed",
        message: `${jobLabel(facts)} failed. ${serverReason(facts)}`,
        nextStep: FIX_AND_RERUN,
        note: UPLOADED_DATA_KEPT,
      };
    case "cancelled":
      return {
        status,
        success: false,
        title: "Export cancelled in Zilliz Cloud",
        message: `${jobLabel(facts)} was cancelled in Zilliz Cloud, not by this run. ${serverReason(facts)}`,
        nextStep: RERUN_IF_WANTED,
        note: UPLOADED_DATA_KEPT,
      };
  }
}

/** Adds to a result that an earlier attempt of the run had started the job. */
export function fromPreviousAttempt(result: Result, attempt: number): Result {
  return {
    ...result,
    message: `${result.message}\nAttempt ${attempt} of this run started this export. This attempt started none.`,
  };
}

/** The job had not ended within `timeout`, and `on-timeout` is `detach`. */
export function timedOut(facts: Facts): Result {
  const { jobId } = facts;
  return {
    status: "timed-out",
    success: false,
    title: timeoutTitle(facts),
    message: `${timedOutSentence(facts)} It was not cancelled, because \`on-timeout\` is \`detach\`. ${lastReported(facts)}.${noExportStarted(facts)}`,
    stillRunning: mayBeRunning(facts),
    nextStep: `Follow or cancel it on ${JOBS_PAGE}${jobId === undefined ? "" : `, or wait for it with \`job-id: ${jobId}\``}. Set a longer \`timeout\` for the next run.`,
  };
}

/** The job could no longer be polled. */
export function watchFailed(facts: Facts, reason: string, advice: string): Result {
  return {
    status: "in-progress",
    success: false,
    title: `Lost contact with the ${facts.jobId === undefined ? "backup" : "export"}`,
    message: `${jobLabel(facts)} can no longer be monitored: ${withoutFullStop(reason)}. ${lastReported(facts)}.${noExportStarted(facts)}`,
    stillRunning: mayBeRunning(facts),
    nextStep: `Follow or cancel it on ${JOBS_PAGE}. ${advice}`,
  };
}

/** An unexpected error. The post step settles a job that may still be running. */
export function internalError(facts: Facts, reason: string): Result {
  const failed = {
    success: false,
    title: "The action failed",
    message: `Internal error: ${withoutFullStop(reason)}.`,
  };
  return (facts.jobId ?? facts.backupJobId) === undefined
    ? {
        ...failed,
        status: "failed",
        message: `${failed.message} No export was started.`,
        nextStep: "Report this error.",
      }
    : {
        ...failed,
        status: "in-progress",
        message: `${failed.message}${noExportStarted(facts)}`,
        stillRunning: mayBeRunning(facts),
        nextStep: `Follow or cancel it on ${JOBS_PAGE}, and report this error.`,
        retryInPost: true,
      };
}
