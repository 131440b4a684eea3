import type { ActionContext } from "../context.ts";
import { ActionError } from "../errors.ts";
import type { RequestLimits } from "../zilliz/client.ts";
import { ZillizError } from "../zilliz/errors.ts";
import type { RetryingRead } from "../zilliz/paginate.ts";
import { withRetries } from "../zilliz/retry.ts";

/** Nothing was started yet, and Zilliz Cloud can't be read: a run that fails early is cheaper than one that waits. */
export const SELECT_TIMEOUT_MS = 60_000;
/** A job of an earlier attempt: without knowing it, nothing may be started. */
export const PREVIOUS_JOB_TIMEOUT_MS = 60_000;
/** A check that can't be made is skipped: waiting for it must not delay the export for long. */
export const CHECK_TIMEOUT_MS = 15_000;

/** Reads, asking again where that helps, for so many milliseconds. */
export function readWithin(
  { clock, signal, deadline, onRetry: retried }: ActionContext,
  forMs: number,
): RetryingRead {
  const giveUpAt = Math.min(clock.now() + forMs, deadline);
  return (read) =>
    withRetries(
      () => {
        const left = giveUpAt - clock.now();
        if (left <= 0) {
          throw new ActionError(
            "Zilliz Cloud took too long to tell what there is to export.",
            "Run this again.",
          );
        }
        return read({ signal, timeoutMs: Math.min(30_000, left) });
      },
      {
        clock,
        signal,
        giveUpAt,
        shouldRetry: (error) => error.isRetryable,
        onRetry: retried,
      },
    );
}

/** A reading request that the run can do without: its failure is a value. Throws only the signal's reason. */
export async function tryRead<T>(
  context: ActionContext,
  read: (limits: RequestLimits) => Promise<T>,
): Promise<T | ZillizError> {
  try {
    return await readWithin(context, CHECK_TIMEOUT_MS)(read);
  } catch (error) {
    if (error instanceof ZillizError) return error;
    throw error;
  }
}
