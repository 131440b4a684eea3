import { type CancelContext, cancelOpenJob, effectiveCancelPolicy } from "./export/cancel-job.ts";
import type { Result } from "./report/result.ts";
import * as results from "./report/results/index.ts";

/** Within the five minutes that GitHub gives a cancelled job for the steps that still run. */
const CLEANUP_TIMEOUT_MS = 2 * 60_000;

/**
 * The post step: cancels what a main step left open that was killed, that got no signal, or that
 * ran out of time. By its type it can't start anything.
 */
export async function cleanup(context: CancelContext): Promise<Result> {
  const { state, clock, signal } = context;
  const { facts, phase } = state;
  if (phase === "requesting-backup") return results.backupUnknown(facts);
  if (phase === "starting") return results.startUnknown(facts);
  if (effectiveCancelPolicy(context) === "detach") {
    return results.detached(facts);
  }
  const deadline = clock.now() + CLEANUP_TIMEOUT_MS;
  return cancelOpenJob(context, { deadline, signal });
}
