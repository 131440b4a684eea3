import { z } from "zod";
import { defineEndpoint, type Endpoint, noBody, noQuery } from "./endpoint.ts";
import { RejectedRequest, success, utc } from "./envelope.ts";
import { page, paging } from "./paging.ts";
import {
  type Backup,
  backupStatus,
  type Cluster,
  getCluster,
  getProject,
  orReject,
  type SandboxState,
} from "./state.ts";

/** The endpoints that read backups. */
export const backupEndpoints: readonly Endpoint[] = [
  defineEndpoint({
    name: "listBackups",
    method: "GET",
    template: "/v2/backups",
    query: z.strictObject({
      ...paging,
      projectId: z.string().optional(),
      clusterId: z.string().optional(),
      creationMethod: z.string().optional(),
      backupType: z.string().optional(),
      start: z.string().optional(),
      end: z.string().optional(),
    }),
    body: noBody,
    handle: ({ state, query, now }) => {
      const backups = shuffled(selectBackups(state, query, now));
      return page(
        "backups",
        backups.map((backup) => listedBackup(state, backup, now)),
        query,
        state,
      );
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

type BackupQuery = {
  projectId?: string | undefined;
  clusterId?: string | undefined;
  creationMethod?: string | undefined;
  backupType?: string | undefined;
  start?: string | undefined;
  end?: string | undefined;
};

function selectBackups(state: SandboxState, query: BackupQuery, now: number): Backup[] {
  const { projectId, clusterId, creationMethod, backupType } = query;
  if (projectId !== undefined) getProject(state, projectId);
  if (clusterId !== undefined) getCluster(state, clusterId);
  if (![undefined, "CLUSTER", "COLLECTION"].includes(backupType))
    throw new RejectedRequest("backupType");
  if (![undefined, "MANUAL", "AUTO"].includes(creationMethod))
    throw new RejectedRequest("creationMethod");
  const start = timeBound(query.start) ?? Number.NEGATIVE_INFINITY;
  const end = timeBound(query.end) ?? Number.POSITIVE_INFINITY;
  if (start > end) throw new RejectedRequest("timeRange");

  const projects = new Map(state.clusters.map((cluster) => [cluster.clusterId, cluster.projectId]));
  return state.backups.filter(
    (backup) =>
      backupStatus(state, backup, now) !== "DELETED" &&
      (projectId ?? projects.get(backup.clusterId)) === projects.get(backup.clusterId) &&
      (clusterId ?? backup.clusterId) === backup.clusterId &&
      (creationMethod ?? backup.creationMethod) === backup.creationMethod &&
      (backupType ?? backup.backupType) === backup.backupType &&
      backup.createdAt >= start &&
      backup.createdAt <= end,
  );
}

function timeBound(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) throw new RejectedRequest("timestamp");
  return at;
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
