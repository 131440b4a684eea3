import { execFile } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createRunner } from "../../../src/runner/runner.ts";
import type { Toolkit } from "../../../src/runner/toolkit.ts";
import { createRedactor } from "../../../src/util/redact.ts";

const KEY = "a-key-that-must-stay-secret";

let folder: string;
let output: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "toolkit-"));
  output = join(folder, "output");
});
afterEach(() => rm(folder, { recursive: true }));

/** A runner over a toolkit that records its calls, except for the given methods. */
function recording(changes: Partial<Toolkit> = {}) {
  const calls: unknown[][] = [];
  const record =
    (name: string) =>
    (...args: unknown[]) => {
      calls.push([name, ...args]);
    };
  const core = {
    info: record("info"),
    debug: record("debug"),
    startGroup: record("startGroup"),
    endGroup: record("endGroup"),
    warning: record("warning"),
    error: record("error"),
    setOutput: record("setOutput"),
    saveState: record("saveState"),
    summary: {
      addRaw: (text: string) => {
        calls.push(["summary", text]);
        return { write: async () => {} };
      },
    },
    ...changes,
  } as unknown as Toolkit;
  const env = { GITHUB_OUTPUT: output, GITHUB_STATE: output, GITHUB_WORKSPACE: folder };
  return { calls, runner: createRunner(core, env, createRedactor([KEY])) };
}

describe("what reaches the runner", () => {
  it("never contains the key", async () => {
    const { runner, calls } = recording();
    runner.info(KEY);
    runner.debug(KEY);
    runner.warning(KEY, `a\n${KEY}`);
    runner.error(KEY, `a\n${KEY}`);
    runner.setOutput("reason", KEY);
    runner.setOutput("receipt", { reason: KEY });
    await runner.addSummary(KEY);
    runner.group(KEY, [KEY]);
    runner.writeFile("receipt.json", { reason: KEY });
    expect(calls).toHaveLength(10);
    expect(JSON.stringify(calls)).not.toContain(KEY);
    expect(readFileSync(join(folder, "receipt.json"), "utf8")).toBe('{\n  "reason": "***"\n}\n');
  });

  it("is safe: one line in the log, and every line of an annotation", () => {
    const { runner, calls } = recording();
    runner.info("a\n::error::b ##[error]c\r::d::");
    runner.group("t\n::endgroup::", ["a\n::error::b"]);
    runner.error("t\n::x::", "a\n::error::b\r::c::\n##[error]d");
    expect(calls).toEqual([
      ["info", "a ::error::b # #[error]c ::d::"],
      ["startGroup", "t ::endgroup::"],
      ["info", "a ::error::b"],
      ["endGroup"],
      ["error", "a\n: :error::b ::c::\n# #[error]d", { title: "t ::x::" }],
    ]);
  });
});

describe("a key that invisible characters divide", () => {
  it("is redacted once they are removed", () => {
    const { runner, calls } = recording();
    runner.info(`${KEY.slice(0, 5)}\u200b${KEY.slice(5)}`);
    expect(calls).toEqual([["info", "***"]]);
  });
});

describe("a file that can't be written completely", () => {
  const torn = (name: string) => () => {
    appendFileSync(output, `${name}<<half`);
    throw new Error("ENOSPC");
  };

  it.each(["setOutput", "saveState"] as const)("is left as it was: %s", (method) => {
    writeFileSync(output, "before<<x\n1\nx\n");
    const { runner } = recording({ [method]: torn("later") });
    expect(() => runner[method]("later", "2")).toThrow("ENOSPC");
    expect(readFileSync(output, "utf8")).toBe("before<<x\n1\nx\n");
  });

  it("isn't created if it is missing", () => {
    const { runner } = recording({
      setOutput: () => {
        throw new Error("Missing file");
      },
    });
    expect(() => runner.setOutput("a", "1")).toThrow("Missing file");
    expect(() => readFileSync(output)).toThrow("ENOENT");
  });

  it.each(["GITHUB_OUTPUT", "GITHUB_STATE"] as const)(
    "is an error without a path, which would print the value to the log: %s",
    (name) => {
      const env = { GITHUB_OUTPUT: output, GITHUB_STATE: output, [name]: "" };
      const core = { setOutput: () => {}, saveState: () => {} } as unknown as Toolkit;
      const runner = createRunner(core, env, (text) => text);
      const write = name === "GITHUB_OUTPUT" ? runner.setOutput : runner.saveState;
      expect(() => write("a", "1")).toThrow(`the runner has not set ${name}`);
    },
  );

  it.each<[string, string | undefined, RegExp | undefined]>([
    ["a file", "file", undefined],
    ["a folder", ".", /EISDIR/],
    ["a missing file", "missing", /ENOENT/],
    ["nothing", undefined, /has not set GITHUB_OUTPUT/],
  ])("is known before it is written: %s", (_, name, reason) => {
    writeFileSync(join(folder, "file"), "before");
    const env = name === undefined ? {} : { GITHUB_OUTPUT: join(folder, name) };
    const found = createRunner({} as Toolkit, env, (text) => text).unwritableBecause(
      "GITHUB_OUTPUT",
    );
    if (reason === undefined) expect(found).toBe(undefined);
    else expect(found).toMatch(reason);
    expect(readFileSync(join(folder, "file"), "utf8")).toBe("before");
  });

  // The disk of this process is full after 512 bytes, so that the toolkit's own append stops halfway.
  it.skipIf(process.platform === "win32")(
    "is left as it was by GitHub's toolkit on a full disk",
    async () => {
      const before = `before<<x\n${"1".repeat(440)}\nx\n`;
      writeFileSync(output, before);
      const here = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
      const script = `
        import { core } from ${here("../../../src/runner/toolkit.ts")};
        import { statSync } from "node:fs";
        import { createRunner } from ${here("../../../src/runner/runner.ts")};
        const runner = createRunner(core, process.env, (text) => text);
        try {
          runner.setOutput("later", "2".repeat(900));
        } catch (error) {
          process.stdout.write(error.code);
        }
      `;
      const { stdout } = await promisify(execFile)(
        "sh",
        [
          "-c",
          'ulimit -f 1 && exec "$0" --input-type=module --eval "$1"',
          process.execPath,
          script,
        ],
        { env: { ...process.env, GITHUB_OUTPUT: output } },
      );
      expect(stdout).toBe("EFBIG");
      expect(readFileSync(output, "utf8")).toBe(before);
    },
  );
});
