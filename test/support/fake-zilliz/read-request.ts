import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import type { Exchange } from "./journal.ts";
import type { RawRequest, ValidatedRequest } from "./validate-request.ts";

/** Reads a request to its end; `undefined` when the client hangs up before that. */
export async function readRequest(message: IncomingMessage): Promise<RawRequest | undefined> {
  const { method = "", url: target = "" } = message;
  const pairs = Object.entries(message.headersDistinct);
  const headers = Object.fromEntries(
    pairs.map(([name, values]) => [name, values?.join(", ") ?? ""]),
  );
  try {
    const body = await buffer(message);
    return { method, target, headers, body };
  } catch {
    return undefined;
  }
}

/** The journal's entry of a request, without the key. */
export function toExchange(
  raw: RawRequest,
  examined: ValidatedRequest,
  facts: { seq: number; receivedAt: number; apiKey: string },
): Exchange {
  const { seq, receivedAt, apiKey } = facts;
  const mask = <T>(value: T): T =>
    value === undefined ? value : JSON.parse(JSON.stringify(value).replaceAll(apiKey, "<key>"));
  const { authorization } = raw.headers;
  const scheme = authorization?.replace(/^(\S+)\s.*$/s, "$1 <key>");
  const headers =
    authorization === undefined ? raw.headers : { ...raw.headers, authorization: scheme ?? "" };
  return {
    seq,
    receivedAt,
    method: raw.method,
    path: mask(raw.target.split("?")[0] ?? ""),
    query: mask(examined.query),
    headers: mask(headers),
    authorized: authorization === `Bearer ${apiKey}`,
    body: mask(examined.body),
    endpoint: examined.name,
    requestId: randomUUID().replaceAll("-", ""),
    respondedAt: undefined,
    status: undefined,
    code: undefined,
    processed: false,
    changed: false,
    fault: undefined,
    violation: "rejection" in examined ? mask(examined.rejection.message) : undefined,
    clientClosed: false,
  };
}
