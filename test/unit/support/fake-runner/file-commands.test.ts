import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
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
  test.each<[string, [string, string][]]>([
    ["", []],
    ["\n\n", []],
    ["MY_OUTPUT=MY VALUE", [["MY_OUTPUT", "MY VALUE"]]],
    [
      "\nA=1\n\nB=2\n",
      [
        ["A", "1"],
        ["B", "2"],
      ],
    ],
    ["A=", [["A", ""]]],
    [
      "MY_OUTPUT==abc\nB=def=ghi\nC=jkl=",
      [
        ["MY_OUTPUT", "=abc"],
        ["B", "def=ghi"],
        ["C", "jkl="],
      ],
    ],
    ["A=b<<c", [["A", "b<<c"]]],
    ["=x", [["", "x"]]],
    ["A<<EOF\none\ntwo\nEOF", [["A", "one\ntwo"]]],
    ["A<<EOF\nEOF\n", [["A", ""]]],
    ["A<<EOF\n\nEOF\n", [["A", ""]]],
    ["A<<EOF\n\n\nEOF\n", [["A", "\n"]]],
    ["X<<=EOF\nhello\none\n=EOF", [["X", "hello\none"]]],
    ["X<<<EOF\nhello\n<EOF", [["X", "hello"]]],
    ["X<<EOF\nhello\n\nthree\n\nEOF", [["X", "hello\n\nthree\n"]]],
    ["X<<EOF\nhello=four\nEOF", [["X", "hello=four"]]],
    ["X<<EOF\n EOF\nEOF", [["X", " EOF"]]],
    ["X<<EOF\nEOF \nEOF", [["X", "EOF "]]],
    ["A=1\r\n", [["A", "1\r"]]],
    ["A<<EOF\r\nv\r\nEOF\r\n", [["A", "v\r"]]],
    [
      "A=1\nA=2",
      [
        ["A", "1"],
        ["A", "2"],
      ],
    ],
  ])("%j", (text, entries) => {
    expect([...readKeyValues(text)]).toEqual(entries);
  });

  test.each<[string, string]>([
    ["A<<EOF\nline one\n", "Invalid value. Matching delimiter not found 'EOF'"],
    ["A<<EOF\nEOF ", "Invalid value. EOF marker missing new line."],
    ["A<<EOF", "Invalid value. Matching delimiter not found 'EOF'"],
    [
      "A<<EOF\r\nv\nEOF\n",
      "Invalid value. Matching delimiter not found 'EOF\r'",
    ],
    ["A<<EOF\nv\nEO", "Invalid value. EOF marker missing new line."],
    [
      "<<EOF\nv\nEOF",
      "Invalid format '<<EOF'. Name must not be empty and delimiter must not be empty",
    ],
    [
      "A<<\nv\n",
      "Invalid format 'A<<'. Name must not be empty and delimiter must not be empty",
    ],
    ["nonsense", "Invalid format 'nonsense'"],
  ])("refuses %j", (text, message) => {
    expect(() => [...readKeyValues(text)]).toThrow(new Error(message));
  });
});

describe("outputs and state", () => {
  test("entries before a tear stay, and the step fails", () => {
    const { outputs, failed, errors, lines } = process(({ output }) =>
      appendFileSync(output, "a=1\nb<<EOF\n2"),
    );
    expect(outputs).toEqual(new Map([["a", "1"]]));
    expect(failed).toBe(true);
    expect(errors).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid value. EOF marker missing new line.",
    ]);
    expect(lines).toEqual(errors.map((message) => `##[error]${message}`));
  });

  test("a broken file does not touch the others", () => {
    const { outputs, state, failed } = process(({ output, state }) => {
      appendFileSync(state, "nonsense");
      appendFileSync(output, "a=1");
    });
    expect([outputs.size, state.size, failed]).toEqual([1, 0, true]);
  });

  test("later entries override earlier ones, whatever their case", () => {
    const { outputs } = process(({ output }) =>
      appendFileSync(output, "job-id=1\nb=2\nJob-Id=3"),
    );
    expect(outputs).toEqual(
      new Map([
        ["job-id", "3"],
        ["b", "2"],
      ]),
    );
  });

  test("a byte order mark is not part of the first name", () => {
    const { outputs } = process(({ output }) =>
      writeFileSync(output, "\ufeffa=1"),
    );
    expect(outputs).toEqual(new Map([["a", "1"]]));
  });

  test("deleted files count as empty", () => {
    const { failed, errors } = process((files) => {
      for (const file of Object.values(files)) rmSync(file);
    });
    expect([failed, errors]).toEqual([false, []]);
  });

  test("an unreadable file fails the step", () => {
    const { failed, errors } = process(({ state }) => {
      rmSync(state);
      mkdirSync(state);
    });
    expect(failed).toBe(true);
    expect(errors[0]).toBe(
      "Unable to process file command 'state' successfully.",
    );
  });
});

describe("env and path", () => {
  test("NODE_OPTIONS is refused without failing the step", () => {
    const { env, errors, failed } = process(({ env }) =>
      appendFileSync(env, "A=1\nnode_options=--inspect\nB=2\n"),
    );
    expect(env).toEqual(
      new Map([
        ["A", "1"],
        ["B", "2"],
      ]),
    );
    expect(errors).toEqual([
      "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
    ]);
    expect(failed).toBe(false);
  });

  test("a directory is put in front once", () => {
    const { paths } = process(({ path }) =>
      appendFileSync(path, "/a\n\n/b\n/a\n"),
    );
    expect(paths).toEqual(["/b", "/a"]);
  });
});

describe("the summary", () => {
  test("is masked line by line, its line ends made one kind", () => {
    const { summary } = process(
      ({ step_summary }) =>
        appendFileSync(step_summary, "# a\r\nsecret-1\n\nz"),
      "secret-1",
    );
    expect(summary).toBe("# a\n***\n\nz\n");
  });

  test("may have one mebibyte", () => {
    const { summary, errors } = process(({ step_summary }) =>
      writeFileSync(step_summary, "x".repeat(KB * KB)),
    );
    expect([summary.length, errors]).toEqual([KB * KB + 1, []]);
  });

  test("is dropped whole above that, which is an error but no failure", () => {
    const { summary, errors, failed } = process(({ step_summary }) =>
      // Two bytes a character: the limit counts bytes.
      writeFileSync(step_summary, "é".repeat((KB * KB) / 2 + KB)),
    );
    expect([summary, failed]).toEqual(["", false]);
    expect(errors).toEqual([
      expect.stringMatching(
        /^\$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got 1026k\./,
      ),
    ]);
  });
});
