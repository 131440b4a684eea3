import type { ActionContext } from "../context.ts";
import type { ExportRequest } from "../inputs/inputs.ts";
import type { Check } from "../outcome.ts";
import * as endings from "../report/results/index.ts";
import { ZillizError } from "../zilliz/errors.ts";
import { planExport, resolveDirectory } from "./plan.ts";
import type { Prepared } from "./prepare.ts";
import { CHECK_TIMEOUT_MS, readWithin } from "./reading.ts";
import { backupsInProgress } from "./select-backup.ts";

/** Stands for what only taking the backup would tell. */
const UNKNOWN_BACKUP_ID = "{backup_id}";

/** Tells what would be sent, and sends nothing. */
export async function dryRun(
  wish: ExportRequest,
  { backup, integrationId, checks }: Prepared,
  context: ActionContext,
): Promise<endings.Ending> {
  const { state } = context;
  const { clusterId } = wish;
  if (backup !== undefined) {
    const plan = planExport(wish, backup, integrationId, context);
    return endings.checked(state.facts, checks, requestText(plan));
  }
  const all = [...checks, await checkNoBackupInProgress(wish, context)];
  const directory = resolveDirectory(wish, undefined, context);
  const request = requestText({
    clusterId,
    backupId: UNKNOWN_BACKUP_ID,
    integrationId,
    directory,
  });
  return endings.checked(
    state.facts,
    all,
    `It would ask for a backup with \`POST /v2/clusters/${clusterId}/backups/create\`, wait for it, and export it.\n${request}`,
  );
}

function requestText({
  clusterId,
  backupId,
  integrationId,
  directory,
}: ReturnType<typeof planExport>): string {
  const body = JSON.stringify({ integrationId, directory });
  return `It would send \`POST /v2/clusters/${clusterId}/backups/${backupId}/export\` with \`${body}\`.`;
}

/** With a dry run of `backup-id: new`: what Zilliz Cloud would most likely say to the request. */
async function checkNoBackupInProgress(
  { clusterId }: ExportRequest,
  context: ActionContext,
): Promise<Check> {
  const what = "No other backup";
  const { zilliz } = context;
  const reading = readWithin(context, CHECK_TIMEOUT_MS);
  try {
    const [busy] = await backupsInProgress({ clusterId, zilliz, reading });
    return busy === undefined
      ? { name: what, result: "passed", detail: "No backup is being taken now" }
      : {
          name: what,
          result: "skipped",
          detail: `Backup ${busy.backupId} is being taken now, and Zilliz Cloud takes one manual backup of a cluster at a time: whether it would take another can't be told`,
        };
  } catch (error) {
    if (!(error instanceof ZillizError)) throw error;
    return { name: what, result: "skipped", detail: error.message };
  }
}
