import { Problem } from "../errors.ts";
import type { BackupWish } from "../inputs/inputs.ts";
import { timeOf } from "../util/clock.ts";
import { harmless } from "../util/sanitize.ts";
import type { Zilliz } from "../zilliz/client.ts";
import { adviceFor, ZillizError } from "../zilliz/errors.ts";
import { everyPage, type Reading } from "../zilliz/paginate.ts";
import type { Backup } from "../zilliz/schemas.ts";

/** A backup that there is, by its id or by what it must be like. */
export type ExistingWish = Exclude<BackupWish, { kind: "new" }>;

/** Which backup is wanted, and how to look for it. */
export interface Choice {
  clusterId: string;
  backup: ExistingWish;
  zilliz: Pick<Zilliz, "listBackups" | "describeBackup">;
  reading: Reading;
}

/**
 * Finds the backup to export: the one with the wanted id, or the newest available one of the wanted type and method.
 * Throws a {@link Problem} unless that backup is available and of this cluster.
 */
export async function chooseBackup(choice: Choice): Promise<Backup> {
  const { backup } = choice;
  return backup.kind === "latest"
    ? newestOf(choice, backup)
    : describe(choice, backup.id);
}

type Latest = Extract<ExistingWish, { kind: "latest" }>;

async function newestOf(choice: Choice, wish: Latest): Promise<Backup> {
  const backups = await listAll(choice);
  const eligible = backups
    .filter((backup) => isAvailable(backup) && matches(backup, wish))
    .toSorted((a, b) => takenAt(b) - takenAt(a));
  const [newest] = eligible;
  if (newest === undefined) {
    throw new Problem(
      `Cluster ${choice.clusterId} has no available ${inWords(wish)} to export. ${listing(backups)}`,
      "Take a backup now with `backup-id: new`, or give the id of one as `backup-id`.",
    );
  }
  const undated = eligible.filter((backup) => takenAt(backup) === 0);
  if (eligible.length > 1 && undated.length > 0) {
    throw new Problem(
      `Which backup of cluster ${choice.clusterId} is the newest can't be told: Zilliz Cloud doesn't say readably when ${undated.map(({ backupId }) => backupId).join(", ")} was taken. ${listing(backups)}`,
      "Give the id of the backup to export as `backup-id`.",
    );
  }
  return newest;
}

/** A backup without a type is one of the cluster: the field is newer than the API, the other type newer than both. */
function matches(backup: Backup, { type, method }: Latest): boolean {
  return (
    (backup.backupType ?? "CLUSTER").toUpperCase() === type &&
    (method === "any" || backup.creationMethod?.toUpperCase() === method)
  );
}

function inWords({ type, method }: Latest): string {
  const how = { MANUAL: "manual ", AUTO: "automatic ", any: "" }[method];
  return `${how}backup of ${type === "CLUSTER" ? "the whole cluster" : "collections"}`;
}

async function describe(choice: Choice, backupId: string): Promise<Backup> {
  const { clusterId, zilliz, reading } = choice;
  let backup: Backup;
  try {
    backup = await reading((limits) =>
      zilliz.describeBackup(clusterId, backupId, limits),
    );
  } catch (error) {
    if (!(error instanceof ZillizError) || !mayBeUnknown(error)) throw error;
    throw new Problem(
      `Backup ${backupId} of cluster ${clusterId} was not found: ${error.message}. ${await listingOf(choice)}`,
      `Check \`backup-id\` and \`cluster-id\`. ${adviceFor(error)}`,
      { cause: error },
    );
  }
  if (
    backup.backupId !== backupId ||
    (backup.clusterId ?? clusterId) !== clusterId
  ) {
    throw new Problem(
      `Asked for backup ${backupId} of cluster ${clusterId}, Zilliz Cloud described backup ${backup.backupId} of cluster ${harmless(backup.clusterId ?? "unknown")}. ${await listingOf(choice)}`,
      "Check `backup-id` and `cluster-id`: a backup is exported through the cluster that it belongs to.",
    );
  }
  if (!isAvailable(backup)) {
    throw new Problem(
      `Backup ${backupId} of cluster ${clusterId} is ${harmless(backup.status)}; only an AVAILABLE backup can be exported. ${await listingOf(choice)}`,
      "Wait until the backup is available, or choose another one.",
    );
  }
  return backup;
}

async function listAll({
  clusterId,
  zilliz,
  reading,
}: Omit<Choice, "backup">): Promise<Backup[]> {
  const backups = await everyPage(reading, {
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
export async function backupsUnderWay(
  choice: Omit<Choice, "backup">,
): Promise<Backup[]> {
  const backups = await listAll(choice);
  return backups.filter(({ status }) => status.toUpperCase() === "CREATING");
}

/** The documented list of error codes has none for an unknown backup: any refusal but one of the key may mean it. */
function mayBeUnknown({ kind, failure }: ZillizError): boolean {
  return (
    kind === "refused" &&
    failure.httpStatus !== 401 &&
    failure.httpStatus !== 403
  );
}

async function listingOf(choice: Omit<Choice, "backup">): Promise<string> {
  try {
    return listing(await listAll(choice));
  } catch (error) {
    if (!(error instanceof ZillizError)) throw error;
    return `Its backups can't be listed either: ${error.message}.`;
  }
}

const LONGEST_LISTING = 10;

function listing(backups: readonly Backup[]): string {
  if (backups.length === 0)
    return "Zilliz Cloud lists no backup of this cluster.";
  const lines = backups
    .toSorted((a, b) => takenAt(b) - takenAt(a))
    .slice(0, LONGEST_LISTING)
    .map((backup) =>
      [backup.backupId, backup.backupType, backup.status, backup.createTime]
        .filter((part) => part !== undefined)
        .map((part) => harmless(part))
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
function takenAt({ createTime }: Backup): number {
  return timeOf(createTime) ?? 0;
}
