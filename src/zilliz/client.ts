import * as z from "zod/mini";
import { createRedactor, secretParts } from "../util/redact.ts";
import { toStartFailure, ZillizError } from "./errors.ts";
import { type Http, type HttpResponse, TransportError } from "./http.ts";
import { clusterPath, pathSegment } from "./paths.ts";
import { type Omittable, parseResponse, recoverIds, serverDate } from "./response.ts";
import {
  type Backup,
  type BucketAccess,
  backupPageSchema,
  backupSchema,
  type Cluster,
  clusterSchema,
  describedIntegrationSchema,
  type Integration,
  integrationPageSchema,
  type Job,
  jobSchema,
  projectsSchema,
  type RecordList,
  type RequestedBackup,
  requestedBackupSchema,
  startedSchema,
  type Validation,
  validationSchema,
} from "./schemas.ts";

/** Limits of one request, which every method accepts. */
export interface RequestLimits {
  /** 30 s by default. */
  timeoutMs?: number;
  signal?: AbortSignal | undefined;
}

/** A page of a list. */
export interface Page<T> extends RecordList<T> {
  /** The page has as many records as a page can have. */
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
  /** Whether Zilliz Cloud can use a bucket, and why not. Creates nothing. */
  validateBucket(access: BucketAccess, limits?: RequestLimits): Promise<Validation>;
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
    omittable?: Omittable<T>,
  ): Promise<{ data: T; headers: HttpResponse["headers"] }> {
    const { request, response } = await send("GET", path, limits);
    const data = parseResponse(request, response, schema, omittable);
    return { data, headers: response.headers };
  }

  /** Sends a request that starts something: so it has if the response names it. */
  async function sendStart<T>(
    schema: z.ZodMiniType<T>,
    path: string,
    limits: RequestLimits | undefined,
    payload: object,
  ): Promise<T> {
    const { request, response } = await send("POST", path, limits, payload, true);
    const ids = recoverIds(response, schema);
    if (ids !== undefined) return ids;
    try {
      return parseResponse(request, response, schema);
    } catch (error) {
      throw error instanceof ZillizError ? toStartFailure(error) : error;
    }
  }

  return {
    listBackups: async (clusterId, page, limits) => {
      const path = `/v2/backups?${pageQuery(page, { clusterId })}`;
      const { data, headers } = await read(backupPageSchema, path, limits, {
        data: { backups: EMPTY_LIST },
      });
      const { items, skipped } = data.backups;
      const asOf = serverDate(headers);
      const backups = items.map((backup) => ({ ...backup, asOf }));
      return toPage({ items: backups, skipped }, data);
    },
    describeBackup: async (clusterId, backupId, limits) => {
      const path = `${clusterPath(clusterId)}/backups/${pathSegment(backupId)}`;
      const { data, headers } = await read(backupSchema, path, limits, { ids: { backupId } });
      return { ...data, asOf: serverDate(headers) };
    },
    createBackup: async (clusterId, limits) => {
      const path = `${clusterPath(clusterId)}/backups/create`;
      const payload = { backupType: "CLUSTER" };
      return sendStart(requestedBackupSchema, path, limits, payload);
    },
    describeCluster: async (clusterId, limits) => {
      const schema = clusterSchema.check(describes({ clusterId }));
      return (await read(schema, clusterPath(clusterId), limits, { ids: { clusterId } })).data;
    },
    listProjects: async (limits) => {
      const { data } = await read(projectsSchema, "/v2/projects", limits, { data: EMPTY_LIST });
      return data.items.map(({ projectId }) => projectId);
    },
    listIntegrations: async (projectId, page, limits) => {
      const path = `/v2/storageIntegrations?${pageQuery(page, { projectId })}`;
      const { data } = await read(integrationPageSchema, path, limits, {
        data: { storageIntegrations: EMPTY_LIST },
      });
      return toPage(data.storageIntegrations, data);
    },
    describeIntegration: async (integrationId, limits) => {
      const schema = describedIntegrationSchema.check(describes({ integrationId }));
      const path = `/v2/storageIntegrations/${pathSegment(integrationId)}`;
      return (await read(schema, path, limits, { ids: { integrationId } })).data;
    },
    validateBucket: async (access, limits) => {
      const path = "/v2/storageIntegrations/validate";
      const { request, response } = await send("POST", path, limits, access);
      // A response may quote the credential.
      const { accountName: _, ...secret } = access.externalCred;
      // Not its shortest values: the keys of the response may contain them.
      const redact = createRedactor(
        Object.values(secret).flatMap((value = "") => secretParts(value)),
      );
      return parseResponse(request, { ...response, body: redact(response.body) }, validationSchema);
    },
    exportBackup: async (clusterId, backupId, target, limits) => {
      const path = `${clusterPath(clusterId)}/backups/${pathSegment(backupId)}/export`;
      return sendStart(startedSchema, path, limits, target);
    },
    describeJob: async (jobId, limits) => {
      const schema = jobSchema.check(describes({ jobId }));
      const path = `/v2/jobs/${pathSegment(jobId)}`;
      const { data, headers } = await read(schema, path, limits, { ids: { jobId } });
      return { ...data, requestId: headers.requestid };
    },
    cancelJob: async (template, { projectId, jobId }, limits) => {
      const path = template
        .replaceAll("{project_id}", () => pathSegment(projectId ?? ""))
        .replaceAll("{job_id}", () => pathSegment(jobId));
      const { request, response } = await send("POST", path, limits);
      // An empty 202 is enough, because the job proves the cancel, not this response.
      if (response.status < 300 && response.body.trim() === "") return;
      parseResponse(request, response, z.unknown(), { data: null });
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

const EMPTY_LIST = { items: [], skipped: 0 };

function toPage<T>(
  { items, skipped }: RecordList<T>,
  { count, pageSize = PAGE_SIZE }: { count?: number | undefined; pageSize?: number | undefined },
): Page<T> {
  const isFull = items.length + skipped >= Math.min(pageSize, PAGE_SIZE);
  return { items, skipped, isFull, count };
}

/** A response about something else, such as the health of a gateway, must be an error. */
function describes<K extends string>(ids: Record<K, string>) {
  return z.refine<{ [Field in K]?: unknown }>(
    (described) => Object.entries(ids).every(([field, id]) => described[field as K] === id),
    { error: `it is not about ${Object.values(ids).join()}` },
  );
}
