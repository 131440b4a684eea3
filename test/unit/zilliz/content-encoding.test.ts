import * as zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { decodeContent } from "../../../src/zilliz/content-encoding.ts";

const TEXT = JSON.stringify({ code: 0, data: { jobId: "job-1", name: "夜間🌙".repeat(50) } });
const PLAIN = Buffer.from(TEXT);
const ENCODED: [string, Buffer][] = [
  ["gzip", zlib.gzipSync(PLAIN)],
  ["x-gzip", zlib.gzipSync(PLAIN)],
  ["GZIP ", zlib.gzipSync(PLAIN)],
  ["deflate", zlib.deflateSync(PLAIN)],
  ["deflate", zlib.deflateRawSync(PLAIN)],
  ["br", zlib.brotliCompressSync(PLAIN)],
  ["zstd", zlib.zstdCompressSync(PLAIN)],
];

describe("a response's content encoding", () => {
  it.each([...ENCODED, ["identity", PLAIN], ["", PLAIN]] as const)(
    "is decoded: %s",
    (name, body) => {
      expect(decodeContent(body, name, 10_000).toString()).toBe(TEXT);
    },
  );

  it.each(ENCODED)("is decoded as far as it goes when the body is cut off: %s", (name, body) => {
    const cut = decodeContent(body.subarray(0, -3), name, 10_000).toString();
    expect(TEXT.startsWith(cut)).toBe(true);
  });

  it.each(ENCODED)("is an error for a body that is encoded otherwise: %s", (name) => {
    expect(() => decodeContent(Buffer.from("\x01<html>"), name, 10_000)).toThrow(
      /^the response can't be decoded as (gzip|deflate|br|zstd): /,
    );
  });

  it.each(ENCODED)("is an error beyond the limit of a response: %s", (name, body) => {
    expect(() => decodeContent(body, name, 99)).toThrow(/can't be decoded as .*99 bytes/);
  });

  it.each(["compress", "gzip, br", "constructor", "__proto__"])(
    "is an error if it is not supported: %s",
    (name) => {
      expect(() => decodeContent(PLAIN, name, 10_000)).toThrow(`encoding ${name} of the response`);
    },
  );
});
