import { describe, expect, it } from "vitest";
import { formatDuration, parseTime, systemClock, toIsoSeconds } from "../../../src/util/clock.ts";
import { errorFrom } from "../../support/error-from.ts";

describe("the system's clock", () => {
  it("only goes forward", () => {
    const before = systemClock.now();
    expect(systemClock.now()).toBeGreaterThanOrEqual(before);
  });

  it("knows the date", () => {
    expect(Math.abs(systemClock.date().getTime() - Date.now())).toBeLessThan(1_000);
  });

  it("sleeps", async () => {
    const before = systemClock.now();
    await systemClock.sleep(20);
    expect(systemClock.now() - before).toBeGreaterThan(15);
  });

  it.each([0, -1, Number.NEGATIVE_INFINITY])("doesn't sleep %j ms", async (ms) => {
    await systemClock.sleep(ms);
  });

  it("ends a sleep at once with the signal's reason", async () => {
    const controller = new AbortController();
    const reason = new Error("no longer");
    const sleeping = systemClock.sleep(60_000, controller.signal);
    controller.abort(reason);
    expect(await errorFrom(() => sleeping)).toBe(reason);
  });

  it("begins no sleep under a signal that is aborted", async () => {
    const reason = new Error("no longer");
    const sleeping = systemClock.sleep(60_000, AbortSignal.abort(reason));
    expect(await errorFrom(() => sleeping)).toBe(reason);
  });

  it.each([2 ** 31, 35 * 86_400_000, Number.POSITIVE_INFINITY])(
    "doesn't take a wait that is too long for a timer for none: %j ms",
    async (ms) => {
      const controller = new AbortController();
      let isOver = false;
      const sleeping = systemClock.sleep(ms, controller.signal).then(
        () => {
          isOver = true;
        },
        () => {},
      );
      await systemClock.sleep(20);
      expect(isOver).toBe(false);
      controller.abort();
      await sleeping;
    },
  );
});

describe("a time in text from outside", () => {
  it.each([
    ["2026-11-24T06:00:00Z", "2026-11-24T06:00:00.000Z"],
    ["2026-11-24T06:00:00.123Z", "2026-11-24T06:00:00.123Z"],
    ["2026-11-24T06:00Z", "2026-11-24T06:00:00.000Z"],
    ["2026-11-24T06:00:00+08:00", "2026-11-23T22:00:00.000Z"],
    ["2026-11-24T06:00:00-03:30", "2026-11-24T09:30:00.000Z"],
    ["2026-11-24T06:00:00", "2026-11-24T06:00:00.000Z"],
  ])("%s is read", (text, at) => {
    expect(parseTime(text)).toBe(Date.parse(at));
  });

  it.each([
    undefined,
    "",
    "yesterday",
    "2026-11-24",
    "1764000000",
    "2026-13-24T06:00:00Z",
    "2026-11-24T25:00:00Z",
    "2026-11-24 06:00:00",
    "Tue, 24 Nov 2026 06:00:00 GMT",
    "2026-11-24T06:00:00Z or so",
    " 2026-11-24T06:00:00Z",
  ])("%j is none", (text) => {
    expect(parseTime(text)).toBeUndefined();
  });

  it.each(["2026-11-24T06:00:00Z", "1970-01-01T00:00:00Z"])(
    "%s is written as it was read, in whole seconds",
    (text) => {
      expect(toIsoSeconds(parseTime(text) ?? Number.NaN)).toBe(text);
      expect(toIsoSeconds((parseTime(text) ?? Number.NaN) + 999)).toBe(text);
    },
  );
});

describe("a duration in words", () => {
  it.each([
    [0, "0s"],
    [0.4, "0s"],
    [0.5, "1s"],
    [59.4, "59s"],
    [59.5, "1m"],
    [60, "1m"],
    [3_599.5, "1h"],
    [3_661, "1h 1m 1s"],
    [7 * 86_400, "168h"],
  ])("of %d s is %s", (seconds, words) => {
    expect(formatDuration(seconds)).toBe(words);
  });
});
