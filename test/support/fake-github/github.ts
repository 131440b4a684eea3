import { randomBytes } from "node:crypto";
import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import * as z from "zod";
import {
  type CommitStatus,
  createBody,
  type ErrorBody,
  listQuery,
  type StatusBody,
  statusBody,
} from "./api.ts";

/** The endpoints that there are. */
export type Route = "create" | "list";

/** What can go wrong with a request. */
export type GitHubFault =
  /** Nothing is ever said. */
  | { kind: "hang" }
  /** The connection breaks, before or after the request is processed. */
  | { kind: "reset"; when: "before" | "after" }
  /** A secondary rate limit, as documented: 403 or 429, with or without `Retry-After`. */
  | { kind: "limited"; status: 403 | 429; retryAfter?: number }
  | { kind: "reply"; status: number; message: string };

/** A request, and what became of it. Tokens are blotted out. */
export interface GitHubExchange {
  route: Route | undefined;
  method: string;
  path: string;
  body: unknown;
  at: number;
  status: number | undefined;
}

/** What a token may do. */
interface Access {
  login: string;
  write: boolean;
}

const DOCS = "https://docs.github.com/rest/commits/statuses";
/** Seen in the messages of GitHub's 422, and nowhere described. */
const LONGEST = { description: 140, context: 255 };
const MOST_OF_A_CONTEXT = 1_000;

/** How a simulated GitHub differs from the usual one. */
export interface GitHubOptions {
  repository?: string;
  /** Commits that there are; by default every one. */
  commits?: readonly string[];
  /** Below which the API is: `/api/v3` on GitHub Enterprise Server. */
  basePath?: string;
}

