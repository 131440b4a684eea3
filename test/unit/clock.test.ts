import { describe, expect, it } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { thrownBy } from "./support.ts";

describe("the system's clock", () => {
  it("only goes forward", () => {
    const before = systemClock.now();
    expect(systemClock.now()).toBeGreaterThanOrEqual(before);
  });

  it("knows the date", () => {
    expect(Math.abs(systemClock.date().getTime() - Date.now())).toBeLessThan(
      1_000,
    );
  });

  it("sleeps", async () => {
    const before = systemClock.now();
    await systemClock.sleep(20);
    expect(systemClock.now() - before).toBeGreaterThan(15);
  });

  it.each([0, -1, Number.NEGATIVE_INFINITY])(
    "doesn't sleep %j ms",
    async (ms) => {
      await systemClock.sleep(ms);
    },
  );

  it("ends a sleep at once with the signal's reason", async () => {
    const controller = new AbortController();
    const reason = new Error("no longer");
    const sleeping = systemClock.sleep(60_000, controller.signal);
    controller.abort(reason);
    expect(await thrownBy(() => sleeping)).toBe(reason);
  });

  it("begins no sleep under a signal that is aborted", async () => {
    const reason = new Error("no longer");
    const sleeping = systemClock.sleep(60_000, AbortSignal.abort(reason));
    expect(await thrownBy(() => sleeping)).toBe(reason);
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
