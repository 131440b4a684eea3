import { describe, expect, it } from "vitest";
import { EtaEstimator, etaText } from "../../../src/report/eta-estimator.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

describe("the time left", () => {
  it("is estimated from 5 % on, and exact at a constant pace", () => {
    const eta = new EtaEstimator();
    expect(eta.update(0, 0)).toBeUndefined();
    expect(eta.update(4, 12 * MINUTE_MS)).toBeUndefined();
    expect(eta.update(5, 15 * MINUTE_MS)).toBe(285 * MINUTE_MS);
    expect(eta.update(50, 150 * MINUTE_MS)).toBe(150 * MINUTE_MS);
    expect(eta.update(100, 5 * HOUR_MS)).toBeUndefined();
  });

  it("is unknown until the job has made progress since its first poll", () => {
    const eta = new EtaEstimator();
    expect(eta.update(50, 0)).toBeUndefined();
    expect(eta.update(50, MINUTE_MS)).toBeUndefined();
    expect(eta.update(60, 2 * MINUTE_MS)).toBe(8 * MINUTE_MS);
  });

  it("is estimated again from there when a job goes back", () => {
    const eta = new EtaEstimator();
    eta.update(30, 0);
    eta.update(60, HOUR_MS);
    expect(eta.update(20, 2 * HOUR_MS)).toBeUndefined();
    expect(eta.update(40, 3 * HOUR_MS)).toBe(3 * HOUR_MS);
  });
});

describe("the time left, in words", () => {
  it.each([
    [0.2, "less than 1 min left"],
    [7.4, "about 7 min left"],
    [22, "about 20 min left"],
    [58, "about 1 h left"],
    [64, "about 1 h left"],
    [100, "about 1 h 45 min left"],
    [200, "about 3 h 30 min left"],
    [1_000, "about 16 h 30 min left"],
  ])("of %d min is rounded", (minutes, words) => {
    expect(etaText(minutes * MINUTE_MS)).toBe(words);
  });
});
