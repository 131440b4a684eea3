import { describe, expect, test } from "vitest";
import { mean } from "./figures.ts";
import {
  allowedDelayMs,
  equivalentFixed,
  fewestRequests,
  fixed,
  LONGEST_ALLOWED_FIXED_MS,
  SHAPES,
  WEIGHTS,
  watchSet,
} from "./poll-interval.ts";

describe("the poll interval, on jobs of half a minute to five hours", () => {
  const jobs = watchSet(1_000);
  const requests = mean(jobs.map((job) => job.requests));
  const ofAllowed = WEIGHTS["share of the allowed delay"];

  test.for(Object.keys(SHAPES))(
    "sees the end within 2 % of the length or 3 s on average, whatever the length: %s",
    (shape) => {
      const alike = jobs.filter((job) => job.shape === shape);
      for (let from = 0; from < alike.length; from += 100) {
        const shares = alike
          .slice(from, from + 100)
          .map(({ delayMs, lengthMs }) => delayMs / allowedDelayMs(lengthMs));
        expect(mean(shares)).toBeLessThanOrEqual(1);
      }
    },
  );

  test.for([
    ["mean share of the allowed delay", equivalentFixed(jobs, ofAllowed)],
    ["mean share of the job's length", equivalentFixed(jobs, WEIGHTS["share of the job's length"])],
    ["longest allowed delay", fixed(jobs, LONGEST_ALLOWED_FIXED_MS)],
  ] as const)(
    "takes a fifth of the requests of the fixed interval with the same %s",
    ([, other]) => {
      expect(other.requests / requests).toBeGreaterThan(5);
    },
  );

  test("takes at most 2.5 times the fewest requests that any interval needs", () => {
    const fewest = fewestRequests(jobs, ofAllowed);
    expect(requests).toBeGreaterThan(fewest);
    expect(requests / fewest).toBeLessThan(2.5);
  });
});
