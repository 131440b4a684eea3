/** What is known when the next look at a job is planned. */
export interface Seen {
  /** Since the export was started. */
  elapsedMs: number;
  /** 0 to 100, where Zilliz Cloud says so. */
  progress: number | undefined;
}

const SHORTEST_MS = 1_000;
/** 256 legs of a matrix on one key stay at half of the documented 20 requests a second for each endpoint. */
const LONGEST_MS = 30_000;

/**
 * How long to wait until the next look at a job, in milliseconds: a tenth of its age, or a third of the time that its
 * progress says is left where that is shorter; within 1 s and 30 s, spread by `spread` (from 0 to 1, even odds) by up to a tenth either way.
 */
export function nextLook(
  { elapsedMs, progress }: Seen,
  spread: number,
): number {
  const left =
    progress === undefined || progress === 0
      ? Number.POSITIVE_INFINITY
      : (elapsedMs * (100 - progress)) / progress;
  const wait = Math.min(elapsedMs / 10, left / 3);
  return Math.min(Math.max(wait, SHORTEST_MS), LONGEST_MS) * (0.9 + spread / 5);
}
