import { consoleLink, encodePath, type Provider, providerOf } from "../util/bucket-location.ts";

/** What to list: the objects of a bucket whose keys start with a prefix. */
export interface StorageLocation {
  provider: Provider;
  /** In Azure, the container. */
  bucket: string;
  /** "" for the whole bucket; else it ends in a slash. */
  prefix: string;
  /** Known for AWS at most. */
  region?: string | undefined;
  /** In Azure, the host of the storage account, `acme.blob.core.windows.net`. */
  host?: string | undefined;
}

const NAMES = { aws: "s3", gcp: "gs" } as const;
/** Amazon S3 and Google Cloud Storage, by what their consoles accept as the name of a bucket. */
const BUCKET_URI = /^(s3|gs):\/\/([a-z0-9][a-z0-9._-]{1,220}[a-z0-9])(?:\/(.*))?$/s;
/** Azure's clouds. Credentials are sent to no other host. */
const BLOB_HOST =
  /^([a-z0-9]{3,24})(?:\.z\d{1,2})?\.blob\.(?:core\.windows\.net|storage\.azure\.net|core\.chinacloudapi\.cn|core\.usgovcloudapi\.net)$/;
const BLOB_URI =
  /^https:\/\/([a-z0-9.]+)\/([a-z0-9](?:-?[a-z0-9]){2,62})(?:\/([^?#]*))?(\?[^#]*)?$/;
const MAX_KEY_BYTES = 1_024;

/** A parsed `uri`, or the predicate of a sentence that says what is wrong with it. */
export type ParsedUri = { location: StorageLocation; sas?: string | undefined } | { error: string };

/** Parses the URI of a prefix: `s3://`, `gs://`, or `https://` of Azure Blob Storage. */
export function parseUri(text: string): ParsedUri {
  const [, scheme, bucket = "", key = ""] = BUCKET_URI.exec(text) ?? [];
  if (scheme !== undefined) {
    return located({ provider: scheme === "s3" ? "aws" : "gcp", bucket }, key);
  }
  const [, host = "", container = "", path = "", query] = BLOB_URI.exec(text) ?? [];
  if (!BLOB_HOST.test(host)) return { error: `is not the URI of a prefix. ${URI_FORMS}` };
  const prefix = decodedPath(path);
  if (prefix === undefined) return { error: "has a % that encodes no character" };
  const result = located({ provider: "azure", bucket: container, host }, prefix);
  // A shared access signature is a credential of this very URI.
  return query === undefined ? result : { ...result, sas: query.slice(1) };
}

export const URI_FORMS =
  "Write `s3://BUCKET/PREFIX/`, `gs://BUCKET/PREFIX/` or `https://ACCOUNT.blob.core.windows.net/CONTAINER/PREFIX/`";

function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function located(bucket: Omit<StorageLocation, "prefix">, path: string): ParsedUri {
  const prefix = path === "" ? "" : path.replace(/\/?$/, "/");
  if (prefix.startsWith("/")) return { error: "has a second `/` before its prefix; remove it" };
  if (/\p{Cc}/u.test(prefix)) return { error: "has a control character or a line break" };
  if (Buffer.byteLength(prefix) > MAX_KEY_BYTES) {
    return { error: `has a prefix of more than ${MAX_KEY_BYTES} bytes` };
  }
  return { location: { ...bucket, prefix } };
}

/** The destination of an export, as a receipt has it. */
export interface ReceiptDestination {
  provider?: string | undefined;
  /** Zilliz Cloud's name of the region, `aws-us-west-2`. */
  region?: string | undefined;
  bucket?: string | undefined;
  /** The name of the Azure storage account. */
  account?: string | undefined;
  directory?: string | undefined;
}

/** Where the receipt of an export says that it went. */
export function locationOf(destination: ReceiptDestination): ParsedUri {
  const { region = "", bucket = "", account, directory = "" } = destination;
  const [, cloud = "", cloudRegion] = /^([a-z]+)-([a-z0-9-]+)$/.exec(region) ?? [];
  const provider = providerOf(destination.provider ?? region);
  if (provider === undefined) {
    return cloud === ""
      ? { error: "does not say which cloud the bucket is in; pass `uri` in its place" }
      : { error: `is of an export to ${region}, a cloud that this action can't list` };
  }
  if (!/^[^/?#]+$/.test(bucket) || directory === "") {
    return { error: "does not say where the export went; pass `uri` in its place" };
  }
  if (provider === "azure") {
    if (account === undefined) {
      return { error: "does not name the storage account; set `storage-account`" };
    }
    return parseUri(`https://${account}.blob.core.windows.net/${bucket}/${encodePath(directory)}`);
  }
  const parsed = parseUri(`${NAMES[provider]}://${bucket}/${directory}`);
  return "error" in parsed || provider !== "aws"
    ? parsed
    : { location: { ...parsed.location, region: cloudRegion } };
}

/** The URI of a location, which {@link parseUri} reads. */
export function uriOf({ provider, host, bucket, prefix }: StorageLocation): string {
  return provider === "azure"
    ? `https://${host}/${bucket}/${encodePath(prefix)}`
    : `${NAMES[provider]}://${bucket}/${prefix}`;
}

/** The page of the cloud's console; undefined if there is no link to it. */
export function consoleUrlOf({
  provider,
  region,
  bucket,
  prefix,
}: StorageLocation): string | undefined {
  const cloud = provider === "azure" ? "az" : provider;
  // Only the links of AWS need the region.
  const cloudRegion = region ?? (provider === "aws" ? undefined : "any");
  const regionId = cloudRegion && `${cloud}-${cloudRegion}`;
  return consoleLink({ region: regionId, bucket, directory: prefix });
}

/** The name of an Azure storage account, from its host. */
export function accountOf({ host = "" }: StorageLocation): string {
  return BLOB_HOST.exec(host)?.[1] ?? "";
}
