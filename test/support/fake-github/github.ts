import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import * as z from "zod";
import { listen } from "../listen.ts";
import { Waiters } from "../waiters.ts";
import {
  createBody,
  type ErrorBody,
  listQuery,
  paginate,
  parsePath,
  type StatusBody,
} from "./api.ts";
import { StatusStore } from "./status-store.ts";
import type {
  CommitStatus,
  Endpoint,
  GitHubExchange,
  GitHubFault,
  GitHubOptions,
} from "./types.ts";

export type { GitHubOptions } from "./types.ts";

const DOCS = "https://docs.github.com/rest/commits/statuses";
const RATE_LIMITED = {
  message:
    "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
  documentation_url:
    "https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits",
};
/** The endpoints of GitHub's REST API that the action uses, as an HTTP server on loopback. */
export class FakeGitHub {
  readonly repository: string;
  /** What `GITHUB_API_URL` is. */
  url = "";
  readonly journal: GitHubExchange[] = [];
  /** Requests that are not as described. A test that expects none asserts that it is empty. */
  readonly violations: string[] = [];
  readonly #options: GitHubOptions;
  readonly #tokens = new Map<string, { write: boolean }>();
  readonly #server: Server;
  readonly #statuses = new StatusStore();
  #faults: { endpoint: Endpoint; fault: GitHubFault; times: number }[] = [];
  readonly #waiters = new Waiters<void, true>();

  static async start(options: GitHubOptions = {}): Promise<FakeGitHub> {
    const github = new FakeGitHub(options);
    const port = await listen(github.#server);
    github.url = `http://127.0.0.1:${port}${options.basePath ?? ""}`;
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

  /** A token of the workflow; of a pull request from a fork it can only read. */
  createToken({ write = true } = {}): string {
    const token = `ghs_${randomBytes(18).toString("hex")}`;
    this.#tokens.set(token, { write });
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
  async waitForRequest(endpoint: Endpoint, n = 1): Promise<void> {
    const waiting = this.#waiters.wait(() => this.requests(endpoint).length >= n || undefined);
    this.#waiters.notify();
    await waiting;
  }

  /** All statuses, the oldest first. */
  get statuses(): CommitStatus[] {
    return this.#statuses.all;
  }

  /** Adds a status of another creator, or an earlier one. */
  addStatus(status: Partial<CommitStatus> & { sha: string }): void {
    this.#statuses.add(status);
  }

  /** The statuses that a commit shows: the last of each context, in whatever case. */
  latestStatuses(sha: string): Record<string, CommitStatus> {
    return this.#statuses.latest(sha);
  }

  /** Forgets everything but its tokens. */
  reset(): void {
    for (const each of [this.statuses, this.journal, this.violations]) each.length = 0;
    this.#faults = [];
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
    this.#waiters.notify();
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
    const reject = (status: number, message: string, more: ErrorBody = {}) =>
      send(status, { message, documentation_url: DOCS, status: String(status), ...more });

    if (target === undefined) {
      this.violations.push(`${method} ${url}: no such endpoint`);
      return reject(404, "Not Found");
    }
    const { endpoint, sha } = target;
    const parsed =
      endpoint === "create"
        ? createBody.safeParse(exchange.body)
        : listQuery.safeParse(Object.fromEntries(url.searchParams));
    if (!parsed.success) {
      const wrong = z.prettifyError(parsed.error);
      this.violations.push(`${method} ${url}: ${wrong}`);
      return reject(422, `Invalid request. ${wrong}`);
    }
    if (!request.headers["user-agent"]) {
      this.violations.push(`${method} ${url}: no user agent`);
      return reject(403, "Request forbidden by administrative rules.");
    }

    const fault = this.#takeFault(endpoint);
    switch (fault?.kind) {
      case "hang":
        return;
      case "reply":
        return reject(fault.status, fault.message);
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
    if (access === undefined) return reject(401, "Bad credentials");
    if (target.repository !== this.repository) return reject(404, "Not Found");
    const repositoryUrl = `${this.url}/repos/${this.repository}`;
    if (endpoint === "list") {
      const { items, headers } = paginate(this.#statuses.of(sha).toReversed(), url);
      const bodies = items.map((each) => this.#statuses.body(each, repositoryUrl));
      return send(200, bodies, headers);
    }
    if (!access.write) return reject(403, "Resource not accessible by integration");
    const given = createBody.parse(exchange.body);
    const wrong = this.#statuses.rejection(sha, given);
    if (wrong !== undefined)
      return reject(422, "Validation Failed", {
        errors: [{ resource: "Status", code: "custom", ...wrong }],
      });
    const status = this.#statuses.create(sha, given, "github-actions[bot]");
    if (fault?.kind === "reset") return void request.socket.destroy();
    return send(201, this.#statuses.body(status, repositoryUrl));
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
}
