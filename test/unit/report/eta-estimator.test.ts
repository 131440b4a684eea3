import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EtaEstimator, etaText } from "../../../src/report/progress-log.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const LOOK_MS = 30_000;

/** What is reckoned at each look of a job whose progress follows a curve. */
function reckoned(curve: (at: number) => number, untilMs: number) {
  const timeLeft = new EtaEstimator();
  const looks: { at: number; left: number | undefined }[] = [];
  for (let at = 0; at <= untilMs; at += LOOK_MS) {
    looks.push({ at, left: timeLeft.update(Math.floor(curve(at)), at) });
  }
  return looks;
}

const steady = (totalMs: number) => (at: number) => Math.min(100, (100 * at) / totalMs);

describe("the time left", () => {
  it("is about right for a job that goes at one pace, from a third of it on", () => {
    for (const { at, left } of reckoned(steady(5 * HOUR_MS), 5 * HOUR_MS)) {
      if (at < 1.6 * HOUR_MS) expect(left).toBeUndefined();
      if (at < 1.8 * HOUR_MS || at > 4.9 * HOUR_MS) continue;
      expect(left).toBeDefined();
      expect(Math.abs((left ?? 0) - (5 * HOUR_MS - at))).toBeLessThan(10 * MINUTE_MS);
    }
  });

  it("is not told of a job that has only begun, or that is done", () => {
    const timeLeft = new EtaEstimator();
    expect(timeLeft.update(50, 0)).toBeUndefined();
    expect(timeLeft.update(51, 5 * MINUTE_MS)).toBeUndefined();
    const looks = reckoned(steady(HOUR_MS), 2 * HOUR_MS);
    expect(looks.at(-1)?.left).toBeUndefined();
  });

  it("is withheld while a job stands still, and comes back with its new pace", () => {
    const stalling = (at: number) => {
      if (at < HOUR_MS) return (40 * at) / HOUR_MS;
      if (at < 2 * HOUR_MS) return 40;
      return Math.min(100, 40 + (60 * (at - 2 * HOUR_MS)) / HOUR_MS);
    };
    const looks = reckoned(stalling, 3 * HOUR_MS);
    const between = (from: number, to: number) =>
      looks.filter(({ at }) => at > from * HOUR_MS && at < to * HOUR_MS).map(({ left }) => left);
    expect(between(0.9, 1).every((left) => left !== undefined)).toBe(true);
    expect(between(1.2, 2.1).every((left) => left === undefined)).toBe(true);
    const last = between(2.7, 2.72).at(-1) ?? 0;
    expect(Math.abs(last - 0.3 * HOUR_MS)).toBeLessThan(3 * MINUTE_MS);
  });

  it("is withheld when a job goes back", () => {
    const timeLeft = new EtaEstimator();
    let at = 0;
    for (let progress = 0; progress <= 60; progress += 1) {
      at += MINUTE_MS;
      timeLeft.update(progress, at);
    }
    expect(timeLeft.update(60, at + 1)).toBeDefined();
    expect(timeLeft.update(20, at + 2)).toBeUndefined();
    expect(timeLeft.update(21, at + MINUTE_MS)).toBeUndefined();
  });

  it("does not jump, whatever the job does", () => {
    const paces = fc.array(fc.double({ min: 0, max: 8, noNaN: true }), {
      minLength: 50,
      maxLength: 400,
    });
    fc.assert(
      fc.property(paces, (steps) => {
        const timeLeft = new EtaEstimator();
        let progress = 0;
        let before: number | undefined;
        steps.forEach((context, index) => {
          progress = Math.min(99, progress + context / 4);
          const left = timeLeft.update(Math.floor(progress), index * LOOK_MS);
          if (left !== undefined && before !== undefined) {
            // From one look to the next, what is told changes by less than half.
            expect(left).toBeLessThan(1.5 * before + LOOK_MS);
            expect(left).toBeGreaterThan(before / 2 - LOOK_MS);
          }
          before = left;
        });
      }),
    );
  });
});

describe("the time left, in words", () => {
  it.each([
    [0.2, "about 1 min left"],
    [7.4, "about 7 min left"],
    [22, "about 20 min left"],
    [58, "about 1 h left"],
    [64, "about 1 h left"],
    [100, "about 1 h 45 min left"],
    [200, "about 3 h 30 min left"],
    [1_000, "about 16 h 30 min left"],
  ])("of %d min is no finer than it can be", (minutes, words) => {
    expect(etaText(minutes * MINUTE_MS)).toBe(words);
  });
});
