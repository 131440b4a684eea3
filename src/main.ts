import type { ActionContext } from "./context.ts";
import { ActionError } from "./errors.ts";
import { attach, resumeJob, watchExport } from "./export/attach.ts";
import { createBackup } from "./export/create-backup.ts";
import { dryRun } from "./export/dry-run.ts";
import { prepare } from "./export/prepare.ts";
import { resume } from "./export/resume.ts";
import { handleInterruption } from "./export/settle.ts";
import { startExport } from "./export/start-export.ts";
import type { ExportRequest } from "./inputs/inputs.ts";
import * as endings from "./report/results/index.ts";
import { adviceFor, ZillizError } from "./zilliz/errors.ts";

/**
 * The main step: choose the backup, or take one; start its export; watch the job to its end. Never throws: whatever
 * happens is an ending. When the workflow is cancelled on the way, what was started is settled.
 */
export async function main(context: ActionContext): Promise<endings.Ending> {
  const { request, matrixJob: leg } = context.inputs;
  try {
    if (leg.index > 0) {
      await context.clock.sleep(leg.index * START_STAGGER_MS, context.signal);
    }
    return await (request.kind === "attach"
      ? attach(request, context)
      : exportBackup(request, context));
  } catch (error) {
    return context.signal.aborted
      ? await handleInterruption(context)
      : resultFor(error, context);
  }
}

/**
 * The legs of a matrix are all started at once. One after the other they stay below the documented 20 requests a second
 * for each endpoint, and so do their first looks, which chance bunches up; the last of 256 begins after 20 s.
 */
const START_STAGGER_MS = 1_000 / 13;

async function exportBackup(
  request: ExportRequest,
  context: ActionContext,
): Promise<endings.Ending> {
  if (request.dryRun)
    return dryRun(request, await prepare(request, context), context);
  const earlier = await resume(request, context);
  if (earlier.result !== undefined) return earlier.result;
  if (earlier.running !== undefined)
    return resumeJob(earlier.running, request, context);
  const prepared = await prepare(request, context);
  const { integrationId } = prepared;
  const chosen = prepared.backup
    ? { backup: prepared.backup }
    : await createBackup(request.clusterId, context);
  if (chosen.result !== undefined) return chosen.result;
  const started = await startExport(
    request,
    chosen.backup,
    integrationId,
    context,
  );
  if (started.result !== undefined) return started.result;
  if (!request.wait) return endings.startedWithoutWaiting(context.state.facts);
  return watchExport(started.jobId, context);
}

function resultFor(error: unknown, { state }: ActionContext): endings.Ending {
  const { phase, facts } = state;
  const why = error instanceof Error ? error.message : String(error);
  switch (phase) {
    case "requesting-backup":
      return endings.backupUnknown(facts, why);
    case "starting":
      return endings.startUnknown(facts, why);
    case "idle":
    case "backing-up":
      // The directory can turn out to be unusable after a backup was taken for it.
      if (error instanceof ActionError)
        return endings.notStarted(why, error.nextStep, facts);
      if (error instanceof ZillizError)
        return endings.notStarted(error.message, adviceFor(error), facts);
      return endings.internalError(facts, why);
    default:
      return endings.internalError(facts, why);
  }
}
