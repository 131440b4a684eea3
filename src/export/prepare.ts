import { type ActionContext, LOOKUP_TIMEOUT_MS } from "../context.ts";
import { ActionError } from "../errors.ts";
import type { ExportRequest } from "../inputs/inputs.ts";
import type { Check } from "../outcome.ts";
import { checkLine } from "../report/result.ts";
import { parseTime, toIsoSeconds } from "../util/clock.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import { isInvalidTarget, ZillizError } from "../zilliz/errors.ts";
import type { Backup } from "../zilliz/schemas.ts";
import { findIntegration } from "./find-integration.ts";
import {
  type BackupSource,
  backupAge,
  backupLabel,
  checkBackupAge,
  expiryWarning,
  nameSuffix,
  passed,
  skipped,
} from "./preflight-checks.ts";
import { type ExistingBackupSelector, isAvailable, selectBackup } from "./select-backup.ts";
import { resolveDirectory } from "./start-export.ts";
import { BUCKET_CHECK } from "./validate-bucket.ts";

/** What is known before anything is started. */
interface Prepared {
  /** Undefined until it is created. */
  backup: Backup | undefined;
  integrationId: string;
  checks: readonly Check[];
}

/**
 * Finds the backup and the storage integration, and checks what can be known about them. Starts
 * nothing. Throws an {@link ActionError} for what is wrong; a check that can't be
 * made is skipped with a warning.
 */
export async function prepare(request: ExportRequest, context: ActionContext): Promise<Prepared> {
  recordRequest(request, context);
  // An unusable directory must not be found only after a backup was created for it.
  resolveDirectory(request, undefined, context);
  const { clusterId, backup } = request;
  const source =
    backup.kind === "new"
      ? await clusterSource(clusterId, context)
      : await existingBackupSource(clusterId, backup, context);
  const { integrationId, checks } = await findIntegration(request, source, context);
  const all = [...source.checks, ...checks];
  // A dry run reports the checks as its result.
  if (!request.dryRun) context.runner.group("Pre-flight checks", all.map(checkLine));
  warnSkipped(all, request, context);
  return { backup: source.backup, integrationId, checks: all };
}

function recordRequest({ clusterId, integration }: ExportRequest, { state }: ActionContext): void {
  state.update({
    clusterId,
    ...("id" in integration && { integrationId: integration.id }),
    ...("name" in integration && { integrationName: integration.name }),
  });
}

function warnSkipped(
  checks: readonly Check[],
  { dryRun }: ExportRequest,
  { runner }: ActionContext,
): void {
  const skipped = checks.filter(({ result }) => result === "skipped");
  // Many keys may not have a bucket validated, and the user can't change that.
  if (skipped.every(({ name }) => name === BUCKET_CHECK)) return;
  const lines = skipped.map(({ name, detail }) => `${name}: ${detail}.`);
  if (!dryRun) lines.push("Continuing without them.");
  runner.warning("Some checks were skipped", lines.join("\n"));
}

async function existingBackupSource(
  clusterId: string,
  selector: ExistingBackupSelector,
  context: ActionContext,
): Promise<BackupSource> {
  const { runner, inputs, clock } = context;
  const read = context.readWithin(LOOKUP_TIMEOUT_MS);
  const { backup, why } = await selectBackup({ ...context, clusterId, backup: selector, read });
  recordBackup(backup, context);
  const label = backupLabel(backup);
  runner.info(`Selected ${label.replace(/^B/, "b")} of cluster ${clusterId}: ${why}`);
  const checks = [passed("Backup", `${label} is AVAILABLE`)];
  if (selector.kind === "latest" && selector.maxAgeMs !== undefined)
    checks.push(checkBackupAge(backup, selector.maxAgeMs, clock.date()));
  const expiry = expiryWarning(backup, inputs.timeoutMs, clock.date());
  if (expiry !== undefined) runner.warning("The backup expires soon", expiry);
  const name = `backup ${backup.backupId}`;
  const { projectId } = backup;
  const regionId = backup.regionId ?? (await readRegion(clusterId, backup, context));
  return { backup, name, projectId, regionId, checks };
}

/**
 * The list doesn't contain a backup's region; its description does, and its status there is
 * authoritative.
 */
async function readRegion(
  clusterId: string,
  { backupId }: Backup,
  { zilliz, tryRead }: ActionContext,
): Promise<string | undefined> {
  const described = await tryRead((limits) => zilliz.describeBackup(clusterId, backupId, limits));
  if (described instanceof ZillizError || described.backupId !== backupId) return undefined;
  if (!isAvailable(described)) {
    throw new ActionError(
      `Backup ${backupId} of cluster ${clusterId} is no longer AVAILABLE (now ${sanitizeLine(described.status)}).`,
      "Re-run this, or choose another backup.",
    );
  }
  return described.regionId;
}

/**
 * A backup is stored in its cluster's region, so everything can be checked before it is created.
 */
async function clusterSource(
  clusterId: string,
  { zilliz, state, tryRead }: ActionContext,
): Promise<BackupSource> {
  const cluster = await tryRead((limits) => zilliz.describeCluster(clusterId, limits));
  const source = { backup: undefined, name: `cluster ${clusterId}` };
  if (cluster instanceof ZillizError) {
    if (isInvalidTarget(cluster)) throw cluster;
    const check = skipped("Cluster", `Cluster ${clusterId} can't be read: ${cluster.message}`);
    return { ...source, projectId: undefined, regionId: undefined, checks: [check] };
  }
  const { projectId, regionId, clusterName } = cluster;
  state.update({ clusterName, projectIds: projectId === undefined ? undefined : [projectId] });
  const check = passed("Cluster", `Cluster ${clusterId}${nameSuffix(clusterName)} exists`);
  return { ...source, projectId, regionId, checks: [check] };
}

/** Records what is known about the backup. */
export function recordBackup(backup: Backup, context: ActionContext): void {
  const { state } = context;
  const { projectId } = backup;
  const createdAt = parseTime(backup.createTime);
  state.update({
    backupId: backup.backupId,
    backupName: backup.backupName,
    clusterName: backup.clusterName,
    projectIds: projectId === undefined ? undefined : [projectId],
    backupStatus: backup.status,
    backupTakenAt: createdAt === undefined ? undefined : toIsoSeconds(createdAt),
    backupAgeSeconds: ageAtStart(backup, context),
    backupBytes: backup.size,
  });
}

/** In seconds, when the step began. A backup that the step itself creates has none. */
function ageAtStart(
  backup: Backup,
  { state, clock, deadline, inputs }: ActionContext,
): number | undefined {
  if (state.phase === "backing-up") return undefined;
  const age = backupAge(backup, clock.date());
  if (age === undefined) return undefined;
  const startedAt = deadline - inputs.timeoutMs;
  return Math.max(0, Math.round((age - (clock.now() - startedAt)) / 1000));
}
