import type { ActionContext, OrResult } from "../context.ts";
import { ProgressLog, pollDebugLine } from "../report/progress-log.ts";
import * as endings from "../report/results/index.ts";
import { formatDuration } from "../util/clock.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import { adviceFor, type ZillizError } from "../zilliz/errors.ts";
import type { Backup } from "../zilliz/schemas.ts";
import { recordBackup } from "./backup-source.ts";
import { backupLabel } from "./preflight-checks.ts";
import { readWithin } from "./reading.ts";
import { requestBackup, waitForBackup } from "./request-backup.ts";
import { backupsInProgress } from "./select-backup.ts";
import { handleTimeout } from "./settle.ts";
import { unwrap } from "./unwrap.ts";

/** Takes a backup of the whole cluster now, and waits until it can be exported. */
export async function createBackup(
  clusterId: string,
  context: ActionContext,
): Promise<OrResult<{ backup: Backup }>> {
  const requested = await requestNewBackup(clusterId, context);
  if (requested.result !== undefined) return requested;
  return untilAvailable(clusterId, requested.backupId, context);
}

async function requestNewBackup(
  clusterId: string,
  context: ActionContext,
): Promise<OrResult<{ backupId: string }>> {
  const { state, runner } = context;
  context.throwIfCancelled();
  runner.info(`Taking a backup of cluster ${clusterId}`);
  state.beginBackupRequest();
  const asked = await requestBackup(clusterId, {
    ...context,
    onRetry: context.onRetry,
  });
  const answered = await unwrap(
    asked,
    context,
    (error) => explainRejection(clusterId, error, context),
    (why) => endings.backupUnknown(state.facts, why),
  );
  if (answered.result !== undefined) return answered;
  const { backupId, backupName, jobId: backupJobId } = answered.response;
  if (backupId === undefined) {
    state.update({ backupJobId });
    const why = "Zilliz Cloud named its job, but not the backup";
    return { result: endings.backupUnknown(state.facts, why) };
  }
  state.recordBackupStart({ backupId, backupName, backupJobId });
  runner.info(
    `Backup ${backupId} is being taken${backupJobId === undefined ? "" : ` by job ${backupJobId}`}`,
  );
  context.throwIfCancelled();
  return { backupId };
}

/** How long the reason of a refusal is looked for. */
const EXPLAIN_TIMEOUT_MS = 10_000;

/** One manual backup of a cluster is taken at a time: another one that is under way is the likely reason, and is named. */
async function explainRejection(
  clusterId: string,
  error: ZillizError,
  context: ActionContext,
): Promise<endings.Ending> {
  const reading = readWithin(context, EXPLAIN_TIMEOUT_MS);
  const { zilliz } = context;
  const busy =
    error.kind === "rejected"
      ? await backupsInProgress({ clusterId, zilliz, reading }).catch(() => [])
      : [];
  context.signal.throwIfAborted();
  const named = busy.map(backupLabel).join("; ");
  return busy.length === 0
    ? endings.notStarted(error.message, adviceFor(error))
    : endings.notStarted(
        `${error.message}\nZilliz Cloud takes one manual backup of a cluster at a time, and this one is being taken: ${named}.`,
        `Wait for it to end and run this again, or export it then with \`backup-id: ${busy[0]?.backupId}\`.`,
      );
}

async function untilAvailable(
  clusterId: string,
  backupId: string,
  context: ActionContext,
): Promise<OrResult<{ backup: Backup }>> {
  const { inputs, state, runner, clock } = context;
  const { backupJobId: jobId } = state.facts;
  const startedAt = clock.now();
  const progress = new ProgressLog(startedAt, runner.info);
  const taken = await waitForBackup({
    ...context,
    clusterId,
    backupId,
    jobId,
    pollInterval: inputs.pollInterval,
    onJob: (job) => {
      state.recordJob(job);
      runner.debug(pollDebugLine(job));
      const remoteStatus = `Backup ${sanitizeLine(job.status, 100)}`;
      progress.update({ remoteStatus, progress: job.progress }, clock.now());
    },
    onBackup: (backup) => state.update({ backupStatus: backup.status }),
    onError: context.onRetry,
  });
  switch (taken.kind) {
    case "available": {
      recordBackup(taken.backup, context);
      const took = formatDuration((clock.now() - startedAt) / 1000);
      runner.info(`${backupLabel(taken.backup)} is AVAILABLE after ${took}`);
      return clock.now() < context.deadline
        ? { backup: taken.backup }
        : { result: noTimeLeft(backupId, inputs.timeoutMs) };
    }
    case "not-created":
      return { result: endings.backupNotCreated(state.facts, taken.as) };
    case "gone":
      return { result: endings.backupNotCreated(state.facts, "gone") };
    case "timed-out":
      return { result: await handleTimeout(context) };
    case "watch-failed": {
      const { message } = taken.error;
      const advice = adviceFor(taken.error);
      return { result: endings.watchFailed(state.facts, message, advice) };
    }
  }
}

/** An export that is started now would be one that nobody waits for. */
export function noTimeLeft(
  backupId: string,
  timeoutMs: number,
): endings.Ending {
  const limit = formatDuration(timeoutMs / 1000);
  return {
    ...endings.notStarted(
      `Backup ${backupId} was taken and is AVAILABLE, but the \`timeout\` of ${limit} is up.`,
      `Export it with \`backup-id: ${backupId}\`; give the next run a longer \`timeout\`.`,
    ),
    status: "timed-out",
    title: "No time left to export the backup",
  };
}
