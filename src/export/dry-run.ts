import { type ActionContext, CHECK_TIMEOUT_MS } from "../context.ts";
import type { ExportRequest } from "../inputs/inputs.ts";
import type { Check } from "../outcome.ts";
import type { Result } from "../report/result.ts";
import * as results from "../report/results/index.ts";
import { ZillizError } from "../zilliz/errors.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { backupsInProgress } from "./select-backup.ts";
import { type ExportPlan, planExport, resolveDirectory } from "./start-export.ts";

/** Stands for the ID that only creating the backup would reveal. */
const UNKNOWN_BACKUP_ID = "{backup_id}";

/** Prepares the export and reports what would be sent. Starts nothing. */
export async function dryRun(request: ExportRequest, context: ActionContext): Promise<Result> {
  const prepared = await prepare(request, context);
  const { backup, integrationId, checks } = prepared;
  const { state } = context;
  if (backup === undefined) return dryRunNew(request, prepared, context);
  const plan = planExport(request, backup, integrationId, context);
  return results.checked(state.facts, checks, requestText(plan));
}

async function dryRunNew(
  request: ExportRequest,
  { integrationId, checks }: Prepared,
  context: ActionContext,
): Promise<Result> {
  const { clusterId } = request;
  const all = [...checks, await checkNoBackupInProgress(request, context)];
  const directory = resolveDirectory(request, undefined, context);
  const plan = {
    clusterId,
    backupId: UNKNOWN_BACKUP_ID,
    integrationId,
    directory,
  };
  return results.checked(
    context.state.facts,
    all,
    `Would create a backup with \`POST /v2/clusters/${clusterId}/backups/create\`, wait until it is AVAILABLE, and export it.\n${requestText(plan)}`,
  );
}

function requestText(plan: ExportPlan): string {
  const { clusterId, backupId, integrationId, directory } = plan;
  const body = JSON.stringify({ integrationId, directory });
  return `Would send \`POST /v2/clusters/${clusterId}/backups/${backupId}/export\` with \`${body}\`.`;
}

/** With `backup-id: new`: whether Zilliz Cloud is likely to accept the request. */
async function checkNoBackupInProgress(
  { clusterId }: ExportRequest,
  { zilliz, readWithin, runner }: ActionContext,
): Promise<Check> {
  const name = "No other backup";
  const read = readWithin(CHECK_TIMEOUT_MS);
  try {
    const [other] = await backupsInProgress({
      clusterId,
      zilliz,
      read,
      warn: runner.warning,
    });
    return other === undefined
      ? { name, result: "passed", detail: "No backup is in progress" }
      : {
          name,
          result: "skipped",
          detail: `Backup ${other.backupId} is in progress. Zilliz Cloud creates one manual backup of a cluster at a time, so it may reject another one`,
        };
  } catch (error) {
    if (!(error instanceof ZillizError)) throw error;
    return { name, result: "skipped", detail: error.message };
  }
}
