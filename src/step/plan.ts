import { isoSeconds } from "../clock.ts";
import { fillDirectory, mistakesOf } from "../export/directory.ts";
import type { ExportPlan } from "../export/start.ts";
import type { ExportWish } from "../inputs.ts";
import { Problem } from "../problem.ts";
import type { Backup } from "../zilliz/schemas.ts";
import type { Step } from "./step.ts";

/** What is sent for a backup. */
export function planFor(
  wish: ExportWish,
  backup: Pick<Backup, "backupId" | "backupName">,
  integrationId: string,
  step: Step,
): ExportPlan {
  const { clusterId } = wish;
  const { backupId } = backup;
  const startedAt = step.clock.date();
  const directory = directoryFor(wish, backup, step, startedAt);
  const plannedAt = isoSeconds(startedAt.getTime());
  step.ledger.note({ directory, plannedAt });
  return { clusterId, backupId, integrationId, directory };
}

/**
 * The directory with all that is known filled in. Throws a {@link Problem} for one that this has made unusable.
 *
 * @param backup undefined while it is yet to be taken
 */
export function directoryFor(
  { clusterId, directory: template }: ExportWish,
  backup: Pick<Backup, "backupId" | "backupName"> | undefined,
  { run, clock }: Step,
  startedAt: Date = clock.date(),
): string {
  const directory = fillDirectory(template, {
    ...run,
    startedAt,
    clusterId,
    backupId: backup?.backupId,
    backupName: backup?.backupName,
  });
  const [wrong] = mistakesOf(directory);
  if (wrong !== undefined) {
    throw new Problem(
      `\`directory\` came to "${directory}", which ${wrong}.`,
      "Change the template, or the name that one of its placeholders stands for.",
    );
  }
  return directory;
}
