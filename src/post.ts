import * as endings from "./report/endings.ts";
import { settleJob } from "./settle.ts";
import type { Step } from "./step.ts";
import type { Zilliz } from "./zilliz/client.ts";

/** Within the five minutes that a cancelled job is given for all of its steps that still run. */
const SETTLE_FOR_MS = 2 * 60_000;

/** What post may ask of Zilliz Cloud: it can't start anything, whatever it does. */
export type PostStep = Omit<Step, "zilliz"> & {
  zilliz: Pick<Zilliz, "describeJob" | "cancelJob">;
};

/**
 * The safety net: settles what a main step left open that was killed, that nobody could signal, or that ran out of its
 * seconds.
 */
export async function post(step: PostStep): Promise<endings.Ending> {
  const { ledger, inputs, clock, signal } = step;
  if (ledger.phase === "starting") return endings.startUnknown(ledger.facts);
  if (inputs.onCancel === "detach") return endings.detached(ledger.facts);
  return settleJob(step, { deadline: clock.now() + SETTLE_FOR_MS, signal });
}
