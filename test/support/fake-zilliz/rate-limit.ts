/**
 * The documented limit of the control plane: 20 requests a second for each key and endpoint. How the
 * second is measured is not documented; here it is any stretch of 1000 ms, the strictest reading.
 */
export type RateLimit = {
  readonly perSecond: number;
  /** Whether a 429 has a Retry-After is not documented; by default it has none. */
  readonly retryAfter?: number | string;
};

/** Counts the requests of each key and endpoint. */
export class RateLimiter {
  readonly #admitted = new Map<string, number[]>();

  /** Whether one more request is within the limit; if it is, it counts. */
  admits(limit: RateLimit, key: string, endpoint: string, now: number): boolean {
    const bucket = JSON.stringify([key, endpoint]);
    const recent = (this.#admitted.get(bucket) ?? []).filter((at) => now - at < 1_000);
    const admitted = recent.length < limit.perSecond;
    if (admitted) recent.push(now);
    this.#admitted.set(bucket, recent);
    return admitted;
  }
}
