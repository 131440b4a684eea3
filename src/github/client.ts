import { setTimeout as sleep } from "node:timers/promises";
import { type Redact, sanitizeLine } from "../util/sanitize.ts";
import { loadGitHubToolkit } from "./toolkit.ts";

/** A commit status as it is written. */
export interface CommitStatusPayload {
  state: "pending" | "success" | "failure" | "error";
  context: string;
  description: string;
  targetUrl: string;
}

/** The commit of the run on GitHub: a method for each endpoint. All reject with {@link GitHubError}. */
export interface CommitApi {
  setStatus(status: CommitStatusPayload, timeoutMs: number): Promise<void>;
  /** The target URLs of all statuses of the commit, the newest first. Brings what it got when the time is up. */
  statusUrls(
    timeoutMs: number,
  ): Promise<{ urls: string[]; error?: GitHubError }>;
}

/**
 * Why a request to GitHub brought nothing.
 *
 * - `refused`: it said no, and will say so again;
 * - `limited`: it wants to be asked later;
 * - `lost`: whether it heard the request can't be told.
 */
export type GitHubErrorKind = "rejected" | "rateLimited" | "indeterminate";

/** Thrown where GitHub could not be used. */
export class GitHubError extends Error {
  override readonly name = "GitHubError";
  readonly kind: GitHubErrorKind;
  /** With `limited`: how long to wait. */
  readonly retryAfterMs: number;

  constructor(kind: GitHubErrorKind, message: string, retryAfterMs = 0) {
    super(sanitizeLine(message));
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }
}

/** Where the commit is, and who asks. */
export interface CommitApiOptions {
  token: string;
  /** `owner/name` */
  repository: string;
  sha: string;
  userAgent: string;
  redact: Redact;
}

const STATUSES_PER_PAGE = 100;
/** 1,000 statuses: as many as GitHub keeps of one context. */
const MAX_STATUS_PAGES = 10;

/**
 * GitHub by way of its own toolkit, at the `GITHUB_API_URL` of the runner and through its proxy. The toolkit is loaded here, as
 * it is large and most runs have no use for it.
 */
export async function createCommitApi({
  token,
  repository,
  sha,
  userAgent,
  redact,
}: CommitApiOptions): Promise<CommitApi> {
  const [owner = "", repo = ""] = repository.split("/");
  if (owner === "" || repo === "" || sha === "") {
    throw new GitHubError(
      "rejected",
      "the runner names no repository or commit",
    );
  }
  const { getOctokit } = await loadGitHubToolkit().catch((error: Error) => {
    throw new GitHubError("rejected", redact(error.message));
  });
  const quiet = () => {};
  const api = getOctokit(token, {
    userAgent,
    // It would repeat in the log what the server says in its headers.
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
  });

  async function within<T>(
    timeoutMs: number,
    ask: (request: { signal: AbortSignal }) => Promise<T>,
  ): Promise<T> {
    const over = new AbortController();
    const late = sleep(Math.max(timeoutMs, 1), undefined, {
      signal: over.signal,
    }).then(() => {
      throw new GitHubError(
        "indeterminate",
        `no answer within ${timeoutMs / 1000} s`,
      );
    });
    const asking = ask({ signal: over.signal });
    asking.catch(() => {});
    late.catch(() => {});
    try {
      return await Promise.race([asking, late]);
    } catch (error) {
      throw error instanceof GitHubError ? error : toGitHubError(error, redact);
    } finally {
      over.abort();
    }
  }

  async function page(number: number, timeoutMs: number) {
    const { data, headers } = await within(timeoutMs, (request) =>
      api.rest.repos.listCommitStatusesForRef({
        owner,
        repo,
        ref: sha,
        per_page: STATUSES_PER_PAGE,
        page: number,
        request,
      }),
    );
    const urls = data.map((status) => String(status?.target_url ?? ""));
    return { urls, last: lastPage(headers.link) };
  }

  return {
    async setStatus({ state, context, description, targetUrl }, timeoutMs) {
      await within(timeoutMs, (request) =>
        api.rest.repos.createCommitStatus({
          owner,
          repo,
          sha,
          state,
          context: redact(context),
          description: redact(description),
          target_url: redact(targetUrl),
          request,
        }),
      );
    },

    async statusUrls(timeoutMs) {
      const until = performance.now() + timeoutMs;
      const first = await page(1, timeoutMs);
      const others = Array.from(
        { length: Math.min(first.last, MAX_STATUS_PAGES) - 1 },
        (_, index) => page(index + 2, until - performance.now()),
      );
      const rest = await Promise.allSettled(others);
      const failed = rest.find((each) => each.status === "rejected");
      const read = rest.flatMap((each) =>
        each.status === "fulfilled" ? each.value.urls : [],
      );
      return {
        urls: [...first.urls, ...read],
        ...(failed && { error: failed.reason }),
      };
    },
  };
}

/** The number of pages, from the header `Link` (https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api). */
function lastPage(link: string | undefined): number {
  const [, last] = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(link ?? "") ?? [];
  return Number(last ?? 1);
}

/** What GitHub says when it names no time (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api). */
const DEFAULT_RETRY_AFTER_MS = 60_000;

interface RequestFailure {
  message?: string;
  status?: number;
  response?: { headers?: Record<string, string | number | undefined> };
}

/** What an error of GitHub's toolkit means. One without a response is of the connection, and has a status of its own making. */
function toGitHubError(error: unknown, redact: Redact): GitHubError {
  const { message = "", status, response } = (error ?? {}) as RequestFailure;
  const headers = response?.headers;
  const said = redact(message);
  if (headers === undefined || status === undefined || status >= 500) {
    const http = headers === undefined ? "" : `HTTP ${status}: `;
    return new GitHubError("indeterminate", `${http}${said}`);
  }
  const asked = Number(headers["retry-after"] ?? Number.NaN);
  const limited =
    status === 429 ||
    (status === 403 &&
      (!Number.isNaN(asked) ||
        String(headers["x-ratelimit-remaining"]) === "0" ||
        /rate limit/i.test(message)));
  return limited
    ? new GitHubError(
        "rateLimited",
        `HTTP ${status}: ${said}`,
        Number.isNaN(asked) ? DEFAULT_RETRY_AFTER_MS : asked * 1000,
      )
    : new GitHubError("rejected", `HTTP ${status}: ${said}`);
}
