import { setTimeout } from "node:timers/promises";

/** Wall-clock milliseconds that never run backwards. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/**
 * Sleeps for at least so long. A timer counts from the start of the event loop's turn, so that after a
 * long turn, as on a busy machine, it fires early; the runner never does.
 */
export async function sleepAtLeast(ms: number, signal: AbortSignal): Promise<void> {
  const until = now() + ms;
  for (let left = ms; left > 0; left = until - now()) await setTimeout(left, undefined, { signal });
}
