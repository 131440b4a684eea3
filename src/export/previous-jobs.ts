import type { ActionContext } from "../context.ts";
import { ActionError } from "../errors.ts";
import type { ResumeMarker } from "../github/resume-marker.ts";
import { classifyStatus, terminalStatus } from "../outcome.ts";
import { isJobNotFound, ZillizError } from "../zilliz/errors.ts";
import type { Job } from "../zilliz/schemas.ts";
import { PREVIOUS_JOB_TIMEOUT_MS, readWithin } from "./reading.ts";
import { watchJob } from "./watch-job.ts";

/** Beyond it, whoever has retried so often has looked at the jobs. */
const MAX_PREVIOUS_JOBS = 10;

/** A job that an earlier attempt started, as Zilliz Cloud tells of it. */
export interface PreviousJob {
  marker: ResumeMarker;
  jobId: string;
  /** Undefined where Zilliz Cloud doesn't know it. */
  job: Job | undefined;
}

/** The jobs that traces name, the newest first, as Zilliz Cloud tells of each. None of them is being cancelled any more. */
export async function findPreviousJobs(
  markers: readonly ResumeMarker[],
  context: ActionContext,
): Promise<PreviousJob[]> {
  return Promise.all(
    jobsIn(markers).map(async (each) =>
      waitIfCancelling(await readPreviousJob(each, context), context),
    ),
  );
}

function jobsIn(markers: readonly ResumeMarker[]): Omit<PreviousJob, "job">[] {
  const jobs = new Map<string, ResumeMarker>();
  for (const marker of markers) {
    const { jobId } = marker;
    if (jobId !== undefined && !jobs.has(jobId)) jobs.set(jobId, marker);
  }
  return [...jobs]
    .map(([jobId, marker]) => ({ jobId, marker }))
    .slice(0, MAX_PREVIOUS_JOBS);
}

/** What a trace says of a job is never believed: this is read. */
async function readPreviousJob(
  { jobId, marker }: Omit<PreviousJob, "job">,
  context: ActionContext,
): Promise<PreviousJob> {
  try {
    const reading = readWithin(context, PREVIOUS_JOB_TIMEOUT_MS);
    const job = await reading((limits) =>
      context.zilliz.describeJob(jobId, limits),
    );
    return { jobId, marker, job };
  } catch (error) {
    if (error instanceof ZillizError && isJobNotFound(error))
      return { jobId, marker, job: undefined };
    if (!(error instanceof ZillizError || error instanceof ActionError))
      throw error;
    throw new ActionError(
      `${attemptLabel(marker)} started export job ${jobId}, which may be running and can't be read: ${error.message}`,
      "Run this again when Zilliz Cloud can be read, or with `resume: never` once the job has ended.",
    );
  }
}

/** Waits for a job that is being cancelled: not before its end is there room for another. */
async function waitIfCancelling(
  found: PreviousJob,
  context: ActionContext,
): Promise<PreviousJob> {
  const { jobId, marker, job } = found;
  if (job === undefined || classifyStatus(job.status) !== "canceling")
    return found;
  context.runner.info(
    `${attemptLabel(marker)} started export job ${jobId}, which is being cancelled: waiting for its end`,
  );
  const watched = await watchJob(jobId, {
    ...context,
    pollInterval: context.inputs.pollInterval,
    onLook: () => {},
    onError: context.onRetry,
  });
  if (watched.kind === "ended") return { ...found, job: watched.job };
  throw new ActionError(
    `${attemptLabel(marker)} started export job ${jobId}, which was being cancelled and has not been seen to end.`,
    "Look on the Jobs page of the Zilliz Cloud console that it ends, and run this again.",
  );
}

/** What is not known to have ended may run, whatever it is called. */
export function isRunning({ status }: Job): boolean {
  return terminalStatus(status) === undefined;
}

export function jobExists(
  found: PreviousJob,
): found is PreviousJob & { job: Job } {
  return found.job !== undefined;
}

/** Of attempts whose last word is that an answer was still to come, that word. */
export function unansweredStarts(
  markers: readonly ResumeMarker[],
): ResumeMarker[] {
  const named = new Set(
    markers
      .filter(({ jobId }) => jobId !== undefined)
      .map(({ attempt }) => attempt),
  );
  const last = new Map<number, ResumeMarker>();
  for (const marker of markers) {
    if (!last.has(marker.attempt)) last.set(marker.attempt, marker);
  }
  return [...last.values()].filter(
    ({ attempt, unanswered: unknown }) => unknown && !named.has(attempt),
  );
}

/** Who has started it, as the beginning of a sentence. */
export const attemptLabel = ({ attempt }: ResumeMarker) =>
  `Attempt ${attempt} of this run`;
