/** Replaces secrets in text. */
export type Redact = (text: string) => string;

/**
 * Returns a function that replaces each of the secrets with `***`, as the runner's masker does.
 * Unlike the masker, it also finds a secret whose characters are JSON escapes: a server may send it
 * that way, and the saved state is JSON.
 */
export function createRedactor(secrets: readonly string[]): Redact {
  const patterns = secrets
    .filter((secret) => secret !== "")
    .toSorted((a, b) => b.length - a.length)
    .map((secret) => Array.from(secret, encodings).join(""));
  if (patterns.length === 0) return (text) => text;
  const anySecret = new RegExp(patterns.join("|"), "g");
  return (text) => text.replaceAll(anySecret, "***");
}

/** A pattern for one character, either literal or escaped as in JSON. */
function encodings(character: string): string {
  const units = character.split("").map((unit) => unit.charCodeAt(0).toString(16).padStart(4, "0"));
  const literal = units.map((unit) => `\\u${unit}`).join("");
  const escaped = units.map((unit) => `\\\\u${eitherCase(unit)}`).join("");
  const short = /["\\/]/.test(character) ? `|\\\\${literal}` : "";
  return `(?:${literal}|${escaped}${short})`;
}

function eitherCase(hex: string): string {
  return hex.replaceAll(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
