/** Promises for an event that is still to come. */
export class Waiters<Event, Found> {
  readonly #waiting = new Map<(event: Event) => Found | undefined, PromiseWithResolvers<Found>>();

  /** Resolves with the first defined result of `find` for an event from now on. */
  wait(find: (event: Event) => Found | undefined): Promise<Found> {
    const waiting = Promise.withResolvers<Found>();
    // A promise that is no longer awaited must not end the test run.
    waiting.promise.catch(() => {});
    this.#waiting.set(find, waiting);
    return waiting.promise;
  }

  /** Resolves the promises that an event fulfils. */
  notify(event: Event): void {
    for (const [find, waiting] of this.#waiting) {
      const found = find(event);
      if (found === undefined) continue;
      this.#waiting.delete(find);
      waiting.resolve(found);
    }
  }

  /** Rejects all promises. */
  rejectAll(error: Error): void {
    for (const waiting of this.#waiting.values()) waiting.reject(error);
    this.#waiting.clear();
  }
}
