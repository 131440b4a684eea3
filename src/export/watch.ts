import type { Clock } from "../clock.ts";
import { type Ended, endingOf } from "../outcome.ts";
import type { Zilliz } from "../zilliz/client.ts";
import { mayPass, saysJobNotFound, ZillizError } from "../zilliz/errors.ts";
import { waitAfter } from "../zilliz/retry.ts";
import type { Job } from "../zilliz/schemas.ts";
import { nextLook } from "./cadence.ts";

/** How watching a job ended. */
export type Watched =
  | { kind: "ended"; as: Ended; job: Job }
  | { kind: "timed-out" }
  /** Zilliz Cloud no longer tells about the job, which may still be running. */
  | { kind: "lost-sight"; error: ZillizError };

/** What watching a job needs. */
export interface Watching {
  zilliz: Pick<Zilliz, "describeJob">;
  clock: Clock;
  signal: AbortSignal;
  /** When the run's time is up, on the clock. */
  deadline: number;
  /** Milliseconds between looks, or `auto`. */
  pollInterval: number | "auto";
  /** Called at every look that brought the job. */
  onLook: (job: Job) => void;
  /** Called at every look that failed and will be repeated. */
  onTrouble: (error: ZillizError, waitMs: number) => void;
}

/** How long a job that can't be found, or a refusal that nobody has documented, is put down to a passing state. */
const BRIEFLY_MS = 60_000;
const LOOK_TIMEOUT_MS = 30_000;
/** The last look comes when the time is up; it is worth this much more. */
const LAST_LOOK_MS = 10_000;

/**
 * Looks at a job until it has ended or the deadline is reached, where it looks one last time. Throws the signal's
 * reason as soon as the signal aborts.
 */
export async function watchJob(
  jobId: string,
  watching: Watching,
): Promise<Watched> {
  const { zilliz, clock, signal, deadline, pollInterval } = watching;
  const startedAt = clock.now();
  let failures = 0;
  let refusedSince: number | undefined;
  let waitMs = nextLook({ elapsedMs: 0, progress: undefined }, Math.random());
  for (;;) {
    await clock.sleep(Math.min(waitMs, deadline - clock.now()), signal);
    const left = deadline - clock.now();
    try {
      const job = await zilliz.describeJob(jobId, {
        timeoutMs: Math.min(Math.max(left, LAST_LOOK_MS), LOOK_TIMEOUT_MS),
        signal,
      });
      failures = 0;
      refusedSince = undefined;
      watching.onLook(job);
      const ended = endingOf(job.status);
      if (ended !== undefined) return { kind: "ended", as: ended, job };
      waitMs =
        pollInterval === "auto"
          ? nextLook(
              { elapsedMs: clock.now() - startedAt, progress: job.progress },
              Math.random(),
            )
          : pollInterval;
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ZillizError)) throw error;
      if (!error.passing) {
        refusedSince ??= clock.now();
        const lasting = clock.now() - refusedSince >= BRIEFLY_MS;
        if (lasting || !(saysJobNotFound(error) || mayPass(error))) {
          return { kind: "lost-sight", error };
        }
      }
      failures += 1;
      waitMs = waitAfter(error, failures);
      if (left > 0) watching.onTrouble(error, waitMs);
    }
    if (left <= 0) return { kind: "timed-out" };
  }
}
