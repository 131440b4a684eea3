/** A commit status as the fake keeps it. */
export interface CommitStatus {
  sha: string;
  state: string;
  context: string;
  description: string | null;
  target_url: string | null;
  creator: string;
  createdAt: number;
}

/** Creating a commit status, and listing those of a commit. */
export type Endpoint = "create" | "list";

/** What can go wrong with a request. */
export type GitHubFault =
  /** No response ever arrives. */
  | { kind: "hang" }
  /** The connection breaks, before or after the request is processed. */
  | { kind: "reset"; when: "before" | "after" }
  /** A secondary rate limit, as documented: 403 or 429, with or without `Retry-After`. */
  | { kind: "limited"; status: 403 | 429; retryAfter?: number }
  | { kind: "reply"; status: number; message: string };

/** A request without its token, and the status of the response. */
export interface GitHubExchange {
  endpoint: Endpoint | undefined;
  method: string;
  path: string;
  body: unknown;
  at: number;
  status: number | undefined;
}

/** How the fake differs from its defaults. */
export interface GitHubOptions {
  repository?: string;
  /** The path that the API is below: `/api/v3` on GitHub Enterprise Server. */
  basePath?: string;
}
