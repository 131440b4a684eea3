import type { ActionContext } from "../context.ts";
import { ActionError } from "../errors.ts";
import type { ResumeMarker } from "../github/resume-marker.ts";
import { fillDirectory } from "../inputs/directory-template.ts";
import type { ExportRequest } from "../inputs/inputs.ts";
import type { RunContext } from "../runner/run-context.ts";
import type { Facts } from "../state/saved-state.ts";
import { toIsoSeconds } from "../util/clock.ts";
import type { RequestLimits } from "../zilliz/client.ts";
import { ZillizError } from "../zilliz/errors.ts";
import type { Job } from "../zilliz/schemas.ts";
import { recordIntegration } from "./find-integration.ts";
import { recordBackup } from "./prepare.ts";
import { isRunning, type PreviousJob, startedBy } from "./previous-jobs.ts";

/** What is known of an export from its marker. */
export function factsOf(marker: ResumeMarker, { clusterId, integration }: ExportRequest): Facts {
  return {
    clusterId,
    backupId: marker.backupId,
    integrationId: "id" in integration ? integration.id : marker.integrationId,
    startedByAttempt: startedBy(marker),
    plannedAt: toIsoSeconds(marker.plannedAt * 1000),
  };
}

/** The directory that a marker's export was sent with; undefined without what is in its name. */
export function directoryOf(
  marker: ResumeMarker,
  { clusterId, directory }: ExportRequest,
  run: RunContext,
  backupName?: string,
): string | undefined {
  const { backupId, plannedAt } = marker;
  const lacksName = backupName === undefined && directory.includes("{backup_name}");
  if (backupId === undefined || lacksName) return undefined;
  return fillDirectory(directory, {
    ...run,
    runAttempt: String(startedBy(marker)),
    startedAt: new Date(plannedAt * 1000),
    clusterId,
    backupId,
    backupName,
  });
}

/**
 * Makes the job of an earlier attempt this step's, with what is known about its export. A job that
 * has ended is not open.
 */
export async function adoptJob(
  { jobId, marker, job }: PreviousJob & { job: Job },
  request: ExportRequest,
  context: ActionContext,
): Promise<void> {
  const { zilliz, state, run } = context;
  const { clusterId } = request;
  const facts = factsOf(marker, request);
  if (isRunning(job)) state.attach(jobId, facts);
  else state.update({ ...facts, jobId });
  state.recordJob(job);
  const { backupId, integrationId } = facts;
  const [backup, found] = await Promise.all([
    backupId && readDetail(context, (limits) => zilliz.describeBackup(clusterId, backupId, limits)),
    integrationId &&
      readDetail(context, (limits) => zilliz.describeIntegration(integrationId, limits)),
  ]);
  if (backup) recordBackup(backup, context);
  if (found) recordIntegration(found, context);
  const backupName = backup ? backup.backupName : undefined;
  state.update({ directory: directoryOf(marker, request, run, backupName) });
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
