import { run } from "./action.ts";
import { listenForSignals } from "./runner/signals.ts";
import { core } from "./runner/toolkit.ts";
import { systemClock } from "./util/clock.ts";

/** When the process ends by force after a signal: the runner's SIGTERM comes 7.5 s after its SIGINT. */
const LAST_MOMENT_MS = 6_400;

// A reader of the log that has gone away must not end the step.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

const interruption = listenForSignals(process, systemClock);
interruption.signal.addEventListener("abort", () => {
  // Everything is written by then, or can't be; a log that nobody reads would keep the process alive.
  setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
});

try {
  process.exitCode = await run({
    core,
    env: process.env,
    clock: systemClock,
    interruption,
  });
} catch (error) {
  process.exitCode = 1;
  core.error(error instanceof Error ? error.message : String(error));
}

// A connection that is still being made, say, must not keep the step; but all that was logged must be out.
process.stdout.write("", () => process.exit());
