import type { ActionContext } from "../context.ts";
import { type CancelOutcome, classifyStatus, terminalStatus } from "../outcome.ts";
import type { Result } from "../report/result.ts";
import * as results from "../report/results/index.ts";
import { Interrupted } from "../runner/signals.ts";
import { isOpen } from "../state/saved-state.ts";
import { formatDuration } from "../util/clock.ts";
import { classifyFailure, ZillizError } from "../zilliz/errors.ts";
import type { Job } from "../zilliz/schemas.ts";
import {
  CANCEL_REQUEST_TIMEOUT_MS,
  type CancelOptions,
  CancelRequest,
  type CancelResponse,
  FIRST_CANCEL_WAIT_MS,
  isFinalResponse,
  MAX_CANCEL_WAIT_MS,
  rateLimitBackoff,
} from "./cancel-request.ts";

/** The part of the context that cancelling uses. It can't start anything. */
export type CancelContext = Omit<ActionContext, "zilliz"> & {
  zilliz: CancelOptions["zilliz"];
};

/** When the time for a cancel is up, on the clock, and what ends it earlier. */
type CancelLimits = Pick<CancelOptions, "deadline" | "signal">;

/** After a signal; the rest of the 6.5 s is for writing everything down. */
const CANCEL_AFTER_SIGNAL_MS = 5_500;
/** With `on-timeout: cancel`, when the runner is in no hurry. */
const CANCEL_AFTER_TIMEOUT_MS = 2 * 60_000;

/** The workflow was cancelled, or the step reached its own time limit. */
export async function handleInterruption(context: ActionContext): Promise<Result> {
  const { state, clock, signal } = context;
  if (!isOpen(state)) return results.cancelledBeforeStart();
  const { reason } = signal;
  const at = reason instanceof Interrupted ? reason.at : clock.now();
  return settle(context, { deadline: at + CANCEL_AFTER_SIGNAL_MS });
}

/** Cancels the job that is open unless `on-cancel` keeps it. Reports a request without a response. */
export async function settle(context: CancelContext, limits: CancelLimits): Promise<Result> {
  const { state, inputs } = context;
  const { phase, facts } = state;
  if (phase === "requesting-backup") return results.backupUnknown(facts);
  if (phase === "starting") return results.startUnknown(facts);
  // A cancel that a time limit has begun is completed.
  const isTimeout = facts.timedOutAfter !== undefined && inputs.onTimeout === "cancel";
  if (inputs.onCancel === "detach" && !isTimeout) return results.detached(facts);
  return cancelOpenJob(context, limits);
}

/** The input `timeout` has expired. */
export async function handleTimeout(context: ActionContext): Promise<Result> {
  const { state, inputs, clock, signal } = context;
  const timedOutAfter = formatDuration(inputs.timeoutMs / 1000);
  state.update({ timedOutAfter });
  if (inputs.onTimeout === "detach") return results.timedOut(state.facts);
  // Should this step not get to its end, post must know why the job is cancelled.
  state.persist();
  const deadline = clock.now() + CANCEL_AFTER_TIMEOUT_MS;
  const result = await cancelOpenJob(context, { deadline, signal });
  signal.throwIfAborted();
  return result;
}

/**
 * Cancels the job that is open, the export's or the one that creates the backup. Main and post both
 * cancel this way.
 */
