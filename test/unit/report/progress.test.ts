import { describe, expect, it } from "vitest";
import { ProgressLog } from "../../../src/report/progress.ts";

const MINUTE_MS = 60_000;

function log() {
  const lines: string[] = [];
  return { lines, log: new ProgressLog(0, (line) => lines.push(line)) };
}

describe("the log of a running job", () => {
  it("has a line at the first look", () => {
    const { lines, log: progress } = log();
    progress.show({ remoteStatus: "PENDING" }, 1_000);
    expect(lines).toEqual(["PENDING, 1s"]);
  });

  it("has a bar where the progress is known", () => {
    const { lines, log: progress } = log();
    progress.show({ remoteStatus: "IN_PROGRESS", progress: 0 }, 0);
    progress.show({ remoteStatus: "IN_PROGRESS", progress: 52.7 }, 65_000);
    progress.show({ remoteStatus: "SUCCESSFUL", progress: 100 }, 70_000);
    expect(lines).toEqual([
      `[${"-".repeat(20)}] IN_PROGRESS at 0 %, 0s`,
      `[${"#".repeat(11)}${"-".repeat(9)}] IN_PROGRESS at 52 %, 1m 5s`,
      `[${"#".repeat(20)}] SUCCESSFUL at 100 %, 1m 10s`,
    ]);
  });

  it("is quiet while nothing changes noticeably", () => {
    const { lines, log: progress } = log();
    for (let percent = 0; percent < 10; percent += 1) {
      progress.show(
        { remoteStatus: "IN_PROGRESS", progress: percent },
        percent,
      );
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
      progress.show({ remoteStatus, progress: percent }, 0);
    }
    expect(lines).toHaveLength(6);
  });

  it("shows every five minutes that the step is alive", () => {
    const { lines, log: progress } = log();
    for (let at = 0; at <= 60 * MINUTE_MS; at += MINUTE_MS / 2) {
      progress.show({ remoteStatus: "IN_PROGRESS", progress: 3 }, at);
    }
    expect(lines).toHaveLength(13);
    expect(lines.at(-1)).toContain("1h 0m 0s");
  });
});
