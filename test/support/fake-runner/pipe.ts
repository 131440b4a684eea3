import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { constants, openSync, rmSync } from "node:fs";
import { join } from "node:path";

/** The descriptors of a pipe's two ends. */
export interface Pipe {
  readonly readEnd: number;
  readonly writeEnd: number;
}

/**
 * Opens real pipes. What node's own `stdio: "pipe"` makes are socket pairs, which take far more than a pipe's 64 KiB
 * before a writer has to wait, and so hide the loss of output that a process.exit() causes under the real runner.
 */
export function openPipes(directory: string, count: number): Pipe[] {
  const paths = Array.from({ length: count }, () => join(directory, `pipe-${randomUUID()}`));
  execFileSync("mkfifo", paths);
  return paths.map((path) => {
    // The read end must be there first: opening the other end of a FIFO waits for it.
    const readEnd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const writeEnd = openSync(path, constants.O_WRONLY);
    rmSync(path);
    return { readEnd, writeEnd };
  });
}
