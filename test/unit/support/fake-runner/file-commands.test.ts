import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { prepareKeyValueMessage } from "../../../../node_modules/@actions/core/lib/file-command.js";
import { emptyEffects } from "../../../support/fake-runner/effects.ts";
import {
  type CommandFiles,
  createCommandFiles,
  processCommandFiles,
} from "../../../support/fake-runner/file-commands.ts";
import { readKeyValues } from "../../../support/fake-runner/key-values.ts";
import { Masker } from "../../../support/fake-runner/masker.ts";
import { StepLog } from "../../../support/fake-runner/step-log.ts";

const KB = 1024;

function process(write: (files: CommandFiles) => void, secret = "") {
  const temp = mkdtempSync(join(tmpdir(), "file-commands-"));
  onTestFinished(() => rmSync(temp, { recursive: true, force: true }));
  const masker = new Masker();
  masker.add(secret);
  const log = new StepLog(masker, false);
  const effects = emptyEffects();
  const files = createCommandFiles(temp);
  write(files);
  processCommandFiles(files, { log, masker, effects });
  return { ...log, ...effects };
}

describe("the grammar of entries", () => {
  // Each entry as key, value, key, value…
  test.each<[string, ...string[]]>([
    [""],
    ["\n\n"],
    ["MY_OUTPUT=MY VALUE", "MY_OUTPUT", "MY VALUE"],
    ["\nA=1\n\nB=2\n", "A", "1", "B", "2"],
    ["A=", "A", ""],
    ["A==abc\nB=def=ghi\nC=jkl=", "A", "=abc", "B", "def=ghi", "C", "jkl="],
    ["A=b<<c", "A", "b<<c"],
    ["=x", "", "x"],
    ["A<<EOF\none\ntwo\nEOF", "A", "one\ntwo"],
    ["A<<EOF\nEOF\n", "A", ""],
    ["A<<EOF\n\nEOF\n", "A", ""],
    ["A<<EOF\n\n\nEOF\n", "A", "\n"],
    ["X<<=EOF\nhello\none\n=EOF", "X", "hello\none"],
    ["X<<<EOF\nhello\n<EOF", "X", "hello"],
    ["X<<EOF\nhello\n\nthree\n\nEOF", "X", "hello\n\nthree\n"],
    ["X<<EOF\nhello=four\nEOF", "X", "hello=four"],
    ["X<<EOF\n EOF\nEOF", "X", " EOF"],
    ["X<<EOF\nEOF \nEOF", "X", "EOF "],
    ["A=1\r\n", "A", "1\r"],
    ["A<<EOF\r\nv\r\nEOF\r\n", "A", "v\r"],
    ["A=1\nA=2", "A", "1", "A", "2"],
  ])("%j", (text, ...entries) => {
    expect([...readKeyValues(text)].flat()).toEqual(entries);
  });

  test.each<[string, string]>([
    ["A<<EOF\nline one\n", "value. Matching delimiter not found 'EOF'"],
    ["A<<EOF\nEOF ", "value. EOF marker missing new line."],
    ["A<<EOF", "value. Matching delimiter not found 'EOF'"],
    ["A<<EOF\r\nv\nEOF\n", "value. Matching delimiter not found 'EOF\r'"],
    ["A<<EOF\nv\nEO", "value. EOF marker missing new line."],
    ["<<EOF\nv\nEOF", "format '<<EOF'. Name must not be empty"],
    ["A<<\nv\n", "format 'A<<'. Name must not be empty"],
    ["nonsense", "format 'nonsense'"],
  ])("rejects %j", (text, message) => {
    expect(() => [...readKeyValues(text)]).toThrow(`Invalid ${message}`);
  });

  test.each(["", "a=b", "x<<EOF\nEOF", "one\ntwo\r\n\nfour\n", "\u2028é"])(
    "reads what @actions/core writes: %j",
    (value) => {
      const text = `${prepareKeyValueMessage("a-key", value)}\n`;
      expect([...readKeyValues(text)]).toEqual([["a-key", value]]);
    },
  );
});

describe("the files of a step", () => {
  test("entries before a broken one count, as do other files, and the step fails", () => {
    const { outputs, state, failed, errors, lines } = process((files) => {
      appendFileSync(files.output, "a=1\nb<<EOF\n2");
      appendFileSync(files.state, "\ufeffc=3");
    });
    expect([...outputs, ...state].flat()).toEqual(["a", "1", "c", "3"]);
    expect(failed).toBe(true);
    expect(errors).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid value. EOF marker missing new line.",
    ]);
    expect(lines).toEqual(errors.map((message) => `##[error]${message}`));
  });

  test("later entries override earlier ones, whatever their case", () => {
    const { outputs } = process(({ output }) => appendFileSync(output, "job-id=1\nb=2\nJob-Id=3"));
    expect([...outputs].flat()).toEqual(["job-id", "3", "b", "2"]);
  });

  test("a deleted file is empty, an unreadable one fails the step", () => {
    const deleted = process((files) => {
      for (const file of Object.values(files)) rmSync(file);
    });
    expect([deleted.failed, deleted.errors]).toEqual([false, []]);
    const unreadable = process(({ state }) => {
      rmSync(state);
      mkdirSync(state);
    });
    expect(unreadable.failed).toBe(true);
  });

  test("the summary is masked line by line, and its lines end with \\n", () => {
    const { summary } = process(
      ({ step_summary }) => appendFileSync(step_summary, "# a\r\nsecret-1\n\nz"),
      "secret-1",
    );
    expect(summary).toBe("# a\n***\n\nz\n");
  });

  test("the summary is dropped above one mebibyte, without failing the step", () => {
    const summaryOf = (text: string) =>
      process(({ step_summary }) => writeFileSync(step_summary, text));
    expect(summaryOf("x".repeat(KB * KB)).summary).toHaveLength(KB * KB + 1);
    // Two bytes a character: the limit counts bytes.
    const large = summaryOf("é".repeat((KB * KB) / 2 + KB));
    expect([large.summary, large.failed]).toEqual(["", false]);
    expect(large.errors).toEqual([
      expect.stringMatching(/upload aborted.* size of 1024k, got 1026k\./),
    ]);
  });
});
