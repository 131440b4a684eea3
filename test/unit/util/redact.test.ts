import { describe, expect, it } from "vitest";
import { createRedactor, redactValues, secretParts } from "../../../src/util/redact.ts";

const SECRET = `ab_cd+ef/gh"ij\\kl&mn%op-0123456789`;
const characters = (join: string, spell = (character: string) => character) =>
  Array.from(SECRET, spell).join(join);
const inJson = (character: string) => JSON.stringify(character).slice(1, -1);
const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(2, "0");

describe("redacting", () => {
  it("replaces every occurrence", () => {
    expect(createRedactor(["key"])("key, key and keykey")).toBe("***, *** and ******");
  });

  it("replaces the longer of two secrets first", () => {
    expect(createRedactor(["secret", "secret-key"])("secret-key")).toBe("***");
  });

  it("changes nothing without a secret", () => {
    expect(createRedactor([])("text")).toBe("text");
    expect(createRedactor([""])("text")).toBe("text");
  });

  it("doesn't treat a secret as a pattern", () => {
    expect(createRedactor(["a.c$&"])("abc a.c$&")).toBe("abc ***");
  });

  it.each([
    ["literal", SECRET],
    ["in JSON", JSON.stringify(SECRET).slice(1, -1)],
    ["in JSON with an escaped slash", JSON.stringify(SECRET).slice(1, -1).replace("/", "\\/")],
    ["in JSON, all escaped", characters("", (character) => `\\u00${hex(character)}`)],
    [
      "in JSON, in upper case",
      characters("", (character) => `\\u00${hex(character).toUpperCase()}`),
    ],
    ["in a URL", encodeURIComponent(SECRET)],
    ["in a URL, all escaped", characters("", (character) => `%${hex(character)}`)],
    ["in HTML", SECRET.replace("&", "&amp;").replace('"', "&quot;")],
    ["in HTML, all escaped", characters("", (character) => `&#${character.charCodeAt(0)};`)],
    ["in HTML, in hexadecimal", characters("", (character) => `&#x${hex(character)};`)],
    [
      "in HTML, by name",
      SECRET.replace("_", "&lowbar;").replace("+", "&plus;").replace("/", "&sol;"),
    ],
    ["in JavaScript", characters("", (character) => `\\u{${hex(character)}}`)],
    ["in Markdown", SECRET.replaceAll(/[_+-]/g, "\\$&")],
    ["in JSON in JSON", JSON.stringify(JSON.stringify(SECRET)).slice(3, -3)],
    ["in a URL in a URL", encodeURIComponent(encodeURIComponent(SECRET))],
    ["in JSON in HTML", characters("", (character) => `&#92;u00${hex(character)}`)],
    ["in hexadecimal", characters("", hex)],
    ["divided by zero-width spaces", characters("\u200b")],
    ["divided by escaped zero-width spaces", characters("\\u200b", inJson)],
    ["divided by variation selectors", characters("\ufe0f")],
    ["divided by joiners", characters("\u034f")],
    ["divided by Hangul fillers", characters("\u3164")],
    ["divided by soft hyphens in HTML", characters("&#173;")],
    ["divided by comments in Markdown", characters("<!---->")],
    ["divided by nulls", characters("\0")],
    ["divided by colours", characters("\u001b[1;31m")],
    ["divided by escaped colours", characters("\\u001b[0m", inJson)],
    ["in all of them", characters("\\u200b\ufe0f&#8203;", (character) => `\\u00${hex(character)}`)],
  ])("finds a secret %s", (_, text) => {
    expect(createRedactor([SECRET])(`a%20${text}\\n b`)).toBe("a%20***\\n b");
  });

  it.each(["", "x", "xy"])("finds a secret in Base64 after %j", (before) => {
    const text = btoa(`${before}${SECRET}z`);
    expect(createRedactor([SECRET])(text)).toMatch(/^.{0,4}\*{3}.{0,4}$/);
  });

  it("keeps all other escapes and invisible characters", () => {
    const text = `%41\\u0041&amp;\u200b ${characters("\u200b")} %41\\u0041&amp;\u200b`;
    expect(createRedactor([SECRET])(text)).toBe("%41\\u0041&amp;\u200b *** %41\\u0041&amp;\u200b");
  });

  it("handles a megabyte of escapes in escapes", () => {
    for (const text of ["%25".repeat(333_333), `%${"25".repeat(500_000)}`, "\\".repeat(1_000_000)])
      expect(createRedactor([SECRET])(text)).toBe(text);
  });

  it("handles a megabyte that resembles the secret", () => {
    const text = "a".repeat(1_000_000);
    expect(createRedactor([`${"a".repeat(63)}b`])(text)).toBe(text);
  });
});

describe("a redacted document", () => {
  it("keeps its structure, whatever the secret is", () => {
    const document = {
      phase: "running",
      facts: { jobId: "job-1", list: ["a job-1", 1, true, null] },
    };
    for (const secret of ["phase", '":"', "true", '"running","facts"', "1", "null"]) {
      expect(redactValues(document, createRedactor([secret]))).toMatchObject({
        phase: "running",
        facts: { list: [expect.any(String), 1, true, null] },
      });
    }
    expect(redactValues(document, createRedactor(["job-1"]))).toEqual({
      phase: "running",
      facts: { jobId: "***", list: ["a ***", 1, true, null] },
    });
  });
});

describe("the parts of a secret", () => {
  it.each([
    ["0123456789", ["0123456789"]],
    [" 0123456789\n", ["0123456789"]],
    ["Bearer 0123456789", ["Bearer 0123456789", "0123456789"]],
    ['"0123456789"', ['"0123456789"', "0123456789"]],
    ["01234567\n89abcdef", ["01234567\n89abcdef", "01234567", "89abcdef"]],
    ["true", []],
    ["", []],
  ])("of %j are %j", (secret, parts) => {
    expect(secretParts(secret)).toEqual(parts);
  });
});
