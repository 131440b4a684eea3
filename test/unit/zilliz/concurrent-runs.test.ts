import { describe, expect, it } from "vitest";
import { ConcurrentRuns } from "../../../src/zilliz/concurrent-runs.ts";

const MINUTE_MS = 60_000;

function runsAt(known: number) {
  let now = 1_000;
  const runs = new ConcurrentRuns(known, { now: () => now });
  return { runs, wait: (ms: number) => (now += ms) };
}

describe("the runs that share a key", () => {
  it.each([1, 20, 256])("are those that the workflow declares: %d", (known) => {
    const { runs } = runsAt(known);
    expect(runs.count).toBe(known);
    expect(runs.areDeclared).toBe(known > 1);
  });

  it.each([
    [1, [64, 128, 136, 136]],
    [2, [64, 128, 256, 256]],
    [100, [200, 256, 256, 256]],
    [256, [256, 256, 256, 256]],
  ])("are more than %d after each rate limit", (known, expected) => {
    const { runs } = runsAt(known);
    const counts = expected.map(() => {
      runs.recordRateLimit();
      return runs.count;
    });
    expect(counts).toEqual(expected);
  });

  it("are fewer again as time passes without a rate limit", () => {
    const { runs, wait } = runsAt(4);
    for (let n = 0; n < 5; n += 1) runs.recordRateLimit();
    wait(5 * MINUTE_MS);
    expect(runs.count).toBe(4 + 126);
    wait(60 * MINUTE_MS);
    expect(runs.count).toBeCloseTo(4, 0);
    runs.recordRateLimit();
    expect(runs.count).toBe(64);
  });
});
