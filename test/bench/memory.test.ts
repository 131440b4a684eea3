import { expect, test } from "vitest";
import { heapAfterHours } from "./memory.ts";

test("six hours of polls leave nothing on the heap", async () => {
  const [first = 0, ...later] = await heapAfterHours(6);
  expect(later).toHaveLength(5);
  expect((later.at(-1) ?? Number.NaN) / first).toBeLessThan(1.03);
});
