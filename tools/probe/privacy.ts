/** What is seen of replies and must not be shown: ids, names, buckets, and every other text that is no known word. */
export class Privacy {
  readonly #private = new Set<string>();
  readonly #wordFields: ReadonlySet<string>;

  /** @param wordFields the fields whose texts are words of Zilliz Cloud's own */
  constructor(wordFields: ReadonlySet<string>) {
    this.#wordFields = wordFields;
  }

  /** Takes down every text of a reply, and of the user's own settings. */
  learn(value: unknown, field = ""): void {
    if (Array.isArray(value)) {
      for (const one of value) this.learn(one, field);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, one] of Object.entries(value)) this.learn(one, name);
    } else if (
      (typeof value === "string" && value !== "") ||
      (typeof value === "number" && value > 9_999)
    ) {
      if (!this.#wordFields.has(field)) this.#private.add(String(value));
    }
  }

  /** A word of Zilliz Cloud's, or the shape of what is none. */
  word(value: unknown): string {
    const text = String(value);
    return /^[A-Za-z][A-Za-z_]{0,29}$/.test(text) && !this.#private.has(text)
      ? `"${text}"`
      : shapeOf(text);
  }

  /** The name of a field, or the shape of what may be none. */
  field(name: string): string {
    return /^[a-z][A-Za-z]{0,39}$/.test(name) && !this.#private.has(name)
      ? `\`${name}\``
      : `a field named ${shapeOf(name)}`;
  }

  /** The whole report without any of it: what the shapes let through by mistake. */
  scrubbed(text: string): string {
    return [...this.#private]
      .filter((secret) => secret.length >= LONG_ENOUGH)
      .toSorted((a, b) => b.length - a.length)
      .reduce((left, secret) => left.replaceAll(secret, "<hidden>"), text);
  }
}

/** Shorter texts stand in any report by chance. */
const LONG_ENOUGH = 8;
const LONGEST_SHAPE = 40;

/** What a text looks like, without telling it: `a` for a letter, `9` for a digit. */
export function shapeOf(text: string): string {
  if (text === "") return "an empty text";
  // A time keeps the letters of its format.
  const letter = /^[\d:.+TZ-]+$/.test(text) ? /[^\d:.+TZ-]/g : /\p{L}/gu;
  const shape = text
    .slice(0, LONGEST_SHAPE)
    .replaceAll(/\d/g, "9")
    .replaceAll(letter, "a")
    .replaceAll(/[^a9TZ:.+_/-]/g, "?");
  return text.length > LONGEST_SHAPE
    ? `<${shape}…, ${text.length} characters>`
    : `<${shape}>`;
}
