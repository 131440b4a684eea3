import { describe, expect, test } from "vitest";
import { LineSplitter } from "../../../support/fake-runner/line-splitter.ts";

function split(...chunks: (string | Uint8Array)[]): string[] {
  const splitter = new LineSplitter();
  const bytes = chunks.map((chunk) => Buffer.from(chunk as string));
  return [...bytes.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
}

describe("LineSplitter", () => {
  test.each<[string, string[], string[]]>([
    ["\\n, \\r\\n and a lone \\r", ["a\nb\r\nc\rd\n"], ["a", "b", "c", "d"]],
    ["empty lines", ["a\n\n\r\rb"], ["a", "", "", "", "b"]],
    ["a last line without an end", ["a\nb"], ["a", "b"]],
    ["a line in two chunks", ["a", "b\n"], ["ab"]],
    ["\\r and \\n in two chunks", ["a\r", "\nb\n"], ["a", "b"]],
    ["\\r as the last byte", ["a\r"], ["a"]],
    ["nothing", [], []],
  ])("%s", (_, chunks, lines) => {
    expect(split(...chunks)).toEqual(lines);
  });

  test("a character in two chunks, and bytes that are no UTF-8", () => {
    const bytes = Buffer.from("né\n");
    expect(split(bytes.subarray(0, 2), bytes.subarray(2))).toEqual(["né"]);
    expect(split(Buffer.from([0x61, 0xff, 0x0a]))).toEqual(["a\ufffd"]);
  });

  test("a line is there as soon as it is complete", () => {
    const splitter = new LineSplitter();
    expect(splitter.push(Buffer.from("a\nb"))).toEqual(["a"]);
    expect(splitter.push(Buffer.from("\n"))).toEqual(["b"]);
  });
});
