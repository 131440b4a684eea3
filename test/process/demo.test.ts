import { execFile } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify, stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { demonstrate, readFlags } from "../../tools/demo/demo.ts";

const DEMO = fileURLToPath(new URL("../../tools/demo/demo.ts", import.meta.url));

const SCENARIOS: [flags: string[], shown: RegExp[], exports?: number][] = [
  [["--dry-run"], [/output status +checked/, /export job +none/, /Would send `POST \/v2/], 0],
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

test.concurrent.for(SCENARIOS)("npm run demo -- %s", async ([flags, shown, exports = 1]) => {
  const lines: string[] = [];
  const passed = await demonstrate(readFlags(flags, {}), (line) => lines.push(line));
  const output = stripVTControlCharacters(lines.join("\n"));
  expect(passed, output).toBe(true);
  for (const each of shown) expect(output).toMatch(each);
  expect(output.match(/^ {2}export job {3,}job-/gm) ?? []).toHaveLength(exports);
  expect(output).toMatch(/API key +not published\n/);
  expect(output).toMatch(/requests +\d+, 0 of them not as documented\n/);
  const [, page = ""] = /: (\S+summary\.html)$/m.exec(output) ?? [];
  expect(existsSync(page), page).toBe(true);
  rmSync(dirname(page), { recursive: true });
});

test.concurrent("the command reports a wrong flag, beside the right ones", async () => {
  const failed = promisify(execFile)(process.execPath, [DEMO, "--bogus"]);
  await expect(failed).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/Unknown option '--bogus'.*usage: npm run demo/s),
  });
});
