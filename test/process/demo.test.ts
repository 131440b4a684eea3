import { spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const DEMO = fileURLToPath(new URL("../../tools/demo/demo.ts", import.meta.url));

async function demo(...flags: string[]) {
  const child = spawn(process.execPath, [DEMO, ...flags], { stdio: ["ignore", "pipe", "pipe"] });
  const exited = new Promise((resolve) => child.once("exit", resolve));
  const [code, stdout, stderr] = await Promise.all([
    exited,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, stdout, stderr };
}

const SCENARIOS: [flags: string[], exports: number, shown: RegExp[]][] = [
  [[], 1, [/step +success in/, /is SUCCESSFUL at 100 %/]],
  [["--new", "--receipt"], 1, [/^Receipt\n\{\n/m, /"schemaVersion": /, /is SUCCESSFUL at/]],
  [["--dry-run"], 0, [/output status +checked/, /export job +none/, /Would send `POST \/v2/]],
  [["--fail"], 1, [/Error: .*can no longer be assumed/, /step +failure in/, /is FAILED at 51/]],
  [["--cancel"], 1, [/── the workflow is cancelled ──/, /step +cancelled in/, /is CANCELED at/]],
  [
    ["--kill"],
    1,
    [/── the step is killed ──.*── post step ──/s, /step +failure in/, /is CANCELED at/],
  ],
];

test.concurrent.for(SCENARIOS)(
  "npm run demo -- %s",
  { timeout: 180_000 },
  async ([flags, exports, shown]) => {
    const { code, stdout, stderr } = await demo(...flags);
    expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: "" });
    for (const each of shown) expect(stdout).toMatch(each);
    expect(stdout.match(/^ {2}export job {3,}job-/gm) ?? []).toHaveLength(exports);
    expect(stdout).toMatch(/API key +not published\n/);
    expect(stdout).toMatch(/requests +\d+, 0 of them not as documented\n/);
    expect(stdout).not.toContain("\u001b");
    const [, page = ""] = /: (\S+summary\.html)$/m.exec(stdout) ?? [];
    expect(existsSync(page), page).toBe(true);
    rmSync(dirname(page), { recursive: true });
  },
);

test("a wrong flag is reported, beside the right ones", async () => {
  const { code, stderr } = await demo("--bogus");
  expect(code).toBe(2);
  expect(stderr).toMatch(/Unknown option '--bogus'.*usage: npm run demo/s);
});
