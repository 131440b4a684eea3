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
} from "./sentences.ts";

// Endings of a step that watched a job.

/** The job ended by itself, or by somebody else's hand. */
export function jobEnded(as: TerminalStatus, facts: Facts): Result {
  switch (as) {
    case "succeeded":
      return {
        status: "succeeded",
        success: true,
        title: "Backup exported",
        message: `${jobLabel(facts)} succeeded${facts.backupId === undefined ? "." : `: backup ${facts.backupId} was exported.`}`,
      };
    case "failed":
      return {
        status: "failed",
        success: false,
        title: "Export failed",
        message: `${jobLabel(facts)} failed. ${serverReason(facts)}`,
        nextStep:
          "Remove the cause and run this again; if it is not clear, give Zilliz Cloud support the job id.",
        note: UPLOADED_DATA_KEPT,
      };
    case "canceled":
      return {
        status: "canceled",
        success: false,
        title: "Export cancelled in Zilliz Cloud",
        message: `${jobLabel(facts)} was cancelled, and not by this run. ${serverReason(facts)}`,
        nextStep: "Run this again when the export is wanted after all.",
        note: UPLOADED_DATA_KEPT,
      };
  }
}

/** The same, of a job that an earlier attempt of the run started. */
export function fromPreviousAttempt(result: Result, attempt: number): Result {
  return {
    ...result,
    message: `${result.message}\nAttempt ${attempt} of this run started this export; this attempt started none.`,
  };
}

/** With `on-timeout: detach`. */
export function timedOut(facts: Facts): Result {
  return {
    status: "timed-out",
    success: false,
    title: timeoutTitle(facts),
    message: `${timedOutSentence(facts)} ${lastReported(facts)}. It was not cancelled, as \`on-timeout\` is detach, and may still be running.${noExportStarted(facts)}`,
    nextStep: `Follow or cancel it on ${JOBS_PAGE}${facts.jobId === undefined ? "" : `, or watch it with \`job-id: ${facts.jobId}\``}; give the next run a longer \`timeout\`.`,
  };
}

export function watchFailed(facts: Facts, why: string, advice: string): Result {
  return {
    status: "in-progress",
    success: false,
    title: `Lost sight of the ${facts.jobId === undefined ? "backup" : "export"}`,
    message: `${jobLabel(facts)} can't be watched any longer: ${withoutFullStop(why)}. ${lastReported(facts)}. It may still be running.${noExportStarted(facts)}`,
    nextStep: `Follow or cancel it on ${JOBS_PAGE}. ${advice}`,
  };
}
