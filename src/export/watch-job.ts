import type { ActionContext } from "../context.ts";
import { type TerminalStatus, terminalStatus } from "../outcome.ts";
import { ProgressLog, pollDebugLine } from "../report/progress-log.ts";
import type { Result } from "../report/result.ts";
import * as results from "../report/results/index.ts";
import type { Clock } from "../util/clock.ts";
import type { RequestLimits, ZillizClient } from "../zilliz/client.ts";
import { adviceFor, isJobNotFound, isPossiblyTransient, ZillizError } from "../zilliz/errors.ts";
import { retryDelay } from "../zilliz/retry.ts";
import type { Job } from "../zilliz/schemas.ts";
import { handleTimeout } from "./cancel-job.ts";
import { nextPollDelay, ProgressTracker } from "./poll-interval.ts";

/** What is special about watching a job that this step has not just started. */
export interface WatchOptions {
  firstWaitMs?: number;
  notFoundGraceMs?: number;
  onJob?: (job: Job) => void;
}

/** Watches the export job until it ends or `timeout` expires. Throws the signal's reason. */
export async function watchExport(
  jobId: string,
  context: ActionContext,
  options: WatchOptions = {},
): Promise<Result> {
  const { inputs, state, history, runner, clock, onRetry } = context;
  const startedAt = clock.now();
  const progress = new ProgressLog(startedAt, runner.info);
  const watched = await watchJob(jobId, {
    ...context,
    ...options,
    pollInterval: inputs.pollInterval,
    onJob: (job) => {
      state.recordJob(job);
      options.onJob?.(job);
      runner.debug(pollDebugLine(job));
      if (job.progress !== undefined) history.add(job.progress, clock.now() - startedAt);
      progress.update(state.facts, clock.now());
    },
    onError: onRetry,
  });
  switch (watched.kind) {
    case "ended":
      state.recordEnd(watched.job, clock);
      return results.jobEnded(watched.as, state.facts);
    case "timed-out":
      return handleTimeout(context);
    case "watch-failed": {
      const { error } = watched;
      const { facts } = state;
      const neverSeen = facts.attached && facts.remoteStatus === undefined;
      return neverSeen && isJobNotFound(error)
        ? results.jobNotFound(facts, error.message)
        : results.watchFailed(facts, error.message, adviceFor(error));
    }
  }
}

/** Why watching stopped before the end. */
export type WatchFailure =
  | { kind: "timed-out" }
  /** Zilliz Cloud no longer reports the job, which may still be running. */
  | { kind: "watch-failed"; error: ZillizError };

export type WatchResult = { kind: "ended"; as: TerminalStatus; job: Job } | WatchFailure;

/** What polling needs. */
export interface PollOptions {
  clock: Clock;
  signal: AbortSignal;
  /** When the run's time is up, on the clock. */
  deadline: number;
  /** Milliseconds between polls, or `auto`. */
  pollInterval: number | "auto";
  /** Until the first poll, in milliseconds; by default as suits a job that was just started. */
  firstWaitMs?: number;
  /** How many runs poll with the same key; by default, only this one. */
  concurrentRuns?: () => number;
  /** How long a job that is not found may be one that was only just started, in milliseconds. */
  notFoundGraceMs?: number;
  /** Called for each poll that failed and will be retried. */
  onError: (error: ZillizError, waitMs: number) => void;
}

/**
 * A job that was just started may not be found yet, and an undocumented rejection may be transient.
 */
const TRANSIENT_REJECTION_MS = 60_000;
const POLL_TIMEOUT_MS = 30_000;
/** The last poll is made when the time is up, and may take this much longer. */
const LAST_POLL_TIMEOUT_MS = 10_000;

/**
 * Polls a job until it has ended or the deadline is reached. Calls `onJob` for each poll that
 * returned the job.
 */
export async function watchJob(
  jobId: string,
  options: PollOptions & {
    zilliz: Pick<ZillizClient, "describeJob">;
    onJob: (job: Job) => void;
  },
): Promise<WatchResult> {
  return poll(async (limits) => {
    const job = await options.zilliz.describeJob(jobId, limits);
    options.onJob(job);
    const as = terminalStatus(job.status);
    return as === undefined
      ? { progress: job.progress }
      : { ended: { kind: "ended", as, job } as const };
  }, options);
}

/** What a poll returned: an end, or the progress in percent. */
export type PollResult<T> =
  | { ended: T; progress?: never }
  | { ended?: never; progress?: number | undefined };

/**
 * Polls until a poll returns an end, or the deadline is reached, where it polls one last time.
 * Throws the signal's reason as soon as the signal aborts.
 *
 * @param attempt one poll; a failure that may be transient is retried, any other one ends the watch
 */
export async function poll<T>(
  attempt: (limits: RequestLimits) => Promise<PollResult<T>>,
  options: PollOptions,
): Promise<T | WatchFailure> {
  const { clock, signal, deadline, pollInterval, onError } = options;
  const { notFoundGraceMs = TRANSIENT_REJECTION_MS } = options;
  const { concurrentRuns = () => 1 } = options;
  const tracker = new ProgressTracker(clock.now());
  let failures = 0;
  let rejectedSince: number | undefined;
  let waitMs =
    options.firstWaitMs ??
    nextPollDelay(
      { elapsedMs: 0, progress: undefined, concurrentRuns: concurrentRuns() },
      Math.random(),
    );
  for (;;) {
    await clock.sleep(Math.min(waitMs, deadline - clock.now()), signal);
    const left = deadline - clock.now();
    try {
      const polled = await attempt({
        timeoutMs: Math.min(Math.max(left, LAST_POLL_TIMEOUT_MS), POLL_TIMEOUT_MS),
        signal,
      });
      if (polled.ended !== undefined) return polled.ended;
      failures = 0;
      rejectedSince = undefined;
      const sample = tracker.add(clock.now(), polled.progress);
      waitMs =
        pollInterval === "auto"
          ? nextPollDelay({ ...sample, concurrentRuns: concurrentRuns() }, Math.random())
          : pollInterval;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ZillizError)) throw error;
      if (!error.isRetryable) {
        rejectedSince ??= clock.now();
        const isLasting = clock.now() - rejectedSince >= notFoundGraceMs;
        const isTransient = isJobNotFound(error) || isPossiblyTransient(error);
        if (isLasting || !isTransient) return { kind: "watch-failed", error };
      }
      failures += 1;
      waitMs = retryDelay(error, failures);
      if (left > 0) onError(error, waitMs);
    }
    if (left <= 0) return { kind: "timed-out" };
  }
}
