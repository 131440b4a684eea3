import { type ActionContext, CHECK_TIMEOUT_MS } from "../context.ts";
import type { ExportRequest } from "../inputs/inputs.ts";
import type { Check } from "../outcome.ts";
import type { Result } from "../report/result.ts";
import * as results from "../report/results/index.ts";
import { ZillizError } from "../zilliz/errors.ts";
import { passed, skipped } from "./preflight-checks.ts";
import { prepare } from "./prepare.ts";
import { backupsInProgress } from "./select-backup.ts";
import { type ExportPlan, planExport, resolveDirectory } from "./start-export.ts";

/** Prepares the export and reports what would be sent. Starts nothing. */
export async function dryRun(request: ExportRequest, context: ActionContext): Promise<Result> {
  const { backup, integrationId, checks } = await prepare(request, context);
  if (backup !== undefined) {
    const plan = planExport(request, backup, integrationId, context);
    return results.checked(context.state.facts, checks, requestText(plan));
  }
  const { clusterId } = request;
  const check = await checkNoBackupInProgress(clusterId, context);
  const directory = resolveDirectory(request, undefined, context);
  const plan = { clusterId, backupId: "{backup_id}", integrationId, directory };
  return results.checked(
    context.state.facts,
    [...checks, check],
    `Would create a backup with \`POST /v2/clusters/${clusterId}/backups/create\`, wait until it is AVAILABLE, and export it.\n${requestText(plan)}`,
  );
}

function requestText(plan: ExportPlan): string {
  const { clusterId, backupId, integrationId, directory } = plan;
  const body = JSON.stringify({ integrationId, directory });
  return `Would send \`POST /v2/clusters/${clusterId}/backups/${backupId}/export\` with \`${body}\`.`;
}

/** With `backup-id: new`: whether Zilliz Cloud is likely to accept the request. */
async function checkNoBackupInProgress(clusterId: string, context: ActionContext): Promise<Check> {
  const name = "No other backup";
  const read = context.readWithin(CHECK_TIMEOUT_MS);
  try {
    const [other] = await backupsInProgress({ ...context, clusterId, read });
    if (other === undefined) return passed(name, "No backup is in progress");
    return skipped(
      name,
      `Backup ${other.backupId} is in progress. Zilliz Cloud creates one manual backup of a cluster at a time, so it may reject another one`,
    );
  } catch (error) {
    if (!(error instanceof ZillizError)) throw error;
    return skipped(name, error.message);
  }
}
