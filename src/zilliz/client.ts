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

/** How long one request may take and what gives it up; every method takes these. */
export interface RequestLimits {
  timeoutMs?: number;
  signal?: AbortSignal | undefined;
}

/** One page of a list. */
export interface Page<T> {
  items: T[];
  /** It holds as many as a page can. */
  isFull: boolean;
  /** How many there are in all, if said. */
  count: number | undefined;
}

/** Zilliz Cloud's control plane: a method for each endpoint, each one request. All reject with {@link ZillizError}. */
export interface ZillizClient {
  /** One page (from 1) of a cluster's backups, in no documented order. */
  listBackups(
    clusterId: string,
    page: number,
    limits?: RequestLimits,
  ): Promise<Page<Backup>>;
  describeBackup(
    clusterId: string,
    backupId: string,
    limits?: RequestLimits,
  ): Promise<Backup>;
  /** Takes a backup of the whole cluster. Not idempotent: each request that is processed is a backup of its own. */
  createBackup(
    clusterId: string,
    limits?: RequestLimits,
  ): Promise<RequestedBackup>;
  describeCluster(clusterId: string, limits?: RequestLimits): Promise<Cluster>;
  /** The ids of the projects that the key can see. */
  listProjects(limits?: RequestLimits): Promise<string[]>;
  /** One page (from 1) of a project's storage integrations. */
  listIntegrations(
    projectId: string,
    page: number,
    limits?: RequestLimits,
  ): Promise<Page<Integration>>;
  describeIntegration(
    integrationId: string,
    limits?: RequestLimits,
  ): Promise<Integration>;
  /** Starts an export. Not idempotent: each request that is processed is a job of its own. */
  exportBackup(
    clusterId: string,
    backupId: string,
    to: { integrationId: string; directory: string },
    limits?: RequestLimits,
  ): Promise<{ jobId: string }>;
  describeJob(jobId: string, limits?: RequestLimits): Promise<Job>;
  /** Asks for a job to be cancelled by way of `route`, which may hold `{project_id}` and `{job_id}`. Idempotent. */
  cancelJob(
    route: string,
    ids: { projectId: string | undefined; jobId: string },
    limits?: RequestLimits,
  ): Promise<void>;
}

const DEFAULT_TIMEOUT_MS = 30_000;
const PAGE_SIZE = 100;

/** What a client needs: the API's base URL, the key, and something that speaks HTTP. */
export interface ClientOptions {
  baseUrl: URL;
  apiKey: string;
  userAgent: string;
  http: Http;
}

