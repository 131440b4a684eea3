import { formatDuration } from "../util/clock.ts";

/** The same trouble is told again this much later. */
const REMIND_MS = 5 * 60_000;

/** Tells of requests that failed and will be repeated: once, and then now and again, however often they fail. */
export class RetryLog {
  readonly #print: (line: string) => void;
  readonly #debug: (line: string) => void;
  #told: { kind: string; at: number } | undefined;

  constructor(print: (line: string) => void, debug: (line: string) => void) {
    this.#print = print;
    this.#debug = debug;
  }

  /**
   * @param kind what makes one trouble the same as another
   * @param now milliseconds on the clock
   */
  log(message: string, kind: string, waitMs: number, now: number): void {
    const line = `${message}; asking again in ${formatDuration(Math.max(1, waitMs / 1000))}`;
    const told = this.#told;
    if (told?.kind === kind && now - told.at < REMIND_MS) {
      this.#debug(line);
      return;
    }
    this.#told = { kind, at: now };
    this.#print(line);
  }
}
