import { existsSync, type FSWatcher, readFileSync, watch } from "node:fs";
import { dirname } from "node:path";
import { readKeyValues } from "./key-values.ts";

/** Promises for something that is still to be seen, settled by those who see it. */
export class Waiters<Seen, Found> {
  readonly #waiting = new Map<
    (seen: Seen) => Found | undefined,
    PromiseWithResolvers<Found>
  >();

  /** Resolves with what `find` makes of the first thing seen from now on that it does not answer with undefined. */
  wait(find: (seen: Seen) => Found | undefined): Promise<Found> {
    const waiting = Promise.withResolvers<Found>();
    // Whoever asked may have stopped listening; a promise that nobody awaits must not end the test run.
    waiting.promise.catch(() => {});
    this.#waiting.set(find, waiting);
    return waiting.promise;
  }

  /** Shows something to all who wait. */
  notify(seen: Seen): void {
    for (const [find, waiting] of this.#waiting) {
      const found = find(seen);
      if (found === undefined) continue;
      this.#waiting.delete(find);
      waiting.resolve(found);
    }
  }

  /** Disappoints all who wait. */
  rejectAll(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}

/** Resolves as soon as a command file holds an entry with this key, and rejects when the signal is aborted first. */
export function waitForEntry(
  file: string,
  key: string,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    let watcher: FSWatcher | undefined;
    const poll = () => {
      const value = currentEntries(file).get(key);
      if (value === undefined) return false;
      watcher?.close();
      resolve(value);
      return true;
    };
    const giveUp = () => {
      watcher?.close();
      // The last write and the end of the process may be seen in either order.
      if (!poll()) reject(new Error(`'${key}' was never written`));
    };
    if (poll()) return;
    if (signal.aborted) return giveUp();
    watcher = watch(dirname(file), poll);
    signal.addEventListener("abort", giveUp, { once: true });
    poll();
  });
}

function currentEntries(file: string): Map<string, string> {
  const entries = new Map<string, string>();
  if (!existsSync(file)) return entries;
  try {
    for (const [key, value] of readKeyValues(readFileSync(file, "utf8"))) {
      entries.set(key, value);
    }
  } catch {
    // An entry that is being written at this moment looks torn; the next look will find it whole.
  }
  return entries;
}
