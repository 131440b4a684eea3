import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import * as z from "zod";
import {
  createBody,
  type ErrorBody,
  listQuery,
  paginate,
  parsePath,
  rejection,
  type StatusBody,
  statusBody,
} from "./api.ts";
import type {
  CommitStatus,
  Endpoint,
  GitHubExchange,
  GitHubFault,
  GitHubOptions,
} from "./types.ts";

export type { GitHubOptions } from "./types.ts";

/** What a token may do. */
interface Access {
  login: string;
  write: boolean;
}

const DOCS = "https://docs.github.com/rest/commits/statuses";
const RATE_LIMITED = {
  message:
    "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
  documentation_url:
    "https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits",
};
/** In the messages of GitHub's 422, and described nowhere. */
const MAX_STATUSES_OF_CONTEXT = 1_000;

/** The endpoints of GitHub's REST API that the action uses, as an HTTP server on loopback. */
export class GitHub {
  readonly repository: string;
  /** All statuses, the oldest first. */
  readonly statuses: CommitStatus[] = [];
  readonly journal: GitHubExchange[] = [];
  /** Requests that are not as described. A test that expects none asserts that it is empty. */
  readonly violations: string[] = [];
  readonly #options: GitHubOptions;
  readonly #tokens = new Map<string, Access>();
  readonly #server: Server;
  #faults: { endpoint: Endpoint; fault: GitHubFault; times: number }[] = [];
  #waiters: { endpoint: Endpoint; n: number; resolve: () => void }[] = [];

  static async start(options: GitHubOptions = {}): Promise<GitHub> {
    const github = new GitHub(options);
    const { promise, resolve } = Promise.withResolvers<void>();
    github.#server.listen(0, "127.0.0.1", resolve);
    await promise;
    return github;
  }

