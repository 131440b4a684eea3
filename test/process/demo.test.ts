import { spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { demonstrate, readFlags } from "../../tools/demo/demo.ts";

const DEMO = fileURLToPath(new URL("../../tools/demo/demo.ts", import.meta.url));

/** Runs the command itself. */
async function spawnDemo(...flags: string[]) {
  const child = spawn(process.execPath, [DEMO, ...flags], { stdio: ["ignore", "pipe", "pipe"] });
  const exited = new Promise((resolve) => child.once("exit", resolve));
  const [code, stdout, stderr] = await Promise.all([
    exited,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, stdout, stderr };
}

/** Shows a scenario in this process. */
async function show(flags: string[]) {
  const lines: string[] = [];
  const passed = await demonstrate(readFlags(flags, {}), (line) => lines.push(line));
  return { passed, output: stripVTControlCharacters(lines.join("\n")) };
}

/** What every scenario shows, with its page, which is removed. */
function expectShown(output: string, exports: number, shown: readonly RegExp[]): void {
  for (const each of shown) expect(output).toMatch(each);
  expect(output.match(/^ {2}export job {3,}job-/gm) ?? []).toHaveLength(exports);
  expect(output).toMatch(/API key +not published\n/);
  expect(output).toMatch(/requests +\d+, 0 of them not as documented\n/);
  const [, page = ""] = /: (\S+summary\.html)$/m.exec(output) ?? [];
  expect(existsSync(page), page).toBe(true);
  rmSync(dirname(page), { recursive: true });
}

const SCENARIOS: [flags: string[], exports: number, shown: RegExp[]][] = [
  [["--new", "--receipt"], 1, [/^Receipt\n\{\n/m, /"schemaVersion": /, /is SUCCESSFUL at/]],
  [["--dry-run"], 0, [/output status +checked/, /export job +none/, /Would send `POST \/v2/]],
  [["--fail"], 1, [/Error: .*can no longer be assumed/, /step +failure in/, /is FAILED at 51/]],
  [["--cancel"], 1, [/── the workflow is cancelled ──/, /step +cancelled in/, /is CANCELED at/]],
  [
    ["--kill"],
    1,
    [/── the step is killed ──.*── post step ──/s, /step +failure in/, /is CANCELED at/],
  ],
  [
    ["--verify"],
    1,
    [
      / s 4 objects with \d+ bytes are under s3:.*── \.\/deploy\.sh is reached ──/s,
      /✅ Backup exported.*✅ Objects seen in the bucket/s,
    ],
  ],
  [
    ["--empty"],
    1,
    [
      /step +success in .*is SUCCESSFUL at 100 %/s,
      / s Error: There is no object under s3:.*── \.\/deploy\.sh is not reached ──/s,
      /✅ Backup exported.*❌ The export is not in the bucket/s,
    ],
  ],
];

// All run at once, because they spend most of their time between two polls.
const command = spawnDemo();
const wrongFlag = spawnDemo("--bogus");
const runs = SCENARIOS.map(([flags, ...expected]) => ({
  name: flags.join(" "),
  expected,
  run: show(flags),
}));

test.for(runs)("npm run demo -- $name", async ({ expected, run }) => {
  const { passed, output } = await run;
  expect(passed, output).toBe(true);
  expectShown(output, ...expected);
});

test("npm run demo succeeds, and writes plain text to what is no terminal", async () => {
  const { code, stdout, stderr } = await command;
  expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: "" });
  expect(stdout).not.toContain("\u001b");
  expectShown(stdout, 1, [/step +success in/, /is SUCCESSFUL at 100 %/]);
});

test("a wrong flag is reported, beside the right ones", async () => {
  const { code, stderr } = await wrongFlag;
  expect(code).toBe(2);
  expect(stderr).toMatch(/Unknown option '--bogus'.*usage: npm run demo/s);
});
