import { messageOf } from "../errors.ts";
import { type Clock, systemClock } from "../util/clock.ts";
import { core, type Toolkit } from "./toolkit.ts";

/** The part of `process` that shows other steps whether it is alive. */
export type ProcessIdentity = Pick<NodeJS.Process, "pid" | "kill">;

/** What the action runs on. */
export interface Host {
  core: Toolkit;
  env: NodeJS.ProcessEnv;
  clock: Clock;
  process: ProcessIdentity & Pick<NodeJS.Process, "ppid">;
  /** Aborted when the runner asks the step to end. */
  interruption: AbortController;
}

/** The reason of the abort: the step is to end. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  /** When the signal arrived, in milliseconds on the monotonic clock. */
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

/** The runner ended the step without a signal, and its post step takes over. */
export class TakenOverByPost extends Interrupted {
  constructor(at: number) {
    super("the post step began", at);
  }
}

/**
 * The runner sends SIGINT to a step that is cancelled or over its time limit, then SIGTERM after
 * 7.5 s; on Windows Ctrl-C and Ctrl-Break, which Node.js maps to SIGINT and SIGBREAK
 * (actions/runner, ProcessInvoker.cs). A runner that was started in a terminal passes on SIGHUP, when
 * the terminal closes, and SIGQUIT.
 */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGBREAK", "SIGHUP", "SIGQUIT"] as const;

/**
 * Returns a controller that the first signal aborts, with an {@link Interrupted} as the reason.
 * Later signals have no effect: the work after the first one has a time limit of its own.
 */
export function listenForSignals(
  process: Pick<NodeJS.Process, "on">,
  clock: Clock,
): AbortController {
  const controller = new AbortController();
  for (const name of SIGNALS) {
    process.on(name, () => controller.abort(new Interrupted(`the step got ${name}`, clock.now())));
  }
  return controller;
}

const CHECK_RUNNER_EVERY_MS = 1_000;

/**
 * Aborts when the process of the runner has ended. A self-hosted runner kills its worker some five
 * minutes after the cancel of a job whose step has `if: always()`, and leaves the step running: no
 * signal and no post step follow (actions/runner, JobDispatcher.cs). Windows does not show it.
 *
 * @returns checks at once
 */
export function watchForRunnerExit({ process, clock, interruption }: Host): () => void {
  const { ppid } = process;
  const check = () => {
    if (process.ppid === ppid) return;
    clearInterval(timer);
    interruption.abort(new Interrupted("the runner ended", clock.now()));
  };
  const timer = setInterval(check, CHECK_RUNNER_EVERY_MS);
  timer.unref();
  return check;
}

/** After a signal the process ends by force before the runner's SIGTERM, which comes at 7.5 s. */
const FORCED_EXIT_MS = 6_400;

/** Runs a step in this process, from its signals to its exit code. */
export async function runInProcess(
  process: NodeJS.Process,
  step: (host: Host) => Promise<number>,
): Promise<void> {
  // A log that is no longer read must not end the step.
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});

  const interruption = listenForSignals(process, systemClock);
  interruption.signal.addEventListener("abort", () => {
    // By then everything is written, or can't be; an unread log would keep the process alive.
    setTimeout(() => process.exit(1), FORCED_EXIT_MS).unref();
  });

  const { env } = process;
  // Node.js reads it at every connection, also at those of GitHub's toolkit.
  delete env.NODE_TLS_REJECT_UNAUTHORIZED;
  try {
    process.exitCode = await step({ core, env, clock: systemClock, process, interruption });
  } catch (error) {
    process.exitCode = 1;
    core.error(messageOf(error));
  }

  // A connection that is still being made must not keep the process alive, but the whole log must
  // be written.
  process.stdout.write("", () => process.exit());
}
