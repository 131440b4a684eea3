import type { Privacy } from "./privacy.ts";

/** Texts are made when all is known that must be hidden. */
export type Text = (privacy: Privacy) => string;

/** Where a reply is not as expected, and what the action would do with that. */
interface Difference {
  what: Text;
  then: string;
  times: number;
}

const MOST_SHOWN = 30;

/** What one reply, or one list, has to say. */
export class Findings {
  readonly #differences = new Map<string, Difference>();
  readonly #notes: Text[] = [];

  /** The same difference in several things of a list is one. `kind` tells those apart that are not the same. */
  add(kind: string, what: Text, then: string): void {
    const times = (this.#differences.get(kind)?.times ?? 0) + 1;
    this.#differences.set(kind, { what, then, times });
  }

  /** Something that nothing is documented of. */
  note(text: Text): void {
    this.#notes.push(text);
  }

  /** Whether one of them has that consequence. */
  tell(then: string): boolean {
    return [...this.#differences.values()].some((each) => each.then === then);
  }

  get differ(): boolean {
    return this.#differences.size > 0;
  }

  /** Each difference as a sentence or two, the first of them if they are many. */
  sentences(privacy: Privacy): string[] {
    const all = [...this.#differences.values()].map(
      ({ what, then, times }) =>
        `${what(privacy)}${times > 1 ? ` (${times} times)` : ""}. ${then}`,
    );
    const more = all.length - MOST_SHOWN;
    return more > 0 ? [...all.slice(0, MOST_SHOWN), `and ${more} more.`] : all;
  }

  /** Each note once. */
  notes(privacy: Privacy): string[] {
    return [...new Set(this.#notes.map((text) => text(privacy)))];
  }
}

/** What a value is, in words. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return (
    { string: "a text", object: "an object" }[typeof value as "string"] ??
    `a ${typeof value}`
  );
}
