import type { ActionContext, OrResult } from "../context.ts";
import { classifyStatus, terminalStatus } from "../outcome.ts";
import type { Result } from "../report/result.ts";
import * as results from "../report/results/index.ts";
import { formatDuration } from "../util/clock.ts";
import type { RequestLimits, ZillizClient } from "../zilliz/client.ts";
import { adviceFor, isJobNotFound, ZillizError } from "../zilliz/errors.ts";
import type { Backup, Job } from "../zilliz/schemas.ts";
import { handleTimeout } from "./cancel-job.ts";
import { backupLabel } from "./preflight-checks.ts";
import { recordBackup } from "./prepare.ts";
import { backupsInProgress, isAvailable, MAX_LISTED_BACKUPS } from "./select-backup.ts";
import { startOnce } from "./send-once.ts";
import {
  type PollOptions,
  type PollResult,
  poll,
  pollRecorder,
  type WatchFailure,
} from "./watch-job.ts";

/** Creates a backup of the whole cluster, and waits until it can be exported. */
export async function createBackup(
  clusterId: string,
  context: ActionContext,
): Promise<OrResult<{ backup: Backup }>> {
  const requested = await requestBackup(clusterId, context);
  if (requested.result !== undefined) return requested;
  return watchBackup(clusterId, requested.backupId, context);
}

/** Sends the request for a backup, once. This is the only caller of the client's `createBackup`. */
async function requestBackup(
  clusterId: string,
  context: ActionContext,
): Promise<OrResult<{ backupId: string }>> {
  const { state, runner, zilliz } = context;
  const requested = await startOnce(
    {
      phase: "requesting-backup",
      line: `Creating a backup of cluster ${clusterId}`,
      send: (limits) => zilliz.createBackup(clusterId, limits),
      onRejected: (error) => explainRejection(clusterId, error, context),
      onUnknown: (why) => results.backupUnknown(state.facts, why),
    },
    context,
  );
  if (requested.result !== undefined) return requested;
  const { backupId, backupName, jobId: backupJobId } = requested.response;
  if (backupId === undefined) {
    state.update({ backupJobId });
    const why = "the response contains the ID of its job, but not of the backup";
    return { result: results.backupUnknown(state.facts, why) };
  }
  state.recordBackupStart({ backupId, backupName, backupJobId });
  runner.info(
    `Backup ${backupId} is being created${backupJobId === undefined ? "" : ` by job ${backupJobId}`}`,
  );
  context.throwIfCancelled();
  return { backupId };
}

const EXPLAIN_TIMEOUT_MS = 10_000;

/**
 * Zilliz Cloud creates one manual backup of a cluster at a time: another one in progress is the
 * likely reason.
 */
async function explainRejection(
  clusterId: string,
  error: ZillizError,
  context: ActionContext,
): Promise<Result> {
  const read = context.readWithin(EXPLAIN_TIMEOUT_MS);
  const inProgress =
    error.kind === "rejected"
      ? await backupsInProgress({ ...context, clusterId, read }).catch(() => [])
      : [];
  context.signal.throwIfAborted();
  const [first] = inProgress;
  if (first === undefined) return results.notStarted(error.message, adviceFor(error));
  const labels = inProgress.slice(0, MAX_LISTED_BACKUPS).map(backupLabel).join("; ");
  return results.notStarted(
    `${error.message}\nZilliz Cloud creates one manual backup of a cluster at a time, and this one is in progress: ${labels}.`,
    `Wait for it to finish and re-run, or export it then with \`backup-id: ${first.backupId}\`.`,
  );
}

