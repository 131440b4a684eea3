/** How a job's progress was last seen to change: between two looks. */
export interface ProgressChange {
  from: number;
  to: number;
  /** The two looks, by the job's age. */
  afterMs: number;
  byMs: number;
}

/** What is known when the next look at a job is planned. */
export interface PollSample {
  /** Since the export was started. */
  elapsedMs: number;
  /** 0 to 100, where Zilliz Cloud says so. */
  progress: number | undefined;
  lastChange?: ProgressChange | undefined;
  /** How many look on the same key, as far as that is known. */
  concurrentRuns?: number;
}

const MIN_DELAY_MS = 1_000;
/** The mean delay is half of it: 2.5 s, where 3 s are allowed. */
const FIRST_MINUTES_MS = 5_000;
/** Of a job's age: half of it is the mean delay, and stays below 2 % of the job's length. */
const SHARE_OF_AGE = 0.035;
/** Of its age, while its progress tells when it will end. */
const SHARE_WHILE_SURE = 0.3;
/** Of its age, when the progress says that the end is there. */
const SHARE_AT_END = 0.01;
/** Of the time that seems to be left: the rest is for looks nearer to the end. */
const SHARE_OF_LEFT = 0.5;
/** A run says at least so often that it is alive, and can be told so often that its job was cancelled by others. */
const MAX_DELAY_MS = 5 * 60_000;
/** All legs of a matrix on one key then stay at half of the documented 20 requests a second for each endpoint. */
const MIN_DELAY_PER_RUN_MS = 100;

/**
 * How long to wait until the next look at a job, in milliseconds, spread by `spread` (from 0 to 1, even odds) by up to a
 * tenth either way.
 *
 * A look costs a request, a late one the runner's minutes: in proportion to the job's length, as half an hour matters to a
 * job of one minute and not to one of a day. The least number of looks for a delay in proportion is at times in geometric
 * progression. Where the progress was even enough to tell the end, half of the way to it is waited at a time.
 */
export function nextPollDelay(seen: PollSample, spread: number): number {
  const { elapsedMs, concurrentRuns: legs = 1 } = seen;
  const blind = Math.max(Math.min(elapsedMs, FIRST_MINUTES_MS), elapsedMs * SHARE_OF_AGE);
  const end = expectedEnd(seen);
  const wait =
    end === undefined
      ? blind
      : Math.min(
          Math.max(end.leftMs * SHARE_OF_LEFT, elapsedMs * SHARE_AT_END),
          end.sure ? Math.max(elapsedMs * SHARE_WHILE_SURE, blind) : blind,
        );
  const shortest = Math.max(legs * MIN_DELAY_PER_RUN_MS, MIN_DELAY_MS);
  return Math.min(Math.max(wait, shortest), MAX_DELAY_MS) * (0.9 + spread / 5);
}

/**
 * The least that may be left of a job, by its progress: at its pace since the start, or at that of its last change,
 * whichever ends earlier. Whole percents are taken as nearly the next. Sure is what both paces agree on.
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

/** Puts the looks of one job together to what is known of it. */
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
