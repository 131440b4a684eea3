import type { ActionContext } from "../context.ts";
import type { AttachRequest, ExportRequest } from "../inputs/inputs.ts";
import { nonExportType } from "../outcome.ts";
import { ProgressLog, pollDebugLine } from "../report/progress-log.ts";
import * as endings from "../report/results/index.ts";
import { adviceFor, isJobNotFound } from "../zilliz/errors.ts";
import type { Job } from "../zilliz/schemas.ts";
import { findProjects } from "./find-projects.ts";
import { readWithin } from "./reading.ts";
import type { RunningJob } from "./resume.ts";
import { handleTimeout } from "./settle.ts";
import { watchJob } from "./watch-job.ts";

// The part of the main step in which an export job runs: started by this step, by an earlier attempt of its run, or by
// whoever has named it.

const FIND_PROJECTS_FOR_MS = 15_000;
/** A job that an earlier step has just started may not be found yet. */
const UNKNOWN_FOR_MS = 10_000;

/** Watches a job that was started before. What cancelling it takes is found out before it is needed. */
export async function attach(
  { jobId, clusterId }: AttachRequest,
  context: ActionContext,
): Promise<endings.Ending> {
  const { state, runner, zilliz } = context;
  state.update({ clusterId });
  state.attach(jobId);
  runner.info(`Watching export job ${jobId}, which was started before`);
  try {
    const reading = readWithin(context, FIND_PROJECTS_FOR_MS);
    const find = reading((limits) => findProjects(clusterId, zilliz, limits));
    state.update({ projectIds: await find });
  } catch (error) {
    context.signal.throwIfAborted();
    const why = error instanceof Error ? error.message : String(error);
    runner.warning(
      "The job's project can't be looked up",
      `${why}. It is only needed to cancel the job, and is looked up again then.`,
    );
  }
  let judged = false;
  return watchExport(jobId, context, {
    firstWaitMs: 0,
    unknownForMs: UNKNOWN_FOR_MS,
    onJob: ({ type }) => {
      const doubtful = judged ? undefined : nonExportType(type);
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
export async function resumeJob(
  { jobId, attempt: ofAttempt }: RunningJob,
  { wait }: ExportRequest,
  context: ActionContext,
): Promise<endings.Ending> {
  const result = wait
    ? await watchExport(jobId, context, { firstWaitMs: 0 })
    : endings.startedWithoutWaiting(context.state.facts);
  return endings.fromPreviousAttempt(result, ofAttempt);
}

/** Watches the job to its end, or to the end of the time. Throws the signal's reason. */
export async function watchExport(
  jobId: string,
  context: ActionContext,
  attached: {
    firstWaitMs?: number;
    unknownForMs?: number;
    onJob?: (job: Job) => void;
  } = {},
): Promise<endings.Ending> {
  const { inputs, state, history, runner, clock } = context;
  const startedAt = clock.now();
  const progress = new ProgressLog(startedAt, runner.info);
  const watched = await watchJob(jobId, {
    ...context,
    ...attached,
    pollInterval: inputs.pollInterval,
    onLook: (job) => {
      state.recordJob(job);
      attached.onJob?.(job);
      runner.debug(pollDebugLine(job));
      if (job.progress !== undefined)
        history.add(job.progress, clock.now() - startedAt);
      progress.update(state.facts, clock.now());
    },
    onError: context.onRetry,
  });
  switch (watched.kind) {
    case "ended":
      state.recordEnd(watched.job, clock);
      return endings.jobEnded(watched.as, state.facts);
    case "timed-out":
      return handleTimeout(context);
    case "watch-failed": {
      const { error } = watched;
      const never = state.facts.remoteStatus === undefined;
      return state.facts.attached && never && isJobNotFound(error)
        ? endings.jobNotFound(state.facts, error.message)
        : endings.watchFailed(state.facts, error.message, adviceFor(error));
    }
  }
}
