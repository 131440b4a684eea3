import type { Step } from "../context.ts";
import { Problem } from "../errors.ts";
import { fillDirectory } from "../inputs/directory-template.ts";
import type { ExportWish } from "../inputs/inputs.ts";
import { isoSeconds } from "../util/clock.ts";
import type { RequestLimits } from "../zilliz/client.ts";
import { ZillizError } from "../zilliz/errors.ts";
import type { Job } from "../zilliz/schemas.ts";
import { noteBackup } from "./backup-source.ts";
import { noteIntegration } from "./destination.ts";
import { type Found, isRunning } from "./previous-jobs.ts";
import { looking } from "./reading.ts";

/** Makes the job this step's, with all that is known of its export. One that has ended is nothing that is open. */
export async function adopt(
  { jobId, trace, job }: Found & { job: Job },
  wish: ExportWish,
  step: Step,
): Promise<void> {
  const { clusterId } = wish;
  const { attempt, at, backupId } = trace;
  const { integrationId } = { ...trace, ...idOf(wish) };
  const { zilliz, ledger } = step;
  const facts = {
    clusterId,
    backupId,
    integrationId,
    ofAttempt: attempt,
    plannedAt: isoSeconds(at * 1000),
  };
  if (isRunning(job)) ledger.attached(jobId, facts);
  else ledger.note({ ...facts, jobId });
  ledger.saw(job);
  const [backup, integration] = await Promise.all([
    backupId &&
      detail(step, (limits) =>
        zilliz.describeBackup(clusterId, backupId, limits),
      ),
    integrationId &&
      detail(step, (limits) =>
        zilliz.describeIntegration(integrationId, limits),
      ),
  ]);
  if (backup) noteBackup(backup, step);
  if (integration) noteIntegration(integration, step);
  if (backupId === undefined) return;
  const named = wish.directory.includes("{backup_name}");
  if (named && !backup) return;
  ledger.note({
    directory: fillDirectory(wish.directory, {
      ...step.run,
      runAttempt: String(attempt),
      startedAt: new Date(at * 1000),
      clusterId,
      backupId,
      backupName: backup ? backup.backupName : undefined,
    }),
  });
}

/** The integration's id, where the input names it by that. */
function idOf({ integration }: ExportWish): { integrationId?: string } {
  return "id" in integration ? { integrationId: integration.id } : {};
}

/** What is good to know and not needed. Throws only the signal's reason. */
async function detail<T>(
  step: Step,
  read: (limits: RequestLimits) => Promise<T>,
): Promise<T | undefined> {
  try {
    const found = await looking(step, read);
    return found instanceof ZillizError ? undefined : found;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
