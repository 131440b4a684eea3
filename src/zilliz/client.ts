import * as z from "zod/mini";
import { ZillizError } from "./errors.ts";
import { type Http, type HttpResponse, TransportError } from "./http.ts";
import { parseResponse, recoverIds, serverDate } from "./response.ts";
import {
  type Backup,
  backupPageSchema,
  backupSchema,
  type Cluster,
  clusterSchema,
  type Integration,
  integrationPageSchema,
  integrationSchema,
  type Job,
  jobSchema,
  projectsSchema,
  type RequestedBackup,
  requestedBackupSchema,
  startedSchema,
} from "./schemas.ts";

/** Limits of one request, which every method accepts. */
export interface RequestLimits {
  /** 30 s by default. */
  timeoutMs?: number;
  signal?: AbortSignal | undefined;
}

/** A page of a list. */
export interface Page<T> {
  items: T[];
  /** The page has as many items as a page can have. */
  isFull: boolean;
  /** The number of all items, if the response has it. */
  count: number | undefined;
}

/**
 * Zilliz Cloud's control plane: a method for each endpoint, which sends one request. All reject
 * with a {@link ZillizError} only, except for IDs that can't be part of a URL (RangeError).
 */
export interface ZillizClient {
  /** A page (from 1) of a cluster's backups. Their order is not documented. */
  listBackups(clusterId: string, page: number, limits?: RequestLimits): Promise<Page<Backup>>;
  describeBackup(clusterId: string, backupId: string, limits?: RequestLimits): Promise<Backup>;
  /** Creates a backup of the cluster. Not idempotent: each processed request creates another. */
  createBackup(clusterId: string, limits?: RequestLimits): Promise<RequestedBackup>;
  describeCluster(clusterId: string, limits?: RequestLimits): Promise<Cluster>;
  /** The IDs of the projects that the key can see. */
  listProjects(limits?: RequestLimits): Promise<string[]>;
  /** A page (from 1) of a project's storage integrations. */
  listIntegrations(
    projectId: string,
    page: number,
    limits?: RequestLimits,
  ): Promise<Page<Integration>>;
  describeIntegration(integrationId: string, limits?: RequestLimits): Promise<Integration>;
  /** Starts an export. Not idempotent: each processed request starts another job. */
  exportBackup(
    clusterId: string,
    backupId: string,
    target: { integrationId: string; directory: string },
    limits?: RequestLimits,
  ): Promise<{ jobId: string }>;
  describeJob(jobId: string, limits?: RequestLimits): Promise<Job>;
  /** Requests a cancel with a path that may contain `{project_id}` and `{job_id}`. Idempotent. */
  cancelJob(
    path: string,
    ids: { projectId: string | undefined; jobId: string },
    limits?: RequestLimits,
  ): Promise<void>;
}

const DEFAULT_TIMEOUT_MS = 30_000;
const PAGE_SIZE = 100;

export interface ClientOptions {
  baseUrl: URL;
  apiKey: string;
  userAgent: string;
  http: Http;
}

