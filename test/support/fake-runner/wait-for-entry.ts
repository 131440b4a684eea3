import { existsSync, type FSWatcher, readFileSync, watch } from "node:fs";
import { dirname } from "node:path";
import { readKeyValues } from "./key-values.ts";

/** Resolves as soon as a command file holds an entry with this key, and rejects when the signal is aborted first. */
export function waitForEntry(file: string, key: string, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    let watcher: FSWatcher | undefined;
    const poll = () => {
      const value = currentEntries(file).get(key);
      if (value === undefined) return false;
      watcher?.close();
      resolve(value);
      return true;
    };
    const stop = () => {
      watcher?.close();
      // The last write and the end of the process can be noticed in either order.
      if (!poll()) reject(new Error(`'${key}' was never written`));
    };
    if (poll()) return;
    if (signal.aborted) return stop();
    watcher = watch(dirname(file), poll);
    signal.addEventListener("abort", stop, { once: true });
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
    // An entry that is being written is incomplete; the next read finds it whole.
  }
  return entries;
}
