import { setTimeout as sleep } from "node:timers/promises";
import type * as actionsGithub from "@actions/github";
import type { RunContext } from "../runner/run-context.ts";
import type { Redact } from "../util/redact.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import { supportNode20 } from "./node-20.ts";

/** The request body of a commit status. */
export interface CommitStatusPayload {
  state: "pending" | "success" | "failure" | "error";
  context: string;
  description: string;
  targetUrl: string;
}

/** One commit on GitHub, with a method for each endpoint. All reject with a {@link GitHubError}. */
export interface CommitApi {
  setStatus(status: CommitStatusPayload, timeoutMs: number): Promise<void>;
  /**
   * The target URLs of all statuses of the commit, newest first. Once the first page is read, the
   * failure of another one is returned as `error` beside the pages that were read.
   */
  statusUrls(timeoutMs: number): Promise<{ urls: string[]; error?: GitHubError }>;
}

/**
 * Why a request to GitHub failed.
 *
 * - `rejected`: GitHub refused it, and would refuse it again;
 * - `rateLimited`: GitHub accepts it later;
 * - `indeterminate`: it is unknown whether GitHub processed it.
 */
export type GitHubErrorKind = "rejected" | "rateLimited" | "indeterminate";

export class GitHubError extends Error {
  override readonly name = "GitHubError";
  readonly kind: GitHubErrorKind;
  /** How long to wait if the kind is `rateLimited`. */
  readonly retryAfterMs: number;

  constructor(kind: GitHubErrorKind, message: string, retryAfterMs = 0) {
    super(sanitizeLine(message));
    this.kind = kind;
    this.retryAfterMs = retryAfterMs;
  }

  /** An error from anywhere, which no retry would cure. */
  static from(error: unknown): GitHubError {
    return error instanceof GitHubError ? error : new GitHubError("rejected", String(error));
  }
}

interface CommitApiOptions {
  token: string;
  /** `owner/name` */
  repository: string;
  sha: string;
  userAgent: string;
  redact: Redact;
}

const STATUSES_PER_PAGE = 100;
/** More at once would reach GitHub's limit of concurrent requests. */
const STATUS_PAGES_AT_ONCE = 10;
/**
 * GitHub keeps at most 1,000 statuses of one context, but any number of contexts. A commit with more
 * than 10,000 statuses is not read.
 */
const MAX_STATUS_PAGES = 100;

/**
 * GitHub's API toolkit, which few runs need: it is a bundle of its own beside the action's
 * (tools/build.ts), with an undici of its own, so that a run which doesn't need it reads none of
 * it.
 */
export function loadGitHubToolkit(): Promise<typeof actionsGithub> {
  supportNode20();
  return import(/* webpackIgnore: true */ "@actions/github");
}

/**
 * The commit that people know the run by. For a pull request `GITHUB_SHA` is a merge commit that
 * GitHub made, and only the event has the head commit. GitHub's toolkit reads the event when it is
 * imported, and throws if that isn't JSON.
 */
export async function headCommit({ sha, eventName }: RunContext): Promise<string> {
  if (!eventName.startsWith("pull_request")) return sha;
  const toolkit = await loadGitHubToolkit().catch(() => undefined);
  const head: unknown = toolkit?.context.payload.pull_request?.head?.sha;
  return typeof head === "string" ? head : sha;
}

/**
 * Creates a client from GitHub's toolkit, which uses the runner's `GITHUB_API_URL` and proxy.
 * Rejects with a {@link GitHubError} if the commit is unknown or the toolkit can't be loaded.
 */
