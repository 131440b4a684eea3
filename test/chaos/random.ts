/** Random draws that can be repeated: the same seed and number give the same values in the same order. */
export class Random {
  #state: number;

  constructor(seed: number, number: number) {
    this.#state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number, 0x85ebca6b)) >>> 0;
    // Neighbouring seeds start alike, so the first draws are discarded.
    for (let n = 0; n < 8; n += 1) this.share();
  }

  /** From 0 up to but not including 1 (mulberry32). */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number of milliseconds within both bounds. */
  ms(from: number, to: number): number {
    return Math.round(from + this.share() * (to - from));
  }

  /** True in this share of all draws. */
  odds(share: number): boolean {
    return this.share() < share;
  }

  /** One of the items, each as likely as the others. */
  oneOf<const T>(items: readonly T[]): T {
    const item = items[Math.floor(this.share() * items.length)];
    if (item === undefined) throw new Error("nothing to draw from");
    return item;
  }
}
