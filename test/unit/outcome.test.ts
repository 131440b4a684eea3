import { describe, expect, it } from "vitest";
import { classifyStatus, type StatusClass, terminalStatus } from "../../src/outcome.ts";

const KNOWN: [word: string, meaning: StatusClass][] = [
  ["PENDING", "running"],
  ["IN_PROGRESS", "running"],
  ["SUCCESSFUL", "succeeded"],
  ["FAILED", "failed"],
  ["CANCELING", "cancelling"],
  ["CANCELED", "cancelled"],
  ["CANCELLED", "cancelled"],
  ["CANCELLING", "cancelling"],
  ["PREPARING", "running"],
  ["RUNNING", "running"],
  ["SUCCEEDED", "succeeded"],
  ["SUCCESS", "succeeded"],
  ["COMPLETED", "succeeded"],
  ["ERROR", "failed"],
  ["TIMEOUT", "failed"],
  // As the console writes them.
  ["In Progress", "running"],
  ["in-progress", "running"],
  ["Successful", "succeeded"],
  [" FAILED\n", "failed"],
];

const UNKNOWN = [
  "",
  " ",
  "ARCHIVED",
  "NOT_SUCCESSFUL",
  "UNSUCCESSFUL",
  "SUCCESSFUL_WITH_WARNINGS",
  "PARTIALLY_COMPLETED",
  "SUCCESSFUL,FAILED",
  "SUCC ESSFUL",
  "ЅUCCESSFUL", // begins with a Cyrillic letter
  "200",
  "true",
  "null",
  "undefined",
  "constructor",
  "__proto__",
  "prototype",
  "hasOwnProperty",
  "toString",
  "valueOf",
  "TOSTRING",
  "__PROTO__",
  "x".repeat(1_000_000),
];

describe("a status word", () => {
  it.each(KNOWN)("%j means %s", (word, meaning) => {
    expect(classifyStatus(word)).toBe(meaning);
  });

  it.each(UNKNOWN.map((word) => [word.slice(0, 40), word]))(
    "that is unknown is never a success, nor final: %j",
    (_, word) => {
      expect(classifyStatus(word)).toBe("unknown");
      expect(terminalStatus(word)).toBeUndefined();
    },
  );

  it.each(KNOWN)("ends the job only if it is final: %j", (word, meaning) => {
    const isEnding = ["succeeded", "failed", "cancelled"].includes(meaning);
    expect(terminalStatus(word)).toBe(isEnding ? meaning : undefined);
  });
});
