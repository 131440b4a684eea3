import { type ApiError, type ErrorName, RejectedRequest } from "./envelope.ts";
import { type Job, type JobPlan, jobAt } from "./jobs.ts";

/** A project, with the fields of `GET /v2/projects`. */
export type Project = {
  projectId: string;
  projectName: string;
  regionIds: string[];
  instanceCount: number;
  createTime: string;
  plan: "Standard" | "Enterprise" | "BusinessCritical";
  orgType: "SAAS" | "BYOC";
  description: string;
};

/** A cluster, with the fields of `GET /v2/clusters/{clusterId}`. */
export type Cluster = {
  clusterId: string;
  clusterName: string;
  projectId: string;
  description: string;
  regionId: string;
  plan: "Free" | "Serverless" | "Standard" | "Enterprise";
  deploymentOption: "Free" | "Serverless" | "Dedicated";
  cuType: string;
  cuSize: number;
  status: string;
  connectAddress: string;
  privateLinkAddress: string;
  createTime: string;
};

/** A backup of a cluster. */
export type Backup = {
  backupId: string;
  backupName: string;
  clusterId: string;
  backupType: "CLUSTER" | "COLLECTION";
  creationMethod: "MANUAL" | "AUTO";
  size: number;
  createdAt: number;
  /** Automatic backups are removed when their retention ends; manual ones have none. */
  expiresAt?: number;
  /** What holds when there is no `jobId`. */
  status: "AVAILABLE" | "CREATING" | "DELETED";
  /** The job that creates the backup: the status follows it. */
  jobId?: string;
  collections: { dbName: string; collectionNames: string[] }[];
};

/** A storage integration, with the fields of `GET /v2/storageIntegrations/{integrationId}`. */
export type Integration = {
  integrationId: string;
  projectId: string;
  name: string;
  status: "ACTIVE" | "ERROR";
  message: string;
  regionId: string;
  bucketName: string;
  description: string;
  createTime: string;
  externalCred: Record<string, string>;
};

/** An export that was started, to compare a run's claims with. */
export type AcceptedExport = {
  readonly clusterId: string;
  readonly backupId: string;
  readonly integrationId: string;
  readonly directory: string | undefined;
  readonly jobId: string;
  readonly at: number;
};

/**
 * What cancelling does. Zilliz Cloud documents no cancel endpoint for export jobs, so every way in which
 * it may behave is here.
 *
 * - `documented`: the projects endpoint (documented for Spark jobs) returns 202 and cancels
 * - `none`: no cancel endpoint exists
 * - `refuse`: the endpoint exists and rejects the request with `refusal`
 * - `ignored`: 202, and the job goes on
 * - `stuck`: 202, and the job is CANCELING for ever
 */
export type CancelBehaviour = {
  readonly mode: "documented" | "none" | "refuse" | "ignored" | "stuck";
  readonly cancellingMs?: number;
  readonly refusal?: ApiError;
  /** The endpoints that exist, if not the documented one. */
  readonly endpoints?: readonly string[];
};

/** The object storage that exports are written to. */
export type ObjectStorage = {
  put(bucket: string, key: string, bytes: number, modifiedAt: Date): void;
};

/** Everything that the simulated control plane knows. Tests may alter any of it at any time. */
export type SandboxState = {
  projects: Project[];
  clusters: Cluster[];
  backups: Backup[];
  integrations: Integration[];
  jobs: Job[];
  exports: AcceptedExport[];
  /** The plans of the next exports, used one by one before `exportPlan`. */
  nextExportPlans: JobPlan[];
  exportPlan: JobPlan;
  /** Where exports are written to, once they are SUCCESSFUL; nowhere by default. */
  storage: ObjectStorage | undefined;
  backupPlan: JobPlan;
  cancel: CancelBehaviour;
  /** `type` of an export job: the documented enumeration has no value for it. */
  exportJobType: string;
  /** startTime and endTime while they are not known: not documented. */
  unknownTimes: "empty" | "null" | "absent";
  errors: Record<ErrorName, ApiError>;
};

/** The cluster, or the documented refusals of an id that is odd (96036) or unknown (96018). */
export function getCluster(state: SandboxState, clusterId: string): Cluster {
  if (clusterId === "") throw new RejectedRequest("emptyClusterId");
  if (!/^in\d{2}-[0-9a-z]+$/.test(clusterId)) throw new RejectedRequest("clusterId");
  return orReject(
    state.clusters.find((cluster) => cluster.clusterId === clusterId),
    "clusterNotFound",
  );
}

/** The project, or 96005. */
export function getProject(state: SandboxState, projectId: string): Project {
  return orReject(
    state.projects.find((project) => project.projectId === projectId),
    "projectId",
  );
}

/** The backups of a cluster that it has at `now`. */
export function backupsOf(state: SandboxState, clusterId: string, now: number): Backup[] {
  return state.backups.filter(
    (backup) => backup.clusterId === clusterId && backupStatus(state, backup, now) !== "DELETED",
  );
}

/** The result of a lookup, or the rejection for finding nothing. */
export function orReject<T>(thing: T | undefined, otherwise: ErrorName): T {
  if (thing === undefined) throw new RejectedRequest(otherwise);
  return thing;
}

/**
 * The status of a backup at `now`. The documented words have none for a failed creation: such a
 * backup is DELETED, which takes it off the list.
 */
export function backupStatus(state: SandboxState, backup: Backup, now: number): Backup["status"] {
  if (backup.expiresAt !== undefined && now >= backup.expiresAt) return "DELETED";
  const job = state.jobs.find(({ jobId }) => jobId === backup.jobId);
  if (job === undefined || backup.status === "DELETED") return backup.status;
  const { status, endedAt } = jobAt(job, now);
  if (endedAt === undefined) return "CREATING";
  return status === "SUCCESSFUL" ? "AVAILABLE" : "DELETED";
}
