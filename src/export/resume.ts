import type { ActionContext, OrResult } from "../context.ts";
import { ActionError } from "../errors.ts";
import type { ResumeMarker } from "../github/resume-marker.ts";
import { fillDirectory } from "../inputs/directory-template.ts";
import type { ExportRequest } from "../inputs/inputs.ts";
import { terminalStatus } from "../outcome.ts";
import type { Result } from "../report/result.ts";
import * as results from "../report/results/index.ts";
import { statusWord } from "../state/outputs.ts";
import { parseTime, toIsoSeconds } from "../util/clock.ts";
import type { RequestLimits } from "../zilliz/client.ts";
import { ZillizError } from "../zilliz/errors.ts";
import type { Job } from "../zilliz/schemas.ts";
import { recordIntegration } from "./find-integration.ts";
import { recordBackup } from "./prepare.ts";
import {
  attemptLabel,
  findPreviousJobs,
  isRunning,
  jobExists,
  PREVIOUS_JOB_TIMEOUT_MS,
  type PreviousJob,
  unansweredStarts,
} from "./previous-jobs.ts";
import { selectBackup } from "./select-backup.ts";
import { watchExport } from "./watch-job.ts";

// What a re-run does about the exports of earlier attempts of the same run, job, step and export
// identity. docs/resume.md says how they are found, and why that can be trusted.

/** A running job of an earlier attempt. */
export interface RunningJob {
  jobId: string;
  attempt: number;
}

/**
 * Looks for an export of an earlier attempt: resolves to its job if that is running, or to the
 * result if it succeeded. Resolves to neither if a new export is to be started; what was found then
 * is logged.
 */
export async function resume(
  request: ExportRequest,
  context: ActionContext,
): Promise<OrResult<{ running?: RunningJob }>> {
  const markers = await readMarkers(context);
  if (markers.length === 0) return {};
  const found = await findPreviousJobs(markers, context);
  const existing = found.filter(jobExists);
  const running = existing.find(({ job }) => isRunning(job));
  if (running !== undefined) {
    await adoptJob(running, request, context);
    const { jobId, marker, job } = running;
    context.runner.info(
      `${attemptLabel(marker)} started export job ${jobId}, which is ${statusWord(job.status)}: it is watched, and no other is started`,
    );
    return { running: { jobId, attempt: marker.attempt } };
  }
  const newest = await newestBackupId(request, existing, context);
  const exported = existing.find(
    ({ job, marker }) =>
      terminalStatus(job.status) === "succeeded" && matchesRequest(marker, request, newest),
  );
  if (exported !== undefined) {
    const { job, marker } = exported;
    await adoptJob(exported, request, context);
    // Without the server's times there are none: our own would be those of this attempt.
    if (parseTime(job.startTime) && parseTime(job.endTime))
      context.state.recordEnd(job, context.clock);
    const result = results.jobEnded("succeeded", context.state.facts);
    return { result: results.fromPreviousAttempt(result, marker.attempt) };
  }
  logPrevious(markers, found, newest, context);
  return {};
}

/** Watches the job of an earlier attempt. */
export async function resumeJob(
  { jobId, attempt }: RunningJob,
  { wait }: ExportRequest,
  context: ActionContext,
): Promise<Result> {
  const result = wait
    ? await watchExport(jobId, context, { firstWaitMs: 0 })
    : results.startedWithoutWaiting(context.state.facts);
  return results.fromPreviousAttempt(result, attempt);
}

async function readMarkers(context: ActionContext): Promise<ResumeMarker[]> {
  const { github, inputs, run, runner } = context;
  const isRerun = Number(run.runAttempt) > 1;
  const isWanted = inputs.resume === "always" || isRerun;
  if (inputs.resume === "never" || !isWanted) return [];
  if (github !== undefined) return orAborted(github.readMarkers(context.signal), context);
  runner.info(
    "Whether an earlier attempt of this run has exported is not looked up: that takes `github-token`",
  );
  return [];
}

/** Waits for a promise only until the signal aborts. */
async function orAborted<T>(promise: Promise<T>, { signal }: ActionContext): Promise<T> {
  const done = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { signal: done.signal });
  });
  try {
    signal.throwIfAborted();
    return await Promise.race([promise, aborted]);
  } finally {
    done.abort();
  }
}

