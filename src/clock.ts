import { setTimeout as sleep } from "node:timers/promises";

/** Time as the action sees it, passed in so that tests need not wait. */
export interface Clock {
  /** Milliseconds on a scale that only goes forward, whatever happens to the machine's wall clock. */
  now(): number;
  /** The wall clock, for what people read. */
  date(): Date;
  /** Waits; rejects with the signal's reason as soon as the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The longest wait that a timer of Node takes; beyond it the timer fires at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => new Date(),
  sleep: async (ms, signal) => {
    signal?.throwIfAborted();
    try {
      await sleep(Math.min(Math.max(ms, 0), LONGEST_TIMER_MS), undefined, {
        signal,
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  },
};
