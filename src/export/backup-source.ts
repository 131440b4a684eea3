import type { ActionContext } from "../context.ts";
import { ActionError } from "../errors.ts";
import type { BackupSelector, ExportRequest } from "../inputs/inputs.ts";
import type { Check } from "../outcome.ts";
import { parseTime, toIsoSeconds } from "../util/clock.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import { isInvalidTarget, ZillizError } from "../zilliz/errors.ts";
import type { Backup } from "../zilliz/schemas.ts";
import {
  backupAge,
  backupLabel,
  checkBackupAge,
  expiryWarning,
  nameSuffix,
} from "./preflight-checks.ts";
import { readWithin, SELECT_TIMEOUT_MS, tryRead } from "./reading.ts";
import { isAvailable, selectBackup } from "./select-backup.ts";

/** Where the backup is, or will be. */
export interface BackupSource {
  backup: Backup | undefined;
  name: string;
  projectId: string | undefined;
  regionId: string | undefined;
  checks: Check[];
}

/** Finds the backup, or the cluster that one is to be taken of. Throws a {@link ActionError} for what is wrong with it. */
export async function findSource(
  { clusterId, backup }: ExportRequest,
  context: ActionContext,
): Promise<BackupSource> {
  return backup.kind === "new"
    ? clusterSource(clusterId, context)
    : existingBackupSource(clusterId, backup, context);
}

async function existingBackupSource(
  clusterId: string,
  request: Exclude<BackupSelector, { kind: "new" }>,
  context: ActionContext,
): Promise<BackupSource> {
  const { zilliz, runner, inputs, clock } = context;
  const reading = readWithin(context, SELECT_TIMEOUT_MS);
  const backup = await selectBackup({
    clusterId,
    backup: request,
    zilliz,
    reading,
  });
  recordBackup(backup, context);
  runner.info(`${backupLabel(backup)} of cluster ${clusterId}`);
  const checks: Check[] = [
    {
      name: "Backup",
      result: "passed",
      detail: `${backupLabel(backup)} is AVAILABLE`,
    },
  ];
  if (request.kind === "latest" && request.maxAgeMs !== undefined)
    checks.push(checkBackupAge(backup, request.maxAgeMs, clock.date()));
  const expiry = expiryWarning(backup, inputs.timeoutMs, clock.date());
  if (expiry !== undefined) runner.warning("The backup expires soon", expiry);
  const name = `backup ${backup.backupId}`;
  const { projectId } = backup;
  const regionId =
    backup.regionId ?? (await regionOf(clusterId, backup, context));
  return { backup, name, projectId, regionId, checks };
}

/** The list doesn't say which region a backup is in; its description does, and is the last word on its status. */
async function regionOf(
  clusterId: string,
  { backupId }: Backup,
  context: ActionContext,
): Promise<string | undefined> {
  const described = await tryRead(context, (limits) =>
    context.zilliz.describeBackup(clusterId, backupId, limits),
  );
  const ours =
    !(described instanceof ZillizError) && described.backupId === backupId;
  if (!ours) return undefined;
  if (!isAvailable(described)) {
    throw new ActionError(
      `Backup ${backupId} of cluster ${clusterId} was listed as AVAILABLE, and is ${sanitizeLine(described.status)} now.`,
      "Run this again, or choose another backup.",
    );
  }
  return described.regionId;
}

/** A backup is kept in its cluster's region, so that all can be checked before it is taken. */
async function clusterSource(
  clusterId: string,
  context: ActionContext,
): Promise<BackupSource> {
  const cluster = await tryRead(context, (limits) =>
    context.zilliz.describeCluster(clusterId, limits),
  );
  const none = { backup: undefined, name: `cluster ${clusterId}` };
  if (cluster instanceof ZillizError) {
    if (isInvalidTarget(cluster)) throw cluster;
    const detail = `Cluster ${clusterId} can't be looked up: ${cluster.message}`;
    return {
      ...none,
      projectId: undefined,
      regionId: undefined,
      checks: [{ name: "Cluster", result: "skipped", detail }],
    };
  }
  const { projectId, regionId, clusterName } = cluster;
  context.state.update({
    clusterName,
    projectIds: projectId === undefined ? undefined : [projectId],
  });
  const detail = `Cluster ${clusterId}${nameSuffix(clusterName)} is there`;
  const checks: Check[] = [{ name: "Cluster", result: "passed", detail }];
  return { ...none, projectId, regionId, checks };
}

/** Takes down what is known of the backup. */
export function recordBackup(
  backup: Backup,
  { state, clock }: ActionContext,
): void {
  const { backupId, backupName, clusterName, projectId, size } = backup;
  const age = backupAge(backup, clock.date());
  const taken = parseTime(backup.createTime);
  state.update({
    backupId,
    backupName,
    clusterName,
    projectIds: projectId === undefined ? undefined : [projectId],
    backupStatus: backup.status,
    backupTakenAt: taken === undefined ? undefined : toIsoSeconds(taken),
    backupAgeSeconds:
      age === undefined ? undefined : Math.max(0, Math.round(age / 1000)),
    backupBytes: size,
  });
}
