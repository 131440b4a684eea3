import { describe, expect, it } from "vitest";
import { RetryLog } from "../../../src/report/retry-log.ts";

const MINUTE_MS = 60_000;

function log() {
  const shown: string[] = [];
  const hidden: string[] = [];
  const trouble = new RetryLog(
    (line) => shown.push(line),
    (line) => hidden.push(line),
  );
  return { shown, hidden, trouble };
}

describe("the log of troubles", () => {
  it("tells of a trouble once, and of the same again only when debugging", () => {
    const { shown, hidden, trouble } = log();
    trouble.log("HTTP 503 (request id 1)", "503", 2_000, 0);
    trouble.log("HTTP 503 (request id 2)", "503", 4_000, MINUTE_MS);
    expect(shown).toEqual(["HTTP 503 (request id 1); asking again in 2s"]);
    expect(hidden).toEqual(["HTTP 503 (request id 2); asking again in 4s"]);
  });

  it("tells of another trouble", () => {
    const { shown, trouble } = log();
    trouble.log("a", "503", 2_000, 0);
    trouble.log("b", "429", 2_000, 1);
    trouble.log("c", "503", 2_000, 2);
    expect(shown).toHaveLength(3);
  });

  it("reminds of one that lasts", () => {
    const { shown, hidden, trouble } = log();
    for (let at = 0; at < 60 * MINUTE_MS; at += MINUTE_MS / 2) {
      trouble.log("a", "503", 30_000, at);
    }
    expect(shown).toHaveLength(12);
    expect(hidden).toHaveLength(108);
  });

  it("never says that it asks again in no time", () => {
    const { shown, trouble } = log();
    trouble.log("a", "503", 250, 0);
    expect(shown).toEqual(["a; asking again in 1s"]);
  });
});
