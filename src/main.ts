import type { ActionContext } from "./context.ts";
import { ActionError, messageOf } from "./errors.ts";
import { attach } from "./export/attach.ts";
import { handleInterruption } from "./export/cancel-job.ts";
import { createBackup } from "./export/create-backup.ts";
import { dryRun } from "./export/dry-run.ts";
import { prepare } from "./export/prepare.ts";
import { resume } from "./export/resume.ts";
import { startExport } from "./export/start-export.ts";
import { watchExport } from "./export/watch-job.ts";
import type { ExportRequest } from "./inputs/inputs.ts";
import type { Result } from "./report/result.ts";
import * as results from "./report/results/index.ts";
import { adviceFor, ZillizError } from "./zilliz/errors.ts";

/**
 * The main step: selects the backup or creates one, starts its export, and watches the job to its
 * end. Never throws: whatever happens is a result. If the workflow is cancelled, what was started
 * is cancelled.
 */
export async function main(context: ActionContext): Promise<Result> {
  const { request } = context.inputs;
  try {
    await waitForTurn(context);
    if (request.kind === "attach") return await attach(request, context);
    if (request.dryRun) return await dryRun(request, context);
    return await exportBackup(request, context);
  } catch (error) {
    return context.signal.aborted
      ? await handleInterruption(context)
      : failureResult(error, context);
  }
}

async function exportBackup(request: ExportRequest, context: ActionContext): Promise<Result> {
  const previous = await resume(request, context);
  if (previous !== undefined) return previous;

  const { backup, integrationId } = await prepare(request, context);
  const exportable = backup ? { backup } : await createBackup(request.clusterId, context);
  if (exportable.result) return exportable.result;

  const started = await startExport(request, exportable.backup, integrationId, context);
  if (started.result) return started.result;
  if (!request.wait) return results.startedWithoutWaiting(context.state.facts);
  return watchExport(started.jobId, context);
}

/**
 * GitHub starts all jobs of a matrix at once. One after the other, they stay below the documented
 * 20 requests a second for each endpoint, and so do their first polls, which come in random
 * clusters. The last of 256 begins after 20 s.
 */
const START_STAGGER_MS = 1_000 / 13;

async function waitForTurn({ inputs, clock, signal }: ActionContext): Promise<void> {
  const { index } = inputs.matrixJob;
  if (index > 0) await clock.sleep(index * START_STAGGER_MS, signal);
}

function failureResult(error: unknown, { state }: ActionContext): Result {
  const { phase, facts } = state;
  const why = messageOf(error);
  switch (phase) {
    case "requesting-backup":
      return results.backupUnknown(facts, why);
    case "starting":
      return results.startUnknown(facts, why);
    case "idle":
    case "backing-up":
      // The directory can turn out to be unusable after a backup was created for it.
      if (error instanceof ActionError) return results.notStarted(why, error.nextStep, facts);
      if (error instanceof ZillizError) return results.notStarted(why, adviceFor(error), facts);
      return results.internalError(facts, why);
    default:
      return results.internalError(facts, why);
  }
}
