import type { Check } from "../../outcome.ts";
import type { Facts } from "../../state/saved-state.ts";
import { formatDuration } from "../../util/clock.ts";
import type { Result } from "../result.ts";
import {
  BACKUP_KEPT,
  exportTarget,
  JOBS_PAGE,
  jobLabel,
  serverReason,
  withoutFullStop,
} from "../result.ts";

// Results of a step that started no export, that does not know whether it did, or that does not
// wait for it.

/** No export could be started. */
export function notStarted(
  message: string,
  nextStep: string,
  { backupJobId, backupId }: Facts = {},
): Result {
  const hasNewBackup = backupJobId !== undefined && backupId !== undefined;
  return {
    status: "failed",
    success: false,
    title: "Nothing was exported",
    message: `${message}\nNo export was started.`,
    nextStep,
    ...(hasNewBackup && {
      note: `Backup ${backupId}, which was taken for it, can be exported later with \`backup-id: ${backupId}\`. ${BACKUP_KEPT}`,
    }),
  };
}

export function invalidInputs(errors: readonly string[]): Result {
  return notStarted(
    `The inputs can't be used:\n${errors.map((error) => `- ${error}`).join("\n")}`,
    "Correct them in the workflow.",
  );
}

/** The backup was created, but an export that starts now could not be watched. */
export function noTimeLeft(backupId: string, timeoutMs: number): Result {
  const limit = formatDuration(timeoutMs / 1000);
  return {
    ...notStarted(
      `Backup ${backupId} was taken and is AVAILABLE, but the \`timeout\` of ${limit} is up.`,
      `Export it with \`backup-id: ${backupId}\`; give the next run a longer \`timeout\`.`,
    ),
    status: "timed-out",
    title: "No time left to export the backup",
  };
}

/** The step was cancelled before it started anything. */
export function cancelledBeforeStart(): Result {
  return {
    status: "cancelled",
    cancelOutcome: "not-needed",
    success: false,
    title: "Cancelled before the export was started",
    message: "The step was stopped before it requested an export. No export was started.",
  };
}

/** Zilliz Cloud doesn't know the job of the input `job-id`. */
export function jobNotFound(facts: Facts, reason: string): Result {
  return {
    status: "failed",
    success: false,
    title: "No such job",
    message: `Zilliz Cloud doesn't know job ${facts.jobId}: ${withoutFullStop(reason)}. Nothing was started.`,
    nextStep:
      "Check `job-id`, and that the API key belongs to the job's project: the output `job-id` of the run that started the export has it.",
  };
}

/** It is unknown whether the request to start the export was processed. */
export function startUnknown(facts: Facts, reason?: string): Result {
  return {
    status: "start-unknown",
    success: false,
    title: "An export may have been started",
    message: `The export of ${exportTarget(facts)} was requested, but ${reason === undefined ? "the step was ended before an answer came" : `the answer was lost: ${withoutFullStop(reason)}`}. One export may be running, and its job id is not known.`,
    nextStep: `Look on ${JOBS_PAGE} for an export of backup ${facts.backupId} before you run this again; cancel it there, or wait for it.`,
  };
}

/** It is unknown whether the request for a new backup was processed. */
export function backupUnknown(facts: Facts, reason?: string): Result {
  const identity =
    facts.backupJobId === undefined
      ? "its id is not known"
      : `its job is ${facts.backupJobId}, and its id is not known`;
  return {
    status: "start-unknown",
    success: false,
    title: "A backup may have been started",
    message: `A backup of cluster ${facts.clusterId} was requested, but ${reason === undefined ? "the step was ended before an answer came" : `the answer was lost: ${withoutFullStop(reason)}`}. One backup may be being taken, and ${identity}. No export was started.`,
    nextStep: `Look on the Backups page and ${JOBS_PAGE} for a new backup of the cluster before you run this again; cancel it there, or export it with its id as \`backup-id\`.`,
    note: BACKUP_KEPT,
  };
}

/** The backup that this run requested was not created. */
export function backupNotCreated(facts: Facts, outcome: "failed" | "cancelled" | "gone"): Result {
  const how = {
    failed: `failed. ${serverReason(facts)}`,
    cancelled: `was cancelled, and not by this run. ${serverReason(facts)}`,
    gone: `ended, but Zilliz Cloud reports the backup as ${facts.backupStatus}.`,
  }[outcome];
  return {
    status: outcome === "cancelled" ? "cancelled" : "failed",
    success: false,
    title: outcome === "cancelled" ? "Backup cancelled in Zilliz Cloud" : "Backup failed",
    message: `${jobLabel(facts)} ${how} No export was started.`,
    nextStep:
      outcome === "cancelled"
        ? "Run this again when the export is wanted after all."
        : "Remove the cause and run this again; if it is not clear, give Zilliz Cloud support the job id.",
  };
}

/** Every check of a dry run passed or was skipped. */
export function checked(facts: Facts, checks: readonly Check[], request: string): Result {
  const skipped = checks.filter(({ result }) => result === "skipped").length;
  return {
    status: "checked",
    success: true,
    title: "Checked; nothing was started",
    message: `A dry run for cluster ${facts.clusterId} found nothing in the way${skipped === 0 ? "" : `, as far as it could see: ${skipped} of ${checks.length} checks were skipped`}. Nothing was started.\n${request}`,
    checks,
  };
}

/** The export was started with `wait: false`. */
export function startedWithoutWaiting(facts: Facts): Result {
  return {
    status: "started",
    success: true,
    title: "Export started",
    message: `${jobLabel(facts)} was started and is not waited for, as \`wait\` is false.`,
    note: `Follow or cancel it on ${JOBS_PAGE}.`,
  };
}
