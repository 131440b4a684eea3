import { expect, test } from "vitest";
import { LineSplitter } from "../../../support/fake-runner/line-splitter.ts";

function split(...chunks: (string | Uint8Array)[]): string[] {
  const splitter = new LineSplitter();
  const bytes = chunks.map((chunk) => Buffer.from(chunk as string));
  return [...bytes.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
}

test.each<[string, (string | Uint8Array)[], string[]]>([
  ["\\n, \\r\\n and a lone \\r", ["a\nb\r\nc\rd\n"], ["a", "b", "c", "d"]],
  ["empty lines", ["a\n\n\r\rb"], ["a", "", "", "", "b"]],
  ["a last line without an end", ["a\nb"], ["a", "b"]],
  ["a line in two chunks", ["a", "b\n"], ["ab"]],
  ["\\r and \\n in two chunks", ["a\r", "\nb\n"], ["a", "b"]],
  ["\\r as the last byte", ["a\r"], ["a"]],
  ["a character in two chunks", [Buffer.of(0xc3), Buffer.of(0xa9, 0x0a)], ["é"]],
  ["bytes that are no UTF-8", [Buffer.of(0x61, 0xff, 0x0a)], ["a\ufffd"]],
  ["nothing", [], []],
])("splits into lines: %s", (_, chunks, lines) => {
  expect(split(...chunks)).toEqual(lines);
});

test("a line is there as soon as it is complete", () => {
  const splitter = new LineSplitter();
  expect(splitter.push(Buffer.from("a\nb"))).toEqual(["a"]);
  expect(splitter.push(Buffer.from("\n"))).toEqual(["b"]);
});
