/** Where an export is. */
export interface BucketLocation {
  /** Zilliz Cloud's name of the region, `aws-us-west-2`. Nothing else says which cloud it is. */
  region?: string | undefined;
  bucket?: string | undefined;
  directory?: string | undefined;
}

/** Covers the names of buckets in every cloud. */
const BUCKET = /^[a-z0-9][a-z0-9._-]{1,221}$/i;

/**
 * The page of the cloud's console that shows the directory; for Azure, whose links need the
 * subscription and the resource group, the storage accounts. Undefined if the region or bucket is
 * unknown, and for Alibaba Cloud, which documents no links.
 */
export function consoleLink({
  region = "",
  bucket = "",
  directory = "",
}: BucketLocation): string | undefined {
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
      const folders = directory
        .split("/")
        .filter((folder) => folder !== "")
        .map((folder) => encodeURIComponent(folder.toWellFormed()));
      return `https://console.cloud.google.com/storage/browser/${[bucket, ...folders].join("/")}`;
    }
    default:
      return undefined;
  }
}
