import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll } from "vitest";
import {
  type ActionOptions,
  type ActionRun,
  startAction,
} from "../../../support/fake-runner/index.ts";

/** A small action: the code of its steps, which can use the helpers of the preamble. */
export interface Fixture extends Partial<ActionOptions> {
  readonly main: string;
  readonly post?: string;
  /** Lines of action.yml before `runs:`. */
  readonly yml?: string;
  readonly postIf?: string;
}

const PREAMBLE = `
import fs from "node:fs";
import { spawn } from "node:child_process";
const { env } = process;
const write = (file, text) => fs.appendFileSync(env["GITHUB_" + file], text);
const print = (text) => console.log(text);
const stayAlive = () => setInterval(() => {}, 1000);
/** Prints "ready" and waits until the test calls proceed(). */
const pause = () => new Promise((resolve) => {
  const timer = stayAlive();
  process.once("SIGUSR2", () => { clearInterval(timer); resolve(); });
  print("ready");
});
`;

// Not onTestFinished, which can't tell concurrent tests apart.
const root = mkdtempSync(join(tmpdir(), "actions-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Writes an action into a directory of its own. */
export function writeAction({ main, post, yml = "", postIf }: Fixture): string {
  const directory = mkdtempSync(join(root, "action-"));
  const runs = [
    "runs:",
    "  using: node24",
    "  main: main.mjs",
    ...(post === undefined ? [] : ["  post: post.mjs"]),
    ...(postIf === undefined ? [] : [`  post-if: ${postIf}`]),
  ];
  const manifest = ["name: fixture", yml, ...runs, ""].join("\n");
  writeFileSync(join(directory, "action.yml"), manifest);
  writeFileSync(join(directory, "main.mjs"), PREAMBLE + main);
  if (post !== undefined) writeFileSync(join(directory, "post.mjs"), PREAMBLE + post);
  return directory;
}

/** Starts such an action, with a tenth of the runner's grace periods by default. */
export function start(fixture: Fixture): ActionRun {
  const { main: _, post: __, yml: ___, postIf: ____, ...options } = fixture;
  return startAction({ timeScale: 0.1, ...options, action: writeAction(fixture) });
}

/** Starts an action and resolves when its main step has printed "ready". */
export async function startReady(fixture: Fixture): Promise<ActionRun> {
  const run = start(fixture);
  await run.waitForLine(/^ready$/);
  return run;
}

/** Ends the `pause()` of a process. */
export function proceed(pid: number | undefined): void {
  process.kill(pid ?? Number.NaN, "SIGUSR2");
}

/** Whether a process exists. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Resolves when a process has exited. */
export async function exited(pid: number): Promise<void> {
  while (isAlive(pid)) await sleep(10);
}
