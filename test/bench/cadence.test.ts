import { describe, expect, it } from "vitest";
import {
  allowanceMs,
  fewestRequests,
  fixed,
  fixedLike,
  KEEPING_INTERVAL_MS,
  playSet,
  WEIGHTS,
} from "./cadence.ts";
import { mean } from "./figures.ts";
import { SHAPES } from "./shapes.ts";

const set = playSet(1_000);
const requests = mean(set.map((job) => job.requests));

describe("the cadence, on jobs of half a minute to five hours", () => {
  it.each(Object.keys(SHAPES))(
    "notices the end within 2 % of the length or 3 s in the mean, whatever the length: %s",
    (shape) => {
      const jobs = set.filter((job) => job.shape === shape);
      for (let from = 0; from < jobs.length; from += 100) {
        const alike = jobs.slice(from, from + 100);
        const parts = alike.map(
          ({ delayMs, lengthMs }) => delayMs / allowanceMs(lengthMs),
        );
        expect(mean(parts)).toBeLessThanOrEqual(1);
      }
    },
  );

  it.each(["parts of what is allowed", "parts of the job's length"])(
    "takes a fifth of the requests of the fixed interval with the same mean delay, in %s",
    (name) => {
      const weight = WEIGHTS[name] ?? (() => Number.NaN);
      expect(fixedLike(set, weight).requests / requests).toBeGreaterThan(5);
    },
  );

  it("takes a fifth of the requests of the longest fixed interval that keeps to what is allowed", () => {
    const keeping = fixed(set, KEEPING_INTERVAL_MS);
    expect(keeping.requests / requests).toBeGreaterThan(5);
  });

  it("is within 2.5 times of the fewest requests that any cadence could do with", () => {
    const weight = WEIGHTS["parts of what is allowed"] ?? (() => Number.NaN);
    const fewest = fewestRequests(set, weight);
    expect(requests).toBeGreaterThan(fewest);
    expect(requests / fewest).toBeLessThan(2.5);
  });
});
