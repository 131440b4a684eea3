import type { ActionContext, OrResult } from "../context.ts";
import { ActionError } from "../errors.ts";
import { fillDirectory, templateErrors } from "../inputs/directory-template.ts";
import type { ExportRequest } from "../inputs/inputs.ts";
import * as results from "../report/results/index.ts";
import { toIsoSeconds } from "../util/clock.ts";
import { adviceFor } from "../zilliz/errors.ts";
import type { Backup } from "../zilliz/schemas.ts";
import { startOnce } from "./send-once.ts";

/** What is exported, and where to. */
export interface ExportPlan {
  clusterId: string;
  backupId: string;
  integrationId: string;
  directory: string;
}

type NamedBackup = Pick<Backup, "backupId" | "backupName">;

/**
 * Starts the export of a backup, once, and records its job. This is the only caller of
 * `exportBackup`.
 */
export async function startExport(
  request: ExportRequest,
  backup: NamedBackup,
  integrationId: string,
  context: ActionContext,
): Promise<OrResult<{ jobId: string }>> {
  const { state, runner, clock, zilliz } = context;
  const { clusterId, backupId, ...target } = planExport(request, backup, integrationId, context);
  const started = await startOnce(
    {
      phase: "starting",
      line: `Starting the export of backup ${backupId} to directory ${target.directory} with integration ${integrationId}`,
      send: (limits) => zilliz.exportBackup(clusterId, backupId, target, limits),
      onRejected: (error) => results.notStarted(error.message, adviceFor(error), state.facts),
      onUnknown: (why) => results.startUnknown(state.facts, why),
    },
    context,
  );
  if (started.result !== undefined) return started;
  const { jobId } = started.response;
  state.recordStart(jobId, clock);
  runner.info(`Export job ${jobId} started`);
  context.throwIfCancelled();
  return { jobId };
}

/** What is sent for a backup. Records the directory. */
export function planExport(
  request: ExportRequest,
  backup: NamedBackup,
  integrationId: string,
  context: ActionContext,
): ExportPlan {
  const { clusterId } = request;
  const plannedAt = context.clock.date();
  const directory = resolveDirectory(request, backup, context, plannedAt);
  context.state.update({ directory, plannedAt: toIsoSeconds(plannedAt.getTime()) });
  return { clusterId, backupId: backup.backupId, integrationId, directory };
}

/**
 * The directory with everything that is known filled in. Throws an {@link ActionError} if that
 * makes it unusable.
 *
 * @param backup undefined until it is created
 */
export function resolveDirectory(
  { clusterId, directory: template }: ExportRequest,
  backup: NamedBackup | undefined,
  { run, clock }: ActionContext,
  startedAt: Date = clock.date(),
): string {
  const directory = fillDirectory(template, {
    ...run,
    startedAt,
    clusterId,
    backupId: backup?.backupId,
    backupName: backup?.backupName,
  });
  const [error] = templateErrors(directory);
  if (error !== undefined) {
    throw new ActionError(
      `\`directory\` resolved to "${directory}", which ${error}.`,
      "Change the template, or the name that fills in one of its placeholders.",
    );
  }
  return directory;
}
