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
}

/**
 * What a failed request means for the caller:
 *
 * - `notSent`: no byte of it left this machine (refused connection, DNS, TLS), so it was not
 *   processed;
 * - `rateLimited`: the server answered 429 and did not process it;
 * - `rejected`: the server refused it and did not process it;
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

  /** A retry may succeed, which says nothing about whether a retry is safe. */
  get isRetryable(): boolean {
    return this.kind !== "rejected";
  }
}

function describeFailure({ request, httpStatus, code, message, requestId }: Failure): string {
  const details = [
    httpStatus === undefined ? undefined : `HTTP ${httpStatus}`,
    code === undefined ? undefined : `code ${code}`,
    message,
  ].filter((part) => part !== undefined && part !== "");
  const id = requestId === undefined ? "" : ` (request id ${requestId})`;
  return sanitizeLine(`${request}: ${details.join(", ") || "no answer"}${id}`);
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
 * A rejection that a retry may overcome. Zilliz Cloud sends business errors as HTTP 200 and
 * documents no code for a rate limit or an internal error, so an undocumented code may be either.
 */
export function isPossiblyTransient(error: ZillizError): boolean {
  const { httpStatus, code } = error.failure;
  return (
    error.kind === "rejected" &&
    httpStatus !== undefined &&
    httpStatus < 300 &&
    code !== undefined &&
    !ADVICE.has(code)
  );
}

const KEY_ADVICE =
  "Check the API key: it must be a Zilliz Cloud API key that has not been deleted, passed as `api-key` from a secret of the repository, organization or environment.";
const ROLE_ADVICE =
  "Exporting a backup takes an API key with the role Organization Owner or Project Admin, and with this cluster in its scope.";
const CLUSTER_ADVICE =
  "Check `cluster-id` (`in01-…`), and that the API key belongs to the cluster's organization.";
const PROJECT_ADVICE =
  "Check that the API key belongs to the organization of the cluster's project, and has the project in its scope.";
const PLAN_ADVICE =
  "Exporting backups is in private preview for Dedicated clusters in Enterprise projects: ask Zilliz Cloud support to enable it.";
const REGION_ADVICE =
  "A backup can only be exported to a bucket in its own cloud region: choose an integration of that region.";
const BUSY_ADVICE =
  "Zilliz Cloud takes one manual backup of a cluster at a time, and none while an automatic one is being taken: wait for it to end and run this again, or export the newest backup with `backup-id: latest`.";
const STATE_ADVICE =
  "The cluster's status does not allow this now: look at the cluster on the Zilliz Cloud console, and run this again when it is running.";
const JOB_ADVICE =
  "Check the job on the Jobs page of the Zilliz Cloud console, and that the API key belongs to its project.";
const REQUEST_ADVICE =
  "Zilliz Cloud does not take a request as this version of the action makes it: use the newest version, and report this with the request id.";
const CERTIFICATE_ADVICE =
  "If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS in the step's `env` to the file of its CA certificate, or NODE_USE_SYSTEM_CA to 1 if the CA is in the system's store; otherwise check `base-url` and the runner's clock.";

/**
 * Advice by the envelope's code: all codes of
 * https://docs.zilliz.com/reference/restful/error-codes-v2, and those of recorded responses
 * (zilliztech/terraform-provider-zillizcloud, client/testdata and client/error_test.go).
 */
const ADVICE: ReadonlyMap<number, string> = new Map(
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
          96002, 96003, 96006, 96007, 96008, 96009, 96010, 96011, 96017, 96023, 96024, 96029, 96030,
          96031, 96032, 96033, 96034, 96035, 96037, 96039, 96040,
        ],
      ],
    ] as const
  ).flatMap(([advice, codes]) => codes.map((code): [number, string] => [code, advice])),
);

/**
 * A rejection that proves the API key or the cluster to be wrong. Any other may mean that the key
 * lacks a permission, or that the server does not have the endpoint.
 */
export function isInvalidTarget({ kind, failure }: ZillizError): boolean {
  const advice = ADVICE.get(failure.code ?? Number.NaN);
  return (
    kind === "rejected" &&
    (failure.httpStatus === 401 || advice === KEY_ADVICE || advice === CLUSTER_ADVICE)
  );
}

/** What the user can do about a failed request. */
export function adviceFor({ kind, failure }: ZillizError): string {
  const advice = failure.code === undefined ? undefined : ADVICE.get(failure.code);
  if (advice !== undefined) return advice;
  if (failure.httpStatus === 401) return KEY_ADVICE;
  if (failure.httpStatus === 403) return ROLE_ADVICE;
  if (failure.isUntrusted) return CERTIFICATE_ADVICE;
  switch (kind) {
    case "notSent":
      return "Check `base-url`, and that this runner reaches it (DNS, proxy, certificates).";
    case "rateLimited":
      return "Zilliz Cloud allows 20 requests a second for each key and endpoint: start fewer runs on one key at once.";
    case "rejected":
      return "Check the inputs against the message: the backup must be AVAILABLE, the integration ACTIVE with Read write in the backup's region, and exporting (a private preview) enabled for the project. Zilliz Cloud support can look the request up by its request id.";
    case "indeterminate":
      return "Check https://status.zilliz.com and run again.";
  }
}
