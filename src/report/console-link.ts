/** Where an export lies, as Zilliz Cloud names it. */
export interface BucketLocation {
  /** Zilliz Cloud's name of a region, such as `aws-us-west-2`: its beginning is the only thing that tells the cloud. */
  region?: string | undefined;
  bucket?: string | undefined;
  directory?: string | undefined;
}

/** What a bucket's name can have, in any cloud: with anything else it is no bucket, and gets no link. */
const BUCKET = /^[a-z0-9][a-z0-9._-]{1,221}$/i;

/**
 * The page of the cloud's console that shows a directory of a bucket. Undefined where no such link can be formed: what
 * is not known, Azure (its links need the subscription and the resource group) and Alibaba Cloud (none is documented).
 */
export function consoleLink({
  region = "",
  bucket = "",
  directory = "",
}: BucketLocation): string | undefined {
  const [, cloud, where = ""] = /^(aws|gcp)-([a-z0-9-]+)$/.exec(region) ?? [];
  if (!BUCKET.test(bucket)) return undefined;
  switch (cloud) {
    case "aws": {
      // China is a partition of its own, with a console of its own.
      const host = where.startsWith("cn-")
        ? "console.amazonaws.cn"
        : "s3.console.aws.amazon.com";
      // Without its last slash, a prefix shows all that begins with it.
      const prefix = directory.replace(/\/*$/, "/");
      const query = new URLSearchParams({
        region: where,
        ...(prefix !== "/" && { prefix }),
      });
      return `https://${host}/s3/buckets/${bucket}?${query}`;
    }
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
