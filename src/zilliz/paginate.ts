import { ActionError } from "../errors.ts";
import type { Page, RequestLimits } from "./client.ts";

/** Runs a reading request, and retries it until it succeeds or the time is up. */
export type RetryingRead = <T>(read: (limits: RequestLimits) => Promise<T>) => Promise<T>;

/** No real list has 20,000 entries: one that is longer repeats itself. */
const MAX_PAGES = 200;

/**
 * Reads all pages of a list. Zilliz Cloud documents neither the order nor a fixed size of pages, so
 * the list ends where a page has no new item. `count` ends it earlier, but not after a full page,
 * which another may follow.
 *
 * Rejects with an {@link ActionError} if the list doesn't end, and with the error of a read that
 * fails.
 */
export async function listAllPages<T>(
  retryingRead: RetryingRead,
  {
    read,
    idOf,
    list,
    instead,
  }: {
    read: (page: number, limits: RequestLimits) => Promise<Page<T>>;
    idOf: (item: T) => string;
    /** What the list contains, for the error. */
    list: string;
    /** What the user can do without the list, for the error. */
    instead: string;
  },
): Promise<T[]> {
  const found = new Map<string, T>();
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { items, count, isFull } = await retryingRead((limits) => read(page, limits));
    const before = found.size;
    for (const item of items) found.set(idOf(item), item);
    const all = count !== undefined && found.size >= count && !isFull;
    if (all || found.size === before) return [...found.values()];
  }
  throw new ActionError(`Zilliz Cloud's list of ${list} does not end.`, instead);
}
