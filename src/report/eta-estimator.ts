/** How far a job had come, when it was first seen to be that far. */
interface ProgressStep {
  /** Milliseconds on the clock. */
  at: number;
  progress: number;
}

const MINUTE_MS = 60_000;
/** In percent. Smaller steps are one, so that what is kept is bounded, however finely the progress is told. */
const SMALLEST_STEP = 1;
/** With less than these, what was seen says nothing about what is to come. */
const FEWEST_STEPS = 3;
const LEAST_PROGRESS = 10;
const SHORTEST_MS = 2 * MINUTE_MS;
/** Nor does it say anything about a time that is so many times as long. */
const FARTHEST = 4;
/** What the pace of the moment says may differ by this part from what was reckoned before. */
const AGREEMENT = 1 / 3;

/**
 * Reckons how long a job will take yet, from its pace in the later half of what was seen. Export jobs don't go at one
 * pace (they prepare, copy, finish), so that an estimate is given only while there is reason to: enough steps over
 * enough time, the next one not overdue, and a pace that agrees with the one before. It moves to another pace little by
 * little, and where the two are far apart it is withheld instead of made to jump.
 */
export class EtaEstimator {
  #steps: ProgressStep[] = [];
  /** When the job would end, as it was reckoned last. */
  #estimate: { at: number; end: number } | undefined;

  /**
   * Takes a look at the job.
   *
   * @param progress in percent
   * @param now milliseconds on the clock
   * @returns milliseconds; undefined while nothing can be said in good faith
   */
  update(progress: number, now: number): number | undefined {
    const last = this.#steps.at(-1);
    const made = progress - (last?.progress ?? progress);
    if (made < 0 || (made >= SMALLEST_STEP && this.#isOverdue(now))) {
      // It went back, or stood still and goes on: the pace of before is void.
      this.#steps = [];
      this.#estimate = undefined;
    }
    if (this.#steps.length === 0 || made >= SMALLEST_STEP) {
      this.#steps.push({ at: now, progress });
    }
    const end = this.#end(now);
    if (end === undefined || progress >= 100) {
      this.#estimate = undefined;
      return undefined;
    }
    const before = this.#estimate ?? { at: now, end };
    const settling = Math.max(MINUTE_MS, this.#seenMs / 10);
    const weight = 1 - Math.exp((before.at - now) / settling);
    const smooth = before.end + (end - before.end) * weight;
    this.#estimate = { at: now, end: smooth };
    const left = smooth - now;
    return left > 0 && Math.abs(end - smooth) <= left * AGREEMENT
      ? left
      : undefined;
  }

  get #seenMs(): number {
    return (this.#steps.at(-1)?.at ?? 0) - (this.#steps[0]?.at ?? 0);
  }

  /** The next step should have been seen by now, and twice. */
  #isOverdue(now: number): boolean {
    const steps = this.#steps.length - 1;
    const last = this.#steps.at(-1);
    return (
      last !== undefined &&
      steps > 0 &&
      now - last.at > (2 * this.#seenMs) / steps + MINUTE_MS
    );
  }

  /** When the job would end if it went on at its pace. */
  #end(now: number): number | undefined {
    const [first] = this.#steps;
    const last = this.#steps.at(-1);
    if (first === undefined || last === undefined || this.#isOverdue(now)) {
      return undefined;
    }
    const half = last.at - this.#seenMs / 2;
    const from =
      this.#steps.findLast(
        ({ at, progress }) =>
          at <= half && last.progress - progress >= LEAST_PROGRESS,
      ) ?? first;
    const tookMs = last.at - from.at;
    const made = last.progress - from.progress;
    const leftMs = ((100 - last.progress) * tookMs) / made;
    return this.#steps.length >= FEWEST_STEPS &&
      made >= LEAST_PROGRESS &&
      tookMs >= SHORTEST_MS &&
      leftMs <= tookMs * FARTHEST
      ? last.at + leftMs
      : undefined;
  }
}

/** In minutes: how fine an estimate may be that is so long. */
const GRAINS = [
  { upTo: 10, grain: 1 },
  { upTo: 60, grain: 5 },
  { upTo: 180, grain: 15 },
  { upTo: Number.POSITIVE_INFINITY, grain: 30 },
];

/** An estimate in words that promise nothing finer than it is: `about 20 min left`. */
export function etaText(ms: number): string {
  const exact = ms / MINUTE_MS;
  const { grain } = GRAINS.find(({ upTo }) => exact < upTo) ?? { grain: 30 };
  const minutes = Math.max(1, Math.round(exact / grain) * grain);
  const parts = [
    [Math.floor(minutes / 60), "h"],
    [minutes % 60, "min"],
  ] as const;
  const words = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`);
  return `about ${words.join(" ")} left`;
}
