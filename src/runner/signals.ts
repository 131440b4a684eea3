import type { Clock } from "../util/clock.ts";

/** The reason of the abort: the runner cancels the step. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  /** When it did, in milliseconds on the monotonic clock. */
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
 * What the runner sends to a step that is cancelled or over its time limit: SIGINT, then SIGTERM
 * after 7.5 s; on Windows Ctrl-C and Ctrl-Break, which Node.js maps to SIGINT and SIGBREAK
 * (actions/runner, ProcessInvoker.cs).
 */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGBREAK"] as const;

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
    process.on(name, () => {
      controller.abort(new Interrupted(`the runner sent ${name}`, clock.now()));
    });
  }
  return controller;
}
