import { describe, expect, it } from "vitest";
import { nextLook, type Seen } from "../../../src/export/cadence.ts";

const MINUTE_MS = 60_000;
const EVEN = 0.5;
const look = (elapsedMs: number, progress?: number) =>
  nextLook({ elapsedMs, progress }, EVEN);

describe("the next look", () => {
  it("comes soon after the start", () => {
    expect(look(0)).toBeCloseTo(1_000);
  });

  it("comes ever later, up to 30 s", () => {
    const ages = [0, 20, 60, 120, 300, 600, 86_400].map((s) => s * 1_000);
    const waits = ages.map((age) => look(age));
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBeCloseTo(30_000);
    expect(look(2 * MINUTE_MS)).toBeCloseTo(12_000);
  });

  it("comes sooner when the progress says that the end is near", () => {
    expect(look(10 * MINUTE_MS, 99)).toBeLessThan(look(10 * MINUTE_MS, 50));
    expect(look(60 * MINUTE_MS, 100)).toBeCloseTo(1_000);
  });

  it("is not put off by a progress of 0, which says nothing about the end", () => {
    expect(look(10 * MINUTE_MS, 0)).toBe(look(10 * MINUTE_MS));
  });

  it("comes within 1 s and 30 s, give or take a tenth, whatever is seen", () => {
    const elapsed = [0, 1, 1e3, 1e5, 1e7, 1e12, Number.MAX_SAFE_INTEGER];
    const progresses = [undefined, 0, 1e-9, 1, 50, 99.999, 100];
    for (const elapsedMs of elapsed) {
      for (const progress of progresses) {
        for (const spread of [0, 0.25, 0.5, 0.999]) {
          const seen: Seen = { elapsedMs, progress };
          const wait = nextLook(seen, spread);
          expect(wait).toBeGreaterThanOrEqual(900);
          expect(wait).toBeLessThanOrEqual(33_000);
        }
      }
    }
  });

  it("is spread, so that the legs of a matrix don't look as one", () => {
    const seen = { elapsedMs: 60 * MINUTE_MS, progress: undefined };
    expect(nextLook(seen, 0)).toBeCloseTo(27_000);
    expect(nextLook(seen, 1)).toBeCloseTo(33_000);
  });

  it("leaves 256 legs on one key at half of 20 requests a second", () => {
    expect(256 / (look(60 * MINUTE_MS) / 1000)).toBeLessThanOrEqual(10);
  });
});
