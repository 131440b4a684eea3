import { ActionError } from "../errors.ts";
import type { Page, RequestLimits } from "./client.ts";

/** Annotates the run with a warning. */
export type Warn = (title: string, message: string) => void;

/** Runs a reading request, and retries it until it succeeds or the time is up. */
export type RetryingRead = <T>(read: (limits: RequestLimits) => Promise<T>) => Promise<T>;

interface ListOptions<T> {
  read: (page: number, limits: RequestLimits) => Promise<Page<T>>;
  idOf: (item: T) => string;
  /** What the list contains, for the error. */
  list: string;
  /** What the user can do without the list, for the error. */
  instead: string;
  warn: Warn;
}

/** No real list has 200,000 records. */
const MAX_PAGES = 2_000;

/**
 * Reads all pages of a list. Zilliz Cloud documents neither the order nor a fixed size of pages, so
 * the list ends where a page has no new item. `count` ends it earlier, but not after a full page,
 * which another may follow. Records that can't be read are skipped with one warning.
 *
 * Rejects with an {@link ActionError} if the list doesn't end, and with the error of a read that
 * fails.
 */
export async function listAllPages<T>(
  retryingRead: RetryingRead,
  { read, idOf, list, instead, warn }: ListOptions<T>,
): Promise<T[]> {
  const found = new Map<string, T>();
  let skipped = 0;
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { items, count, isFull, ...rest } = await retryingRead((limits) => read(page, limits));
    const before = found.size;
    for (const item of items) found.set(idOf(item), item);
    // A full page of bad records may be followed by good ones.
    const isBad = items.length === 0 && rest.skipped > 0;
    const hasNew = found.size > before || (isBad && isFull);
    if (hasNew || isBad) skipped += rest.skipped;
    const hasAll = count !== undefined && found.size + skipped >= count && !isFull;
    if (hasNew && !hasAll) continue;
    if (skipped > 0) warn("Bad records were skipped", skippedText(skipped, list));
    return [...found.values()];
  }
  throw new ActionError(`Zilliz Cloud's list of ${list} has over ${MAX_PAGES} pages.`, instead);
}

function skippedText(skipped: number, list: string): string {
  const records = skipped === 1 ? "1 record that has" : `${skipped} records that have`;
  return `Zilliz Cloud's list of ${list} contains ${records} no usable ID or status. The list is used without them.`;
}
