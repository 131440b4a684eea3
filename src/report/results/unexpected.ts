import type { Facts, SavedState } from "../../state/saved-state.ts";
import type { Result } from "../result.ts";
import { cancelResult } from "./cancel.ts";
import {
  JOBS_PAGE,
  jobLabel,
  lastReported,
  noExportStarted,
  withoutFullStop,
} from "./sentences.ts";
import { backupUnknown, startUnknown } from "./start.ts";

// Endings that nothing should lead to.

/** The post step can't do its work, because its inputs are not those that the main step had. */
export function cleanupFailed(
  { phase: name, facts }: Pick<SavedState, "phase" | "facts">,
  mistakes: readonly string[],
): Result {
  const why = mistakes.join(" ");
  switch (name) {
    case "requesting-backup":
      return backupUnknown(facts);
    case "starting":
      return startUnknown(facts);
    default:
      return {
        ...cancelResult("unreachable", facts),
        message: `${jobLabel(facts)} was to be cancelled by the post step, whose inputs can't be used: ${withoutFullStop(why)}. It may still be running. ${lastReported(facts)}.${noExportStarted(facts)}`,
      };
  }
}

/** Something that nobody has thought of. The post step settles a job that it leaves behind. */
export function internalError(facts: Facts, why: string): Result {
  const { jobId, backupJobId } = facts;
  const started = (jobId ?? backupJobId) !== undefined;
  return {
    status: started ? "in-progress" : "failed",
    success: false,
    title: "The action failed",
    message: `Unexpected: ${why}. ${started ? `${jobLabel(facts)} may still be running.${noExportStarted(facts)}` : "No export was started."}`,
    nextStep: started
      ? `Follow or cancel it on ${JOBS_PAGE}, and report this error.`
      : "Report this error.",
    retryInPost: started,
  };
}
