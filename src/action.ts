import { randomUUID } from "node:crypto";
import pkg from "../package.json" with { type: "json" };
import { cleanup } from "./cleanup.ts";
import { createContext } from "./context.ts";
import { ActionError, messageOf } from "./errors.ts";
import { headCommit } from "./github/client.ts";
import {
  createGitHubIntegration,
  reportAndFinalizeStatus,
  trackStatus,
  writePendingStatus,
} from "./github/integration.ts";
import { type Inputs, readInputs } from "./inputs/inputs.ts";
import { InvalidInputsError } from "./inputs/parse.ts";
import { main } from "./main.ts";
import { ProgressHistory } from "./report/progress-chart.ts";
import { report } from "./report/report.ts";
import type { Result } from "./report/result.ts";
import * as results from "./report/results/index.ts";
import { readRunContext } from "./runner/run-context.ts";
import { createRunner } from "./runner/runner.ts";
import { Secrets } from "./runner/secrets.ts";
import { type Host, TakenOverByPost } from "./runner/signals.ts";
import { ExportState } from "./state/export-state.ts";
import { createRendezvous, type Rendezvous } from "./state/rendezvous.ts";
import { initialState, isOpen, type SavedState } from "./state/saved-state.ts";
import { createSeal } from "./state/seal.ts";
import { createStateSaver } from "./state/state-saver.ts";
import { createZillizClient } from "./zilliz/client.ts";
import { countRequests, createHttp } from "./zilliz/http.ts";

/** Runs the main step. Resolves to the exit code. */
export async function runMain(host: Host): Promise<number> {
  const rendezvous = createRendezvous(host.env, host.process, host.clock);
  const session = openSession("main", host, initialState(randomUUID()), rendezvous);
  const checkForTakeover = rendezvous?.watchForTakeover(host.interruption);
  session.state.begin();
  checkForTakeover?.();
  return run({ ...session, checkForTakeover });
}

/** Runs the post step from where main came to. Resolves to the exit code. */
export async function runPost(host: Host, saved: SavedState): Promise<number> {
  const session = openSession("post", host, saved);
  session.state.update(saved.facts);
  return run(session);
}

/** One step of the action: reads the inputs, runs main or cleanup, reports the result. */
async function run(session: Session): Promise<number> {
  const { step, state, host, saved, signal } = session;
  const isSettled = step === "post" && !isOpen(state);
  let inputs: Inputs | undefined;
  let connections: Connections;
  try {
    inputs = readStepInputs(session);
    if (step === "main") inputs = checkFiles(session, inputs);
    connections = connect(session, inputs);
  } catch (error) {
    if (isSettled) return leaveStatus(session, errorsIn(error, session));
    const target = inputs ?? {
      summary: !/^false$/i.test(host.core.getInput("summary")),
      receiptPath: error instanceof InvalidInputsError ? error.receiptPath : undefined,
    };
    return reportResult(setupFailed(session, error), session, target);
  }
  const { github, http } = connections;
  if (isSettled) {
    await writePendingStatus(github, saved);
    return 0;
  }

  if (step === "main" && github) trackStatus(github, state, signal);
  const result = await runStep(session, inputs, connections)
    .catch((error) => results.internalError(state.facts, messageOf(error)))
    .finally(() => http.close());
  // What main reports then may not reach the runner: post reports it again.
  if (signal.reason instanceof TakenOverByPost) result.retryInPost = true;
  const finish = () => reportResult(result, session, inputs);
  if (github === undefined) return finish();
  const inPost = step === "post";
  return reportAndFinalizeStatus(github, result, state, finish, { inPost, signal });
}

/** What a step has before its inputs are read. */
type Session = ReturnType<typeof openSession> & { checkForTakeover?: (() => void) | undefined };

