import { once } from "node:events";
import { type ActionContext, LOOKUP_TIMEOUT_MS } from "../context.ts";
import { ActionError } from "../errors.ts";
import type { ResumeMarker } from "../github/resume-marker.ts";
import type { ExportRequest } from "../inputs/inputs.ts";
import type { Result } from "../report/result.ts";
import * as results from "../report/results/index.ts";
import { statusWord } from "../state/outputs.ts";
import { parseTime } from "../util/clock.ts";
import type { Job } from "../zilliz/schemas.ts";
import { adoptJob, directoryOf, factsOf } from "./adopt-job.ts";
import {
  areOfTwoSteps,
  attemptLabel,
  findPreviousJobs,
  isRunning,
  isSucceeded,
  jobExists,
  type PreviousJob,
  startedBy,
  unansweredStarts,
} from "./previous-jobs.ts";
import { selectBackup } from "./select-backup.ts";
import { watchExport } from "./watch-job.ts";

// What a re-run does about the exports of earlier attempts of the same run, job, step and export
// identity. docs/resume.md says how they are found, and why that can be trusted.

/**
 * Looks for an export of an earlier attempt, and resolves to its result: watches it if it is running.
 * Resolves to the result `start-unknown` if it is not known whether there is one, and to undefined if
 * a new export is to be started; what was found then is logged.
 */
export async function resume(
  request: ExportRequest,
  context: ActionContext,
): Promise<Result | undefined> {
  const { markers, isAmbiguous } = await readMarkers(context);
  const found = await findPreviousJobs(markers, context);
  const existing = found.filter(jobExists);
  const running = existing.find(({ job }) => isRunning(job));
  const newest = running ? undefined : await newestBackupId(request, existing, context);
  const previous =
    running ??
    existing.find(({ job, marker }) => isSucceeded(job) && matchesRequest(marker, request, newest));
  if (isAmbiguous) throwIfNotOurs(previous, markers);
  if (previous !== undefined) return continueJob(previous, request, context);
  const lost = unansweredStarts(markers).find(({ start }) => start === "requested");
  if (lost !== undefined) return startLost(lost, request, context);
  logPrevious(markers, found, newest, context);
  return undefined;
}

/** Continues with a job that an earlier attempt started and that is running or succeeded. */
async function continueJob(
  previous: PreviousJob & { job: Job },
  request: ExportRequest,
  context: ActionContext,
): Promise<Result> {
  const { jobId, marker, job } = previous;
  const { state, runner, clock } = context;
  await adoptJob(previous, request, context);
  let result: Result;
  if (isRunning(job)) {
    runner.info(
      `${attemptLabel(marker)} started export job ${jobId} (status ${statusWord(job.status)}). Resuming it instead of starting a new export`,
    );
    result = request.wait
      ? await watchExport(jobId, context, { firstWaitMs: 0 })
      : results.startedWithoutWaiting(state.facts);
  } else {
    // Without the server's times there are none: our own would be those of this attempt.
    if (parseTime(job.startTime) && parseTime(job.endTime)) state.recordEnd(job, clock);
    result = results.jobEnded("succeeded", state.facts);
  }
  return results.fromPreviousAttempt(result, startedBy(marker));
}

/**
 * Throws if an export exists, or may, that another step of this run started just as well as an
 * earlier attempt of this one: taking it over could report an export that this step never made, and
 * starting another could be the second.
 */
function throwIfNotOurs(
  previous: (PreviousJob & { job: Job }) | undefined,
  markers: readonly ResumeMarker[],
): void {
  const [lost] = unansweredStarts(markers, ({ mainId }) => mainId);
  const subject = previous
    ? `Export job ${previous.jobId} (status ${statusWord(previous.job.status)}) was`
    : "An export may have been";
  if (previous === undefined && lost === undefined) return;
  throw new ActionError(
    `${subject} started in this run by this step or by another one: several steps have its job, step ID and inputs, and nothing distinguishes them. It is not resumed.`,
    "Check the Jobs page of the Zilliz Cloud console, then start a new run of the workflow instead of a re-run. To make such steps resumable, give each its own `status-context`.",
  );
}

