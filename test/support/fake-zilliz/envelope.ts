/** A response of the control plane, before it is sent. */
export type ApiResponse = {
  readonly status: number;
  /** Beside the usual ones, or in place of them; `null` leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Sent as JSON; a string is sent as it is; `undefined` sends no body. */
  readonly body: unknown;
  /** Whether the request changed the state. */
  readonly changed?: boolean;
};

/** An error as the control plane words it: the HTTP status and the envelope. */
export type ApiError = { status: number; code: number; message: string };

/**
 * Errors with their numbers as documented. Business errors come as HTTP 200, as in the exchanges
 * recorded by Zilliz's Terraform provider (client/testdata); 401 for a bad key is from there too.
 */
const documented = {
  illegalKey: [401, 21119, "The apikey is illegal"],
  projectId: [200, 96005, "Invalid projectId. Please check your parameter."],
  pageSize: [200, 96008, "The pageSize must be between 1 and 100."],
  currentPage: [200, 96009, "The currentPage must be at least 1."],
  clusterNotFound: [200, 96018, "Cluster not found."],
  freeCluster: [200, 96021, "Feature not supported for free clusters."],
  serverless: [200, 96022, "Feature not supported for serverless clusters."],
  emptyClusterId: [200, 96025, "The clusterId must not be empty."],
  jobNotFound: [200, 96026, "Job not found. Please check your request parameter."],
  enterpriseOnly: [200, 96028, "Feature only supported for enterprise plan clusters."],
  clusterId: [200, 96036, "Invalid clusterId."],
} as const;

/**
 * Errors that certainly exist and whose statuses, numbers and words are NOT documented: the published
 * list ends at 96040 and has none of them. The numbers below continue that list and are made up.
 */
const undocumented = {
  backupNotFound: [200, 96041, "Backup not found."],
  backupNotAvailable: [200, 96042, "The backup is not available for export."],
  integrationNotFound: [200, 96043, "Storage integration not found."],
  integrationNotActive: [200, 96044, "The storage integration is not active."],
  integrationRegion: [200, 96045, "The bucket is not in the same region as the cluster."],
  jobState: [200, 96046, "The job cannot be canceled in its current state."],
  tooManyRequests: [429, 429, "Too many requests."],
  unknownEndpoint: [404, 404, "Not Found"],
} as const;

/** The name by which handlers and tests refer to an error. */
export type ErrorName = keyof typeof documented | keyof typeof undocumented;

/** A fresh table of every error, for a state to hold and a test to alter. */
export function errorTable(): Record<ErrorName, ApiError> {
  const rows = Object.entries({ ...documented, ...undocumented });
  return Object.fromEntries(
    rows.map(([name, [status, code, message]]) => [name, { status, code, message }]),
  ) as Record<ErrorName, ApiError>;
}

/** Thrown by a handler that rejects the request; the state's error table has the response. */
export class RejectedRequest extends Error {
  readonly error: ErrorName;

  constructor(error: ErrorName) {
    super(error);
    this.error = error;
  }
}

/** `{"code":0,"data":…}`, the documented envelope of success. */
export function success(data: unknown, status = 200): ApiResponse {
  return { status, body: { code: 0, data } };
}

/** `{"code":N,"message":"…"}`, the documented envelope of an error. */
export function failure({ status, code, message }: ApiError): ApiResponse {
  return { status, body: { code, message } };
}

/** A 429; its envelope is not documented, nor whether there is a Retry-After. */
export function tooManyRequests(error: ApiError, retryAfter?: number | string | Date): ApiResponse {
  const value = retryAfter instanceof Date ? retryAfter.toUTCString() : retryAfter;
  const headers = value === undefined ? {} : { "retry-after": String(value) };
  return { ...failure(error), headers };
}

/** The `code` of an envelope, if the body is one. */
export function codeOf(body: unknown): unknown {
  return typeof body === "object" && body !== null && "code" in body ? body.code : undefined;
}

/** ISO-8601 UTC without milliseconds, as in every published sample. */
export function utc(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d{3}Z$/, "Z");
}
