import type { Clock } from "../util/clock.ts";

/** Runs that poll every 3 s meet the limit of 20 requests a second when there are so many. */
const RATE_LIMITED_RUNS = 64;
/** A matrix has no more jobs. */
const MAX_MATRIX_JOBS = 256;
/**
 * What a run assumes at most that knows of no others, however often it is rate-limited: it then
 * polls at least every 15 s.
 */
const MAX_ASSUMED_RUNS = 136;
/** A rate limit that was met long ago says little about now: what it added halves in this time. */
const HALF_LIFE_MS = 5 * 60_000;

/** How many runs poll with the same API key, as far as is known. */
export class ConcurrentRuns {
  readonly #known: number;
  readonly #clock: Pick<Clock, "now">;
  #assumed = 0;
  #assumedAt = 0;

  /** @param known the number of matrix jobs that the workflow declares */
  constructor(known: number, clock: Pick<Clock, "now">) {
    this.#known = known;
    this.#clock = clock;
  }

  /** The workflow declares other runs with the same key. */
  get areDeclared(): boolean {
    return this.#known > 1;
  }

  get count(): number {
    const age = this.#clock.now() - this.#assumedAt;
    return this.#known + this.#assumed * 0.5 ** (age / HALF_LIFE_MS);
  }

  /** A rate limit was met, so there are more of them than was known. */
  recordRateLimit(): void {
    const max = this.areDeclared ? MAX_MATRIX_JOBS : MAX_ASSUMED_RUNS;
    const count = Math.min(Math.max(2 * this.count, RATE_LIMITED_RUNS), max);
    this.#assumed = Math.max(count - this.#known, 0);
    this.#assumedAt = this.#clock.now();
  }
}
