import { describe, expect, it } from "vitest";
import { ZillizError } from "../../../src/zilliz/errors.ts";
import { type RetryLimits, retryDelay, withRetries } from "../../../src/zilliz/retry.ts";
import { errorFrom } from "../../support/error-from.ts";
import { FakeClock } from "../../support/fake-clock.ts";

const failed = (kind: ZillizError["kind"], retryAfterMs?: number) =>
  new ZillizError(kind, { request: "GET /", retryAfterMs });

describe("the wait after a failure", () => {
  const many = (nth: number, retryAfterMs?: number) =>
    Array.from({ length: 200 }, () => retryDelay(failed("indeterminate", retryAfterMs), nth));

  it.each([
    [1, 500, 1_000],
    [2, 1_000, 2_000],
    [5, 8_000, 16_000],
    [6, 15_000, 30_000],
    [2_000, 15_000, 30_000],
  ])("doubles up to 30 s: the %dth", (nth, atLeast, atMost) => {
    const waits = many(nth);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(atLeast);
    expect(Math.max(...waits)).toBeLessThanOrEqual(atMost);
    expect(new Set(waits).size).toBeGreaterThan(100);
  });

  it.each([
    [7_000, 1, 7_000, 7_700],
    [7_000, 9, 7_500, 7_700],
    [0, 1, 250, 250],
    [0, 9, 7_500, 7_500],
    [1e12, 1, 300_000, 330_000],
    [Number.POSITIVE_INFINITY, 1, 300_000, 330_000],
  ])(
    "is what Retry-After asks, within reason: %d ms at the %dth",
    (asked, nth, atLeast, atMost) => {
      const waits = many(nth, asked);
      expect(Math.min(...waits)).toBeGreaterThanOrEqual(Math.min(atLeast, asked || atLeast));
      expect(Math.max(...waits)).toBeLessThanOrEqual(atMost);
    },
  );
});

describe("the wait after being put off", () => {
  it.each([
    [1, 250, 4_000],
    [2, 500, 16_000],
    [3, 1_000, 30_000],
    [2_000, 7_500, 30_000],
  ])("is spread over a window that grows: the %dth", (nth, atLeast, atMost) => {
    const waits = Array.from({ length: 2_000 }, () => retryDelay(failed("rateLimited"), nth));
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(atLeast);
    expect(Math.max(...waits)).toBeLessThanOrEqual(atMost);
    expect(Math.max(...waits)).toBeGreaterThan(atMost * 0.95);
    const early = waits.filter((wait) => wait < atMost / 2).length;
    expect(early).toBeGreaterThan(800);
    expect(early).toBeLessThan(1_200);
  });

  it.each([1, 2, 3])("comes on top of what Retry-After asks: the %dth", (nth) => {
    const wait = retryDelay(failed("rateLimited", 5_000), nth);
    expect(wait).toBeGreaterThanOrEqual(5_250);
    expect(wait).toBeLessThanOrEqual(9_000);
  });
});

describe("attempts", () => {
  function attempting(outcomes: (Error | string)[], changes: Partial<RetryLimits> = {}) {
    const clock = new FakeClock();
    const times: number[] = [];
    const retried: number[] = [];
    const result = withRetries(
      async () => {
        times.push(clock.now());
        const outcome = outcomes[Math.min(times.length, outcomes.length) - 1] ?? "";
        if (typeof outcome !== "string") throw outcome;
        return outcome;
      },
      {
        clock,
        signal: new AbortController().signal,
        giveUpAt: 60_000,
        shouldRetry: ({ kind }) => kind !== "rejected",
        onRetry: (_, waitMs) => retried.push(waitMs),
        ...changes,
      },
    );
    result.catch(() => {});
    return { result, clock, times, retried };
  }

  it("go on until one succeeds", async () => {
    const { result, times, retried } = attempting([
      failed("indeterminate"),
      failed("notSent"),
      failed("rateLimited", 3_000),
      "done",
    ]);
    expect(await result).toBe("done");
    expect(times).toHaveLength(4);
    expect(retried).toHaveLength(3);
  });

  it("end with a failure that isn't worth another", async () => {
    const no = failed("rejected");
    const { result, times } = attempting([failed("indeterminate"), no, "done"]);
    expect(await errorFrom(() => result)).toBe(no);
    expect(times).toHaveLength(2);
  });

  it("end with an error that is none of Zilliz Cloud's", async () => {
    const bug = new TypeError("bug");
    const { result, times } = attempting([bug, "done"]);
    expect(await errorFrom(() => result)).toBe(bug);
    expect(times).toHaveLength(1);
  });

  it("end with the last failure when the time is up, and not after it", async () => {
    const lost = failed("indeterminate");
    const { result, times, retried } = attempting([lost]);
    expect(await errorFrom(() => result)).toBe(lost);
    expect(times.at(-1)).toBeLessThanOrEqual(60_000);
    expect(times.length).toBeGreaterThan(4);
    expect(retried).toHaveLength(times.length - 1);
  });

  it("don't wait for a Retry-After that is later than the time", async () => {
    const { result, clock, retried } = attempting([failed("rateLimited", 90_000)]);
    await errorFrom(() => result);
    expect(clock.now()).toBe(0);
    expect(retried).toEqual([]);
  });

  it("end at once with the signal's reason", async () => {
    const controller = new AbortController();
    const reason = new Error("cancelled");
    const { result, clock, times } = attempting([failed("rateLimited", 30_000), "done"], {
      signal: controller.signal,
    });
    clock.schedule(10_000, () => controller.abort(reason));
    expect(await errorFrom(() => result)).toBe(reason);
    expect(clock.now()).toBe(10_000);
    expect(times).toHaveLength(1);
  });

  it("don't begin under a signal that is aborted", async () => {
    const reason = new Error("cancelled");
    const { result, times } = attempting(["done"], { signal: AbortSignal.abort(reason) });
    expect(await errorFrom(() => result)).toBe(reason);
    expect(times).toEqual([]);
  });
});
