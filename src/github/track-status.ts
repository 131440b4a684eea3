import type { Inputs } from "../inputs/inputs.ts";
import type { Result } from "../report/result.ts";
import type { RunContext } from "../runner/run-context.ts";
import type { Runner } from "../runner/runner.ts";
import type { ExportState } from "../state/export-state.ts";
import type { SavedState } from "../state/saved-state.ts";
import type { Clock } from "../util/clock.ts";
import type { Redact } from "../util/sanitize.ts";
import { finalText, INTERRUPTED } from "./descriptions.ts";
import { connectGitHub, type GitHubIntegration } from "./integration.ts";

// The commit status from the beginning of a step to its end, and beyond it where only post can write it. Nothing that
// matters waits for it.

/** How long the last status may take when all else is done. */
const FINAL_STATUS_TIMEOUT_MS = 3_000;
/** After the workflow was cancelled; what is not written then, post writes. */
const FINAL_STATUS_AFTER_CANCEL_MS = 1_000;
/** In post: a `Retry-After` of a minute, which is what GitHub mostly asks for, is waited out. */
const FINAL_STATUS_IN_POST_MS = 75_000;

/** What a step has for using GitHub. */
export interface GitHubAccess {
  inputs: Inputs;
  run: RunContext;
  runner: Runner;
  clock: Clock;
  userAgent: string;
  redact: Redact;
}

/** GitHub, where there is a token and something to be told: a dry run says nothing about the data of a commit. */
export function createGitHubIntegration({
  inputs,
  ...access
}: GitHubAccess): GitHubIntegration | undefined {
  const { request, githubToken: token, statusContext, resume } = inputs;
  if (token === undefined || (request.kind === "export" && request.dryRun))
    return undefined;
  const what =
    request.kind === "attach"
      ? (request.clusterId ?? request.jobId)
      : request.clusterId;
  return connectGitHub({
    ...access,
    token,
    context: statusContext ?? `zilliz-export / ${what}`,
    secret: inputs.apiKey,
    exportIdentity: exportIdentity(inputs),
    integrationByName:
      request.kind === "export" && "name" in request.integration,
    includeThisAttempt: resume === "always",
  });
}

/**
 * What is exported and where to, by which leg of a matrix, where the workflow tells. How old it may be is a condition,
 * and not another export.
 */
function exportIdentity({ request, baseUrl, matrixJob: leg }: Inputs): string {
  if (request.kind === "attach")
    return JSON.stringify([baseUrl, request.jobId]);
  const { clusterId, backup, integration, directory } = request;
  const { maxAgeMs: _, ...which } = { maxAgeMs: 0, ...backup };
  return JSON.stringify([
    baseUrl,
    clusterId,
    which,
    integration,
    directory,
    leg.index,
  ]);
}

/** Has the commit status follow a main step. Before it is first written, the state says that it must be written last. */
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
 * Reports an ending, and writes the last commit status when all else is told. Where that can't be done in time, it is in
 * the state that the report saves.
 */
export async function reportAndFinalizeStatus(
  { status }: GitHubIntegration,
  result: Result,
  state: ExportState,
  report: () => Promise<number>,
  { inPost, signal }: { inPost: boolean; signal: AbortSignal },
): Promise<number> {
  const { facts } = state;
  const words = finalText(result, facts);
  const last = status.payload(words, facts, result.status === "start-unknown");
  status.close();
  state.setPendingCommitStatus(last);
  const exitCode = await report();
  const inMain = signal.aborted
    ? FINAL_STATUS_AFTER_CANCEL_MS
    : FINAL_STATUS_TIMEOUT_MS;
  const forMs = inPost ? FINAL_STATUS_IN_POST_MS : inMain;
  const left = await status.writeFinal(last, forMs);
  // With an ending that is open, post has the last word in any case.
  if (result.retryInPost !== true) state.setPendingCommitStatus(left);
  return exitCode;
}

/** In post, where nothing but the last commit status was left to be done. */
export async function writePendingStatus(
  github: GitHubIntegration | undefined,
  { pendingCommitStatus: owedStatus }: SavedState,
): Promise<void> {
  if (owedStatus !== undefined)
    await github?.status.writeFinal(owedStatus, FINAL_STATUS_IN_POST_MS);
}
