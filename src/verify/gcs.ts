import { Storage } from "@google-cloud/storage";
import type { ListObjects, StoredObject } from "./listing.ts";
import { ListingError, listingErrorFrom } from "./listing-error.ts";
import type { StorageLocation } from "./location.ts";

const REQUEST_TIMEOUT_MS = 60_000;
/** The parts of the response that are needed. */
const FIELDS = "kind,nextPageToken,items(name,size,etag,updated)";

/** An object as the JSON API lists it. */
interface ListedObject {
  name: string;
  size?: string;
  etag?: string;
  updated?: string;
}

interface Page {
  kind?: string;
  items?: ListedObject[];
  nextPageToken?: string;
}

/** Lists a prefix in Google Cloud Storage with the default credentials of Google's SDK. */
export const listGcs: ListObjects = async function* (location, { env, addSecret }) {
  try {
    const storage = new Storage({ timeout: REQUEST_TIMEOUT_MS });
    // The SDK sends no credentials to an emulator.
    if (env.STORAGE_EMULATOR_HOST === undefined) {
      const client = await storage.authClient.getClient();
      client.on("tokens", ({ access_token }) => access_token && addSecret(access_token));
    }
    const bucket = storage.bucket(location.bucket);
    let pageToken: string | undefined;
    do {
      const [, , response] = await bucket.getFiles({
        prefix: location.prefix,
        fields: FIELDS,
        autoPaginate: false,
        ...(pageToken !== undefined && { pageToken }),
      });
      const page = response as Page;
      yield objectsOf(page, location);
      pageToken = page.nextPageToken;
    } while (pageToken);
  } catch (error) {
    throw error instanceof ListingError
      ? error
      : listingErrorFrom(failureOf(error), location, error);
  }
};

function objectsOf(page: Page, location: StorageLocation): StoredObject[] {
  // The SDK makes an empty page of any text.
  if (page.kind !== "storage#objects") {
    throw new ListingError("unexpected", location, "it is not a list of objects");
  }
  return (page.items ?? []).map(({ name, size, etag = "", updated = "" }) => ({
    key: name,
    bytes: Number(size ?? 0),
    etag,
    modifiedAt: Date.parse(updated) || 0,
  }));
}

/** The SDK reports a response by its HTTP status as the code, and a failed connection by its own. */
function failureOf(error: unknown) {
  const { message, code, errors } = error as Error & {
    code?: string | number;
    errors?: { reason?: string }[];
  };
  if (/^Could not load the default credentials/.test(message)) {
    return { code: "NoCredentials", message };
  }
  const httpStatus = Number(code);
  return {
    code: errors?.[0]?.reason ?? String(code ?? "unknown"),
    httpStatus: Number.isNaN(httpStatus) ? undefined : httpStatus,
    message,
  };
}
