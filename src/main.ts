import type { Step } from "./context.ts";
import { Problem } from "./errors.ts";
import { attach, follow, takeUp } from "./export/attach.ts";
import { takeBackup } from "./export/create-backup.ts";
import { dryRun } from "./export/dry-run.ts";
import { prepare } from "./export/prepare.ts";
import { earlierAttempt } from "./export/resume.ts";
import { interrupted } from "./export/settle.ts";
import { startExport } from "./export/start-export.ts";
import type { ExportWish } from "./inputs/inputs.ts";
import * as endings from "./report/results/index.ts";
import { adviceFor, ZillizError } from "./zilliz/errors.ts";

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
  const started = await startExport(wish, chosen.backup, integrationId, step);
  if (started.ending !== undefined) return started.ending;
  if (!wish.wait) return endings.leftRunning(step.ledger.facts);
  return follow(started.jobId, step);
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
      if (error instanceof ZillizError)
        return endings.notStarted(error.message, adviceFor(error), facts);
      return endings.broken(facts, why);
    default:
      return endings.broken(facts, why);
  }
}
