import { Storage } from "@google-cloud/storage";
import { type ListObjects, PAGE_TIMEOUT_MS, type StoredObject } from "./listing.ts";
import { ListingError, listingErrorFrom, type SdkFailure } from "./listing-error.ts";
import type { StorageLocation } from "./location.ts";

/** A page with the longest names stays below the limit of a response. */
const MAX_PAGE_SIZE = 500;
/** The parts of the response that are needed. */
const FIELDS = "kind,nextPageToken,items(name,size,etag,timeCreated,updated)";

/** An object as the JSON API lists it. */
interface ListedObject {
  name: string;
  size?: string;
  etag?: string;
  /** When this version of the content was written. */
  timeCreated?: string;
  /** Changes also with the metadata, as when a lifecycle rule moves an old object. */
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
    const storage = new Storage({
      // A listing needs no project, but the SDK would ask two other services for one.
      projectId: "none",
      timeout: PAGE_TIMEOUT_MS,
      retryOptions: { maxRetries: 2 },
    });
    // The SDK sends no credentials to an emulator.
    if (env.STORAGE_EMULATOR_HOST === undefined) {
      const client = await storage.authClient.getClient();
      client.on("tokens", ({ access_token }) => access_token && addSecret(access_token));
    }
    const bucket = storage.bucket(location.bucket);
    let pageToken: string | undefined;
    do {
      // `getFiles` would end the process if the response had no body.
      const [body] = await bucket.request({
        uri: "/o",
        qs: {
          prefix: location.prefix,
          fields: FIELDS,
          maxResults: MAX_PAGE_SIZE,
          ...(pageToken !== undefined && { pageToken }),
        },
      });
      const page = body as Page | undefined;
      yield objectsOf(page, location);
      pageToken = page?.nextPageToken;
    } while (pageToken);
  } catch (error) {
    throw error instanceof ListingError
      ? error
      : listingErrorFrom(failureOf(error), location, error);
  }
};

function objectsOf(page: Page | undefined, location: StorageLocation): StoredObject[] {
  // The SDK makes an empty page of any text.
  if (page?.kind !== "storage#objects") {
    throw new ListingError("unexpected", location, "it is not a list of objects");
  }
  return (page.items ?? []).map(
    ({ name, size, etag = "", updated = "", timeCreated = updated }) => ({
      key: name,
      bytes: Number(size ?? 0),
      etag,
      modifiedAt: Date.parse(timeCreated),
    }),
  );
}

/** The SDK reports a response by its HTTP status as the code, and a failed connection by its own. */
function failureOf(error: unknown): SdkFailure {
  const { message, code, errors, response } = error as Error & {
    code?: string | number;
    errors?: { reason?: string }[];
    /** That of a service which issues tokens. */
    response?: { data?: { error?: string | { status?: string } } };
  };
  const refusal = response?.data?.error;
  if (
    /^(Could not load the default credentials|Unable to read the credential file)/.test(message)
  ) {
    return { code: "NoCredentials", message };
  }
  const isStatus = typeof code === "number";
  const [, codeOfLogin] = /^Error code (?!undefined)(\w+)/.exec(message) ?? [];
  return {
    code:
      errors?.[0]?.reason ??
      codeOfLogin ??
      (typeof refusal === "object" ? refusal.status : refusal) ??
      (isStatus ? undefined : code),
    httpStatus: isStatus ? code : undefined,
    message: message.replace(/^Multiple errors occurred[^\n]*\n\s*1\. /, ""),
  };
}
