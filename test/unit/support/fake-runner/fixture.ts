import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  type ActionOptions,
  type ActionRun,
  startAction,
} from "../../../support/fake-runner/index.ts";

/** A small action, and the options of its step. */
export interface Fixture extends Partial<ActionOptions> {
  /** The code of main: for a shell, which starts in no time, or for the `node` of the options. */
  readonly main: string;
  readonly post?: string;
  /** Lines of action.yml before `runs:`. */
  readonly yml?: string;
}

/** Prints "ready" and goes on when the test calls `proceed()`. */
export const PAUSE = "echo ready; until [ -e proceed ]; do sleep 0.01; done";

/** Prints "ready" and does nothing more, in the same process. */
export const STAY_ALIVE = "echo ready; exec sleep 600";

/** Writes an action into a directory of its own. */
export function writeAction({ main, post, yml = "" }: Fixture): string {
  const directory = mkdtempSync(join(tmpdir(), "action-"));
  const runs = [
    "runs:",
    "  using: node24",
    "  main: main.mjs",
    ...(post === undefined ? [] : ["  post: post.mjs"]),
  ];
  const manifest = ["name: fixture", yml, ...runs, ""].join("\n");
  writeFileSync(join(directory, "action.yml"), manifest);
  writeFileSync(join(directory, "main.mjs"), main);
  if (post !== undefined) writeFileSync(join(directory, "post.mjs"), post);
  return directory;
}

/** Starts such an action, with a fiftieth of the runner's grace periods by default. */
export function start(fixture: Fixture): ActionRun {
  const { main: _, post: __, yml: ___, ...options } = fixture;
  return startAction({
    node: "/bin/sh",
    timeScale: 0.02,
    ...options,
    action: writeAction(fixture),
  });
}

/** Starts an action and resolves when its main step has printed "ready". */
export async function startReady(fixture: Fixture): Promise<ActionRun> {
  const run = start(fixture);
  await run.waitForLine(/^ready$/);
  return run;
}

/** Ends the pause of a step. */
export function proceed({ workspace }: ActionRun): void {
  writeFileSync(join(workspace, "proceed"), "");
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
