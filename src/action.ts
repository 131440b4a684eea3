import { randomUUID } from "node:crypto";
import { cleanup } from "./cleanup.ts";
import { createContext } from "./context.ts";
import { ActionError, messageOf } from "./errors.ts";
import { headCommit } from "./github/client.ts";
import { reportAndFinalizeStatus, trackStatus, writePendingStatus } from "./github/integration.ts";
import { type Inputs, readInputs } from "./inputs/inputs.ts";
import { InvalidInputsError } from "./inputs/parse.ts";
import { main } from "./main.ts";
import { report } from "./report/report.ts";
import type { Result } from "./report/result.ts";
import * as results from "./report/results/index.ts";
import { type Host, TakenOverByPost, watchForRunnerExit } from "./runner/signals.ts";
import { type Connections, connect, openSession, type Session } from "./session.ts";
import { createRendezvous } from "./state/rendezvous.ts";
import { initialState, isOpen, type SavedState } from "./state/saved-state.ts";

/** Runs the main step. Resolves to the exit code. */
export async function runMain(host: Host): Promise<number> {
  watchForRunnerExit(host);
  const rendezvous = createRendezvous(host.env, host.process, host.clock);
  const session = openSession("main", host, initialState(randomUUID()), rendezvous);
  session.state.begin();
  session.checkForTakeover?.();
  return run(session);
}

/** Runs the post step from where main came to. Resolves to the exit code. */
export async function runPost(host: Host, saved: SavedState): Promise<number> {
  const session = openSession("post", host, saved);
  if (!isOpen(saved)) return finishCommitStatus(session);
  session.state.update(saved.facts);
  return run(session);
}

/** One step of the action: reads the inputs, runs main or cleanup, reports the result. */
async function run(session: Session): Promise<number> {
  const { step, state, signal } = session;
  let inputs: Inputs | undefined;
  let connections: Connections;
  try {
    inputs = readStepInputs(session);
    if (step === "main") inputs = checkFiles(session, inputs);
    connections = connect(session, inputs);
  } catch (error) {
    const target = inputs ?? reportTarget(session, error);
    return reportResult(setupFailed(session, error), session, target);
  }

  const { github, http } = connections;
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

/**
 * The rest of a step that has reported its result, but not on the commit. Whatever happens, nothing
 * is said of the job again.
 */
async function finishCommitStatus(session: Session): Promise<number> {
  try {
    const { github } = connect(session, readStepInputs(session));
    await writePendingStatus(github, session.saved);
  } catch (error) {
    session.runner.warning(
      "The commit status may still be pending",
      `${errorsIn(error, session).join(" ")} The result of the export is not affected.`,
    );
  }
  return 0;
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

/** Where to report that the inputs can't be read: as far as those of the report are readable. */
function reportTarget({ host }: Session, error: unknown): ReportTarget {
  return {
    summary: !/^false$/i.test(host.core.getInput("summary")),
    receiptPath: error instanceof InvalidInputsError ? error.receiptPath : undefined,
  };
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

type ReportTarget = Pick<Inputs, "summary" | "receiptPath"> & Partial<Pick<Inputs, "baseUrl">>;

async function reportResult(
  result: Result,
  session: Session,
  { summary, receiptPath, baseUrl }: ReportTarget,
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
