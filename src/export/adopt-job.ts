import type { ActionContext } from "../context.ts";
import { ActionError } from "../errors.ts";
import { fillDirectory } from "../inputs/directory-template.ts";
import type { ExportRequest } from "../inputs/inputs.ts";
import { toIsoSeconds } from "../util/clock.ts";
import type { RequestLimits } from "../zilliz/client.ts";
import { ZillizError } from "../zilliz/errors.ts";
import type { Job } from "../zilliz/schemas.ts";
import { recordBackup } from "./backup-source.ts";
import { recordIntegration } from "./destination.ts";
import { isRunning, type PreviousJob } from "./previous-jobs.ts";
import { tryRead } from "./reading.ts";

/** Makes the job this step's, with all that is known of its export. One that has ended is nothing that is open. */
export async function adoptJob(
  { jobId, marker, job }: PreviousJob & { job: Job },
  request: ExportRequest,
  context: ActionContext,
): Promise<void> {
  const { clusterId } = request;
  const { attempt, plannedAt: at, backupId } = marker;
  const { integrationId } = { ...marker, ...idOf(request) };
  const { zilliz, state } = context;
  const facts = {
    clusterId,
    backupId,
    integrationId,
    ofAttempt: attempt,
    plannedAt: toIsoSeconds(at * 1000),
  };
  if (isRunning(job)) state.attach(jobId, facts);
  else state.update({ ...facts, jobId });
  state.recordJob(job);
  const [backup, integration] = await Promise.all([
    backupId &&
      readDetail(context, (limits) =>
        zilliz.describeBackup(clusterId, backupId, limits),
      ),
    integrationId &&
      readDetail(context, (limits) =>
        zilliz.describeIntegration(integrationId, limits),
      ),
  ]);
  if (backup) recordBackup(backup, context);
  if (integration) recordIntegration(integration, context);
  if (backupId === undefined) return;
  const named = request.directory.includes("{backup_name}");
  if (named && !backup) return;
  state.update({
    directory: fillDirectory(request.directory, {
      ...context.run,
      runAttempt: String(attempt),
      startedAt: new Date(at * 1000),
      clusterId,
      backupId,
      backupName: backup ? backup.backupName : undefined,
    }),
  });
}

/** The integration's id, where the input names it by that. */
function idOf({ integration }: ExportRequest): { integrationId?: string } {
  return "id" in integration ? { integrationId: integration.id } : {};
}

/** What is good to know and not needed. Throws only the signal's reason. */
async function readDetail<T>(
  context: ActionContext,
  read: (limits: RequestLimits) => Promise<T>,
): Promise<T | undefined> {
  try {
    const found = await tryRead(context, read);
    return found instanceof ZillizError ? undefined : found;
  } catch (error) {
    if (error instanceof ActionError) return undefined;
    throw error;
  }
}
