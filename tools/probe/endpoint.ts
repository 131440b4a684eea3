import type { Fields, Parsed, Reads } from "./field.ts";

/** What becomes of a reply that the action can make nothing of. */
export function unusable({ without }: Pick<Endpoint, "without">): string {
  return `The action can make nothing of the reply. ${without}`;
}

/** What an endpoint replies, as documented, and what of it the action reads. */
export interface Endpoint {
  route: string;
  fields: Fields;
  /** Of one thing. */
  reads: Reads;
  /** What the action does when it can make nothing of the reply. */
  without: string;
  /** Of the whole of `data`. */
  whole: { safeParse(value: unknown): Parsed };
  /** `data` is one thing, a list of them, or a page with a list of that name. */
  holds: "one" | "list" | { list: string; page: Fields; reads: Reads };
}
