import type { Clock } from "../util/clock.ts";

/** The reason of the abort: the runner asked the step to end. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  /** When it did, on the clock. */
  readonly at: number;

  constructor(why: string, at: number) {
    super(why);
    this.at = at;
  }
}

/** The step is over, and its post step goes on from where it is now. */
export class TakenOverByPost extends Interrupted {
  constructor(at: number) {
    super("the post step began", at);
  }
}

/**
 * What the runner sends to a step that is cancelled or over its time limit: SIGINT, and SIGTERM 7.5 s later; on Windows
 * Ctrl-C and Ctrl-Break, which Node calls SIGINT and SIGBREAK (actions/runner, ProcessInvoker.cs).
 */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGBREAK"] as const;

/**
 * One abort controller for all of them. The first aborts it, with an {@link Interrupted} as its reason; those that follow
 * are swallowed, as the work that the first one began has a time limit of its own.
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
