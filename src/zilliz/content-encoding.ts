import * as zlib from "node:zlib";

// No request asks for a compressed response, but a server or a proxy may send one all the same (RFC
// 9110, 12.5.3).

type Decode = (body: Buffer, options: { maxOutputLength: number }) => Buffer;

/** A body that is cut off is decoded as far as it goes: the JSON in it may still be whole. */
const CUT_OFF = { finishFlush: zlib.constants.Z_SYNC_FLUSH };

const DECODERS: Readonly<Record<string, Decode | undefined>> = {
  identity: (body) => body,
  gzip: (body, options) => zlib.gunzipSync(body, { ...options, ...CUT_OFF }),
  deflate: (body, options) =>
    isZlib(body)
      ? zlib.inflateSync(body, { ...options, ...CUT_OFF })
      : zlib.inflateRawSync(body, { ...options, ...CUT_OFF }),
  br: (body, options) =>
    zlib.brotliDecompressSync(body, {
      ...options,
      finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
    }),
  // Node.js has it since 22.15.
  ...(zlib.zstdDecompressSync && {
    zstd: (body, options) =>
      zlib.zstdDecompressSync(body, { ...options, finishFlush: zlib.constants.ZSTD_e_flush }),
  }),
};

/** Some servers send `deflate` without the header that the standard asks for. */
function isZlib(body: Buffer): boolean {
  return ((body[0] ?? 0) & 0x0f) === 8;
}

/**
 * Decodes a body of which `Content-Encoding` says how it is encoded. Throws if it is encoded in
 * another way, or longer than `maxLength` when it is decoded.
 */
export function decodeContent(body: Buffer, encoding: string, maxLength: number): Buffer {
  const name = encoding.trim().toLowerCase().replace(/^x-/, "") || "identity";
  const decode = Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined;
  if (decode === undefined) {
    throw new Error(`the content encoding ${name} of the response is not supported`);
  }
  try {
    return decode(body, { maxOutputLength: maxLength });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`the response can't be decoded as ${name}: ${reason}`);
  }
}