/**
 * The few endpoints of GitHub's REST API that the action uses: a real HTTP server on loopback that holds requests against
 * GitHub's OpenAPI description.
 */
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
  #faults: { route: Route; fault: GitHubFault; times: number }[] = [];
  #waiters: { route: Route; n: number; resolve: () => void }[] = [];

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

  /** Lets so many of the next requests to a route meet a fault. */
  fault(route: Route, fault: GitHubFault, times = 1): void {
    this.#faults.push({ route, fault, times });
  }

  /** Ends all faults. */
  mend(): void {
    this.#faults = [];
  }

  requests(route: Route): GitHubExchange[] {
    return this.journal.filter((exchange) => exchange.route === route);
  }

  /** Resolves when the nth request to a route has arrived. */
  async seen(route: Route, n = 1): Promise<void> {
    if (this.requests(route).length >= n) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiters.push({ route, n, resolve });
    await promise;
  }

  /** Somebody else's status, or one from before. */
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

  /** The statuses that a commit shows: the last one of each context, whatever its case. */
  shown(sha: string): Record<string, CommitStatus> {
    const own = this.statuses.filter((status) => status.sha === sha);
    return Object.fromEntries(
      own.map((status) => [status.context.toLowerCase(), status]),
    );
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

  async #serve(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const { method = "" } = request;
    const raw = await text(request);
    const url = new URL(request.url ?? "/", this.url);
    const place = this.#placeOf(method, url.pathname);
    const exchange: GitHubExchange = {
      route: place?.route,
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

    if (place === undefined) {
      this.violations.push(`${method} ${url}: no such endpoint`);
      return refuse(404, "Not Found");
    }
    const { route, sha } = place;
    const parsed =
      route === "create"
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

    const fault = this.#strike(route);
    switch (fault?.kind) {
      case "hang":
        return;
      case "reply":
        return refuse(fault.status, fault.message);
      case "limited":
        return send(
          fault.status,
          {
            message:
              "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.",
            documentation_url:
              "https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits",
          },
          fault.retryAfter === undefined
            ? {}
            : { "retry-after": String(fault.retryAfter) },
        );
      case "reset":
        if (fault.when === "before") return void request.socket.destroy();
    }

    const [, token = ""] =
      /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? "") ??
      [];
    const access = this.#tokens.get(token);
    if (access === undefined) return refuse(401, "Bad credentials");
    if (place.repository !== this.repository) return refuse(404, "Not Found");
    const { commits } = this.#options;
    if (commits !== undefined && !commits.includes(sha))
      return refuse(422, `No commit found for SHA: ${sha}`);
    if (route === "list") return this.#list(sha, url, send);
    if (!access.write)
      return refuse(403, "Resource not accessible by integration");
    const wrong = this.#invalid(sha, exchange.body as Partial<CommitStatus>);
    if (wrong !== undefined)
      return refuse(422, "Validation Failed", {
        errors: [{ resource: "Status", code: "custom", ...wrong }],
      });
    const status = this.#create(sha, exchange.body as never, access);
    if (fault?.kind === "reset") return void request.socket.destroy();
    return send(201, this.#bodyOf(status));
  }

  #placeOf(method: string, path: string) {
    const { basePath = "" } = this.#options;
    if (!path.startsWith(`${basePath}/`)) return undefined;
    const [, owner, repo, kind, sha = "", last] =
      /^\/repos\/([^/]+)\/([^/]+)\/(statuses|commits)\/([^/]+)(\/statuses)?$/.exec(
        path.slice(basePath.length),
      ) ?? [];
    const repository = `${owner}/${repo}`;
    if (method === "POST" && kind === "statuses" && last === undefined)
      return { route: "create" as const, repository, sha };
    if (method === "GET" && kind === "commits" && last !== undefined)
      return { route: "list" as const, repository, sha };
    return undefined;
  }

  #strike(route: Route): GitHubFault | undefined {
    const armed = this.#faults.find(
      (each) => each.route === route && each.times > 0,
    );
    if (armed === undefined) return undefined;
    armed.times -= 1;
    return armed.fault;
  }

  #invalid(sha: string, given: Partial<CommitStatus>) {
    for (const field of ["description", "context"] as const) {
      if ((given[field]?.length ?? 0) > LONGEST[field]) {
        const message = `${field} is too long (maximum is ${LONGEST[field]} characters)`;
        return { field, message };
      }
    }
    if (given.target_url && !/^https?:\/\//.test(given.target_url))
      return { field: "target_url", message: "target_url must use http(s)" };
    const same = this.statuses.filter(
      (each) => each.sha === sha && each.context === given.context,
    );
    return same.length < MOST_OF_A_CONTEXT
      ? undefined
      : {
          field: "base",
          message:
            "This SHA and context has reached the maximum number of statuses.",
        };
  }

  #create(
    sha: string,
    given: Pick<CommitStatus, "state"> & Partial<CommitStatus>,
    { login }: Access,
  ): CommitStatus {
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

  #list(
    sha: string,
    url: URL,
    send: (
      status: number,
      body: StatusBody[],
      headers?: Record<string, string>,
    ) => void,
  ): void {
    const size = Math.min(Number(url.searchParams.get("per_page") ?? 30), 100);
    const page = Number(url.searchParams.get("page") ?? 1);
    const all = this.statuses.filter((each) => each.sha === sha).toReversed();
    const last = Math.max(1, Math.ceil(all.length / size));
    const to = (number: number, rel: string) => {
      const there = new URL(url);
      there.searchParams.set("page", String(number));
      return `<${there}>; rel="${rel}"`;
    };
    const links = [
      ...(page > 1 ? [to(page - 1, "prev"), to(1, "first")] : []),
      ...(page < last ? [to(page + 1, "next"), to(last, "last")] : []),
    ];
    const items = all.slice((page - 1) * size, page * size);
    send(
      200,
      items.map((each) => this.#bodyOf(each)),
      links.length > 0 ? { link: links.join(", ") } : {},
    );
  }

  #bodyOf(status: CommitStatus): StatusBody {
    const id = this.statuses.indexOf(status) + 1;
    return statusBody(status, id, `${this.url}/repos/${this.repository}`);
  }

  #wake(): void {
    this.#waiters = this.#waiters.filter(({ route, n, resolve }) => {
      if (this.requests(route).length < n) return true;
      resolve();
      return false;
    });
  }
}
