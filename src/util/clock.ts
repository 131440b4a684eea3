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
const MAX_TIMER_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => new Date(),
  sleep: async (ms, signal) => {
    signal?.throwIfAborted();
    try {
      await sleep(Math.min(Math.max(ms, 0), MAX_TIMER_MS), undefined, {
        signal,
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  },
};

/**
 * A time that somebody else wrote, in milliseconds since 1970; undefined when it is not readable as ISO 8601. Without
 * a zone it is UTC, as all times of Zilliz Cloud are.
 */
export function parseTime(text: string | undefined): number | undefined {
  const [, time, zone] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?$/.exec(
      text ?? "",
    ) ?? [];
  if (time === undefined) return undefined;
  const at = Date.parse(time + (zone ?? "Z"));
  return Number.isNaN(at) ? undefined : at;
}

/** An instant, in milliseconds since 1970, as the outputs and the summary write it: ISO 8601 in UTC, whole seconds. */
export function toIsoSeconds(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}

/** Seconds as `1h 2m 3s`, and as `1h` and `1h 3s` where nothing is between or behind. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const parts = [
    [Math.floor(whole / 3600), "h"],
    [Math.floor(whole / 60) % 60, "m"],
    [whole % 60, "s"],
  ] as const;
  const words = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count}${unit}`);
  return words.join(" ") || "0s";
}
