// The set of jobs that cadences are measured on. Lengths are spread over the logarithmic scale between half a minute and
// five hours, as nobody knows how long an export takes, and no cadence is to know where jobs end.

/** A job's progress as it looks from outside, when a share (0 to 1) of its time has passed: percent, or nothing. */
export type Shape = (share: number) => number | undefined;

const percent = (progress: number) =>
  Math.floor(100 * Math.min(progress, 0.999));

export const SHAPES: Readonly<Record<string, Shape>> = {
  steady: percent,
  /** Stands still for three tenths of its time. */
  stalling: (share) =>
    percent((Math.min(share, 0.4) + Math.max(share - 0.7, 0)) / 0.7),
  "all at the end": (share) => percent(Math.max(share - 0.97, 0) / 0.03),
  "no progress": () => undefined,
};

const SHORTEST_MS = 30_000;
const LONGEST_MS = 5 * 3_600_000;

/** So many lengths, in order, evenly spread over the logarithms. */
export function lengths(count: number): number[] {
  return Array.from(
    { length: count },
    (_, index) =>
      SHORTEST_MS * (LONGEST_MS / SHORTEST_MS) ** ((index + 0.5) / count),
  );
}
