import { closeSync, constants, openSync, writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type {
  ActionOptions,
  ActionRun,
} from "../../support/fake-runner/index.ts";
import type { Case } from "./case.ts";
import { isEndless } from "./weather.ts";

/**
 * What a signalled main step may take: its own 6.5 s, and the 5 s for which the runner waits for streams that nobody
 * reads. A real deadline is never shorter than 45 s.
 */
const LONGEST_MAIN_MS = 12_000;

/** What a mode asks of the job that the step is in. */
export function jobOf(drawn: Case): Partial<ActionOptions> {
  const { mode, postEnds } = drawn;
  if (mode === "always()") {
    return { if: "always()", cancelDeadlineMs: drawn.deadlineMs };
  }
  const deadline =
    isEndless(drawn) && postEnds.by === "deadline"
      ? { cancelDeadlineMs: LONGEST_MAIN_MS + postEnds.ms }
      : {};
  return mode === "container" ? { container: true, ...deadline } : deadline;
}

/**
 * Ends the run.
 *
 * @param onBlow called when the step itself is about to be struck, not only its streams
 */
export async function strike(
  run: ActionRun,
  drawn: Case,
  onBlow: () => void,
): Promise<void> {
  const { mode, secondAfterMs } = drawn;
  if (mode.startsWith("stdout")) {
    if (mode === "stdout closed") run.closeStdout();
    else run.stallStdout();
    if (mode === "stdout stalled" && drawn.fillPipe) fillPipes(run.pid);
    await sleep(secondAfterMs);
  }
  onBlow();
  switch (mode) {
    case "cancel":
    case "always()":
    case "container":
    case "stdout closed":
    case "stdout stalled":
      return run.cancel();
    case "cancel twice":
      run.cancel();
      await sleep(secondAfterMs);
      for (const signal of ["SIGINT", "SIGTERM"] as const) {
        sendAgain(run, signal);
      }
      return;
    case "step timeout":
      return run.timeout();
    case "SIGKILL":
      return run.kill();
    case "shutdown":
      return run.shutdown();
  }
}

/** How long a post step is left alone: one beside a main step that still lives, until that one must be over. */
export function postLivesFor({ mode, postEnds: { by, ms } }: Case): number {
  return mode === "container" && by === "kill" ? LONGEST_MAIN_MS + ms : ms;
}

/** Ends a post step that would go on for minutes: the storm is about what it has said by then. */
export function strikePost(run: ActionRun, { mode, postEnds }: Case): void {
  const knowsDeadline = mode !== "step timeout" && mode !== "SIGKILL";
  if (postEnds.by === "timeout") run.timeout();
  else if (postEnds.by === "kill" || !knowsDeadline) run.kill();
}

/** A second cancel of the same job sends nothing, a person at a terminal or a wrapper may. */
function sendAgain({ pid }: ActionRun, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It is over already.
  }
}

/** Writes into the pipes that nobody reads until not a byte more fits. Needs /proc; elsewhere they stay as they are. */
function fillPipes(pid: number): void {
  for (const fd of [1, 2]) {
    try {
      const pipe = openSync(
        `/proc/${pid}/fd/${fd}`,
        constants.O_WRONLY | constants.O_NONBLOCK,
      );
      try {
        for (const size of [4096, 1]) fillBy(pipe, Buffer.alloc(size, "\n"));
      } finally {
        closeSync(pipe);
      }
    } catch {
      // It is over already, or there is no /proc.
    }
  }
}

function fillBy(pipe: number, filler: Buffer): void {
  try {
    while (writeSync(pipe, filler) > 0);
  } catch {
    // EAGAIN: it is full.
  }
}
