import { formatDuration } from "../util/clock.ts";

/** How often an error that goes on is logged. */
const REPEAT_AFTER_MS = 5 * 60_000;

/** Logs failed requests that will be retried, without a line for each of many equal errors. */
export class RetryLog {
  readonly #print: (line: string) => void;
  readonly #debug: (line: string) => void;
  #last: { kind: string; at: number } | undefined;

  constructor(print: (line: string) => void, debug: (line: string) => void) {
    this.#print = print;
    this.#debug = debug;
  }

  /**
   * @param kind equal for errors that count as the same
   * @param now in milliseconds on the monotonic clock
   */
  log(message: string, kind: string, waitMs: number, now: number): void {
    const line = `${message}; retrying in ${formatDuration(Math.max(1, waitMs / 1000))}`;
    const last = this.#last;
    if (last?.kind === kind && now - last.at < REPEAT_AFTER_MS) {
      this.#debug(line);
      return;
    }
    this.#last = { kind, at: now };
    this.#print(line);
  }
}
