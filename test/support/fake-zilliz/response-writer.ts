import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { type ApiResponse, codeOf } from "./envelope.ts";
import type { Exchange } from "./journal.ts";

/** What an exchange needs of the server that it takes place on. */
export type WriterContext = {
  readonly now: () => number;
  /** Aborts when the sandbox closes. */
  readonly closing: AbortSignal;
  readonly unplugged: () => boolean;
  readonly responded: () => void;
};

/** The server's end of one exchange: every way in which bytes may leave, or not leave. */
export class ResponseWriter {
  readonly #response: ServerResponse;
  readonly #exchange: Exchange;
  readonly #closing: AbortSignal;
  readonly #now: () => number;
  #cutByServer = false;

  constructor(response: ServerResponse, exchange: Exchange, line: WriterContext) {
    this.#response = response;
    this.#exchange = exchange;
    this.#closing = line.closing;
    this.#now = line.now;
    response.on("finish", () => {
      exchange.respondedAt = line.now();
      line.responded();
    });
    const closed = () => {
      const cut = this.#cutByServer || line.unplugged();
      exchange.clientClosed = !response.writableFinished && !cut;
    };
    // A client may be gone by the time that its request has been read.
    if (response.destroyed) queueMicrotask(closed);
    else response.on("close", closed);
  }

  /** Whether the client and the sandbox are both still there. */
  get open(): boolean {
    return !this.#response.destroyed && !this.#closing.aborted;
  }

  /** Waits, and throws when the sandbox closes meanwhile. */
  async pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.#closing });
  }

  /** Waits for a promise, and throws when the sandbox closes meanwhile. */
  async hold(until: Promise<unknown>): Promise<void> {
    const { promise, reject } = Promise.withResolvers<never>();
    const give = () => reject(this.#closing.reason);
    this.#closing.addEventListener("abort", give, { once: true });
    try {
      await Promise.race([until, promise]);
    } finally {
      this.#closing.removeEventListener("abort", give);
    }
  }

  /** Sends a whole response. */
  send(response: ApiResponse): void {
    const bytes = this.#head(response);
    this.#response.end(bytes);
  }

  /** Announces the whole response, sends half of it and breaks the connection. */
  breakOff(response: ApiResponse): void {
    const bytes = this.#head(response);
    const half = bytes.subarray(0, Math.floor(bytes.length / 2));
    this.#response.write(half, () => this.#cut());
  }

  /** Sends a response a byte at a time. */
  async drip(response: ApiResponse, everyMs: number): Promise<void> {
    for (const byte of this.#head(response)) {
      if (!this.open) return;
      this.#response.write(Buffer.of(byte));
      await this.pause(everyMs);
    }
    this.#response.end();
  }

  /** Sends chunks until the last one, or until the client has left. */
  async stream(response: ApiResponse, chunks: Iterable<string>): Promise<void> {
    this.#head({ ...response, body: undefined }, false);
    for (const chunk of chunks) {
      if (!this.open) return;
      if (!this.#response.write(chunk)) await this.#drained();
    }
    this.#response.end();
  }

  /** Sends header lines until the client or the sandbox has had enough. */
  async endlessHeaders(): Promise<void> {
    const { socket } = this.#response;
    this.#exchange.status = 200;
    socket?.write("HTTP/1.1 200 OK\r\n");
    for (let n = 0; this.open && socket?.writable; n += 1) {
      socket.write(`x-filler-${n}: ${"x".repeat(256)}\r\n`);
      await this.pause(1);
    }
  }

  /** Resets the connection. */
  reset(): void {
    this.#cutByServer = true;
    this.#response.socket?.resetAndDestroy();
  }

  #cut(): void {
    this.#cutByServer = true;
    this.#response.destroy();
  }

  #head(response: ApiResponse, sized = true): Buffer {
    const { status, body } = response;
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const bytes = Buffer.from(text ?? "");
    this.#exchange.status = status;
    this.#exchange.code = codeOf(body);
    const typed = body !== undefined || !sized;
    const headers = new Headers({
      ...(typed && { "content-type": "application/json;charset=UTF-8" }),
      ...(sized && { "content-length": String(bytes.length) }),
      requestid: this.#exchange.requestId,
      date: new Date(this.#now()).toUTCString(),
    });
    for (const [name, value] of Object.entries(response.headers ?? {})) {
      if (value === null) headers.delete(name);
      else headers.set(name, value);
    }
    // Node would put its own in the place of one that is left out.
    this.#response.sendDate = false;
    this.#response.writeHead(status, Object.fromEntries(headers));
    return bytes;
  }

  #drained(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const response = this.#response;
    const done = () => {
      response.off("drain", done).off("close", done);
      resolve();
    };
    response.on("drain", done).on("close", done);
    return promise;
  }
}