/** With `latest`, the ID of the newest backup, if an exported one could be it. */
async function newestBackupId(
  { clusterId, backup }: ExportRequest,
  existing: readonly { job: Job }[],
  { zilliz, readWithin, runner }: ActionContext,
): Promise<string | undefined> {
  const anySucceeded = existing.some(({ job }) => terminalStatus(job.status) === "succeeded");
  if (backup.kind !== "latest" || !anySucceeded) return undefined;
  const read = readWithin(PREVIOUS_JOB_TIMEOUT_MS);
  const { backup: newest } = await selectBackup({
    clusterId,
    backup,
    zilliz,
    read,
    warn: runner.warning,
  });
  return newest.backupId;
}

function matchesRequest(
  { backupId }: ResumeMarker,
  { backup }: ExportRequest,
  newest: string | undefined,
): boolean {
  switch (backup.kind) {
    case "new":
      return true;
    case "id":
      return backupId === backup.id;
    case "latest":
      return backupId !== undefined && backupId === newest;
  }
}

/** Logs what earlier attempts left, when this one starts another export. */
function logPrevious(
  markers: readonly ResumeMarker[],
  found: readonly PreviousJob[],
  newest: string | undefined,
  { runner, state }: ActionContext,
): void {
  const unanswered = unansweredStarts(markers).map(({ attempt, backupId }) =>
    backupId === undefined
      ? `Attempt ${attempt} of this run asked for a backup or an export, and its answer was lost: one may be running that nobody knows.`
      : `Attempt ${attempt} of this run asked for an export of backup ${backupId}, and its answer was lost: one may be running that nobody knows.`,
  );
  const jobs = found.map((each) => previousJobText(each, newest));
  if (jobs.length + unanswered.length === 0) return;
  const previousAttempts = [...unanswered, ...jobs, "This attempt starts anew."].join(" ");
  state.update({ previousAttempts });
  if (unanswered.length === 0) {
    runner.info(previousAttempts);
    return;
  }
  runner.warning(
    "Two exports may be running",
    `${previousAttempts}\nLook on the Jobs page of the Zilliz Cloud console for one that is too many, and cancel it there.`,
  );
}

function previousJobText({ jobId, marker, job }: PreviousJob, newest: string | undefined): string {
  const started = `${attemptLabel(marker)} started export job ${jobId} of backup ${marker.backupId}`;
  if (job === undefined) return `${started}, which Zilliz Cloud doesn't know.`;
  const status = statusWord(job.status);
  return terminalStatus(job.status) === "succeeded"
    ? `${started}: ${status}. The newest backup is ${newest} by now.`
    : `${started}: ${status}.`;
}

/**
 * Makes the job of an earlier attempt this step's, with what is known about its export. A job that
 * has ended is not open.
 */
async function adoptJob(
  { jobId, marker, job }: PreviousJob & { job: Job },
  { clusterId, integration, directory }: ExportRequest,
  context: ActionContext,
): Promise<void> {
  const { zilliz, state, run } = context;
  const { attempt, plannedAt, backupId } = marker;
  const integrationId = "id" in integration ? integration.id : marker.integrationId;
  const facts = {
    clusterId,
    backupId,
    integrationId,
    startedByAttempt: attempt,
    plannedAt: toIsoSeconds(plannedAt * 1000),
  };
  if (isRunning(job)) state.attach(jobId, facts);
  else state.update({ ...facts, jobId });
  state.recordJob(job);
  const [backup, found] = await Promise.all([
    backupId && readDetail(context, (limits) => zilliz.describeBackup(clusterId, backupId, limits)),
    integrationId &&
      readDetail(context, (limits) => zilliz.describeIntegration(integrationId, limits)),
  ]);
  if (backup) recordBackup(backup, context);
  if (found) recordIntegration(found, context);
  const needsName = directory.includes("{backup_name}");
  if (backupId === undefined || (needsName && !backup)) return;
  state.update({
    directory: fillDirectory(directory, {
      ...run,
      runAttempt: String(attempt),
      startedAt: new Date(plannedAt * 1000),
      clusterId,
      backupId,
      backupName: backup ? backup.backupName : undefined,
    }),
  });
}

/** Reads what is useful and not needed. Throws only the signal's reason. */
async function readDetail<T>(
  { tryRead }: ActionContext,
  read: (limits: RequestLimits) => Promise<T>,
): Promise<T | undefined> {
  try {
    const found = await tryRead(read);
    return found instanceof ZillizError ? undefined : found;
  } catch (error) {
    if (error instanceof ActionError) return undefined;
    throw error;
  }
}