/** Makes a client for Zilliz Cloud's REST API v2 (https://docs.zilliz.com/reference/restful). */
export function createZillizClient({
  baseUrl,
  apiKey,
  userAgent,
  http,
}: ClientOptions): ZillizClient {
  const headers = {
    authorization: `Bearer ${apiKey}`,
    // Every documented request carries it, those without a body too.
    "content-type": "application/json",
    accept: "application/json",
    "user-agent": userAgent,
  };

  async function send(
    method: "GET" | "POST",
    path: string,
    { timeoutMs = DEFAULT_TIMEOUT_MS, signal }: RequestLimits,
    body?: object,
  ): Promise<{ request: string; reply: HttpResponse }> {
    const request = `${method} ${path}`;
    const url = new URL(baseUrl.href.replace(/\/+$/, "") + path);
    try {
      const reply = await http({
        method,
        url,
        headers,
        body: body && JSON.stringify(body),
        timeoutMs,
        signal,
      });
      return { request, reply };
    } catch (error) {
      if (error instanceof TransportError)
        throw ZillizError.fromTransport(request, error);
      throw error;
    }
  }

  async function call<T>(
    schema: z.ZodMiniType<T>,
    ...args: Parameters<typeof send>
  ): Promise<T> {
    const { request, reply } = await send(...args);
    return parseResponse(request, reply, schema);
  }

  /** A request that starts something: the ids in its reply are never lost to the looks of what is around them. */
  async function begin<T>(
    schema: z.ZodMiniType<T>,
    ...args: Parameters<typeof send>
  ): Promise<T> {
    const { request, reply } = await send(...args);
    try {
      return parseResponse(request, reply, schema);
    } catch (error) {
      const started = isLost(error) ? recoverIds(reply, schema) : undefined;
      if (started === undefined) throw error;
      return started;
    }
  }

  return {
    listBackups: async (clusterId, page, limits = {}) => {
      const query = pageQuery(page, { clusterId });
      const path = `/v2/backups?${query}`;
      const { request, reply } = await send("GET", path, limits);
      const { backups, ...of } = parseResponse(
        request,
        reply,
        backupPageSchema,
      );
      const asOf = serverDate(reply.headers);
      return pageOf(
        backups.map((backup) => ({ ...backup, asOf })),
        of,
      );
    },
    describeBackup: async (clusterId, backupId, limits = {}) => {
      const path = `/v2/clusters/${segment(clusterId)}/backups/${segment(backupId)}`;
      const { request, reply } = await send("GET", path, limits);
      const backup = parseResponse(request, reply, backupSchema);
      return { ...backup, asOf: serverDate(reply.headers) };
    },
    createBackup: (clusterId, limits = {}) =>
      begin(
        requestedBackupSchema,
        "POST",
        `/v2/clusters/${segment(clusterId)}/backups/create`,
        limits,
        { backupType: "CLUSTER" },
      ),
    describeCluster: (clusterId, limits = {}) =>
      call(clusterSchema, "GET", `/v2/clusters/${segment(clusterId)}`, limits),
    listProjects: async (limits = {}) => {
      const projects = await call(
        projectsSchema,
        "GET",
        "/v2/projects",
        limits,
      );
      return projects.flatMap(({ projectId }) => projectId ?? []);
    },
    listIntegrations: async (projectId, page, limits = {}) => {
      const query = pageQuery(page, { projectId });
      const { storageIntegrations, ...of } = await call(
        integrationPageSchema,
        "GET",
        `/v2/storageIntegrations?${query}`,
        limits,
      );
      return pageOf(storageIntegrations, of);
    },
    describeIntegration: (integrationId, limits = {}) => {
      const thisOne = integrationSchema.check(
        z.refine((integration) => integration.integrationId === integrationId, {
          error: "this is another integration",
        }),
      );
      const path = `/v2/storageIntegrations/${segment(integrationId)}`;
      return call(thisOne, "GET", path, limits);
    },
    exportBackup: async (clusterId, backupId, to, limits = {}) => {
      const path = `/v2/clusters/${segment(clusterId)}/backups/${segment(backupId)}/export`;
      return begin(startedSchema, "POST", path, limits, to);
    },
    describeJob: async (jobId, limits = {}) => {
      // A reply that names no job may be anybody's, such as a gateway's that all is well: it is no word on this job.
      const thisJob = jobSchema.check(
        z.refine((job) => job.jobId === jobId, {
          error: "this is another job, or none",
        }),
      );
      const path = `/v2/jobs/${segment(jobId)}`;
      const { request, reply } = await send("GET", path, limits);
      const job = parseResponse(request, reply, thisJob);
      return { ...job, requestId: reply.headers.requestid };
    },
    cancelJob: async (route, { projectId, jobId }, limits = {}) => {
      const path = route
        .replaceAll("{project_id}", () => segment(projectId ?? ""))
        .replaceAll("{job_id}", () => segment(jobId));
      const { request, reply } = await send("POST", path, limits);
      // 202 with an empty body would do: the proof of a cancel is the job, not this reply.
      if (reply.status < 300 && reply.body.trim() === "") return;
      parseResponse(request, reply, z.unknown());
    },
  };
}

function pageQuery(page: number, of: Record<string, string>): URLSearchParams {
  return new URLSearchParams({
    ...of,
    currentPage: String(page),
    pageSize: String(PAGE_SIZE),
  });
}

function pageOf<T>(
  items: T[],
  {
    pageSize,
    count,
  }: { pageSize?: number | undefined; count?: number | undefined },
): Page<T> {
  const most = Math.min(pageSize ?? PAGE_SIZE, PAGE_SIZE);
  return { items, isFull: items.length >= most, count };
}

/** An id as one segment of a path. Throws for the two that would climb out of it. */
function segment(id: string): string {
  if (id === "" || id === "." || id === "..")
    throw new RangeError(`not an id: "${id}"`);
  return encodeURIComponent(id);
}

function isLost(error: unknown): boolean {
  return error instanceof ZillizError && error.kind === "indeterminate";
}
