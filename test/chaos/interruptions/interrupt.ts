import { closeSync, constants, openSync, writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { ActionOptions, ActionRun } from "../../support/fake-runner/index.ts";
import type { Interruption } from "./interruption.ts";

/**
 * What a main step may take after its signal: its own 6.5 s, and the 5 s that the runner waits for streams that nothing
 * reads. A real deadline is never shorter than 45 s.
 */
const LONGEST_MAIN_MS = 12_000;

/** The options of the job that an interruption needs. */
export function jobFor({ kind, deadlineMs = 0, post }: Interruption): Partial<ActionOptions> {
  if (kind === "always()") return { if: "always()", cancelDeadlineMs: deadlineMs };
  return {
    ...(post?.by === "deadline" && { cancelDeadlineMs: LONGEST_MAIN_MS + post.ms }),
    ...(kind === "container" && { container: true }),
  };
}

/**
 * Interrupts the run.
 *
 * @param onInterrupt called when the step itself is about to be interrupted, not only its streams
 */
export async function interrupt(
  run: ActionRun,
  { kind, secondAfterMs = 0, fillPipe }: Interruption,
  onInterrupt: () => void,
): Promise<void> {
  if (kind === "stdout closed" || kind === "stdout stalled") {
    if (kind === "stdout closed") run.closeStdout();
    else run.stallStdout();
    if (kind === "stdout stalled" && fillPipe) fillPipes(run.pid);
    await sleep(secondAfterMs);
  }
  onInterrupt();
  switch (kind) {
    case "step timeout":
      return run.timeout();
    case "SIGKILL":
      return run.kill();
    case "shutdown":
      return run.shutdown();
    case "cancel twice":
      run.cancel();
      await sleep(secondAfterMs);
      return sendMore(run.pid, ["SIGINT", "SIGTERM"]);
    default:
      return run.cancel();
  }
}

/** Ends a post step that would go on for minutes: what it has reported by then is what counts. */
export async function interruptPost(
  run: ActionRun,
  { kind, post }: Interruption,
  signal: AbortSignal,
): Promise<void> {
  if (post === undefined) return;
  await run.waitForLine(post.after, "post");
  // Beside a main step that still runs, a post step is left alone until that one must be over: what
  // it reports until then depends on how fast Node.js starts.
  const ms = (kind === "container" ? LONGEST_MAIN_MS : 0) + post.ms;
  await sleep(ms, undefined, { signal });
  const noDeadline = kind === "step timeout" || kind === "SIGKILL";
  if (post.by === "timeout") run.timeout();
  else if (post.by === "kill" || noDeadline) run.kill();
}

/** A second cancel of the same job sends nothing; a person at a terminal or a wrapper may. */
function sendMore(pid: number, signals: readonly NodeJS.Signals[]): void {
  try {
    for (const signal of signals) process.kill(pid, signal);
  } catch {
    // The process is gone.
  }
}

/** Writes into the pipes that nothing reads until not a byte more fits. Without /proc they stay as they are. */
function fillPipes(pid: number): void {
  for (const fd of [1, 2]) {
    try {
      const path = `/proc/${pid}/fd/${fd}`;
      const pipe = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
      try {
        for (const size of [4096, 1]) fill(pipe, Buffer.alloc(size, "\n"));
      } finally {
        closeSync(pipe);
      }
    } catch {
      // The process is gone, or there is no /proc.
    }
  }
}

function fill(pipe: number, filler: Buffer): void {
  try {
    while (writeSync(pipe, filler) > 0);
  } catch {
    // EAGAIN: the pipe is full.
  }
}
