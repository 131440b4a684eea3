import { type CancelOutcome, endingOf, meaningOf } from "../outcome.ts";
import { ZillizError } from "../zilliz/errors.ts";
import type { Job } from "../zilliz/schemas.ts";
import {
  type Answer,
  Asking,
  type Cancelling,
  FIRST_WAIT_MS,
  isFinal,
  LONGEST_WAIT_MS,
  putOff,
  REQUEST_TIMEOUT_MS,
} from "./cancel-request.ts";

/** What became of the job, and the last that was seen of it. */
export interface Cancelled {
  outcome: Exclude<CancelOutcome, "not-needed">;
  job: Job | undefined;
  /** Why it is not better, where a failure is the reason. */
  error: ZillizError | undefined;
  /** The job was seen to go on after the routes had refused. */
  goesOn?: boolean;
}

/** So long the looks stay close, for a job that ends while a cancelled step still has its seconds. */
const CLOSE_FOR_MS = 6_000;
/** Kept for the look that is under way when the time is up. */
const LAST_LOOK_MS = 500;

/**
 * Asks Zilliz Cloud to cancel a job. The request leaves before this function first waits. The proof is not the reply
 * but the job: it is read, beside the asking, until it has ended, every route has refused, or the time is up.
 * Asking again is harmless.
 */
export async function cancelJob(cancelling: Cancelling): Promise<Cancelled> {
  const over = new AbortController();
  cancelling.signal?.addEventListener("abort", () => over.abort());
  try {
    const asking = new Asking(cancelling, over.signal);
    return await lookUntilSettled(cancelling, asking, over.signal);
  } finally {
    over.abort();
  }
}

async function lookUntilSettled(
  { jobId, lastStatus, accepted, zilliz, clock, deadline }: Cancelling,
  asking: Asking,
  over: AbortSignal,
): Promise<Cancelled> {
  const asked = asking.untilAnswered();
  let job: Job | undefined;
  let unreadable: ZillizError | undefined;
  const closeUntil = clock.now() + CLOSE_FOR_MS;
  for (let wait = FIRST_WAIT_MS; !over.aborted; ) {
    const left = deadline - LAST_LOOK_MS - clock.now();
    if (left <= 0) break;
    const pause = clock
      .sleep(Math.min(wait, LONGEST_WAIT_MS, left), over)
      .catch(() => {});
    // An answer brings the next look forward: it is what the look waits for.
    await (asking.answer === "pending" ? Promise.race([asked, pause]) : pause);
    // Taken before the look: what the job shows then was not touched by a later answer.
    const { answer } = asking;
    try {
      job = await zilliz.describeJob(jobId, {
        timeoutMs: Math.min(deadline - clock.now(), REQUEST_TIMEOUT_MS),
        signal: over,
      });
      unreadable = undefined;
      asking.jobIsKnown = true;
    } catch (error) {
      if (!(error instanceof ZillizError)) throw error;
      unreadable = error;
    }
    if (unreadable?.kind === "throttled") wait = putOff();
    else if (clock.now() < closeUntil) wait = FIRST_WAIT_MS;
    else wait *= 1.5;
    const outcome = outcomeOf(unreadable ?? job, answer);
    if (outcome !== undefined) {
      return isFinal(outcome)
        ? {
            outcome,
            job,
            error: asking.error,
            // A word that nobody has heard of may be an ending.
            goesOn:
              unreadable === undefined &&
              meaningOf(job?.status ?? "") === "running",
          }
        : { outcome, job, error: undefined };
    }
  }
  const canceling = meaningOf(job?.status ?? lastStatus ?? "") === "canceling";
  const outcome = isFinal(asking.answer) ? asking.answer : "unreachable";
  const taken = asking.answer === "accepted" || canceling;
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
  answer: Answer,
): Cancelled["outcome"] | undefined {
  if (seen === undefined) return undefined;
  if (seen instanceof ZillizError) {
    return !seen.passing && isFinal(answer) ? answer : undefined;
  }
  const ended = endingOf(seen.status);
  if (ended !== undefined) {
    return ended === "canceled" ? "confirmed" : "already-finished";
  }
  const stays = meaningOf(seen.status) !== "canceling";
  return stays && isFinal(answer) ? answer : undefined;
}
