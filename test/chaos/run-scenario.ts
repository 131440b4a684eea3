import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import { type ActionOptions, type ActionRun, startAction } from "../support/fake-runner/index.ts";
import { type EndpointName, ids, Sandbox } from "../support/fake-zilliz/index.ts";
import { SurroundingsRecorder } from "../support/leak-check/surroundings.ts";
import { FaultInjection } from "./faults/injection.ts";
import { interrupt, interruptPost, jobFor } from "./interruptions/interrupt.ts";
import type { Anchor, Interruption } from "./interruptions/interruption.ts";
import { serverConditions } from "./interruptions/server-behaviour.ts";
import { Lag } from "./lag.ts";
import type { Conditions, Scenario } from "./scenario.ts";
import { serverState, type Transcript } from "./transcript.ts";

/** A run that has not reached its anchor by then is interrupted where it is. */
const LATEST_INSTANT_MS = 9_000;
/** The longest run, on a machine that keeps it waiting. */
const HUNG_AFTER_MS = 240_000;
/** Node.js itself needs longer than this to start. */
const POST_CANNOT_SEND_MS = 15;
/** The last requests of a process that was killed arrive. */
const AFTERMATH_MS = 100;

/** The directory of action.yml: what runs is what is shipped. */
const ACTION = new URL("../..", import.meta.url);

export interface RunOptions {
  /** The server that earlier attempts have used; by default a new one. */
  readonly sandbox?: Sandbox;
  /** Inputs and job options of an attempt. */
  readonly attempt?: Partial<ActionOptions>;
}

/** Runs the shipped action once, with all that the scenario does to it. */
export async function runScenario(
  scenario: Scenario,
  { attempt = {}, ...options }: RunOptions = {},
): Promise<Transcript> {
  await using resources = new AsyncDisposableStack();
  const { fault: cell, interruption } = scenario;
  const clockMs = cell?.fault.serverClockMs ?? 0;
  const sandbox =
    options.sandbox ??
    resources.use(
      await Sandbox.start({ now: () => Date.now() + clockMs, ...(cell && { rateLimit: false }) }),
    );
  const injection = cell && (await FaultInjection.start(cell, sandbox));
  resources.defer(() => injection?.close());
  const conditions = [serverConditions(sandbox, scenario), ...(injection ? [injection] : [])];
  for (const condition of conditions) await condition.prepare();
  const lag = new Lag();
  resources.defer(() => lag.stop());
  const reached = waitFor(sandbox);
  const run = startAction({
    action: ACTION,
    ...(interruption && jobFor(interruption)),
    env: injection?.env ?? {},
    keep: true,
    ...attempt,
    with: {
      ...inputsOf(scenario, sandbox),
      "base-url": injection?.baseUrl ?? sandbox.url,
      ...attempt.with,
    },
    secrets: [sandbox.apiKey, ...(attempt.secrets ?? [])],
  });
  const recorder = new SurroundingsRecorder(run);
  let hung = false;
  const guard = setInterval(() => {
    hung = true;
    run.kill();
  }, HUNG_AFTER_MS);
  const over = new AbortController();
  const finished = run.finished.finally(() => over.abort());
  injection?.attach(run).catch(() => {});
  let sentBeforePost: number | undefined;
  const attended = attendPost(run, interruption, conditions, over.signal, () => {
    sentBeforePost = sandbox.journal.length;
  });

  let interruptedAt: number | undefined;
  if (interruption !== undefined) {
    const { anchor, delayMs } = interruption;
    // The right result of a fault is that of one which began at the anchor.
    const latest = scenario.expected ? HUNG_AFTER_MS : LATEST_INSTANT_MS;
    await reached(run, anchor, latest, over.signal);
    if (delayMs > 0) await pause(delayMs, over.signal);
    if (!over.signal.aborted) {
      const changed = conditions.map((condition) => condition.onInterrupt());
      await interrupt(run, interruption, () => {
        interruptedAt = Date.now();
      });
      await Promise.all(changed);
    }
  }
  const result = await finished;
  await attended;
  clearInterval(guard);
  await sleep(AFTERMATH_MS);
  return {
    scenario,
    interruptedAt,
    hung,
    elapsed: (from, to) => lag.elapsed(from, to),
    result,
    surroundings: recorder.end(),
    stray: injection?.stray ?? "",
    server: serverState(sandbox, sentBeforePost ?? sandbox.journal.length, clockMs),
  };
}

function inputsOf({ inputs }: Scenario, sandbox: Sandbox) {
  const { wait, onCancel, backup, summary, timeout } = inputs;
  return {
    "api-key": sandbox.apiKey,
    "cluster-id": ids.cluster,
    "integration-id": ids.integration,
    "backup-id": backup === "id" ? ids.olderBackup : backup,
    wait: String(wait),
    summary: String(summary),
    "on-cancel": onCancel,
    ...(timeout === undefined ? {} : { timeout: `${timeout}s` }),
  };
}

/** Waits for anchors, whose requests are counted from now on. */
function waitFor(sandbox: Sandbox) {
  const earlier = sandbox.journal.map(({ endpoint }) => endpoint);
  const wait = async (run: ActionRun, { on, what, n }: Anchor): Promise<unknown> => {
    if (on === "spawn") return;
    if (on === "output") return run.waitForOutput(what);
    const before = earlier.filter((endpoint) => endpoint === what).length;
    return on === "seen"
      ? sandbox.waitForRequest(what as EndpointName, before + n)
      : sandbox.waitForResponse(what as EndpointName, before + n);
  };
  return async (run: ActionRun, anchor: Anchor, ms: number, over: AbortSignal) => {
    const reached = wait(run, anchor).catch(() => {});
    await Promise.race([reached, pause(ms, over)]);
  };
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => {});
}

/** What happens when the post step starts, if there is one. */
async function attendPost(
  run: ActionRun,
  interruption: Interruption | undefined,
  conditions: readonly Conditions[],
  over: AbortSignal,
  onMainSilent: () => void,
): Promise<void> {
  try {
    await run.waitForLine(/^Post job cleanup/, "post");
    for (const condition of conditions) await condition.onPostStart();
    if (interruption !== undefined) interruptPost(run, interruption, over).catch(() => {});
    await sleep(POST_CANNOT_SEND_MS);
    // What main had sent is in the socket buffers; a few turns of the event loop bring it into the journal.
    for (let turns = 0; turns < 10; turns += 1) await turn();
    onMainSilent();
  } catch {
    // It never started.
  }
}
