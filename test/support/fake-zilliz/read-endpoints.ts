import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { defineEndpoint, type Endpoint, noBody, noQuery } from "./endpoint.ts";
import { success } from "./envelope.ts";
import { describeJob } from "./jobs.ts";
import { page, paging } from "./paging.ts";
import { backupsOf, getCluster, getProject, orReject } from "./state.ts";
import { writeExport } from "./write-export.ts";

/** The credentials of AWS and Alibaba Cloud, Google Cloud, and Azure. */
const externalCred = z.union([
  z.strictObject({ roleArn: z.string(), externalId: z.string() }),
  z.strictObject({ gcpProjectId: z.string(), serviceAccountEmail: z.string() }),
  z.strictObject({ accountName: z.string(), clientId: z.string(), tenantId: z.string() }),
]);

/** The endpoints that only read, but for those of backups. */
export const readEndpoints: readonly Endpoint[] = [
  defineEndpoint({
    name: "listProjects",
    method: "GET",
    template: "/v2/projects",
    query: noQuery,
    body: noBody,
    handle: ({ state }) => success(state.projects),
  }),
  defineEndpoint({
    name: "describeCluster",
    method: "GET",
    template: "/v2/clusters/{clusterId}",
    query: noQuery,
    body: noBody,
    handle: ({ state, params, now }) => {
      const cluster = getCluster(state, params.clusterId);
      return success({
        ...cluster,
        replica: 1,
        storageSize: 0,
        snapshotNumber: backupsOf(state, cluster.clusterId, now).length,
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
    handle: ({ state, params, now }) => {
      const job = orReject(
        state.jobs.find(({ jobId }) => jobId === params.jobId),
        "jobNotFound",
      );
      writeExport(state, job, now);
      return success(describeJob(job, now, state.unknownTimes));
    },
  }),
  defineEndpoint({
    name: "listIntegrations",
    method: "GET",
    template: "/v2/storageIntegrations",
    query: z.strictObject({ ...paging, projectId: z.string() }),
    body: noBody,
    handle: ({ state, query }) => {
      const { projectId } = getProject(state, query.projectId);
      const listed = state.integrations
        .filter((integration) => integration.projectId === projectId)
        .map(({ integrationId, name, status, message, regionId, bucketName }) => ({
          integrationId,
          name,
          status,
          message,
          regionId,
          bucketName,
        }));
      return page("storageIntegrations", listed, query);
    },
  }),
  defineEndpoint({
    name: "describeIntegration",
    method: "GET",
    template: "/v2/storageIntegrations/{integrationId}",
    query: noQuery,
    body: noBody,
    handle: ({ state, params }) => {
      const { projectId: _, ...integration } = orReject(
        state.integrations.find(({ integrationId }) => integrationId === params.integrationId),
        "integrationNotFound",
      );
      return success(integration);
    },
  }),
  defineEndpoint({
    name: "validateBucket",
    method: "POST",
    template: "/v2/storageIntegrations/validate",
    query: noQuery,
    body: z.strictObject({
      projectId: z.string(),
      regionId: z.string(),
      bucketName: z.string(),
      externalCred,
    }),
    handle: ({ state, body }) => {
      const { projectId } = getProject(state, body.projectId);
      const isValid = state.integrations.some(
        ({ status, ...integration }) =>
          status === "ACTIVE" &&
          isDeepStrictEqual({ ...integration, ...body, projectId }, integration),
      );
      return success({ success: isValid, message: isValid ? "" : "try assume role failed" });
    },
  }),
];
