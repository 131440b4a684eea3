import { describe, expect, it } from "vitest";
import {
  comparableName,
  markdownCode,
  markdownSentence,
  markdownText,
  sanitizeLine,
} from "../../../src/util/sanitize.ts";
import { parseCommand } from "../../support/fake-runner/workflow-command.ts";
import { elementsOf, renderMarkdown } from "../../support/github-markdown.ts";

const ESC = "\u001b";
const ZERO_WIDTH = "\u200b";

/** Text that could pass for a workflow command. */
const FORGED = [
  "::set-output name=status::succeeded",
  "  ::error::no",
  "\t::stop-commands::x",
  "\u0000::error::no",
  "\ufeff::error::no",
  "\u00a0::error::no",
  "\u2028::error::no",
  `${ZERO_WIDTH}::error::no`,
  `${ESC}[31m::error::no`,
  `:${ZERO_WIDTH}:error::no`,
  `:${ESC}[0m:error::no`,
  "##[error]no",
  "failed ##[set-output name=status]succeeded",
  `#${ZERO_WIDTH}#[error]no`,
  `##${ZERO_WIDTH}[error]no`,
  `#\u202e#[error]no`,
  `#${ESC}[0m#[error]no`,
  "#\u00ad#[error]no",
  "###[error]no",
  "####[error]no",
  "##[##[error]no",
  "##[error]a ##[error]b",
  "ok\n::error::no",
  "ok\r::error::no",
  "ok\r\n::error::no",
  "ok\u0085::error::no",
  "ok\u000b::error::no",
  "ok\u2029::error::no",
];

const COMMANDS = new Set(["set-output", "error", "stop-commands"]);

describe("a sanitized line", () => {
  it.each(FORGED)("is no workflow command: %j", (text) => {
    const line = sanitizeLine(text);
    expect(line).not.toMatch(/^\s*::/);
    expect(line).not.toContain("##[");
    expect(line).not.toMatch(/[\r\n]/);
    expect(parseCommand(line, COMMANDS)).toBeUndefined();
  });

  it.each([
    ["line feed", "a\nb", "a b"],
    ["lone carriage return", "a\rb", "a b"],
    ["CRLF", "a\r\nb", "a b"],
    ["next line", "a\u0085b", "a b"],
    ["line separator", "a\u2028b", "a b"],
    ["tab", "a\tb", "a b"],
    ["null", "a\u0000b", "a b"],
    ["bell", "a\u0007b", "a b"],
    ["colour", `a${ESC}[31mb${ESC}[0m`, "ab"],
    ["cursor movement", `a${ESC}[2K${ESC}[1Gb`, "ab"],
    ["hyperlink", `${ESC}]8;;https://evil.example\u0007a${ESC}]8;;\u0007`, "a"],
    ["bare escape", `a${ESC}`, "a"],
    ["C1 introducer", "a\u009b31mb", "ab"],
    ["right-to-left override", "a\u202eb", "ab"],
    ["isolates", "\u2066a\u2069b", "ab"],
    ["zero width", "a\u200b\u200d\ufeffb", "a b"],
    ["variation selector", "a\ufe0fb", "ab"],
    ["combining joiner", "a\u034fb", "ab"],
    ["letter without a glyph", "a\u3164b", "ab"],
    ["tag", "a\u{e0041}b", "ab"],
    ["private use", "a\ue000b", "ab"],
    ["half a surrogate pair", "a\ud83db", "ab"],
    ["blanks at both ends", "  a b  ", "a b"],
  ])("has no %s", (_, text, clean) => {
    // U+FEFF counts as white space, hence the blank it leaves.
    expect(sanitizeLine(text)).toBe(clean);
  });

  it("keeps what is only unusual", () => {
    const text = "Sicherung größer als 5 €; 备份 🗄 at C:\\x: ::, # #, 100 %";
    expect(sanitizeLine(text)).toBe(text);
  });

  it.each([
    ["a long word", "x".repeat(1_000_000)],
    ["line breaks", "\n".repeat(1_000_000)],
    ["escapes", `${ESC}[`.repeat(500_000)],
    ["forged commands", "##[".repeat(350_000)],
    ["pairs of surrogates", "🗄".repeat(500_000)],
  ])("of a megabyte is short, and quickly made: %s", (_, text) => {
    const before = performance.now();
    const line = sanitizeLine(text);
    expect(performance.now() - before).toBeLessThan(30_000);
    expect(line.length).toBeLessThanOrEqual(1_001);
    expect(line.isWellFormed()).toBe(true);
    expect(line).not.toContain("##[");
  });

  it("shows where it was cut", () => {
    expect(sanitizeLine("x".repeat(1_001))).toBe(`${"x".repeat(1_000)}…`);
    expect(sanitizeLine("x".repeat(1_000))).toBe("x".repeat(1_000));
  });
});

