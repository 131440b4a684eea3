import type { Step } from "../context.ts";
import type { Farewell } from "../inputs/inputs.ts";
import { endingOf } from "../outcome.ts";
import * as endings from "../report/results/index.ts";
import { Interrupted } from "../runner/signals.ts";
import { durationText } from "../util/clock.ts";
import { cancelJob } from "./cancel-job.ts";

/** What settling asks of Zilliz Cloud. */
export type SettlingStep = Omit<Step, "zilliz"> & {
  zilliz: Parameters<typeof cancelJob>[0]["zilliz"];
};

/**
 * Cancels the job that is open, the export's or the one that takes the backup, and says what came of it: the one way in
 * which main and post settle a job.
 *
 * @param limits when the time for it is up, on the clock, and what ends it earlier
 */
export async function settleJob(
  { inputs, zilliz, ledger, runner, clock }: SettlingStep,
  limits: { deadline: number; signal?: AbortSignal },
): Promise<endings.Ending> {
  const { facts } = ledger;
  const jobId = facts.jobId ?? facts.backupJobId;
  if (jobId === undefined) {
    const why = "Zilliz Cloud did not name the job that takes it";
    return endings.cancelled("unsupported", facts, { why });
  }
  const cancelling = cancelJob({
    jobId,
    projectIds: facts.projectIds,
    clusterId: facts.clusterId,
    lastStatus: facts.remoteStatus,
    accepted: facts.cancelAccepted,
    routes: inputs.cancelRoutes,
    zilliz,
    clock,
    ...limits,
  });
  // After the request has left: a reader of the log that has stopped reading must not hold it back.
  runner.info(
    `Cancelling ${facts.jobId === undefined ? "backup" : "export"} job ${jobId}`,
  );
  const { outcome, job, error, goesOn } = await cancelling;
  if (outcome === "requested") ledger.note({ cancelAccepted: true });
  if (job !== undefined) ledger.saw(job);
  const as = job === undefined ? undefined : endingOf(job.status);
  if (job !== undefined && as !== undefined) ledger.finished(job, clock);
  const why = error?.message;
  return endings.cancelled(outcome, ledger.facts, { as, why, goesOn });
}

/**
 * What becomes of the job now that the step is over: as the workflow's cancel has it, unless a time limit has begun to
 * cancel the job, which is then finished.
 */
export function farewellOf({
  inputs,
  ledger,
}: Pick<Step, "inputs" | "ledger">): Farewell {
  const timedOut = ledger.facts.timedOutAfter !== undefined;
  return timedOut && inputs.onTimeout === "cancel" ? "cancel" : inputs.onCancel;
}

/** After the signal; the rest of the 6.5 s is for writing it all down. */
const AFTER_SIGNAL_MS = 5_500;
/** With `on-timeout: cancel`, when no signal presses. */
const AFTER_TIMEOUT_MS = 2 * 60_000;

/** The workflow was cancelled, or the step's own time limit was reached. */
export async function interrupted(step: Step): Promise<endings.Ending> {
  const { ledger, clock, signal } = step;
  const { phase, facts } = ledger;
  switch (phase) {
    case "requesting-backup":
      return endings.backupUnknown(facts);
    case "starting":
      return endings.startUnknown(facts);
    case "backing-up":
    case "running": {
      if (farewellOf(step) === "detach") return endings.detached(facts);
      const { reason } = signal;
      const { at } =
        reason instanceof Interrupted ? reason : { at: clock.now() };
      return settleJob(step, { deadline: at + AFTER_SIGNAL_MS });
    }
    default:
      return endings.notNeeded();
  }
}

/** The input `timeout` is up. */
export async function timedOut(step: Step): Promise<endings.Ending> {
  const { ledger, inputs, clock, signal } = step;
  const timedOutAfter = durationText(inputs.timeoutMs / 1000);
  ledger.note({ timedOutAfter });
  if (inputs.onTimeout === "detach") return endings.timedOut(ledger.facts);
  // Post is to know why the job is cancelled, should this step not come to its end.
  ledger.unsettled();
  const deadline = clock.now() + AFTER_TIMEOUT_MS;
  const ending = await settleJob(step, { deadline, signal });
  signal.throwIfAborted();
  return ending;
}
