import { spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const DEMO = fileURLToPath(
  new URL("../../tools/demo/demo.ts", import.meta.url),
);

async function demo(...flags: string[]) {
  const child = spawn(process.execPath, [DEMO, ...flags], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exited = new Promise((resolve) => child.once("exit", resolve));
  const [code, stdout, stderr] = await Promise.all([
    exited,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, stdout, stderr };
}

test("the demo shows each of its endings, as announced", async () => {
  const [success, fail, cancel, kill, fresh, dry, mistake] = await Promise.all([
    demo(),
    demo("--fail"),
    demo("--cancel"),
    demo("--kill"),
    demo("--new"),
    demo("--dry-run"),
    demo("--bogus"),
  ]);

  for (const shown of [success, fail, cancel, kill, fresh, dry]) {
    const { code, stdout, stderr } = shown;
    expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: "" });
    const exports = shown === dry ? 0 : 1;
    expect(stdout).toMatch(new RegExp(`exports accepted +${exports}\n`));
    const backups = shown === fresh ? 1 : 0;
    expect(stdout).toMatch(new RegExp(`backups taken +${backups}\n`));
    expect(stdout).toMatch(/API key published +no\n/);
    expect(stdout).not.toContain("\u001b");
    const [, page = ""] = /^ {2}(\S+summary\.html)$/m.exec(stdout) ?? [];
    expect(existsSync(page), page).toBe(true);
    rmSync(dirname(page), { recursive: true });
  }
  expect(success.stdout).toMatch(/^ {2}result +success .*exit code 0/m);
  expect(success.stdout).toMatch(/final status +SUCCESSFUL/);
  expect(fail.stdout).toMatch(/Error: .*can no longer be assumed/);
  expect(fail.stdout).toMatch(/^ {2}result +failure .*exit code 1/m);
  expect(cancel.stdout).toContain("the workflow is cancelled ──");
  expect(cancel.stdout).toMatch(/^ {2}result +cancelled /m);
  expect(cancel.stdout).toMatch(/cancel-outcome +confirmed/);
  expect(cancel.stdout).toMatch(/final status +CANCELED/);

  expect(kill.stdout).toMatch(/the step is killed ──.*── post step ──/s);
  expect(kill.stdout).toMatch(/^ {2}result +failure /m);
  expect(kill.stdout).toMatch(/final status +CANCELED/);

  expect(fresh.stdout).toMatch(/Backup backup\w+ is being taken by job job-/);
  expect(fresh.stdout).toMatch(/\] \d+ % Backup IN_PROGRESS, /);
  expect(fresh.stdout).toMatch(/final status +SUCCESSFUL/);
  expect(dry.stdout).toMatch(/^ {2}result +success .*exit code 0/m);
  expect(dry.stdout).toMatch(/status +checked/);
  expect(dry.stdout).toMatch(/Age: passed\. It is 2h\b.* old/);
  expect(dry.stdout).toContain("It would send `POST /v2/clusters/");

  expect(mistake.code).toBe(2);
  expect(mistake.stderr).toContain("usage: npm run demo");
});
