import { describe, expect, it } from "vitest";
import { Fleet } from "./fleet.ts";

const RUNS = 256;
const HOUR_MS = 3_600_000;
/** What a cancelled step has before the runner's SIGTERM, and what its post step takes at most. */
const MAIN_MS = 6_400;
const POST_MS = 120_000;

describe("256 matrix jobs on one key, whose exports take hours", () => {
  it("run for an hour and are cancelled at once, within 20 requests a second", async () => {
    const fleet = new Fleet(RUNS, () => ({ durationMs: 3 * HOUR_MS }), true);
    await fleet.run(HOUR_MS);
    expect(fleet.violations).toEqual([]);
    expect(fleet.state.exports).toHaveLength(RUNS);
    const directories = fleet.state.exports.map(({ directory }) => directory);
    expect(new Set(directories).size).toBe(RUNS);

    const requests = fleet.requests.filter(({ at }) => at < HOUR_MS);
    const limited = requests.filter(({ rateLimited }) => rateLimited);
    expect(limited.length / requests.length).toBeLessThan(0.01);
    const [first = 0, ...later] = fleet.state.exports.map(({ at }) => at);
    expect(Math.max(...later) - first).toBeLessThan(20_000);
    // None is starved: each has polled within the longest interval, and its jitter, before the end.
    for (const { index } of fleet.runs) {
      const polls = requests.filter((each) => each.index === index && !each.rateLimited);
      expect(polls.at(-1)?.at).toBeGreaterThan(HOUR_MS - 331_000);
    }

    expect(fleet.runningJobs).toBe(0);
    for (const { main, post, endedAt = 0 } of fleet.runs) {
      expect(endedAt).toBeLessThanOrEqual(HOUR_MS + MAIN_MS);
      expect((post ?? main)?.cancelOutcome).toBe("confirmed");
    }
    expect(fleet.clock.now()).toBeLessThan(HOUR_MS + MAIN_MS + POST_MS);
  });
});

describe("256 matrix jobs whose exports take minutes", () => {
  /** One minute to so many. */
  const upTo = (minutes: number) => (index: number) => ({
    durationMs: 60_000 * minutes ** (index / (RUNS - 1)),
  });

  it("all succeed, and each sees it soon", async () => {
    const fleet = new Fleet(RUNS, upTo(10), true);
    await fleet.run(2 * HOUR_MS);
    const limited = fleet.requests.filter(({ rateLimited }) => rateLimited);
    expect(limited.length / fleet.requests.length).toBeLessThan(0.01);
    for (const { main, endedAt = 0 } of fleet.runs) {
      expect(main?.status).toBe("succeeded");
      expect(endedAt).toBeLessThan(HOUR_MS);
    }
    expect(fleet.state.exports).toHaveLength(RUNS);
  });

  it("all succeed as unrelated runs too", async () => {
    const fleet = new Fleet(RUNS, upTo(50), false);
    await fleet.run(2 * HOUR_MS);
    const limited = fleet.requests.filter(({ rateLimited }) => rateLimited);
    // 236 of them in the first instant: they can't know of each other, and each polls within 15 s.
    expect(limited.length / fleet.requests.length).toBeLessThan(0.15);
    // Within a minute they have learned of each other.
    const later = limited.filter(({ at }) => at > 60_000);
    expect(later.length / fleet.requests.length).toBeLessThan(0.02);
    for (const { main } of fleet.runs) expect(main?.status).toBe("succeeded");
    expect(fleet.state.exports).toHaveLength(RUNS);
  });
});
