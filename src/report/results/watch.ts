import type { TerminalStatus } from "../../outcome.ts";
import type { Facts } from "../../state/saved-state.ts";
import type { Result } from "../result.ts";
import {
  JOBS_PAGE,
  jobLabel,
  lastReported,
  noExportStarted,
  serverReason,
  timedOutSentence,
  timeoutTitle,
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
        message: `${jobLabel(facts)} succeeded${facts.backupId === undefined ? "." : `: backup ${facts.backupId} was exported.`}`,
      };
    case "failed":
      return {
        status,
        success: false,
        title: "Export failed",
        message: `${jobLabel(facts)} failed. ${serverReason(facts)}`,
        nextStep:
          "Remove the cause and run this again; if it is not clear, give Zilliz Cloud support the job id.",
        note: UPLOADED_DATA_KEPT,
      };
    case "cancelled":
      return {
        status,
        success: false,
        title: "Export cancelled in Zilliz Cloud",
        message: `${jobLabel(facts)} was cancelled, and not by this run. ${serverReason(facts)}`,
        nextStep: "Run this again when the export is wanted after all.",
        note: UPLOADED_DATA_KEPT,
      };
  }
}

/** Adds to a result that an earlier attempt of the run had started the job. */
export function fromPreviousAttempt(result: Result, attempt: number): Result {
  return {
    ...result,
    message: `${result.message}\nAttempt ${attempt} of this run started this export; this attempt started none.`,
  };
}

/** The job had not ended within `timeout`, and `on-timeout` is `detach`. */
export function timedOut(facts: Facts): Result {
  return {
    status: "timed-out",
    success: false,
    title: timeoutTitle(facts),
    message: `${timedOutSentence(facts)} ${lastReported(facts)}. It was not cancelled, as \`on-timeout\` is detach, and may still be running.${noExportStarted(facts)}`,
    nextStep: `Follow or cancel it on ${JOBS_PAGE}${facts.jobId === undefined ? "" : `, or watch it with \`job-id: ${facts.jobId}\``}; give the next run a longer \`timeout\`.`,
  };
}

/** The job could no longer be polled. */
export function watchFailed(facts: Facts, reason: string, advice: string): Result {
  return {
    status: "in-progress",
    success: false,
    title: `Lost sight of the ${facts.jobId === undefined ? "backup" : "export"}`,
    message: `${jobLabel(facts)} can't be watched any longer: ${withoutFullStop(reason)}. ${lastReported(facts)}. It may still be running.${noExportStarted(facts)}`,
    nextStep: `Follow or cancel it on ${JOBS_PAGE}. ${advice}`,
  };
}

/** An unexpected error. The post step settles a job that may still be running. */
export function internalError(facts: Facts, reason: string): Result {
  const started = (facts.jobId ?? facts.backupJobId) !== undefined;
  return {
    status: started ? "in-progress" : "failed",
    success: false,
    title: "The action failed",
    message: `Unexpected: ${reason}. ${started ? `${jobLabel(facts)} may still be running.${noExportStarted(facts)}` : "No export was started."}`,
    nextStep: started
      ? `Follow or cancel it on ${JOBS_PAGE}, and report this error.`
      : "Report this error.",
    retryInPost: started,
  };
}
