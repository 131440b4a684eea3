import { createZillizClient, type ZillizClient } from "../../src/zilliz/client.ts";
import { ZillizError } from "../../src/zilliz/errors.ts";
import type { Http, HttpResponse } from "../../src/zilliz/http.ts";

/** The methods of the action's client that create and cancel nothing. */
export type ReadOnlyClient = Omit<ZillizClient, "createBackup" | "exportBackup" | "cancelJob">;

/** Throws for any request but a `GET` without a body, and the `POST` that validates a bucket and creates nothing. */
export function readOnly(http: Http): Http {
  return async (request) => {
    const { method, url, body } = request;
    const isGet = method === "GET" && body === undefined;
    if (!isGet && url.pathname !== "/v2/storageIntegrations/validate")
      throw new Error(`${method} is not a reading request`);
    return http(request);
  };
}

/** What came of one request, or of the last of several. */
export interface Exchange {
  /** Undefined if none came. */
  response?: HttpResponse;
  /** The JSON of its body; undefined if it has none. */
  body?: unknown;
  /** Why the action can't use the response. */
  error?: ZillizError;
}

/** Makes a request with the action's own client, which is given nothing but a transport that reads. */
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
  const options = { userAgent: "export-zilliz-cloud-backup-probe", http: recording };
  try {
    await read(createZillizClient({ baseUrl, apiKey, ...options }));
  } catch (error) {
    if (!(error instanceof ZillizError)) throw error;
    seen.error = error;
  }
  try {
    seen.body = JSON.parse(seen.response?.body ?? "");
  } catch {}
  return seen;
}
