import * as z from "zod";
import { type Failure, ZillizError } from "./errors.ts";
import { type Http, type HttpReply, TransportError } from "./http.ts";
import {
  type Backup,
  backupPageSchema,
  backupSchema,
  envelopeSchema,
  type Job,
  jobSchema,
  startedSchema,
} from "./schemas.ts";

/** How long one request may take and what gives it up; every method takes these. */
export interface RequestLimits {
  timeoutMs?: number;
  signal?: AbortSignal | undefined;
}

/** Zilliz Cloud's control plane: a method for each endpoint, each one request. All reject with {@link ZillizError}. */
export interface Zilliz {
  /**
   * One page (from 1) of a cluster's backups, in no documented order, whether it holds as many as a page can, and how
   * many there are in all, if said.
   */
  listBackups(
    clusterId: string,
    page: number,
    limits?: RequestLimits,
  ): Promise<{ backups: Backup[]; isFull: boolean; count: number | undefined }>;
  describeBackup(
    clusterId: string,
    backupId: string,
    limits?: RequestLimits,
  ): Promise<Backup>;
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
export function createZilliz({
  baseUrl,
  apiKey,
  userAgent,
  http,
}: ClientOptions): Zilliz {
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
  ): Promise<{ request: string; reply: HttpReply }> {
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
        throw ZillizError.ofTransport(request, error);
      throw error;
    }
  }

  async function call<T>(
    schema: z.ZodType<T>,
    ...args: Parameters<typeof send>
  ): Promise<T> {
    const { request, reply } = await send(...args);
    return open(request, reply, schema);
  }

  return {
    listBackups: async (clusterId, page, limits = {}) => {
      const query = new URLSearchParams({
        clusterId,
        currentPage: String(page),
        pageSize: String(PAGE_SIZE),
      });
      const { backups, pageSize, count } = await call(
        backupPageSchema,
        "GET",
        `/v2/backups?${query}`,
        limits,
      );
      return {
        backups,
        isFull: backups.length >= Math.min(pageSize ?? PAGE_SIZE, PAGE_SIZE),
        count,
      };
    },
    describeBackup: (clusterId, backupId, limits = {}) =>
      call(
        backupSchema,
        "GET",
        `/v2/clusters/${segment(clusterId)}/backups/${segment(backupId)}`,
        limits,
      ),
    exportBackup: async (clusterId, backupId, to, limits = {}) => {
      const path = `/v2/clusters/${segment(clusterId)}/backups/${segment(backupId)}/export`;
      const { request, reply } = await send("POST", path, limits, to);
      try {
        return open(request, reply, startedSchema);
      } catch (error) {
        // An id is never lost to the looks of the reply around it; but one that comes with a refusal is not ours.
        const started = isLost(error) ? findStarted(reply) : undefined;
        if (started === undefined) throw error;
        return started;
      }
    },
    describeJob: (jobId, limits = {}) => {
      // A reply that names no job may be anybody's, such as a gateway's that all is well: it is no word on this job.
      const thisJob = jobSchema.refine((job) => job.jobId === jobId, {
        error: "this is another job, or none",
      });
      return call(thisJob, "GET", `/v2/jobs/${segment(jobId)}`, limits);
    },
    cancelJob: async (route, { projectId, jobId }, limits = {}) => {
      const path = route
        .replaceAll("{project_id}", () => segment(projectId ?? ""))
        .replaceAll("{job_id}", () => segment(jobId));
      const { request, reply } = await send("POST", path, limits);
      // 202 with an empty body would do: the proof of a cancel is the job, not this reply.
      if (reply.status < 300 && reply.body.trim() === "") return;
      open(request, reply, z.unknown());
    },
  };
}

/** Takes the data out of a reply, or throws what the reply means. HTTP status and envelope are both judged. */
function open<T>(request: string, reply: HttpReply, schema: z.ZodType<T>): T {
  const { status, headers, body } = reply;
  const envelope = parseEnvelope(body);
  const code = envelope?.code;
  const failure: Failure = {
    request,
    httpStatus: status,
    code,
    message: envelope?.message,
    requestId: headers.requestid,
    retryAfterMs: retryAfterOf(headers),
  };
  const fail = (kind: ZillizError["kind"], message = failure.message) =>
    new ZillizError(kind, { ...failure, message });

  // A server may give up on a request (408) that it has already passed on; what its `code` says then is no proof.
  if (status === 408 || status >= 500) throw fail("lost");
  if (status === 429 || code === 429) throw fail("throttled");
  if (status >= 400) throw fail("refused");
  if (status >= 300) {
    throw fail(
      "lost",
      `redirected to ${headers.location ?? "nowhere"}, which is not followed`,
    );
  }
  if (envelope === undefined)
    throw fail("lost", "the reply is not the JSON of Zilliz Cloud");
  if (code === undefined) throw fail("lost", "the reply has no `code`");
  if (!isSuccess(code)) throw fail("refused");

  // The reference's schema of a job has its fields at the top level, its sample has them below `data`.
  const parsed = schema.safeParse(envelope.data ?? envelope);
  if (!parsed.success) {
    throw fail(
      "lost",
      `the reply is not as documented: ${z.prettifyError(parsed.error)}`,
    );
  }
  return parsed.data;
}

function isLost(error: unknown): boolean {
  return error instanceof ZillizError && error.kind === "lost";
}

/** The job id of a reply that has one and is no refusal, whatever else is wrong with it. */
function findStarted({ body }: HttpReply): { jobId: string } | undefined {
  const envelope = parseEnvelope(body);
  if (envelope?.code !== undefined && !isSuccess(envelope.code))
    return undefined;
  return [envelope?.data, envelope]
    .map((place) => startedSchema.safeParse(place).data)
    .find((started) => started !== undefined);
}

/** 200 is the spelling of API v1. */
function isSuccess(code: number): boolean {
  return code === 0 || code === 200;
}

function parseEnvelope(
  body: string,
): z.infer<typeof envelopeSchema> | undefined {
  try {
    return envelopeSchema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

/** An id as one segment of a path. Throws for the two that would climb out of it. */
function segment(id: string): string {
  if (id === "" || id === "." || id === "..")
    throw new RangeError(`not an id: "${id}"`);
  return encodeURIComponent(id);
}

/** `Retry-After` in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3), measured from the server's own clock. */
function retryAfterOf(headers: HttpReply["headers"]): number | undefined {
  const value = headers["retry-after"]?.trim();
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  const now = Date.parse(headers.date ?? "");
  return Number.isNaN(at)
    ? undefined
    : Math.max(0, at - (Number.isNaN(now) ? Date.now() : now));
}
