import { type TerminalStatus, terminalStatus } from "../outcome.ts";
import type { Clock } from "../util/clock.ts";
import type { RequestLimits, ZillizClient } from "../zilliz/client.ts";
import {
  isJobNotFound,
  isPossiblyTransient,
  ZillizError,
} from "../zilliz/errors.ts";
import { retryDelay } from "../zilliz/retry.ts";
import type { Job } from "../zilliz/schemas.ts";
import { nextPollDelay, ProgressTracker } from "./poll-interval.ts";

/** How watching came to nothing. */
export type WatchFailure =
  | { kind: "timed-out" }
  /** Zilliz Cloud no longer tells about the job, which may still be running. */
  | { kind: "watch-failed"; error: ZillizError };

/** How watching a job ended. */
export type WatchResult =
  | { kind: "ended"; as: TerminalStatus; job: Job }
  | WatchFailure;

/** What watching needs. */
export interface PollOptions {
  clock: Clock;
  signal: AbortSignal;
  /** When the run's time is up, on the clock. */
  deadline: number;
  /** Milliseconds between looks, or `auto`. */
  pollInterval: number | "auto";
  /** Until the first look, in milliseconds; by default, what a job that was just started is worth. */
  firstWaitMs?: number;
  /** How many look on the same key, as far as is known by now; by default, nobody else does. */
  concurrentRuns?: () => number;
  /** How long what can't be found is put down to a passing state, in milliseconds. */
  notFoundGraceMs?: number;
  /** Called at every look that failed and will be repeated. */
  onError: (error: ZillizError, waitMs: number) => void;
}

/** A job that was just started may not be found yet; a refusal that nobody has documented may pass. */
const TRANSIENT_REJECTION_MS = 60_000;
const POLL_TIMEOUT_MS = 30_000;
/** The last look comes when the time is up; it is worth this much more. */
const LAST_POLL_TIMEOUT_MS = 10_000;

/** Looks at a job until it has ended or the deadline is reached; `onLook` is called at every look that brought it. */
export async function watchJob(
  jobId: string,
  watching: PollOptions & {
    zilliz: Pick<ZillizClient, "describeJob">;
    onLook: (job: Job) => void;
  },
): Promise<WatchResult> {
  const look = async (limits: RequestLimits) => {
    const job = await watching.zilliz.describeJob(jobId, limits);
    watching.onLook(job);
    const as = terminalStatus(job.status);
    return as === undefined
      ? { progress: job.progress }
      : { ended: { kind: "ended", as, job } as const };
  };
  return poll(look, watching);
}

/** What a look brought: an end, or how far it is. */
export type PollResult<T> =
  | { ended: T; progress?: never }
  | { ended?: never; progress?: number | undefined };

/**
 * Looks until a look brings an end, or the deadline is reached, where it looks one last time. Throws the signal's
 * reason as soon as the signal aborts.
 *
 * @param look one look; what it throws is judged: what passes is waited for, what stays is the end
 */
export async function poll<T>(
  look: (limits: RequestLimits) => Promise<PollResult<T>>,
  watching: PollOptions,
): Promise<T | WatchFailure> {
  const { clock, signal, deadline, pollInterval } = watching;
  const {
    firstWaitMs,
    notFoundGraceMs: unknownForMs = TRANSIENT_REJECTION_MS,
    concurrentRuns: legs = () => 1,
  } = watching;
  const glances = new ProgressTracker(clock.now());
  let failures = 0;
  let refusedSince: number | undefined;
  let waitMs =
    firstWaitMs ??
    nextPollDelay(
      { elapsedMs: 0, progress: undefined, concurrentRuns: legs() },
      Math.random(),
    );
  for (;;) {
    await clock.sleep(Math.min(waitMs, deadline - clock.now()), signal);
    const left = deadline - clock.now();
    try {
      const seen = await look({
        timeoutMs: Math.min(
          Math.max(left, LAST_POLL_TIMEOUT_MS),
          POLL_TIMEOUT_MS,
        ),
        signal,
      });
      if (seen.ended !== undefined) return seen.ended;
      failures = 0;
      refusedSince = undefined;
      const known = glances.add(clock.now(), seen.progress);
      waitMs =
        pollInterval === "auto"
          ? nextPollDelay({ ...known, concurrentRuns: legs() }, Math.random())
          : pollInterval;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ZillizError)) throw error;
      if (!error.isRetryable) {
        refusedSince ??= clock.now();
        const lasting = clock.now() - refusedSince >= unknownForMs;
        if (lasting || !(isJobNotFound(error) || isPossiblyTransient(error))) {
          return { kind: "watch-failed", error };
        }
      }
      failures += 1;
      waitMs = retryDelay(error, failures);
      if (left > 0) watching.onError(error, waitMs);
    }
    if (left <= 0) return { kind: "timed-out" };
  }
}
