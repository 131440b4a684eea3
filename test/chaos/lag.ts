const TICK_MS = 25;

/**
 * Measures how long the machine kept this process waiting. A bound on the action's own time is a bound on the elapsed
 * time without these delays, so that it holds on a busy machine as on an idle one.
 */
export class Lag {
  readonly #delays: { at: number; ms: number }[] = [];
  readonly #timer: NodeJS.Timeout;

  constructor() {
    let last = performance.now();
    this.#timer = setInterval(() => {
      const now = performance.now();
      const ms = now - last - TICK_MS;
      last = now;
      if (ms > 2) this.#delays.push({ at: Date.now(), ms });
    }, TICK_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** The milliseconds between two times since the epoch, without those that the machine was late. */
  elapsed(from: number, to: number): number {
    const late = this.#delays
      .filter(({ at, ms }) => at > from && at - ms < to)
      .reduce((sum, { ms }) => sum + ms, 0);
    return to - from - late;
  }
}
