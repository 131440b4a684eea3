import type { ActionContext } from "../context.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { classifyStatus, type TerminalStatus, terminalStatus } from "../outcome.ts";
import { ProgressLog } from "../report/progress-log.ts";
import type { Result } from "../report/result.ts";
import * as results from "../report/results/index.ts";
import { statusWord } from "../state/outputs.ts";
import type { RequestLimits, ZillizClient } from "../zilliz/client.ts";
import { adviceFor, classifyFailure, ZillizError } from "../zilliz/errors.ts";
import type { Job } from "../zilliz/schemas.ts";
import { handleTimeout } from "./cancel-job.ts";
import { nextPollDelay, ProgressTracker, retryPollDelay } from "./poll-interval.ts";

/** What is special about watching a job that this step has not just started. */
interface WatchOptions {
  firstWaitMs?: number;
  /** Called before a poll is recorded. */
  onJob?: (job: Job) => void;
}

/** Watches the export job until it ends or `timeout` expires. Throws the signal's reason. */
export async function watchExport(
  jobId: string,
  context: ActionContext,
  { firstWaitMs, onJob }: WatchOptions = {},
): Promise<Result> {
  const { state, history, clock } = context;
  const startedAt = clock.now();
  const record = pollRecorder(jobId, context);
  const watched = await watchJob(jobId, {
    ...context,
    firstWaitMs,
    onJob: (job) => {
      onJob?.(job);
      record(job);
      if (job.progress !== undefined) history.add(job.progress, clock.now() - startedAt);
    },
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

/**
 * Returns what records and logs each poll of the open job, and warns once if that seems to have
 * ended in a status that is not known.
 *
 * @param label what the log puts before the status
 */
export function pollRecorder(
  jobId: string,
  { state, runner, clock }: ActionContext,
  label = "",
): (job: Job) => void {
  const log = new ProgressLog(clock.now(), runner.info);
  let isWarned = false;
  return (job) => {
    const { status, endTime, requestId } = job;
    if (!isWarned && endTime !== undefined && classifyStatus(status) === "unknown") {
      isWarned = true;
      runner.warning(
        "The job may have ended in an unknown status",
        `Zilliz Cloud reports job ${jobId} as ${status} with the end time ${endTime}. This version of the action does not know that status, so it waits for one that it knows until \`timeout\` expires. Check the job on the Jobs page of the Zilliz Cloud console; cancel this run if the job has ended.`,
      );
    }
    state.recordJob(job);
    runner.debug(
      `Polled: status ${status}, progress ${job.progress ?? "unknown"}, request ID ${requestId ?? "unknown"}`,
    );
    const progress = job.progress ?? state.facts.progress;
    log.update({ remoteStatus: `${label}${statusWord(status)}`, progress }, clock.now());
  };
}

/** Why watching stopped before the end. */
export type WatchFailure =
  | { kind: "timed-out" }
  /** Zilliz Cloud no longer reports the job, which may still be running. */
  | { kind: "watch-failed"; error: ZillizError };

type WatchResult = { kind: "ended"; as: TerminalStatus; job: Job } | WatchFailure;

/** What polling needs. `onRetry` is called for each poll that failed and will be retried. */
export interface PollOptions
  extends Pick<ActionContext, "clock" | "signal" | "deadline" | "concurrentRuns" | "onRetry"> {
  inputs: Pick<Inputs, "pollInterval">;
  /** Until the first poll, in milliseconds; by default as suits a job that was just started. */
  firstWaitMs?: number | undefined;
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
  const { inputs, clock, signal, deadline, concurrentRuns, onRetry } = options;
  const { pollInterval } = inputs;
  const tracker = new ProgressTracker(clock.now());
  const nextDelay = (progress?: number) => {
    const sample = tracker.add(clock.now(), progress);
    return nextPollDelay({ ...sample, concurrentRuns: concurrentRuns.count }, Math.random());
  };
  let failures = 0;
  let isSeen = false;
  let failingSince: number | undefined;
  let waitMs = options.firstWaitMs ?? nextDelay();
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
      waitMs = pollInterval === "auto" ? nextDelay(polled.progress) : pollInterval;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ZillizError)) throw error;
      const patienceMs = patienceFor(error, isSeen);
      const now = clock.now();
      failingSince = Number.isFinite(patienceMs) ? (failingSince ?? now) : undefined;
      if (now - (failingSince ?? now) >= patienceMs) return { kind: "watch-failed", error };
      failures += 1;
      waitMs = retryPollDelay(error, failures, concurrentRuns);
      if (left > 0) onRetry(error, waitMs);
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
