import { INVISIBLE } from "../util/sanitize.ts";

/** A space other than U+0020 can't be distinguished from it. */
const ODD_SPACE = /(?! )\s/u;
/** What a shell, an expression or a command prompt would have replaced. */
const UNEXPANDED =
  /\$\{\{.*?\}\}|\{\{.*?\}\}|\$\{[^}]*\}|\$\([^)]*\)|\$\w+|%\w+%|\{\{|\$\{|^~(?=\/)/;

/**
 * Returns what was pasted with a value or in place of it, as the predicate of a sentence about it;
 * undefined if nothing is found.
 */
export function pasteError(text: string): string | undefined {
  const [invisible] = INVISIBLE.exec(text) ?? ODD_SPACE.exec(text) ?? [];
  if (invisible !== undefined) {
    const code = (invisible.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `contains the invisible character U+${code}`;
  }
  if (/^["'`“‘«].*["'`”’»]$/u.test(text)) return "is in quotation marks";
  const [unexpanded] = UNEXPANDED.exec(text) ?? [];
  if (unexpanded !== undefined) return `contains ${unexpanded}, which was not expanded`;
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? "is a URL" : undefined;
}
