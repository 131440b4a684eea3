import { join, resolve } from "node:path";
import pkg from "../package.json" with { type: "json" };
import type { Clock } from "./clock.ts";
import { InputMistakes, type Inputs, readInputs } from "./inputs.ts";
import { Ledger } from "./ledger.ts";
import { main } from "./main.ts";
import { post } from "./post.ts";
import * as endings from "./report/endings.ts";
import { ProgressHistory } from "./report/picture.ts";
import { report } from "./report/report.ts";
import { TroubleLog } from "./report/trouble.ts";
import { commitOf, runContext } from "./runner/context.ts";
import type { Toolkit } from "./runner/core.ts";
import {
  doorOf,
  expectWord,
  isOpen,
  leaveDoor,
  standAtDoor,
} from "./runner/handover.ts";
import { PHASE_KEY, type Phase, phaseSchema } from "./runner/phase.ts";
import { HandedOver } from "./runner/signals.ts";
import { createRunner } from "./runner/toolkit.ts";
import { followStep, gitHubFor, payStatus, reportWith } from "./step/commit.ts";
import type { Step } from "./step/step.ts";
import { redacting } from "./text.ts";
import { createZilliz } from "./zilliz/client.ts";
import { countingSent, createHttp } from "./zilliz/http.ts";

/** The world around the action, as `index.ts` finds it. */
export interface World {
  core: Toolkit;
  env: NodeJS.ProcessEnv;
  clock: Clock;
  /** Aborted when the runner asks the step to end. */
  interruption: AbortController;
}

/** Runs main, or post where main left something open, and reports. Resolves to the exit code. */
export async function run(world: World): Promise<number> {
  const { core, env } = world;
  // Before anything else: from here on the runner blots key and token out, and so do we.
  const key = core.getInput("api-key") || env.ZILLIZ_API_KEY || "";
  const token = core.getInput("github-token");
  const redact = redacting([...mask(core, key), ...mask(core, token)]);
  const runner = createRunner(core, env, redact);
  const saved = core.getState(PHASE_KEY);
  const stage = saved === "" ? main : post;
  const phase =
    saved === "" ? firstPhase(world) : phaseSchema.parse(JSON.parse(saved));
  const ledger = new Ledger(runner, phase);
  if (stage === post) ledger.note(phase.facts);
  const context = runContext(env);
  const commit = await commitOf(context);
  const requests = { sent: 0, retried: 0 };
  const history = new ProgressHistory();
  const opened = { runner, ledger, run: context };
  const reporting = {
    ...opened,
    clock: world.clock,
    requests,
    byPost: stage === post,
  };

  let inputs: Inputs;
  try {
    inputs = readInputs((name) =>
      name === "api-key" ? key : core.getInput(name),
    );
  } catch (error) {
    if (!(error instanceof InputMistakes)) throw error;
    const mistakes = error.mistakes.map(redact);
    const ending =
      stage === main
        ? endings.mistaken(mistakes)
        : endings.unsettled(phase, mistakes);
    return report(ending, {
      ...reporting,
      commit,
      points: [],
      summary: !/^false$/i.test(core.getInput("summary")),
      receiptPath: inWorkspace(core.getInput("receipt-path"), env),
    });
  }

  const { clock } = world;
  const access = { inputs, run: context, runner, clock, redact };
  const github = gitHubFor({ ...access, userAgent: USER_AGENT });
  if (stage === post && !isOpen(phase)) {
    await payStatus(github, phase);
    return 0;
  }

  const http = createHttp(inputs.baseUrl, redact);
  try {
    const zilliz = createZilliz({
      ...inputs,
      userAgent: USER_AGENT,
      http: countingSent(http, () => {
        requests.sent += 1;
      }),
    });
    const { signal } = world.interruption;
    if (stage === main && github) followStep(github, ledger, signal);
    const parts = { ...opened, inputs, zilliz, history, github };
    const step = openStep(world, parts, phase, () => {
      requests.retried += 1;
    });
    const told = await stage(step).catch((error: Error) =>
      endings.broken(ledger.facts, error.message),
    );
    // Whoever reads what main says then, post has the last word.
    if (signal.reason instanceof HandedOver) told.open = true;
    const tell = () =>
      report(told, {
        ...reporting,
        commit,
        points: history.points,
        summary: inputs.summary,
        receiptPath: inWorkspace(inputs.receiptPath, env),
      });
    if (github === undefined) return await tell();
    const limits = { inPost: stage === post, signal };
    return await reportWith(github, told, ledger, tell, limits);
  } finally {
    const door = doorOf(env);
    if (door !== undefined && ledger.phase === "settled") leaveDoor(door);
    await http.close();
  }
}

/** What the limit of 20 requests a second takes to be met by looks that are 3 s apart. */
const FIRST_GUESS_OF_LEGS = 64;
/** Of a matrix. */
const MOST_LEGS = 256;
const USER_AGENT = `${pkg.name}/${pkg.version}`;

/** A main step begins, with a place where it and its post step can meet. */
function firstPhase({ env: { RUNNER_TEMP }, clock }: World): Phase {
  // No two steps of a job, which has the folder for itself, are one process at one time.
  const step = `${process.pid}-${clock.date().getTime()}`;
  const handover = RUNNER_TEMP && join(RUNNER_TEMP, `zilliz-export-${step}`);
  return { name: "idle", facts: {}, handover };
}

/** A path as users expect it: relative to their checkout, whatever the working directory is. */
function inWorkspace(
  path: string | undefined,
  { GITHUB_WORKSPACE = "" }: NodeJS.ProcessEnv,
): string | undefined {
  return path ? resolve(GITHUB_WORKSPACE, path) : undefined;
}

function openStep(
  { env, clock, interruption }: World,
  opened: Pick<
    Step,
    "inputs" | "zilliz" | "ledger" | "history" | "runner" | "run" | "github"
  >,
  { name, handover }: Phase,
  onRetry: () => void,
): Step {
  const { signal } = interruption;
  const trouble = new TroubleLog(opened.runner.info, opened.runner.debug);
  let legs = opened.inputs.leg.total;
  let look = () => {};
  if (name === "idle" && handover !== undefined) {
    const door = doorOf(env);
    opened.ledger.idle();
    if (door !== undefined) standAtDoor(door, handover);
    look = expectWord(handover, door, interruption, clock);
  }
  return {
    ...opened,
    clock,
    signal,
    stillWanted: () => {
      look();
      signal.throwIfAborted();
    },
    deadline: clock.now() + opened.inputs.timeoutMs,
    legs: () => legs,
    retried: (error, waitMs) => {
      onRetry();
      // Whoever is told to slow down is not alone, whatever the workflow says.
      if (error.kind === "throttled") {
        legs = Math.min(Math.max(2 * legs, FIRST_GUESS_OF_LEGS), MOST_LEGS);
      }
      const { httpStatus, code } = error.failure;
      const kind = [error.kind, httpStatus, code].join();
      trouble.tell(error.message, kind, waitMs, clock.now());
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
