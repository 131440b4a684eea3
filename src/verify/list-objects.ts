import type { Provider } from "../util/bucket-location.ts";
import type { ListObjects } from "./listing.ts";

/** Each cloud's SDK is a file of its own in dist, which only a listing of that cloud loads. */
const LISTINGS: Record<Provider, () => Promise<ListObjects>> = {
  aws: async () => (await import("./s3.ts")).listS3,
  azure: async () => (await import("./azure-blob.ts")).listAzureBlobs,
  gcp: async () => (await import("./gcs.ts")).listGcs,
};

/** Lists the objects of a location with the SDK of its cloud. */
export const listObjects: ListObjects = async function* (location, access) {
  const list = await LISTINGS[location.provider]();
  yield* list(location, access);
};
