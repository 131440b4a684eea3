import type { Facts } from "../state/saved-state.ts";
import { formatDuration, MINUTE_MS } from "../util/clock.ts";

/**
 * Without a change, a line now and then shows that the step is alive. It comes less often the
 * longer the job runs, so that the log of five hours fits on a screen.
 */
const HEARTBEATS = [
  { untilMs: 30 * MINUTE_MS, everyMs: 5 * MINUTE_MS },
  { untilMs: 120 * MINUTE_MS, everyMs: 10 * MINUTE_MS },
  { untilMs: Number.POSITIVE_INFINITY, everyMs: 15 * MINUTE_MS },
];
/** After this many changes, only the heartbeats remain. */
const MAX_CHANGE_LINES = 24;
/** In percent: a change that is worth a line. */
const MIN_CHANGE = 10;
const LOG_BAR_LENGTH = 20;
const MAX_COLUMNS = 80;

/**
 * Logs a running job: a line when its status or progress changes noticeably, and a heartbeat. The
 * number of lines has a bound, whatever the job reports.
 */
export class ProgressLog {
  readonly #print: (line: string) => void;
  readonly #startedAt: number;
  readonly #eta = new EtaEstimator();
  #changes = 0;
  #logged: { at: number; status: string | undefined; progress: number } | undefined;

  /** @param startedAt when the job was started, in milliseconds on the monotonic clock */
  constructor(startedAt: number, print: (line: string) => void) {
    this.#startedAt = startedAt;
    this.#print = print;
  }

  /** Adds a poll of the job, and logs it if it is worth a line. */
  update({ remoteStatus, progress }: Readonly<Facts>, now: number): void {
    // Before the return below, because the estimate needs every poll.
    const leftMs = progress === undefined ? undefined : this.#eta.update(progress, now);
    const elapsedMs = now - this.#startedAt;
    if (!this.#isNotable(remoteStatus, progress ?? 0, now, elapsedMs)) {
      return;
    }
    this.#logged = { at: now, status: remoteStatus, progress: progress ?? 0 };
    const bar = progress === undefined ? "" : `${logBar(progress)} ${Math.floor(progress)} % `;
    const elapsed = formatDuration(elapsedMs / 1000);
    const line = `${bar}${remoteStatus ?? "(no status)"}, ${elapsed}`;
    const full = leftMs === undefined ? line : `${line}, ${etaText(leftMs)}`;
    this.#print(full.length <= MAX_COLUMNS ? full : truncate(line));
  }

  #isNotable(
    status: string | undefined,
    progress: number,
    now: number,
    elapsedMs: number,
  ): boolean {
    const logged = this.#logged;
    if (logged === undefined) return true;
    const changed =
      logged.status !== status ||
      tenth(progress) > tenth(logged.progress) ||
      logged.progress - progress >= MIN_CHANGE;
    if (changed && this.#changes < MAX_CHANGE_LINES) {
      this.#changes += 1;
      return true;
    }
    const { everyMs = 0 } = HEARTBEATS.find(({ untilMs }) => elapsedMs < untilMs) ?? {};
    return now - logged.at >= everyMs;
  }
}

/** Everything that a poll returned, for debug logging. */
export function pollDebugLine({
  status,
  progress,
  requestId,
}: {
  status: string;
  progress?: number | undefined;
  requestId?: string | undefined;
}): string {
  return `Looked: ${status}, progress ${progress ?? "unknown"}, request id ${requestId ?? "unknown"}`;
}

function tenth(progress: number): number {
  return Math.floor(progress / MIN_CHANGE);
}

function logBar(progress: number): string {
  const full = Math.floor((progress / 100) * LOG_BAR_LENGTH);
  return `[${"#".repeat(full)}${"-".repeat(LOG_BAR_LENGTH - full)}]`;
}

function truncate(line: string): string {
  return line.length > MAX_COLUMNS ? `${line.slice(0, MAX_COLUMNS - 1)}…` : line;
}

/** The progress of a job, and when it was first seen. */
interface ProgressStep {
  /** In milliseconds on the monotonic clock. */
  at: number;
  /** In percent. */
  progress: number;
}