function openSession(
  step: "main" | "post",
  host: Host,
  saved: SavedState,
  rendezvous?: Rendezvous,
) {
  const { core, env, clock, interruption } = host;
  // Before anything else: from here on, the runner masks key and token, and so does the action.
  const key = core.getInput("api-key") || env.ZILLIZ_API_KEY || "";
  const { redact, add: addSecret } = new Secrets(core);
  for (const secret of [key, core.getInput("github-token")]) addSecret(secret);
  const runner = createRunner(core, env, redact);
  return {
    step,
    host,
    saved,
    key,
    addSecret,
    runner,
    clock,
    signal: interruption.signal,
    state: new ExportState(runner, saved, createStateSaver(runner, createSeal(env), rendezvous)),
    run: readRunContext(env),
    history: new ProgressHistory(),
    requests: { sent: 0, retried: 0 },
  };
}

function readStepInputs({ host, key }: Session): Inputs {
  const { core, env } = host;
  const get = (name: string) => (name === "api-key" ? key : core.getInput(name));
  return readInputs(get, env.GITHUB_WORKSPACE);
}

/**
 * Finds out before anything is started whether the runner's files can be written, as the user of a
 * container may not. Throws an {@link ActionError} if outputs can't; a summary is left out.
 */
function checkFiles({ runner }: Session, inputs: Inputs): Inputs {
  const outputProblem = runner.unwritableBecause("GITHUB_OUTPUT");
  if (outputProblem !== undefined) {
    throw new ActionError(
      `The step's outputs can't be written: ${outputProblem}.`,
      "Give the user that runs this step, such as that of the container, permission to write to the runner's files; then run this again.",
    );
  }
  const summaryProblem = inputs.summary && runner.unwritableBecause("GITHUB_STEP_SUMMARY");
  if (!summaryProblem) return inputs;
  runner.warning("The job summary can't be written", summaryProblem);
  return { ...inputs, summary: false };
}

const USER_AGENT = `${pkg.name}/${pkg.version}`;
type Connections = ReturnType<typeof connect>;

function connect(session: Session, inputs: Inputs) {
  const { host, requests, runner, saved } = session;
  const http = createHttp(inputs.baseUrl, runner.redact, host.env);
  const counted = countRequests(http, () => {
    requests.sent += 1;
  });
  const userAgent = USER_AGENT;
  const github = createGitHubIntegration({ ...session, inputs, userAgent, mainId: saved.mainId });
  const zilliz = createZillizClient({ ...inputs, userAgent, http: counted });
  return { http, github, zilliz };
}

/**
 * The step can't begin: its inputs are invalid, its files can't be written, or its environment
 * can't be used.
 */
function setupFailed(session: Session, error: unknown): Result {
  const { step, state } = session;
  const errors = errorsIn(error, session);
  if (step === "post") return results.cleanupFailed(state, errors);
  if (error instanceof InvalidInputsError) return results.invalidInputs(errors);
  if (error instanceof ActionError) return results.notStarted(error.message, error.nextStep);
  return results.internalError(state.facts, messageOf(error));
}

function errorsIn(error: unknown, { runner }: Session): string[] {
  const isOfInputs = error instanceof InvalidInputsError;
  return isOfInputs ? error.errors.map(runner.redact) : [messageOf(error)];
}

/** Only the commit status was left to write: nothing is said of a job that has been reported. */
function leaveStatus({ runner }: Session, errors: readonly string[]): number {
  runner.warning(
    "The commit status may still be pending",
    `${errors.join(" ")} The result of the export is not affected.`,
  );
  return 0;
}

async function runStep(
  session: Session,
  inputs: Inputs,
  { github, zilliz }: Connections,
): Promise<Result> {
  const { step, signal, requests, checkForTakeover } = session;
  const context = createContext({
    ...session,
    inputs,
    github,
    zilliz,
    throwIfCancelled: () => {
      checkForTakeover?.();
      signal.throwIfAborted();
    },
    countRetry: () => {
      requests.retried += 1;
    },
  });
  return step === "main" ? main(context) : cleanup(context);
}

async function reportResult(
  result: Result,
  session: Session,
  { summary, receiptPath, baseUrl }: Pick<Inputs, "summary" | "receiptPath"> & Partial<Inputs>,
): Promise<number> {
  return report(result, {
    ...session,
    summary,
    receiptPath,
    baseUrl,
    commit: await headCommit(session.run),
    points: session.history.points,
    byPost: session.step === "post",
  });
}
