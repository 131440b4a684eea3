import { isoSeconds, timeOf } from "../clock.ts";
import { chooseBackup, type ExistingWish } from "../export/choose.ts";
import { fillDirectory } from "../export/directory.ts";
import { watchJob } from "../export/watch.ts";
import type { Trace } from "../github/trace.ts";
import type { ExportWish } from "../inputs.ts";
import { endingOf, meaningOf } from "../outcome.ts";
import { Problem } from "../problem.ts";
import * as endings from "../report/endings.ts";
import { harmless } from "../text.ts";
import type { RequestLimits } from "../zilliz/client.ts";
import { saysJobNotFound, ZillizError } from "../zilliz/errors.ts";
import type { Job } from "../zilliz/schemas.ts";
import { noteIntegration } from "./destination.ts";
import { looking, readingFor } from "./reading.ts";
import { noteBackup } from "./source.ts";
import type { Outcome, Step } from "./step.ts";

// What a re-run does about what an earlier attempt of the same run, job, step and intent has left: docs/resume.md says
// what that is and why it can be believed.

const LOOK_FOR_MS = 60_000;
/** Beyond it, whoever has retried so often has looked at the jobs. */
const MOST_JOBS = 10;

/** A job that an earlier attempt started, as Zilliz Cloud tells of it. */
interface Found {
  trace: Trace;
  jobId: string;
  /** Undefined where Zilliz Cloud doesn't know it. */
  job: Job | undefined;
}

/** The job of an earlier attempt that may be running. */
export interface Running {
  jobId: string;
  ofAttempt: number;
}

/**
 * Takes up the export of an earlier attempt: resolves to its job where that runs, or to the ending where it has succeeded.
 * Resolves to neither when a new export is to be started; what was found then is told.
 */
export async function earlierAttempt(
  wish: ExportWish,
  step: Step,
): Promise<Outcome<{ running?: Running }>> {
  const traces = await tracesOf(step);
  if (traces.length === 0) return {};
  const found = await Promise.all(
    jobsOf(traces).map(async (each) => settled(await seen(each, step), step)),
  );
  const known = found.filter(isKnown);
  const running = known.find(({ job }) => isRunning(job));
  if (running !== undefined) {
    await take(running, wish, step);
    const { jobId, trace, job } = running;
    const word = harmless(job.status, 100);
    step.runner.info(
      `${ofAttempt(trace)} started export job ${jobId}, which is ${word}: it is watched, and no other is started`,
    );
    return { running: { jobId, ofAttempt: trace.attempt } };
  }
  const newest = await newestOf(wish, known, step);
  const exported = known.find(
    ({ job, trace }) =>
      endingOf(job.status) === "succeeded" && isWanted(trace, wish, newest),
  );
  if (exported !== undefined) {
    const { job, trace } = exported;
    await take(exported, wish, step);
    // Without times of the server's there are none: our own would be those of this attempt.
    if (timeOf(job.startTime) && timeOf(job.endTime))
      step.ledger.finished(job, step.clock);
    const ending = endings.ended("succeeded", step.ledger.facts);
    return { ending: endings.ofEarlierAttempt(ending, trace.attempt) };
  }
  tellLeft(traces, found, newest, step);
  return {};
}

async function tracesOf(step: Step): Promise<Trace[]> {
  const { github, inputs, run, runner } = step;
  const again = Number(run.runAttempt) > 1;
  if (inputs.resume === "never" || (inputs.resume === "auto" && !again))
    return [];
  if (github !== undefined) return unlessAborted(github.earlier(), step);
  runner.info(
    "Whether an earlier attempt of this run has exported is not looked up: that takes `github-token`",
  );
  return [];
}

