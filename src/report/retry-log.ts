import type { Runner } from "../runner/runner.ts";
import { formatDuration } from "../util/clock.ts";

/** How often an error that goes on is logged. */
const REPEAT_AFTER_MS = 5 * 60_000;

/**
 * Returns what logs failed requests that will be retried, without a line for each of many errors of
 * the same kind. `now` is in milliseconds on the monotonic clock.
 */
export function createRetryLog({ info, debug }: Pick<Runner, "info" | "debug">) {
  let last: { kind: string; at: number } | undefined;
  return (message: string, kind: string, waitMs: number, now: number): void => {
    const line = `${message}; retrying in ${formatDuration(Math.max(1, waitMs / 1000))}`;
    if (last?.kind === kind && now - last.at < REPEAT_AFTER_MS) {
      debug(line);
      return;
    }
    last = { kind, at: now };
    info(line);
  };
}
