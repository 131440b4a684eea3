import { errorTable, utc } from "./envelope.ts";
import type { Backup, Cluster, Integration, Project, SandboxState } from "./state.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const FOUNDED = "2026-01-15T08:00:00Z";

/** The ids that tests and the demo use. */
export const ids = {
  project: "proj-5a8c3f0e9b1d2467ac",
  cluster: "in01-a0e3f1c2d4b5a69",
  otherCluster: "in01-7be19d02c3f4a58",
  newestBackup: "backup12_5c1e9d3b7f20a84",
  olderBackup: "backup7_e80f2a6c4d913b5",
  expiredBackup: "backup2_0d4b8a7e6f5c213",
  creatingBackup: "backup14_3b6f9e0a1c7d852",
  collectionBackup: "backup13_a94c0e7d25b8f16",
  otherClustersBackup: "backup3_f17d6b2e0c95a48",
  integration: "integ-0123456789abcdefghi",
  brokenIntegration: "integ-9f8e7d6c5b4a3f2e1d0",
  farIntegration: "integ-1a2b3c4d5e6f7a8b9c0",
} as const;

/**
 * One project with one Dedicated cluster and a neighbour. Of the cluster's backups the newest that can
 * be exported is neither the newest of all, nor the only one, nor first or last on the list.
 */
export function defaultState(now: number): SandboxState {
  const project = buildProject({});
  const cluster = buildCluster(project, {});
  const neighbour = buildCluster(project, { clusterId: ids.otherCluster, clusterName: "staging" });
  const made = (ago: number, fields: Partial<Backup>, of = cluster) =>
    buildBackup(of, { createdAt: now - ago, ...fields });
  return {
    projects: [project],
    clusters: [cluster, neighbour],
    backups: [
      made(2 * HOUR, {
        backupId: ids.newestBackup,
        creationMethod: "AUTO",
        expiresAt: now + 7 * DAY,
      }),
      made(26 * HOUR, { backupId: ids.olderBackup }),
      made(40 * DAY, { backupId: ids.expiredBackup, status: "DELETED" }),
      made(5 * MINUTE, { backupId: ids.creatingBackup, status: "CREATING" }),
      made(HOUR, { backupId: ids.collectionBackup, backupType: "COLLECTION" }),
      made(10 * MINUTE, { backupId: ids.otherClustersBackup }, neighbour),
    ],
    integrations: [
      buildIntegration(project, {}),
      buildIntegration(project, {
        integrationId: ids.brokenIntegration,
        name: "retired-bucket",
        status: "ERROR",
        message: "The role can no longer be assumed.",
      }),
      buildIntegration(project, {
        integrationId: ids.farIntegration,
        name: "frankfurt-bucket",
        regionId: "aws-eu-central-1",
        bucketName: "acme-frankfurt",
      }),
    ],
    jobs: [],
    exports: [],
    nextExportPlans: [],
    exportPlan: {},
    storage: undefined,
    backupPlan: {},
    cancel: { mode: "documented" },
    exportJobType: "EXPORT",
    unknownTimes: "empty",
    errors: errorTable(),
  };
}

/** A project; `fields` override. */
export function buildProject(fields: Partial<Project>): Project {
  return {
    projectId: ids.project,
    projectName: "search",
    regionIds: ["aws-us-west-2"],
    instanceCount: 2,
    createTime: FOUNDED,
    plan: "Enterprise",
    orgType: "SAAS",
    description: "",
    ...fields,
  };
}

/** A running Dedicated cluster of the project; `fields` override. */
function buildCluster(project: Project, fields: Partial<Cluster>): Cluster {
  const clusterId = fields.clusterId ?? ids.cluster;
  const regionId = fields.regionId ?? "aws-us-west-2";
  return {
    clusterId,
    clusterName: "production",
    projectId: project.projectId,
    description: "",
    regionId,
    plan: "Enterprise",
    deploymentOption: "Dedicated",
    cuType: "Performance-optimized",
    cuSize: 4,
    status: "RUNNING",
    connectAddress: `https://${clusterId}.${regionId}.vectordb.zillizcloud.com:19530`,
    privateLinkAddress: "",
    createTime: FOUNDED,
    ...fields,
  };
}

/** An available manual backup of the whole cluster; `fields` override. */
export function buildBackup(
  cluster: Cluster,
  fields: Partial<Backup> & Pick<Backup, "createdAt">,
): Backup {
  const backupId = fields.backupId ?? ids.newestBackup;
  return {
    backupId,
    backupName: `${cluster.clusterName}_${backupId.replace(/_.*/, "")}`,
    clusterId: cluster.clusterId,
    backupType: "CLUSTER",
    creationMethod: "MANUAL",
    size: 7_516_192_768,
    status: "AVAILABLE",
    collections: [{ dbName: "default", collectionNames: ["docs", "images"] }],
    ...fields,
  };
}

/** An active S3 integration of the project; `fields` override. */
export function buildIntegration(project: Project, fields: Partial<Integration>): Integration {
  return {
    integrationId: ids.integration,
    projectId: project.projectId,
    name: "release-bucket",
    status: "ACTIVE",
    message: "",
    regionId: "aws-us-west-2",
    bucketName: "acme-release-backups",
    description: "",
    createTime: utc(Date.parse(FOUNDED)),
    externalCred: {
      roleArn: "arn:aws:iam::123456789012:role/zilliz-export",
      externalId: "zilliz-external-5f2b",
    },
    ...fields,
  };
}
