import { sanitizeLine } from "../util/sanitize.ts";
import type { TransportError } from "./http.ts";

/** How a request failed. */
export interface Failure {
  /** The request as people may read it, e.g. `GET /v2/jobs/job-1`. */
  request: string;
  /** The HTTP status; undefined without a response. */
  httpStatus?: number | undefined;
  /** The `code` of the response's envelope. */
  code?: number | undefined;
  /** The message of the server or of the connection, unchanged. */
  message?: string | undefined;
  /** The response's `requestid` header, which Zilliz Cloud support asks for. */
  requestId?: string | undefined;
  /** The response's `Retry-After` in milliseconds. */
  retryAfterMs?: number | undefined;
  /** The server's TLS certificate is not trusted, which a retry doesn't change. */
  isUntrusted?: boolean | undefined;
  /** The response reports a success without any data. */
  isEmpty?: boolean | undefined;
  /** The response has data, as no documented error has. */
  hasData?: boolean | undefined;
}

/**
 * What a failed request means for the caller:
 *
 * - `notSent`: no byte of it left this machine (refused connection, DNS, TLS), so it was not
 *   processed;
 * - `rateLimited`: the server responded 429;
 * - `rejected`: the server responded with an error;
 * - `indeterminate`: it is unknown whether it was processed (broken connection, timeout, 5xx,
 *   unreadable response).
 */
export type FailureKind = "notSent" | "rateLimited" | "rejected" | "indeterminate";

/** The only error that the methods of the client reject with. */
export class ZillizError extends Error {
  override readonly name = "ZillizError";
  readonly kind: FailureKind;
  readonly failure: Failure;

  constructor(kind: FailureKind, failure: Failure, options?: { cause: unknown }) {
    super(describeFailure(failure), options);
    this.kind = kind;
    this.failure = failure;
  }

  static fromTransport(request: string, error: TransportError): ZillizError {
    return new ZillizError(
      error.sent ? "indeterminate" : "notSent",
      { request, message: error.message, isUntrusted: error.isUntrusted },
      { cause: error },
    );
  }
}

function describeFailure({ request, httpStatus, code, message, requestId }: Failure): string {
  const details = [
    httpStatus === undefined ? undefined : `HTTP ${httpStatus}`,
    code === undefined ? undefined : `code ${code}`,
    message,
  ].filter((part) => part !== undefined && part !== "");
  const id = requestId === undefined ? "" : ` (request ID ${requestId})`;
  return sanitizeLine(`${request}: ${details.join(", ") || "no response"}${id}`);
}

const JOB_NOT_FOUND = 96026;

/** `96026 Job not found`. The HTTP status of that response is not documented. */
export function isJobNotFound(error: ZillizError): boolean {
  return (
    error.kind === "rejected" &&
    (error.failure.code === JOB_NOT_FOUND ||
      (error.failure.code === undefined && error.failure.httpStatus === 404))
  );
}

/**
 * What a failed request to read or to cancel a job says about the job:
 *
 * - `refused`: a documented refusal of the API key, or of the project or cluster that it asks for,
 *   which no retry overcomes;
 * - `not-found`: Zilliz Cloud doesn't know the job;
 * - `outage`: Zilliz Cloud, or the way to it, is down or overloaded;
 * - `odd`: anything else, such as the page of a firewall. A healthy server sends it once in a while.
 */
export type FailureClass = "refused" | "not-found" | "outage" | "odd";

export function classifyFailure({ kind, failure }: ZillizError): FailureClass {
  const { code = Number.NaN, isEmpty, isUntrusted } = failure;
  if (isEmpty) return "not-found";
  if (isUntrusted) return "odd";
  // Business errors come as HTTP 200, so an outage may, too.
  const isOutageCode = code === 408 || (code >= 500 && code < 600);
  if (kind !== "rejected" || isOutageCode) return "outage";
  if (code === JOB_NOT_FOUND) return "not-found";
  return FINAL_ADVICE.has(ADVICE.get(code)) ? "refused" : "odd";
}

const KEY_ADVICE =
  "Check the API key: it must be a Zilliz Cloud API key that has not been deleted, passed as `api-key` from a secret of the repository, organization or environment.";
const ROLE_ADVICE =
  "The API key needs the role Organization Owner or Project Admin, and this cluster in its scope.";
const CLUSTER_ADVICE =
  "Check `cluster-id` (`in01-…`), and that the API key belongs to the cluster's organization.";
const PROJECT_ADVICE =
  "Check that the API key belongs to the organization of the cluster's project, and has the project in its scope.";
const PLAN_ADVICE =
  "Exporting backups is in private preview for Dedicated clusters in Enterprise projects: ask Zilliz Cloud support to enable it.";
const REGION_ADVICE =
  "A backup can only be exported to a bucket in its own cloud region: use an integration in that region.";
const BUSY_ADVICE =
  "Zilliz Cloud creates one manual backup of a cluster at a time, and none while an automatic one is in progress. Wait for it to finish and re-run, or export the newest backup with `backup-id: latest`.";