/** The elements, in whose text GitHub must find no address and no mention to make a link of. */
const elementsOfText = (html: string) => {
  const text = html.replaceAll(/<code>.*?<\/code>/g, "");
  expect(text).not.toMatch(/@[A-Za-z0-9]|:\/\/|www\./i);
  return elementsOf(html);
};
/** What a reader sees. */
const textOf = (html: string) =>
  html
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** What a server could send to be more than text in a summary. */
const MARKUP = [
  "*a* **b** _c_ __d__ ~~e~~ ~f~",
  "[link](https://evil.example)",
  "![image](https://evil.example/x.png)",
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "<!-- hidden",
  "</td></tr></table><h1>x</h1>",
  "<details open>",
  "https://evil.example",
  "http://evil.example and www.evil.example",
  "WWW.evil.example",
  "mailto:eve@evil.example eve@evil.example",
  "MAILTO:eve@evil.example xmpp:eve@evil.example/room",
  "eve@eve@evil.example",
  "<https://evil.example>",
  "a | b | c",
  "a \\| b",
  "\\",
  "\\\\|",
  "&lt;b&gt; &#60; &amp;",
  "@octo/everyone #1 octo/vectors#2",
  ":tada:",
  "$x^2$",
  "[^1]",
  "[x]: https://evil.example",
  "[ ] not a task",
  "a\n\n# heading",
  "a\n\n> quote",
  "a\n\n    code",
  "a\n---",
  "a\n===",
  "a\n| - |\n| x |",
  "a  \nb",
  "```\ncode",
  "~~~\ncode",
  "+ item",
  "# heading",
  "> quote",
  `${ESC}[31mred`,
];

describe("Markdown of foreign text", () => {
  it.each([...MARKUP, "- item", "1. item", "---"])(
    "shows its characters in a sentence: %j",
    (text) => {
      const html = renderMarkdown(`Zilliz Cloud says: ${markdownText(text)} (end)`);
      expect(elementsOfText(html)).toEqual(["p"]);
      expect(textOf(html)).toBe(`Zilliz Cloud says: ${sanitizeLine(text)} (end)`);
    },
  );

  it.each(MARKUP)("is text at the start of a paragraph too: %j", (text) => {
    const html = renderMarkdown(`${markdownText(text)} (end)`);
    expect(elementsOfText(html)).toEqual(["p"]);
    expect(textOf(html)).toBe(`${sanitizeLine(text)} (end)`);
  });

  const TABLE = "table thead tr th th tbody tr td td".split(" ");
  const table = (cell: string) => renderMarkdown(`| a | b |\n| --- | --- |\n| ${cell} | end |`);

  it.each(MARKUP)("stays within its table cell: %j", (text) => {
    const html = table(markdownText(text));
    expect(elementsOfText(html)).toEqual(TABLE);
    expect(html).toMatch(/<td>end<\/td>\s*<\/tr>\s*<\/tbody>/);
  });

  it.each([
    ...MARKUP,
    "`",
    "``",
    "`a",
    "a`",
    "`` ` ``",
    "a`b``c```d",
    "` | `",
    "|",
    "\\`",
    "`".repeat(60),
  ])("is one code span of a table cell: %j", (text) => {
    const html = table(markdownCode(text));
    expect(elementsOfText(html)).toEqual(TABLE.toSpliced(8, 0, "code"));
    expect(html).toMatch(/<td>end<\/td>\s*<\/tr>\s*<\/tbody>/);
    const shown = sanitizeLine(text).replaceAll("|", "¦");
    expect(textOf(/<code>(.*)<\/code>/.exec(html)?.[1] ?? "")).toBe(shown);
  });

  it.each(["", " ", "\n", "\u200b"])("is no code span of nothing: %j", (text) => {
    expect(markdownCode(text)).toBe("");
  });

  it.each(MARKUP.filter((text) => !text.includes("`")))(
    "is nothing but text in a sentence with code of its own: %j",
    (text) => {
      const html = renderMarkdown(markdownSentence(`Backup ${text} is odd; check \`backup-id\`.`));
      expect(elementsOfText(html)).toEqual(["p", "code"]);
      expect(textOf(html)).toBe(`Backup ${sanitizeLine(text)} is odd; check backup-id.`);
    },
  );

  it.each(["`", "a ` b", "``", "`<b>`", "`*a* | [x](y)`", "```", "`a` `"])(
    "brings no more than code with its backticks: %j",
    (text) => {
      const html = renderMarkdown(markdownSentence(`Says ${text}; check \`backup-id\`.`));
      expect(new Set(elementsOfText(html))).toEqual(new Set(["p", "code"]));
      expect(textOf(html)).toContain("backup-id");
    },
  );

  it("keeps the blanks around code", () => {
    expect(markdownSentence("a `b` c")).toBe("a `b` c");
  });
});

describe("a comparable name", () => {
  it.each([
    ["caf\u00e9", "cafe\u0301"],
    ["acme s3", "acme\u00a0s3"],
    ["acme s3", " acme  s3\n"],
    ["acme-s3", "acme\u200b-\ufeffs3\u00ad"],
  ])("is the same for %j and %j", (one, other) => {
    expect(comparableName(other)).toBe(comparableName(one));
  });

  it.each([
    ["acme", "Acme"],
    ["acme-s3", "acme_s3"],
    ["a", "\u0430"],
  ])("differs for %j and %j", (one, other) => {
    expect(comparableName(other)).not.toBe(comparableName(one));
  });
});
