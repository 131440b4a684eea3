import type { Inputs } from "../inputs/inputs.ts";
import type { Result } from "../report/result.ts";
import { type RunContext, runUrl } from "../runner/run-context.ts";
import type { Runner } from "../runner/runner.ts";
import type { ExportState } from "../state/export-state.ts";
import type { Facts, SavedState } from "../state/saved-state.ts";
import type { Clock } from "../util/clock.ts";
import { type CommitApi, createCommitApi, type GitHubError, headCommit } from "./client.ts";
import { CommitStatus } from "./commit-status.ts";
import { finalText, INTERRUPTED } from "./descriptions.ts";
import { type ResumeMarker, ResumeMarkers, shortMainId } from "./resume-marker.ts";
import { readStatusUrls } from "./status-urls.ts";

/** What a step uses of GitHub if the workflow passes a token. */
export interface GitHubIntegration {
  status: CommitStatus;
  /**
   * The markers of other main steps of the run that have the same scope, newest first. See {@link
   * readStatusUrls} for its errors.
   */
  readMarkers: (signal: AbortSignal) => Promise<ResumeMarker[]>;
  /**
   * Puts a marker on the commit before a request is sent that starts something: should the machine
   * be lost right after it, a re-run knows of the request. Goes on with a warning if GitHub takes
   * too long.
   */
  announceStart: (
    phase: "requesting-backup" | "starting",
    facts: Facts,
    signal: AbortSignal,
  ) => Promise<void>;
}

interface GitHubIntegrationOptions {
  inputs: Inputs;
  run: RunContext;
  /** The ID of the main step, in the post step as well. */
  mainId: string;
  runner: Pick<Runner, "notice" | "warning" | "debug" | "redact">;
  clock: Clock;
  userAgent: string;
}

/** How long a request that starts something may wait until its marker is on the commit. */
const MARKER_TIMEOUT_MS = 5_000;

/** How long the final status may take after everything else is done. */
const FINAL_STATUS_TIMEOUT_MS = 3_000;
/** The same after a cancel, when seconds are scarce. The post step writes what main did not. */
const FINAL_STATUS_AFTER_CANCEL_MS = 1_000;
/** Enough for a `Retry-After` of a minute, GitHub's usual one. */
const FINAL_STATUS_IN_POST_MS = 75_000;

/**
 * Connects to GitHub lazily: nothing is loaded before the first request. Undefined without a token,
 * and for a dry run, which reports nothing about the data of a commit.
 */
export function createGitHubIntegration(
  options: GitHubIntegrationOptions,
): GitHubIntegration | undefined {
  const { inputs, run, mainId, runner, clock, userAgent } = options;
  const { request, githubToken: token, statusContext } = inputs;
  const isExport = request.kind === "export";
  if (token === undefined || (isExport && request.dryRun)) return undefined;

  const subject = isExport ? request.clusterId : (request.clusterId ?? request.jobId);
  const context = statusContext ?? `zilliz-export / ${subject}`;
  const { repository, runId, job, action } = run;
  // Two steps of a composite action share job and step ID, and so do two calls of a reusable
  // workflow: a status context of their own separates them.
  const scope = [repository, runId, job, action, context, exportIdentity(inputs)];
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
      createCommitApi({ token, repository, sha, userAgent, redact: runner.redact }),
    );
    return connecting;
  };

  const targetUrl = (facts: Facts, start: ResumeMarker["start"]) => {
    const { plannedAt = clock.date(), startedByAttempt, jobId } = facts;
    // Otherwise the workflow's input has the ID, and the marker's signature covers it.
    const byName = isExport && "name" in request.integration;
    return markers.write(runUrl(run) ?? "", {
      attempt,
      mainId,
      startedByAttempt,
      plannedAt: Math.floor(new Date(plannedAt).getTime() / 1000),
      backupId: facts.backupId,
      integrationId: byName ? facts.integrationId : undefined,
      jobId,
      start: jobId === undefined ? start : undefined,
    });
  };

  const readMarkers = async (signal: AbortSignal) => {
    const isRerun = attempt > 1;
    const urls = await readStatusUrls(connect, { isRerun, clock, signal, onError });
    return urls
      .map((url) => markers.read(url))
      .filter((marker) => marker !== undefined)
      .filter((marker) => marker.mainId !== shortMainId(mainId));
  };

  const status = new CommitStatus({ connect, context, targetUrl, onError, clock });

  const announceStart: GitHubIntegration["announceStart"] = async (phase, facts, signal) => {
    status.update(phase, facts);
    if (await status.waitForUpdate(MARKER_TIMEOUT_MS, signal)) return;
    if (signal.aborted) return;
    runner.warning(
      "A re-run may not know of this export",
      "GitHub did not record in time that this step starts an export. If the runner is lost now, check the Jobs page of the Zilliz Cloud console before you re-run the workflow.",
    );
  };

  return { status, readMarkers, announceStart };
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

/** GitHub keeps 1,000 statuses of a commit and context, and rejects the next one. */
const TOO_MANY_STATUSES = /maximum number of statuses/i;

function gitHubAdvice({ kind, message }: GitHubError): string {
  if (TOO_MANY_STATUSES.test(message)) {
    return "The export continues without a commit status, and a re-run can't resume it. Set `status-context` to a name that has fewer statuses on this commit.";
  }
  switch (kind) {
    case "rejected":
      return "The export continues without a commit status and without resuming an earlier one. The job needs `permissions: statuses: write`; the token of a pull request from a fork can't have it.";
    case "rateLimited":
    case "indeterminate":
      return "The commit status may be late, and an earlier export may not be resumed.";
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
  state.setPendingCommitStatus(status.payload(INTERRUPTED, {}));
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
  const start = result.status === "start-unknown" ? "unknown" : undefined;
  const final = status.payload(text, facts, start);
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
