import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextPollDelay } from "../../../src/export/poll-interval.ts";
import { ProgressLog } from "../../../src/report/progress-log.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

function log() {
  const lines: string[] = [];
  return { lines, log: new ProgressLog(0, (line) => lines.push(line)) };
}

/** The whole log of a job that is polled as the action does. */
function logOf(curve: (at: number) => number | undefined, endsAt: number): string[] {
  const { lines, log: progress } = log();
  let at = 0;
  while (at < endsAt) {
    const known = curve(at);
    at += nextPollDelay({ elapsedMs: at, progress: known }, 0.5);
    const running = at < MINUTE_MS ? "PENDING" : "IN_PROGRESS";
    const remoteStatus = at < endsAt ? running : "SUCCESSFUL";
    progress.update({ remoteStatus, progress: curve(at) }, at);
  }
  return lines;
}

describe("the log of a running job", () => {
  it.each([
    [{ remoteStatus: "PENDING" }, "PENDING, 1s"],
    [{}, "(no status), 1s"],
    [{ remoteStatus: "x".repeat(120) }, `${"x".repeat(79)}…`],
  ])("has a line of 80 columns at most at the first poll: %j", (facts, line) => {
    const { lines, log: progress } = log();
    progress.update(facts, 1_000);
    expect(lines).toEqual([line]);
  });

  it("has a bar where the progress is known, full only when all is done", () => {
    const { lines, log: progress } = log();
    progress.update({ remoteStatus: "IN_PROGRESS", progress: 0 }, 0);
    progress.update({ remoteStatus: "IN_PROGRESS", progress: 52.7 }, 65_000);
    progress.update({ remoteStatus: "IN_PROGRESS", progress: 99.9 }, 68_000);
    progress.update({ remoteStatus: "SUCCESSFUL", progress: 100 }, 70_000);
    expect(lines).toEqual([
      `[${"-".repeat(20)}] 0 % IN_PROGRESS, 0s`,
      `[${"#".repeat(10)}${"-".repeat(10)}] 52 % IN_PROGRESS, 1m 5s, less than 1 min left`,
      `[${"#".repeat(19)}-] 99 % IN_PROGRESS, 1m 8s, less than 1 min left`,
      `[${"#".repeat(20)}] 100 % SUCCESSFUL, 1m 10s`,
    ]);
  });

  it("is quiet while nothing changes noticeably", () => {
    const { lines, log: progress } = log();
    for (let percent = 0; percent < 10; percent += 1) {
      progress.update({ remoteStatus: "IN_PROGRESS", progress: percent }, percent);
    }
    expect(lines).toHaveLength(1);
  });

  it("has a line for every tenth, every new status, and when it goes back", () => {
    const { lines, log: progress } = log();
    const seen: [string, number][] = [
      ["PENDING", 0],
      ["IN_PROGRESS", 0],
      ["IN_PROGRESS", 10],
      ["IN_PROGRESS", 19],
      ["IN_PROGRESS", 20],
      ["IN_PROGRESS", 5],
      ["CANCELING", 5],
    ];
    for (const [remoteStatus, percent] of seen) {
      progress.update({ remoteStatus, progress: percent }, 0);
    }
    expect(lines).toHaveLength(6);
  });

  it("has no line for progress that goes back and forth a little", () => {
    const { lines, log: progress } = log();
    for (let at = 0; at < 20; at += 1) {
      progress.update({ remoteStatus: "IN_PROGRESS", progress: 9 + (at % 3) }, at);
    }
    expect(lines).toHaveLength(2);
  });

  it("shows every few minutes that the step is alive, less often with time", () => {
    const { lines, log: progress } = log();
    for (let at = 0; at <= 5 * HOUR_MS; at += MINUTE_MS / 2) {
      progress.update({ remoteStatus: "IN_PROGRESS", progress: 3 }, at);
    }
    const times = lines.map((line) => line.split(", ").at(-1));
    expect(times.slice(0, 9)).toEqual([
      "0s",
      "5m",
      "10m",
      "15m",
      "20m",
      "25m",
      "35m",
      "45m",
      "55m",
    ]);
    expect(times.slice(-2)).toEqual(["4h 40m", "4h 55m"]);
  });

  it("fits five hours on one screen", async () => {
    const lines = logOf((at) => Math.min(100, at / (2.94 * MINUTE_MS)), 4.95 * HOUR_MS);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("__snapshots__/five-hours.log");
    expect(lines.length).toBeLessThanOrEqual(30);
  });

  it("fits on one screen of 80 columns, whatever the job does", () => {
    const word = fc.string({ maxLength: 120 });
    const number = fc.double({ min: 0, max: 100, noNaN: true });
    const poll = fc.tuple(word, fc.option(number, { nil: undefined }));
    const polls = fc.array(poll, { minLength: 1, maxLength: 600 });
    fc.assert(
      fc.property(polls, (all) => {
        const { lines, log: progress } = log();
        all.forEach(([remoteStatus, percent], index) => {
          const at = (index * 5 * HOUR_MS) / 600;
          progress.update({ remoteStatus, progress: percent }, at);
        });
        expect(lines.length).toBeLessThanOrEqual(53);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
      }),
      { numRuns: 50 },
    );
  });
});
