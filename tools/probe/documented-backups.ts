import { isAvailable } from "../../src/export/list-backups.ts";
import { backupPageSchema, backupSchema } from "../../src/zilliz/schemas.ts";
import type { Endpoint } from "./endpoint.ts";
import {
  array,
  backupId,
  clusterId,
  count,
  type Fields,
  may,
  page,
  projectId,
  region,
  text,
  time,
  unreadable,
  word,
} from "./field.ts";

const backup: Fields = {
  projectId,
  clusterId,
  clusterName: text,
  backupId,
  backupName: text,
  backupType: word("CLUSTER", "COLLECTION"),
  creationMethod: word("MANUAL", "AUTO"),
  size: count,
  createTime: {
    ...time,
    judge: unreadable(
      "The action can't read it as a time: where `latest` has several backups to choose from, or `max-backup-age` is set, it would be red.",
    ),
  },
  // What stands here for a backup that is kept for good is not documented.
  expireTime: { ...may(time), note: true },
  status: {
    ...word("AVAILABLE", "CREATING"),
    judge: (status) =>
      isAvailable({ backupId: "", status, asOf: undefined } as never)
        ? "The action takes it for AVAILABLE."
        : "The action would not export such a backup.",
  },
  restoreNewInstancePolicies: may(array),
};

/** https://docs.zilliz.com/reference/restful/list-backups-v2. */
export const backups: Endpoint = {
  route: "GET /v2/backups",
  without: "With `backup-id: latest` it would be red.",
  holds: { list: "backups", page, reads: backupPageSchema },
  whole: backupPageSchema,
  reads: backupSchema,
  fields: backup,
};

/** https://docs.zilliz.com/reference/restful/describe-backup-v2: its schema nests collections, its sample does not. */
export const oneBackup: Endpoint = {
  route: "GET /v2/clusters/{clusterId}/backups/{backupId}",
  without:
    "With the id of a backup it would be red, and with `latest` it checks less before it starts.",
  holds: "one",
  whole: backupSchema,
  reads: backupSchema,
  fields: {
    ...backup,
    clusterId: { ...clusterId, echo: "compared" },
    backupId: { ...backupId, echo: "compared" },
    status: {
      ...backup.status,
      ...word("AVAILABLE", "CREATING", "DELETED"),
    },
    regionId: region,
    dbCollections: may(array),
    collections: may(array),
  },
};
