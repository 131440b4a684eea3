import * as zlib from "node:zlib";
import { messageOf } from "../errors.ts";

// No request asks for a compressed response, but a server or a proxy may send one all the same (RFC
// 9110, 12.5.3).

type Decode = (body: Buffer, options: { maxOutputLength: number; finishFlush: number }) => Buffer;

const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH, ZSTD_e_flush } = zlib.constants;

/** Some servers send `deflate` without the header that the standard asks for. */
const inflate: Decode = (body, options) =>
  ((body[0] ?? 0) & 0x0f) === 8
    ? zlib.inflateSync(body, options)
    : zlib.inflateRawSync(body, options);

/**
 * Each decoder, and the flush with which it decodes a body that is cut off as far as it goes: the
 * JSON in it may still be whole.
 */
const DECODERS = new Map<string, [decode: Decode | undefined, finishFlush: number]>([
  ["gzip", [zlib.gunzipSync, Z_SYNC_FLUSH]],
  ["deflate", [inflate, Z_SYNC_FLUSH]],
  ["br", [zlib.brotliDecompressSync, BROTLI_OPERATION_FLUSH]],
  // Node.js has it since 22.15.
  ["zstd", [zlib.zstdDecompressSync, ZSTD_e_flush]],
]);

/**
 * Decodes a body of which `Content-Encoding` says how it is encoded. Throws if it is encoded in
 * another way, or longer than `maxOutputLength` when it is decoded.
 */
export function decodeContent(body: Buffer, encoding: string, maxOutputLength: number): Buffer {
  const name = encoding.trim().toLowerCase().replace(/^x-/, "");
  if (name === "" || name === "identity") return body;
  const [decode, finishFlush = 0] = DECODERS.get(name) ?? [];
  if (decode === undefined) {
    throw new Error(`the content encoding ${name} of the response is not supported`);
  }
  try {
    return decode(body, { maxOutputLength, finishFlush });
  } catch (error) {
    throw new Error(`the response can't be decoded as ${name}: ${messageOf(error)}`);
  }
}
