import type { Clock } from "../util/clock.ts";
import { ZillizError } from "./errors.ts";

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** In how many milliseconds those come back that were put off together, at first: one that is alone is not to wait long. */
const FIRST_SPREAD_MS = 4_000;
/** Whoever is put off again is one of many. */
const SPREAD_GROWTH = 4;
/** What is left of an absurd `Retry-After`: a request every five minutes burdens nobody. */
const LONGEST_ASKED_WAIT_MS = 5 * 60_000;

/**
 * How long to wait, in milliseconds, after the nth failure in a row (from 1). `Retry-After` comes first; else the wait
 * doubles from 1 s up to 30 s. Both are spread, so that the legs of a matrix don't come back as one, and neither is
 * ever so short that a server which asks for 0 s would be hammered. After a 429 the spread is the whole of a window
 * that grows fourfold from 4 s: whoever is put off is one of many that were, in the same instant.
 */
export function retryDelay(error: ZillizError, failures: number): number {
  const backoff = Math.min(
    FIRST_WAIT_MS * 2 ** (failures - 1),
    LONGEST_WAIT_MS,
  );
  const asked = error.failure.retryAfterMs;
  if (error.kind === "rateLimited") {
    // Who says when to come back knows how many there are.
    const growth = asked === undefined ? SPREAD_GROWTH ** (failures - 1) : 1;
    const window = FIRST_SPREAD_MS * growth;
    return (
      Math.min(asked ?? 0, LONGEST_ASKED_WAIT_MS) +
      Math.max(Math.random() * Math.min(window, LONGEST_WAIT_MS), backoff / 4)
    );
  }
  if (asked === undefined) return backoff * (0.5 + Math.random() / 2);
  return Math.max(
    Math.min(asked, LONGEST_ASKED_WAIT_MS) * (1 + Math.random() / 10),
    backoff / 4,
  );
}

/** When and how long to go on asking. */
export interface RetryLimits {
  clock: Clock;
  /** Gives up at once, waiting or not. */
  signal: AbortSignal;
  /** No attempt begins after this instant of the clock, in milliseconds. */
  giveUpAt: number;
  /** Which failures are worth another attempt. */
  shouldRetry: (error: ZillizError) => boolean;
  onRetry: (error: ZillizError, waitMs: number) => void;
}

/** Makes attempts until one succeeds, a failure is not worth another, or the time is up; then throws that failure. */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  limits: RetryLimits,
): Promise<T> {
  const { clock, signal, giveUpAt, shouldRetry: worthIt, onRetry } = limits;
  for (let failures = 1; ; failures += 1) {
    signal.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ZillizError) || !worthIt(error)) throw error;
      const waitMs = retryDelay(error, failures);
      if (clock.now() + waitMs > giveUpAt) throw error;
      onRetry(error, waitMs);
      await clock.sleep(waitMs, signal);
    }
  }
}
