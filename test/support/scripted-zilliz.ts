import { createZillizClient, type ZillizClient } from "../../src/zilliz/client.ts";
import { type Http, type HttpResponse, TransportError } from "../../src/zilliz/http.ts";
import type { FakeClock } from "./fake-clock.ts";

/** A request that a {@link ScriptedZilliz} received. */
export interface ReceivedRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  /** The time of the clock at which it arrived. */
  at: number;
  timeoutMs: number;
}

/** How a {@link ScriptedZilliz} responds to one request. */
export interface ScriptedResponse {
  afterMs?: number;
  /** A response, an error of the transport, or no response at all. */
  outcome: Partial<HttpResponse> | TransportError | "silence";
}

export const API_KEY = "0123456789abcdef0123456789abcdef-a-key";

/** The real client over a scripted transport, for tests that are about decisions and not about HTTP. */
export class ScriptedZilliz {
  readonly requests: ReceivedRequest[] = [];
  readonly client: ZillizClient;

  constructor(
    clock: FakeClock,
    respond: (request: ReceivedRequest, n: number) => ScriptedResponse,
  ) {
    const http: Http = async ({ method, url, body, timeoutMs, signal }) => {
      if (signal?.aborted) throw new TransportError("aborted", false, undefined);
      const request = {
        method,
        path: url.pathname,
        query: url.searchParams,
        body: body === undefined ? undefined : JSON.parse(body),
        at: clock.now(),
        timeoutMs,
      };
      this.requests.push(request);
      const { afterMs = 0, outcome } = respond(request, this.requests.length);
      const tooLate = outcome === "silence" || afterMs > timeoutMs;
      try {
        await clock.sleep(tooLate ? timeoutMs : afterMs, signal);
      } catch (error) {
        throw new TransportError("aborted", true, error);
      }
      if (tooLate) throw new TransportError("no complete response", true, undefined);
      if (outcome instanceof Error) throw outcome;
      return { status: 200, headers: {}, body: "", ...outcome };
    };
    this.client = createZillizClient({
      baseUrl: new URL("http://127.0.0.1"),
      apiKey: API_KEY,
      userAgent: "test",
      http,
    });
  }
}

/** A successful response with its data. */
export function success(data: unknown): Partial<HttpResponse> {
  return { body: JSON.stringify({ code: 0, data }) };
}

/** An error as Zilliz Cloud sends it: HTTP 200 and a code. */
export function apiError(code: number, message = "No."): Partial<HttpResponse> {
  return { body: JSON.stringify({ code, message }) };
}

/** A response whose HTTP status and code are the same number. */
export function httpError(
  status: number,
  headers: Record<string, string> = {},
): Partial<HttpResponse> {
  return { status, headers, body: JSON.stringify({ code: status, message: "No." }) };
}

export function connectionRefused(): TransportError {
  return new TransportError("connect ECONNREFUSED", false, undefined);
}

export function connectionReset(): TransportError {
  return new TransportError("read ECONNRESET", true, undefined);
}