/** Creates a client for Zilliz Cloud's REST API v2 (https://docs.zilliz.com/reference/restful). */
export function createZillizClient({
  baseUrl,
  apiKey,
  userAgent,
  http,
}: ClientOptions): ZillizClient {
  const headers = {
    authorization: `Bearer ${apiKey}`,
    // Every documented request has it, even without a body.
    "content-type": "application/json",
    accept: "application/json",
    "user-agent": userAgent,
  };

  async function send(
    method: "GET" | "POST",
    path: string,
    { timeoutMs = DEFAULT_TIMEOUT_MS, signal }: RequestLimits = {},
    payload?: object,
    ownConnection = false,
  ): Promise<{ request: string; response: HttpResponse }> {
    const request = `${method} ${path}`;
    const url = new URL(baseUrl.href.replace(/\/+$/, "") + path);
    const body = payload && JSON.stringify(payload);
    try {
      const options = { method, url, headers, body, timeoutMs, signal, ownConnection };
      return { request, response: await http(options) };
    } catch (error) {
      if (error instanceof TransportError) throw ZillizError.fromTransport(request, error);
      throw error;
    }
  }

  async function read<T>(
    schema: z.ZodMiniType<T>,
    path: string,
    limits?: RequestLimits,
  ): Promise<{ data: T; headers: HttpResponse["headers"] }> {
    const { request, response } = await send("GET", path, limits);
    const data = parseResponse(request, response, schema);
    return { data, headers: response.headers };
  }

  /** Sends a request that starts something. IDs in an undocumented response count as a start. */
  async function sendStart<T>(
    schema: z.ZodMiniType<T>,
    path: string,
    limits: RequestLimits | undefined,
    payload: object,
  ): Promise<T> {
    const { request, response } = await send("POST", path, limits, payload, true);
    try {
      return parseResponse(request, response, schema);
    } catch (error) {
      const isUnknown = error instanceof ZillizError && error.kind === "indeterminate";
      const ids = isUnknown ? recoverIds(response, schema) : undefined;
      if (ids === undefined) throw error;
      return ids;
    }
  }

  return {
    listBackups: async (clusterId, page, limits) => {
      const path = `/v2/backups?${pageQuery(page, { clusterId })}`;
      const { data, headers } = await read(backupPageSchema, path, limits);
      const asOf = serverDate(headers);
      const backups = data.backups.map((backup) => ({ ...backup, asOf }));
      return toPage(backups, data.count, data.pageSize);
    },
    describeBackup: async (clusterId, backupId, limits) => {
      const path = `${clusterPath(clusterId)}/backups/${pathSegment(backupId)}`;
      const { data, headers } = await read(backupSchema, path, limits);
      return { ...data, asOf: serverDate(headers) };
    },
    createBackup: async (clusterId, limits) => {
      const path = `${clusterPath(clusterId)}/backups/create`;
      const payload = { backupType: "CLUSTER" };
      return sendStart(requestedBackupSchema, path, limits, payload);
    },
    describeCluster: async (clusterId, limits) => {
      const path = clusterPath(clusterId);
      return (await read(clusterSchema, path, limits)).data;
    },
    listProjects: async (limits) => {
      const { data } = await read(projectsSchema, "/v2/projects", limits);
      return data.flatMap(({ projectId }) => projectId ?? []);
    },
    listIntegrations: async (projectId, page, limits) => {
      const path = `/v2/storageIntegrations?${pageQuery(page, { projectId })}`;
      const { data } = await read(integrationPageSchema, path, limits);
      return toPage(data.storageIntegrations, data.count, data.pageSize);
    },
    describeIntegration: async (integrationId, limits) => {
      const schema = integrationSchema.check(
        z.refine((integration) => integration.integrationId === integrationId, {
          error: "this is another integration",
        }),
      );
      const path = `/v2/storageIntegrations/${pathSegment(integrationId)}`;
      return (await read(schema, path, limits)).data;
    },
    exportBackup: async (clusterId, backupId, target, limits) => {
      const path = `${clusterPath(clusterId)}/backups/${pathSegment(backupId)}/export`;
      return sendStart(startedSchema, path, limits, target);
    },
    describeJob: async (jobId, limits) => {
      // A response without a job may come from a gateway, and says nothing about this job.
      const schema = jobSchema.check(
        z.refine((job) => job.jobId === jobId, {
          error: "this is another job, or none",
        }),
      );
      const path = `/v2/jobs/${pathSegment(jobId)}`;
      const { data, headers } = await read(schema, path, limits);
      return { ...data, requestId: headers.requestid };
    },
    cancelJob: async (template, { projectId, jobId }, limits) => {
      const path = template
        .replaceAll("{project_id}", () => pathSegment(projectId ?? ""))
        .replaceAll("{job_id}", () => pathSegment(jobId));
      const { request, response } = await send("POST", path, limits);
      // An empty 202 is enough, because the job proves the cancel, not this response.
      if (response.status < 300 && response.body.trim() === "") return;
      parseResponse(request, response, z.unknown());
    },
  };
}

function pageQuery(page: number, parent: Record<string, string>) {
  return new URLSearchParams({
    ...parent,
    currentPage: String(page),
    pageSize: String(PAGE_SIZE),
  });
}

function toPage<T>(items: T[], count?: number, pageSize = PAGE_SIZE): Page<T> {
  const maxItems = Math.min(pageSize, PAGE_SIZE);
  return { items, isFull: items.length >= maxItems, count };
}

function clusterPath(clusterId: string): string {
  return `/v2/clusters/${pathSegment(clusterId)}`;
}

/** An ID as one segment of a path. Throws a RangeError for an ID that would change the path. */
function pathSegment(id: string): string {
  if (id === "" || id === "." || id === "..") throw new RangeError(`not an id: "${id}"`);
  return encodeURIComponent(id);
}
