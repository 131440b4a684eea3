import { z } from "zod";
import { Refused, success } from "./envelope.ts";
import { describeJob, isVisible } from "./jobs.ts";
import { page, paging } from "./paging.ts";
import { noBody, noQuery, type Route, route } from "./routes.ts";
import { backupStatus, clusterOfId, found, projectOfId } from "./world.ts";

/** The endpoints that only read, but for those of backups. */
export const readingRoutes: readonly Route[] = [
  route({
    name: "listProjects",
    method: "GET",
    template: "/v2/projects",
    query: noQuery,
    body: noBody,
    answer: ({ world }) => success(world.projects),
  }),
  route({
    name: "listClusters",
    method: "GET",
    template: "/v2/clusters",
    query: z.strictObject({ ...paging, region: z.string().optional() }),
    body: noBody,
    answer: ({ world, query }) => {
      const { region } = query;
      const clusters = world.clusters.filter(
        (cluster) => region === undefined || cluster.regionId === region,
      );
      return page("clusters", clusters, query, world);
    },
  }),
  route({
    name: "describeCluster",
    method: "GET",
    template: "/v2/clusters/{clusterId}",
    query: noQuery,
    body: noBody,
    answer: ({ world, params, now }) => {
      const cluster = clusterOfId(world, params.clusterId);
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
  route({
    name: "describeJob",
    method: "GET",
    template: "/v2/jobs/{jobId}",
    query: noQuery,
    body: noBody,
    answer: ({ world, params, now }) => {
      const job = found(
        world.jobs.find(({ jobId }) => jobId === params.jobId),
        "jobNotFound",
      );
      if (!isVisible(job, now)) throw new Refused("jobNotFound");
      return success(describeJob(job, now, world.unknownTimes));
    },
  }),
  route({
    name: "listIntegrations",
    method: "GET",
    template: "/v2/storageIntegrations",
    query: z.strictObject({ ...paging, projectId: z.string() }),
    body: noBody,
    answer: ({ world, query }) => {
      const { projectId } = projectOfId(world, query.projectId);
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
  route({
    name: "describeIntegration",
    method: "GET",
    template: "/v2/storageIntegrations/{integrationId}",
    query: noQuery,
    body: noBody,
    answer: ({ world, params }) => {
      const { projectId: _, ...integration } = found(
        world.integrations.find(
          ({ integrationId }) => integrationId === params.integrationId,
        ),
        "integrationNotFound",
      );
      return success(integration);
    },
  }),
];