/** In percent. Merging smaller steps bounds the number of steps that are kept. */
const MIN_STEP = 1;
/** An estimate needs this many steps, this much progress in percent, and this much time. */
const MIN_STEPS = 3;
const MIN_PROGRESS = 10;
const MIN_OBSERVED_MS = 2 * MINUTE_MS;
/** No estimate is longer than this many times the time that it is based on. */
const MAX_EXTRAPOLATION = 4;
/** How much the current pace may differ from the smoothed estimate, as a part of the time left. */
const MAX_DISAGREEMENT = 1 / 3;

/**
 * Estimates when a job will end from its pace in the later half of the observed time. Export jobs
 * change their pace as they prepare, copy and finish. So there is an estimate only with enough
 * steps over enough time, while the next step is not overdue, and while the pace agrees with the
 * smoothed estimate, which follows a new pace slowly and never jumps.
 */
export class EtaEstimator {
  #steps: ProgressStep[] = [];
  /** The last estimate of when the job will end. */
  #estimate: { at: number; end: number } | undefined;

  /**
   * Adds a poll of the job.
   *
   * @param progress in percent
   * @param now in milliseconds on the monotonic clock
   * @returns the time left in milliseconds; undefined without an estimate
   */
  update(progress: number, now: number): number | undefined {
    const last = this.#steps.at(-1);
    const gain = progress - (last?.progress ?? progress);
    if (gain < 0 || (gain >= MIN_STEP && this.#isOverdue(now))) {
      // The job went back, or continues after a stall: the earlier pace says nothing any more.
      this.#steps = [];
      this.#estimate = undefined;
    }
    if (this.#steps.length === 0 || gain >= MIN_STEP) {
      this.#steps.push({ at: now, progress });
    }
    const end = this.#end(now);
    if (end === undefined || progress >= 100) {
      this.#estimate = undefined;
      return undefined;
    }
    const previous = this.#estimate ?? { at: now, end };
    const timeConstant = Math.max(MINUTE_MS, this.#observedMs / 10);
    const weight = 1 - Math.exp((previous.at - now) / timeConstant);
    const smoothed = previous.end + (end - previous.end) * weight;
    this.#estimate = { at: now, end: smoothed };
    const left = smoothed - now;
    return left > 0 && Math.abs(end - smoothed) <= left * MAX_DISAGREEMENT ? left : undefined;
  }

  get #observedMs(): number {
    return (this.#steps.at(-1)?.at ?? 0) - (this.#steps[0]?.at ?? 0);
  }

  /** The job has taken more than twice its average time for the next step. */
  #isOverdue(now: number): boolean {
    const steps = this.#steps.length - 1;
    const last = this.#steps.at(-1);
    return (
      last !== undefined && steps > 0 && now - last.at > (2 * this.#observedMs) / steps + MINUTE_MS
    );
  }

  /** When the job ends if it keeps its pace. */
  #end(now: number): number | undefined {
    const [first] = this.#steps;
    const last = this.#steps.at(-1);
    if (first === undefined || last === undefined || this.#isOverdue(now)) {
      return undefined;
    }
    const half = last.at - this.#observedMs / 2;
    const from =
      this.#steps.findLast(
        ({ at, progress }) => at <= half && last.progress - progress >= MIN_PROGRESS,
      ) ?? first;
    const tookMs = last.at - from.at;
    const gain = last.progress - from.progress;
    const leftMs = ((100 - last.progress) * tookMs) / gain;
    return this.#steps.length >= MIN_STEPS &&
      gain >= MIN_PROGRESS &&
      tookMs >= MIN_OBSERVED_MS &&
      leftMs <= tookMs * MAX_EXTRAPOLATION
      ? last.at + leftMs
      : undefined;
  }
}

/** The longer an estimate, the coarser it is shown. In minutes. */
const ROUNDING = [
  { below: 10, step: 1 },
  { below: 60, step: 5 },
  { below: 180, step: 15 },
  { below: Number.POSITIVE_INFINITY, step: 30 },
];

/** Milliseconds as `about 20 min left`. */
export function etaText(ms: number): string {
  const exact = ms / MINUTE_MS;
  const { step } = ROUNDING.find(({ below }) => exact < below) ?? { step: 30 };
  const minutes = Math.max(1, Math.round(exact / step) * step);
  const parts = [
    [Math.floor(minutes / 60), "h"],
    [minutes % 60, "min"],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return `about ${words.join(" ")} left`;
}