async function cancelOpenJob(
  { inputs, zilliz, state, runner, clock }: CancelContext,
  limits: CancelLimits,
): Promise<Result> {
  const { facts } = state;
  const jobId = facts.jobId ?? facts.backupJobId;
  if (jobId === undefined) {
    const reason = "Zilliz Cloud did not return the ID of the job that creates it";
    return results.cancelResult("unsupported", facts, { reason });
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
  // Logged after the request has left: a log that is no longer read must not delay it.
  runner.info(`Cancelling ${facts.jobId === undefined ? "backup" : "export"} job ${jobId}`);
  const { outcome, job, error, keepsRunning, mayBeRetried } = await cancelling;
  if (outcome === "requested") state.update({ cancelAccepted: true });
  if (job !== undefined) state.recordJob(job);
  const ended = job && terminalStatus(job.status);
  if (job !== undefined && ended !== undefined) state.recordEnd(job, clock);
  const result = results.cancelResult(outcome, state.facts, {
    terminalStatus: ended,
    reason: error?.message,
    keepsRunning,
  });
  return mayBeRetried ? { ...result, retryInPost: true } : result;
}

/** What cancelling came to, and the job as it was last seen. */
interface CancelResult {
  outcome: Exclude<CancelOutcome, "not-needed">;
  job: Job | undefined;
  /** Why the job was not cancelled, if a failure is the reason. */
  error: ZillizError | undefined;
  /** The job was seen running after every endpoint had rejected the request. */
  keepsRunning?: boolean;
  /** The time was up while another request could still have been accepted. */
  mayBeRetried?: boolean;
}

/** How long polls stay frequent: a job may end while a cancelled step still has its seconds. */
const FREQUENT_POLLING_MS = 6_000;
/** Reserved for the poll that is in flight when the time is up. */
const LAST_POLL_RESERVE_MS = 500;

/**
 * Asks Zilliz Cloud to cancel a job. The request leaves before this function first waits. The proof
 * is the job and not the response: the job is read, beside the request, until it has ended, every
 * endpoint has rejected the request, or the time is up. Sending the request again does no harm.
 */
export async function cancelJob(options: CancelOptions): Promise<CancelResult> {
  const over = new AbortController();
  options.signal?.addEventListener("abort", () => over.abort());
  try {
    const request = new CancelRequest(options, over.signal);
    return await pollUntilCancelled(options, request, over.signal);
  } finally {
    over.abort();
  }
}

async function pollUntilCancelled(
  { jobId, lastStatus, accepted, zilliz, clock, deadline }: CancelOptions,
  request: CancelRequest,
  over: AbortSignal,
): Promise<CancelResult> {
  const responded = request.untilResponse();
  let job: Job | undefined;
  let readError: ZillizError | undefined;
  // An unknown status word may mean that the job has ended.
  const isSeenRunning = () =>
    readError === undefined && classifyStatus(job?.status ?? "") === "running";
  const frequentUntil = clock.now() + FREQUENT_POLLING_MS;
  for (let wait = FIRST_CANCEL_WAIT_MS; !over.aborted; ) {
    const left = deadline - LAST_POLL_RESERVE_MS - clock.now();
    if (left <= 0) break;
    const pause = clock.sleep(Math.min(wait, MAX_CANCEL_WAIT_MS, left), over).catch(() => {});
    // A response brings the next poll forward: the poll waits for it.
    await (request.response === "pending" ? Promise.race([responded, pause]) : pause);
    // Taken before the poll: a later response has not affected what the job shows then.
    const { response } = request;
    try {
      job = await zilliz.describeJob(jobId, {
        timeoutMs: Math.min(deadline - clock.now(), CANCEL_REQUEST_TIMEOUT_MS),
        signal: over,
      });
      readError = undefined;
      request.jobIsKnown = true;
    } catch (error) {
      if (!(error instanceof ZillizError)) throw error;
      readError = error;
    }
    if (readError?.kind === "rateLimited") wait = rateLimitBackoff();
    else if (clock.now() < frequentUntil) wait = FIRST_CANCEL_WAIT_MS;
    else wait *= 1.5;
    const outcome = outcomeOf(readError ?? job, response);
    if (outcome === undefined) continue;
    if (!isFinalResponse(outcome)) return { outcome, job, error: undefined };
    return { outcome, job, error: request.error, keepsRunning: isSeenRunning() };
  }
  const { outcome } = request;
  const status = job?.status ?? lastStatus ?? "";
  const isAccepted =
    request.response === "accepted" ||
    classifyStatus(status) === "cancelling" ||
    (accepted && outcome === "unreachable");
  if (isAccepted) return { outcome: "requested", job, error: readError };
  // A request that was cut off because the time is up says nothing about Zilliz Cloud.
  const isCutOff = over.aborted && outcome === "unreachable";
  const error = isCutOff ? undefined : (request.error ?? readError);
  const mayBeRetried = request.response === "pending";
  return { outcome, job, error, keepsRunning: isSeenRunning(), mayBeRetried };
}

/** What a poll decides, given the response before it; undefined while it decides nothing. */
function outcomeOf(
  polled: Job | ZillizError | undefined,
  response: CancelResponse,
): CancelResult["outcome"] | undefined {
  if (polled === undefined) return undefined;
  if (polled instanceof ZillizError) {
    const failureClass = classifyFailure(polled);
    const isDecisive = failureClass === "refused" || failureClass === "not-found";
    return isDecisive && isFinalResponse(response) ? response : undefined;
  }
  const ended = terminalStatus(polled.status);
  if (ended !== undefined) {
    return ended === "cancelled" ? "confirmed" : "already-finished";
  }
  const isCancelling = classifyStatus(polled.status) === "cancelling";
  return !isCancelling && isFinalResponse(response) ? response : undefined;
}
