import { cancelJob } from "./export/cancel.ts";
import { endingOf } from "./outcome.ts";
import * as endings from "./report/endings.ts";
import type { Step } from "./step.ts";

/**
 * Cancels the job that is open and says what came of it: the one way in which main and post settle a job.
 *
 * @param limits when the time for it is up, on the clock, and what ends it earlier
 */
export async function settleJob(
  {
    inputs,
    zilliz,
    ledger,
    runner,
    clock,
  }: Omit<Step, "zilliz"> & {
    zilliz: Parameters<typeof cancelJob>[0]["zilliz"];
  },
  limits: { deadline: number; signal?: AbortSignal },
): Promise<endings.Ending> {
  const { jobId = "", projectId, remoteStatus } = ledger.facts;
  const cancelling = cancelJob({
    jobId,
    projectId,
    lastStatus: remoteStatus,
    routes: inputs.cancelRoutes,
    zilliz,
    clock,
    ...limits,
  });
  // After the request has left: a reader of the log that has stopped reading must not hold it back.
  runner.info(`Cancelling export job ${jobId}`);
  const { outcome, job, error, goesOn } = await cancelling;
  if (job !== undefined) ledger.saw(job);
  const as = job === undefined ? undefined : endingOf(job.status);
  if (job !== undefined && as !== undefined) ledger.finished(job, clock);
  const why = error?.message;
  return endings.cancelled(outcome, ledger.facts, { as, why, goesOn });
}
