import type { ActionContext } from "../context.ts";
import type { CancelPolicy } from "../inputs/inputs.ts";
import { terminalStatus } from "../outcome.ts";
import * as endings from "../report/results/index.ts";
import { Interrupted } from "../runner/signals.ts";
import { formatDuration } from "../util/clock.ts";
import { cancelJob } from "./cancel-job.ts";

/** What settling asks of Zilliz Cloud. */
export type CancelContext = Omit<ActionContext, "zilliz"> & {
  zilliz: Parameters<typeof cancelJob>[0]["zilliz"];
};

/**
 * Cancels the job that is open, the export's or the one that takes the backup, and says what came of it: the one way in
 * which main and post settle a job.
 *
 * @param limits when the time for it is up, on the clock, and what ends it earlier
 */
export async function cancelOpenJob(
  { inputs, zilliz, state, runner, clock }: CancelContext,
  limits: { deadline: number; signal?: AbortSignal },
): Promise<endings.Ending> {
  const { facts } = state;
  const jobId = facts.jobId ?? facts.backupJobId;
  if (jobId === undefined) {
    const why = "Zilliz Cloud did not name the job that takes it";
    return endings.cancelResult("unsupported", facts, { why });
  }
  const cancelling = cancelJob({
    jobId,
    projectIds: facts.projectIds,
    clusterId: facts.clusterId,
    lastStatus: facts.remoteStatus,
    accepted: facts.cancelAccepted,
    paths: inputs.cancelPaths,
    zilliz,
    clock,
    ...limits,
  });
  // After the request has left: a reader of the log that has stopped reading must not hold it back.
  runner.info(
    `Cancelling ${facts.jobId === undefined ? "backup" : "export"} job ${jobId}`,
  );
  const { outcome, job, error, keepsRunning: goesOn } = await cancelling;
  if (outcome === "requested") state.update({ cancelAccepted: true });
  if (job !== undefined) state.recordJob(job);
  const as = job === undefined ? undefined : terminalStatus(job.status);
  if (job !== undefined && as !== undefined) state.recordEnd(job, clock);
  const why = error?.message;
  return endings.cancelResult(outcome, state.facts, { as, why, goesOn });
}

/**
 * What becomes of the job now that the step is over: as the workflow's cancel has it, unless a time limit has begun to
 * cancel the job, which is then finished.
 */
export function effectiveCancelPolicy({
  inputs,
  state,
}: Pick<ActionContext, "inputs" | "state">): CancelPolicy {
  const timedOut = state.facts.timedOutAfter !== undefined;
  return timedOut && inputs.onTimeout === "cancel" ? "cancel" : inputs.onCancel;
}

/** After the signal; the rest of the 6.5 s is for writing it all down. */
const CANCEL_AFTER_SIGNAL_MS = 5_500;
/** With `on-timeout: cancel`, when no signal presses. */
const CANCEL_AFTER_TIMEOUT_MS = 2 * 60_000;

/** The workflow was cancelled, or the step's own time limit was reached. */
export async function handleInterruption(
  context: ActionContext,
): Promise<endings.Ending> {
  const { state, clock, signal } = context;
  const { phase, facts } = state;
  switch (phase) {
    case "requesting-backup":
      return endings.backupUnknown(facts);
    case "starting":
      return endings.startUnknown(facts);
    case "backing-up":
    case "running": {
      if (effectiveCancelPolicy(context) === "detach")
        return endings.detached(facts);
      const { reason } = signal;
      const { at } =
        reason instanceof Interrupted ? reason : { at: clock.now() };
      return cancelOpenJob(context, { deadline: at + CANCEL_AFTER_SIGNAL_MS });
    }
    default:
      return endings.cancelledBeforeStart();
  }
}

/** The input `timeout` is up. */
export async function handleTimeout(
  context: ActionContext,
): Promise<endings.Ending> {
  const { state, inputs, clock, signal } = context;
  const timedOutAfter = formatDuration(inputs.timeoutMs / 1000);
  state.update({ timedOutAfter });
  if (inputs.onTimeout === "detach") return endings.timedOut(state.facts);
  // Post is to know why the job is cancelled, should this step not come to its end.
  state.persist();
  const deadline = clock.now() + CANCEL_AFTER_TIMEOUT_MS;
  const result = await cancelOpenJob(context, { deadline, signal });
  signal.throwIfAborted();
  return result;
}
