import type { Host } from "./action.ts";
import { listenForSignals } from "./runner/signals.ts";
import { core } from "./runner/toolkit.ts";
import { systemClock } from "./util/clock.ts";

/** When the process ends by force after a signal: the runner's SIGTERM comes 7.5 s after its SIGINT. */
const FORCED_EXIT_MS = 6_400;

/** Runs a step in this process, from its signals to its exit code. */
export async function runInProcess(
  process: NodeJS.Process,
  step: (host: Host) => Promise<number>,
): Promise<void> {
  // A log that is no longer read must not end the step.
  process.stdout.on("error", () => {});
  process.stderr.on("error", () => {});

  const interruption = listenForSignals(process, systemClock);
  interruption.signal.addEventListener("abort", () => {
    // By then everything is written, or can't be; an unread log would keep the process alive.
    setTimeout(() => process.exit(1), FORCED_EXIT_MS).unref();
  });

  const { env } = process;
  try {
    const host = { core, env, clock: systemClock, process, interruption };
    process.exitCode = await step(host);
  } catch (error) {
    process.exitCode = 1;
    core.error(error instanceof Error ? error.message : String(error));
  }

  // A connection that is still being made must not keep the process alive, but the whole log must be written.
  process.stdout.write("", () => process.exit());
}
