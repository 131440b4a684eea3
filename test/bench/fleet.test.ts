import { describe, expect, it } from "vitest";
import { Fleet } from "./fleet.ts";

const LEGS = 256;
const HOUR_MS = 3_600_000;
/** What a cancelled step has before the runner's SIGTERM, and what its post step takes at most. */
const MAIN_MS = 6_400;
const POST_MS = 120_000;

describe("256 legs of a matrix on one key, whose jobs take hours", () => {
  it("run for an hour and are cancelled at once, within 20 requests a second", async () => {
    const fleet = new Fleet(LEGS, () => ({ durationMs: 3 * HOUR_MS }), true);
    await fleet.run(HOUR_MS);
    expect(fleet.violations).toEqual([]);
    expect(fleet.world.exports).toHaveLength(LEGS);
    const directories = fleet.world.exports.map(({ directory }) => directory);
    expect(new Set(directories).size).toBe(LEGS);

    const heard = fleet.heard.filter(({ at }) => at < HOUR_MS);
    const putOff = heard.filter(({ throttled }) => throttled);
    expect(putOff.length / heard.length).toBeLessThan(0.01);
    const [first = 0, ...later] = fleet.world.exports.map(({ at }) => at);
    expect(Math.max(...later) - first).toBeLessThan(20_000);
    // Nobody is starved: each leg has looked within the longest wait, and its jitter, before the end.
    for (const { index } of fleet.runs) {
      const looks = heard.filter(
        ({ leg, throttled }) => leg === index && !throttled,
      );
      expect(looks.at(-1)?.at).toBeGreaterThan(HOUR_MS - 331_000);
    }

    expect(fleet.alive).toBe(0);
    for (const { ending: result, postEnding, endedAt = 0 } of fleet.runs) {
      expect(endedAt).toBeLessThanOrEqual(HOUR_MS + MAIN_MS);
      expect((postEnding ?? result)?.cancelOutcome).toBe("confirmed");
    }
    expect(fleet.clock.now()).toBeLessThan(HOUR_MS + MAIN_MS + POST_MS);
  });
});

describe("256 legs whose jobs take minutes", () => {
  /** One to fifty minutes. */
  const plan = (leg: number) => ({
    durationMs: 60_000 * 50 ** (leg / (LEGS - 1)),
  });

  it("all succeed, and each is told soon", async () => {
    const fleet = new Fleet(LEGS, plan, true);
    await fleet.run(2 * HOUR_MS);
    const putOff = fleet.heard.filter(({ throttled }) => throttled);
    expect(putOff.length / fleet.heard.length).toBeLessThan(0.01);
    for (const { ending: result, endedAt = 0 } of fleet.runs) {
      expect(result?.status).toBe("succeeded");
      expect(endedAt).toBeLessThan(HOUR_MS);
    }
    expect(fleet.world.exports).toHaveLength(LEGS);
  });

  it("all succeed though nobody tells them of each other", async () => {
    const fleet = new Fleet(LEGS, plan, false);
    await fleet.run(2 * HOUR_MS);
    const putOff = fleet.heard.filter(({ throttled }) => throttled);
    // 236 of them in the first instant, which nobody could foresee.
    expect(putOff.length / fleet.heard.length).toBeLessThan(0.12);
    for (const { ending: result } of fleet.runs)
      expect(result?.status).toBe("succeeded");
    expect(fleet.world.exports).toHaveLength(LEGS);
  });
});
