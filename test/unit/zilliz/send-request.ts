import { expect } from "vitest";
import { createRedactor } from "../../../src/util/redact.ts";
import {
  createHttp,
  type HttpRequest,
  type HttpResponse,
  TransportError,
} from "../../../src/zilliz/http.ts";
import { errorFrom } from "../../support/error-from.ts";

export const KEY = "a-key-that-must-stay-secret";

/** Sends one request through a client of its own. */
export async function send(
  url: URL,
  changes: Partial<HttpRequest> = {},
  env: NodeJS.ProcessEnv = {},
): Promise<HttpResponse> {
  const http = createHttp(url, createRedactor([KEY]), env);
  try {
    return await http({
      method: "POST",
      url: new URL("/v2/thing?a=b", url),
      headers: { authorization: `Bearer ${KEY}` },
      body: "{}",
      timeoutMs: 5_000,
      ...changes,
    });
  } finally {
    await http.close();
  }
}

/** Sends one that fails, and returns its error. */
export async function failureOf(
  url: URL,
  changes: Partial<HttpRequest> = {},
  env: NodeJS.ProcessEnv = {},
): Promise<TransportError> {
  const error = await errorFrom(() => send(url, changes, env));
  expect(error).toBeInstanceOf(TransportError);
  return error as TransportError;
}
