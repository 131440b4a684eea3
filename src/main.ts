import { dryRun } from "./dry-run.ts";
import { earlierAttempt } from "./earlier.ts";
import { startExport } from "./export/start.ts";
import { attach, follow, takeUp } from "./follow.ts";
import type { ExportWish } from "./inputs.ts";
import { planFor, prepare } from "./prepare.ts";
import { Problem } from "./problem.ts";
import * as endings from "./report/endings.ts";
import type { Facts } from "./runner/phase.ts";
import { interrupted } from "./settle.ts";
import type { Outcome, Step } from "./step.ts";
import { takeBackup } from "./take-backup.ts";
import { adviceFor, ZillizError } from "./zilliz/errors.ts";
import type { Backup } from "./zilliz/schemas.ts";

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
  return follow(started.jobId, step);
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
