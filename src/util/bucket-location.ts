/** Where an export is. */
export interface BucketLocation {
  /** Zilliz Cloud's name of the region, `aws-us-west-2`. Nothing else says which cloud it is. */
  region?: string | undefined;
  bucket?: string | undefined;
  /** The name of the storage account, in Azure. */
  storageAccount?: string | undefined;
  directory?: string | undefined;
}

/** The clouds whose buckets have a URI. */
export const PROVIDERS = ["aws", "azure", "gcp"] as const;
export type Provider = (typeof PROVIDERS)[number];

/** The clouds by the first part of Zilliz Cloud's names of regions. */
const CLOUDS = new Map<string, Provider>([
  ["aws", "aws"],
  ["az", "azure"],
  ["azure", "azure"],
  ["gcp", "gcp"],
]);

/** The cloud of a region in Zilliz Cloud's name; undefined if it is not known here. */
export function providerOf(region: string | undefined): Provider | undefined {
  return CLOUDS.get(region?.split("-", 1)[0] ?? "");
}

/** The URI of a directory, as the clouds' own tools write it; undefined if a part is not known. */
export function directoryUri(location: BucketLocation): string | undefined {
  const { region, bucket = "", storageAccount = "", directory = "" } = location;
  if (!BUCKET.test(bucket) || directory === "") return undefined;
  const prefix = directory.replace(/\/*$/, "/");
  switch (providerOf(region)) {
    case "aws":
      return `s3://${bucket}/${prefix}`;
    case "gcp":
      return `gs://${bucket}/${prefix}`;
    case "azure":
      return /^[a-z0-9]{3,24}$/.test(storageAccount)
        ? `https://${storageAccount}.blob.core.windows.net/${bucket}/${encodePath(prefix)}`
        : undefined;
    default:
      return undefined;
  }
}

/** A path whose slashes stay. */
export function encodePath(path: string): string {
  return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}

/** Covers the names of buckets in every cloud. */
const BUCKET = /^[a-z0-9][a-z0-9._-]{1,221}$/i;

/**
 * The page of the cloud's console that shows the directory; for Azure, whose links need the
 * subscription and the resource group, the storage accounts. Undefined if the region or bucket is
 * unknown, and for Alibaba Cloud, which documents no links.
 */
export function consoleLink(location: BucketLocation): string | undefined {
  const { region = "", bucket = "", directory = "" } = location;
  const [, cloud, cloudRegion = ""] = /^(aws|az|gcp)-([a-z0-9-]+)$/.exec(region) ?? [];
  if (!BUCKET.test(bucket)) return undefined;
  switch (cloud) {
    case "aws": {
      // The regions in China have a console of their own.
      const host = cloudRegion.startsWith("cn-")
        ? "console.amazonaws.cn"
        : "s3.console.aws.amazon.com";
      // Without the slash at its end, the prefix `a` would match `ab/` too.
      const prefix = directory.replace(/\/*$/, "/");
      const query = new URLSearchParams({
        region: cloudRegion,
        ...(prefix !== "/" && { prefix }),
      });
      return `https://${host}/s3/buckets/${bucket}?${query}`;
    }
    case "az":
      return "https://portal.azure.com/#browse/Microsoft.Storage%2FStorageAccounts";
    case "gcp": {
      const folders = directory.split("/").filter((folder) => folder !== "");
      return `https://console.cloud.google.com/storage/browser/${encodePath([bucket, ...folders].join("/"))}`;
    }
    default:
      return undefined;
  }
}
