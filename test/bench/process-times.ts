import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Sandbox } from "../support/fake-zilliz/index.ts";
import { ACTION, createStepEnv, ended, launch } from "./process.ts";

/** Starts to measure, each in milliseconds. `node -e 0` is the yardstick: Node itself, doing nothing. */
export const STARTS: Readonly<Record<string, () => Promise<number>>> = {
  "node -e 0": () => lifetime(["-e", "0"]),
  "first request": async () => {
    await using sandbox = await Sandbox.start();
    await using step = await createStepEnv(sandbox);
    sandbox.fault("*", { kind: "hang", when: "before" });
    const before = performance.now();
    const child = launch([join(ACTION, "dist/index.js")], step.env);
    await sandbox.waitForRequest("*");
    const took = performance.now() - before;
    child.kill("SIGKILL");
    await ended(child);
    return took;
  },
  "post of a finished run": () =>
    lifetime([join(ACTION, "dist/post/index.js")], {
      STATE_phase: JSON.stringify({ phase: "done", facts: {} }),
    }),
};

async function lifetime(...process: Parameters<typeof launch>): Promise<number> {
  const before = performance.now();
  await ended(launch(...process));
  return performance.now() - before;
}

/**
 * Sends SIGINT to a run whose job is running. Resolves to the milliseconds from the signal until the sandbox got the cancel request, and until the process ended.
 */
export async function cancelRun() {
  await using sandbox = await Sandbox.start({ rateLimit: false });
  await using step = await createStepEnv(sandbox);
  sandbox.state.exportPlan = { durationMs: 3_600_000 };
  sandbox.state.cancel = { mode: "documented", cancellingMs: 0 };
  const child = launch([join(ACTION, "dist/index.js")], step.env);
  await sandbox.waitForResponse("describeJob");
  // Any time between two polls.
  await sleep(Math.random() * 500);
  const before = performance.now();
  child.kill("SIGINT");
  await sandbox.waitForRequest("cancel");
  const requestedMs = performance.now() - before;
  await ended(child);
  const endedMs = performance.now() - before;
  const [{ jobId = "" } = {}] = sandbox.acceptedExports;
  const { status } = sandbox.job(jobId);
  if (status !== "CANCELED") throw new Error(`the job is ${status}`);
  return { requestedMs, endedMs };
}
