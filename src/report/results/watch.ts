import type { Ended } from "../../outcome.ts";
import type { Facts } from "../../state/saved-state.ts";
import type { Ending } from "../result.ts";
import {
  JOBS_PAGE,
  job,
  lastSeen,
  late,
  noExport,
  said,
  titleOfTimeout,
  UPLOADED,
  unstopped,
} from "./sentences.ts";

// Endings of a step that watched a job.

/** The job ended by itself, or by somebody else's hand. */
export function ended(as: Ended, facts: Facts): Ending {
  switch (as) {
    case "succeeded":
      return {
        status: "succeeded",
        green: true,
        title: "Backup exported",
        what: `${job(facts)} succeeded${facts.backupId === undefined ? "." : `: backup ${facts.backupId} was exported.`}`,
      };
    case "failed":
      return {
        status: "failed",
        green: false,
        title: "Export failed",
        what: `${job(facts)} failed. ${said(facts)}`,
        next: "Remove the cause and run this again; if it is not clear, give Zilliz Cloud support the job id.",
        note: UPLOADED,
      };
    case "canceled":
      return {
        status: "canceled",
        green: false,
        title: "Export cancelled in Zilliz Cloud",
        what: `${job(facts)} was cancelled, and not by this run. ${said(facts)}`,
        next: "Run this again when the export is wanted after all.",
        note: UPLOADED,
      };
  }
}

/** The same, of a job that an earlier attempt of the run started. */
export function ofEarlierAttempt(ending: Ending, attempt: number): Ending {
  return {
    ...ending,
    what: `${ending.what}\nAttempt ${attempt} of this run started this export; this attempt started none.`,
  };
}

/** With `on-timeout: detach`. */
export function timedOut(facts: Facts): Ending {
  return {
    status: "timed-out",
    green: false,
    title: titleOfTimeout(facts),
    what: `${late(facts)} ${lastSeen(facts)}. It was not cancelled, as \`on-timeout\` is detach, and may still be running.${noExport(facts)}`,
    next: `Follow or cancel it on ${JOBS_PAGE}${facts.jobId === undefined ? "" : `, or watch it with \`job-id: ${facts.jobId}\``}; give the next run a longer \`timeout\`.`,
  };
}

export function lostSight(facts: Facts, why: string, advice: string): Ending {
  return {
    status: "in-progress",
    green: false,
    title: `Lost sight of the ${facts.jobId === undefined ? "backup" : "export"}`,
    what: `${job(facts)} can't be watched any longer: ${unstopped(why)}. ${lastSeen(facts)}. It may still be running.${noExport(facts)}`,
    next: `Follow or cancel it on ${JOBS_PAGE}. ${advice}`,
  };
}
