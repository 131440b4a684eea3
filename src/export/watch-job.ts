import { type Ended, endingOf } from "../outcome.ts";
import type { Clock } from "../util/clock.ts";
import type { RequestLimits, Zilliz } from "../zilliz/client.ts";
import { mayPass, saysJobNotFound, ZillizError } from "../zilliz/errors.ts";
import { waitAfter } from "../zilliz/retry.ts";
import type { Job } from "../zilliz/schemas.ts";
import { Glances, nextLook } from "./poll-interval.ts";

/** How watching came to nothing. */
export type Unseen =
  | { kind: "timed-out" }
  /** Zilliz Cloud no longer tells about the job, which may still be running. */
  | { kind: "lost-sight"; error: ZillizError };

/** How watching a job ended. */
export type Watched = { kind: "ended"; as: Ended; job: Job } | Unseen;

/** What watching needs. */
export interface Watching {
  clock: Clock;
  signal: AbortSignal;
  /** When the run's time is up, on the clock. */
  deadline: number;
  /** Milliseconds between looks, or `auto`. */
  pollInterval: number | "auto";
  /** Until the first look, in milliseconds; by default, what a job that was just started is worth. */
  firstWaitMs?: number;
  /** How many look on the same key, as far as is known by now; by default, nobody else does. */
  legs?: () => number;
  /** How long what can't be found is put down to a passing state, in milliseconds. */
  unknownForMs?: number;
  /** Called at every look that failed and will be repeated. */
  onTrouble: (error: ZillizError, waitMs: number) => void;
}

/** A job that was just started may not be found yet; a refusal that nobody has documented may pass. */
const BRIEFLY_MS = 60_000;
const LOOK_TIMEOUT_MS = 30_000;
/** The last look comes when the time is up; it is worth this much more. */
const LAST_LOOK_MS = 10_000;

/** Looks at a job until it has ended or the deadline is reached; `onLook` is called at every look that brought it. */
export async function watchJob(
  jobId: string,
  watching: Watching & {
    zilliz: Pick<Zilliz, "describeJob">;
    onLook: (job: Job) => void;
  },
): Promise<Watched> {
  const look = async (limits: RequestLimits) => {
    const job = await watching.zilliz.describeJob(jobId, limits);
    watching.onLook(job);
    const as = endingOf(job.status);
    return as === undefined
      ? { progress: job.progress }
      : { ended: { kind: "ended", as, job } as const };
  };
  return watch(look, watching);
}

/** What a look brought: an end, or how far it is. */
export type Look<T> =
  | { ended: T; progress?: never }
  | { ended?: never; progress?: number | undefined };

/**
 * Looks until a look brings an end, or the deadline is reached, where it looks one last time. Throws the signal's
 * reason as soon as the signal aborts.
 *
 * @param look one look; what it throws is judged: what passes is waited for, what stays is the end
 */
export async function watch<T>(
  look: (limits: RequestLimits) => Promise<Look<T>>,
  watching: Watching,
): Promise<T | Unseen> {
  const { clock, signal, deadline, pollInterval } = watching;
  const { firstWaitMs, unknownForMs = BRIEFLY_MS, legs = () => 1 } = watching;
  const glances = new Glances(clock.now());
  let failures = 0;
  let refusedSince: number | undefined;
  let waitMs =
    firstWaitMs ??
    nextLook(
      { elapsedMs: 0, progress: undefined, legs: legs() },
      Math.random(),
    );
  for (;;) {
    await clock.sleep(Math.min(waitMs, deadline - clock.now()), signal);
    const left = deadline - clock.now();
    try {
      const seen = await look({
        timeoutMs: Math.min(Math.max(left, LAST_LOOK_MS), LOOK_TIMEOUT_MS),
        signal,
      });
      if (seen.ended !== undefined) return seen.ended;
      failures = 0;
      refusedSince = undefined;
      const known = glances.add(clock.now(), seen.progress);
      waitMs =
        pollInterval === "auto"
          ? nextLook({ ...known, legs: legs() }, Math.random())
          : pollInterval;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ZillizError)) throw error;
      if (!error.passing) {
        refusedSince ??= clock.now();
        const lasting = clock.now() - refusedSince >= unknownForMs;
        if (lasting || !(saysJobNotFound(error) || mayPass(error))) {
          return { kind: "lost-sight", error };
        }
      }
      failures += 1;
      waitMs = waitAfter(error, failures);
      if (left > 0) watching.onTrouble(error, waitMs);
    }
    if (left <= 0) return { kind: "timed-out" };
  }
}
