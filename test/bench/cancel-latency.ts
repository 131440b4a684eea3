import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Sandbox } from "../support/fake-zilliz/index.ts";
import { ACTION, createStepEnv, ended, launch } from "./process.ts";

/** How a cancelled run went, in milliseconds after the signal. */
export interface CancelledRun {
  /** The cancel request reached the sandbox. */
  requestedMs: number;
  /** The process had ended, with the job confirmed as cancelled. */
  endedMs: number;
}

/** Sends SIGINT to a run whose job is running; the server takes `cancelingMs` to cancel the job. */
export async function cancelRun(cancelingMs: number): Promise<CancelledRun> {
  await using sandbox = await Sandbox.start({ rateLimit: false });
  await using step = await createStepEnv(sandbox);
  sandbox.state.exportPlan = { durationMs: 3_600_000 };
  sandbox.state.cancel = { mode: "documented", cancelingMs };
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
