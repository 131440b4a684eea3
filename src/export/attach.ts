import type { Step } from "../context.ts";
import type { AttachWish, ExportWish } from "../inputs/inputs.ts";
import { doubtfulType } from "../outcome.ts";
import { lookText, ProgressLog } from "../report/progress-log.ts";
import * as endings from "../report/results/index.ts";
import { adviceFor, saysJobNotFound } from "../zilliz/errors.ts";
import type { Job } from "../zilliz/schemas.ts";
import { findProjects } from "./find-projects.ts";
import { readingFor } from "./reading.ts";
import type { Running } from "./resume.ts";
import { timedOut } from "./settle.ts";
import { watchJob } from "./watch-job.ts";

// The part of the main step in which an export job runs: started by this step, by an earlier attempt of its run, or by
// whoever has named it.

const FIND_PROJECTS_FOR_MS = 15_000;
/** A job that an earlier step has just started may not be found yet. */
const UNKNOWN_FOR_MS = 10_000;

/** Watches a job that was started before. What cancelling it takes is found out before it is needed. */
export async function attach(
  { jobId, clusterId }: AttachWish,
  step: Step,
): Promise<endings.Ending> {
  const { ledger, runner, zilliz } = step;
  ledger.note({ clusterId });
  ledger.attached(jobId);
  runner.info(`Watching export job ${jobId}, which was started before`);
  try {
    const reading = readingFor(step, FIND_PROJECTS_FOR_MS);
    const find = reading((limits) => findProjects(clusterId, zilliz, limits));
    ledger.note({ projectIds: await find });
  } catch (error) {
    step.signal.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    runner.warning(
      "The job's project can't be looked up",
      `${why}. It is only needed to cancel the job, and is looked up again then.`,
    );
  }
  let judged = false;
  return follow(jobId, step, {
    firstWaitMs: 0,
    unknownForMs: UNKNOWN_FOR_MS,
    onJob: ({ type }) => {
      const doubtful = judged ? undefined : doubtfulType(type);
      judged = true;
      if (doubtful === undefined) return;
      runner.warning(
        "The job may be no export",
        `Zilliz Cloud calls job ${jobId} a ${doubtful} job, and what it calls an export is not documented. That the job ends well may not mean that a backup was exported: check that \`job-id\` is the output \`job-id\` of the run that started the export.`,
      );
    },
  });
}

/** Goes on with the job of an earlier attempt. */
export async function takeUp(
  { jobId, ofAttempt }: Running,
  { wait }: ExportWish,
  step: Step,
): Promise<endings.Ending> {
  const ending = wait
    ? await follow(jobId, step, { firstWaitMs: 0 })
    : endings.leftRunning(step.ledger.facts);
  return endings.ofEarlierAttempt(ending, ofAttempt);
}

/** Watches the job to its end, or to the end of the time. Throws the signal's reason. */
export async function follow(
  jobId: string,
  step: Step,
  attached: {
    firstWaitMs?: number;
    unknownForMs?: number;
    onJob?: (job: Job) => void;
  } = {},
): Promise<endings.Ending> {
  const { inputs, ledger, history, runner, clock } = step;
  const startedAt = clock.now();
  const progress = new ProgressLog(startedAt, runner.info);
  const watched = await watchJob(jobId, {
    ...step,
    ...attached,
    pollInterval: inputs.pollInterval,
    onLook: (job) => {
      ledger.saw(job);
      attached.onJob?.(job);
      runner.debug(lookText(job));
      if (job.progress !== undefined)
        history.add(job.progress, clock.now() - startedAt);
      progress.show(ledger.facts, clock.now());
    },
    onTrouble: step.retried,
  });
  switch (watched.kind) {
    case "ended":
      ledger.finished(watched.job, clock);
      return endings.ended(watched.as, ledger.facts);
    case "timed-out":
      return timedOut(step);
    case "lost-sight": {
      const { error } = watched;
      const never = ledger.facts.remoteStatus === undefined;
      return ledger.facts.attached && never && saysJobNotFound(error)
        ? endings.noSuchJob(ledger.facts, error.message)
        : endings.lostSight(ledger.facts, error.message, adviceFor(error));
    }
  }
}
