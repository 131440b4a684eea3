import workerThreads from "node:worker_threads";
import zlib from "node:zlib";

/**
 * Adds what undici, under GitHub's API toolkit, uses of Node.js 22. A runner falls back to Node.js
 * 20 on 32-bit ARM.
 */
export function supportNode20(): void {
  Promise.withResolvers ??= <T>() => {
    let settle: Parameters<ConstructorParameters<typeof Promise<T>>[0]> | undefined;
    const promise = new Promise<T>((...functions) => {
      settle = functions;
    });
    const [resolve, reject] = settle as NonNullable<typeof settle>;
    return { promise, resolve, reject };
  };
  // It keeps objects from being posted to other threads, of which there are none.
  workerThreads.markAsUncloneable ??= () => {};
  // GitHub sends zstd only to clients that offer it.
  zlib.createZstdDecompress ??= () => {
    throw new Error("Node.js 20 can't decompress zstd");
  };
}
