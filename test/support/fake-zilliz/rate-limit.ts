/** The documented limit of the control plane, for each key and endpoint. */
const REQUESTS_PER_SECOND = 20;

/**
 * Counts the requests of each key and endpoint. How the second of the limit is measured is not
 * documented; here it is any stretch of 1000 ms, the strictest reading.
 */
export class RateLimiter {
  readonly #admitted = new Map<string, number[]>();

  /** Whether one more request is within the limit; if it is, it counts. */
  admits(key: string, endpoint: string, now: number): boolean {
    const bucket = JSON.stringify([key, endpoint]);
    const recent = (this.#admitted.get(bucket) ?? []).filter((at) => now - at < 1_000);
    const admitted = recent.length < REQUESTS_PER_SECOND;
    if (admitted) recent.push(now);
    this.#admitted.set(bucket, recent);
    return admitted;
  }
}
