import { MINUTE_MS } from "../util/clock.ts";

/** In percent: before that, the pace of a job says little about its end. */
const MIN_ETA_PROGRESS = 5;

/** Estimates when a job will end from its average pace since it was first polled. */
export class EtaEstimator {
  #first: { at: number; progress: number } | undefined;

  /**
   * Adds a poll of the job.
   *
   * @param progress in percent
   * @param now in milliseconds on the monotonic clock
   * @returns the time left in milliseconds; undefined without an estimate
   */
  update(progress: number, now: number): number | undefined {
    // A job that starts again has a new pace.
    if (this.#first === undefined || progress < this.#first.progress) {
      this.#first = { at: now, progress };
    }
    const gain = progress - this.#first.progress;
    if (gain === 0 || progress < MIN_ETA_PROGRESS || progress >= 100) return undefined;
    return ((100 - progress) * (now - this.#first.at)) / gain;
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
  if (ms < MINUTE_MS) return "less than 1 min left";
  const exact = ms / MINUTE_MS;
  const { step } = ROUNDING.find(({ below }) => exact < below) ?? { step: 30 };
  const minutes = Math.round(exact / step) * step;
  const parts = [
    [Math.floor(minutes / 60), "h"],
    [minutes % 60, "min"],
  ] as const;
  const words = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return `about ${words.join(" ")} left`;
}
