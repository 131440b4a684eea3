import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ProgressHistory, renderChart } from "../../../src/report/progress-chart.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** The history of a job that is polled every so often. */
function historyOf(
  curve: (at: number) => number,
  { untilMs, everyMs }: { untilMs: number; everyMs: number },
) {
  const history = new ProgressHistory();
  for (let at = 0; at <= untilMs; at += everyMs) history.add(curve(at), at);
  return history.points;
}

const steady = (untilMs: number, everyMs = untilMs / 500) =>
  historyOf((at) => (100 * at) / untilMs, { untilMs, everyMs });

describe("the history of a job", () => {
  it("keeps few points, the newest among them, spread over all of its time", () => {
    const polls = fc.integer({ min: 1, max: 3_000 });
    fc.assert(
      fc.property(polls, (count) => {
        const points = steady(count * 1_000, 1_000);
        expect(points.length).toBeLessThanOrEqual(100);
        expect(points[0]).toEqual({ at: 0, progress: 0 });
        expect(points.at(-1)).toEqual({ at: count * 1_000, progress: 100 });
        const gaps = points.slice(1).map(({ at }, i) => at - (points[i]?.at ?? 0));
        const longest = Math.max(1_000, (count * 1_000) / 20);
        expect(Math.max(...gaps)).toBeLessThanOrEqual(longest);
        expect(Math.min(...gaps)).toBeGreaterThan(0);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the picture of a job's progress", () => {
  it("has a bar for each step of time, and one for the last poll", () => {
    expect(renderChart(steady(294 * MINUTE_MS, 3 * MINUTE_MS))?.split("\n")).toEqual([
      "```text",
      "    0s    0 %",
      "   30m   10 %  █▉",
      "    1h   20 %  ███▋",
      "1h 30m   30 %  █████▌",
      "    2h   40 %  ███████▍",
      "2h 30m   51 %  █████████▏",
      "    3h   61 %  ███████████",
      "3h 30m   71 %  ████████████▉",
      "    4h   81 %  ██████████████▊",
      "4h 30m   91 %  ████████████████▌",
      "4h 54m  100 %  ██████████████████",
      "```",
    ]);
  });

  it("shows what was last seen, not what may have been between", () => {
    const points = [
      { at: 0, progress: 0 },
      { at: MINUTE_MS, progress: 10 },
      { at: 9 * MINUTE_MS, progress: 90 },
      { at: 10 * MINUTE_MS, progress: 100 },
    ];
    expect(renderChart(points)).toContain("\n 8m   10 %  █▊\n");
  });

  it.each([
    ["few polls", steady(HOUR_MS, HOUR_MS / 2)],
    ["little time", steady(5_000, 100)],
    ["no polls", []],
    ["a progress that stood still", historyOf(() => 40, { untilMs: HOUR_MS, everyMs: MINUTE_MS })],
  ])("is not drawn of %s", (_, points) => {
    expect(renderChart(points)).toBeUndefined();
  });

  it("fits on a phone, for a job of any length", () => {
    const length = fc.integer({ min: 10_000, max: 35 * 24 * HOUR_MS });
    const progress = fc.double({ min: 0, max: 100, noNaN: true });
    const polls = fc.array(progress, { minLength: 4, maxLength: 300 });
    fc.assert(
      fc.property(length, polls, (untilMs, all) => {
        const history = new ProgressHistory();
        all.forEach((each, index) => {
          history.add(each, (untilMs * index) / (all.length - 1));
        });
        const lines = renderChart(history.points)?.split("\n") ?? [];
        expect(lines.length).toBeLessThanOrEqual(2 + 13);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(35);
        expect(lines.join("\n")).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: 200 },
    );
  });
});
