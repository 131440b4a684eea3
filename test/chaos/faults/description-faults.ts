import { ids } from "../../support/fake-zilliz/index.ts";
import { label, MEGABYTE } from "./field-faults.ts";
import type { FaultCase, Nature } from "./model.ts";

type Reply = { data: Record<string, unknown> };

/** Wrong types and wrong values in the description of a backup that was asked for by its id. */
export const descriptionFaults: readonly FaultCase[] = [
  ...rows("backupId", "lost", [{}, [], null, undefined, "", true, MEGABYTE]),
  row("backupId", "lost", "../.."),
  // Of these the reply is readable, and it is about another backup.
  ...rows("backupId", "refused", [12345, ids.newestBackup]),
  ...rows("status", "lost", [{}, [], null, undefined, "", true]),
  ...rows("status", "refused", ["CREATING", "DELETED", "RESTORING", 3]),
  row("status", "refused", MEGABYTE),
  row("status", "whole", "Available"),
  ...rows("clusterId", "refused", [ids.otherCluster, 7, MEGABYTE]),
  ...rows("clusterId", "odd", [{}, [], true]),
  ...rows("clusterId", "whole", [null, undefined, ""]),
  ...rows("backupName", "whole", [{}, null, 5, MEGABYTE]),
  ...rows("backupType", "whole", ["COLLECTION", {}, undefined]),
  ...rows("createTime", "whole", [{}, null, 12345, "soon"]),
  ...rows("size", "whole", [{}, -1, "much"]),
  ...rows("projectId", "whole", [{}, null, "..", MEGABYTE]),
  ...rows("dbCollections", "whole", [{}, null, 5]),
];

function rows(
  field: string,
  nature: Nature,
  values: readonly unknown[],
): FaultCase[] {
  return values.map((value) => row(field, nature, value));
}

function row(field: string, nature: Nature, value: unknown): FaultCase {
  const alter = (reply: Reply) =>
    // A list that is read for the message is left as it is.
    "backups" in reply.data
      ? reply
      : { ...reply, data: { ...reply.data, [field]: value } };
  return {
    name: `described-${field}=${label(value)}`,
    nature: { describe: nature },
    strike: {
      by: "sandbox",
      fault: () => ({ kind: "rewrite", body: alter }),
    },
    only: ["lasting"],
  };
}
