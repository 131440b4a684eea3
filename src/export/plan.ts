import type { Step } from "../context.ts";
import { Problem } from "../errors.ts";
import { fillDirectory, mistakesOf } from "../inputs/directory-template.ts";
import type { ExportWish } from "../inputs/inputs.ts";
import { isoSeconds } from "../util/clock.ts";
import type { Backup } from "../zilliz/schemas.ts";
import type { ExportPlan } from "./send-start.ts";

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
