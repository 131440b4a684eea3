import { setTimeout as sleep } from "node:timers/promises";

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The time, as a parameter: tests pass a clock that does not make them wait. */
export interface Clock {
  /** Milliseconds on a monotonic clock, which no change of the system time affects. */
  now(): number;
  /** The system time, for everything that people read. */
  date(): Date;
  /** Waits; rejects with the signal's reason as soon as the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The longest delay of a Node.js timer: with a longer one it fires at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => new Date(),
  sleep: (ms, signal) =>
    sleep(Math.min(Math.max(ms, 0), MAX_TIMER_MS), undefined, { signal }).catch((error) => {
      throw signal?.reason ?? error;
    }),
};

/**
 * Parses an ISO 8601 time from outside, in milliseconds since 1970; undefined if the text is not
 * one. A time without a zone is UTC, as all times of Zilliz Cloud are.
 */
export function parseTime(text: string | undefined): number | undefined {
  const [, time, zone] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:\d\d)?$/.exec(text ?? "") ?? [];
  if (time === undefined) return undefined;
  const ms = Date.parse(time + (zone ?? "Z"));
  return Number.isNaN(ms) ? undefined : ms;
}

/** Milliseconds since 1970 as ISO 8601 in UTC with whole seconds, as in all outputs. */
export function toIsoSeconds(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}

/** Seconds as `1h 2m 3s`, without the units that are zero: `1h 3s`. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const units = [
    [Math.floor(whole / 3600), "h"],
    [Math.floor(whole / 60) % 60, "m"],
    [whole % 60, "s"],
  ] as const;
  const parts = units.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`);
  return parts.join(" ") || "0s";
}
