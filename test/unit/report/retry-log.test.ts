import { describe, expect, it } from "vitest";
import { createRetryLog } from "../../../src/report/retry-log.ts";

const MINUTE_MS = 60_000;

function log() {
  const shown: string[] = [];
  const hidden: string[] = [];
  const logRetry = createRetryLog({
    info: (line) => shown.push(line),
    debug: (line) => hidden.push(line),
  });
  return { shown, hidden, logRetry };
}

describe("the log of retries", () => {
  it("has an error once; equal ones are debug messages", () => {
    const { shown, hidden, logRetry } = log();
    logRetry("HTTP 503 (request id 1)", "503", 2_000, 0);
    logRetry("HTTP 503 (request id 2)", "503", 4_000, MINUTE_MS);
    expect(shown).toEqual(["HTTP 503 (request id 1); retrying in 2s"]);
    expect(hidden).toEqual(["HTTP 503 (request id 2); retrying in 4s"]);
  });

  it("has every other error", () => {
    const { shown, logRetry } = log();
    logRetry("a", "503", 2_000, 0);
    logRetry("b", "429", 2_000, 1);
    logRetry("c", "503", 2_000, 2);
    expect(shown).toHaveLength(3);
  });

  it("repeats an error that goes on every five minutes", () => {
    const { shown, hidden, logRetry } = log();
    for (let at = 0; at < 60 * MINUTE_MS; at += MINUTE_MS / 2) {
      logRetry("a", "503", 30_000, at);
    }
    expect(shown).toHaveLength(12);
    expect(hidden).toHaveLength(108);
  });

  it("never shows a delay of zero", () => {
    const { shown, logRetry } = log();
    logRetry("a", "503", 250, 0);
    expect(shown).toEqual(["a; retrying in 1s"]);
  });
});
