import { formatDuration } from "../util/clock.ts";

// The picture is text in a code block, and neither Mermaid nor SVG, for what is known of job summaries:
//
// - GitHub takes inline SVG and `data:` images out of Markdown (test-summary/action#58, Lullabot/playwright-drupal#121);
// - it does draw Mermaid in summaries (liquidaty/zsv#281), but its phone app shows the source (mermaid-js/mermaid#5246,
//   github/markup#1771), as GitHub Enterprise Server does with a chart that is too new for it; where drawing fails there
//   is a red box (cilium/cilium#32241), which happens to valid diagrams too (rchain-community/quantum-logical-framework
//   #96); and a line of its chart is nearly white on white unless a theme is set, which then holds in dark mode too.
//
// Nobody should meet that on the page that says whether the data is safe. Bars of text are the same everywhere.

/** A job as it was seen. */
export interface ProgressPoint {
  /** Milliseconds since the job was started. */
  at: number;
  /** In percent. */
  progress: number;
}

const MOST_POINTS = 100;

/** How a job's progress went, in a bounded number of points that become sparser as the job goes on. */
export class ProgressHistory {
  #points: ProgressPoint[] = [];
  #gapMs = 0;

  /**
   * Takes a look at the job.
   *
   * @param progress in percent
   * @param at milliseconds since the job was started
   */
  add(progress: number, at: number): void {
    const before = this.#points.at(-2);
    // The newest look is always kept; it gives way to the next one that comes too soon after the one before.
    if (before !== undefined && at - before.at < this.#gapMs) {
      this.#points.pop();
    }
    this.#points.push({ at, progress });
    if (this.#points.length > MOST_POINTS) {
      this.#gapMs = (2 * at) / MOST_POINTS;
      const newest = this.#points.length - 1;
      this.#points = this.#points.filter(
        (_, index) => index % 2 === 0 || index === newest,
      );
    }
  }

  get points(): readonly Readonly<ProgressPoint>[] {
    return this.#points;
  }
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
/** What people count time in: the steps from one bar to the next. */
const STEPS_MS = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * SECOND_MS),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE_MS),
  ...[1, 2, 4, 6, 12, 24, 48, 96].map((count) => count * HOUR_MS),
];
const MOST_BARS = 12;
/** So that a line fits on a phone, where a code block has some 35 columns. */
const CHART_BAR_LENGTH = 18;
/** Below them, a picture says no more than a number. */
const FEWEST_POINTS = 4;
const SHORTEST_MS = 10 * SECOND_MS;
/** Eighths of a column. */
const PARTS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/**
 * Draws how a job's progress went: a bar for each step of time, as long as the progress that was last seen by then.
 * Undefined when there is too little to see.
 */
export function renderChart(
  points: readonly ProgressPoint[],
): string | undefined {
  const last = points.at(-1);
  const moved = points.some(({ progress }) => progress !== last?.progress);
  if (
    last === undefined ||
    points.length < FEWEST_POINTS ||
    last.at < SHORTEST_MS ||
    !moved
  ) {
    return undefined;
  }
  const context =
    STEPS_MS.find((ms) => last.at / ms <= MOST_BARS - 1) ??
    last.at / (MOST_BARS - 1);
  // The last look has a bar of its own, so that none of the others may come shortly before it.
  const times = Array.from(
    { length: Math.ceil(last.at / context - 0.5) },
    (_, index) => index * context,
  );
  const seen = [...times, last.at].flatMap((at) => {
    const point = points.findLast((each) => each.at <= at);
    return point === undefined ? [] : [{ at, progress: point.progress }];
  });
  const labels = seen.map(({ at }) => timeText(at));
  const width = Math.max(...labels.map((label) => label.length));
  const lines = seen.map(({ progress }, index) =>
    [
      labels[index]?.padStart(width),
      `${Math.floor(progress)} %`.padStart(5),
      bar(progress),
    ]
      .join("  ")
      .trimEnd(),
  );
  return ["```text", ...lines, "```"].join("\n");
}

/** No finer than is of use, so that a label is short. */
function timeText(ms: number): string {
  const grain = ms < HOUR_MS ? SECOND_MS : MINUTE_MS;
  return formatDuration((Math.round(ms / grain) * grain) / SECOND_MS);
}

function bar(progress: number): string {
  const eighths = Math.round((progress / 100) * CHART_BAR_LENGTH * 8);
  return `${"█".repeat(Math.floor(eighths / 8))}${PARTS[eighths % 8]}`;
}
