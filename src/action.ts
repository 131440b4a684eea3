import { join, resolve } from "node:path";
import pkg from "../package.json" with { type: "json" };
import { cleanup } from "./cleanup.ts";
import type { ActionContext } from "./context.ts";
import {
  createGitHubIntegration,
  reportAndFinalizeStatus,
  trackStatus,
  writePendingStatus,
} from "./github/track-status.ts";
import {
  type Inputs,
  InvalidInputsError,
  readInputs,
} from "./inputs/inputs.ts";
import { main } from "./main.ts";
import { ProgressHistory } from "./report/progress-chart.ts";
import { report } from "./report/report.ts";
import * as endings from "./report/results/index.ts";
import { RetryLog } from "./report/retry-log.ts";
import { headCommit, readRunContext } from "./runner/run-context.ts";
import { createRunner } from "./runner/runner.ts";
import { TakenOverByPost } from "./runner/signals.ts";
import type { Toolkit } from "./runner/toolkit.ts";
import { ExportState } from "./state/export-state.ts";
import {
  announceMain,
  isOpen,
  rendezvousPath,
  watchForTakeover,
  withdrawAnnouncement,
} from "./state/rendezvous.ts";
import {
  type SavedState,
  STATE_KEY,
  savedStateSchema,
} from "./state/saved-state.ts";
import type { Clock } from "./util/clock.ts";
import { createRedactor } from "./util/sanitize.ts";
import { createZillizClient } from "./zilliz/client.ts";
import { countRequests, createHttp } from "./zilliz/http.ts";

/** The world around the action, as `index.ts` finds it. */
export interface Host {
  core: Toolkit;
  env: NodeJS.ProcessEnv;
  clock: Clock;
  /** Aborted when the runner asks the step to end. */
  interruption: AbortController;
}

/** Runs main, or post where main left something open, and reports. Resolves to the exit code. */
export async function run(world: Host): Promise<number> {
  const { core, env } = world;
  // Before anything else: from here on the runner blots key and token out, and so do we.
  const key = core.getInput("api-key") || env.ZILLIZ_API_KEY || "";
  const token = core.getInput("github-token");
  const redact = createRedactor([...mask(core, key), ...mask(core, token)]);
  const runner = createRunner(core, env, redact);
  const saved = core.getState(STATE_KEY);
  const stage = saved === "" ? main : cleanup;
  const phase =
    saved === ""
      ? firstPhase(world)
      : savedStateSchema.parse(JSON.parse(saved));
  const state = new ExportState(runner, phase);
  if (stage === cleanup) state.update(phase.facts);
  const context = readRunContext(env);
  const requests = { sent: 0, retried: 0 };
  const history = new ProgressHistory();
  const opened = { runner, state, run: context };
  const reporting = {
    ...opened,
    clock: world.clock,
    requests,
    byPost: stage === cleanup,
  };

  let inputs: Inputs;
  try {
    inputs = readInputs((name) =>
      name === "api-key" ? key : core.getInput(name),
    );
  } catch (error) {
    if (!(error instanceof InvalidInputsError)) throw error;
    const mistakes = error.errors.map(redact);
    const result =
      stage === main
        ? endings.invalidInputs(mistakes)
        : endings.cleanupFailed(phase, mistakes);
    return report(result, {
      ...reporting,
      commit: await headCommit(context),
      points: [],
      summary: !/^false$/i.test(core.getInput("summary")),
      receiptPath: inWorkspace(core.getInput("receipt-path"), env),
    });
  }

  const { clock } = world;
  const access = { inputs, run: context, runner, clock, redact };
  const github = createGitHubIntegration({ ...access, userAgent: USER_AGENT });
  if (stage === cleanup && !isOpen(phase)) {
    await writePendingStatus(github, phase);
    return 0;
  }

  const http = createHttp(inputs.baseUrl, redact);
  try {
    const zilliz = createZillizClient({
      ...inputs,
      userAgent: USER_AGENT,
      http: countRequests(http, () => {
        requests.sent += 1;
      }),
    });
    const { signal } = world.interruption;
    if (stage === main && github) trackStatus(github, state, signal);
    const parts = { ...opened, inputs, zilliz, history, github };
    const step = createContext(world, parts, phase, () => {
      requests.retried += 1;
    });
    const result = stage(step).catch((error: Error) =>
      endings.internalError(state.facts, error.message),
    );
    // The first request has left by now: the commit is looked up while Zilliz Cloud answers.
    const commit = await headCommit(context);
    const told = await result;
    // Whoever reads what main says then, post has the last word.
    if (signal.reason instanceof TakenOverByPost) told.retryInPost = true;
    const tell = () =>
      report(told, {
        ...reporting,
        commit,
        points: history.points,
        summary: inputs.summary,
        receiptPath: inWorkspace(inputs.receiptPath, env),
      });
    if (github === undefined) return await tell();
    const limits = { inPost: stage === cleanup, signal };
    return await reportAndFinalizeStatus(github, told, state, tell, limits);
  } finally {
    const door = rendezvousPath(env);
    if (door !== undefined && state.phase === "done")
      withdrawAnnouncement(door);
    await http.close();
  }
}

