import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Family, type Sentence, sentences, sentencesOf } from "./sentences.ts";
import { tablesOf } from "./tables.ts";

// docs/troubleshooting.md quotes the messages of the code, all of them and no others.

const page = readFileSync(new URL("../../docs/troubleshooting.md", import.meta.url), "utf8");
const saidIn = (markdown: string) =>
  tablesOf(markdown)
    .filter(({ head }) => head[0] === "it says")
    .flatMap(({ rows }) => rows.map(([first = ""]) => first));
const said = saidIn(page);
/** Without those that tools/docs.ts takes from the code. */
const byHand = said;
/** Messages of steps that succeed are bold in a paragraph. */
const bold = [...page.matchAll(/\*\*([^*]+?)\*\*|^### (.+)$/gm)].map(
  ([, marked, text = marked ?? ""]) => text.replaceAll(/\s+/g, " "),
);
const all = sentences();

/** The message about an input follows its name; a full stop may be added where sentences are joined. */
const shapes = (text: string) => [text, text.replace(/\.$/, ""), text.replace(/^`[a-z-]+` /, "")];

/** The messages about inputs are parts of a sentence. */
const partOf = ({ family, pattern }: Sentence) =>
  family === "input-error" ? new RegExp(pattern.source.slice(1, -1), "su") : pattern;

const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** Whether a sentence of the code makes up most of a row. */
function isOf(row: string, sentence: Sentence): boolean {
  if (sentence.text === "is …, which ….") return false;
  const least = sentence.family === "input-error" ? 7 : 0.4 * letters(row);
  const part = partOf(sentence);
  return letters(sentence.text) >= least && shapes(row).some((shape) => part.test(shape));
}

/** Titles that are not of results. */
const NO_RESULT = ["Receipt of a Zilliz Cloud backup export"];

function missingFrom(family: Family): string[] {
  return all
    .filter((sentence) => sentence.family === family)
    .filter(({ text }) => !NO_RESULT.includes(text))
    .filter((sentence) => {
      const part = partOf(sentence);
      // Only gaps.
      if (!/\p{L}{2}/u.test(sentence.text)) return false;
      return ![...said, ...bold].some((row) => shapes(row).some((shape) => part.test(shape)));
    })
    .map(({ file, text }) => `${file}: ${text}`);
}

describe("troubleshooting", () => {
  test("quotes nothing that the code does not say", () => {
    const strange = byHand.filter((row) => !all.some((sentence) => isOf(row, sentence)));
    expect(strange).toEqual([]);
    expect(byHand.length).toBeGreaterThan(60);
  });

  test.for<Family>(["title", "action-error", "annotation", "input-error"])(
    "has every %s that the code has",
    (family) => {
      expect(missingFrom(family)).toEqual([]);
      expect(all.filter((each) => each.family === family)).not.toHaveLength(0);
    },
  );
});

describe("a sentence of the code", () => {
  const of = (code: string) => sentencesOf("x.ts", code).filter(({ family }) => family !== "words");

  test("is taken in every form that it can have", () => {
    const code =
      "throw new ActionError(`Lost @{taking ? 'a backup' : 'an export'} of @{id}.`, 'Go.')".replaceAll(
        "@",
        "$",
      );
    expect(of(code).map(({ text }) => text)).toEqual([
      "Lost a backup of ….",
      "Lost an export of ….",
    ]);
    const [first] = of(code);
    expect(first?.pattern.test("Lost a backup of in01-1.")).toBe(true);
    expect(first?.pattern.test("Lost a backup of in01-1")).toBe(false);
  });

  test("is a heading where the code makes it one", () => {
    const code = `runner.warning("Mind the gap", why); const e = { title: "All is lost" }; notStarted("It is shut", next);`;
    expect(of(code).map(({ family, text }) => [family, text])).toEqual([
      ["annotation", "Mind the gap"],
      ["title", "All is lost"],
      ["action-error", "It is shut"],
    ]);
  });
});
