import type * as z from "zod";
import { type createBody, rejection, type StatusBody, statusBody } from "./api.ts";
import type { CommitStatus } from "./types.ts";

/** Named in the messages of GitHub's 422, and documented nowhere. */
const MAX_STATUSES_OF_CONTEXT = 1_000;

type Given = z.output<typeof createBody>;

/** The commit statuses of a repository. */
export class StatusStore {
  /** The oldest first. */
  readonly all: CommitStatus[] = [];

  /** Adds a status, by default a successful one of another check. */
  add(status: Partial<CommitStatus> & { sha: string }): CommitStatus {
    const added = {
      state: "success",
      context: "ci/other",
      description: null,
      target_url: null,
      creator: "octocat",
      createdAt: Date.now(),
      ...status,
    };
    this.all.push(added);
    return added;
  }

  /** Adds the status of a request. */
  create(sha: string, given: Given, creator: string): CommitStatus {
    return this.add({
      sha,
      state: given.state,
      context: given.context ?? "default",
      description: given.description ?? null,
      target_url: given.target_url ?? null,
      creator,
    });
  }

  /** The statuses of a commit, the oldest first. */
  of(sha: string): CommitStatus[] {
    return this.all.filter((status) => status.sha === sha);
  }

  /** The last status of each context of a commit, by its context in lower case. */
  latest(sha: string): Record<string, CommitStatus> {
    const entries = this.of(sha).map((status) => [status.context.toLowerCase(), status]);
    return Object.fromEntries(entries);
  }

  /** The error of a status that GitHub would not accept. */
  rejection(sha: string, given: Given) {
    const same = this.of(sha).filter(({ context }) => context === given.context);
    if (same.length < MAX_STATUSES_OF_CONTEXT) return rejection(given);
    const message = "This SHA and context has reached the maximum number of statuses.";
    return { field: "base", message };
  }

  /** The status as the API returns it. */
  body(status: CommitStatus, repositoryUrl: string): StatusBody {
    return statusBody(status, this.all.indexOf(status) + 1, repositoryUrl);
  }
}
