import type { Inputs } from "../inputs/inputs.ts";
import type { Ending } from "../report/result.ts";
import type { RunContext } from "../runner/run-context.ts";
import type { Runner } from "../runner/runner.ts";
import type { Ledger } from "../state/export-state.ts";
import type { Phase } from "../state/saved-state.ts";
import type { Clock } from "../util/clock.ts";
import type { Redact } from "../util/sanitize.ts";
import { CUT_OFF, lastWordsOf } from "./descriptions.ts";
import { type OnGitHub, onGitHub } from "./integration.ts";

// The commit status from the beginning of a step to its end, and beyond it where only post can write it. Nothing that
// matters waits for it.

/** How long the last status may take when all else is done. */
const CONCLUDE_FOR_MS = 3_000;
/** After the workflow was cancelled; what is not written then, post writes. */
const CONCLUDE_AFTER_CANCEL_MS = 1_000;
/** In post: a `Retry-After` of a minute, which is what GitHub mostly asks for, is waited out. */
const CONCLUDE_IN_POST_MS = 75_000;

/** What a step has for using GitHub. */
export interface CommitAccess {
  inputs: Inputs;
  run: RunContext;
  runner: Runner;
  clock: Clock;
  userAgent: string;
  redact: Redact;
}

/** GitHub, where there is a token and something to be told: a dry run says nothing about the data of a commit. */
export function gitHubFor({
  inputs,
  ...access
}: CommitAccess): OnGitHub | undefined {
  const { wish, githubToken: token, statusContext, resume } = inputs;
  if (token === undefined || (wish.kind === "export" && wish.dryRun))
    return undefined;
  const what =
    wish.kind === "attach" ? (wish.clusterId ?? wish.jobId) : wish.clusterId;
  return onGitHub({
    ...access,
    token,
    context: statusContext ?? `zilliz-export / ${what}`,
    secret: inputs.apiKey,
    intent: intentOf(inputs),
    byName: wish.kind === "export" && "name" in wish.integration,
    always: resume === "always",
  });
}

/**
 * What is exported and where to, by which leg of a matrix, where the workflow tells. How old it may be is a condition,
 * and not another export.
 */
function intentOf({ wish, baseUrl, leg }: Inputs): string {
  if (wish.kind === "attach") return JSON.stringify([baseUrl, wish.jobId]);
  const { clusterId, backup, integration, directory } = wish;
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
export function followStep(
  { status }: OnGitHub,
  ledger: Ledger,
  signal: AbortSignal,
): void {
  ledger.owes(status.of(CUT_OFF, {}, false));
  ledger.followedBy((phase, facts) => status.show(phase, facts));
  signal.addEventListener("abort", () => status.end());
}

/**
 * Reports an ending, and writes the last commit status when all else is told. Where that can't be done in time, it is in
 * the state that the report saves.
 */
export async function reportWith(
  { status }: OnGitHub,
  ending: Ending,
  ledger: Ledger,
  report: () => Promise<number>,
  { inPost, signal }: { inPost: boolean; signal: AbortSignal },
): Promise<number> {
  const { facts } = ledger;
  const words = lastWordsOf(ending, facts);
  const last = status.of(words, facts, ending.status === "start-unknown");
  status.end();
  ledger.owes(last);
  const exitCode = await report();
  const inMain = signal.aborted ? CONCLUDE_AFTER_CANCEL_MS : CONCLUDE_FOR_MS;
  const forMs = inPost ? CONCLUDE_IN_POST_MS : inMain;
  const left = await status.conclude(last, forMs);
  // With an ending that is open, post has the last word in any case.
  if (ending.open !== true) ledger.owes(left);
  return exitCode;
}

/** In post, where nothing but the last commit status was left to be done. */
export async function payStatus(
  github: OnGitHub | undefined,
  { owedStatus }: Phase,
): Promise<void> {
  if (owedStatus !== undefined)
    await github?.status.conclude(owedStatus, CONCLUDE_IN_POST_MS);
}
