import type { Facts } from "../../state/saved-state.ts";
import { sanitizeLine } from "../../util/sanitize.ts";

// What the sentences of several endings are put together from.

export const JOBS_PAGE = "the Jobs page of the Zilliz Cloud console";
export const UPLOADED_DATA_KEPT =
  "Data that was already uploaded stays in the bucket and is yours to delete.";
export const BACKUP_KEPT =
  "A backup that is completed stays in Zilliz Cloud, is charged for, and is yours to delete.";

/** The job that is open: the export's once there is one, before it the one that takes the backup. */
export function jobLabel({ jobId, backupJobId, backupId }: Facts): string {
  if (jobId !== undefined) return `Export job ${jobId}`;
  return backupJobId === undefined && backupId === undefined
    ? "Export job (unknown)"
    : `Backup job ${backupJobId ?? "(unknown)"}, which takes backup ${backupId ?? "(unknown)"},`;
}
/** Sentences that go with the job: what it leaves behind, and what was not started for it. */
export const leftovers = ({ jobId }: Facts) =>
  jobId === undefined ? BACKUP_KEPT : UPLOADED_DATA_KEPT;
export const noExportStarted = ({ jobId }: Facts) =>
  jobId === undefined ? " No export was started." : "";

export const exportTarget = ({
  backupId,
  clusterId,
  directory,
  integrationId,
}: Facts) =>
  `backup ${backupId} of cluster ${clusterId} to directory ${directory} through integration ${integrationId}`;
export const lastReported = ({
  jobId,
  backupStatus,
  remoteStatus,
  progress,
}: Facts) => {
  const status = jobId === undefined ? backupStatus : remoteStatus;
  return status === undefined
    ? "Zilliz Cloud had not reported its status yet"
    : `Zilliz Cloud last reported ${status}${progress === undefined ? "" : ` at ${progress} %`}`;
};
export const serverReason = ({ reason }: Facts) =>
  reason === undefined
    ? "Zilliz Cloud gave no reason."
    : `Zilliz Cloud says: ${reason}`;

/** What somebody else said, as a part of a sentence of ours. */
export const withoutFullStop = (words: string) =>
  sanitizeLine(words).replace(/[\s.]+$/, "");

export const timeoutTitle = ({ jobId }: Facts) =>
  `${jobId === undefined ? "Backup" : "Export"} not finished in time`;
export const timedOutSentence = (facts: Facts) =>
  `${jobLabel(facts)} had not ended after ${facts.timedOutAfter}.`;
