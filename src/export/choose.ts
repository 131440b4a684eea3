import { Problem } from "../problem.ts";
import { harmless } from "../text.ts";
import type { RequestLimits, Zilliz } from "../zilliz/client.ts";
import { adviceFor, ZillizError } from "../zilliz/errors.ts";
import type { Backup } from "../zilliz/schemas.ts";

/** Reads Zilliz Cloud, asking again where that helps, for as long as there is time. */
export type Reading = <T>(
  read: (limits: RequestLimits) => Promise<T>,
) => Promise<T>;

/** Which backup is wanted, and how to look for it. */
export interface Choice {
  clusterId: string;
  /** A backup's id, or `latest`. */
  backupId: string;
  zilliz: Pick<Zilliz, "listBackups" | "describeBackup">;
  reading: Reading;
}

/**
 * Finds the backup to export: with `latest` the newest available backup of the whole cluster, else the one with that
 * id. Throws a {@link Problem} unless that backup is available and of this cluster.
 */
export async function chooseBackup(choice: Choice): Promise<Backup> {
  return choice.backupId === "latest" ? newestOf(choice) : describe(choice);
}

async function newestOf(choice: Choice): Promise<Backup> {
  const backups = await listAll(choice);
  const eligible = backups
    .filter((backup) => isAvailable(backup) && isOfCluster(backup))
    .toSorted((a, b) => createdAt(b) - createdAt(a));
  const [newest] = eligible;
  if (newest === undefined) {
    throw new Problem(
      `Cluster ${choice.clusterId} has no available backup of the whole cluster to export. ${listing(backups)}`,
      "Take a backup of the cluster, or give the id of one as `backup-id`.",
    );
  }
  const undated = eligible.filter((backup) => createdAt(backup) === 0);
  if (eligible.length > 1 && undated.length > 0) {
    throw new Problem(
      `Which backup of cluster ${choice.clusterId} is the newest can't be told: Zilliz Cloud doesn't say readably when ${undated.map(({ backupId }) => backupId).join(", ")} was taken. ${listing(backups)}`,
      "Give the id of the backup to export as `backup-id`.",
    );
  }
  return newest;
}

async function describe(choice: Choice): Promise<Backup> {
  const { clusterId, backupId, zilliz, reading } = choice;
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

/** Every backup of the cluster. Pages are read until all are there, as neither their order nor their size is promised. */
/** A list of more than 20,000 backups is one that never ends. */
const MOST_PAGES = 200;

async function listAll({
  clusterId,
  zilliz,
  reading,
}: Choice): Promise<Backup[]> {
  const found = new Map<string, Backup>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { backups, count, isFull } = await reading((limits) =>
      zilliz.listBackups(clusterId, page, limits),
    );
    const before = found.size;
    for (const backup of backups) found.set(backup.backupId, backup);
    // A full page is never taken for the last, whatever the count says.
    const all = count !== undefined && found.size >= count && !isFull;
    if (all || found.size === before) {
      return [...found.values()].filter(
        (backup) => (backup.clusterId ?? clusterId) === clusterId,
      );
    }
  }
  throw new Problem(
    `Zilliz Cloud's list of the backups of cluster ${clusterId} does not end.`,
    "Give the id of a backup as `backup-id`.",
  );
}

/** The documented list of error codes has none for an unknown backup: any refusal but one of the key may mean it. */
function mayBeUnknown({ kind, failure }: ZillizError): boolean {
  return (
    kind === "refused" &&
    failure.httpStatus !== 401 &&
    failure.httpStatus !== 403
  );
}

async function listingOf(choice: Choice): Promise<string> {
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
    .toSorted((a, b) => createdAt(b) - createdAt(a))
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

function isAvailable(backup: Backup): boolean {
  return backup.status.toUpperCase() === "AVAILABLE";
}

/** A release can be restored from a backup of the cluster, not from one of some collections. */
function isOfCluster(backup: Backup): boolean {
  return backup.backupType?.toUpperCase() !== "COLLECTION";
}

/** When the backup was taken, in milliseconds since 1970; 0 when Zilliz Cloud doesn't say so readably. */
function createdAt(backup: Backup): number {
  const { createTime = "" } = backup;
  return /^\d{4}-\d\d-\d\dT/.test(createTime) ? Date.parse(createTime) || 0 : 0;
}
