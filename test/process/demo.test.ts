import { spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { demonstrate, readFlags } from "../../tools/demo/demo.ts";

const DEMO = fileURLToPath(new URL("../../tools/demo/demo.ts", import.meta.url));

async function runCommand(...flags: string[]) {
  const child = spawn(process.execPath, [DEMO, ...flags], { stdio: ["ignore", "pipe", "pipe"] });
  const exited = new Promise((resolve) => child.once("exit", resolve));
  const [code, stdout, stderr] = await Promise.all([
    exited,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, stdout, stderr };
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

const SCENARIOS: [flags: string[], shown: RegExp[]][] = [
  [
    ["--new", "--receipt"],
    [/^Receipt\n\{\n/m, /"schemaVersion": /, /is SUCCESSFUL at/],
  ],
  [["--fail"], [/Error: .*can no longer be assumed/, /step +failure in/, /is FAILED at 51/]],
  [["--cancel"], [/── the workflow is cancelled ──/, /step +cancelled in/, /is CANCELED at/]],
  [
    ["--kill"],
    [/── the step is killed ──.*── post step ──/s, /step +failure in/, /is CANCELED at/],
  ],
  [
    ["--verify"],
    [
      / s 4 objects with \d+ bytes are under s3:.*── \.\/deploy\.sh is reached ──/s,
      /✅ Backup exported.*✅ Objects seen in the bucket/s,
    ],
  ],
  [
    ["--empty"],
    [
      /step +success in .*is SUCCESSFUL at 100 %/s,
      / s Error: There is no object under s3:.*── \.\/deploy\.sh is not reached ──/s,
      /✅ Backup exported.*❌ The export is not in the bucket/s,
    ],
  ],
];

test.concurrent.for(SCENARIOS)("npm run demo -- %s", async ([flags, shown]) => {
  const lines: string[] = [];
  const passed = await demonstrate(readFlags(flags, {}), (line) => lines.push(line));
  const output = stripVTControlCharacters(lines.join("\n"));
  expect(passed, output).toBe(true);
  expectShown(output, 1, shown);
});

test.concurrent("the command succeeds, and writes plain text to what is no terminal", async () => {
  const { code, stdout, stderr } = await runCommand("--dry-run");
  expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: "" });
  expect(stdout).not.toContain("\u001b");
  expectShown(stdout, 0, [/output status +checked/, /export job +none/, /Would send `POST \/v2/]);
});

test.concurrent("the command reports a wrong flag, beside the right ones", async () => {
  const { code, stderr } = await runCommand("--bogus");
  expect(code).toBe(2);
  expect(stderr).toMatch(/Unknown option '--bogus'.*usage: npm run demo/s);
});
