import { INVISIBLE } from "./sanitize.ts";

/** Replaces secrets in text. */
export type Redact = (text: string) => string;

/** A shorter piece of a secret occurs in any text by chance. */
const MIN_PART_LENGTH = 8;

/** A secret, and the parts of one that was pasted with quotes or other text around it. */
export function secretParts(secret: string): string[] {
  const parts = secret.split(/\s+/).map((part) => part.replaceAll(/^["'`]+|["'`]+$/g, ""));
  return [...new Set([secret.trim(), ...parts])].filter((part) => part.length >= MIN_PART_LENGTH);
}

/**
 * Returns a function that replaces each of the secrets with `***`, as the runner's masker does.
 * Unlike the masker, it also finds a secret that is escaped (JSON, URL, HTML) or that invisible
 * characters divide: decoding or sanitizing the text later would bring it back.
 */
export function createRedactor(secrets: readonly string[]): Redact {
  const forms = [...new Set(secrets.filter(Boolean).flatMap(formsOf))]
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
  if (forms.length === 0) return (text) => text;
  const anyForm = new RegExp(forms.join("|"), "g");
  return (text) => replaceDisguised(text.replaceAll(anyForm, "***"), anyForm);
}

/** Redacts all text in a document. It is serialized afterwards, so it is valid with any secret. */
export function redactValues<T>(value: T, redact: Redact): T {
  if (typeof value === "string") return redact(value) as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => redactValues(item, redact)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, redactValues(item, redact)]),
  ) as T;
}

/** A secret as text may contain it, besides its escaped forms. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString("hex");
  // Base64 encodes groups of three bytes, and a group can begin at any of the first three.
  const base64 = [0, 1, 2].flatMap((first) => {
    const groups = bytes.subarray(first, bytes.length - ((bytes.length - first) % 3));
    return [groups.toString("base64"), groups.toString("base64url")];
  });
  const long = [hex, hex.toUpperCase(), ...base64].filter((form) => form.length >= MIN_PART_LENGTH);
  return [secret, reveal(secret), ...long].filter(Boolean);
}

/** An escape of JSON, JavaScript, URLs, HTML or Markdown. */
const ESCAPE =
  /\\u\{?([0-9a-f]{4}|(?<=\{)[0-9a-f]{1,6}(?=\}))\}?|\\x([0-9a-f]{2})|%([0-9a-f]{2})|&#x([0-9a-f]{1,6});|&#(\d{1,7});|&(lt|gt|amp|quot|apos|lowbar|plus|sol|equals|period);|\\(["'\\/_+=.~-])/;
/** What colours a terminal or moves its cursor. */
const CONTROL_SEQUENCE = String.raw`(?:(?:${"\u001b"}|\\u001b)\[|${"\u009b"}|\\u009b)[0-?]*[ -/]*[@-~]`;
const DISGUISE = new RegExp(
  [CONTROL_SEQUENCE, ESCAPE.source, INVISIBLE.source, "<!---->"].join("|"),
  "giu",
);

/** The text with its escapes decoded, and without what is invisible. */
function reveal(text: string): string {
  return text.replaceAll(DISGUISE, (_, ...groups) => decode(groups));
}

const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  lowbar: "_",
  plus: "+",
  sol: "/",
  equals: "=",
  period: ".",
};

/** The character of an escape; "" for what is invisible. */
function decode(groups: readonly (string | undefined)[]): string {
  const [json, js, url, html, decimal, name, literal] = groups;
  if (literal !== undefined) return literal;
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? "";
  const hex = json ?? js ?? url ?? html;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  const character = code <= 0x10ffff ? String.fromCodePoint(code) : "";
  return INVISIBLE.test(character) ? "" : character;
}

/** Replaces what is a form of a secret once the text is revealed. */
function replaceDisguised(text: string, anyForm: RegExp): string {
  let result = "";
  let end = 0;
  for (const [start, next] of disguisedForms(text, anyForm)) {
    result += `${text.slice(end, start)}***`;
    end = next;
  }
  return result + text.slice(end);
}

/** Text is escaped again by each program that quotes it. */
const MAX_ESCAPE_DEPTH = 4;

/** From where to where the text has a form of a secret, at any depth of escapes. */
function disguisedForms(text: string, anyForm: RegExp, depth = 0): [start: number, end: number][] {
  const revealed = reveal(text);
  const isDeeper = revealed !== text && depth < MAX_ESCAPE_DEPTH;
  const deeper = isDeeper ? disguisedForms(revealed, anyForm, depth + 1) : [];
  if (deeper.length > 0) {
    const origins = originsOf(text);
    return deeper.map(([start, end]) => [origins[start]?.[0] ?? 0, origins[end - 1]?.[1] ?? 0]);
  }
  return Array.from(text.matchAll(anyForm), ({ 0: form, index }) => [index, index + form.length]);
}

/** For each character of the revealed text, from where to where it is in the text. */
function originsOf(text: string): [start: number, end: number][] {
  const origins: [number, number][] = [];
  let last = 0;
  const addLiteral = (end: number) => {
    for (; last < end; last += 1) origins.push([last, last + 1]);
  };
  for (const found of text.matchAll(DISGUISE)) {
    const [match, ...groups] = found;
    addLiteral(found.index);
    last += match.length;
    for (const _ of decode(groups).split("")) origins.push([found.index, last]);
  }
  addLiteral(text.length);
  return origins;
}
