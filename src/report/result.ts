import type { CancelOutcome, Check, Status } from "../outcome.ts";
import type { Facts } from "../state/saved-state.ts";
import { sanitizeLine } from "../util/sanitize.ts";

/** How a step ended, in the words of the log, the annotation and the summary. */
export interface ResultText {
  success: boolean;
  /** A few words for a heading. */
  title: string;
  /** What happened, and to which ID: one or more sentences. */
  message: string;
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

export function checkLine({ name, result, detail }: Check): string {
  return `${name}: ${result}. ${detail}`;
}

const MAX_SUBJECT_NAME_LENGTH = 100;

/** What the run exports, for a reader who sees only the annotation; undefined if unknown. */
export function subjectLine(facts: Facts): string | undefined {
  const { directory, bucket } = facts;
  const subject = [
    subjectPart("backup", facts.backupId, facts.backupName),
    subjectPart("cluster", facts.clusterId, facts.clusterName),
  ]
    .filter(Boolean)
    .join(" of ");
  if (subject === "") return undefined;
  const inBucket = bucket === undefined ? "" : ` of bucket ${shortened(bucket)}`;
  const target = directory === undefined ? "" : `, to directory ${directory}${inBucket}`;
  return `About: ${subject}${target}.`;
}

function subjectPart(kind: string, id?: string, name?: string) {
  return id && `${kind} ${id}${name ? ` (${shortened(name)})` : ""}`;
}

function shortened(name: string): string {
  return sanitizeLine(name, MAX_SUBJECT_NAME_LENGTH);
}

// The parts of sentences that several results share.

/** The post step can change neither an annotation nor an output of the main step. */
export const REPLACES_MAIN =
  "The post step reports this, after the step itself ended. It replaces what the step reported of this job above. The step's outputs, such as `status`, can no longer be changed.";

export const JOBS_PAGE = "the Jobs page of the Zilliz Cloud console";
export const UPLOADED_DATA_KEPT =
  "Data that was already uploaded stays in the bucket and is yours to delete.";
export const BACKUP_KEPT =
  "A backup that is completed stays in Zilliz Cloud, is charged for, and is yours to delete.";

/** The open job: the export job once there is one, else the job that creates the backup. */
export function jobLabel({ jobId, backupJobId, backupId }: Facts): string {
  if (jobId !== undefined) return `Export job ${jobId}`;
  return backupJobId === undefined && backupId === undefined
    ? "Export job (unknown)"
    : `Backup job ${backupJobId ?? "(unknown)"}, which takes backup ${backupId ?? "(unknown)"},`;
}

/** What the open job leaves behind. */
export const leftovers = ({ jobId }: Facts) =>
  jobId === undefined ? BACKUP_KEPT : UPLOADED_DATA_KEPT;

export const noExportStarted = ({ jobId }: Facts) =>
  jobId === undefined ? " No export was started." : "";

export const exportTarget = ({ backupId, clusterId, directory, integrationId }: Facts) =>
  `backup ${backupId} of cluster ${clusterId} to directory ${directory} through integration ${integrationId}`;

/** The last status that Zilliz Cloud reported of the open job. */
export function lastReported(facts: Facts): string {
  const { jobId, backupStatus, remoteStatus, progress } = facts;
  const status = jobId === undefined ? backupStatus : remoteStatus;
  return status === undefined
    ? "Zilliz Cloud had not reported its status yet"
    : `Zilliz Cloud last reported ${status}${progress === undefined ? "" : ` at ${progress} %`}`;
}

export const serverReason = ({ reason }: Facts) =>
  reason === undefined ? "Zilliz Cloud gave no reason." : `Zilliz Cloud says: ${reason}`;

/** Text from outside, as part of a sentence that goes on after it. */
export const withoutFullStop = (text: string) => sanitizeLine(text).replace(/[\s.]+$/, "");

export const timeoutTitle = ({ jobId }: Facts) =>
  `${jobId === undefined ? "Backup" : "Export"} not finished in time`;

export const timedOutSentence = (facts: Facts) =>
  `${jobLabel(facts)} had not ended after ${facts.timedOutAfter}.`;
