import { parseTime } from "../util/clock.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import type { ZillizClient } from "../zilliz/client.ts";
import { ZillizError } from "../zilliz/errors.ts";
import { listAllPages, type RetryingRead } from "../zilliz/paginate.ts";
import type { Backup } from "../zilliz/schemas.ts";

/** A cluster's list of backups, and how to read it. */
export interface BackupList {
  clusterId: string;
  zilliz: Pick<ZillizClient, "listBackups">;
  read: RetryingRead;
}

/** All backups of a cluster, in no particular order. */
export async function listBackups({ clusterId, zilliz, read }: BackupList): Promise<Backup[]> {
  const backups = await listAllPages(read, {
    read: (page, limits) => zilliz.listBackups(clusterId, page, limits),
    idOf: ({ backupId }) => backupId,
    list: `the backups of cluster ${clusterId}`,
    instead: "Give the id of a backup as `backup-id`.",
  });
  return backups.filter((backup) => (backup.clusterId ?? clusterId) === clusterId);
}

/** The backups of a cluster that are being created: a reason for Zilliz Cloud not to create another. */
export async function backupsInProgress(list: BackupList): Promise<Backup[]> {
  const backups = await listBackups(list);
  return backups.filter(({ status }) => status.toUpperCase() === "CREATING");
}

/** Only such a backup can be exported. */
export function isAvailable({ status }: Pick<Backup, "status">): boolean {
  return status.toUpperCase() === "AVAILABLE";
}

/** When a backup was created, in milliseconds since 1970; 0 if Zilliz Cloud doesn't say so readably. */
export function createdAt({ createTime }: Backup): number {
  return parseTime(createTime) ?? 0;
}

/** A cluster's backups as a sentence for an error message. Never throws a {@link ZillizError}. */
export async function describeBackupList(list: BackupList): Promise<string> {
  try {
    return backupListText(await listBackups(list));
  } catch (error) {
    if (!(error instanceof ZillizError)) throw error;
    return `Its backups can't be listed either: ${error.message}.`;
  }
}

const MAX_LISTED_BACKUPS = 10;

/** Backups as a sentence for an error message, the newest first. */
export function backupListText(backups: readonly Backup[]): string {
  if (backups.length === 0) return "Zilliz Cloud lists no backup of this cluster.";
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
