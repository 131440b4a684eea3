import { endingOf, meaningOf } from "../outcome.ts";
import type { RequestLimits, Zilliz } from "../zilliz/client.ts";
import { saysJobNotFound, ZillizError } from "../zilliz/errors.ts";
import type { Backup, Job, RequestedBackup } from "../zilliz/schemas.ts";
import { isAvailable } from "./select-backup.ts";
import { type Asked, type Asking, askOnce } from "./send-once.ts";
import { type Look, type Unseen, type Watching, watch } from "./watch-job.ts";

/** How taking a backup ended. */
export type Taken =
  | { kind: "available"; backup: Backup }
  /** Its job ended otherwise. */
  | { kind: "not-taken"; as: "failed" | "canceled"; job: Job }
  /** Zilliz Cloud says that it is neither being taken nor available. */
  | { kind: "gone"; status: string }
  | Unseen;

/** Asks for a backup of the whole cluster, once: this is the only call of `createBackup`. */
export async function requestBackup(
  clusterId: string,
  requesting: Asking & { zilliz: Pick<Zilliz, "createBackup"> },
): Promise<Asked<RequestedBackup>> {
  return askOnce(
    (limits) => requesting.zilliz.createBackup(clusterId, limits),
    requesting,
  );
}

/** A backup that is being taken. */
export interface Taking extends Watching {
  clusterId: string;
  backupId: string;
  /** Undefined where Zilliz Cloud named none: then the backup alone tells. */
  jobId: string | undefined;
  zilliz: Pick<Zilliz, "describeJob" | "describeBackup">;
  onJob: (job: Job) => void;
  onBackup: (backup: Backup) => void;
}

/**
 * Looks until a backup is available, which alone makes it one that can be exported. While its job is under way only
 * the job is looked at; the documented words for a backup have none for a failure, so that the job tells that, too.
 */
export async function awaitBackup(taking: Taking): Promise<Taken> {
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
  const look = async (limits: RequestLimits): Promise<Look<Taken>> => {
    const job = await describeJob(taking, limits);
    if (job !== undefined) {
      taking.onJob(job);
      const as = endingOf(job.status);
      if (as === "failed" || as === "canceled") {
        await glance(limits);
        return { ended: { kind: "not-taken", as, job } };
      }
      const meaning = meaningOf(job.status);
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
  return watch(look, taking);
}

/** The job, unless Zilliz Cloud doesn't know it or doesn't show it to the key: the backup tells as well, if later. */
async function describeJob(
  { jobId, zilliz }: Taking,
  limits: RequestLimits,
): Promise<Job | undefined> {
  if (jobId === undefined) return undefined;
  try {
    return await zilliz.describeJob(jobId, limits);
  } catch (error) {
    const hidden =
      error instanceof ZillizError &&
      (saysJobNotFound(error) || error.failure.httpStatus === 403);
    if (hidden) return undefined;
    throw error;
  }
}
