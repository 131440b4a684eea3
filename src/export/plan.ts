import type { ActionContext } from "../context.ts";
import { ActionError } from "../errors.ts";
import { fillDirectory, templateErrors } from "../inputs/directory-template.ts";
import type { ExportRequest } from "../inputs/inputs.ts";
import { toIsoSeconds } from "../util/clock.ts";
import type { Backup } from "../zilliz/schemas.ts";
import type { ExportPlan } from "./send-start.ts";

/** What is sent for a backup. */
export function planExport(
  request: ExportRequest,
  backup: Pick<Backup, "backupId" | "backupName">,
  integrationId: string,
  context: ActionContext,
): ExportPlan {
  const { clusterId } = request;
  const { backupId } = backup;
  const startedAt = context.clock.date();
  const directory = resolveDirectory(request, backup, context, startedAt);
  const plannedAt = toIsoSeconds(startedAt.getTime());
  context.state.update({ directory, plannedAt });
  return { clusterId, backupId, integrationId, directory };
}

/**
 * The directory with all that is known filled in. Throws a {@link ActionError} for one that this has made unusable.
 *
 * @param backup undefined while it is yet to be taken
 */
export function resolveDirectory(
  { clusterId, directory: template }: ExportRequest,
  backup: Pick<Backup, "backupId" | "backupName"> | undefined,
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
  const [wrong] = templateErrors(directory);
  if (wrong !== undefined) {
    throw new ActionError(
      `\`directory\` came to "${directory}", which ${wrong}.`,
      "Change the template, or the name that one of its placeholders stands for.",
    );
  }
  return directory;
}
