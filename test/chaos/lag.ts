const TICK_MS = 25;

/** It ended at a time since the epoch. */
interface Delay {
  at: number;
  ms: number;
}

/**
 * Measures how long the machine kept this process waiting. A bound on the action's own time is a bound on the elapsed
 * time without these delays, so that it holds on a busy machine as on an idle one.
 */
export class Lag {
  readonly #delays: Delay[] = [];
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
    return withoutDelays(this.#delays, from, to);
  }
}

/** A delay counts only as far as it lies between the two times. */
export function withoutDelays(delays: readonly Delay[], from: number, to: number): number {
  const late = delays.map(({ at, ms }) => Math.min(at, to) - Math.max(at - ms, from));
  return late.reduce((left, ms) => left - Math.max(ms, 0), to - from);
}
