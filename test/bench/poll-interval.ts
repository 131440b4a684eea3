import { nextPollDelay, ProgressTracker } from "../../src/export/poll-interval.ts";

// Poll intervals are compared on a set of jobs whose lengths are evenly spread over the logarithmic scale between half a
// minute and five hours: how long an export takes is unknown, and no interval may depend on where jobs end.

const SHORTEST_MS = 30_000;
const LONGEST_MS = 5 * 3_600_000;

const percent = (share: number) => Math.floor(100 * Math.min(share, 0.999));

/** The progress of a job, in percent, when a share (0 to 1) of its time has passed. */
export const SHAPES: Readonly<Record<string, (share: number) => number | undefined>> = {
  steady: percent,
  /** No progress for three tenths of the time. */
  stalling: (share) => percent((Math.min(share, 0.4) + Math.max(share - 0.7, 0)) / 0.7),
  "all at the end": (share) => percent(Math.max(share - 0.97, 0) / 0.03),
  "no progress": () => undefined,
};

/** A job that was watched to its end. */
export interface WatchedJob {
  shape: string;
  lengthMs: number;
  requests: number;
  /** From the end of the job until the poll that saw it. */
  delayMs: number;
}

function lengths(count: number): number[] {
  return Array.from(
    { length: count },
    (_, index) => SHORTEST_MS * (LONGEST_MS / SHORTEST_MS) ** ((index + 0.5) / count),
  );
}

/** Watches `count` jobs of each shape with the action's poll interval. The random numbers are the same every time. */
export function watchSet(count: number): WatchedJob[] {
  let seed = 7;
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  return Object.entries(SHAPES).flatMap(([name, shape]) =>
    lengths(count).map((lengthMs) => {
      const tracker = new ProgressTracker(0);
      let requests = 1;
      let now = nextPollDelay({ elapsedMs: 0, progress: undefined }, random());
      while (now < lengthMs) {
        now += nextPollDelay(tracker.add(now, shape(now / lengthMs)), random());
        requests += 1;
      }
      return { shape: name, lengthMs, requests, delayMs: now - lengthMs };
    }),
  );
}

/** The mean delay that is allowed: 2 % of the job's length, or 3 s. */
export function allowedDelayMs(lengthMs: number): number {
  return Math.max(3_000, lengthMs / 50);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The mean delay, each in parts of the delay that is allowed for its job. */
const meanDelay = (jobs: readonly WatchedJob[]) =>
  mean(jobs.map(({ delayMs, lengthMs }) => delayMs / allowedDelayMs(lengthMs)));

/**
 * The requests for a job at the fixed interval with the same mean delay. It polls once in each interval, and the end lies
 * anywhere in the last.
 */
export function requestsAtFixedInterval(jobs: readonly WatchedJob[]): number {
  const perMs = mean(jobs.map(({ lengthMs }) => 1 / allowedDelayMs(lengthMs)));
  const intervalMs = (2 * meanDelay(jobs)) / perMs;
  return mean(jobs.map(({ lengthMs }) => lengthMs / intervalMs + 0.5));
}

/**
 * The fewest requests that any interval needs for this set, at the same mean delay. For jobs without progress, with
 * lengths of density f of which the share S is longer than t, an interval L(t) costs ∫ S/L requests and a mean delay of
 * ∫ f·w·L/2; by Cauchy's inequality their product is at least (∫ √(S·f·w))²/2. A job whose progress shows its end takes
 * one request and no delay.
 */
export function fewestRequests(jobs: readonly WatchedJob[]): number {
  const withoutProgress = ["no progress", "all at the end"];
  const share = mean(jobs.map(({ shape }) => (withoutProgress.includes(shape) ? 1 : 0)));
  // On the logarithmic scale u = ln t: dt = t du, f = 1/(t·scale).
  const scale = Math.log(LONGEST_MS / SHORTEST_MS);
  const root = mean(
    lengths(20_000).map((t) => {
      const longer = Math.log(LONGEST_MS / t) / scale;
      return Math.sqrt(longer / allowedDelayMs(t) / (t * scale)) * t * scale;
    }),
  );
  return share * (root ** 2 / 2 / (meanDelay(jobs) / share)) + (1 - share);
}
