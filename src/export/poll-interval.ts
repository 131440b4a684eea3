import type { ConcurrentRuns } from "../zilliz/concurrent-runs.ts";
import type { ZillizError } from "../zilliz/errors.ts";
import { retryDelay } from "../zilliz/retry.ts";

/** The last change of a job's progress: it happened between two polls. */
interface ProgressChange {
  from: number;
  to: number;
  /** The two polls, by the age of the job. */
  afterMs: number;
  byMs: number;
}

/** What is known when the next poll is planned. */
export interface PollSample {
  /** Since the job was started. */
  elapsedMs: number;
  /** In percent, if Zilliz Cloud reports it. */
  progress: number | undefined;
  lastChange?: ProgressChange | undefined;
  /** How many runs poll with the same API key, as far as is known. */
  concurrentRuns?: number;
}

const MIN_DELAY_MS = 1_000;
/** The end of a job is noticed after half of it on average, which is 2.5 s. */
const FIRST_MINUTES_MS = 5_000;
/**
 * Of the job's age: the end is noticed after half of it on average, below 2 % of the job's length.
 */
const SHARE_OF_AGE = 0.035;
/** Of its age, while its progress predicts the end. */
const SHARE_WHILE_SURE = 0.3;
/** Of its age, when its progress says that it has ended. */
const SHARE_AT_END = 0.01;
/** Of the time that seems to be left: the rest is for polls closer to the end. */
const SHARE_OF_LEFT = 0.5;
/** A job that was cancelled in the console is noticed within this time. */
const MAX_DELAY_MS = 5 * 60_000;
/**
 * Runs that share a key then stay at half of the documented 20 requests a second for each endpoint.
 */
const MIN_DELAY_PER_RUN_MS = 100;
/** After a rate limit, a run that knows of no others polls again within this time. */
const MAX_DELAY_ALONE_MS = 15_000;

/**
 * The delay until the next poll, in milliseconds. `spread`, a random number from 0 to 1, moves it
 * by up to a tenth.
 *
 * A poll costs a request, and a late one costs runner minutes. The cost of a delay is relative to
 * the job's length: half an hour matters to a job of a minute and not to one of a day. The fewest
 * polls for a relative delay come in geometric progression. While the progress is even enough to
 * predict the end, half of the time to it is waited at a time.
 */
export function nextPollDelay(seen: PollSample, spread: number): number {
  const { elapsedMs, concurrentRuns = 1 } = seen;
  const blind = Math.max(Math.min(elapsedMs, FIRST_MINUTES_MS), elapsedMs * SHARE_OF_AGE);
  const end = expectedEnd(seen);
  const wait =
    end === undefined
      ? blind
      : Math.min(
          Math.max(end.leftMs * SHARE_OF_LEFT, elapsedMs * SHARE_AT_END),
          end.sure ? Math.max(elapsedMs * SHARE_WHILE_SURE, blind) : blind,
        );
  const shortest = Math.max(concurrentRuns * MIN_DELAY_PER_RUN_MS, MIN_DELAY_MS);
  return Math.min(Math.max(wait, shortest), MAX_DELAY_MS) * (0.9 + spread / 5);
}

/**
 * The delay after the nth failed poll in a row (from 1), in milliseconds. A server that sends
 * `Retry-After` knows how many runs there are.
 */
export function retryPollDelay(
  error: ZillizError,
  failures: number,
  runs: Pick<ConcurrentRuns, "areDeclared">,
): number {
  const waitMs = retryDelay(error, failures);
  const isWaitOurs = error.kind === "rateLimited" && error.failure.retryAfterMs === undefined;
  return isWaitOurs && !runs.areDeclared
    ? Math.min(waitMs, MAX_DELAY_ALONE_MS * (0.5 + Math.random() / 2))
    : waitMs;
}

/**
 * The shortest time that may be left of a job: at its pace since the start, or at that of its last
 * change, whichever ends earlier. A whole percentage may be nearly the next one. The estimate is
 * sure if both paces agree.
 */
function expectedEnd({
  elapsedMs,
  progress = 0,
  lastChange,
}: PollSample): { leftMs: number; sure: boolean } | undefined {
  if (progress === 0) return undefined;
  const reached = Math.min(progress + 1, 100);
  const overall = (elapsedMs * (100 - reached)) / reached;
  if (lastChange === undefined) return { leftMs: overall, sure: false };
  const { from, to, afterMs, byMs } = lastChange;
  const each = (byMs - afterMs) / Math.max(to + 1 - from, 1);
  const recent = Math.max((100 - reached) * each - (elapsedMs - byMs), 0);
  const sure = recent > overall / 3 && recent < overall * 3;
  return { leftMs: Math.min(overall, recent), sure };
}

/** Combines the polls of a job into what is known about it. */
export class ProgressTracker {
  readonly #startedAt: number;
  #last: { elapsedMs: number; progress: number } | undefined;
  #lastChange: ProgressChange | undefined;

  /** @param startedAt when the job was started, on the clock that `add` is given */
  constructor(startedAt: number) {
    this.#startedAt = startedAt;
  }

  add(now: number, progress: number | undefined): PollSample {
    const elapsedMs = now - this.#startedAt;
    if (progress !== undefined) {
      const last = this.#last;
      if (last !== undefined && progress !== last.progress) {
        this.#lastChange = {
          from: last.progress,
          to: progress,
          afterMs: last.elapsedMs,
          byMs: elapsedMs,
        };
      }
      this.#last = { elapsedMs, progress };
    }
    return { elapsedMs, progress, lastChange: this.#lastChange };
  }
}
