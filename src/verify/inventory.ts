import { createHash } from "node:crypto";
import type { StoredObject } from "./listing.ts";

/** What was found under a prefix. */
export interface InventoryTotals {
  count: number;
  bytes: number;
  /** When the newest object was last modified, in milliseconds since 1970. */
  newestAt: number | undefined;
  /** SHA-256 over key, size and ETag of each object, in hexadecimal. */
  digest: string;
}

/** Sums up a listing as it comes, so that its length does not matter. */
export class Inventory {
  readonly #hash = createHash("sha256");
  #count = 0;
  #bytes = 0;
  #newestAt: number | undefined;

  get count(): number {
    return this.#count;
  }

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

/** Consoles and Hadoop make empty objects that stand for a folder. */
function isFolderMarker({ key, bytes }: StoredObject): boolean {
  return bytes === 0 && /(?:\/|_\$folder\$)$/.test(key);
}
