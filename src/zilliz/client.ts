import * as z from "zod/mini";
import { createRedactor, secretParts } from "../util/redact.ts";
import { toStartFailure, ZillizError } from "./errors.ts";
import { type Http, type HttpResponse, TransportError } from "./http.ts";
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

interface Options {
  baseUrl: URL;
  apiKey: string;
  userAgent: string;
  http: Http;
}

/** Creates a client for Zilliz Cloud's REST API v2 (https://docs.zilliz.com/reference/restful). */
export function createZillizClient({ baseUrl, apiKey, userAgent, http }: Options): ZillizClient {
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
    const options = { method, url, headers, body, timeoutMs, signal, ownConnection };
    try {
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

  /** A response about something else, such as the health of a gateway, must be an error. */
  function readById<T>(
    schema: z.ZodMiniType<T>,
    path: string,
    ids: Record<string, string>,
    limits?: RequestLimits,
  ) {
    const isAboutIt = z.refine<T>(
      (data) => Object.entries(ids).every(([field, id]) => data[field as keyof T] === id),
      { error: `it is not about ${Object.values(ids).join()}` },
    );
    return read(schema.check(isAboutIt), path, limits, { ids });
  }

  /** Sends a request that starts something: so it has if the response names it. */
  async function sendStart<T>(
    schema: z.ZodMiniType<T>,
    path: string,
    limits: RequestLimits | undefined,
    payload: object,
  ): Promise<T> {
    const { request, response } = await send("POST", path, limits, payload, true);
    try {
      return recoverIds(response, schema) ?? parseResponse(request, response, schema);
    } catch (error) {
      throw error instanceof ZillizError ? toStartFailure(error) : error;
    }
  }

  return {
    listBackups: async (clusterId, page, limits) => {
      const path = `/v2/backups?${pageQuery(page, { clusterId })}`;
      const empty = { backups: EMPTY_LIST };
      const { data, headers } = await read(backupPageSchema, path, limits, { data: empty });
      const asOf = serverDate(headers);
      const items = data.backups.items.map((backup) => ({ ...backup, asOf }));
      return toPage({ ...data.backups, items }, data);
    },
    describeBackup: async (clusterId, backupId, limits) => {
      const path = `${clusterPath(clusterId)}/backups/${pathSegment(backupId)}`;
      const { data, headers } = await read(backupSchema, path, limits, { ids: { backupId } });
      return { ...data, asOf: serverDate(headers) };
    },
    createBackup: async (clusterId, limits) => {
      const path = `${clusterPath(clusterId)}/backups/create`;
      return sendStart(requestedBackupSchema, path, limits, { backupType: "CLUSTER" });
    },
    describeCluster: async (clusterId, limits) => {
      const path = clusterPath(clusterId);
      return (await readById(clusterSchema, path, { clusterId }, limits)).data;
    },
    listProjects: async (limits) => {
      const { data } = await read(projectsSchema, "/v2/projects", limits, { data: EMPTY_LIST });
      return data.items.map(({ projectId }) => projectId);
    },
    listIntegrations: async (projectId, page, limits) => {
      const path = `/v2/storageIntegrations?${pageQuery(page, { projectId })}`;
      const empty = { storageIntegrations: EMPTY_LIST };
      const { data } = await read(integrationPageSchema, path, limits, { data: empty });
      return toPage(data.storageIntegrations, data);
    },
    describeIntegration: async (integrationId, limits) => {
      const path = `/v2/storageIntegrations/${pathSegment(integrationId)}`;
      return (await readById(describedIntegrationSchema, path, { integrationId }, limits)).data;
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
      const path = `/v2/jobs/${pathSegment(jobId)}`;
      const { data, headers } = await readById(jobSchema, path, { jobId }, limits);
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

function clusterPath(clusterId: string): string {
  return `/v2/clusters/${pathSegment(clusterId)}`;
}

/** An ID as one segment of a path. Throws a RangeError for an ID that would change the path. */
function pathSegment(id: string): string {
  if (id === "" || id === "." || id === "..") throw new RangeError(`not an ID: "${id}"`);
  return encodeURIComponent(id);
}

function pageQuery(page: number, parent: Record<string, string>) {
  return new URLSearchParams({ ...parent, currentPage: `${page}`, pageSize: `${PAGE_SIZE}` });
}

const EMPTY_LIST = { items: [], skipped: 0 };

function toPage<T>(
  { items, skipped }: RecordList<T>,
  { count, pageSize = PAGE_SIZE }: { count?: number | undefined; pageSize?: number | undefined },
): Page<T> {
  const isFull = items.length + skipped >= Math.min(pageSize, PAGE_SIZE);
  return { items, skipped, isFull, count };
}