/** What is waited for only as long as the signal doesn't abort. */
async function unlessAborted<T>(
  waiting: Promise<T>,
  { signal }: Step,
): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener("abort", abort);
  try {
    signal.throwIfAborted();
    return await Promise.race([waiting, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

/** The jobs of the traces, the newest first. */
function jobsOf(traces: readonly Trace[]): Omit<Found, "job">[] {
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
function isRunning({ status }: Job): boolean {
  return endingOf(status) === undefined;
}

function isKnown(found: Found): found is Found & { job: Job } {
  return found.job !== undefined;
}

/** With `latest`, the id of the newest backup, where one that was exported could be it. */
async function newestOf(
  wish: ExportWish,
  known: readonly { job: Job }[],
  step: Step,
): Promise<string | undefined> {
  const asks = known.some(({ job }) => endingOf(job.status) === "succeeded");
  if (wish.backup.kind !== "latest" || !asks) return undefined;
  const { clusterId } = wish;
  const backup: ExistingWish = wish.backup;
  const reading = readingFor(step, LOOK_FOR_MS);
  const { zilliz } = step;
  const chosen = await chooseBackup({ clusterId, backup, zilliz, reading });
  return chosen.backupId;
}

function isWanted(
  { backupId }: Trace,
  { backup }: ExportWish,
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

/** Makes the job this step's, with all that is known of its export. One that has ended is nothing that is open. */
async function take(
  { jobId, trace, job }: Found & { job: Job },
  wish: ExportWish,
  step: Step,
): Promise<void> {
  const { clusterId } = wish;
  const { attempt, at, backupId } = trace;
  const { integrationId } = { ...trace, ...idOf(wish) };
  const { zilliz, ledger } = step;
  const facts = {
    clusterId,
    backupId,
    integrationId,
    ofAttempt: attempt,
    plannedAt: isoSeconds(at * 1000),
  };
  if (isRunning(job)) ledger.attached(jobId, facts);
  else ledger.note({ ...facts, jobId });
  ledger.saw(job);
  const [backup, integration] = await Promise.all([
    backupId &&
      detail(step, (limits) =>
        zilliz.describeBackup(clusterId, backupId, limits),
      ),
    integrationId &&
      detail(step, (limits) =>
        zilliz.describeIntegration(integrationId, limits),
      ),
  ]);
  if (backup) noteBackup(backup, step);
  if (integration) noteIntegration(integration, step);
  if (backupId === undefined) return;
  const named = wish.directory.includes("{backup_name}");
  if (named && !backup) return;
  ledger.note({
    directory: fillDirectory(wish.directory, {
      ...step.run,
      runAttempt: String(attempt),
      startedAt: new Date(at * 1000),
      clusterId,
      backupId,
      backupName: backup ? backup.backupName : undefined,
    }),
  });
}

/** The integration's id, where the input names it by that. */
function idOf({ integration }: ExportWish): { integrationId?: string } {
  return "id" in integration ? { integrationId: integration.id } : {};
}

/** What is good to know and not needed. Throws only the signal's reason. */
async function detail<T>(
  step: Step,
  read: (limits: RequestLimits) => Promise<T>,
): Promise<T | undefined> {
  try {
    const found = await looking(step, read);
    return found instanceof ZillizError ? undefined : found;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/** Says what earlier attempts left, where this one starts anew. */
function tellLeft(
  traces: readonly Trace[],
  found: readonly Found[],
  newest: string | undefined,
  { runner, ledger }: Step,
): void {
  const jobs = found.map(({ jobId, trace, job }) => {
    const { backupId } = trace;
    const job_ = `${ofAttempt(trace)} started export job ${jobId} of backup ${backupId}`;
    if (job === undefined) return `${job_}, which Zilliz Cloud doesn't know.`;
    const word = harmless(job.status, 100);
    return endingOf(job.status) === "succeeded"
      ? `${job_}: ${word}. The newest backup is ${newest} by now.`
      : `${job_}: ${word}.`;
  });
  const lost = lostIn(traces).map(({ attempt, backupId }) =>
    backupId === undefined
      ? `Attempt ${attempt} of this run asked for a backup or an export, and its answer was lost: one may be running that nobody knows.`
      : `Attempt ${attempt} of this run asked for an export of backup ${backupId}, and its answer was lost: one may be running that nobody knows.`,
  );
  const foundBefore = [...lost, ...jobs, "This attempt starts anew."].join(" ");
  if (jobs.length + lost.length === 0) return;
  ledger.note({ foundBefore });
  if (lost.length > 0) {
    runner.warning(
      "Two exports may be running",
      `${foundBefore}\nLook on the Jobs page of the Zilliz Cloud console for one that is too many, and cancel it there.`,
    );
  } else runner.info(foundBefore);
}

/** Of attempts whose last word is that an answer was still to come, that word. */
function lostIn(traces: readonly Trace[]): Trace[] {
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

const ofAttempt = ({ attempt }: Trace) => `Attempt ${attempt} of this run`;
