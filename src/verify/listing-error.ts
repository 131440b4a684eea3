import { withoutFullStop } from "../report/result.ts";
import type { Provider } from "../util/bucket-location.ts";
import { type StorageLocation, uriOf } from "./location.ts";

/** Why a bucket could not be listed. */
export type ListingFailure =
  | "no-credentials"
  | "expired"
  | "denied"
  | "not-found"
  | "region"
  | "clock"
  | "network"
  | "server"
  | "rejected"
  | "unexpected";

/** Thrown where a bucket could not be listed. The message says what happened, and where. */
export class ListingError extends Error {
  override readonly name = "ListingError";
  readonly failure: ListingFailure;
  readonly detail: string;
  /** What the user can do next. */
  readonly nextStep: string;

  constructor(
    failure: ListingFailure,
    location: StorageLocation,
    detail: string,
    options?: { cause: unknown },
  ) {
    super(`${uriOf(location)} could not be listed: ${SENTENCES[failure]} (${detail}).`, options);
    this.failure = failure;
    this.detail = detail;
    this.nextStep = adviceFor(failure, location);
  }

  /** True if the same request may succeed a little later. */
  get isTransient(): boolean {
    return this.failure === "network" || this.failure === "server";
  }
}

const SENTENCES: Record<ListingFailure, string> = {
  "no-credentials": "there are no credentials for it",
  expired: "the credentials have expired or are not valid",
  denied: "the credentials do not allow it",
  "not-found": "there is no such bucket",
  region: "the bucket is in another region",
  clock: "the clock of the runner is wrong",
  network: "no connection came about",
  server: "the service failed",
  rejected: "the service rejected the request",
  unexpected: "the response is not that of the service",
};

const LOGIN: Record<Provider, string> = {
  aws: "`aws-actions/configure-aws-credentials`",
  azure: "`azure/login`",
  gcp: "`google-github-actions/auth`",
};
const PERMISSION: Record<Provider, string> = {
  aws: "`s3:ListBucket` on the bucket for this prefix",
  azure: "the role **Storage Blob Data Reader** on the container",
  gcp: "`storage.objects.list` on the bucket",
};

function adviceFor(failure: ListingFailure, { provider, bucket }: StorageLocation): string {
  switch (failure) {
    case "no-credentials":
      return `Add a step with ${LOGIN[provider]} right before this one. docs/setup.md has the permissions that it needs.`;
    case "expired":
      return `Log in again right before this step, with ${LOGIN[provider]}: an export may take hours, and a session lasts one.`;
    case "denied":
      return `Give the identity that the job logs in with ${PERMISSION[provider]}. docs/setup.md has a policy for it.`;
    case "not-found":
      return `Check that \`${bucket}\` exists, and that \`uri\` or \`receipt\` is that of this export.`;
    case "region":
      return "Set `region` to the region of the bucket, which the console of AWS shows.";
    case "clock":
      return "Set the clock of the runner, then run this step again.";
    case "network":
      return "Check that the runner reaches the service; behind a proxy, set `HTTPS_PROXY`. Then run this step again.";
    case "server":
      return "Run this step again.";
    case "rejected":
      return "Look up the code in the documentation of the service, and check the inputs.";
    case "unexpected":
      return "Check what is between the runner and the service: a proxy or a portal may have responded in its place.";
  }
}

/** What the errors of all three SDKs have in common. */
export interface SdkFailure {
  /** The service's code, or that of a failed connection; undefined if the error has none. */
  code: string | undefined;
  httpStatus?: number | undefined;
  message: string;
}

const BY_CODE: readonly [RegExp, ListingFailure][] = [
  [/^(RequestTimeTooSkewed|RequestInTheFuture)$/, "clock"],
  // A file with credentials, or a key in it, that can't be read.
  [/^(ENOENT|EACCES|EISDIR|ERR_OSSL_\w+)$/, "no-credentials"],
  [
    /^(AggregateAuthenticationError|CredentialsProviderError|TokenProviderError|CredentialUnavailableError|NoCredentials)$/,
    "no-credentials",
  ],
  [
    /Expired|^(AuthenticationError|AuthenticationRequiredError|AuthenticationFailed|InvalidAccessKeyId|InvalidToken|InvalidClientTokenId|InvalidIdentityToken|InvalidAuthenticationInfo|NoAuthenticationInformation|SignatureDoesNotMatch|TokenRefreshRequired|authError|invalid_grant)$/,
    "expired",
  ],
  [/^(NoSuchBucket|ContainerNotFound|ResourceNotFound|InvalidBucketName)$/, "not-found"],
  [/^(PermanentRedirect|IllegalLocationConstraintException)$/, "region"],
  [
    /^(E[A-Z_]{4,}|TimeoutError|AbortError|ERR_(TLS|SSL)_\w+|CERT_\w+|\w+_CERT\w*|UNABLE_TO_\w+|DEPTH_\w+|REQUEST_SEND_ERROR)$/,
    "network",
  ],
  [
    /^(SlowDown|ServerBusy|InternalError|OperationTimedOut|RequestTimeout|Throttling\w*)$/,
    "server",
  ],
  [/^(SyntaxError|PARSE_ERROR)$/, "unexpected"],
];
const BY_STATUS: Readonly<Record<number, ListingFailure>> = {
  401: "expired",
  403: "denied",
  404: "not-found",
};
const MAX_DETAIL_LENGTH = 300;
/** A JSON Web Token, or one of Google: the SDKs use some that they do not hand out. */
const TOKEN = /\b(?:eyJ|ya29\.)[\w.~+/-]+=*/g;

/** Classifies what an SDK threw. */
export function listingErrorFrom(
  { code, httpStatus = 0, message }: SdkFailure,
  location: StorageLocation,
  cause: unknown,
): ListingError {
  const [, byCode] = BY_CODE.find(([pattern]) => pattern.test(code ?? "")) ?? [];
  const failure = byCode ?? failureFromStatus(code, httpStatus);
  const status = httpStatus === 0 || httpStatus === 200 ? undefined : `HTTP ${httpStatus}`;
  const text = shortDetail(
    withoutFullStop(message.split("\n", 1)[0]?.replaceAll(TOKEN, "***") ?? ""),
  );
  const detail = [status, code, text].filter(Boolean).join(", ");
  return new ListingError(failure, location, detail, { cause });
}

/** Cut between words: half a secret would not be redacted. */
function shortDetail(text: string): string {
  return text.length > MAX_DETAIL_LENGTH
    ? `${text.slice(0, MAX_DETAIL_LENGTH).replace(/\S*$/, "")}…`
    : text;
}

/** A proxy responds with a status, too, but with no code of the service. */
function failureFromStatus(code: string | undefined, httpStatus: number): ListingFailure {
  if (httpStatus >= 500 || httpStatus === 408 || httpStatus === 429) return "server";
  if (code === undefined || httpStatus < 400) return "unexpected";
  return BY_STATUS[httpStatus] ?? "rejected";
}
