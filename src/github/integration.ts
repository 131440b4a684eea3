import { ActionError } from "../errors.ts";
import type { Inputs } from "../inputs/inputs.ts";
import type { Result } from "../report/result.ts";
import { type RunContext, runUrl } from "../runner/run-context.ts";
import type { Runner } from "../runner/runner.ts";
import type { ExportState } from "../state/export-state.ts";
import type { Facts, SavedState } from "../state/saved-state.ts";
import type { Clock } from "../util/clock.ts";
import type { Redact } from "../util/redact.ts";
import { type CommitApi, createCommitApi, GitHubError, headCommit } from "./client.ts";
import { CommitStatus } from "./commit-status.ts";
import { finalText, INTERRUPTED } from "./descriptions.ts";
import { type ResumeMarker, ResumeMarkers } from "./resume-marker.ts";

/** What a step uses of GitHub if the workflow passes a token. */
export interface GitHubIntegration {
  status: CommitStatus;
  /**
   * What earlier attempts of the run left, newest first. See {@link readStatusUrls} for its errors.
   */
  readMarkers: (signal: AbortSignal) => Promise<ResumeMarker[]>;
}

export interface GitHubIntegrationOptions {
  inputs: Inputs;
  run: RunContext;
  runner: Pick<Runner, "notice" | "debug">;
  clock: Clock;
  userAgent: string;
  redact: Redact;
}

/** A first attempt must not wait longer than this for GitHub's response. */
const READ_MARKERS_TIMEOUT_MS = 1_000;
/** A re-run retries for so long: without the markers, it could start a second export. */
const READ_MARKERS_IN_RERUN_MS = 60_000;
const READ_MARKERS_REQUEST_MS = 10_000;

/** How long the final status may take after everything else is done. */
const FINAL_STATUS_TIMEOUT_MS = 3_000;
/** The same after a cancel, when seconds are scarce. The post step writes what main did not. */
const FINAL_STATUS_AFTER_CANCEL_MS = 1_000;
/** Enough for a `Retry-After` of a minute, GitHub's usual one. */
const FINAL_STATUS_IN_POST_MS = 75_000;

/**
 * Connects to GitHub lazily: nothing is loaded before the first request. Undefined without a token,
 * and for a dry run, which says nothing about the data of a commit.
 */
export function createGitHubIntegration({
  inputs,
  run,
  runner,
  clock,
  userAgent,
  redact,
}: GitHubIntegrationOptions): GitHubIntegration | undefined {
  const { request, githubToken: token, statusContext } = inputs;
  const isExport = request.kind === "export";
  if (token === undefined || (isExport && request.dryRun)) return undefined;

  const { repository, runId, job, action } = run;
  const scope = [repository, runId, job, action, exportIdentity(inputs)];
  const markers = new ResumeMarkers(inputs.apiKey, scope);
  const attempt = Number(run.runAttempt || 1);

  let reported = false;
  const onError = (error: GitHubError) => {
    const line = `${error.message}. ${gitHubAdvice(error)}`;
    if (reported) runner.debug(line);
    else runner.notice("GitHub could not be used", line);
    reported = true;
  };

  let connecting: Promise<CommitApi> | undefined;
  const connect = () => {
    connecting ??= headCommit(run).then((sha) =>
      createCommitApi({ token, repository, sha, userAgent, redact }),
    );
    return connecting;
  };

  const targetUrl = (facts: Facts, isUnanswered: boolean) => {
    const { plannedAt = clock.date(), startedByAttempt, jobId } = facts;
    // Otherwise the workflow's input has the ID, and the marker's signature covers it.
    const byName = isExport && "name" in request.integration;
    return markers.write(runUrl(run) ?? "", {
      attempt: startedByAttempt ?? attempt,
      plannedAt: Math.floor(new Date(plannedAt).getTime() / 1000),
      backupId: facts.backupId,
      integrationId: byName ? facts.integrationId : undefined,
      jobId,
      unanswered: isUnanswered && jobId === undefined,
    });
  };

  const readMarkers = async (signal: AbortSignal) => {
    const isRerun = attempt > 1;
    const urls = await readStatusUrls(connect, { isRerun, clock, signal, onError });
    return urls
      .map((url) => markers.read(url))
      .filter((marker) => marker !== undefined)
      .filter((marker) => inputs.resume === "always" || marker.attempt < attempt);
  };

  const subject = isExport ? request.clusterId : (request.clusterId ?? request.jobId);
  const context = statusContext ?? `zilliz-export / ${subject}`;
  return {
    status: new CommitStatus({ connect, context, targetUrl, onError, clock }),
    readMarkers,
  };
}

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
    let failure: GitHubError;
    try {
      // Loading GitHub's toolkit takes time of its own, which is none of GitHub's.
      const { statusUrls } = await connect();
      const timeoutMs = isRerun ? READ_MARKERS_REQUEST_MS : READ_MARKERS_TIMEOUT_MS;
      const { urls, error } = await statusUrls(timeoutMs);
      if (error === undefined) return urls;
      failure = error;
      if (!isRerun) {
        onError(error);
        return urls;
      }
    } catch (error) {
      failure = GitHubError.from(error);
    }
    if (!isRerun || failure.kind === "rejected") {
      onError(failure);
      return [];
    }
    const pause = Math.max(wait, failure.retryAfterMs);
    if (clock.now() + pause > deadline) {
      throw new ActionError(
        `What an earlier attempt of this run started can't be read from GitHub: ${failure.message}.`,
        "Run this again when GitHub responds. With `resume: never` the export is started without looking for an earlier one.",
      );
    }
    await clock.sleep(pause, signal);
  }
}

