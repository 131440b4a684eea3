import { describe, expect, it } from "vitest";
import { RetryLog } from "../../../src/report/retry-log.ts";

const MINUTE_MS = 60_000;

function log() {
  const shown: string[] = [];
  const hidden: string[] = [];
  const retries = new RetryLog(
    (line) => shown.push(line),
    (line) => hidden.push(line),
  );
  return { shown, hidden, retries };
}

describe("the log of retries", () => {
  it("has an error once; equal ones are debug messages", () => {
    const { shown, hidden, retries } = log();
    retries.log("HTTP 503 (request id 1)", "503", 2_000, 0);
    retries.log("HTTP 503 (request id 2)", "503", 4_000, MINUTE_MS);
    expect(shown).toEqual(["HTTP 503 (request id 1); retrying in 2s"]);
    expect(hidden).toEqual(["HTTP 503 (request id 2); retrying in 4s"]);
  });

  it("has every other error", () => {
    const { shown, retries } = log();
    retries.log("a", "503", 2_000, 0);
    retries.log("b", "429", 2_000, 1);
    retries.log("c", "503", 2_000, 2);
    expect(shown).toHaveLength(3);
  });

  it("repeats an error that goes on every five minutes", () => {
    const { shown, hidden, retries } = log();
    for (let at = 0; at < 60 * MINUTE_MS; at += MINUTE_MS / 2) {
      retries.log("a", "503", 30_000, at);
    }
    expect(shown).toHaveLength(12);
    expect(hidden).toHaveLength(108);
  });

  it("never shows a delay of zero", () => {
    const { shown, retries } = log();
    retries.log("a", "503", 250, 0);
    expect(shown).toEqual(["a; retrying in 1s"]);
  });
});
