import { stripVTControlCharacters } from "node:util";

/**
 * The one place that makes text from outside (Zilliz Cloud, git refs, inputs) harmless. The runner's own grammar says
 * what is dangerous (actions/runner, ActionCommand.cs): `::command::` at the start of a line, `##[command]` anywhere in
 * it, and a lone CR ends a line as LF does.
 */

const LONGEST_TEXT = 1_000;

/**
 * One line that can't issue a workflow command, move the cursor, colour the log or turn its direction around: white
 * space and control characters become single blanks, invisible and bidirectional format characters vanish.
 */
export function harmless(text: string): string {
  const line = stripVTControlCharacters(text.slice(0, 4 * LONGEST_TEXT))
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .replaceAll(/[\p{Cf}\p{Cs}\p{Co}]/gu, "")
    .trim()
    .replaceAll("##[", "# #[")
    .replace(/^::/, ": :");
  return line.length > LONGEST_TEXT
    ? `${line.slice(0, LONGEST_TEXT).toWellFormed()}…`
    : line;
}

/** Text as Markdown that shows exactly these characters, in a paragraph or a table cell. */
export function markdownText(text: string): string {
  return harmless(text).replaceAll(
    /[^\p{L}\p{N}\s]/gu,
    (mark) => `&#${mark.codePointAt(0)};`,
  );
}

/** Text as an inline code span, also in a table cell. */
export function markdownCode(text: string): string {
  const line = harmless(text).replaceAll("|", "¦");
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

/** Makes a function that replaces every one of the secrets by `***`, as the runner's masker would. */
export function redacting(secrets: readonly string[]): Redact {
  const known = secrets
    .filter((secret) => secret !== "")
    .toSorted((a, b) => b.length - a.length);
  return (text) =>
    known.reduce((clean, secret) => clean.replaceAll(secret, "***"), text);
}