async function watchBackup(
  clusterId: string,
  backupId: string,
  context: ActionContext,
): Promise<OrResult<{ backup: Backup }>> {
  const { inputs, state, runner, clock } = context;
  const startedAt = clock.now();
  const { backupJobId: jobId } = state.facts;
  const created = await waitForBackup({
    ...context,
    clusterId,
    backupId,
    jobId,
    onJob: pollRecorder(jobId ?? "", context, "Backup "),
    onBackup: ({ status }) => state.update({ backupStatus: status }),
  });
  switch (created.kind) {
    case "available": {
      const { backup } = created;
      recordBackup(backup, context);
      const took = formatDuration((clock.now() - startedAt) / 1000);
      runner.info(`${backupLabel(backup)} is AVAILABLE after ${took}`);
      return clock.now() < context.deadline
        ? { backup }
        : { result: results.noTimeLeft(backupId, inputs.timeoutMs) };
    }
    case "not-created":
      return { result: results.backupNotCreated(state.facts, created.as) };
    case "timed-out":
      return { result: await handleTimeout(context) };
    case "watch-failed": {
      const { error } = created;
      return { result: results.watchFailed(state.facts, error.message, adviceFor(error)) };
    }
  }
}

/** The result of creating a backup. */
type BackupResult =
  | { kind: "available"; backup: Backup }
  /** Its job ended otherwise, or Zilliz Cloud reports it as neither in progress nor available. */
  | { kind: "not-created"; as: "failed" | "cancelled" | "gone" }
  | WatchFailure;

/** A backup that is being created. */
export interface BackupWatch extends PollOptions {
  clusterId: string;
  backupId: string;
  /** Undefined if the response had none: then only the backup shows when it is finished. */
  jobId: string | undefined;
  zilliz: Pick<ZillizClient, "describeJob" | "describeBackup">;
  onJob: (job: Job) => void;
  onBackup: (backup: Backup) => void;
}

/**
 * Polls until a backup is available: only then can it be exported. While its job is in progress,
 * only the job is polled. No status of a backup that means a failure is documented, so the job
 * shows that, too.
 */
export async function waitForBackup(watch: BackupWatch): Promise<BackupResult> {
  const { clusterId, backupId, zilliz } = watch;
  let isRecorded = false;
  /** The first status and the last are outputs. Nothing depends on them. */
  const recordStatus = async (limits: RequestLimits) => {
    try {
      watch.onBackup(await zilliz.describeBackup(clusterId, backupId, limits));
      isRecorded = true;
    } catch (error) {
      if (!(error instanceof ZillizError)) throw error;
    }
  };
  const attempt = async (limits: RequestLimits): Promise<PollResult<BackupResult>> => {
    const job = await readBackupJob(watch, limits);
    if (job !== undefined) {
      watch.onJob(job);
      const as = terminalStatus(job.status);
      if (as === "failed" || as === "cancelled") {
        await recordStatus(limits);
        return { ended: { kind: "not-created", as } };
      }
      const statusClass = classifyStatus(job.status);
      if (statusClass === "running" || statusClass === "cancelling") {
        if (!isRecorded) await recordStatus(limits);
        return { progress: job.progress };
      }
    }
    const backup = await zilliz.describeBackup(clusterId, backupId, limits);
    watch.onBackup(backup);
    if (isAvailable(backup)) return { ended: { kind: "available", backup } };
    return backup.status.toUpperCase() === "DELETED"
      ? { ended: { kind: "not-created", as: "gone" } }
      : { progress: job?.progress };
  };
  return poll(attempt, watch);
}

/**
 * Undefined for a job that Zilliz Cloud doesn't know or doesn't show to the key: the backup shows
 * the same, if later.
 */
async function readBackupJob(
  { jobId, zilliz }: BackupWatch,
  limits: RequestLimits,
): Promise<Job | undefined> {
  if (jobId === undefined) return undefined;
  try {
    return await zilliz.describeJob(jobId, limits);
  } catch (error) {
    const isHidden =
      error instanceof ZillizError &&
      (isJobNotFound(error) || error.failure.isEmpty || error.failure.httpStatus === 403);
    if (isHidden) return undefined;
    throw error;
  }
}
