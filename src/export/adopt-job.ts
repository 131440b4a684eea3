import type { ActionContext } from "../context.ts";
import { ActionError } from "../errors.ts";
import { fillDirectory } from "../inputs/directory-template.ts";
import type { ExportRequest } from "../inputs/inputs.ts";
import { toIsoSeconds } from "../util/clock.ts";
import type { RequestLimits } from "../zilliz/client.ts";
import { ZillizError } from "../zilliz/errors.ts";
import type { Job } from "../zilliz/schemas.ts";
import { recordIntegration } from "./find-integration.ts";
import { recordBackup } from "./prepare.ts";
import { isRunning, type PreviousJob } from "./previous-jobs.ts";

/** Makes the job of an earlier attempt this step's, with what is known about its export. A job that has ended is not open. */
export async function adoptJob(
  { jobId, marker, job }: PreviousJob & { job: Job },
  { clusterId, integration, directory }: ExportRequest,
  context: ActionContext,
): Promise<void> {
  const { zilliz, state, run } = context;
  const { attempt, plannedAt, backupId } = marker;
  const integrationId = "id" in integration ? integration.id : marker.integrationId;
  const facts = {
    clusterId,
    backupId,
    integrationId,
    startedByAttempt: attempt,
    plannedAt: toIsoSeconds(plannedAt * 1000),
  };
  if (isRunning(job)) state.attach(jobId, facts);
  else state.update({ ...facts, jobId });
  state.recordJob(job);
  const [backup, found] = await Promise.all([
    backupId && readDetail(context, (limits) => zilliz.describeBackup(clusterId, backupId, limits)),
    integrationId &&
      readDetail(context, (limits) => zilliz.describeIntegration(integrationId, limits)),
  ]);
  if (backup) recordBackup(backup, context);
  if (found) recordIntegration(found, context);
  const needsName = directory.includes("{backup_name}");
  if (backupId === undefined || (needsName && !backup)) return;
  state.update({
    directory: fillDirectory(directory, {
      ...run,
      runAttempt: String(attempt),
      startedAt: new Date(plannedAt * 1000),
      clusterId,
      backupId,
      backupName: backup ? backup.backupName : undefined,
    }),
  });
}

/** Reads what is useful and not needed. Throws only the signal's reason. */
async function readDetail<T>(
  { tryRead }: ActionContext,
  read: (limits: RequestLimits) => Promise<T>,
): Promise<T | undefined> {
  try {
    const found = await tryRead(read);
    return found instanceof ZillizError ? undefined : found;
  } catch (error) {
    if (error instanceof ActionError) return undefined;
    throw error;
  }
}
