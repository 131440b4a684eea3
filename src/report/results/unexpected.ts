import type { Facts, Phase } from "../../state/saved-state.ts";
import type { Ending } from "../result.ts";
import { cancelled } from "./cancel.ts";
import { JOBS_PAGE, job, lastSeen, noExport, unstopped } from "./sentences.ts";
import { backupUnknown, startUnknown } from "./start.ts";

// Endings that nothing should lead to.

/** The post step can't do its work, because its inputs are not those that the main step had. */
export function unsettled(
  { name, facts }: Phase,
  mistakes: readonly string[],
): Ending {
  const why = mistakes.join(" ");
  switch (name) {
    case "requesting-backup":
      return backupUnknown(facts);
    case "starting":
      return startUnknown(facts);
    default:
      return {
        ...cancelled("unreachable", facts),
        what: `${job(facts)} was to be cancelled by the post step, whose inputs can't be used: ${unstopped(why)}. It may still be running. ${lastSeen(facts)}.${noExport(facts)}`,
      };
  }
}

/** Something that nobody has thought of. The post step settles a job that it leaves behind. */
export function broken(facts: Facts, why: string): Ending {
  const { jobId, backupJobId } = facts;
  const started = (jobId ?? backupJobId) !== undefined;
  return {
    status: started ? "in-progress" : "failed",
    green: false,
    title: "The action failed",
    what: `Unexpected: ${why}. ${started ? `${job(facts)} may still be running.${noExport(facts)}` : "No export was started."}`,
    next: started
      ? `Follow or cancel it on ${JOBS_PAGE}, and report this error.`
      : "Report this error.",
    open: started,
  };
}