/**
 * What is exported, where to, and by which matrix job: a marker counts only for the same export.
 * `max-backup-age` is a condition, so that changing it does not make another export.
 */
function exportIdentity({ request, baseUrl, matrixJob }: Inputs): string {
  if (request.kind === "attach") return JSON.stringify([baseUrl, request.jobId]);
  const { clusterId, backup, integration, directory } = request;
  const { maxAgeMs: _, ...selector } = { maxAgeMs: 0, ...backup };
  return JSON.stringify([baseUrl, clusterId, selector, integration, directory, matrixJob.index]);
}

function gitHubAdvice({ kind }: GitHubError): string {
  switch (kind) {
    case "rejected":
      return "The export goes on without a commit status and without taking up an earlier attempt's. The job needs `permissions: statuses: write`; the token of a pull request from a fork can't have it.";
    case "rateLimited":
    case "indeterminate":
      return "The export does not wait for it: the commit status may come late, and an earlier attempt's export may not be taken up.";
  }
}

/**
 * Makes the commit status follow a main step. The state has a final status from the start, so that
 * the post step can write one for a main step that is killed.
 */
export function trackStatus(
  { status }: GitHubIntegration,
  state: ExportState,
  signal: AbortSignal,
): void {
  state.setPendingCommitStatus(status.payload(INTERRUPTED, {}, false));
  state.onChange((phase, facts) => status.update(phase, facts));
  signal.addEventListener("abort", () => status.close());
}

/**
 * Reports a result, and then writes the final commit status. A status that can't be written in time
 * stays in the state that `report` saves. Resolves to the exit code of `report`.
 */
export async function reportAndFinalizeStatus(
  { status }: GitHubIntegration,
  result: Result,
  state: ExportState,
  report: () => Promise<number>,
  { inPost, signal }: { inPost: boolean; signal: AbortSignal },
): Promise<number> {
  const { facts } = state;
  const text = finalText(result, facts);
  const final = status.payload(text, facts, result.status === "start-unknown");
  status.close();
  state.setPendingCommitStatus(final);
  const exitCode = await report();
  const inMain = signal.aborted ? FINAL_STATUS_AFTER_CANCEL_MS : FINAL_STATUS_TIMEOUT_MS;
  const timeoutMs = inPost ? FINAL_STATUS_IN_POST_MS : inMain;
  const pending = await status.writeFinal(final, timeoutMs);
  // Post replaces the result that it retries, and then writes a status of its own.
  if (result.retryInPost !== true) state.setPendingCommitStatus(pending);
  return exitCode;
}

/** Writes the final commit status in a post step that has nothing else to do. */
export async function writePendingStatus(
  github: GitHubIntegration | undefined,
  { pendingCommitStatus }: SavedState,
): Promise<void> {
  if (pendingCommitStatus === undefined) return;
  await github?.status.writeFinal(pendingCommitStatus, FINAL_STATUS_IN_POST_MS);
}
