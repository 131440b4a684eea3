import type { CancelOutcome, Check, Status } from "../outcome.ts";
import type { Facts } from "../state/saved-state.ts";
import { formatDuration } from "../util/clock.ts";
import { sanitizeLine } from "../util/sanitize.ts";

/** How a step ended, in the words of the log, the annotation and the summary. */
export interface ResultText {
  success: boolean;
  /** A few words for a heading. */
  title: string;
  /** What happened, and to which ID: one or more sentences. */
  message: string;
  /** What is or may be running in Zilliz Cloud: a sentence that must not be overlooked. */
  stillRunning?: string;
  /** The error behind it, for those who look into the cause. */
  details?: string;
  /** What the user should do now, if anything. */
  nextStep?: string;
  /** What else the user should know. */
  note?: string;
  /** The checks of a dry run. */
  checks?: readonly Check[];
}

/** How an export ended. */
export interface Result extends ResultText {
  status: Status;
  cancelOutcome?: CancelOutcome;
  /** The post step, which has more time, should try again to settle the job. */
  retryInPost?: boolean;
}

/** The reason of a failure, as the outputs and the receipt have it. */
export function whatHappened({ message, stillRunning, details }: ResultText): string {
  return [message, stillRunning, details].filter(Boolean).join("\n");
}

export function checkLine({ name, result, detail }: Check): string {
  return `${name}: ${result}. ${detail}`;
}

const MAX_SUBJECT_NAME_LENGTH = 100;

/** What the run exports, for a reader who sees only the annotation; undefined if unknown. */
export function subjectLine(facts: Facts): string | undefined {
  const { directory, bucket } = facts;
  const parts = [
    ["Backup", plainLabel(facts.backupId, facts.backupName)],
    ["Cluster", plainLabel(facts.clusterId, facts.clusterName)],
    ["Integration", facts.integrationId],
    ["Bucket", bucket && shortName(bucket)],
    ["Directory", directory],
  ].filter(([, value]) => value);
  return parts.map((part) => part.join(": ")).join(" · ") || undefined;
}

function plainLabel(id?: string, name?: string) {
  return id && `${id}${name ? ` (${shortName(name)})` : ""}`;
}

function shortName(name: string): string {
  return sanitizeLine(name, MAX_SUBJECT_NAME_LENGTH);
}

// The parts of sentences that several results share.

/** The post step can change neither an annotation nor an output of the main step. */
export const REPLACES_MAIN =
  "Update from the post step: it replaces what is reported above for the same job. The outputs of the step, such as `status`, can no longer be changed.";

export const JOBS_PAGE = "the Jobs page of the Zilliz Cloud console";
export const UPLOADED_DATA_KEPT =
  "Files already uploaded remain in the bucket. Delete them if you don't need them.";
export const BACKUP_KEPT =
  "A completed backup stays in Zilliz Cloud and is billed until you delete it.";
export const FIX_AND_RERUN =
  "Fix the cause and re-run the workflow. If the cause is unclear, contact Zilliz Cloud support and quote the job ID.";
export const RERUN_IF_WANTED = "Re-run the workflow if you still want the export.";

/** The open job: the export job once there is one, else the job that creates the backup. */
export function jobLabel({ jobId, backupJobId, backupId }: Facts): string {
  if (jobId !== undefined) return `Export job ${jobId}`;
  return backupJobId === undefined && backupId === undefined
    ? "Export job (unknown)"
    : `Backup job ${backupJobId ?? "(unknown)"} of backup ${backupId ?? "(unknown)"}`;
}

/** The open job in the middle of a sentence. */
export const theJob = (facts: Facts) =>
  jobLabel(facts).replace(/^./, (first) => first.toLowerCase());

export const mayBeRunning = (facts: Facts) => `${jobLabel(facts)} may still be running.`;

/** What the open job leaves behind. */
export const leftovers = ({ jobId }: Facts) =>
  jobId === undefined ? BACKUP_KEPT : UPLOADED_DATA_KEPT;

export const noExportStarted = ({ jobId }: Facts) =>
  jobId === undefined ? " No export was started." : "";

/** The last status that Zilliz Cloud reported of the open job. */
export function lastReported(facts: Facts): string {
  const { jobId, backupStatus, remoteStatus, progress } = facts;
  const status = jobId === undefined ? backupStatus : remoteStatus;
  return status === undefined
    ? "Its status is not known"
    : `Zilliz Cloud last reported ${status}${progress === undefined ? "" : ` at ${progress} %`}`;
}

export const serverReason = ({ reason }: Facts) =>
  reason === undefined ? "Zilliz Cloud gave no reason." : `Zilliz Cloud says: ${reason}`;

export const detailsText = (reason: string) => `Details: ${withoutFullStop(reason)}.`;

/** Text from outside, as part of a sentence that goes on after it. */
export const withoutFullStop = (text: string) => sanitizeLine(text).replace(/[\s.]+$/, "");

export const timeoutTitle = ({ jobId }: Facts) =>
  `${jobId === undefined ? "Backup" : "Export"} timed out`;

export const timedOutSentence = (facts: Facts) =>
  `${jobLabel(facts)} did not finish within ${facts.timedOutAfter}.`;

export const tookText = ({ durationSeconds }: Facts) =>
  durationSeconds === undefined ? "" : ` after ${formatDuration(durationSeconds)}`;
