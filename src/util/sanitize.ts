import { stripVTControlCharacters } from "node:util";

// Makes text from outside (Zilliz Cloud, git refs, inputs) safe for the log and for Markdown. The
// runner's parser defines what is dangerous in a log (actions/runner, ActionCommand.cs):
// `::command::` at the start of a line, `##[command]` anywhere in it; and a lone CR ends a line, as
// LF does.

/** A character that takes part in no text that a reader sees. */
export const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/u;
const EVERY_INVISIBLE = new RegExp(INVISIBLE, "gu");

const MAX_TEXT_LENGTH = 1_000;
/** A line may quote several texts; the runner cuts an annotation at 4,096 characters. */
export const MAX_LINE_LENGTH = 4_000;

/**
 * Returns one line that can't issue a workflow command, move the cursor, colour the log or reverse
 * its direction. White space and control characters become single blanks; invisible characters are
 * removed. A text longer than `maxLength` is truncated.
 */
export function sanitizeLine(text: string, maxLength = MAX_TEXT_LENGTH): string {
  const line = stripVTControlCharacters(text.slice(0, 4 * maxLength))
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .replaceAll(EVERY_INVISIBLE, "")
    .trim()
    .replaceAll("##[", "# #[")
    .replace(/^::/, ": :");
  return line.length > maxLength ? `${line.slice(0, maxLength).toWellFormed()}…` : line;
}

/** A form of a name that is equal for two names that a reader can't tell apart. */
export function comparableName(name: string): string {
  // U+FEFF counts as white space, but is invisible.
  const line = name.replaceAll(/[^\S\ufeff]+/g, " ").replaceAll(EVERY_INVISIBLE, "");
  return line.normalize("NFC").trim();
}

/**
 * Returns Markdown that shows exactly this text, within a paragraph or a table cell. Every
 * character that GitHub could read as markup, an emoji or a formula becomes a character reference.
 * GitHub makes links of addresses and mentions after it has decoded these, so empty comments divide
 * them.
 */
export function markdownText(text: string, maxLength = MAX_TEXT_LENGTH): string {
  return sanitizeLine(text, maxLength)
    .replaceAll(/[\\`*_{}[\]<>#+!|~&@:$^]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll(/&#64;|&#58;(?=\/\/)|www(?=\.)/gi, "$&<!---->");
}

/** Like {@link markdownText}, but text between backticks is shown as code. */
export function markdownSentence(text: string): string {
  return text
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? markdownCode(part) : markdownPart(part)))
    .join("");
}

/** Keeps the blanks beside code. A sentence must not lose its end after a long quote. */
function markdownPart(text: string): string {
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return `${before && " "}${markdownText(inner, MAX_LINE_LENGTH)}${after && " "}`;
}

/** Returns an inline code span, which may stand in a table cell. */
export function markdownCode(text: string): string {
  const line = sanitizeLine(text).replaceAll("|", "¦");
  if (line === "") return "";
  const longestRun = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longestRun + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}
