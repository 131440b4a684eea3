import { z } from "zod";
import { defineEndpoint, type Endpoint, noBody, noQuery } from "./endpoint.ts";
import { success, utc } from "./envelope.ts";
import { page, paging } from "./paging.ts";
import {
  type Backup,
  backupStatus,
  backupsOf,
  type Cluster,
  getCluster,
  orReject,
  type SandboxState,
} from "./state.ts";

/** The endpoints that read backups. */
export const backupEndpoints: readonly Endpoint[] = [
  defineEndpoint({
    name: "listBackups",
    method: "GET",
    template: "/v2/backups",
    query: z.strictObject({ ...paging, clusterId: z.string() }),
    body: noBody,
    handle: ({ state, query, now }) => {
      const { clusterId } = getCluster(state, query.clusterId);
      const listed = shuffled(backupsOf(state, clusterId, now)).map((backup) =>
        listedBackup(state, backup, now),
      );
      return page("backups", listed, query);
    },
  }),
  defineEndpoint({
    name: "describeBackup",
    method: "GET",
    template: "/v2/clusters/{clusterId}/backups/{backupId}",
    query: noQuery,
    body: noBody,
    handle: ({ state, params, now }) => {
      const cluster = getCluster(state, params.clusterId);
      const backup = getBackup(state, cluster, params.backupId);
      // The schema's nested collections; the reference's sample shows a flat list instead.
      const dbCollections = backup.collections.map(({ dbName, collectionNames }) => ({
        dbName,
        collections: collectionNames.map((collectionName) => ({
          collectionName,
          description: "",
          status: "LOADED",
        })),
      }));
      const { regionId } = cluster;
      const listed = listedBackup(state, backup, now);
      return success({ ...listed, regionId, dbCollections });
    },
  }),
];

/** The cluster's backup with that ID; rejects the request if there is none. */
export function getBackup(state: SandboxState, cluster: Cluster, backupId: string): Backup {
  return orReject(
    state.backups.find(
      (backup) => backup.backupId === backupId && backup.clusterId === cluster.clusterId,
    ),
    "backupNotFound",
  );
}

/** The order is not documented, so it must not be relied upon: never newest first, for two or more. */
function shuffled(backups: Backup[]): Backup[] {
  const newestFirst = backups.toSorted((a, b) => b.createdAt - a.createdAt);
  const odd = newestFirst.filter((_, index) => index % 2 === 1);
  const even = newestFirst.filter((_, index) => index % 2 === 0);
  return [...odd, ...even];
}

function listedBackup(state: SandboxState, backup: Backup, now: number) {
  const cluster = getCluster(state, backup.clusterId);
  return {
    projectId: cluster.projectId,
    clusterId: cluster.clusterId,
    clusterName: cluster.clusterName,
    backupId: backup.backupId,
    backupName: backup.backupName,
    backupType: backup.backupType,
    creationMethod: backup.creationMethod,
    status: backupStatus(state, backup, now),
    size: backup.size,
    createTime: utc(backup.createdAt),
    // The value for a permanent backup is not documented.
    expireTime: backup.expiresAt === undefined ? "" : utc(backup.expiresAt),
    ...(backup.backupType === "CLUSTER"
      ? { restoreNewInstancePolicies: ["LATEST", "ORIGINAL"] }
      : {}),
  };
}
