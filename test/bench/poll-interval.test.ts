import { describe, expect, test } from "vitest";
import {
  allowedDelayMs,
  fewestRequests,
  mean,
  requestsAtFixedInterval,
  SHAPES,
  watchSet,
} from "./poll-interval.ts";

describe("the poll interval, on jobs of half a minute to five hours", () => {
  const jobs = watchSet(1_000);
  const requests = mean(jobs.map((job) => job.requests));

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

  test("takes a fifth of the requests of the fixed interval that is as late", () => {
    expect(requestsAtFixedInterval(jobs) / requests).toBeGreaterThan(5);
  });

  test("takes at most 2.5 times the fewest requests that any interval needs", () => {
    const fewest = fewestRequests(jobs);
    expect(requests).toBeGreaterThan(fewest);
    expect(requests / fewest).toBeLessThan(2.5);
  });
});
