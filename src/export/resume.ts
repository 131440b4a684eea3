import type { Outcome, Step } from "../context.ts";
import type { Trace } from "../github/resume-marker.ts";
import type { ExportWish } from "../inputs/inputs.ts";
import { endingOf } from "../outcome.ts";
import * as endings from "../report/results/index.ts";
import { timeOf } from "../util/clock.ts";
import { harmless } from "../util/sanitize.ts";
import type { Job } from "../zilliz/schemas.ts";
import { adopt } from "./adopt-job.ts";
import {
  type Found,
  isKnown,
  isRunning,
  jobsOf,
  lostIn,
  ofAttempt,
} from "./previous-jobs.ts";
import { LOOK_FOR_MS, readingFor } from "./reading.ts";
import { chooseBackup, type ExistingWish } from "./select-backup.ts";

// What a re-run does about what an earlier attempt of the same run, job, step and intent has left: docs/resume.md says
// what that is and why it can be believed.

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
  const found = await jobsOf(traces, step);
  const known = found.filter(isKnown);
  const running = known.find(({ job }) => isRunning(job));
  if (running !== undefined) {
    await adopt(running, wish, step);
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
    await adopt(exported, wish, step);
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
