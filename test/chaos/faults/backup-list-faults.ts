import { type Effect, type FaultCase, rewritten } from "./fault.ts";
import { label } from "./field-faults.ts";

type Backup = Record<string, unknown>;
type Page = { code: number; data: Backup & { backups: Backup[] } };

/** Wrong types and wrong values in the list of backups, from which the newest is chosen. */
export const backupListFaults: readonly FaultCase[] = [
  ...[{}, null, "none", 7, undefined].map((backups) => data("indeterminate", "backups", backups)),
  list("backups=array", "rejected", () => []),
  ...[null, 7, "backup", []].map((entry) =>
    list(`backup=${label(entry)}`, "intact", (all) => [entry, ...all]),
  ),
  ...["backupId", "status"].flatMap((field) =>
    every("indeterminate", field, [{}, null, undefined]),
  ),
  ...every("rejected", "status", [3]),
  list("every-backupId=climbs", "indeterminate", (all) =>
    all.map((backup) => ({ ...backup, backupId: "../.." })),
  ),
  // The newest of backups without a time is unknown, and to export an older one would be wrong.
  ...every("rejected", "createTime", [12345, "soon", {}, null, undefined]),
  ...[12345, "soon", null].map((createTime) =>
    list(`newest-createTime=${label(createTime)}`, "rejected", (all) =>
      all.map((one) => (isNewest(one, all) ? { ...one, createTime } : one)),
    ),
  ),
  ...every("intact", "backupName", [{}]),
  list("every-size=junk", "intact", (all) => all.map((backup) => ({ ...backup, size: "much" }))),
  ...every("intact", "projectId", [{}]),
  ...["6", "many", 1, 0, 1e308, -1, null, {}].map((count) => data("intact", "count", count)),
  // No client can have seen the newest of these: what counts is that it stops.
  endlessPages("pages-without-end", ""),
  endlessPages("fat-pages-without-end", "x".repeat(9_000)),
];

function data(effect: Effect, field: string, value: unknown): FaultCase {
  return rewritten(`${field}=${label(value)}`, { choose: effect }, (page: Page) => ({
    ...page,
    data: { ...page.data, [field]: value },
  }));
}

function list(name: string, effect: Effect, alter: (backups: Backup[]) => unknown[]): FaultCase {
  return rewritten(name, { choose: effect }, ({ data, ...page }: Page) => ({
    ...page,
    data: { ...data, backups: alter(data.backups) },
  }));
}

function every(effect: Effect, field: string, values: readonly unknown[]) {
  return values.map((value) =>
    list(`every-${field}=${label(value)}`, effect, (all) =>
      all.map((backup) => ({ ...backup, [field]: value })),
    ),
  );
}

function isNewest(backup: Backup, all: readonly Backup[]): boolean {
  const times = all.filter(isExportable).map(({ createTime }) => String(createTime));
  return isExportable(backup) && backup.createTime === times.toSorted().at(-1);
}

function isExportable({ status, backupType }: Backup): boolean {
  return status === "AVAILABLE" && backupType === "CLUSTER";
}

/** Every page is full of backups that were on no page before. */
function endlessPages(name: string, padding: string): FaultCase {
  let made = 0;
  return rewritten(name, { choose: "ambiguous" }, (page: Page) => {
    const model = page.data.backups.find(isExportable);
    const backups = Array.from({ length: 100 }, () => {
      made += 1;
      const backupId = `backup${made}_0`;
      return { ...model, backupId, status: "CREATING", padding };
    });
    return { ...page, data: { ...page.data, backups, count: 1e9 } };
  });
}
