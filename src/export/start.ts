import type { Clock } from "../clock.ts";
import type { Zilliz } from "../zilliz/client.ts";
import { ZillizError } from "../zilliz/errors.ts";
import { waitAfter } from "../zilliz/retry.ts";

/** What is exported, and where to. */
export interface ExportPlan {
  clusterId: string;
  backupId: string;
  integrationId: string;
  directory: string;
}

/** How the one start request of a run came out. */
export type Started =
  | { kind: "started"; jobId: string }
  /** It provably was not processed. */
  | { kind: "not-started"; error: ZillizError }
  /** Its reply was lost: one export may be running, and nothing tells which. */
  | { kind: "unknown"; error: ZillizError };

/** What starting an export needs. */
export interface Starting {
  zilliz: Pick<Zilliz, "exportBackup">;
  clock: Clock;
  signal: AbortSignal;
  /** When the run's time is up, on the clock. */
  deadline: number;
  onRetry: (error: ZillizError, waitMs: number) => void;
}

/** Load balancers give up after 60 s by default: an answer later than that isn't coming. */
const ANSWER_MS = 60_000;
/** A start is worth this much waiting even when the run's own time is nearly up: with no answer there is no job id. */
const SHORTEST_ANSWER_MS = 10_000;
/** After the workflow was cancelled; what remains of the 6.5 s then goes to cancelling the job. */
const ANSWER_AFTER_CANCEL_MS = 3_500;
/** How long a start that never reached the server is tried again. */
const REPEAT_FOR_MS = 60_000;

/**
 * Starts the export, once: this loop holds the only call of `exportBackup`, and it comes round again only after a
 * failure that says by its kind that the request was not processed. The signal doesn't abort the request, so that
 * there is an id to cancel; it shortens the wait for the answer, and ends the waits between attempts by throwing the
 * signal's reason.
 */
export async function startExport(
  { clusterId, backupId, integrationId, directory }: ExportPlan,
  { zilliz, clock, signal, deadline, onRetry }: Starting,
): Promise<Started> {
  const giveUpAt = Math.min(clock.now() + REPEAT_FOR_MS, deadline);
  for (let failures = 1; ; failures += 1) {
    signal.throwIfAborted();
    const answer = soonAfter(signal, ANSWER_AFTER_CANCEL_MS, clock);
    try {
      const left = Math.max(deadline - clock.now(), SHORTEST_ANSWER_MS);
      const to = { integrationId, directory };
      const limits = {
        timeoutMs: Math.min(left, ANSWER_MS),
        signal: answer.signal,
      };
      const { jobId } = await zilliz.exportBackup(
        clusterId,
        backupId,
        to,
        limits,
      );
      return { kind: "started", jobId };
    } catch (error) {
      if (!(error instanceof ZillizError)) throw error;
      if (error.kind === "lost") return { kind: "unknown", error };
      const waitMs = waitAfter(error, failures);
      if (error.kind === "refused" || clock.now() + waitMs > giveUpAt) {
        return { kind: "not-started", error };
      }
      signal.throwIfAborted();
      onRetry(error, waitMs);
      await clock.sleep(waitMs, signal);
    } finally {
      answer.dispose();
    }
  }
}

/** A signal that follows another one after a delay. */
function soonAfter(first: AbortSignal, delayMs: number, clock: Clock) {
  const second = new AbortController();
  const done = new AbortController();
  const follow = () =>
    clock
      .sleep(delayMs, done.signal)
      .then(() => second.abort(first.reason))
      .catch(() => {});
  if (first.aborted) follow();
  else first.addEventListener("abort", follow, { signal: done.signal });
  return { signal: second.signal, dispose: () => done.abort() };
}
