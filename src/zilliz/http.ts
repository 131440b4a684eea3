import type { Dispatcher, EnvHttpProxyAgent as Proxied } from "undici";
import { isLoopback } from "../util/loopback.ts";
import type { Redact } from "../util/redact.ts";
import { Agent, EnvHttpProxyAgent } from "./undici.ts";

/** One request as it goes on the wire. */
export interface HttpRequest {
  method: "GET" | "POST";
  url: URL;
  headers: Record<string, string>;
  body?: string | undefined;
  /** How long the whole exchange may take, the last byte of the reply included. */
  timeoutMs: number;
  /** Gives the exchange up earlier. */
  signal?: AbortSignal | undefined;
}

/** One reply, read to its end. */
export interface HttpResponse {
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** No reply: the connection, the name, the certificate, the clock or the size of the reply stood in the way. */
export class TransportError extends Error {
  override readonly name = "TransportError";
  /** False when it is certain that no byte of the request was sent. */
  readonly sent: boolean;

  constructor(message: string, sent: boolean, cause: unknown) {
    super(message, { cause });
    this.sent = sent;
  }
}

/** Sends a request. Rejects with a {@link TransportError} when no whole reply came. */
export type Http = (request: HttpRequest) => Promise<HttpResponse>;

/** Calls back for each request that was sent, whatever came of it, once that is known. */
export function countRequests(http: Http, onSent: () => void): Http {
  return async (request) => {
    try {
      const reply = await http(request);
      onSent();
      return reply;
    } catch (error) {
      if (!(error instanceof TransportError) || error.sent) onSent();
      throw error;
    }
  };
}

/** The largest reply that is read: a page of 100 backups takes some 60 KB. */
export const MAX_RESPONSE_BYTES = 1024 * 1024;
const CONNECT_TIMEOUT_MS = 10_000;

/**
 * HTTP over undici, through the proxy that `https_proxy` and `no_proxy` name. Loopback is never proxied. Redirects
 * are not followed: the key goes to the origin that the user named and nowhere else. Should the server repeat it, it is
 * taken out of the reply here, before anything is made of the text.
 */
export function createHttp(
  origin: URL,
  redact: Redact,
): Http & { close(): Promise<void> } {
  const options = {
    connect: { timeout: CONNECT_TIMEOUT_MS },
    // One protocol, so that "was it sent?" has one meaning; to a proxy and through it, too.
    allowH2: false,
    proxyTls: { allowH2: false },
    requestTls: { allowH2: false },
    maxResponseSize: MAX_RESPONSE_BYTES,
    // The whole exchange has one limit of its own, below.
    headersTimeout: 0,
    bodyTimeout: 0,
  } satisfies Proxied.Options;
  const dispatcher = isLoopback(origin)
    ? new Agent(options)
    : new EnvHttpProxyAgent(options);

  const http: Http = async ({
    method,
    url,
    headers,
    body,
    timeoutMs,
    signal,
  }) => {
    const limit = AbortSignal.timeout(Math.max(1, Math.ceil(timeoutMs)));
    const abort =
      signal === undefined ? limit : AbortSignal.any([limit, signal]);
    let sent = false;
    const noting = dispatcher.compose(
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
      const exchange = noting.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method,
        headers,
        body: body ?? null,
        signal: abort,
      });
      // undici heeds the signal only once it is connected.
      const reply = await Promise.race([exchange, aborted.promise]);
      return {
        status: reply.statusCode,
        headers: Object.fromEntries(
          Object.entries(reply.headers).map(([name, value]) => [
            name,
            redact(String(value)),
          ]),
        ),
        body: redact(await textOf(reply.body)),
      };
    } catch (error) {
      if (limit.aborted && signal?.aborted !== true) {
        throw new TransportError(
          `no whole reply within ${(timeoutMs / 1000).toFixed(1)} s`,
          sent,
          error,
        );
      }
      throw new TransportError(causeOf(error), sent, error);
    } finally {
      aborted.forget();
    }
  };
  return Object.assign(http, { close: () => dispatcher.destroy() });
}

/**
 * A body as text, decoded as it comes: undici's own `text()` keeps every chunk until the end and then joins them, which
 * over a few hundred pages makes garbage faster than it is collected. A byte order mark at the start is dropped.
 */
async function textOf(body: AsyncIterable<Buffer>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** A promise that rejects when the signal aborts, and that nobody need wait for. */
function rejectionOf(signal: AbortSignal) {
  const { promise, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort);
  promise.catch(() => {});
  return { promise, forget: () => signal.removeEventListener("abort", abort) };
}

/**
 * Notes that a request is about to be written to a connected socket. undici calls `onRequestStart` then and not
 * earlier, so a request that failed before it provably never reached the server, whatever the error's code.
 */
function onSend(
  handler: Dispatcher.DispatchHandler,
  note: () => void,
): Dispatcher.DispatchHandler {
  return {
    onRequestStart: (controller, context) => {
      note();
      handler.onRequestStart?.(controller, context);
    },
    onRequestUpgrade: (...args) => handler.onRequestUpgrade?.(...args),
    onResponseStart: (...args) => handler.onResponseStart?.(...args),
    onResponseData: (...args) => handler.onResponseData?.(...args),
    onResponseEnd: (...args) => handler.onResponseEnd?.(...args),
    onResponseError: (...args) => handler.onResponseError?.(...args),
  };
}

/** The words of the innermost error that has any: undici and Node wrap the telling one. */
function causeOf(error: unknown): string {
  let words = "";
  for (let at = error; at instanceof Error; at = at.cause) {
    const inner =
      at instanceof AggregateError
        ? at.errors.find((one) => one instanceof Error)
        : at;
    words = inner?.message || words;
  }
  return words || String(error);
}
