import type { Clock } from "../util/clock.ts";
import type { RequestLimits } from "../zilliz/client.ts";
import { ZillizError } from "../zilliz/errors.ts";
import { retryDelay } from "../zilliz/retry.ts";

/** How a request came out that must not be processed twice. */
export type SendOutcome<T> =
  | { kind: "ok"; response: T }
  /** It provably was not processed. */
  | { kind: "rejected"; error: ZillizError }
  /** Its reply was lost: whether it was processed can't be told. */
  | { kind: "unknown"; error: ZillizError }
  /** The signal aborted before any request was processed. */
  | { kind: "aborted" };

/** What asking once needs. */
export interface SendOptions {
  clock: Clock;
  signal: AbortSignal;
  /** When the run's time is up, on the clock. */
  deadline: number;
  onRetry: (error: ZillizError, waitMs: number) => void;
}

/** Load balancers give up after 60 s by default: an answer later than that isn't coming. */
const RESPONSE_TIMEOUT_MS = 60_000;
/** An answer is worth this much waiting even when the run's own time is nearly up: without it there is no id. */
const MIN_RESPONSE_TIMEOUT_MS = 10_000;
/** After the workflow was cancelled; what remains of the 6.5 s then goes to cancelling what was started. */
const RESPONSE_TIMEOUT_AFTER_CANCEL_MS = 3_500;
/** How long a request that never reached the server is tried again. */
const RESEND_FOR_MS = 60_000;

/**
 * Makes a request that starts something, once: this loop is the only one that such a request is made in, and it comes
 * round again only after a failure that says by its kind that the request was not processed. The signal doesn't abort
 * the request, so that there is an id to cancel; it shortens the wait for the answer, and ends the waits between
 * attempts.
 */
export async function sendOnce<T>(
  ask: (limits: RequestLimits) => Promise<T>,
  { clock, signal, deadline, onRetry }: SendOptions,
): Promise<SendOutcome<T>> {
  const giveUpAt = Math.min(clock.now() + RESEND_FOR_MS, deadline);
  for (let failures = 1; !signal.aborted; failures += 1) {
    const patience = delayedSignal(
      signal,
      RESPONSE_TIMEOUT_AFTER_CANCEL_MS,
      clock,
    );
    try {
      const left = Math.max(deadline - clock.now(), MIN_RESPONSE_TIMEOUT_MS);
      const timeoutMs = Math.min(left, RESPONSE_TIMEOUT_MS);
      const answer = await ask({ timeoutMs, signal: patience.signal });
      return { kind: "ok", response: answer };
    } catch (error) {
      if (!(error instanceof ZillizError)) throw error;
      if (error.kind === "indeterminate") return { kind: "unknown", error };
      const waitMs = retryDelay(error, failures);
      if (error.kind === "rejected" || clock.now() + waitMs > giveUpAt) {
        return { kind: "rejected", error };
      }
      if (signal.aborted) break;
      onRetry(error, waitMs);
      await clock.sleep(waitMs, signal).catch(() => {});
    } finally {
      patience.dispose();
    }
  }
  return { kind: "aborted" };
}

/** A signal that follows another one after a delay. */
function delayedSignal(first: AbortSignal, delayMs: number, clock: Clock) {
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
