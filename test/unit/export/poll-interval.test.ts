import { describe, expect, it } from "vitest";
import {
  nextPollDelay,
  type PollSample,
  ProgressTracker,
} from "../../../src/export/poll-interval.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const EVEN = 0.5;
const poll = (elapsedMs: number, more: Partial<PollSample> = {}) =>
  nextPollDelay({ elapsedMs, progress: undefined, ...more }, EVEN);

/** A job of one hour whose progress was even in every poll until then, one a minute. */
function steadyUntil(minutes: number): PollSample {
  const tracker = new ProgressTracker(0);
  let seen = tracker.add(0, 0);
  for (let minute = 1; minute <= minutes; minute += 1) {
    const progress = Math.floor((100 * minute) / 60);
    seen = tracker.add(minute * MINUTE_MS, progress);
  }
  return seen;
}

describe("the next poll", () => {
  it("comes soon after the start", () => {
    expect(poll(0)).toBeCloseTo(1_000);
    expect(poll(2_000)).toBeCloseTo(2_000);
  });

  it("comes ever later, up to 5 minutes", () => {
    const ages = [0, 3, 60, 300, 600, 3_600, 86_400].map((s) => s * 1_000);
    const waits = ages.map((age) => poll(age));
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBeCloseTo(5 * MINUTE_MS);
    expect(poll(2 * MINUTE_MS)).toBeCloseTo(5_000);
    expect(poll(10 * MINUTE_MS)).toBeCloseTo(21_000);
  });

  it("comes later while the progress shows that the end is far away", () => {
    const seen = steadyUntil(20);
    expect(nextPollDelay(seen, EVEN)).toBeGreaterThan(3 * poll(20 * MINUTE_MS));
  });

  it("comes sooner when the progress shows that the end is near", () => {
    const seen = steadyUntil(59);
    expect(nextPollDelay(seen, EVEN)).toBeLessThan(poll(59 * MINUTE_MS) / 2);
  });

  it("is not delayed by a progress of 0, which says nothing about the end", () => {
    const seen = { progress: 0 };
    expect(poll(10 * MINUTE_MS, seen)).toBe(poll(10 * MINUTE_MS));
  });

  it("is not delayed by a progress that has only just begun to move", () => {
    const lastChange = { from: 0, to: 5, afterMs: 58 * MINUTE_MS, byMs: HOUR_MS };
    const seen = { progress: 5, lastChange };
    expect(poll(HOUR_MS, seen)).toBeLessThanOrEqual(poll(HOUR_MS));
  });

  it("is not delayed by a progress that goes back", () => {
    const lastChange = { from: 60, to: 10, afterMs: 0, byMs: HOUR_MS };
    const seen = { progress: 10, lastChange };
    expect(poll(HOUR_MS, seen)).toBeLessThanOrEqual(poll(HOUR_MS));
  });

  it("comes within 1 s and 5 minutes, give or take a tenth, whatever is seen", () => {
    const times = [0, 1, 1e3, 1e5, 1e7, 1e12, Number.MAX_SAFE_INTEGER];
    const progresses = [undefined, 0, 1e-9, 1, 50, 99.999, 100];
    for (const elapsedMs of times) {
      for (const progress of progresses) {
        for (const from of progresses) {
          const lastChange =
            from === undefined || progress === undefined
              ? undefined
              : { from, to: progress, afterMs: elapsedMs / 2, byMs: elapsedMs };
          for (const spread of [0, 0.25, 0.5, 0.999]) {
            const wait = nextPollDelay({ elapsedMs, progress, lastChange }, spread);
            expect(wait).toBeGreaterThanOrEqual(900);
            expect(wait).toBeLessThanOrEqual(330_000);
          }
        }
      }
    }
  });

  it("is spread, so that the jobs of a matrix don't poll at once", () => {
    const seen = { elapsedMs: 24 * HOUR_MS, progress: undefined };
    expect(nextPollDelay(seen, 0)).toBeCloseTo(270_000);
    expect(nextPollDelay(seen, 1)).toBeCloseTo(330_000);
  });

  it("leaves 256 matrix jobs on one key at half of 20 requests a second", () => {
    for (const age of [0, MINUTE_MS, HOUR_MS]) {
      const wait = poll(age, { concurrentRuns: 256 });
      expect(256 / (wait / 1000)).toBeLessThanOrEqual(10);
    }
  });
});

describe("what is known of a job", () => {
  it("is its age, its progress, and when that last changed", () => {
    const tracker = new ProgressTracker(1_000);
    expect(tracker.add(2_000, undefined)).toEqual({
      elapsedMs: 1_000,
      progress: undefined,
      lastChange: undefined,
    });
    tracker.add(3_000, 10);
    tracker.add(4_000, 10);
    const lastChange = { from: 10, to: 30, afterMs: 3_000, byMs: 5_000 };
    expect(tracker.add(6_000, 30)).toMatchObject({ lastChange });
    expect(tracker.add(7_000, 30)).toMatchObject({ lastChange });
    expect(tracker.add(8_000, undefined)).toMatchObject({ lastChange });
  });
});
