import type { ActionContext, OrResult } from "../context.ts";
import type { Result } from "../report/result.ts";
import type { Clock } from "../util/clock.ts";
import type { RequestLimits } from "../zilliz/client.ts";
import { ZillizError } from "../zilliz/errors.ts";
import { retryDelay } from "../zilliz/retry.ts";

/** The outcome of a request that must not be processed twice. */
type SendOutcome<T> =
  | { kind: "ok"; response: T }
  /** It was certainly not processed. */
  | { kind: "rejected"; error: ZillizError }
  /** The response was lost or shows nothing: whether it was processed is unknown. */
  | { kind: "unknown"; error: ZillizError }
  /** The signal aborted before any request was processed. */
  | { kind: "aborted" };

/** What sending once needs. */
export type SendOptions = Pick<ActionContext, "clock" | "signal" | "deadline" | "onRetry">;

/** Load balancers give up after 60 s by default: no response arrives later than that. */
const RESPONSE_TIMEOUT_MS = 60_000;
/**
 * A response is worth this much waiting even if the run's own time is nearly up: without it there
 * is no ID.
 */
const MIN_RESPONSE_TIMEOUT_MS = 10_000;
/**
 * After the workflow was cancelled; what is left of the 6.5 s is for cancelling what was started.
 */
const RESPONSE_TIMEOUT_AFTER_CANCEL_MS = 3_500;
/** How long a request that was certainly not processed is sent again. */
const RESEND_FOR_MS = 60_000;

/**
 * Makes a request that starts something, once. No other loop makes such a request, and this one
 * repeats only after a failure whose kind says that the request was not processed. The signal
 * doesn't abort the request, so that there is an ID to cancel; it shortens the wait for the
 * response, and ends the waits between attempts.
 */
export async function sendOnce<T>(
  send: (limits: RequestLimits) => Promise<T>,
  { clock, signal, deadline, onRetry }: SendOptions,
): Promise<SendOutcome<T>> {
  const giveUpAt = Math.min(clock.now() + RESEND_FOR_MS, deadline);
  for (let failures = 1; !signal.aborted; failures += 1) {
    const patience = delayedSignal(signal, RESPONSE_TIMEOUT_AFTER_CANCEL_MS, clock);
    try {
      const left = Math.max(deadline - clock.now(), MIN_RESPONSE_TIMEOUT_MS);
      const timeoutMs = Math.min(left, RESPONSE_TIMEOUT_MS);
      const response = await send({ timeoutMs, signal: patience.signal });
      return { kind: "ok", response };
    } catch (error) {
      if (!(error instanceof ZillizError)) throw error;
      if (error.kind === "indeterminate") return { kind: "unknown", error };
      const waitMs = retryDelay(error, failures);
      const isFinal = error.kind === "rejected" || error.failure.isUntrusted;
      if (isFinal || clock.now() + waitMs > giveUpAt) {
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

/** A signal that follows another one, which has not aborted yet, after a delay. */
function delayedSignal(first: AbortSignal, delayMs: number, clock: Clock) {
  const second = new AbortController();
  const done = new AbortController();
  const follow = () =>
    clock
      .sleep(delayMs, done.signal)
      .then(() => second.abort(first.reason))
      .catch(() => {});
  first.addEventListener("abort", follow, { signal: done.signal });
  return { signal: second.signal, dispose: () => done.abort() };
}

/** A request that starts something. */
interface StartRequest<T> {
  phase: "requesting-backup" | "starting";
  /** The line about it in the log. */
  line: string;
  send: (limits: RequestLimits) => Promise<T>;
  /** The result for what was certainly not started. */
  onRejected: (error: ZillizError) => Result | Promise<Result>;
  /** The result for what may have been started. */
  onUnknown: (why: string) => Result;
}

/**
 * Starts something, once: post and a re-run know of the request before it is sent. Resolves to its
 * response, or to the step's result without one. Throws the signal's reason if the step was
 * cancelled before anything was processed.
 */
export async function startOnce<T>(
  { phase, line, send, onRejected, onUnknown }: StartRequest<T>,
  context: ActionContext,
): Promise<OrResult<{ response: T }>> {
  const { state, runner, github, signal } = context;
  context.throwIfCancelled();
  runner.info(line);
  await github?.announceStart(phase, state.facts, signal);
  context.throwIfCancelled();
  if (phase === "starting") state.beginStart();
  else state.beginBackupRequest();
  const sent = await sendOnce(send, context);
  switch (sent.kind) {
    case "ok":
      return { response: sent.response };
    case "rejected":
      state.rollBack();
      return { result: await onRejected(sent.error) };
    case "unknown":
      return { result: onUnknown(sent.error.message) };
    case "aborted":
      state.rollBack();
      throw signal.reason;
  }
}
