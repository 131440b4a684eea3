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
  const session = openSession(host, initialState(randomUUID()), rendezvous);
  const checkForTakeover = rendezvous?.watchForTakeover(host.interruption);
  session.state.begin();
  checkForTakeover?.();
  return run({ ...session, step: "main", checkForTakeover });
}

/** Runs the post step from where main came to. Resolves to the exit code. */
export async function runPost(host: Host, saved: SavedState): Promise<number> {
  const session = openSession(host, saved);
  session.state.update(saved.facts);
  return run({ ...session, step: "post" });
}

/** One step of the action: reads the inputs, runs main or cleanup, reports the result. */
async function run(session: Session): Promise<number> {
  const { step, state, host } = session;
  const isSettled = step === "post" && !isOpen(state);
  let inputs = tryReadInputs(session);
  if (inputs instanceof InvalidInputsError) {
    const errors = inputs.errors.map(session.redact);
    if (isSettled) return leaveStatus(session, errors.join(" "));
    const result =
      step === "main" ? results.invalidInputs(errors) : results.cleanupFailed(state, errors);
    return reportResult(result, session, {
      summary: !/^false$/i.test(host.core.getInput("summary")),
      receiptPath: inputs.receiptPath,
    });
  }

  let connections: Connections;
  try {
    if (step === "main") inputs = checkFiles(session, inputs);
    connections = connect(session, inputs);
  } catch (error) {
    if (isSettled) return leaveStatus(session, messageOf(error));
    return reportResult(setupFailed(session, error), session, inputs);
  }
  const { github, http } = connections;
  if (isSettled) {
    await writePendingStatus(github, session.saved);
    return 0;
  }

  const { signal } = host.interruption;
  if (step === "main" && github) trackStatus(github, state, signal);
  const result = await runStep(session, inputs, connections)
    .catch((error) => results.internalError(state.facts, messageOf(error)))
    .finally(() => http.close());
  // What main reports then may not reach the runner: post reports it again.
  if (signal.reason instanceof TakenOverByPost) result.retryInPost = true;
  const finish = () => reportResult(result, session, inputs);
  return github === undefined
    ? finish()
    : reportAndFinalizeStatus(github, result, state, finish, {
        inPost: step === "post",
        signal,
      });
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

/** The step can't begin: its files can't be written, or its environment can't be used. */
function setupFailed({ step, state }: Session, error: unknown): Result {
  if (step === "post") return results.cleanupFailed(state, [messageOf(error)]);
  if (error instanceof ActionError) return results.notStarted(error.message, error.nextStep);
  return results.internalError(state.facts, messageOf(error));
}

/** Only the commit status was left to write: nothing is said of a job that has been reported. */
function leaveStatus({ runner }: Session, why: string): number {
  runner.warning(
    "The commit status may still be pending",
    `${why} The result of the export is not affected.`,
  );
  return 0;
}

/** What a step has before its inputs are read. */
type Session = ReturnType<typeof openSession> & {
  step: "main" | "post";
  checkForTakeover?: (() => void) | undefined;
};

function openSession(host: Host, saved: SavedState, rendezvous?: Rendezvous) {
  const { core, env } = host;
  // Before anything else: from here on, the runner masks key and token, and so does the action.
  const key = core.getInput("api-key") || env.ZILLIZ_API_KEY || "";
  const token = core.getInput("github-token");
  const { redact, add: addSecret } = new Secrets(core);
  for (const secret of [key, token]) addSecret(secret);
  const runner = createRunner(core, env, redact);
  return {
    host,
    saved,
    key,
    redact,
    addSecret,
    runner,
    state: new ExportState(runner, saved, createStateSaver(runner, createSeal(env), rendezvous)),
    run: readRunContext(env),
    history: new ProgressHistory(),
    requests: { sent: 0, retried: 0 },
  };
}

const USER_AGENT = `${pkg.name}/${pkg.version}`;
function tryReadInputs({ host, key }: Session): Inputs | InvalidInputsError {
  const { core, env } = host;
  try {
    return readInputs(
      (name) => (name === "api-key" ? key : core.getInput(name)),
      env.GITHUB_WORKSPACE,
    );
  } catch (error) {
    if (error instanceof InvalidInputsError) return error;
    throw error;
  }
}

type Connections = ReturnType<typeof connect>;

function connect(session: Session, inputs: Inputs) {
  const { host, requests, redact } = session;
  const http = createHttp(inputs.baseUrl, redact, host.env);
  const counted = countRequests(http, () => {
    requests.sent += 1;
  });
  const access = { inputs, clock: host.clock, userAgent: USER_AGENT };
  const { mainId } = session.saved;
  const github = createGitHubIntegration({ ...session, ...access, mainId });
  const zilliz = createZillizClient({
    ...inputs,
    userAgent: USER_AGENT,
    http: counted,
  });
  return { http, github, zilliz };
}

async function runStep(
  session: Session,
  inputs: Inputs,
  { github, zilliz }: Connections,
): Promise<Result> {
  const { step, host, requests, checkForTakeover } = session;
  const { signal } = host.interruption;
  const context = createContext({
    ...session,
    inputs,
    github,
    zilliz,
    clock: host.clock,
    signal,
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
  { host, step, runner, state, run: runContext, requests, history }: Session,
  { summary, receiptPath, baseUrl }: Pick<Inputs, "summary" | "receiptPath"> & Partial<Inputs>,
): Promise<number> {
  return report(result, {
    runner,
    state,
    run: runContext,
    baseUrl,
    commit: await headCommit(runContext),
    clock: host.clock,
    requests,
    points: history.points,
    byPost: step === "post",
    summary,
    receiptPath,
  });
}