const STATE_ADVICE =
  "The cluster's status does not allow this now: check the cluster in the Zilliz Cloud console and re-run when its status is RUNNING.";
const JOB_ADVICE =
  "Check the job on the Jobs page of the Zilliz Cloud console, and that the API key belongs to its project.";
const REQUEST_ADVICE =
  "Zilliz Cloud rejected the request format. Update the action; if the error persists, report it with the request ID.";
const CERTIFICATE_ADVICE =
  "If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS in the step's `env` to the file of its CA certificate, or NODE_USE_SYSTEM_CA to 1 if the CA is in the system's store; otherwise check `base-url` and the runner's clock.";

/**
 * Advice by the envelope's code: all codes of
 * https://docs.zilliz.com/reference/restful/error-codes-v2, and those of recorded responses
 * (zilliztech/terraform-provider-zillizcloud, client/testdata and client/error_test.go).
 */
const ADVICE: ReadonlyMap<number | undefined, string> = new Map(
  (
    [
      [KEY_ADVICE, [21119, 1800, 80001, 80002]],
      [ROLE_ADVICE, [96013, 96015, 96016, 40022]],
      [CLUSTER_ADVICE, [96012, 96014, 96018, 96025, 96036, 40021, 80020, 80021, 80022]],
      [PROJECT_ADVICE, [96005, 96027]],
      [PLAN_ADVICE, [96004, 96019, 96020, 96021, 96022, 96028]],
      [REGION_ADVICE, [96000, 96001]],
      [BUSY_ADVICE, [96038]],
      [STATE_ADVICE, [40003]],
      [JOB_ADVICE, [JOB_NOT_FOUND]],
      [
        REQUEST_ADVICE,
        [
          40013, 63104, 96002, 96003, 96006, 96007, 96008, 96009, 96010, 96011, 96017, 96023, 96024,
          96029, 96030, 96031, 96032, 96033, 96034, 96035, 96037, 96039, 96040,
        ],
      ],
    ] as const
  ).flatMap(([advice, codes]) => codes.map((code) => [code, advice])),
);

/** The advice for refusals of who asks, or of where. Other codes are about other requests. */
const FINAL_ADVICE = new Set<unknown>([KEY_ADVICE, ROLE_ADVICE, CLUSTER_ADVICE, PROJECT_ADVICE]);

/**
 * A rejection that proves the API key or the cluster to be wrong. Any other may mean that the key
 * lacks a permission, or that the server does not have the endpoint.
 */
export function isInvalidTarget({ kind, failure }: ZillizError): boolean {
  const advice = ADVICE.get(failure.code);
  return (
    kind === "rejected" &&
    (failure.httpStatus === 401 || advice === KEY_ADVICE || advice === CLUSTER_ADVICE)
  );
}

/** The reference documents 0; API v1 used 200. */
export function isSuccessCode(code: number | undefined): boolean {
  return code === 0 || code === 200;
}

/** The HTTP statuses of rejections, besides 200, which Zilliz Cloud uses for business errors. */
const REJECTION_STATUSES: ReadonlySet<number> = new Set([401, 403, 404]);

/**
 * The failure of a request that starts something, from a response that names nothing. Only a rate
 * limit and a rejection with a documented code prove that nothing was started: proxies and gateways
 * send other statuses and codes, possibly for a request that they have passed on. Data in another
 * form than the documented one may be about what was started.
 */
export function toStartFailure(error: ZillizError): ZillizError {
  const { kind, failure } = error;
  const { httpStatus = 0, code, hasData } = failure;
  const isBusinessError = httpStatus < 300;
  const isRefusal =
    kind === "rateLimited"
      ? !isSuccessCode(code) && (isBusinessError || httpStatus === 429)
      : kind === "rejected" &&
        ADVICE.has(code) &&
        (isBusinessError || REJECTION_STATUSES.has(httpStatus));
  return isRefusal && !hasData
    ? error
    : new ZillizError("indeterminate", failure, { cause: error });
}

/** What the user can do about a failed request. */
export function adviceFor({ kind, failure }: ZillizError): string {
  const advice = ADVICE.get(failure.code);
  if (advice !== undefined) return advice;
  if (failure.httpStatus === 401) return KEY_ADVICE;
  if (failure.httpStatus === 403) return ROLE_ADVICE;
  if (failure.isUntrusted) return CERTIFICATE_ADVICE;
  switch (kind) {
    case "notSent":
      return "Check `base-url` and that the runner can reach it (DNS, proxy, TLS).";
    case "rateLimited":
      return "Zilliz Cloud allows 20 requests a second for each key and endpoint: run fewer exports with this key in parallel.";
    case "rejected":
      return "Check the inputs against the message: the backup must be AVAILABLE, the integration ACTIVE with Read write in the backup's region, and exporting (a private preview) enabled for the project. Zilliz Cloud support can find the request by its request ID.";
    case "indeterminate":
      return "Check https://status.zilliz.com and re-run.";
  }
}
