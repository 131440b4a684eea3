import type { Step } from "../context.ts";
import { Problem } from "../errors.ts";
import type { Trace } from "../github/resume-marker.ts";
import { endingOf, meaningOf } from "../outcome.ts";
import { saysJobNotFound, ZillizError } from "../zilliz/errors.ts";
import type { Job } from "../zilliz/schemas.ts";
import { LOOK_FOR_MS, readingFor } from "./reading.ts";
import { watchJob } from "./watch-job.ts";

/** Beyond it, whoever has retried so often has looked at the jobs. */
const MOST_JOBS = 10;

/** A job that an earlier attempt started, as Zilliz Cloud tells of it. */
export interface Found {
  trace: Trace;
  jobId: string;
  /** Undefined where Zilliz Cloud doesn't know it. */
  job: Job | undefined;
}

/** The jobs that traces name, the newest first, as Zilliz Cloud tells of each. None of them is being cancelled any more. */
export async function jobsOf(
  traces: readonly Trace[],
  step: Step,
): Promise<Found[]> {
  return Promise.all(
    namedIn(traces).map(async (each) => settled(await seen(each, step), step)),
  );
}

function namedIn(traces: readonly Trace[]): Omit<Found, "job">[] {
  const jobs = new Map<string, Trace>();
  for (const trace of traces) {
    const { jobId } = trace;
    if (jobId !== undefined && !jobs.has(jobId)) jobs.set(jobId, trace);
  }
  return [...jobs]
    .map(([jobId, trace]) => ({ jobId, trace }))
    .slice(0, MOST_JOBS);
}

/** What a trace says of a job is never believed: this is read. */
async function seen(
  { jobId, trace }: Omit<Found, "job">,
  step: Step,
): Promise<Found> {
  try {
    const reading = readingFor(step, LOOK_FOR_MS);
    const job = await reading((limits) =>
      step.zilliz.describeJob(jobId, limits),
    );
    return { jobId, trace, job };
  } catch (error) {
    if (error instanceof ZillizError && saysJobNotFound(error))
      return { jobId, trace, job: undefined };
    if (!(error instanceof ZillizError || error instanceof Problem))
      throw error;
    throw new Problem(
      `${ofAttempt(trace)} started export job ${jobId}, which may be running and can't be read: ${error.message}`,
      "Run this again when Zilliz Cloud can be read, or with `resume: never` once the job has ended.",
    );
  }
}

/** Waits for a job that is being cancelled: not before its end is there room for another. */
async function settled(found: Found, step: Step): Promise<Found> {
  const { jobId, trace, job } = found;
  if (job === undefined || meaningOf(job.status) !== "canceling") return found;
  step.runner.info(
    `${ofAttempt(trace)} started export job ${jobId}, which is being cancelled: waiting for its end`,
  );
  const watched = await watchJob(jobId, {
    ...step,
    pollInterval: step.inputs.pollInterval,
    onLook: () => {},
    onTrouble: step.retried,
  });
  if (watched.kind === "ended") return { ...found, job: watched.job };
  throw new Problem(
    `${ofAttempt(trace)} started export job ${jobId}, which was being cancelled and has not been seen to end.`,
    "Look on the Jobs page of the Zilliz Cloud console that it ends, and run this again.",
  );
}

/** What is not known to have ended may run, whatever it is called. */
export function isRunning({ status }: Job): boolean {
  return endingOf(status) === undefined;
}

export function isKnown(found: Found): found is Found & { job: Job } {
  return found.job !== undefined;
}

/** Of attempts whose last word is that an answer was still to come, that word. */
export function lostIn(traces: readonly Trace[]): Trace[] {
  const named = new Set(
    traces
      .filter(({ jobId }) => jobId !== undefined)
      .map(({ attempt }) => attempt),
  );
  const last = new Map<number, Trace>();
  for (const trace of traces) {
    if (!last.has(trace.attempt)) last.set(trace.attempt, trace);
  }
  return [...last.values()].filter(
    ({ attempt, unknown }) => unknown && !named.has(attempt),
  );
}

/** Who has started it, as the beginning of a sentence. */
export const ofAttempt = ({ attempt }: Trace) =>
  `Attempt ${attempt} of this run`;
