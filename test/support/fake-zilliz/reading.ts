import { z } from "zod";
import { RejectedRequest, success } from "./envelope.ts";
import { describeJob, isVisible } from "./jobs.ts";
import { page, paging } from "./paging.ts";
import { noBody, noQuery, type Endpoint, defineEndpoint } from "./routes.ts";
import { backupStatus, getCluster, orReject, getProject } from "./world.ts";

/** The endpoints that only read, but for those of backups. */
export const readEndpoints: readonly Endpoint[] = [
  defineEndpoint({
    name: "listProjects",
    method: "GET",
    template: "/v2/projects",
    query: noQuery,
    body: noBody,
    answer: ({ state: world }) => success(world.projects),
  }),
  defineEndpoint({
    name: "listClusters",
    method: "GET",
    template: "/v2/clusters",
    query: z.strictObject({ ...paging, region: z.string().optional() }),
    body: noBody,
    answer: ({ state: world, query }) => {
      const { region } = query;
      const clusters = world.clusters.filter(
        (cluster) => region === undefined || cluster.regionId === region,
      );
      return page("clusters", clusters, query, world);
    },
  }),
  defineEndpoint({
    name: "describeCluster",
    method: "GET",
    template: "/v2/clusters/{clusterId}",
    query: noQuery,
    body: noBody,
    answer: ({ state: world, params, now }) => {
      const cluster = getCluster(world, params.clusterId);
      const backups = world.backups.filter(
        (backup) =>
          backup.clusterId === cluster.clusterId &&
          backupStatus(world, backup, now) !== "DELETED",
      );
      return success({
        ...cluster,
        replica: 1,
        storageSize: 0,
        snapshotNumber: backups.length,
        createProgress: 100,
      });
    },
  }),
  defineEndpoint({
    name: "describeJob",
    method: "GET",
    template: "/v2/jobs/{jobId}",
    query: noQuery,
    body: noBody,
    answer: ({ state: world, params, now }) => {
      const job = orReject(
        world.jobs.find(({ jobId }) => jobId === params.jobId),
        "jobNotFound",
      );
      if (!isVisible(job, now)) throw new RejectedRequest("jobNotFound");
      return success(describeJob(job, now, world.unknownTimes));
    },
  }),
  defineEndpoint({
    name: "listIntegrations",
    method: "GET",
    template: "/v2/storageIntegrations",
    query: z.strictObject({ ...paging, projectId: z.string() }),
    body: noBody,
    answer: ({ state: world, query }) => {
      const { projectId } = getProject(world, query.projectId);
      const listed = world.integrations
        .filter((integration) => integration.projectId === projectId)
        .map(
          ({ integrationId, name, status, message, regionId, bucketName }) => ({
            integrationId,
            name,
            status,
            message,
            regionId,
            bucketName,
          }),
        );
      return page("storageIntegrations", listed, query, world);
    },
  }),
  defineEndpoint({
    name: "describeIntegration",
    method: "GET",
    template: "/v2/storageIntegrations/{integrationId}",
    query: noQuery,
    body: noBody,
    answer: ({ state: world, params }) => {
      const { projectId: _, ...integration } = orReject(
        world.integrations.find(
          ({ integrationId }) => integrationId === params.integrationId,
        ),
        "integrationNotFound",
      );
      return success(integration);
    },
  }),
];
