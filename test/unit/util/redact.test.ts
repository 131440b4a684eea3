import { describe, expect, it } from "vitest";
import { createRedactor } from "../../../src/util/redact.ts";

describe("redacting", () => {
  it("takes every occurrence out", () => {
    expect(createRedactor(["key"])("key, key and keykey")).toBe("***, *** and ******");
  });

  it("takes the longer of two secrets first, so that none of it stays", () => {
    expect(createRedactor(["secret", "secret-key"])("secret-key")).toBe("***");
  });

  it("leaves text alone when there is no secret", () => {
    expect(createRedactor([])("text")).toBe("text");
    expect(createRedactor([""])("text")).toBe("text");
  });

  it("takes a secret for its characters, not for a pattern", () => {
    expect(createRedactor(["a.c$&"])("abc a.c$&")).toBe("abc ***");
  });

  it("knows a secret that JSON spells with escapes", () => {
    const secret = 'k"e/y\\é🌙+';
    const redact = createRedactor([secret]);
    const spelled = Array.from({ length: secret.length }, (_, at) => {
      const code = secret.charCodeAt(at).toString(16).padStart(4, "0");
      return `\\u${at % 2 === 0 ? code : code.toUpperCase()}`;
    }).join("");
    for (const text of [
      secret,
      JSON.stringify(secret).slice(1, -1),
      JSON.stringify(secret).slice(1, -1).replace("/", "\\/"),
      spelled,
    ]) {
      expect(redact(`a ${text} b`)).toBe("a *** b");
    }
  });

  it("is done with a megabyte of what looks like the secret", () => {
    const text = "a".repeat(1_000_000);
    expect(createRedactor([`${"a".repeat(63)}b`])(text)).toBe(text);
  });
});
