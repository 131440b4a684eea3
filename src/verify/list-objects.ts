import type { Provider } from "../util/bucket-location.ts";
import type { ListObjects, StoredObject } from "./listing.ts";
import { ListingError } from "./listing-error.ts";
import type { StorageLocation } from "./location.ts";

/** Each cloud's SDK is a file of its own in dist, which only a listing of that cloud loads. */
const LISTINGS: Record<Provider, () => Promise<ListObjects>> = {
  aws: async () => (await import("./s3.ts")).listS3,
  azure: async () => (await import("./azure-blob.ts")).listAzureBlobs,
  gcp: async () => (await import("./gcs.ts")).listGcs,
};

/** Lists the objects of a location with the SDK of its cloud. */
export const listObjects: ListObjects = async function* (location, access) {
  const list = await LISTINGS[location.provider]();
  let previous: StoredObject | undefined;
  for await (const page of list(location, access)) {
    const [first] = page;
    const oddity =
      page.map((object) => oddityOf(object, location)).find(Boolean) ??
      // Such a list has no end, and its objects would be counted again and again.
      (first !== undefined && first.key === previous?.key ? "a page repeats" : undefined);
    if (oddity !== undefined) throw new ListingError("unexpected", location, oddity);
    previous = first ?? previous;
    yield page;
  }
};

/** The SDKs check no values, and a comparison with `NaN` finds nothing too small or too old. */
function oddityOf(
  { key, bytes, modifiedAt }: StoredObject,
  { prefix }: StorageLocation,
): string | undefined {
  if (!key.startsWith(prefix)) return "an object is not under the prefix";
  if (!Number.isSafeInteger(bytes) || bytes < 0) return "an object has no valid size";
  // The range of Date.
  return Math.abs(modifiedAt) <= 8.64e15 ? undefined : "an object has no valid time";
}
