import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll } from "vitest";
import {
  type ActionOptions,
  type Run,
  startAction,
} from "../../../support/fake-runner/index.ts";

/** A tiny action: the code of its stages, after a preamble of one-letter helpers. */
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
const put = (file, text) => fs.appendFileSync(env["GITHUB_" + file], text);
const say = (text) => console.log(text);
const live = () => setInterval(() => {}, 1000);
const until = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
`;

// Not onTestFinished: among concurrent tests it does not know whose directory it is.
const root = mkdtempSync(join(tmpdir(), "actions-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Writes an action into a directory of its own. */
export function writeAction(fixture: Fixture): string {
  const directory = mkdtempSync(join(root, "action-"));
  const { main, post, yml = "", postIf } = fixture;
  const runs = [
    "runs:",
    "  using: node24",
    "  main: main.mjs",
    ...(post === undefined ? [] : ["  post: post.mjs"]),
    ...(postIf === undefined ? [] : [`  post-if: ${postIf}`]),
  ];
  writeFileSync(
    join(directory, "action.yml"),
    ["name: fixture", yml, ...runs, ""].join("\n"),
  );
  writeFileSync(join(directory, "main.mjs"), PREAMBLE + main);
  if (post !== undefined) {
    writeFileSync(join(directory, "post.mjs"), PREAMBLE + post);
  }
  return directory;
}

/** Starts such an action; the runner's waits are a tenth of the real ones unless the test says otherwise. */
export function start(fixture: Fixture): Run {
  const { main: _, post: __, yml: ___, postIf: ____, ...options } = fixture;
  return startAction({
    timeScale: 0.1,
    ...options,
    action: writeAction(fixture),
  });
}

/** Whether a process still exists. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Resolves when a process is gone. */
export async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) await sleep(10);
}
