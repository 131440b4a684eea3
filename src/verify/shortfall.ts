import { toIsoSeconds } from "../util/clock.ts";
import type { InventoryTotals } from "./inventory.ts";
import { type StorageLocation, uriOf } from "./location.ts";

/** What has to be in the bucket. */
export interface Expectation {
  minObjects: number;
  minBytes: number;
  /** The newest object must not be older, in milliseconds since 1970. */
  notBefore: number | undefined;
  /** Where that time comes from, as the end of a sentence. */
  notBeforeReason: string | undefined;
}

/** What is missing in the bucket, as a sentence; undefined if nothing is. */
export function shortfallOf(
  { count, bytes, newestAt }: InventoryTotals,
  { minObjects, minBytes, notBefore, notBeforeReason }: Expectation,
  location: StorageLocation,
): string | undefined {
  const uri = uriOf(location);
  const objects = objectsText(count);
  if (count < minObjects) {
    return count === 0
      ? `There is no object under ${uri}.`
      : `There ${count === 1 ? "is" : "are"} only ${objects} under ${uri}, and \`min-objects\` is ${minObjects}.`;
  }
  if (bytes < minBytes) {
    return `The ${objects} under ${uri} ${count === 1 ? "has" : "have"} ${bytes} bytes in all, and \`min-bytes\` is ${minBytes}.`;
  }
  if (notBefore !== undefined && (newestAt === undefined || newestAt < notBefore)) {
    return newestAt === undefined
      ? `There is no object under ${uri}.`
      : `The ${count === 1 ? "only object" : `newest of ${objects}`} under ${uri} is of ${toIsoSeconds(newestAt)}, ${notBeforeReason}.`;
  }
  return undefined;
}

export function objectsText(count: number): string {
  return `${count} ${count === 1 ? "object" : "objects"}`;
}
