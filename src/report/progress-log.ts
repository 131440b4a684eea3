import type { Facts } from "../state/saved-state.ts";
import { formatDuration } from "../util/clock.ts";
import { EtaEstimator, etaText } from "./eta-estimator.ts";

const MINUTE_MS = 60_000;
/**
 * Without a change, a line shows every so often that the step is alive: the longer the job has run, the less often, so
 * that the log of five hours is one screen.
 */
const HEARTBEATS = [
  { untilMs: 30 * MINUTE_MS, everyMs: 5 * MINUTE_MS },
  { untilMs: 120 * MINUTE_MS, everyMs: 10 * MINUTE_MS },
  { untilMs: Number.POSITIVE_INFINITY, everyMs: 15 * MINUTE_MS },
];
/** A job that changes more often than this is restless, and heartbeats are enough to follow it. */
const MOST_CHANGES = 24;
/** In percent: a change that is worth a line. */
const NOTABLE = 10;
const LOG_BAR_LENGTH = 20;
const COLUMNS = 80;

/**
 * A quiet log of a running job: a line when its status or progress changes noticeably, and a heartbeat. However the job
 * behaves, the number of lines is bounded by its time.
 */
export class ProgressLog {
  readonly #print: (line: string) => void;
  readonly #startedAt: number;
  readonly #timeLeft = new EtaEstimator();
  #changes = 0;
  #shown:
    | { at: number; status: string | undefined; progress: number }
    | undefined;

  /** @param startedAt when the job was started, in milliseconds on the clock that `show` is given */
  constructor(startedAt: number, print: (line: string) => void) {
    this.#startedAt = startedAt;
    this.#print = print;
  }

  /** Takes a look at the job, and prints it if it is worth a line. */
  update({ remoteStatus, progress }: Readonly<Facts>, now: number): void {
    // At every look, as the estimate learns from each.
    const left =
      progress === undefined ? undefined : this.#timeLeft.update(progress, now);
    const elapsedMs = now - this.#startedAt;
    if (!this.#isWorthALine(remoteStatus, progress ?? 0, now, elapsedMs)) {
      return;
    }
    this.#shown = { at: now, status: remoteStatus, progress: progress ?? 0 };
    const how =
      progress === undefined
        ? ""
        : `${bar(progress)} ${Math.floor(progress)} % `;
    const elapsed = formatDuration(elapsedMs / 1000);
    const line = `${how}${remoteStatus ?? "(no status)"}, ${elapsed}`;
    const whole = left === undefined ? line : `${line}, ${etaText(left)}`;
    this.#print(whole.length <= COLUMNS ? whole : clipped(line));
  }

  #isWorthALine(
    status: string | undefined,
    progress: number,
    now: number,
    elapsedMs: number,
  ): boolean {
    const shown = this.#shown;
    if (shown === undefined) return true;
    const changed =
      shown.status !== status ||
      tenth(progress) > tenth(shown.progress) ||
      shown.progress - progress >= NOTABLE;
    if (changed && this.#changes < MOST_CHANGES) {
      this.#changes += 1;
      return true;
    }
    const { everyMs = 0 } =
      HEARTBEATS.find(({ untilMs }) => elapsedMs < untilMs) ?? {};
    return now - shown.at >= everyMs;
  }
}

/** Everything that one look at a job brought, for the log of a run that is debugged. */
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
  return Math.floor(progress / NOTABLE);
}

function bar(progress: number): string {
  const full = Math.floor((progress / 100) * LOG_BAR_LENGTH);
  return `[${"#".repeat(full)}${"-".repeat(LOG_BAR_LENGTH - full)}]`;
}

function clipped(line: string): string {
  return line.length > COLUMNS ? `${line.slice(0, COLUMNS - 1)}…` : line;
}