/** The result when an earlier attempt ended between its request and the response. */
function startLost(
  marker: ResumeMarker,
  request: ExportRequest,
  { state, run }: ActionContext,
): Result {
  const { backupId } = marker;
  const attempt = startedBy(marker);
  state.update(factsOf(marker, request));
  const why = `attempt ${attempt} of this run ended before it recorded one`;
  if (backupId === undefined) return results.backupUnknown(state.facts, why);
  state.update({ directory: directoryOf(marker, request, run) });
  return results.startUnknown(state.facts, why);
}

/** The markers of what may be resumed, and whether they are of more than one step. */
async function readMarkers(
  context: ActionContext,
): Promise<{ markers: ResumeMarker[]; isAmbiguous: boolean }> {
  const { github, inputs, run, runner } = context;
  const attempt = Number(run.runAttempt || 1);
  const always = inputs.resume === "always";
  const none = { markers: [], isAmbiguous: false };
  if (inputs.resume === "never" || (attempt === 1 && !always)) return none;
  if (github === undefined) {
    runner.info("Set `github-token` to resume the exports of earlier attempts of this run");
    return none;
  }
  const all = await orAborted(github.readMarkers(context.signal), context);
  return {
    markers: always ? all : all.filter((marker) => marker.attempt < attempt),
    isAmbiguous: areOfTwoSteps(all, always ? undefined : attempt),
  };
}

/** Waits for a promise only until the signal aborts. */
async function orAborted<T>(promise: Promise<T>, { signal }: ActionContext): Promise<T> {
  signal.throwIfAborted();
  await Promise.race([promise, once(signal, "abort")]);
  signal.throwIfAborted();
  return promise;
}

/** With `latest`, the ID of the newest backup, if an exported one could be it. */
async function newestBackupId(
  { clusterId, backup }: ExportRequest,
  existing: readonly { job: Job }[],
  context: ActionContext,
): Promise<string | undefined> {
  const anySucceeded = existing.some(({ job }) => isSucceeded(job));
  if (backup.kind !== "latest" || !anySucceeded) return undefined;
  const read = context.readWithin(LOOKUP_TIMEOUT_MS);
  const selected = await selectBackup({ ...context, clusterId, backup, read });
  return selected.backup.backupId;
}

function matchesRequest(
  { backupId }: ResumeMarker,
  { backup }: ExportRequest,
  newest: string | undefined,
): boolean {
  if (backup.kind === "new") return true;
  return backupId !== undefined && backupId === (backup.kind === "id" ? backup.id : newest);
}

/** Logs what earlier attempts left and this one does not resume. */
function logPrevious(
  markers: readonly ResumeMarker[],
  found: readonly PreviousJob[],
  newest: string | undefined,
  { runner, state }: ActionContext,
): void {
  const unanswered = unansweredStarts(markers).map((marker) => {
    const { backupId } = marker;
    const requested = backupId === undefined ? "a backup" : `an export of backup ${backupId}`;
    return `${attemptLabel(marker)} requested ${requested} but got no response, so one may be running.`;
  });
  const jobs = found.map((each) => previousJobText(each, newest));
  if (jobs.length + unanswered.length === 0) return;
  const previousAttempts = [...unanswered, ...jobs, "This attempt resumes none of them."].join(" ");
  state.update({ previousAttempts });
  if (unanswered.length === 0) {
    runner.info(previousAttempts);
    return;
  }
  runner.warning(
    "Two exports may be running",
    `${previousAttempts}\nCheck the Jobs page of the Zilliz Cloud console and cancel the duplicate.`,
  );
}

function previousJobText({ jobId, marker, job }: PreviousJob, newest: string | undefined): string {
  const started = `${attemptLabel(marker)} started export job ${jobId} of backup ${marker.backupId}`;
  if (job === undefined) return `${started}, which Zilliz Cloud doesn't know.`;
  const status = statusWord(job.status);
  return isSucceeded(job) && newest !== undefined
    ? `${started}: ${status}. The newest backup is now ${newest}.`
    : `${started}: ${status}.`;
}
