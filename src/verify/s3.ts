import { ListObjectsV2Command, type ListObjectsV2Output, S3Client } from "@aws-sdk/client-s3";
import { type ListObjects, PAGE_TIMEOUT_MS, type StoredObject } from "./listing.ts";
import { ListingError, listingErrorFrom, type SdkFailure } from "./listing-error.ts";
import type { StorageLocation } from "./location.ts";

const CONNECT_TIMEOUT_MS = 10_000;

/** Lists a prefix in Amazon S3 with the default credentials of AWS's SDK. */
export const listS3: ListObjects = async function* (location, { env, addSecret }) {
  // The SDK reads no proxy from the environment; Node.js does, for each host.
  const proxied = { keepAlive: true, proxyEnv: env };
  const client = new S3Client({
    region: location.region ?? "us-east-1",
    followRegionRedirects: true,
    requestHandler: {
      connectionTimeout: CONNECT_TIMEOUT_MS,
      requestTimeout: PAGE_TIMEOUT_MS,
      throwOnRequestTimeout: true,
      httpAgent: proxied,
      httpsAgent: proxied,
    },
  });
  try {
    let token: string | undefined;
    do {
      // Asked for again for each page: they may have been renewed.
      const { secretAccessKey, sessionToken } = await client.config.credentials();
      for (const secret of [secretAccessKey, sessionToken]) if (secret) addSecret(secret);
      const page: ListObjectsV2Output = await client.send(
        new ListObjectsV2Command({
          Bucket: location.bucket,
          Prefix: location.prefix,
          ContinuationToken: token,
          // XML has no form for control characters, which keys may have.
          EncodingType: "url",
        }),
      );
      yield objectsOf(page, location);
      token = nextToken(page, location);
    } while (token !== undefined);
  } catch (error) {
    throw error instanceof ListingError
      ? error
      : listingErrorFrom(failureOf(error), location, error);
  } finally {
    client.destroy();
  }
};

function objectsOf(page: ListObjectsV2Output, location: StorageLocation): StoredObject[] {
  // The SDK makes an empty page of any XML or HTML.
  if (page.Name === undefined) {
    throw new ListingError("unexpected", location, "it is not a list of objects");
  }
  return (page.Contents ?? []).map(({ Key = "", Size = 0, ETag = "", LastModified }) => ({
    key: page.EncodingType === "url" ? decodedKey(Key) : Key,
    bytes: Size,
    etag: ETag,
    modifiedAt: LastModified?.getTime() ?? Number.NaN,
  }));
}

/** S3 writes a space as `+`; other services with its API write `%20`. */
function decodedKey(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll("+", " "));
  } catch {
    return key;
  }
}

function nextToken(page: ListObjectsV2Output, location: StorageLocation): string | undefined {
  if (page.IsTruncated !== true) return undefined;
  if (page.NextContinuationToken !== undefined) return page.NextContinuationToken;
  throw new ListingError("unexpected", location, "the list goes on, but says not how");
}

function failureOf(error: unknown): SdkFailure {
  const { name, message, code, $metadata } = error as Error & {
    code?: string;
    $metadata?: { httpStatusCode?: number };
  };
  return {
    // A failed connection has the code of Node.js. What is not S3's XML has none.
    code: /^(Error|Unknown|UnknownError)$/.test(name) ? code : name,
    httpStatus: $metadata?.httpStatusCode,
    message,
  };
}
