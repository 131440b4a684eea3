import { type ActionContext, LOOKUP_TIMEOUT_MS } from "../context.ts";
import { ActionError } from "../errors.ts";
import type { ResumeMarker } from "../github/resume-marker.ts";
import { classifyStatus, terminalStatus } from "../outcome.ts";
import { classifyFailure, ZillizError } from "../zilliz/errors.ts";
import type { Job } from "../zilliz/schemas.ts";
import { watchJob } from "./watch-job.ts";

/** A job that an earlier attempt started, as Zilliz Cloud reports it. */
export interface PreviousJob {
  marker: ResumeMarker;
  jobId: string;
  /** Undefined if Zilliz Cloud doesn't know it. */
  job: Job | undefined;
}

/**
 * The jobs in the markers, newest first, as Zilliz Cloud reports them. None of them is still being
 * cancelled.
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
  return [...jobs].map(([jobId, marker]) => ({ jobId, marker }));
}

/** A marker proves who started a job, not its status: the job is read. */
async function readPreviousJob(
  jobId: string,
  marker: ResumeMarker,
  { zilliz, readWithin }: ActionContext,
): Promise<Job | undefined> {
  try {
    const read = readWithin(LOOKUP_TIMEOUT_MS);
    return await read((limits) => zilliz.describeJob(jobId, limits));
  } catch (error) {
    if (error instanceof ZillizError && isUnknownJob(error)) return undefined;
    if (!(error instanceof ZillizError || error instanceof ActionError)) throw error;
    throw new ActionError(
      `${attemptLabel(marker)} started export job ${jobId}, which may be running and can't be read: ${error.message}`,
      "Re-run this when Zilliz Cloud can be reached, or use `resume: never` after the job has ended.",
    );
  }
}

/** Only its documented code proves that Zilliz Cloud doesn't know a job: any gateway may send 404. */
function isUnknownJob(error: ZillizError): boolean {
  return classifyFailure(error) === "not-found" && !error.failure.isEmpty;
}

/**
 * Waits for the end of a job that is being cancelled: until then, another one would be a second
 * export.
 */
async function waitIfCancelling(found: PreviousJob, context: ActionContext): Promise<PreviousJob> {
  const { jobId, marker, job } = found;
  if (job === undefined || classifyStatus(job.status) !== "cancelling") return found;
  context.runner.info(
    `${attemptLabel(marker)} started export job ${jobId}, which is being cancelled: waiting for it to finish`,
  );
  const watched = await watchJob(jobId, { ...context, onJob: () => {} });
  if (watched.kind === "ended") return { ...found, job: watched.job };
  throw new ActionError(
    `${attemptLabel(marker)} started export job ${jobId}, which is being cancelled and may still be running.`,
    "Wait until it has stopped (see the Jobs page of the Zilliz Cloud console), then re-run this.",
  );
}

/** A job that is not known to have ended may be running, whatever its status is called. */
export function isRunning({ status }: Job): boolean {
  return terminalStatus(status) === undefined;
}

export function isSucceeded({ status }: Job): boolean {
  return terminalStatus(status) === "succeeded";
}

export function jobExists(found: PreviousJob): found is PreviousJob & { job: Job } {
  return found.job !== undefined;
}

/** The attempt that started what a marker records. */
export const startedBy = ({ startedByAttempt, attempt }: ResumeMarker): number =>
  startedByAttempt ?? attempt;

/**
 * The last marker of each attempt, or of each main step, if its request has no known response: it
 * neither named a job nor was rejected.
 */
export function unansweredStarts(
  markers: readonly ResumeMarker[],
  by: (marker: ResumeMarker) => number | string = startedBy,
): ResumeMarker[] {
  const withJob = new Set(markers.filter(({ jobId }) => jobId !== undefined).map(by));
  const last = new Map<number | string, ResumeMarker>();
  for (const marker of markers) {
    if (!last.has(by(marker))) last.set(by(marker), marker);
  }
  return [...last].flatMap(([key, marker]) =>
    marker.start === undefined || withJob.has(key) ? [] : [marker],
  );
}

/**
 * Two uses of the action have written these markers, so that nothing shows which of the two started
 * a job: in one attempt, one step has one main step. With `resume: always`, a main step in this
 * attempt may be one whose runner was lost.
 */
export function areOfTwoSteps(markers: readonly ResumeMarker[], thisAttempt?: number): boolean {
  const mains = new Map<number, string>();
  return markers.some(({ attempt, mainId }) => {
    const other = mains.get(attempt);
    mains.set(attempt, mainId);
    return attempt === thisAttempt || (other !== undefined && other !== mainId);
  });
}

/** An attempt as the subject of a sentence. */
export const attemptLabel = (marker: ResumeMarker) => `Attempt ${startedBy(marker)} of this run`;
