/** Where an export is. */
export interface BucketLocation {
  /** Zilliz Cloud's name of the region, `aws-us-west-2`. Nothing else says which cloud it is. */
  region?: string | undefined;
  bucket?: string | undefined;
  directory?: string | undefined;
}

/** Covers the names of buckets in every cloud. */
const BUCKET = /^[a-z0-9][a-z0-9._-]{1,221}$/i;

/** A page of a cloud's console. */
export interface ConsoleLink {
  console: "AWS console" | "Google Cloud console" | "Azure portal";
  url: string;
}

/**
 * Where the cloud's console shows the directory. Azure's portal shows its storage accounts: a link
 * to a container needs the subscription and the resource group. Undefined if the region or bucket
 * is unknown, and for Alibaba Cloud, which documents no links.
 */
export function consoleLink({
  region = "",
  bucket = "",
  directory = "",
}: BucketLocation): ConsoleLink | undefined {
  const [, cloud, cloudRegion = ""] = /^(aws|gcp|az)-([a-z0-9-]+)$/.exec(region) ?? [];
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
      return { console: "AWS console", url: `https://${host}/s3/buckets/${bucket}?${query}` };
    }
    case "gcp": {
      const folders = directory
        .split("/")
        .filter((folder) => folder !== "")
        .map((folder) => encodeURIComponent(folder.toWellFormed()));
      const path = [bucket, ...folders].join("/");
      return {
        console: "Google Cloud console",
        url: `https://console.cloud.google.com/storage/browser/${path}`,
      };
    }
    case "az":
      return {
        console: "Azure portal",
        url: "https://portal.azure.com/#browse/Microsoft.Storage%2FStorageAccounts",
      };
    default:
      return undefined;
  }
}
