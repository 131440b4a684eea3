import { on } from "node:events";
import { extname } from "node:path";
import { SHARE_ENV, Worker } from "node:worker_threads";
import type { InventoryTotals, TakeInventory } from "./inventory.ts";
import type { ListingAccess } from "./listing.ts";
import { ListingError, type ListingFailure } from "./listing-error.ts";
import type { StorageLocation } from "./location.ts";

/** Without a limit, V8 lets hundreds of MB of garbage pile up before it collects any. */
const MEMORY_LIMITS = { maxYoungGenerationSizeMb: 6, maxOldGenerationSizeMb: 64 };

/** What the thread is to list. */
export interface ListingRequest extends Pick<ListingAccess, "env" | "sas"> {
  location: StorageLocation;
}

/** What the thread reports. Without a last message that has the end, the list is not complete. */
export type ListingMessage =
  | { secret: string }
  | { totals: InventoryTotals }
  | { failure: ListingFailure; detail: string }
  | { end: true };

/** Takes the inventory in a thread with little memory. */
export const takeInventoryInThread: TakeInventory = async function* (location, access) {
  const { env, sas, addSecret } = access;
  const request: ListingRequest = { location, env: { ...env }, sas };
  // This module and the thread's have the same extension, whether in src or in dist.
  const file = new URL(`./listing-worker${extname(import.meta.url)}`, import.meta.url);
  const worker = new Worker(file, {
    env: SHARE_ENV,
    resourceLimits: MEMORY_LIMITS,
    workerData: request,
  });
  try {
    for await (const [event] of on(worker, "message", { close: ["exit"] })) {
      const message = event as ListingMessage;
      if ("end" in message) return;
      if ("secret" in message) addSecret(message.secret);
      else if ("totals" in message) yield message.totals;
      else throw new ListingError(message.failure, location, message.detail);
    }
    throw new Error("The thread that lists ended before the list did.");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
    const detail = `to read it takes more than ${MEMORY_LIMITS.maxOldGenerationSizeMb} MB of memory`;
    throw new ListingError("unexpected", location, detail, { cause: error });
  } finally {
    await worker.terminate();
  }
};
