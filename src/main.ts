import { dryRun } from "./dry-run.ts";
import { earlierAttempt, type Running } from "./earlier.ts";
import { findProjects } from "./export/project.ts";
import { startExport } from "./export/start.ts";
import { watchJob } from "./export/watch.ts";
import type { AttachWish, ExportWish } from "./inputs.ts";
import { doubtfulType } from "./outcome.ts";
import { planFor, prepare, readingFor } from "./prepare.ts";
import { Problem } from "./problem.ts";
import * as endings from "./report/endings.ts";
import { lookText, ProgressLog } from "./report/progress.ts";
import type { Facts } from "./runner/phase.ts";
import { interrupted, timedOut } from "./settle.ts";
import type { Outcome, Step } from "./step.ts";
import { takeBackup } from "./take-backup.ts";
import { adviceFor, saysJobNotFound, ZillizError } from "./zilliz/errors.ts";
import type { Backup, Job } from "./zilliz/schemas.ts";

/**
 * The main step: choose the backup, or take one; start its export; watch the job to its end. Never throws: whatever
 * happens is an ending. When the workflow is cancelled on the way, what was started is settled.
 */
export async function main(step: Step): Promise<endings.Ending> {
  const { wish, leg } = step.inputs;
  try {
    if (leg.index > 0) {
      await step.clock.sleep(leg.index * LEG_APART_MS, step.signal);
    }
    return await (wish.kind === "attach"
      ? attach(wish, step)
      : exportBackup(wish, step));
  } catch (error) {
    return step.signal.aborted
      ? await interrupted(step)
      : endingOf(error, step);
  }
}

/**
 * The legs of a matrix are all started at once. One after the other they stay below the documented 20 requests a second
 * for each endpoint, and so do their first looks, which chance bunches up; the last of 256 begins after 20 s.
 */
const LEG_APART_MS = 1_000 / 13;

async function exportBackup(
  wish: ExportWish,
  step: Step,
): Promise<endings.Ending> {
  if (wish.dryRun) return dryRun(wish, await prepare(wish, step), step);
  const earlier = await earlierAttempt(wish, step);
  if (earlier.ending !== undefined) return earlier.ending;
  if (earlier.running !== undefined) return takeUp(earlier.running, wish, step);
  const prepared = await prepare(wish, step);
  const { integrationId } = prepared;
  const chosen = prepared.backup
    ? { backup: prepared.backup }
    : await takeBackup(wish.clusterId, step);
  if (chosen.ending !== undefined) return chosen.ending;
  const started = await start(wish, chosen.backup, integrationId, step);
  if (started.ending !== undefined) return started.ending;
  if (!wish.wait) return endings.leftRunning(step.ledger.facts);
  return watch(started.jobId, step);
}

/** Goes on with the job of an earlier attempt. */
async function takeUp(
  { jobId, ofAttempt }: Running,
  { wait }: ExportWish,
  step: Step,
): Promise<endings.Ending> {
  const ending = wait
    ? await watch(jobId, step, { firstWaitMs: 0 })
    : endings.leftRunning(step.ledger.facts);
  return endings.ofEarlierAttempt(ending, ofAttempt);
}

async function start(
  wish: ExportWish,
  backup: Backup,
  integrationId: string,
  step: Step,
): Promise<Outcome<{ jobId: string }>> {
  const { ledger, runner, clock, signal } = step;
  const plan = planFor(wish, backup, integrationId, step);
  step.stillWanted();
  runner.info(
    `Exporting it to directory ${plan.directory} through integration ${plan.integrationId}`,
  );
  ledger.starting();
  const started = await startExport(plan, { ...step, onRetry: step.retried });
  switch (started.kind) {
    case "answered": {
      const { jobId } = started.answer;
      ledger.started(jobId, clock);
      runner.info(`Export job ${jobId} started`);
      step.stillWanted();
      return { jobId };
    }
    case "refused":
      ledger.withdrawn();
      return { ending: unstarted(started.error, ledger.facts) };
    case "lost":
      return {
        ending: endings.startUnknown(ledger.facts, started.error.message),
      };
    case "withdrawn":
      ledger.withdrawn();
      throw signal.reason;
  }
}

const FIND_PROJECTS_FOR_MS = 15_000;
/** A job that an earlier step has just started may not be found yet. */
const UNKNOWN_FOR_MS = 10_000;

/** Watches a job that was started before. What cancelling it takes is found out before it is needed. */
async function attach(
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
  return watch(jobId, step, {
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

async function watch(
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

function endingOf(error: unknown, { ledger }: Step): endings.Ending {
  const { phase, facts } = ledger;
  const why = error instanceof Error ? error.message : String(error);
  switch (phase) {
    case "requesting-backup":
      return endings.backupUnknown(facts, why);
    case "starting":
      return endings.startUnknown(facts, why);
    case "idle":
    case "backing-up":
      // The directory can turn out to be unusable after a backup was taken for it.
      if (error instanceof Problem)
        return endings.notStarted(why, error.next, facts);
      if (error instanceof ZillizError) return unstarted(error, facts);
      return endings.broken(facts, why);
    default:
      return endings.broken(facts, why);
  }
}

function unstarted(error: ZillizError, facts: Facts): endings.Ending {
  return endings.notStarted(error.message, adviceFor(error), facts);
}