  private constructor(options: GitHubOptions) {
    this.#options = options;
    this.repository = options.repository ?? "octo-org/vector-search";
    this.#server = createServer(async (request, response) => {
      try {
        await this.#serve(request, response);
      } catch {
        // The client hung up before its request had arrived whole.
        response.destroy();
      }
    });
  }

  /** What `GITHUB_API_URL` is. */
  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${this.#options.basePath ?? ""}`;
  }

  /** A token of the workflow; of a pull request from a fork it can only read. */
  token({ write = true, login = "github-actions[bot]" } = {}): string {
    const token = `ghs_${randomBytes(18).toString("hex")}`;
    this.#tokens.set(token, { login, write });
    return token;
  }

  /** Gives so many of the next requests to an endpoint a fault. */
  fault(endpoint: Endpoint, fault: GitHubFault, times = 1): void {
    this.#faults.push({ endpoint, fault, times });
  }

  requests(endpoint: Endpoint): GitHubExchange[] {
    return this.journal.filter((exchange) => exchange.endpoint === endpoint);
  }

  /** Resolves when the nth request to an endpoint has arrived. */
  async seen(endpoint: Endpoint, n = 1): Promise<void> {
    if (this.requests(endpoint).length >= n) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiters.push({ endpoint, n, resolve });
    await promise;
  }

  /** Adds a status of another creator, or an earlier one. */
  add(status: Partial<CommitStatus> & { sha: string }): void {
    this.statuses.push({
      state: "success",
      context: "ci/other",
      description: null,
      target_url: null,
      creator: "octocat",
      createdAt: Date.now(),
      ...status,
    });
  }

  /** The statuses that a commit shows: the last of each context, in whatever case. */
  shown(sha: string): Record<string, CommitStatus> {
    const own = this.statuses.filter((status) => status.sha === sha);
    return Object.fromEntries(own.map((status) => [status.context.toLowerCase(), status]));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#server.close(() => resolve());
    await promise;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "" } = request;
    const raw = await text(request);
    const url = new URL(request.url ?? "/", this.url);
    const target = this.#endpointOf(method, url.pathname);
    const exchange: GitHubExchange = {
      endpoint: target?.endpoint,
      method,
      path: url.pathname + url.search,
      body: raw === "" ? undefined : JSON.parse(raw),
      at: Date.now(),
      status: undefined,
    };
    this.journal.push(exchange);
    this.#wake();
    const send = (
      status: number,
      body: ErrorBody | StatusBody | StatusBody[],
      headers: Record<string, string> = {},
    ) => {
      exchange.status = status;
      response.writeHead(status, {
        "content-type": "application/json; charset=utf-8",
        "x-github-request-id": randomBytes(8).toString("hex"),
        "x-ratelimit-limit": "1000",
        "x-ratelimit-remaining": "990",
        ...headers,
      });
      response.end(JSON.stringify(body));
    };
    const refuse = (status: number, message: string, more: ErrorBody = {}) =>
      send(status, {
        message,
        documentation_url: DOCS,
        status: String(status),
        ...more,
      });

    if (target === undefined) {
      this.violations.push(`${method} ${url}: no such endpoint`);
      return refuse(404, "Not Found");
    }
    const { endpoint, sha } = target;
    const parsed =
      endpoint === "create"
        ? createBody.safeParse(exchange.body)
        : listQuery.safeParse(Object.fromEntries(url.searchParams));
    if (!parsed.success) {
      const wrong = z.prettifyError(parsed.error);
      this.violations.push(`${method} ${url}: ${wrong}`);
      return refuse(422, `Invalid request. ${wrong}`);
    }
    if (!request.headers["user-agent"]) {
      this.violations.push(`${method} ${url}: no user agent`);
      return refuse(403, "Request forbidden by administrative rules.");
    }

    const fault = this.#takeFault(endpoint);
    switch (fault?.kind) {
      case "hang":
        return;
      case "reply":
        return refuse(fault.status, fault.message);
      case "limited":
        return send(
          fault.status,
          RATE_LIMITED,
          fault.retryAfter === undefined ? {} : { "retry-after": String(fault.retryAfter) },
        );
      case "reset":
        if (fault.when === "before") return void request.socket.destroy();
    }

    const [, token = ""] =
      /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? "") ?? [];
    const access = this.#tokens.get(token);
    if (access === undefined) return refuse(401, "Bad credentials");
    if (target.repository !== this.repository) return refuse(404, "Not Found");
    const { commits } = this.#options;
    if (commits !== undefined && !commits.includes(sha))
      return refuse(422, `No commit found for SHA: ${sha}`);
    if (endpoint === "list") {
      const all = this.statuses.filter((each) => each.sha === sha);
      const { items, headers } = paginate(all.toReversed(), url);
      return send(
        200,
        items.map((each) => this.#bodyOf(each)),
        headers,
      );
    }
    if (!access.write) return refuse(403, "Resource not accessible by integration");
    const given = createBody.parse(exchange.body);
    const wrong = this.#rejection(sha, given);
    if (wrong !== undefined)
      return refuse(422, "Validation Failed", {
        errors: [{ resource: "Status", code: "custom", ...wrong }],
      });
    const status = this.#create(sha, given, access);
    if (fault?.kind === "reset") return void request.socket.destroy();
    return send(201, this.#bodyOf(status));
  }

  #endpointOf(method: string, path: string) {
    const { basePath = "" } = this.#options;
    return path.startsWith(`${basePath}/`)
      ? parsePath(method, path.slice(basePath.length))
      : undefined;
  }

  #takeFault(endpoint: Endpoint): GitHubFault | undefined {
    const armed = this.#faults.find((each) => each.endpoint === endpoint && each.times > 0);
    if (armed === undefined) return undefined;
    armed.times -= 1;
    return armed.fault;
  }

  #rejection(sha: string, given: z.output<typeof createBody>) {
    const same = this.statuses.filter((each) => each.sha === sha && each.context === given.context);
    return same.length < MAX_STATUSES_OF_CONTEXT
      ? rejection(given)
      : {
          field: "base",
          message: "This SHA and context has reached the maximum number of statuses.",
        };
  }

  #create(sha: string, given: z.output<typeof createBody>, { login }: Access): CommitStatus {
    const status = {
      sha,
      state: given.state,
      context: given.context ?? "default",
      description: given.description ?? null,
      target_url: given.target_url ?? null,
      creator: login,
      createdAt: Date.now(),
    };
    this.statuses.push(status);
    return status;
  }

  #bodyOf(status: CommitStatus): StatusBody {
    const id = this.statuses.indexOf(status) + 1;
    return statusBody(status, id, `${this.url}/repos/${this.repository}`);
  }

  #wake(): void {
    this.#waiters = this.#waiters.filter(({ endpoint, n, resolve }) => {
      if (this.requests(endpoint).length < n) return true;
      resolve();
      return false;
    });
  }
}
