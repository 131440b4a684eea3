import { createHash } from "node:crypto";
import { listObjects } from "./list-objects.ts";
import type { ListingAccess, StoredObject } from "./listing.ts";
import type { StorageLocation } from "./location.ts";

/** What was found under a prefix. */
export interface InventoryTotals {
  count: number;
  bytes: number;
  /** When the newest object was last modified, in milliseconds since 1970. */
  newestAt: number | undefined;
  /** SHA-256 over key, size and ETag of each object, in hexadecimal. */
  digest: string;
}

/** Lists a location; yields the totals so far after each page. Throws a {@link ListingError}. */
export type TakeInventory = (
  location: StorageLocation,
  access: ListingAccess,
) => AsyncGenerator<InventoryTotals, void>;

/** Sums up a listing as it comes, so that its length does not matter. */
export class Inventory {
  readonly #hash = createHash("sha256");
  #count = 0;
  #bytes = 0;
  #newestAt: number | undefined;

  /** Adds a page of the listing. Folder markers are no objects. */
  add(page: readonly StoredObject[]): void {
    for (const object of page) {
      if (isFolderMarker(object)) continue;
      const { key, bytes, etag, modifiedAt } = object;
      this.#count += 1;
      this.#bytes += bytes;
      this.#newestAt = Math.max(this.#newestAt ?? modifiedAt, modifiedAt);
      // A line of JSON, as keys may have any character.
      this.#hash.update(`${JSON.stringify([key, bytes, etag])}\n`);
    }
  }

  totals(): InventoryTotals {
    return {
      count: this.#count,
      bytes: this.#bytes,
      newestAt: this.#newestAt,
      digest: this.#hash.copy().digest("hex"),
    };
  }
}

export const takeInventory: TakeInventory = async function* (location, access) {
  const inventory = new Inventory();
  for await (const page of listObjects(location, access)) {
    inventory.add(page);
    yield inventory.totals();
  }
};

/** Consoles and Hadoop make empty objects that stand for a folder. */
function isFolderMarker({ key, bytes }: StoredObject): boolean {
  return bytes === 0 && /(?:\/|_\$folder\$)$/.test(key);
}
