import { createZillizClient, type ZillizClient } from "../../src/zilliz/client.ts";
import { ZillizError } from "../../src/zilliz/errors.ts";
import type { Http, HttpResponse } from "../../src/zilliz/http.ts";

/** The methods of the action's client that read. The probe can reach no other. */
export type ReadOnlyClient = Pick<
  ZillizClient,
  Extract<keyof ZillizClient, `list${string}` | `describe${string}`>
>;

/** Sends a `GET` without a body, and throws for any other request. */
export function readOnly(http: Http): Http {
  return async (request) => {
    if (request.method !== "GET" || request.body !== undefined)
      throw new Error(`${request.method} is not a reading request`);
    return http(request);
  };
}

/** What came of one request. */
export interface Exchange {
  /** Undefined if none came. */
  response?: HttpResponse;
  /** The JSON of its body; undefined if it has none. */
  body?: unknown;
  /** Why the action can't use the response. */
  error?: ZillizError;
}

/** Makes one request with the action's own client, which is given nothing but a transport that reads. */
export async function exchange(
  http: Http,
  { baseUrl, apiKey }: { baseUrl: URL; apiKey: string },
  read: (zilliz: ReadOnlyClient) => Promise<unknown>,
): Promise<Exchange> {
  const seen: Exchange = {};
  const recording = readOnly(async (request) => {
    seen.response = await http(request);
    return seen.response;
  });
  const userAgent = "export-zilliz-cloud-backup-probe";
  try {
    await read(createZillizClient({ baseUrl, apiKey, userAgent, http: recording }));
  } catch (error) {
    if (!(error instanceof ZillizError)) throw error;
    seen.error = error;
  }
  try {
    seen.body = JSON.parse(seen.response?.body ?? "");
  } catch {}
  return seen;
}
