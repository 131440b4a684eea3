import { ActionError } from "../errors.ts";
import type { Page, RequestLimits } from "./client.ts";

/** Reads Zilliz Cloud, asking again where that helps, for as long as there is time. */
export type RetryingRead = <T>(
  read: (limits: RequestLimits) => Promise<T>,
) => Promise<T>;

/** A list of more than 20,000 entries is one that never ends. */
const MAX_PAGES = 200;

/**
 * All that a list holds. Pages are read until no new entry comes, as neither their order nor their size is promised, and
 * a full page is never taken for the last, whatever the count says. Throws a {@link ActionError} for a list without end.
 */
export async function listAllPages<T>(
  reading: RetryingRead,
  {
    read,
    idOf,
    list,
    instead,
  }: {
    read: (page: number, limits: RequestLimits) => Promise<Page<T>>;
    idOf: (item: T) => string;
    /** What it is a list of, for the message. */
    list: string;
    /** What the user can do instead of having it read. */
    instead: string;
  },
): Promise<T[]> {
  const found = new Map<string, T>();
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const { items, count, isFull } = await reading((limits) =>
      read(page, limits),
    );
    const before = found.size;
    for (const item of items) found.set(idOf(item), item);
    const all = count !== undefined && found.size >= count && !isFull;
    if (all || found.size === before) return [...found.values()];
  }
  throw new ActionError(
    `Zilliz Cloud's list of ${list} does not end.`,
    instead,
  );
}
