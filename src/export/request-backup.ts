import { classifyStatus, terminalStatus } from "../outcome.ts";
import type { RequestLimits, ZillizClient } from "../zilliz/client.ts";
import { isJobNotFound, ZillizError } from "../zilliz/errors.ts";
import type { Backup, Job, RequestedBackup } from "../zilliz/schemas.ts";
import { isAvailable } from "./select-backup.ts";
import { type SendOptions, type SendOutcome, sendOnce } from "./send-once.ts";
import {
  type PollOptions,
  type PollResult,
  poll,
  type WatchFailure,
} from "./watch-job.ts";

/** How taking a backup ended. */
export type BackupResult =
  | { kind: "available"; backup: Backup }
  /** Its job ended otherwise. */
  | { kind: "not-created"; as: "failed" | "canceled"; job: Job }
  /** Zilliz Cloud says that it is neither being taken nor available. */
  | { kind: "gone"; status: string }
  | WatchFailure;

/** Asks for a backup of the whole cluster, once: this is the only call of `createBackup`. */
export async function requestBackup(
  clusterId: string,
  requesting: SendOptions & { zilliz: Pick<ZillizClient, "createBackup"> },
): Promise<SendOutcome<RequestedBackup>> {
  return sendOnce(
    (limits) => requesting.zilliz.createBackup(clusterId, limits),
    requesting,
  );
}

/** A backup that is being taken. */
export interface BackupWatch extends PollOptions {
  clusterId: string;
  backupId: string;
  /** Undefined where Zilliz Cloud named none: then the backup alone tells. */
  jobId: string | undefined;
  zilliz: Pick<ZillizClient, "describeJob" | "describeBackup">;
  onJob: (job: Job) => void;
  onBackup: (backup: Backup) => void;
}

/**
 * Looks until a backup is available, which alone makes it one that can be exported. While its job is under way only
 * the job is looked at; the documented words for a backup have none for a failure, so that the job tells that, too.
 */
export async function waitForBackup(
  taking: BackupWatch,
): Promise<BackupResult> {
  const { clusterId, backupId, zilliz } = taking;
  let seen = false;
  /** Its first status and its last are worth an output; nothing depends on them. */
  const glance = async (limits: RequestLimits) => {
    try {
      taking.onBackup(await zilliz.describeBackup(clusterId, backupId, limits));
      seen = true;
    } catch (error) {
      if (!(error instanceof ZillizError)) throw error;
    }
  };
  const look = async (
    limits: RequestLimits,
  ): Promise<PollResult<BackupResult>> => {
    const job = await readBackupJob(taking, limits);
    if (job !== undefined) {
      taking.onJob(job);
      const as = terminalStatus(job.status);
      if (as === "failed" || as === "canceled") {
        await glance(limits);
        return { ended: { kind: "not-created", as, job } };
      }
      const meaning = classifyStatus(job.status);
      if (meaning === "running" || meaning === "canceling") {
        if (!seen) await glance(limits);
        return { progress: job.progress };
      }
    }
    const backup = await zilliz.describeBackup(clusterId, backupId, limits);
    taking.onBackup(backup);
    if (isAvailable(backup)) return { ended: { kind: "available", backup } };
    const { status } = backup;
    return status.toUpperCase() === "DELETED"
      ? { ended: { kind: "gone", status } }
      : { progress: job?.progress };
  };
  return poll(look, taking);
}

/** The job, unless Zilliz Cloud doesn't know it or doesn't show it to the key: the backup tells as well, if later. */
async function readBackupJob(
  { jobId, zilliz }: BackupWatch,
  limits: RequestLimits,
): Promise<Job | undefined> {
  if (jobId === undefined) return undefined;
  try {
    return await zilliz.describeJob(jobId, limits);
  } catch (error) {
    const hidden =
      error instanceof ZillizError &&
      (isJobNotFound(error) || error.failure.httpStatus === 403);
    if (hidden) return undefined;
    throw error;
  }
}
