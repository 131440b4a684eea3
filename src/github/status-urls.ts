import { ActionError } from "../errors.ts";
import type { Clock } from "../util/clock.ts";
import { type CommitApi, GitHubError } from "./client.ts";

/** A first attempt must not wait longer than this for GitHub's response. */
const READ_MARKERS_TIMEOUT_MS = 1_000;
/** A re-run retries for so long: without the markers, it could start a second export. */
const READ_MARKERS_IN_RERUN_MS = 60_000;
const READ_MARKERS_REQUEST_MS = 10_000;

/**
 * Reads where the statuses of the commit link to. A first attempt waits a second at most and uses
 * what it has by then. A re-run retries for a minute, and then throws an {@link ActionError}: it
 * does not know what the earlier attempt started. A token without the permission counts as none.
 */
export async function readStatusUrls(
  connect: () => Promise<Pick<CommitApi, "statusUrls">>,
  options: {
    isRerun: boolean;
    clock: Clock;
    signal: AbortSignal;
    onError: (error: GitHubError) => void;
  },
): Promise<string[]> {
  const { isRerun, clock, signal, onError } = options;
  const deadline = clock.now() + READ_MARKERS_IN_RERUN_MS;
  for (let wait = 1_000; ; wait *= 2) {
    // Loading GitHub's toolkit takes time of its own, which is none of GitHub's.
    const { urls, error } = await connect()
      .then(({ statusUrls }) =>
        statusUrls(isRerun ? READ_MARKERS_REQUEST_MS : READ_MARKERS_TIMEOUT_MS),
      )
      .catch((failure) => ({ urls: [], error: GitHubError.from(failure) }));
    if (error === undefined) return urls;
    if (!isRerun || error.kind === "rejected") {
      onError(error);
      return isRerun ? [] : urls;
    }
    const pause = Math.max(wait, error.retryAfterMs);
    if (clock.now() + pause > deadline) {
      throw new ActionError(
        `What an earlier attempt of this run started can't be read from GitHub: ${error.message}.`,
        "Run this again when GitHub responds, with a valid `github-token`. With `resume: never` the export is started without looking for an earlier one.",
      );
    }
    await clock.sleep(pause, signal);
  }
}
