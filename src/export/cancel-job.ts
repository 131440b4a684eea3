import {
  type CancelOutcome,
  classifyStatus,
  terminalStatus,
} from "../outcome.ts";
import { ZillizError } from "../zilliz/errors.ts";
import type { Job } from "../zilliz/schemas.ts";
import {
  CANCEL_REQUEST_TIMEOUT_MS,
  type CancelOptions,
  CancelRequest,
  type CancelResponse,
  FIRST_CANCEL_WAIT_MS,
  isFinalResponse,
  LONGEST_CANCEL_WAIT_MS,
  rateLimitBackoff,
} from "./cancel-request.ts";

/** What became of the job, and the last that was seen of it. */
export interface CancelResult {
  outcome: Exclude<CancelOutcome, "not-needed">;
  job: Job | undefined;
  /** Why it is not better, where a failure is the reason. */
  error: ZillizError | undefined;
  /** The job was seen to go on after the routes had refused. */
  keepsRunning?: boolean;
}

/** So long the looks stay close, for a job that ends while a cancelled step still has its seconds. */
const FREQUENT_POLLING_MS = 6_000;
/** Kept for the look that is under way when the time is up. */
const LAST_POLL_RESERVE_MS = 500;

/**
 * Asks Zilliz Cloud to cancel a job. The request leaves before this function first waits. The proof is not the reply
 * but the job: it is read, beside the asking, until it has ended, every route has refused, or the time is up.
 * Asking again is harmless.
 */
export async function cancelJob(
  cancelling: CancelOptions,
): Promise<CancelResult> {
  const over = new AbortController();
  cancelling.signal?.addEventListener("abort", () => over.abort());
  try {
    const asking = new CancelRequest(cancelling, over.signal);
    return await pollUntilSettled(cancelling, asking, over.signal);
  } finally {
    over.abort();
  }
}

async function pollUntilSettled(
  { jobId, lastStatus, accepted, zilliz, clock, deadline }: CancelOptions,
  asking: CancelRequest,
  over: AbortSignal,
): Promise<CancelResult> {
  const asked = asking.untilResponse();
  let job: Job | undefined;
  let unreadable: ZillizError | undefined;
  const closeUntil = clock.now() + FREQUENT_POLLING_MS;
  for (let wait = FIRST_CANCEL_WAIT_MS; !over.aborted; ) {
    const left = deadline - LAST_POLL_RESERVE_MS - clock.now();
    if (left <= 0) break;
    const pause = clock
      .sleep(Math.min(wait, LONGEST_CANCEL_WAIT_MS, left), over)
      .catch(() => {});
    // An answer brings the next look forward: it is what the look waits for.
    await (asking.response === "pending"
      ? Promise.race([asked, pause])
      : pause);
    // Taken before the look: what the job shows then was not touched by a later answer.
    const { response: answer } = asking;
    try {
      job = await zilliz.describeJob(jobId, {
        timeoutMs: Math.min(deadline - clock.now(), CANCEL_REQUEST_TIMEOUT_MS),
        signal: over,
      });
      unreadable = undefined;
      asking.jobIsKnown = true;
    } catch (error) {
      if (!(error instanceof ZillizError)) throw error;
      unreadable = error;
    }
    if (unreadable?.kind === "rateLimited") wait = rateLimitBackoff();
    else if (clock.now() < closeUntil) wait = FIRST_CANCEL_WAIT_MS;
    else wait *= 1.5;
    const outcome = outcomeOf(unreadable ?? job, answer);
    if (outcome !== undefined) {
      return isFinalResponse(outcome)
        ? {
            outcome,
            job,
            error: asking.error,
            // A word that nobody has heard of may be an ending.
            keepsRunning:
              unreadable === undefined &&
              classifyStatus(job?.status ?? "") === "running",
          }
        : { outcome, job, error: undefined };
    }
  }
  const canceling =
    classifyStatus(job?.status ?? lastStatus ?? "") === "canceling";
  const outcome = isFinalResponse(asking.response)
    ? asking.response
    : "unreachable";
  const taken = asking.response === "accepted" || canceling;
  if (taken || (accepted && outcome === "unreachable")) {
    return { outcome: "requested", job, error: unreadable };
  }
  // What broke off because this is over says nothing about Zilliz Cloud.
  const error = over.aborted ? undefined : (asking.error ?? unreadable);
  return { outcome, job, error };
}

/** What a look at the job settles, given what the routes had said before it; undefined while it settles nothing. */
function outcomeOf(
  seen: Job | ZillizError | undefined,
  answer: CancelResponse,
): CancelResult["outcome"] | undefined {
  if (seen === undefined) return undefined;
  if (seen instanceof ZillizError) {
    return !seen.isRetryable && isFinalResponse(answer) ? answer : undefined;
  }
  const ended = terminalStatus(seen.status);
  if (ended !== undefined) {
    return ended === "canceled" ? "confirmed" : "already-finished";
  }
  const stays = classifyStatus(seen.status) !== "canceling";
  return stays && isFinalResponse(answer) ? answer : undefined;
}
