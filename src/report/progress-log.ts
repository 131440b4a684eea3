import type { Facts } from "../state/saved-state.ts";
import { formatDuration, MINUTE_MS } from "../util/clock.ts";
import { EtaEstimator, etaText } from "./eta-estimator.ts";

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
