import type { Check } from "../../outcome.ts";
import type { Facts } from "../../state/saved-state.ts";
import { formatDuration } from "../../util/clock.ts";
import type { Result } from "../result.ts";
import {
  BACKUP_KEPT,
  detailsText,
  FIX_AND_RERUN,
  JOBS_PAGE,
  jobLabel,
  RERUN_IF_WANTED,
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
    title: "Export not started",
    message: `${message}\nNo export was started.`,
    nextStep,
    ...(hasNewBackup && {
      note: `Backup ${backupId} was created and can be exported later with \`backup-id: ${backupId}\`. ${BACKUP_KEPT}`,
    }),
  };
}

export function invalidInputs(errors: readonly string[]): Result {
  return notStarted(
    `Invalid inputs:\n${errors.map((error) => `- ${error}`).join("\n")}`,
    "Fix them in the workflow file.",
  );
}

/** The backup was created, but an export that starts now could not be watched. */
export function noTimeLeft(backupId: string, timeoutMs: number): Result {
  const limit = formatDuration(timeoutMs / 1000);
  return {
    ...notStarted(
      `Backup ${backupId} was created and is AVAILABLE, but the \`timeout\` of ${limit} has expired.`,
      `Export it with \`backup-id: ${backupId}\`. Set a longer \`timeout\` for the next run.`,
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
    title: "Cancelled before the export started",
    message: "The step was stopped before it requested an export. No export was started.",
  };
}

/** Zilliz Cloud doesn't know the job of the input `job-id`. */
export function jobNotFound(facts: Facts, reason: string): Result {
  return {
    status: "failed",
    success: false,
    title: "Job not found",
    message: `Zilliz Cloud has no job ${facts.jobId} that this API key can read: ${withoutFullStop(reason)}. Nothing was started.`,
    nextStep:
      "Set `job-id` to the output `job-id` of the run that started the export, and check that the API key has access to the job's project.",
  };
}

/** A request whose response was lost, or never came. */
function withoutResponse(request: string, reason?: string): Pick<Result, "message" | "details"> {
  return reason === undefined
    ? {
        message: `${request} was requested, but the step was terminated before a response arrived.`,
      }
    : {
        message: `${request} was requested, but no usable response arrived.`,
        details: detailsText(reason),
      };
}

/** It is unknown whether the request to start the export was processed. */
export function startUnknown(facts: Facts, reason?: string): Result {
  const { backupId, clusterId, directory } = facts;
  return {
    status: "start-unknown",
    success: false,
    title: "An export may have been started",
    ...withoutResponse(
      `An export of backup ${backupId} of cluster ${clusterId} to directory ${directory}`,
      reason,
    ),
    stillRunning: "An export may be running, and its job ID is unknown.",
    nextStep: `Before you re-run, check ${JOBS_PAGE} for an export of backup ${backupId}. Cancel it there or wait for it to finish.`,
  };
}

/** It is unknown whether the request for a new backup was processed. */
export function backupUnknown(facts: Facts, reason?: string): Result {
  const { backupJobId, clusterId } = facts;
  const lost = withoutResponse(`A backup of cluster ${clusterId}`, reason);
  const job = backupJobId === undefined ? "" : ` (its job is ${backupJobId})`;
  return {
    status: "start-unknown",
    success: false,
    title: "A backup may have been started",
    ...lost,
    message: `${lost.message} No export was started.`,
    stillRunning: `A backup may be running, and its ID is unknown${job}.`,
    nextStep: `Before you re-run, check the Backups page and ${JOBS_PAGE} for a new backup of the cluster. Cancel it there, or export it by setting \`backup-id\` to its ID.`,
    note: BACKUP_KEPT,
  };
}

/** The backup that this run requested was not created. */
export function backupNotCreated(facts: Facts, outcome: "failed" | "cancelled" | "gone"): Result {
  const how = {
    failed: `failed. ${serverReason(facts)}`,
    cancelled: `was cancelled in Zilliz Cloud, not by this run. ${serverReason(facts)}`,
    gone: `ended, but Zilliz Cloud reports the backup as ${facts.backupStatus}.`,
  }[outcome];
  const isCancelled = outcome === "cancelled";
  return {
    status: isCancelled ? "cancelled" : "failed",
    success: false,
    title: isCancelled ? "Backup cancelled in Zilliz Cloud" : "Backup failed",
    message: `${jobLabel(facts)} ${how} No export was started.`,
    nextStep: isCancelled ? RERUN_IF_WANTED : FIX_AND_RERUN,
  };
}

/** No check of a dry run failed. */
export function checked(facts: Facts, checks: readonly Check[], request: string): Result {
  const count = (wanted: Check["result"]) =>
    checks.filter(({ result }) => result === wanted).length;
  const [passedCount, skipped, warnings] = [count("passed"), count("skipped"), count("warning")];
  const passed =
    passedCount === checks.length
      ? "all checks passed"
      : [
          `${passedCount} of ${checks.length} checks passed`,
          skipped > 0 && `${skipped} ${skipped === 1 ? "was" : "were"} skipped`,
          warnings > 0 && `${warnings} gave a warning`,
        ]
          .filter(Boolean)
          .join(", ");
  return {
    status: "checked",
    success: true,
    title: "Dry run passed",
    message: `Dry run for cluster ${facts.clusterId}: ${passed}. Nothing was started.\n${request}`,
    checks,
  };
}

/** The export was started with `wait: false`. */
export function startedWithoutWaiting(facts: Facts): Result {
  return {
    status: "started",
    success: true,
    title: "Export started",
    message: `${jobLabel(facts)} was started. The step does not wait for it, because \`wait\` is \`false\`.`,
    note: `Wait for it in a later step with \`job-id: ${facts.jobId}\`, or follow it on ${JOBS_PAGE}.`,
  };
}
