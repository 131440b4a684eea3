import { label } from "./field-faults.ts";
import type { FaultCase, Nature } from "./model.ts";

type Backup = Record<string, unknown>;
type Page = { code: number; data: Backup & { backups: Backup[] } };

/** Wrong types and wrong values in the list of backups, which the choice is made from. */
export const backupFaults: readonly FaultCase[] = [
  ...[{}, null, "none", 7, undefined].map((backups) =>
    row(`backups=${label(backups)}`, "lost", (page) => ({
      ...page,
      data: { ...page.data, backups },
    })),
  ),
  row("backups=array", "refused", (page) => ({
    ...page,
    data: { ...page.data, backups: [], count: 0 },
  })),
  ...[null, 7, "backup", []].map((entry) =>
    row(`backup=${label(entry)}`, "odd", (page) => ({
      ...page,
      data: { ...page.data, backups: [entry, ...page.data.backups] },
    })),
  ),
  ...["backupId", "status"].flatMap((field) =>
    [{}, null, undefined].map((value) =>
      every(`every-${field}=${label(value)}`, "lost", field, value),
    ),
  ),
  every("every-status=3", "refused", "status", 3),
  every("every-backupId=climbs", "lost", "backupId", "../.."),
  ...[12345, "soon", {}, null, undefined].map((value) =>
    // Of backups without a time nobody can tell the newest.
    every(`every-createTime=${label(value)}`, "refused", "createTime", value),
  ),
  ...[12345, "soon", null].map((value) =>
    newest(`newest-createTime=${label(value)}`, "createTime", value),
  ),
  every("every-backupName=object", "whole", "backupName", {}),
  every("every-size=junk", "whole", "size", "much"),
  every("every-projectId=object", "whole", "projectId", {}),
  ...["6", "many", 1, 0, 1e308, -1, null, {}].map((count) =>
    row(`count=${label(count)}`, "whole", (page) => ({
      ...page,
      data: { ...page.data, count },
    })),
  ),
  {
    name: "pages-without-end",
    // Nobody can have seen the newest of them all; the promise is only that it ends.
    nature: { choose: "odd" },
    only: ["lasting"],
    strike: endlessPages(""),
  },
  {
    name: "fat-pages-without-end",
    nature: { choose: "odd" },
    only: ["lasting"],
    strike: endlessPages("x".repeat(9_000)),
  },
];

function row(
  name: string,
  nature: Nature,
  alter: (page: Page) => unknown,
): FaultCase {
  return {
    name,
    nature: { choose: nature },
    strike: {
      by: "sandbox",
      fault: () => ({ kind: "rewrite", body: alter }),
    },
    only: ["lasting"],
  };
}

function every(
  name: string,
  nature: Nature,
  field: string,
  value: unknown,
): FaultCase {
  return row(name, nature, (page) => ({
    ...page,
    data: {
      ...page.data,
      backups: page.data.backups.map((backup) => ({
        ...backup,
        [field]: value,
      })),
    },
  }));
}

/** The newest backup of the whole cluster can't be told from the others: to export an older one would be a lie. */
function newest(name: string, field: string, value: unknown): FaultCase {
  return row(name, "refused", (page) => {
    const times = page.data.backups
      .filter(isExportable)
      .map(({ createTime }) => String(createTime));
    const last = times.toSorted().at(-1);
    const backups = page.data.backups.map((backup) =>
      isExportable(backup) && backup.createTime === last
        ? { ...backup, [field]: value }
        : backup,
    );
    return { ...page, data: { ...page.data, backups } };
  });
}

function isExportable({ status, backupType }: Backup): boolean {
  return status === "AVAILABLE" && backupType === "CLUSTER";
}

/** Every page is full of backups that nobody has seen before. */
function endlessPages(padding: string): FaultCase["strike"] {
  let made = 0;
  const body = (page: Page) => {
    const [model] = page.data.backups.filter(isExportable);
    const known = model ?? {};
    const backups = Array.from({ length: 100 }, () => {
      made += 1;
      const backupId = `backup${made}_0`;
      return { ...known, backupId, status: "CREATING", padding };
    });
    return { ...page, data: { ...page.data, backups, count: 1e9 } };
  };
  return { by: "sandbox", fault: () => ({ kind: "rewrite", body }) };
}
