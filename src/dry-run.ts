import type { ExportWish } from "./inputs.ts";
import {
  checkNoneUnderWay,
  directoryFor,
  type Prepared,
  planFor,
} from "./prepare.ts";
import * as endings from "./report/endings.ts";
import type { Step } from "./step.ts";

/** Stands for what only taking the backup would tell. */
const YET_TO_BE = "{backup_id}";

/** Tells what would be sent, and sends nothing. */
export async function dryRun(
  wish: ExportWish,
  { backup, integrationId, checks }: Prepared,
  step: Step,
): Promise<endings.Ending> {
  const { ledger } = step;
  const { clusterId } = wish;
  if (backup !== undefined) {
    const plan = planFor(wish, backup, integrationId, step);
    return endings.checked(ledger.facts, checks, requestOf(plan));
  }
  const all = [...checks, await checkNoneUnderWay(wish, step)];
  const directory = directoryFor(wish, undefined, step);
  const request = requestOf({
    clusterId,
    backupId: YET_TO_BE,
    integrationId,
    directory,
  });
  return endings.checked(
    ledger.facts,
    all,
    `It would ask for a backup with \`POST /v2/clusters/${clusterId}/backups/create\`, wait for it, and export it.\n${request}`,
  );
}

function requestOf({
  clusterId,
  backupId,
  integrationId,
  directory,
}: ReturnType<typeof planFor>): string {
  const body = JSON.stringify({ integrationId, directory });
  return `It would send \`POST /v2/clusters/${clusterId}/backups/${backupId}/export\` with \`${body}\`.`;
}
