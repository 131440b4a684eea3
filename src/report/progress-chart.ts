import { formatDuration, HOUR_MS, MINUTE_MS, SECOND_MS } from "../util/clock.ts";

// The chart is text in a code block, because bars of text look the same everywhere. In job
// summaries
//
// - GitHub removes inline SVG and `data:` images (test-summary/action#58,
//   Lullabot/playwright-drupal#121);
// - GitHub renders Mermaid (liquidaty/zsv#281), but its phone app shows the source
//   (mermaid-js/mermaid#5246, github/markup#1771), as GitHub Enterprise Server does with a chart
//   type that is too new. An error is a red box (cilium/cilium#32241), also for valid diagrams
//   (rchain-community/quantum-logical-framework#96). A line is nearly white on white without a
//   theme, and a theme stays the same in dark mode.

/** One poll of a job. */
export interface ProgressPoint {
  /** In milliseconds since the job was started. */
  at: number;
  /** In percent. */
  progress: number;
}

const MAX_CHART_POINTS = 100;

/** The progress of a job over time: the longer it runs, the sparser the points are. */
export class ProgressHistory {
  #points: ProgressPoint[] = [];
  #gapMs = 0;

  /**
   * Adds a poll of the job.
   *
   * @param progress in percent
   * @param at in milliseconds since the job was started
   */
  add(progress: number, at: number): void {
    const previous = this.#points.at(-2);
    // The newest point is always kept, until the next one replaces a point that is too close to its
    // predecessor.
    if (previous !== undefined && at - previous.at < this.#gapMs) {
      this.#points.pop();
    }
    this.#points.push({ at, progress });
    if (this.#points.length > MAX_CHART_POINTS) {
      this.#gapMs = (2 * at) / MAX_CHART_POINTS;
      const newest = this.#points.length - 1;
      this.#points = this.#points.filter((_, index) => index % 2 === 0 || index === newest);
    }
  }

  get points(): readonly Readonly<ProgressPoint>[] {
    return this.#points;
  }
}

/** The possible times between two bars. */
const STEPS_MS = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * SECOND_MS),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * MINUTE_MS),
  ...[1, 2, 4, 6, 12, 24, 48, 96].map((count) => count * HOUR_MS),
];
const MAX_CHART_BARS = 12;
/** A code block has some 35 columns on a phone. */
const CHART_BAR_LENGTH = 18;
/** With less, a chart shows no more than a number does. */
const MIN_CHART_POINTS = 4;
const MIN_CHART_MS = 10 * SECOND_MS;
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** Renders the progress as bars of text. Undefined for too few points, or without progress. */
export function renderChart(points: readonly ProgressPoint[]): string | undefined {
  const last = points.at(-1);
  const hasProgress = points.some(({ progress }) => progress !== last?.progress);
  if (
    last === undefined ||
    points.length < MIN_CHART_POINTS ||
    last.at < MIN_CHART_MS ||
    !hasProgress
  ) {
    return undefined;
  }
  const stepMs =
    STEPS_MS.find((ms) => last.at / ms <= MAX_CHART_BARS - 1) ?? last.at / (MAX_CHART_BARS - 1);
  // The last point has a bar of its own, and no other bar comes shortly before it.
  const times = Array.from(
    { length: Math.ceil(last.at / stepMs - 0.5) },
    (_, index) => index * stepMs,
  );
  const bars = [...times, last.at].flatMap((at) => {
    const point = points.findLast((each) => each.at <= at);
    return point === undefined ? [] : [{ at, progress: point.progress }];
  });
  const labels = bars.map(({ at }) => timeText(at));
  const width = Math.max(...labels.map((label) => label.length));
  const lines = bars.map(({ progress }, index) =>
    [labels[index]?.padStart(width), `${Math.floor(progress)} %`.padStart(5), chartBar(progress)]
      .join("  ")
      .trimEnd(),
  );
  return ["```text", ...lines, "```"].join("\n");
}

/** Without seconds from an hour on, so that labels are short. */
function timeText(ms: number): string {
  const unit = ms < HOUR_MS ? SECOND_MS : MINUTE_MS;
  return formatDuration((Math.round(ms / unit) * unit) / SECOND_MS);
}

function chartBar(progress: number): string {
  const eighths = Math.round((progress / 100) * CHART_BAR_LENGTH * 8);
  return `${"█".repeat(Math.floor(eighths / 8))}${EIGHTHS[eighths % 8]}`;
}
