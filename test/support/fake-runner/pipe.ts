import { execFileSync } from "node:child_process";
import { constants, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The descriptors of a pipe's two ends. */
export interface Pipe {
  readonly readEnd: number;
  readonly writeEnd: number;
}

/**
 * Opens a real pipe. What node's own `stdio: "pipe"` makes are socket pairs, which take far more than a pipe's 64 KiB
 * before a writer has to wait, and so hide the loss of output that a process.exit() causes under the real runner.
 */
export function openPipe(): Pipe {
  const path = takeFifo();
  // The read end must be there first: opening the other end of a FIFO waits for it.
  const readEnd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const writeEnd = openSync(path, constants.O_WRONLY);
  rmSync(path);
  return { readEnd, writeEnd };
}

const unused: string[] = [];
let directory: string | undefined;

/** Many are made at once, as mkfifo is a process, which takes longer than all else here. */
function takeFifo(): string {
  const made = directory ?? makeDirectory();
  directory = made;
  if (unused.length === 0) {
    unused.push(...Array.from({ length: 32 }, (_, number) => join(made, String(number))));
    execFileSync("mkfifo", unused);
  }
  return unused.pop() as string;
}

function makeDirectory(): string {
  const made = mkdtempSync(join(tmpdir(), "pipes-"));
  process.on("exit", () => rmSync(made, { recursive: true, force: true }));
  return made;
}
