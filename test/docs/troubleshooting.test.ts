import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  type Family,
  type Sentence,
  sentences,
  sentencesOf,
} from "./sentences.ts";
import { tablesOf } from "./tables.ts";

// What docs/troubleshooting.md says that the action says is what the code says, and none of it is missing there.

const page = readFileSync(
  new URL("../../docs/troubleshooting.md", import.meta.url),
  "utf8",
);
const saidIn = (markdown: string) =>
  tablesOf(markdown)
    .filter(({ head }) => head[0] === "it says")
    .flatMap(({ rows }) => rows.map(([first = ""]) => first));
const said = saidIn(page);
/** Without those that tools/readme.ts takes from the code. */
const byHand = saidIn(
  page.replace(/<!-- results -->.*?<!-- \/results -->/s, ""),
);
/** Those that are not red stand in bold in a paragraph. */
const bold = [...page.matchAll(/\*\*([^*]+?)\*\*/g)].map(([, text = ""]) =>
  text.replaceAll(/\s+/g, " "),
);
const all = sentences();

/** An input's mistake follows on its name; a full stop may be added by whoever joins sentences. */
const shapes = (text: string) => [
  text,
  text.replace(/\.$/, ""),
  text.replace(/^`[a-z-]+` /, ""),
];

/** An input's mistakes are parts of a sentence. */
const partOf = ({ family, pattern }: Sentence) =>
  family === "mistake"
    ? new RegExp(pattern.source.slice(1, -1), "su")
    : pattern;

const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** A sentence of the code that says the most of a text, and not just anything. */
function isOf(row: string, sentence: Sentence): boolean {
  if (sentence.text === "is …, which ….") return false;
  const least = sentence.family === "mistake" ? 7 : 0.4 * letters(row);
  const part = partOf(sentence);
  return (
    letters(sentence.text) >= least &&
    shapes(row).some((shape) => part.test(shape))
  );
}

/** Titles of other things than endings. */
const NO_ENDING = ["Receipt of a Zilliz Cloud backup export"];

function untold(family: Family): string[] {
  return all
    .filter((sentence) => sentence.family === family)
    .filter(({ text }) => !NO_ENDING.includes(text))
    .filter((sentence) => {
      const part = partOf(sentence);
      // What has no words of its own says nothing.
      if (!/\p{L}{2}/u.test(sentence.text)) return false;
      return ![...said, ...bold].some((row) =>
        shapes(row).some((shape) => part.test(shape)),
      );
    })
    .map(({ file, text }) => `${file}: ${text}`);
}

describe("troubleshooting", () => {
  test("says nothing that the code doesn't", () => {
    const strange = byHand.filter(
      (row) => !all.some((sentence) => isOf(row, sentence)),
    );
    expect(strange).toEqual([]);
    expect(byHand.length).toBeGreaterThan(60);
  });

  test.for<Family>(["title", "problem", "annotation", "mistake"])(
    "has every %s that the code has",
    (family) => {
      expect(untold(family)).toEqual([]);
    },
  );
});

describe("a sentence of the code", () => {
  const of = (code: string) =>
    sentencesOf("x.ts", code).filter(({ family }) => family !== "words");

  test("is taken in every form that it can have", () => {
    const code =
      "throw new Problem(`Lost @{taking ? 'a backup' : 'an export'} of @{id}.`, 'Go.')".replaceAll(
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
      ["problem", "It is shut"],
    ]);
  });
});
