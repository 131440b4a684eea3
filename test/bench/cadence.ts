import {
  nextPollDelay,
  ProgressTracker,
} from "../../src/export/poll-interval.ts";
import { mean } from "./figures.ts";
import { lengths, SHAPES } from "./shapes.ts";

/** A job that was watched to its end. */
export interface Played {
  shape: string;
  lengthMs: number;
  requests: number;
  /** From the job's end until it was noticed. */
  delayMs: number;
}

/** Numbers between 0 and 1 that are the same every time (Lehmer). */
function evenOdds(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Watches every job of the set with the action's cadence. */
export function playSet(count: number): Played[] {
  const random = evenOdds(7);
  return Object.entries(SHAPES).flatMap(([name, shape]) =>
    lengths(count).map((lengthMs) => {
      const glances = new ProgressTracker(0);
      let requests = 1;
      let now = nextPollDelay({ elapsedMs: 0, progress: undefined }, random());
      while (now < lengthMs) {
        now += nextPollDelay(glances.add(now, shape(now / lengthMs)), random());
        requests += 1;
      }
      return { shape: name, lengthMs, requests, delayMs: now - lengthMs };
    }),
  );
}

/** What a delay may be in the mean: 2 % of the job's length, or 3 s. */
export function allowanceMs(lengthMs: number): number {
  return Math.max(3_000, lengthMs / 50);
}

/** How a delay is weighed: the fixed interval that is compared with has the same mean of it over the set. */
export const WEIGHTS: Readonly<Record<string, (lengthMs: number) => number>> = {
  "parts of what is allowed": (lengthMs) => 1 / allowanceMs(lengthMs),
  "parts of the job's length": (lengthMs) => 1 / lengthMs,
  seconds: () => 1 / 1_000,
};

/** The fixed interval, in milliseconds, that has the same mean delay over the set, and its requests for a job. */
export function fixedLike(
  played: readonly Played[],
  weight: (lengthMs: number) => number,
): { intervalMs: number; requests: number } {
  const delay = mean(
    played.map(({ delayMs, lengthMs }) => delayMs * weight(lengthMs)),
  );
  const perMs = mean(played.map(({ lengthMs }) => weight(lengthMs)));
  return fixed(played, (2 * delay) / perMs);
}

/** A fixed interval's requests: it looks once in each, and the end lies anywhere in the last. */
export function fixed(played: readonly Played[], intervalMs: number) {
  const requests = mean(
    played.map(({ lengthMs }) => lengthMs / intervalMs + 0.5),
  );
  return { intervalMs, requests };
}

/**
 * The longest fixed interval that keeps to what is allowed for the shortest job of the set, and so for all: half of it is
 * its mean delay.
 */
export const KEEPING_INTERVAL_MS = 6_000;

/**
 * The fewest requests that any cadence can do with on this set, at the same mean delay. For jobs that tell nothing, with
 * lengths whose density is f and of which the share S is longer than t, an interval L(t) costs ∫ S/L requests and a
 * delay of ∫ f·w·L/2 in the mean; by Cauchy's inequality their product is at least (∫ √(S·f·w))²/2 (that is L ~ √(S/(f·w)),
 * for lengths on a logarithmic scale and a delay in parts of the length nearly a geometric progression). A job that tells
 * its end takes one request and no delay.
 */
export function fewestRequests(
  played: readonly Played[],
  weight: (lengthMs: number) => number,
): number {
  const silent = (name: string) =>
    name === "no progress" || name === "all at the end";
  const share = mean(played.map(({ shape }) => (silent(shape) ? 1 : 0)));
  const delay = mean(
    played.map(({ delayMs, lengthMs }) => delayMs * weight(lengthMs)),
  );
  const all = lengths(20_000);
  const [first = 0, last = 0] = [all[0], all.at(-1)];
  const scale = Math.log(last / first);
  // On the logarithmic scale u = ln t: dt = t du, f = 1/(t·scale). Before the shortest length nobody need look.
  const root = mean(
    all.map((t) => {
      const longer = Math.log(last / t) / scale;
      return Math.sqrt((longer * weight(t)) / (t * scale)) * t * scale;
    }),
  );
  return share * (root ** 2 / 2 / (delay / share)) + (1 - share);
}
