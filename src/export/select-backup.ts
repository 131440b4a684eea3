import { ActionError } from "../errors.ts";
import type { BackupSelector } from "../inputs/inputs.ts";
import type { Runner } from "../runner/runner.ts";
import { parseTime } from "../util/clock.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import type { ZillizClient } from "../zilliz/client.ts";
import { adviceFor, ZillizError } from "../zilliz/errors.ts";
import { listAllPages, type RetryingRead } from "../zilliz/paginate.ts";
import type { Backup } from "../zilliz/schemas.ts";

/** Selects a backup that exists, by its ID or by its properties. */
export type ExistingBackupSelector = Exclude<BackupSelector, { kind: "new" }>;
type LatestSelector = Extract<ExistingBackupSelector, { kind: "latest" }>;

/** Which backup to select, and from where. */
export interface Selection extends BackupList {
  backup: ExistingBackupSelector;
  zilliz: Pick<ZillizClient, "listBackups" | "describeBackup">;
}

/** The selected backup, and why it was selected. */
export interface Selected {
  backup: Backup;
  why: string;
}

/**
 * Selects the backup to export: the one with the given ID, or the newest available one of the given
 * type and method. Throws an {@link ActionError} unless that backup is available and of this
 * cluster.
 */
export async function selectBackup(selection: Selection): Promise<Selected> {
  const { backup } = selection;
  return backup.kind === "latest"
    ? selectNewest(selection, backup)
    : { backup: await selectById(selection, backup.id), why: "set by `backup-id`" };
}

async function selectNewest(selection: Selection, selector: LatestSelector): Promise<Selected> {
  const { clusterId } = selection;
  const backups = await listBackups(selection);
  const eligible = newestFirst(
    backups.filter((backup) => isAvailable(backup) && isSelected(backup, selector)),
  );
  const [newest] = eligible;
  if (newest === undefined) {
    throw new ActionError(
      `Cluster ${clusterId} has no available ${selectorText(selector)} to export. ${backupListText(backups)}`,
      "Create a backup with `backup-id: new`, or set `backup-id` to the ID of one.",
    );
  }
  const undated = eligible.filter((backup) => createdAt(backup) === 0);
  if (eligible.length > 1 && undated.length > 0) {
    const ids = undated.slice(0, MAX_LISTED_BACKUPS).map(({ backupId }) => backupId);
    throw new ActionError(
      `Can't determine the newest backup of cluster ${clusterId}: the creation time of ${ids.join(", ")} is missing or unreadable. ${backupListText(backups)}`,
      "Set `backup-id` to the ID of the backup to export.",
    );
  }
  return { backup: newest, why: `newest of ${eligible.length} available` };
}

/** A backup without a type is one of the whole cluster: the API had those before it had types. */
function isSelected(
  { backupType = "CLUSTER", creationMethod }: Backup,
  { type, method }: LatestSelector,
): boolean {
  return (
    backupType.toUpperCase() === type &&
    (method === "any" || creationMethod?.toUpperCase() === method)
  );
}

function selectorText({ type, method }: LatestSelector): string {
  const how = { MANUAL: "manual ", AUTO: "automatic ", any: "" }[method];
  return `${how}backup of ${type === "CLUSTER" ? "the whole cluster" : "collections"}`;
}

