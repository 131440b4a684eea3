import { expect, test } from "vitest";
import { heapAfterHours, residentOfNode, residentWhileListing } from "./memory.ts";

test("six hours of polls leave nothing on the heap", async () => {
  const [first = 0, ...later] = await heapAfterHours(6);
  expect(later).toHaveLength(5);
  expect((later.at(-1) ?? Number.NaN) / first).toBeLessThan(1.03);
});

// The bench lists 100,000 in each cloud. In Azure, 5,000 are enough to be above this without a limit.
test.concurrent.for([
  ["aws", 10_000],
  ["azure", 5_000],
  ["gcp", 2_000],
] as const)(
  "a listing in %s takes at most 100 MB more than Node.js itself",
  async ([cloud, count]) => {
    const peak = await residentWhileListing(cloud, count);
    expect(peak - (await residentOfNode())).toBeLessThanOrEqual(100_000_000);
  },
);