/** What the limit of 20 requests a second takes to be met by looks that are 3 s apart. */
const FIRST_GUESS_OF_LEGS = 64;
/** Of a matrix. */
const MOST_LEGS = 256;
const USER_AGENT = `${pkg.name}/${pkg.version}`;

/** A main step begins, with a place where it and its post step can meet. */
function firstPhase({ env: { RUNNER_TEMP }, clock }: Host): SavedState {
  // No two steps of a job, which has the folder for itself, are one process at one time.
  const step = `${process.pid}-${clock.date().getTime()}`;
  const handover = RUNNER_TEMP && join(RUNNER_TEMP, `zilliz-export-${step}`);
  return { phase: "idle", facts: {}, rendezvous: handover };
}

/** A path as users expect it: relative to their checkout, whatever the working directory is. */
function inWorkspace(
  path: string | undefined,
  { GITHUB_WORKSPACE = "" }: NodeJS.ProcessEnv,
): string | undefined {
  return path ? resolve(GITHUB_WORKSPACE, path) : undefined;
}

function createContext(
  { env, clock, interruption }: Host,
  opened: Pick<
    ActionContext,
    "inputs" | "zilliz" | "state" | "history" | "runner" | "run" | "github"
  >,
  { phase: name, rendezvous: handover }: SavedState,
  onRetry: () => void,
): ActionContext {
  const { signal } = interruption;
  const trouble = new RetryLog(opened.runner.info, opened.runner.debug);
  let legs = opened.inputs.matrixJob.total;
  let look = () => {};
  if (name === "idle" && handover !== undefined) {
    const door = rendezvousPath(env);
    opened.state.begin();
    if (door !== undefined) announceMain(door, handover);
    look = watchForTakeover(handover, door, interruption, clock);
  }
  return {
    ...opened,
    clock,
    signal,
    throwIfCancelled: () => {
      look();
      signal.throwIfAborted();
    },
    deadline: clock.now() + opened.inputs.timeoutMs,
    concurrentRuns: () => legs,
    onRetry: (error, waitMs) => {
      onRetry();
      // Whoever is told to slow down is not alone, whatever the workflow says.
      if (error.kind === "rateLimited") {
        legs = Math.min(Math.max(2 * legs, FIRST_GUESS_OF_LEGS), MOST_LEGS);
      }
      const { httpStatus, code } = error.failure;
      const kind = [error.kind, httpStatus, code].join();
      trouble.log(error.message, kind, waitMs, clock.now());
    },
  };
}

/** Masks a secret, and the pieces of one that was pasted with something around it. Returns all that may not be shown. */
function mask(core: Toolkit, given: string): string[] {
  const pieces = given.split(/\s+/).filter((piece) => piece.length >= 8);
  const secrets = [...new Set([given.trim(), ...pieces])].filter(Boolean);
  for (const secret of secrets) core.setSecret(secret);
  return secrets;
}