async function selectById(selection: Selection, backupId: string): Promise<Backup> {
  const { clusterId, zilliz, read } = selection;
  let backup: Backup;
  try {
    backup = await read((limits) => zilliz.describeBackup(clusterId, backupId, limits));
  } catch (error) {
    if (!(error instanceof ZillizError) || !mayBeNotFound(error)) throw error;
    throw new ActionError(
      `Backup ${backupId} of cluster ${clusterId} was not found: ${error.message}. ${await describeBackupList(selection)}`,
      `Check \`backup-id\` and \`cluster-id\`. ${adviceFor(error)}`,
      { cause: error },
    );
  }
  if (backup.backupId !== backupId || (backup.clusterId ?? clusterId) !== clusterId) {
    throw new ActionError(
      `Zilliz Cloud returned a different backup (${backup.backupId} of cluster ${sanitizeLine(backup.clusterId ?? "unknown")}) than requested (${backupId} of cluster ${clusterId}). ${await describeBackupList(selection)}`,
      "Check `backup-id` and `cluster-id`: a backup can only be exported with the cluster that it belongs to.",
    );
  }
  if (!isAvailable(backup)) {
    throw new ActionError(
      `Backup ${backupId} of cluster ${clusterId} is ${sanitizeLine(backup.status)}; only an AVAILABLE backup can be exported. ${await describeBackupList(selection)}`,
      "Wait until the backup is available, or choose another one.",
    );
  }
  return backup;
}

/** No code is documented for an unknown backup: any rejection but one of the key may mean it. */
function mayBeNotFound({ kind, failure }: ZillizError): boolean {
  const isOfKey = failure.httpStatus === 401 || failure.httpStatus === 403;
  return (kind === "rejected" && !isOfKey) || failure.isEmpty === true;
}

/** A cluster's list of backups, and how to read it. */
interface BackupList {
  clusterId: string;
  zilliz: Pick<ZillizClient, "listBackups">;
  read: RetryingRead;
  runner: Pick<Runner, "warning">;
}

/** All backups of a cluster, in no particular order. */
async function listBackups({ clusterId, zilliz, read, runner }: BackupList): Promise<Backup[]> {
  const backups = await listAllPages(read, {
    read: (page, limits) => zilliz.listBackups(clusterId, page, limits),
    idOf: ({ backupId }) => backupId,
    list: `the backups of cluster ${clusterId}`,
    instead: "Set `backup-id` to the ID of a backup.",
    warn: runner.warning,
  });
  return backups.filter((backup) => (backup.clusterId ?? clusterId) === clusterId);
}

/**
 * The backups of a cluster that are being created: a reason for Zilliz Cloud not to create another.
 */
export async function backupsInProgress(list: BackupList): Promise<Backup[]> {
  const backups = await listBackups(list);
  return backups.filter(({ status }) => status.toUpperCase() === "CREATING");
}

/** Only such a backup can be exported. */
export function isAvailable({ status }: Pick<Backup, "status">): boolean {
  return status.toUpperCase() === "AVAILABLE";
}

/**
 * When a backup was created, in milliseconds since 1970; 0 if it is missing or unreadable.
 */
function createdAt({ createTime }: Backup): number {
  return parseTime(createTime) ?? 0;
}

function newestFirst(backups: readonly Backup[]): Backup[] {
  return backups
    .map((backup) => ({ backup, at: createdAt(backup) }))
    .toSorted((a, b) => b.at - a.at)
    .map(({ backup }) => backup);
}

/** A cluster's backups as a sentence for an error message. Never throws a {@link ZillizError}. */
async function describeBackupList(list: BackupList): Promise<string> {
  try {
    return backupListText(await listBackups(list));
  } catch (error) {
    if (!(error instanceof ZillizError)) throw error;
    return `Its backups can't be listed either: ${error.message}.`;
  }
}

/** How many backups a message lists. */
export const MAX_LISTED_BACKUPS = 10;

/** Backups as a sentence for an error message, the newest first. */
function backupListText(backups: readonly Backup[]): string {
  if (backups.length === 0) return "Zilliz Cloud lists no backup of this cluster.";
  const lines = newestFirst(backups)
    .slice(0, MAX_LISTED_BACKUPS)
    .map((backup) =>
      [backup.backupId, backup.backupType, backup.status, backup.createTime]
        .filter((part) => part !== undefined)
        .map((part) => sanitizeLine(part))
        .join(" "),
    );
  const more = backups.length - lines.length;
  return `Its backups: ${lines.join("; ")}${more > 0 ? `; and ${more} older` : ""}.`;
}
