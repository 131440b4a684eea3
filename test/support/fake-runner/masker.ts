/**
 * Hides registered values, and the forms in which they commonly leak, behind `***` (SecretMasker.cs, ValueEncoders.cs;
 * the encoders are those that HostContext.cs registers, without those for PowerShell). There is no minimum length.
 */
export class Masker {
  readonly #values = new Set<string>();

  /** Masks a value and its encoded forms. */
  add(value: string): void {
    if (value === "") return;
    this.#values.add(value);
    for (const encode of ENCODERS) this.#values.add(encode(value));
  }

  /** Masks a value and each of its non-empty trimmed lines (ActionCommandManager.cs, Worker.cs). */
  addWithLines(value: string): void {
    this.add(value);
    for (const line of value.split(/[\r\n]/)) this.add(line.trim());
  }

  /** Replaces every hit; hits that touch or overlap become one `***`. */
  mask(text: string): string {
    const hits = [...this.#values].flatMap((value) => positions(text, value));
    if (hits.length === 0) return text;
    hits.sort((a, b) => a.start - b.start);
    let masked = "";
    let end = -1;
    for (const hit of hits) {
      if (hit.start > end) {
        masked += `${text.slice(Math.max(end, 0), hit.start)}***`;
      }
      end = Math.max(end, hit.end);
    }
    return masked + text.slice(end);
  }
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function positions(text: string, value: string): Span[] {
  const found: Span[] = [];
  let start = text.indexOf(value);
  while (start >= 0) {
    found.push({ start, end: start + value.length });
    start = text.indexOf(value, start + 1);
  }
  return found;
}

type Encoder = (value: string) => string;

// A prefix of one or two bytes, as in base64("user:" + secret), moves the alphabet: hence three offsets.
const base64 =
  (offset: number): Encoder =>
  (value) => {
    const bytes = Buffer.from(value);
    return bytes.subarray(bytes.length > offset ? offset : 0).toString("base64");
  };

const json: Encoder = (value) =>
  JSON.stringify(value)
    .slice(1, -1)
    .replace(/[\u0085\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);

const uri: Encoder = (value) =>
  encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const XML: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "&": "&amp;",
};
const xml: Encoder = (value) => value.replace(/[<>"'&]/g, (c) => XML[c] as string);

const ENCODERS: readonly Encoder[] = [
  base64(0),
  base64(1),
  base64(2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  json,
  uri,
  xml,
];
