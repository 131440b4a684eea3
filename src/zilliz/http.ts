import type { Dispatcher } from "undici";
import type { Redact } from "../util/redact.ts";
import { decodeContent } from "./content-encoding.ts";
import { dispatchersFor } from "./dispatcher.ts";
import { isCertificateError } from "./tls.ts";

export interface HttpRequest {
  method: "GET" | "POST";
  url: URL;
  headers: Record<string, string>;
  body?: string | undefined;
  /** The limit of the whole exchange, to the last byte of the response. */
  timeoutMs: number;
  signal?: AbortSignal | undefined;
  /**
   * Sends the request on a connection that no other request uses. A server may close a connection
   * without notice just as it is used again: then it is unknown whether the request was processed.
   */
  ownConnection?: boolean;
}

/** A complete response, or one that broke off after a complete JSON document. */
export interface HttpResponse {
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** No complete response, because of the connection, DNS, TLS, the time limit or its size. */
export class TransportError extends Error {
  override readonly name = "TransportError";
  /** False only if it is certain that no byte of the request was sent. */
  readonly sent: boolean;
  /** The server's TLS certificate is not trusted, which a retry doesn't change. */
  readonly isUntrusted: boolean;

  constructor(message: string, sent: boolean, cause: unknown) {
    super(message, { cause });
    this.sent = sent;
    this.isUntrusted = !sent && isCertificateError(cause);
  }
}

/** Sends a request. Rejects with a {@link TransportError} without a complete response. */
export type Http = (request: HttpRequest) => Promise<HttpResponse>;

/** Calls `onSent` after each request that was sent, also after one that failed. */
export function countRequests(http: Http, onSent: () => void): Http {
  return async (request) => {
    try {
      const response = await http(request);
      onSent();
      return response;
    } catch (error) {
      if (!(error instanceof TransportError) || error.sent) onSent();
      throw error;
    }
  };
}

/** A page of 100 backups has some 60 KB; 5,000 projects, which have no pages, more than 1 MB. */
export const MAX_RESPONSE_BYTES = 8 * 1024 * 1024;

/**
 * Creates an HTTP client for one origin. It follows no redirect, because the key must go to no
 * other origin. Secrets that the server repeats are redacted here, before anything reads the
 * response. Throws an {@link ActionError} if the proxy of the environment can't be used.
 */
export function createHttp(
  origin: URL,
  redact: Redact,
  env: NodeJS.ProcessEnv,
): Http & { close(): Promise<void> } {
  const createDispatcher = dispatchersFor(origin, env, MAX_RESPONSE_BYTES);
  const shared = createDispatcher();

  const http: Http = async (request) => {
    const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(request.timeoutMs)));
    const { signal, ownConnection } = request;
    const abort = signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
    const dispatcher = ownConnection ? createDispatcher() : shared;
    const exchange = new Exchange();
    try {
      await exchange.send(dispatcher, request, abort);
      return exchange.response(redact);
    } catch (error) {
      const response = exchange.brokenOffResponse(redact);
      if (response !== undefined) return response;
      const message =
        timeout.aborted && signal?.aborted !== true
          ? `no complete response within ${(request.timeoutMs / 1000).toFixed(1)} s`
          : innermostMessage(error);
      throw new TransportError(message, exchange.sent, error);
    } finally {
      if (dispatcher !== shared) void dispatcher.destroy();
    }
  };
  return Object.assign(http, { close: () => shared.destroy() });
}

/** One request, and what has arrived of its response. */
class Exchange {
  sent = false;
  #status = 0;
  #headers: HttpResponse["headers"] = {};
  readonly #chunks: Buffer[] = [];

  /** Resolves when the response is complete. */
  send(
    dispatcher: Dispatcher,
    { method, url, headers, body }: HttpRequest,
    signal: AbortSignal,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      let controller: Dispatcher.DispatchController | undefined;
      // Until there is a connection, undici has no request to abort.
      const abort = () => {
        reject(signal.reason);
        controller?.abort(signal.reason);
      };
      const settle = () => signal.removeEventListener("abort", abort);
      if (signal.aborted) return abort();
      signal.addEventListener("abort", abort);
      const { origin, pathname, search } = url;
      const path = pathname + search;
      dispatcher.dispatch(
        { origin, path, method, headers, body: body ?? null },
        {
          // undici calls this right before it writes to a connected socket, so a request that
          // failed before never reached the server, whatever the code of the error.
          onRequestStart: (started) => {
            if (signal.aborted) return started.abort(signal.reason);
            this.sent = true;
            controller = started;
          },
          onResponseStart: (_, status, received) => {
            this.#status = status;
            this.#headers = Object.fromEntries(
              Object.entries(received).map(([name, value]) => [name, String(value)]),
            );
          },
          onResponseData: (_, chunk) => {
            this.#chunks.push(chunk);
          },
          onResponseEnd: () => {
            settle();
            resolve();
          },
          onResponseError: (_, error) => {
            settle();
            reject(error);
          },
        },
      );
    });
  }

  /** Throws if the body can't be decoded. */
  response(redact: Redact): HttpResponse {
    return {
      status: this.#status,
      headers: Object.fromEntries(
        Object.entries(this.#headers).map(([name, value]) => [name, redact(value)]),
      ),
      body: redact(this.#text()),
    };
  }

  /** The response if its JSON is complete, although the connection broke before its end. */
  brokenOffResponse(redact: Redact): HttpResponse | undefined {
    try {
      if (!this.#mayBeComplete()) return undefined;
      return JSON.parse(this.#text()) instanceof Object ? this.response(redact) : undefined;
    } catch {
      return undefined;
    }
  }

  /** Checks the last byte, as a response that is too large takes much memory to be parsed. */
  #mayBeComplete(): boolean {
    if (this.#headers["content-encoding"] !== undefined) return true;
    const isSpace = (byte: number) => byte <= 0x20;
    const last = this.#chunks.findLast((chunk) => !chunk.every(isSpace));
    const end = last?.findLast((byte) => !isSpace(byte));
    return end === 0x7d || end === 0x5d;
  }

  /** Without a byte order mark at its start. */
  #text(): string {
    const encoding = this.#headers["content-encoding"];
    // Joining the chunks of each page would make garbage faster than it is collected.
    const chunks =
      encoding === undefined
        ? this.#chunks
        : [decodeContent(Buffer.concat(this.#chunks), encoding, MAX_RESPONSE_BYTES)];
    const decoder = new TextDecoder();
    return (
      chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode()
    );
  }
}

/** The innermost message, which explains the failure: undici and Node.js wrap that error. */
function innermostMessage(error: unknown): string {
  let message = "";
  for (let current = error; current instanceof Error; current = current.cause) {
    const inner =
      current instanceof AggregateError
        ? current.errors.find((each) => each instanceof Error)
        : current;
    message = inner?.message || message;
  }
  return message || String(error);
}
