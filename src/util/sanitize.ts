import { stripVTControlCharacters } from "node:util";

/**
 * The one place that makes text from outside (Zilliz Cloud, git refs, inputs) harmless. The runner's own grammar says
 * what is dangerous (actions/runner, ActionCommand.cs): `::command::` at the start of a line, `##[command]` anywhere in
 * it, and a lone CR ends a line as LF does.
 */

const MAX_TEXT_LENGTH = 1_000;
/** A line of ours may quote several texts of others; the runner cuts an annotation at 4,096 characters. */
export const MAX_LINE_LENGTH = 4_000;

/**
 * One line that can't issue a workflow command, move the cursor, colour the log or turn its direction around: white
 * space and control characters become single blanks, invisible and bidirectional format characters vanish. What is
 * beyond the longest is cut off.
 */
export function sanitizeLine(text: string, longest = MAX_TEXT_LENGTH): string {
  const line = stripVTControlCharacters(text.slice(0, 4 * longest))
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .replaceAll(/[\p{Cf}\p{Cs}\p{Co}]/gu, "")
    .trim()
    .replaceAll("##[", "# #[")
    .replace(/^::/, ": :");
  return line.length > longest
    ? `${line.slice(0, longest).toWellFormed()}…`
    : line;
}

/**
 * Text as Markdown that shows exactly these characters, within a paragraph or a table cell. What GitHub would read as
 * markup, a link, a mention, an emoji or a formula is written as a character reference.
 */
export function markdownText(text: string, longest = MAX_TEXT_LENGTH): string {
  return sanitizeLine(text, longest)
    .replaceAll(
      /[\\`*_{}[\]<>#+!|~&@:$^]/g,
      (mark) => `&#${mark.charCodeAt(0)};`,
    )
    .replaceAll(/www\./gi, (start) => start.replace(".", "&#46;"));
}

/** A sentence as Markdown: like {@link markdownText}, and what stands between backticks is code. */
export function markdownSentence(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) =>
      index % 2 === 1
        ? markdownCode(part)
        : // A sentence of ours may go on after a long text of others, and must not lose its end.
          spaced(part, (words) => markdownText(words, MAX_LINE_LENGTH)),
    )
    .join("");
}

/** Keeps the blanks at both ends, where another piece of the sentence follows. */
function spaced(text: string, encode: (text: string) => string): string {
  const [, before = "", inner = "", after = ""] =
    /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return `${before && " "}${encode(inner)}${after && " "}`;
}

/** Text as an inline code span, also in a table cell. */
export function markdownCode(text: string): string {
  const line = sanitizeLine(text).replaceAll("|", "¦");
  if (line === "") return "";
  const longestRun = Math.max(
    0,
    ...[...line.matchAll(/`+/g)].map(([run]) => run.length),
  );
  const fence = "`".repeat(longestRun + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Takes secrets out of text. */
export type Redact = (text: string) => string;

/**
 * Makes a function that replaces every one of the secrets by `***`, as the runner's masker would, also where JSON spells
 * characters of it with escapes: a server may, and so does the state that we save.
 */
export function createRedactor(secrets: readonly string[]): Redact {
  const known = secrets
    .filter((secret) => secret !== "")
    .toSorted((a, b) => b.length - a.length)
    .map((secret) => Array.from(secret, encodings).join(""));
  if (known.length === 0) return (text) => text;
  const any = new RegExp(known.join("|"), "g");
  return (text) => text.replaceAll(any, "***");
}

/** A pattern for a character, as it is or as JSON may spell it. */
function encodings(character: string): string {
  const codes = character
    .split("")
    .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"));
  const itself = codes.map((code) => `\\u${code}`).join("");
  const spelled = codes.map((code) => `\\\\u${inEitherCase(code)}`).join("");
  const short = /["\\/]/.test(character) ? `|\\\\${itself}` : "";
  return `(?:${itself}|${spelled}${short})`;
}

function inEitherCase(digits: string): string {
  return digits.replaceAll(
    /[a-f]/g,
    (digit) => `[${digit}${digit.toUpperCase()}]`,
  );
}
