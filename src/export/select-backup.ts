import { ActionError } from "../errors.ts";
import type { BackupSelector } from "../inputs/inputs.ts";
import { parseTime } from "../util/clock.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import type { ZillizClient } from "../zilliz/client.ts";
import { adviceFor, ZillizError } from "../zilliz/errors.ts";
import { listAllPages, type RetryingRead } from "../zilliz/paginate.ts";
import type { Backup } from "../zilliz/schemas.ts";

/** A backup that there is, by its id or by what it must be like. */
export type ExistingBackupSelector = Exclude<BackupSelector, { kind: "new" }>;

/** Which backup is wanted, and how to look for it. */
export interface Selection {
  clusterId: string;
  backup: ExistingBackupSelector;
  zilliz: Pick<ZillizClient, "listBackups" | "describeBackup">;
  reading: RetryingRead;
}

/**
 * Finds the backup to export: the one with the wanted id, or the newest available one of the wanted type and method.
 * Throws a {@link ActionError} unless that backup is available and of this cluster.
 */
export async function selectBackup(choice: Selection): Promise<Backup> {
  const { backup } = choice;
  return backup.kind === "latest"
    ? selectNewest(choice, backup)
    : selectById(choice, backup.id);
}

type Latest = Extract<ExistingBackupSelector, { kind: "latest" }>;

async function selectNewest(
  choice: Selection,
  request: Latest,
): Promise<Backup> {
  const backups = await listAll(choice);
  const eligible = backups
    .filter((backup) => isAvailable(backup) && matchesSelector(backup, request))
    .toSorted((a, b) => createdAt(b) - createdAt(a));
  const [newest] = eligible;
  if (newest === undefined) {
    throw new ActionError(
      `Cluster ${choice.clusterId} has no available ${selectorLabel(request)} to export. ${backupsText(backups)}`,
      "Take a backup now with `backup-id: new`, or give the id of one as `backup-id`.",
    );
  }
  const undated = eligible.filter((backup) => createdAt(backup) === 0);
  if (eligible.length > 1 && undated.length > 0) {
    throw new ActionError(
      `Which backup of cluster ${choice.clusterId} is the newest can't be told: Zilliz Cloud doesn't say readably when ${undated.map(({ backupId }) => backupId).join(", ")} was taken. ${backupsText(backups)}`,
      "Give the id of the backup to export as `backup-id`.",
    );
  }
  return newest;
}

/** A backup without a type is one of the cluster: the field is newer than the API, the other type newer than both. */
function matchesSelector(backup: Backup, { type, method }: Latest): boolean {
  return (
    (backup.backupType ?? "CLUSTER").toUpperCase() === type &&
    (method === "any" || backup.creationMethod?.toUpperCase() === method)
  );
}

function selectorLabel({ type, method }: Latest): string {
  const how = { MANUAL: "manual ", AUTO: "automatic ", any: "" }[method];
  return `${how}backup of ${type === "CLUSTER" ? "the whole cluster" : "collections"}`;
}

async function selectById(
  choice: Selection,
  backupId: string,
): Promise<Backup> {
  const { clusterId, zilliz, reading } = choice;
  let backup: Backup;
  try {
    backup = await reading((limits) =>
      zilliz.describeBackup(clusterId, backupId, limits),
    );
  } catch (error) {
    if (!(error instanceof ZillizError) || !mayBeNotFound(error)) throw error;
    throw new ActionError(
      `Backup ${backupId} of cluster ${clusterId} was not found: ${error.message}. ${await listBackupsText(choice)}`,
      `Check \`backup-id\` and \`cluster-id\`. ${adviceFor(error)}`,
      { cause: error },
    );
  }
  if (
    backup.backupId !== backupId ||
    (backup.clusterId ?? clusterId) !== clusterId
  ) {
    throw new ActionError(
      `Asked for backup ${backupId} of cluster ${clusterId}, Zilliz Cloud described backup ${backup.backupId} of cluster ${sanitizeLine(backup.clusterId ?? "unknown")}. ${await listBackupsText(choice)}`,
      "Check `backup-id` and `cluster-id`: a backup is exported through the cluster that it belongs to.",
    );
  }
  if (!isAvailable(backup)) {
    throw new ActionError(
      `Backup ${backupId} of cluster ${clusterId} is ${sanitizeLine(backup.status)}; only an AVAILABLE backup can be exported. ${await listBackupsText(choice)}`,
      "Wait until the backup is available, or choose another one.",
    );
  }
  return backup;
}

async function listAll({
  clusterId,
  zilliz,
  reading,
}: Omit<Selection, "backup">): Promise<Backup[]> {
  const backups = await listAllPages(reading, {
    read: (page, limits) => zilliz.listBackups(clusterId, page, limits),
    idOf: ({ backupId }) => backupId,
    list: `the backups of cluster ${clusterId}`,
    instead: "Give the id of a backup as `backup-id`.",
  });
  return backups.filter(
    (backup) => (backup.clusterId ?? clusterId) === clusterId,
  );
}

/** The backups of a cluster that are being taken, which are a reason for Zilliz Cloud not to take another. */
export async function backupsInProgress(
  choice: Omit<Selection, "backup">,
): Promise<Backup[]> {
  const backups = await listAll(choice);
  return backups.filter(({ status }) => status.toUpperCase() === "CREATING");
}

/** The documented list of error codes has none for an unknown backup: any refusal but one of the key may mean it. */
function mayBeNotFound({ kind, failure }: ZillizError): boolean {
  return (
    kind === "rejected" &&
    failure.httpStatus !== 401 &&
    failure.httpStatus !== 403
  );
}

async function listBackupsText(
  choice: Omit<Selection, "backup">,
): Promise<string> {
  try {
    return backupsText(await listAll(choice));
  } catch (error) {
    if (!(error instanceof ZillizError)) throw error;
    return `Its backups can't be listed either: ${error.message}.`;
  }
}

const MAX_LISTED_BACKUPS = 10;

function backupsText(backups: readonly Backup[]): string {
  if (backups.length === 0)
    return "Zilliz Cloud lists no backup of this cluster.";
  const lines = backups
    .toSorted((a, b) => createdAt(b) - createdAt(a))
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

/** Only such a backup can be exported. */
export function isAvailable(backup: Backup): boolean {
  return backup.status.toUpperCase() === "AVAILABLE";
}

/** When the backup was taken, in milliseconds since 1970; 0 when Zilliz Cloud doesn't say so readably. */
function createdAt({ createTime }: Backup): number {
  return parseTime(createTime) ?? 0;
}
