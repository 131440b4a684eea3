import { createRedactor } from "../../src/util/redact.ts";
import {
  createZillizClient,
  type RequestLimits,
  type ZillizClient,
} from "../../src/zilliz/client.ts";
import { ZillizError } from "../../src/zilliz/errors.ts";
import {
  createHttp,
  type Http,
  type HttpResponse,
} from "../../src/zilliz/http.ts";

/** What of the action's client reads. Nothing else of it is within reach of the probe. */
export type Readings = Pick<
  ZillizClient,
  | "listProjects"
  | "describeCluster"
  | "listBackups"
  | "describeBackup"
  | "describeJob"
  | "listIntegrations"
  | "describeIntegration"
>;

/** A few dozen at most, and so never 20 to one endpoint in a second, which is the documented limit. */
export const MOST_REQUESTS = 36;

/** Thrown in place of sending a request that is not one for reading. */
export class NotAReading extends Error {
  override readonly name = "NotAReading";
}

/** Lets `GET` without a body pass to `http`, and nothing else. */
export function onlyReading(http: Http): Http {
  return async (request) => {
    if (request.method !== "GET" || request.body !== undefined)
      throw new NotAReading(`${request.method} is not for reading`);
    return http(request);
  };
}

/** What asking came to: what the action would have of it, or why it would have nothing, and the reply as it came. */
export interface Asked {
  url: URL;
  reply: HttpResponse | undefined;
  /** Undefined where the action would take the reply for what it asked for. */
  error: ZillizError | undefined;
}

/** Where to read, and how. */
export interface Source {
  baseUrl: URL;
  apiKey: string;
  userAgent: string;
  timeoutMs: number;
}

type Call = (zilliz: Readings, limits: RequestLimits) => Promise<unknown>;

/** The action's own client, over a transport that only reads and that keeps each reply as it came. */
export class Reader {
  requests = 0;
  readonly #source: Source;
  readonly #http: ReturnType<typeof createHttp>;

  constructor(source: Source) {
    this.#source = source;
    const redact = createRedactor([source.apiKey]);
    this.#http = createHttp(source.baseUrl, redact);
  }

  /** Makes one request of the action's. `apiKey` takes the place of the user's own. */
  async ask(call: Call, apiKey = this.#source.apiKey): Promise<Asked> {
    const seen: { url?: URL; reply?: HttpResponse } = {};
    const http = onlyReading(async (request) => {
      if (this.requests >= MOST_REQUESTS)
        throw new Error(`more than ${MOST_REQUESTS} requests`);
      this.requests += 1;
      seen.url = request.url;
      seen.reply = await this.#http(request);
      return seen.reply;
    });
    const { baseUrl, userAgent, timeoutMs } = this.#source;
    const zilliz = createZillizClient({ baseUrl, apiKey, userAgent, http });
    let error: ZillizError | undefined;
    try {
      await call(zilliz, { timeoutMs });
    } catch (thrown) {
      if (!(thrown instanceof ZillizError)) throw thrown;
      error = thrown;
    }
    return { url: seen.url ?? baseUrl, reply: seen.reply, error };
  }

  close(): Promise<void> {
    return this.#http.close();
  }
}
