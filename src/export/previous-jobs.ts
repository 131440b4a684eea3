import type { ActionContext } from "../context.ts";
import { ActionError } from "../errors.ts";
import type { ResumeMarker } from "../github/resume-marker.ts";
import { classifyStatus, terminalStatus } from "../outcome.ts";
import { isJobNotFound, ZillizError } from "../zilliz/errors.ts";
import type { Job } from "../zilliz/schemas.ts";
import { watchJob } from "./watch-job.ts";

/** After so many attempts, the jobs have been looked at by a person. */
const MAX_PREVIOUS_JOBS = 10;
/** Without knowing the job of an earlier attempt, nothing may be started. */
export const PREVIOUS_JOB_TIMEOUT_MS = 60_000;

/** A job that an earlier attempt started, as Zilliz Cloud reports it. */
export interface PreviousJob {
  marker: ResumeMarker;
  jobId: string;
  /** Undefined if Zilliz Cloud doesn't know it. */
  job: Job | undefined;
}

/**
 * The jobs that the markers name, the newest first, as Zilliz Cloud reports them. None of them is
 * still being cancelled.
 */
export async function findPreviousJobs(
  markers: readonly ResumeMarker[],
  context: ActionContext,
): Promise<PreviousJob[]> {
  return Promise.all(
    jobsIn(markers).map(async ({ jobId, marker }) => {
      const job = await readPreviousJob(jobId, marker, context);
      return waitIfCancelling({ jobId, marker, job }, context);
    }),
  );
}

function jobsIn(markers: readonly ResumeMarker[]): { jobId: string; marker: ResumeMarker }[] {
  const jobs = new Map<string, ResumeMarker>();
  for (const marker of markers) {
    const { jobId } = marker;
    if (jobId !== undefined && !jobs.has(jobId)) jobs.set(jobId, marker);
  }
  return [...jobs].map(([jobId, marker]) => ({ jobId, marker })).slice(0, MAX_PREVIOUS_JOBS);
}

/** What a marker says about a job is never trusted: the job is read. */
async function readPreviousJob(
  jobId: string,
  marker: ResumeMarker,
  { zilliz, readWithin }: ActionContext,
): Promise<Job | undefined> {
  try {
    const read = readWithin(PREVIOUS_JOB_TIMEOUT_MS);
    return await read((limits) => zilliz.describeJob(jobId, limits));
  } catch (error) {
    if (error instanceof ZillizError && isJobNotFound(error)) return undefined;
    if (!(error instanceof ZillizError || error instanceof ActionError)) throw error;
    throw new ActionError(
      `${attemptLabel(marker)} started export job ${jobId}, which may be running and can't be read: ${error.message}`,
      "Run this again when Zilliz Cloud can be read, or with `resume: never` once the job has ended.",
    );
  }
}

/**
 * Waits for the end of a job that is being cancelled: until then, another one would be a second
 * export.
 */
async function waitIfCancelling(found: PreviousJob, context: ActionContext): Promise<PreviousJob> {
  const { jobId, marker, job } = found;
  if (job === undefined || classifyStatus(job.status) !== "cancelling") return found;
  context.runner.info(
    `${attemptLabel(marker)} started export job ${jobId}, which is being cancelled: waiting for its end`,
  );
  const watched = await watchJob(jobId, {
    ...context,
    pollInterval: context.inputs.pollInterval,
    onJob: () => {},
    onError: context.onRetry,
  });
  if (watched.kind === "ended") return { ...found, job: watched.job };
  throw new ActionError(
    `${attemptLabel(marker)} started export job ${jobId}, which was being cancelled and has not been seen to end.`,
    "Look on the Jobs page of the Zilliz Cloud console that it ends, and run this again.",
  );
}

/** A job that is not known to have ended may be running, whatever its status is called. */
export function isRunning({ status }: Job): boolean {
  return terminalStatus(status) === undefined;
}

export function jobExists(found: PreviousJob): found is PreviousJob & { job: Job } {
  return found.job !== undefined;
}

/**
 * The last marker of each attempt that was still waiting for a response, and has named no job
 * since.
 */
export function unansweredStarts(markers: readonly ResumeMarker[]): ResumeMarker[] {
  const withJob = new Set(
    markers.filter(({ jobId }) => jobId !== undefined).map(({ attempt }) => attempt),
  );
  const last = new Map<number, ResumeMarker>();
  for (const marker of markers) {
    if (!last.has(marker.attempt)) last.set(marker.attempt, marker);
  }
  return [...last.values()].filter(
    ({ attempt, unanswered }) => unanswered && !withJob.has(attempt),
  );
}

/** Names an attempt, as the subject of a sentence. */
export const attemptLabel = ({ attempt }: ResumeMarker) => `Attempt ${attempt} of this run`;
