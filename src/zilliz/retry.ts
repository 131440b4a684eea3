import type { Clock } from "../util/clock.ts";
import { ZillizError } from "./errors.ts";

const MIN_BACKOFF_MS = 1_000;
const MAX_BACKOFF_MS = 30_000;
/** The window for a retry after a first 429: a run that is alone must not wait long. */
const MIN_SPREAD_MS = 4_000;
/** A run that is rate-limited again is one of many. */
const SPREAD_GROWTH = 4;
/** The upper limit of `Retry-After`: a request every five minutes is no load. */
const MAX_RETRY_AFTER_MS = 5 * 60_000;

/**
 * The delay in milliseconds after the nth failure in a row (from 1). `Retry-After` has priority;
 * without it the delay doubles from 1 s to 30 s. Both have jitter, so that the jobs of a matrix
 * don't retry at once, and a lower bound, because `Retry-After` may be 0. After a 429, many runs
 * are rate-limited in the same instant, so the jitter covers a window that grows fourfold from 4 s.
 */
export function retryDelay(error: ZillizError, failures: number): number {
  const backoff = Math.min(MIN_BACKOFF_MS * 2 ** (failures - 1), MAX_BACKOFF_MS);
  const { retryAfterMs } = error.failure;
  const requestedMs = Math.min(retryAfterMs ?? 0, MAX_RETRY_AFTER_MS);
  if (error.kind === "rateLimited") {
    // A server that sends `Retry-After` knows how many runs there are.
    const growth = retryAfterMs === undefined ? SPREAD_GROWTH ** (failures - 1) : 1;
    const window = Math.min(MIN_SPREAD_MS * growth, MAX_BACKOFF_MS);
    return requestedMs + Math.max(Math.random() * window, backoff / 4);
  }
  return retryAfterMs === undefined
    ? backoff * (0.5 + Math.random() / 2)
    : Math.max(requestedMs * (1 + Math.random() / 10), backoff / 4);
}

export interface RetryLimits {
  clock: Clock;
  /** Stops attempts and waits alike; the promise then rejects with its reason. */
  signal: AbortSignal;
  /** No retry begins after this time, in milliseconds on the monotonic clock. */
  giveUpAt: number;
  shouldRetry: (error: ZillizError) => boolean;
  onRetry: (error: ZillizError, waitMs: number) => void;
}

/**
 * Retries until an attempt succeeds. Rejects with the first error that is not to be retried, or
 * that comes too late.
 */
export async function withRetries<T>(attempt: () => Promise<T>, limits: RetryLimits): Promise<T> {
  const { clock, signal, giveUpAt, shouldRetry, onRetry } = limits;
  for (let failures = 1; ; failures += 1) {
    signal.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ZillizError) || !shouldRetry(error)) throw error;
      const waitMs = retryDelay(error, failures);
      if (clock.now() + waitMs > giveUpAt) throw error;
      onRetry(error, waitMs);
      await clock.sleep(waitMs, signal);
    }
  }
}
