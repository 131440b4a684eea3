import type { Clock } from "../../src/util/clock.ts";

/** The wall-clock time at which a {@link FakeClock} starts. */
export const START = Date.parse("2026-11-24T06:00:00Z");

interface Sleeper {
  at: number;
  wake: () => void;
}

/**
 * A clock without waiting: as soon as all code under test sleeps, it jumps to the time at which the
 * first sleeper wakes up.
 */
export class FakeClock implements Clock {
  #now = 0;
  /** Sorted by the time at which they wake up. */
  readonly #sleepers: Sleeper[] = [];
  #advancing = false;
  /** The length of every requested sleep, in order. */
  readonly sleeps: number[] = [];

  now(): number {
    return this.#now;
  }

  date(): Date {
    return new Date(START + this.#now);
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.sleeps.push(ms);
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const sleeper = {
        at: this.#now + Math.max(ms, 0),
        wake: () => {
          signal?.removeEventListener("abort", onAbort);
          resolve();
        },
      };
      const onAbort = () => {
        const index = this.#sleepers.indexOf(sleeper);
        if (index !== -1) this.#sleepers.splice(index, 1);
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", onAbort, { once: true });
      this.#add(sleeper);
    });
  }

  /** Runs `action` at a time of this clock. */
  schedule(at: number, action: () => void): void {
    this.#add({ at, wake: action });
  }

  #add(sleeper: Sleeper): void {
    const before = this.#sleepers.findLastIndex(({ at }) => at <= sleeper.at);
    this.#sleepers.splice(before + 1, 0, sleeper);
    if (!this.#advancing) setImmediate(() => this.#advance());
    this.#advancing = true;
  }

  /** Wakes one sleeper at a time, so that its work is done before the time of the next one. */
  #advance(): void {
    const first = this.#sleepers.shift();
    this.#advancing = first !== undefined;
    if (first === undefined) return;
    this.#now = Math.max(this.#now, first.at);
    first.wake();
    setImmediate(() => this.#advance());
  }
}
