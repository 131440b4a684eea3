import type { Check } from "../../outcome.ts";
import type { Facts } from "../../state/saved-state.ts";
import type { Ending } from "../result.ts";
import { JOBS_PAGE, job, KEPT, said, target, unstopped } from "./sentences.ts";

// Endings of a step that started nothing, that does not know whether it did, or that leaves what it started to others.

/** The inputs or the backup stood in the way. */
export function notStarted(
  what: string,
  next: string,
  { backupJobId, backupId }: Facts = {},
): Ending {
  const taken = backupJobId !== undefined && backupId !== undefined;
  return {
    status: "failed",
    green: false,
    title: "Nothing was exported",
    what: `${what}\nNo export was started.`,
    next,
    ...(taken && {
      note: `Backup ${backupId}, which was taken for it, can be exported later with \`backup-id: ${backupId}\`. ${KEPT}`,
    }),
  };
}

export function mistaken(mistakes: readonly string[]): Ending {
  return notStarted(
    `The inputs can't be used:\n${mistakes.map((mistake) => `- ${mistake}`).join("\n")}`,
    "Correct them in the workflow.",
  );
}

/** Cancelled before anything was started. */
export function notNeeded(): Ending {
  return {
    status: "canceled",
    cancelOutcome: "not-needed",
    green: false,
    title: "Cancelled before the export was started",
    what: "The step was cancelled before it asked Zilliz Cloud for an export. No export was started.",
  };
}

/** The input `job-id` names a job that Zilliz Cloud doesn't know. */
export function noSuchJob(facts: Facts, why: string): Ending {
  return {
    status: "failed",
    green: false,
    title: "No such job",
    what: `Zilliz Cloud doesn't know job ${facts.jobId}: ${unstopped(why)}. Nothing was started.`,
    next: "Check `job-id`, and that the API key belongs to the job's project: the output `job-id` of the run that started the export has it.",
  };
}

export function startUnknown(facts: Facts, why?: string): Ending {
  return {
    status: "start-unknown",
    green: false,
    title: "An export may have been started",
    what: `The export of ${target(facts)} was requested, but ${why === undefined ? "the step was ended before an answer came" : `the answer was lost: ${unstopped(why)}`}. One export may be running, and its job id is not known.`,
    next: `Look on ${JOBS_PAGE} for an export of backup ${facts.backupId} before you run this again; cancel it there, or wait for it.`,
  };
}

/** The request to take a backup may have been processed, and nobody can tell. */
export function backupUnknown(facts: Facts, why?: string): Ending {
  const named =
    facts.backupJobId === undefined
      ? "its id is not known"
      : `its job is ${facts.backupJobId}, and its id is not known`;
  return {
    status: "start-unknown",
    green: false,
    title: "A backup may have been started",
    what: `A backup of cluster ${facts.clusterId} was requested, but ${why === undefined ? "the step was ended before an answer came" : `the answer was lost: ${unstopped(why)}`}. One backup may be being taken, and ${named}. No export was started.`,
    next: `Look on the Backups page and ${JOBS_PAGE} for a new backup of the cluster before you run this again; cancel it there, or export it with its id as \`backup-id\`.`,
    note: KEPT,
  };
}

/** The backup that this run asked for did not come about. */
export function backupNotTaken(
  facts: Facts,
  as: "failed" | "canceled" | "gone",
): Ending {
  const how = {
    failed: `failed. ${said(facts)}`,
    canceled: `was cancelled, and not by this run. ${said(facts)}`,
    gone: `ended, but Zilliz Cloud reports the backup as ${facts.backupStatus}.`,
  }[as];
  return {
    status: as === "canceled" ? "canceled" : "failed",
    green: false,
    title:
      as === "canceled" ? "Backup cancelled in Zilliz Cloud" : "Backup failed",
    what: `${job(facts)} ${how} No export was started.`,
    next:
      as === "canceled"
        ? "Run this again when the export is wanted after all."
        : "Remove the cause and run this again; if it is not clear, give Zilliz Cloud support the job id.",
  };
}

/** A dry run found nothing in the way. */
export function checked(
  facts: Facts,
  checks: readonly Check[],
  request: string,
): Ending {
  const skipped = checks.filter(({ result }) => result === "skipped").length;
  return {
    status: "checked",
    green: true,
    title: "Checked; nothing was started",
    what: `A dry run for cluster ${facts.clusterId} found nothing in the way${skipped === 0 ? "" : `, as far as it could see: ${skipped} of ${checks.length} checks were skipped`}. Nothing was started.\n${request}`,
    checks,
  };
}

/** With `wait: false`. */
export function leftRunning(facts: Facts): Ending {
  return {
    status: "in-progress",
    green: true,
    title: "Export started",
    what: `${job(facts)} was started and is not waited for, as \`wait\` is false.`,
    note: `Follow or cancel it on ${JOBS_PAGE}.`,
  };
}
