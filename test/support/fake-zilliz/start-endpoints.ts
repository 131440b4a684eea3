import { randomBytes } from "node:crypto";
import { z } from "zod";
import { getBackup } from "./backup-endpoints.ts";
import { buildBackup } from "./default-state.ts";
import { defineEndpoint, type Endpoint, noQuery } from "./endpoint.ts";
import { RejectedRequest, success } from "./envelope.ts";
import type { Job, JobPlan } from "./jobs.ts";
import {
  backupStatus,
  type Cluster,
  getCluster,
  getProject,
  orReject,
  type SandboxState,
} from "./state.ts";

/** The endpoints that start a job. */
export const startEndpoints: readonly Endpoint[] = [
  defineEndpoint({
    name: "createBackup",
    method: "POST",
    template: "/v2/clusters/{clusterId}/backups/create",
    query: noQuery,
    body: z.strictObject({ backupType: z.literal("CLUSTER") }),
    handle: ({ state, params, now }) => {
      const cluster = getCluster(state, params.clusterId);
      const { jobId } = startJob(state, cluster, "BACKUP", state.backupPlan, now);
      const number = state.backups.length + 20;
      const backupId = `backup${number}_${randomBytes(8).toString("hex").slice(1)}`;
      const backupName = `${cluster.clusterName}_backup${number}`;
      const fields = { backupId, backupName, createdAt: now, status: "CREATING", jobId } as const;
      state.backups.push(buildBackup(cluster, fields));
      return { ...success({ backupId, backupName, jobId }), changed: true };
    },
  }),
  defineEndpoint({
    name: "export",
    method: "POST",
    template: "/v2/clusters/{clusterId}/backups/{backupId}/export",
    query: noQuery,
    // The reference has no list of required fields; Zilliz's CLI requires the integration.
    body: z.strictObject({ integrationId: z.string().min(1), directory: z.string().optional() }),
    handle: ({ state, params, body, now }) => {
      const cluster = getCluster(state, params.clusterId);
      mayExport(state, cluster);
      const backup = getBackup(state, cluster, params.backupId);
      if (backupStatus(state, backup, now) !== "AVAILABLE")
        throw new RejectedRequest("backupNotAvailable");
      const integration = orReject(
        state.integrations.find(
          ({ integrationId, projectId }) =>
            integrationId === body.integrationId && projectId === cluster.projectId,
        ),
        "integrationNotFound",
      );
      if (integration.status !== "ACTIVE") throw new RejectedRequest("integrationNotActive");
      if (integration.regionId !== cluster.regionId) throw new RejectedRequest("integrationRegion");

      const plan = state.nextExportPlans.shift() ?? state.exportPlan;
      const { jobId } = startJob(state, cluster, state.exportJobType, plan, now);
      state.exports.push({
        clusterId: cluster.clusterId,
        backupId: backup.backupId,
        integrationId: integration.integrationId,
        directory: body.directory,
        jobId,
        at: now,
      });
      return { ...success({ jobId }), changed: true };
    },
  }),
];

/** Exporting is for Dedicated clusters in Enterprise projects; for others the codes are inferred. */
function mayExport(state: SandboxState, cluster: Cluster): void {
  if (cluster.deploymentOption === "Free") throw new RejectedRequest("freeCluster");
  if (cluster.deploymentOption === "Serverless") throw new RejectedRequest("serverless");
  if (getProject(state, cluster.projectId).plan === "Standard")
    throw new RejectedRequest("enterpriseOnly");
}

function startJob(
  state: SandboxState,
  { projectId, clusterId }: Cluster,
  type: string,
  plan: JobPlan,
  now: number,
): Job {
  const jobId = newJobId();
  const job: Job = { jobId, type, projectId, clusterId, createdAt: now, plan };
  state.jobs.push(job);
  return job;
}

/** `job-` and 22 lower-case letters and digits, as in the published samples. */
function newJobId(): string {
  const characters = Array.from(randomBytes(22), (byte) => (byte % 36).toString(36));
  return `job-${characters.join("")}`;
}