export async function createCommitApi(options: CommitApiOptions): Promise<CommitApi> {
  const { token, repository, sha, userAgent, redact } = options;
  const [owner = "", repo = ""] = repository.split("/");
  if (owner === "" || repo === "" || sha === "") {
    throw new GitHubError("rejected", "the runner reports no repository or commit");
  }
  const { getOctokit } = await loadGitHubToolkit().catch((error: Error) => {
    throw new GitHubError("rejected", redact(error.message));
  });
  const ignore = () => {};
  const octokit = getOctokit(token, {
    userAgent,
    // Its log would repeat response headers without redaction.
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  });

  async function within<T>(
    timeoutMs: number,
    send: (request: { signal: AbortSignal }) => Promise<T>,
  ): Promise<T> {
    const controller = new AbortController();
    const { signal } = controller;
    // undici watches the signal only once it is connected.
    const timeout = sleep(Math.max(timeoutMs, 1), undefined, { signal }).then(() => {
      const message = `no response within ${timeoutMs / 1000} s`;
      throw new GitHubError("indeterminate", message);
    });
    const response = send({ signal });
    response.catch(ignore);
    timeout.catch(ignore);
    try {
      return await Promise.race([response, timeout]);
    } catch (error) {
      throw error instanceof GitHubError ? error : toGitHubError(error, redact);
    } finally {
      controller.abort();
    }
  }

  async function readPage(page: number, timeoutMs: number) {
    const { data, headers } = await within(timeoutMs, (request) =>
      octokit.rest.repos.listCommitStatusesForRef({
        owner,
        repo,
        ref: sha,
        per_page: STATUSES_PER_PAGE,
        page,
        request,
      }),
    );
    // Octokit does not reject a redirect or a page with HTTP 200.
    if (!Array.isArray(data)) {
      throw new GitHubError("indeterminate", "the response is not a list of statuses");
    }
    const urls = data.map((status) => String(status?.target_url ?? ""));
    return { urls, pageCount: pageCountFrom(headers.link) };
  }

  return {
    async setStatus({ state, context, description, targetUrl }, timeoutMs) {
      await within(timeoutMs, (request) =>
        octokit.rest.repos.createCommitStatus({
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
      const deadline = performance.now() + timeoutMs;
      const { urls, pageCount } = await readPage(1, timeoutMs);
      if (pageCount > MAX_STATUS_PAGES) {
        const message = `the commit has more than ${MAX_STATUS_PAGES * STATUSES_PER_PAGE} statuses`;
        return { urls, error: new GitHubError("indeterminate", message) };
      }
      const numbers = Array.from({ length: pageCount - 1 }, (_, index) => index + 2);
      while (numbers.length > 0) {
        const pages = await Promise.allSettled(
          numbers
            .splice(0, STATUS_PAGES_AT_ONCE)
            .map((number) => readPage(number, deadline - performance.now())),
        );
        urls.push(...pages.flatMap((page) => (page.status === "fulfilled" ? page.value.urls : [])));
        const failed = pages.find((page) => page.status === "rejected");
        if (failed !== undefined) return { urls, error: failed.reason };
      }
      return { urls };
    },
  };
}

/**
 * From the header `Link`
 * (https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api).
 */
function pageCountFrom(link: string | undefined): number {
  const [, last] = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(link ?? "") ?? [];
  return Number(last ?? 1);
}

/**
 * For a rate limit without `Retry-After`
 * (https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api).
 */
const DEFAULT_RETRY_AFTER_MS = 60_000;

/** What is read of Octokit's `RequestError`. */
interface RequestFailure {
  message?: string;
  status?: number;
  response?: { headers?: Record<string, string | number | undefined>; data?: unknown };
}

/**
 * GitHub refuses in JSON, with a 4xx status: any other page is one of a proxy or of an outage. An
 * outage may also make good tokens invalid (401), and a re-run must not take that for a token
 * without the permission.
 */
export function toGitHubError(error: unknown, redact: Redact): GitHubError {
  const { message = "", status, response } = (error ?? {}) as RequestFailure;
  const headers = response?.headers;
  const text = redact(message);
  // Without a response the connection failed, and the toolkit made up the status.
  if (headers === undefined) return new GitHubError("indeterminate", text);
  const described = `HTTP ${status}: ${text}`;
  if (status === undefined || status >= 500) return new GitHubError("indeterminate", described);
  const retryAfter = Number(headers["retry-after"] ?? Number.NaN);
  const isRateLimited =
    status === 429 ||
    (status === 403 &&
      (!Number.isNaN(retryAfter) ||
        String(headers["x-ratelimit-remaining"]) === "0" ||
        /rate limit/i.test(message)));
  if (!isRateLimited) {
    const isRefusal = status >= 400 && status !== 401 && typeof response?.data === "object";
    return new GitHubError(isRefusal ? "rejected" : "indeterminate", described);
  }
  const retryAfterMs = Number.isNaN(retryAfter) ? DEFAULT_RETRY_AFTER_MS : retryAfter * 1000;
  return new GitHubError("rateLimited", described, retryAfterMs);
}
