import {
  type CancelContext,
  cancelOpenJob,
  effectiveCancelPolicy,
} from "./export/settle.ts";
import * as endings from "./report/results/index.ts";

/** Within the five minutes that a cancelled job is given for all of its steps that still run. */
const SETTLE_FOR_MS = 2 * 60_000;

/**
 * The safety net: settles what a main step left open that was killed, that nobody could signal, or that ran out of its
 * seconds. By its type it can't start anything.
 */
export async function cleanup(context: CancelContext): Promise<endings.Ending> {
  const { state, clock, signal } = context;
  const { facts, phase } = state;
  if (phase === "requesting-backup") return endings.backupUnknown(facts);
  if (phase === "starting") return endings.startUnknown(facts);
  if (effectiveCancelPolicy(context) === "detach")
    return endings.detached(facts);
  return cancelOpenJob(context, {
    deadline: clock.now() + SETTLE_FOR_MS,
    signal,
  });
}
