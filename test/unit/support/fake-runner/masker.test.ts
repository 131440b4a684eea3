import { describe, expect, test } from "vitest";
import { Masker } from "../../../support/fake-runner/masker.ts";

function mask(secret: string, text: string): string {
  const masker = new Masker();
  masker.add(secret);
  return masker.mask(text);
}

const secret = `p&ss<"wörd'>/ ${"x".repeat(3)}`;
const base64 = (text: string) => Buffer.from(text).toString("base64");

describe("Masker", () => {
  test.each<[string, string]>([
    ["as it is", secret],
    ["base64", base64(secret)],
    ["JSON", JSON.stringify(secret).slice(1, -1)],
    ["URI", "p%26ss%3C%22w%C3%B6rd%27%3E%2F%20xxx"],
    ["XML", "p&amp;ss&lt;&quot;wörd&apos;&gt;/ xxx"],
    ["command line", secret.replaceAll('"', '\\"')],
    ["expression", secret.replaceAll("'", "''")],
  ])("hides a value %s", (_, form) => {
    expect(mask(secret, `a ${form} z`)).toBe("a *** z");
  });

  test.each([1, 2])("hides base64 behind a prefix of %d bytes", (length) => {
    const value = "0123456789ab";
    const text = base64(`${"u".repeat(length)}${value}`);
    expect(mask(value, text)).toMatch(/^.{4}\*\*\*$/);
    expect(mask("another value", text)).toBe(text);
  });

  test("has no minimum length", () => {
    expect(mask("1", "port 1 of 10")).toBe("port *** of ***0");
  });

  test("merges hits that touch or overlap", () => {
    const masker = new Masker();
    for (const value of ["abc", "cde", "fgh"]) masker.add(value);
    expect(masker.mask("-abcdefgh-abc-")).toBe("-***-***-");
    expect(mask("aa", "aaa-aaaa")).toBe("***-***");
  });

  test("leaves other text alone, and hex, reversed and cut forms of a value", () => {
    for (const text of [
      "",
      "nothing",
      Buffer.from("s3cr3t-value").toString("hex"),
      [..."s3cr3t-value"].reverse().join(""),
      "s3cr3t-valu",
    ]) {
      expect(mask("s3cr3t-value", text)).toBe(text);
    }
  });

  test("hides every line of a value", () => {
    const masker = new Masker();
    masker.addWithLines("one-line\r\n  two-line \n\n");
    expect(masker.mask("one-line|two-line")).toBe("***|***");
  });
});
