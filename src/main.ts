import { chooseBackup, type Reading } from "./export/choose.ts";
import { fillDirectory, mistakesOf } from "./export/directory.ts";
import { type ExportPlan, startExport } from "./export/start.ts";
import { watchJob } from "./export/watch.ts";
import { Problem } from "./problem.ts";
import * as endings from "./report/endings.ts";
import { ProgressLog } from "./report/progress.ts";
import { durationText } from "./report/summary.ts";
import { Interrupted } from "./runner/signals.ts";
import { settleJob } from "./settle.ts";
import type { Step } from "./step.ts";
import { adviceFor, ZillizError } from "./zilliz/errors.ts";
import { retrying } from "./zilliz/retry.ts";

/**
 * The main step: choose the backup, start its export, watch the job to its end. Never throws: whatever happens is an
 * ending. When the workflow is cancelled on the way, what was started is settled.
 */
export async function main(step: Step): Promise<endings.Ending> {
  try {
    const plan = await choose(step);
    const started = await start(plan, step);
    if (started.jobId === undefined) return started.ending;
    if (!step.inputs.wait) return endings.leftRunning(step.ledger.facts);
    return await watch(started.jobId, step);
  } catch (error) {
    return step.signal.aborted
      ? await interrupted(step)
      : endingOf(error, step);
  }
}

/** Nothing was started yet, and Zilliz Cloud can't be read: a run that fails early is cheaper than one that waits. */
const CHOOSE_FOR_MS = 60_000;
/** After the signal; the rest of the 6.5 s is for writing it all down. */
const CANCEL_FOR_MS = 5_500;

async function choose(step: Step): Promise<ExportPlan> {
  const { inputs, zilliz, ledger, runner, run, clock } = step;
  const { clusterId, integrationId } = inputs;
  ledger.note({ clusterId, integrationId });
  const backup = await chooseBackup({
    clusterId,
    backupId: inputs.backupId,
    zilliz,
    reading: readingFor(step),
  });
  const { backupId, backupName, projectId } = backup;
  const directory = fillDirectory(inputs.directory, {
    ...run,
    startedAt: clock.date(),
    clusterId,
    backupId,
    backupName,
  });
  const [wrong] = mistakesOf(directory);
  if (wrong !== undefined) {
    throw new Problem(
      `\`directory\` came to "${directory}", which ${wrong}.`,
      "Change the template, or the name that one of its placeholders stands for.",
    );
  }
  ledger.note({ backupId, backupName, projectId, directory });
  const about = [backupName, backup.createTime].filter(Boolean).join(", ");
  runner.info(
    `Backup ${backupId}${about === "" ? "" : ` (${about})`} of cluster ${clusterId}`,
  );
  return { clusterId, backupId, integrationId, directory };
}

function readingFor({ clock, signal, deadline, retried }: Step): Reading {
  const giveUpAt = Math.min(clock.now() + CHOOSE_FOR_MS, deadline);
  return (read) =>
    retrying(
      () => {
        const left = giveUpAt - clock.now();
        if (left <= 0) {
          throw new Problem(
            "Zilliz Cloud took too long to say which backups there are.",
            "Run this again, or give the id of a backup as `backup-id`.",
          );
        }
        return read({ signal, timeoutMs: Math.min(30_000, left) });
      },
      {
        clock,
        signal,
        giveUpAt,
        worthIt: (error) => error.passing,
        onRetry: retried,
      },
    );
}

async function start(
  plan: ExportPlan,
  step: Step,
): Promise<{ jobId: string } | { jobId?: never; ending: endings.Ending }> {
  const { zilliz, ledger, runner, clock, signal, deadline, retried } = step;
  step.stillWanted();
  runner.info(
    `Exporting it to directory ${plan.directory} through integration ${plan.integrationId}`,
  );
  ledger.starting();
  const started = await startExport(plan, {
    zilliz,
    clock,
    signal,
    deadline,
    onRetry: retried,
  });
  switch (started.kind) {
    case "started":
      ledger.started(started.jobId, clock);
      runner.info(`Export job ${started.jobId} started`);
      step.stillWanted();
      return { jobId: started.jobId };
    case "not-started":
      return { ending: unstarted(started.error) };
    case "unknown":
      return {
        ending: endings.startUnknown(ledger.facts, started.error.message),
      };
  }
}

async function watch(jobId: string, step: Step): Promise<endings.Ending> {
  const { inputs, ledger, runner, clock } = step;
  const progress = new ProgressLog(clock.now(), runner.info);
  const watched = await watchJob(jobId, {
    ...step,
    pollInterval: inputs.pollInterval,
    onLook: (job) => {
      ledger.saw(job);
      runner.debug(`${job.status}, progress ${job.progress ?? "unknown"}`);
      progress.show(ledger.facts, clock.now());
    },
    onTrouble: step.retried,
  });
  switch (watched.kind) {
    case "ended":
      ledger.finished(watched.job, clock);
      return endings.ended(watched.as, ledger.facts);
    case "timed-out":
      return endings.timedOut(
        ledger.facts,
        durationText(inputs.timeoutMs / 1000),
      );
    case "lost-sight":
      return endings.lostSight(
        ledger.facts,
        watched.error.message,
        adviceFor(watched.error),
      );
  }
}

/** The workflow was cancelled, or the step's time limit was reached. */
async function interrupted(step: Step): Promise<endings.Ending> {
  const { ledger, inputs, clock, signal } = step;
  if (ledger.phase !== "running") return endings.notNeeded();
  if (inputs.onCancel === "detach") return endings.detached(ledger.facts);
  const { at } =
    signal.reason instanceof Interrupted ? signal.reason : { at: clock.now() };
  return settleJob(step, { deadline: at + CANCEL_FOR_MS });
}

function endingOf(error: unknown, { ledger }: Step): endings.Ending {
  const why = error instanceof Error ? error.message : String(error);
  if (ledger.phase === "starting")
    return endings.startUnknown(ledger.facts, why);
  if (ledger.phase === "idle") {
    if (error instanceof Problem) return endings.notStarted(why, error.next);
    if (error instanceof ZillizError) return unstarted(error);
  }
  return endings.broken(ledger.facts, why);
}

function unstarted(error: ZillizError): endings.Ending {
  return endings.notStarted(error.message, adviceFor(error));
}
