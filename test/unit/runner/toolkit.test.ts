import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readKeyValues } from "../../support/fake-runner/key-values.ts";

const here = (path: string) =>
  JSON.stringify(new URL(path, import.meta.url).href);

const TEXT = "a%b\r\nc:d,e::f \u{1f680}";

/** What each of the two is told to do, as source text: the toolkit speaks to its own process's stdout and files. */
const CALLS = [
  `core.getInput("api-key")`,
  `core.getInput("two words")`,
  `core.getInput("missing")`,
  `core.getState("phase")`,
  `core.getState("missing")`,
  `core.setSecret(text)`,
  `core.info(text)`,
  `core.debug(text)`,
  `core.startGroup(text)`,
  `core.endGroup()`,
  `core.notice(text, { title: text })`,
  `core.warning(text)`,
  `core.warning(text, { title: text })`,
  `core.error(text)`,
  `core.error(text, { title: text })`,
  `core.setOutput("a", text)`,
  `core.setOutput("b", "")`,
  `core.saveState("phase", text)`,
  `await core.summary.addRaw(text, true).write()`,
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "core-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Everything that comes of calls, with the toolkit's random delimiters made alike. */
async function resultsOf(
  source: string,
  calls: readonly string[] = CALLS,
): Promise<string> {
  const files = ["output", "state", "summary"].map((name) =>
    join(folder, name),
  );
  const [GITHUB_OUTPUT, GITHUB_STATE, GITHUB_STEP_SUMMARY] = files;
  for (const file of files) await writeFile(file, "");
  const script = `
    ${source}
    const text = ${JSON.stringify(TEXT)};
    for (const call of [${calls.map((call) => `async () => ${call}`)}]) {
      const result = await call();
      process.stdout.write(typeof result === "string" ? JSON.stringify(result) : "-");
      process.stdout.write("\\n");
    }
  `;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "--eval", script],
    {
      env: {
        ...process.env,
        "INPUT_API-KEY": " key ",
        INPUT_TWO_WORDS: "yes",
        STATE_phase: " as it was ",
        GITHUB_OUTPUT,
        GITHUB_STATE,
        GITHUB_STEP_SUMMARY,
      },
    },
  );
  const written = await Promise.all(
    files.map((file) => readFile(file, "utf8")),
  );
  return [stdout, ...written]
    .join("\n=====\n")
    .replaceAll(/ghadelimiter_[0-9a-f-]{36}/g, "<delimiter>");
}

describe("the toolkit in parts", () => {
  it("does to the byte what the toolkit does", async () => {
    const ours = await resultsOf(
      `import { core } from ${here("../../../src/runner/toolkit.ts")};`,
    );
    const theirs = await resultsOf('import * as core from "@actions/core";');
    expect(ours).toContain("::add-mask::a%25b%0D%0A");
    expect(ours).toContain("<<<delimiter>");
    expect(ours).toBe(theirs);
  });

  it("keeps a line of state without a delimiter", async () => {
    const phase = JSON.stringify({ name: "idle", facts: { a: "x<<y=z" } });
    const [, , state = ""] = (
      await resultsOf(
        `import { core } from ${here("../../../src/runner/toolkit.ts")};`,
        [`core.saveState("phase", ${JSON.stringify(phase)})`],
      )
    ).split("\n=====\n");
    expect([...readKeyValues(state)]).toEqual([["phase", phase]]);
  });
});
