import type { Dispatcher, EnvHttpProxyAgent as Proxied } from "undici";
import { isLoopback } from "../util/loopback.ts";
import type { Redact } from "../util/redact.ts";
import { Agent, EnvHttpProxyAgent } from "./undici.ts";

export interface HttpRequest {
  method: "GET" | "POST";
  url: URL;
  headers: Record<string, string>;
  body?: string | undefined;
  /** The limit of the whole exchange, to the last byte of the response. */
  timeoutMs: number;
  signal?: AbortSignal | undefined;
}

/** A complete response. */
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

  constructor(message: string, sent: boolean, cause: unknown) {
    super(message, { cause });
    this.sent = sent;
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

/** A page of 100 backups has some 60 KB. */
export const MAX_RESPONSE_BYTES = 1024 * 1024;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * Creates an HTTP client for one origin, which uses the proxy of `https_proxy` and `no_proxy`
 * except for loopback. It follows no redirect, because the key must go to no other origin. Secrets
 * that the server repeats are redacted here, before anything reads the response.
 */
export function createHttp(origin: URL, redact: Redact): Http & { close(): Promise<void> } {
  const options = {
    connect: { timeout: CONNECT_TIMEOUT_MS },
    // With HTTP/1.1 alone, also to and through a proxy, `onSend` below proves whether a request was
    // sent.
    allowH2: false,
    proxyTls: { allowH2: false },
    requestTls: { allowH2: false },
    maxResponseSize: MAX_RESPONSE_BYTES,
    // `timeoutMs` limits the whole exchange.
    headersTimeout: 0,
    bodyTimeout: 0,
  } satisfies Proxied.Options;
  const dispatcher = isLoopback(origin) ? new Agent(options) : new EnvHttpProxyAgent(options);

  const http: Http = async ({ method, url, headers, body, timeoutMs, signal }) => {
    const timeout = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
    const abort = signal === undefined ? timeout : AbortSignal.any([timeout, signal]);
    let sent = false;
    const tracked = dispatcher.compose(
      (dispatch) => (opts, handler) =>
        dispatch(
          opts,
          onSend(handler, () => {
            sent = true;
          }),
        ),
    );
    const aborted = rejectionOf(abort);
    try {
      const exchange = tracked.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method,
        headers,
        body: body ?? null,
        signal: abort,
      });
      // undici watches the signal only once it is connected.
      const response = await Promise.race([exchange, aborted.promise]);
      return {
        status: response.statusCode,
        headers: Object.fromEntries(
          Object.entries(response.headers).map(([name, value]) => [name, redact(String(value))]),
        ),
        body: redact(await readText(response.body)),
      };
    } catch (error) {
      if (timeout.aborted && signal?.aborted !== true) {
        throw new TransportError(
          `no whole reply within ${(timeoutMs / 1000).toFixed(1)} s`,
          sent,
          error,
        );
      }
      throw new TransportError(innermostMessage(error), sent, error);
    } finally {
      aborted.dispose();
    }
  };
  return Object.assign(http, { close: () => dispatcher.destroy() });
}

/**
 * Decodes a body chunk by chunk. undici's `text()` keeps all chunks and joins them at the end,
 * which over a few hundred pages makes garbage faster than it is collected. A byte order mark at
 * the start is dropped.
 */
async function readText(body: AsyncIterable<Buffer>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** A promise that rejects when the signal aborts, and that need not be awaited. */
function rejectionOf(signal: AbortSignal) {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort);
  promise.catch(() => {});
  return { promise, dispose: () => signal.removeEventListener("abort", abort) };
}

/**
 * Calls `onStart` right before a request is written to a connected socket. undici calls
 * `onRequestStart` then and not earlier, so a request that failed before never reached the server,
 * whatever the code of the error.
 */
function onSend(
  handler: Dispatcher.DispatchHandler,
  onStart: () => void,
): Dispatcher.DispatchHandler {
  return {
    onRequestStart: (controller, context) => {
      onStart();
      handler.onRequestStart?.(controller, context);
    },
    onRequestUpgrade: (...args) => handler.onRequestUpgrade?.(...args),
    onResponseStart: (...args) => handler.onResponseStart?.(...args),
    onResponseData: (...args) => handler.onResponseData?.(...args),
    onResponseEnd: (...args) => handler.onResponseEnd?.(...args),
    onResponseError: (...args) => handler.onResponseError?.(...args),
  };
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
