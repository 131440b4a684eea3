import { setImmediate, setTimeout } from "node:timers/promises";

/** Wall-clock milliseconds that never run backwards. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/**
 * Sleeps for at least so long, and lets the events of that time come first. A timer alone does neither
 * on a busy machine: it counts from the start of the event loop's turn, which may be long past, and
 * after a long turn it fires before the output and the exit of a process are noticed.
 */
export async function sleepAtLeast(ms: number, signal: AbortSignal): Promise<void> {
  const until = now() + ms;
  for (let left = ms; left > 0; left = until - now()) await setTimeout(left, undefined, { signal });
  // One turn reads what is in the pipes, the next one notices that they are closed.
  for (let turn = 0; turn < 2; turn += 1) await setImmediate(undefined, { signal });
}
