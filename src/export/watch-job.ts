import type { ActionContext } from "../context.ts";
import { classifyStatus, type TerminalStatus, terminalStatus } from "../outcome.ts";
import { ProgressLog, pollDebugLine } from "../report/progress-log.ts";
import type { Result } from "../report/result.ts";
import * as results from "../report/results/index.ts";
import type { Runner } from "../runner/runner.ts";
import type { Clock } from "../util/clock.ts";
import type { RequestLimits, ZillizClient } from "../zilliz/client.ts";
import { ConcurrentRuns } from "../zilliz/concurrent-runs.ts";
import { adviceFor, classifyFailure, ZillizError } from "../zilliz/errors.ts";
import type { Job } from "../zilliz/schemas.ts";
import { handleTimeout } from "./cancel-job.ts";
import { nextPollDelay, ProgressTracker, retryPollDelay } from "./poll-interval.ts";

/** What is special about watching a job that this step has not just started. */
export interface WatchOptions {
  firstWaitMs?: number;
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
  const warnOfUnknownEnd = unknownEndWarning(jobId, runner);
  const watched = await watchJob(jobId, {
    ...context,
    ...options,
    pollInterval: inputs.pollInterval,
    onJob: (job) => {
      warnOfUnknownEnd(job);
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
      return neverSeen && classifyFailure(error) === "not-found"
        ? results.jobNotFound(facts, error.message)
        : results.watchFailed(facts, error.message, adviceFor(error));
    }
  }
}

/** Returns what warns once of a job that seems to have ended, in a status that is not known. */
export function unknownEndWarning(jobId: string, { warning }: Runner): (job: Job) => void {
  let isDone = false;
  return ({ status, endTime }) => {
    if (isDone || endTime === undefined || classifyStatus(status) !== "unknown") return;
    isDone = true;
    warning(
      "The job may have ended in an unknown status",
      `Zilliz Cloud reports job ${jobId} as ${status} with the end time ${endTime}. This version of the action does not know that status, so it waits for one that it knows until \`timeout\` expires. Check the job on the Jobs page of the Zilliz Cloud console; cancel this run if the job has ended.`,
    );
  };
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
  /** By default, no other run uses the API key. */
  concurrentRuns?: ConcurrentRuns;
  /** Called for each poll that failed and will be retried. */
  onError: (error: ZillizError, waitMs: number) => void;
}

/** How long a job that was never seen may be one that was only just started. */
const NOT_FOUND_GRACE_MS = 60_000;
/** What lasts this long is no odd response any more. */
const ODD_RESPONSES_MS = 2 * 60_000;
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
 * Throws the signal's reason as soon as the signal aborts. A failed poll is retried: until the
 * deadline in an outage, for a while if the job is not found or the response is odd. A documented
 * refusal ends the watch at once.
 */
export async function poll<T>(
  attempt: (limits: RequestLimits) => Promise<PollResult<T>>,
  options: PollOptions,
): Promise<T | WatchFailure> {
  const { clock, signal, deadline, pollInterval, onError } = options;
  const { concurrentRuns = new ConcurrentRuns(1, clock) } = options;
  const tracker = new ProgressTracker(clock.now());
  let failures = 0;
  let isSeen = false;
  let failingSince: number | undefined;
  let waitMs =
    options.firstWaitMs ??
    nextPollDelay(
      { elapsedMs: 0, progress: undefined, concurrentRuns: concurrentRuns.count },
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
      isSeen = true;
      failingSince = undefined;
      const sample = tracker.add(clock.now(), polled.progress);
      waitMs =
        pollInterval === "auto"
          ? nextPollDelay({ ...sample, concurrentRuns: concurrentRuns.count }, Math.random())
          : pollInterval;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ZillizError)) throw error;
      const patienceMs = patienceFor(error, isSeen);
      const now = clock.now();
      failingSince = Number.isFinite(patienceMs) ? (failingSince ?? now) : undefined;
      if (now - (failingSince ?? now) >= patienceMs) return { kind: "watch-failed", error };
      failures += 1;
      waitMs = retryPollDelay(error, failures, concurrentRuns);
      if (left > 0) onError(error, waitMs);
    }
    if (left <= 0) return { kind: "timed-out" };
  }
}

/** How long polls may fail this way before the watch ends, in milliseconds. */
function patienceFor(error: ZillizError, isSeen: boolean): number {
  switch (classifyFailure(error)) {
    case "refused":
      return 0;
    case "not-found":
      return isSeen ? ODD_RESPONSES_MS : NOT_FOUND_GRACE_MS;
    case "odd":
      return ODD_RESPONSES_MS;
    case "outage":
      return Number.POSITIVE_INFINITY;
  }
}
