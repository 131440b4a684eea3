import { join } from "node:path";
import { Sandbox } from "../support/fake-zilliz/index.ts";
import { ACTION, ended, launch, layDesk, stepEnv } from "./process.ts";

/** How a cancelled run went, in milliseconds after the signal. */
export interface CancelledRun {
  /** The cancel request was with the sandbox. */
  asked: number;
  /** The process had ended, with the job confirmed as cancelled. */
  settled: number;
}

/** A run whose job is under way is sent SIGINT; the server then takes a while to cancel the job. */
export async function cancelRun(cancelingMs: number): Promise<CancelledRun> {
  await using desk = await layDesk();
  await using sandbox = await Sandbox.start({ rateLimit: false });
  sandbox.state.exportPlan = { durationMs: 3_600_000 };
  sandbox.state.cancel = { mode: "documented", cancelingMs };
  const main = join(ACTION, "dist/index.js");
  const child = launch([main], { ...desk.env, ...stepEnv(sandbox) });
  await sandbox.waitForResponse("describeJob");
  // Any time between two looks.
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 500));
  const before = performance.now();
  child.kill("SIGINT");
  await sandbox.waitForRequest("cancel");
  const asked = performance.now() - before;
  await ended(child);
  const settled = performance.now() - before;
  const [{ jobId = "" } = {}] = sandbox.acceptedExports;
  const { status } = sandbox.job(jobId);
  if (status !== "CANCELED") throw new Error(`the job is ${status}`);
  return { asked, settled };
}
