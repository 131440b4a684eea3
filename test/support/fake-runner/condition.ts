import type { Conclusion } from "./types.ts";

/**
 * Evaluates an `if` or `post-if`: the four status functions joined by `!`, `&&`, `||` and parentheses. Anything else is
 * an error rather than a guess.
 */
export function evaluateCondition(condition: string, jobStatus: Conclusion): boolean {
  const wrapped = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(condition)?.[1];
  const tokens = tokenize(wrapped ?? condition);
  const value = parseOr(tokens, jobStatus);
  if (tokens.length > 0) throw unsupported(tokens.join(" "));
  return value;
}

function tokenize(text: string): string[] {
  return text
    .split(/\s*([a-z]+\s*\(\s*\)|&&|\|\||[!()])\s*/)
    .map((token) => token.replace(/\s/g, ""))
    .filter((token) => token !== "");
}

function parseOr(tokens: string[], status: Conclusion): boolean {
  let value = parseAnd(tokens, status);
  while (tokens[0] === "||") {
    tokens.shift();
    value = parseAnd(tokens, status) || value;
  }
  return value;
}

function parseAnd(tokens: string[], status: Conclusion): boolean {
  let value = parseTerm(tokens, status);
  while (tokens[0] === "&&") {
    tokens.shift();
    value = parseTerm(tokens, status) && value;
  }
  return value;
}

function parseTerm(tokens: string[], status: Conclusion): boolean {
  const token = tokens.shift();
  switch (token) {
    case "!":
      return !parseTerm(tokens, status);
    case "(": {
      const value = parseOr(tokens, status);
      if (tokens.shift() !== ")") throw unsupported("a missing )");
      return value;
    }
    case "always()":
      return true;
    case "success()":
      return status === "success";
    case "failure()":
      return status === "failure";
    case "cancelled()":
      return status === "cancelled";
    default:
      throw unsupported(token ?? "an empty condition");
  }
}

function unsupported(what: string): Error {
  return new Error(`Not a condition that this runner evaluates: ${what}`);
}
