import type { Clock } from "../util/clock.ts";
import type { RequestLimits } from "../zilliz/client.ts";
import { ZillizError } from "../zilliz/errors.ts";
import { waitAfter } from "../zilliz/retry.ts";

/** How a request came out that must not be processed twice. */
export type Asked<T> =
  | { kind: "answered"; answer: T }
  /** It provably was not processed. */
  | { kind: "refused"; error: ZillizError }
  /** Its reply was lost: whether it was processed can't be told. */
  | { kind: "lost"; error: ZillizError }
  /** The signal aborted before any request was processed. */
  | { kind: "withdrawn" };

/** What asking once needs. */
export interface Asking {
  clock: Clock;
  signal: AbortSignal;
  /** When the run's time is up, on the clock. */
  deadline: number;
  onRetry: (error: ZillizError, waitMs: number) => void;
}

/** Load balancers give up after 60 s by default: an answer later than that isn't coming. */
const ANSWER_MS = 60_000;
/** An answer is worth this much waiting even when the run's own time is nearly up: without it there is no id. */
const SHORTEST_ANSWER_MS = 10_000;
/** After the workflow was cancelled; what remains of the 6.5 s then goes to cancelling what was started. */
const ANSWER_AFTER_CANCEL_MS = 3_500;
/** How long a request that never reached the server is tried again. */
const REPEAT_FOR_MS = 60_000;

/**
 * Makes a request that starts something, once: this loop is the only one that such a request is made in, and it comes
 * round again only after a failure that says by its kind that the request was not processed. The signal doesn't abort
 * the request, so that there is an id to cancel; it shortens the wait for the answer, and ends the waits between
 * attempts.
 */
export async function askOnce<T>(
  ask: (limits: RequestLimits) => Promise<T>,
  { clock, signal, deadline, onRetry }: Asking,
): Promise<Asked<T>> {
  const giveUpAt = Math.min(clock.now() + REPEAT_FOR_MS, deadline);
  for (let failures = 1; !signal.aborted; failures += 1) {
    const patience = soonAfter(signal, ANSWER_AFTER_CANCEL_MS, clock);
    try {
      const left = Math.max(deadline - clock.now(), SHORTEST_ANSWER_MS);
      const timeoutMs = Math.min(left, ANSWER_MS);
      const answer = await ask({ timeoutMs, signal: patience.signal });
      return { kind: "answered", answer };
    } catch (error) {
      if (!(error instanceof ZillizError)) throw error;
      if (error.kind === "lost") return { kind: "lost", error };
      const waitMs = waitAfter(error, failures);
      if (error.kind === "refused" || clock.now() + waitMs > giveUpAt) {
        return { kind: "refused", error };
      }
      if (signal.aborted) break;
      onRetry(error, waitMs);
      await clock.sleep(waitMs, signal).catch(() => {});
    } finally {
      patience.dispose();
    }
  }
  return { kind: "withdrawn" };
}

/** A signal that follows another one after a delay. */
function soonAfter(first: AbortSignal, delayMs: number, clock: Clock) {
  const second = new AbortController();
  const done = new AbortController();
  const follow = () =>
    clock
      .sleep(delayMs, done.signal)
      .then(() => second.abort(first.reason))
      .catch(() => {});
  if (first.aborted) follow();
  else first.addEventListener("abort", follow, { signal: done.signal });
  return { signal: second.signal, dispose: () => done.abort() };
}
