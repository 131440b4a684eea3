import { type CancelContext, settle } from "./export/cancel-job.ts";
import type { Result } from "./report/result.ts";

/** Within the five minutes that GitHub gives a cancelled job for the steps that still run. */
const CLEANUP_TIMEOUT_MS = 2 * 60_000;

/**
 * The post step: cancels what a main step left open that was killed, that got no signal, or that
 * ran out of time. By its type it can't start anything.
 */
export async function cleanup(context: CancelContext): Promise<Result> {
  const { clock, signal } = context;
  return settle(context, { deadline: clock.now() + CLEANUP_TIMEOUT_MS, signal });
}
