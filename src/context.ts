import { ActionError } from "./errors.ts";
import type { GitHubIntegration } from "./github/integration.ts";
import type { Inputs } from "./inputs/inputs.ts";
import type { ProgressHistory } from "./report/progress-chart.ts";
import type { Result } from "./report/result.ts";
import { createRetryLog } from "./report/retry-log.ts";
import type { RunContext } from "./runner/run-context.ts";
import type { Runner } from "./runner/runner.ts";
import type { ExportState } from "./state/export-state.ts";
import type { Clock } from "./util/clock.ts";
import type { RequestLimits, ZillizClient } from "./zilliz/client.ts";
import { ConcurrentRuns } from "./zilliz/concurrent-runs.ts";
import { classifyFailure, ZillizError } from "./zilliz/errors.ts";
import type { RetryingRead } from "./zilliz/paginate.ts";
import { withRetries } from "./zilliz/retry.ts";

/** What a context is made of; the rest follows from it. */
export interface ContextParts {
  inputs: Inputs;
  zilliz: ZillizClient;
  state: ExportState;
  /** The export's progress over time. */
  history: ProgressHistory;
  runner: Runner;
  run: RunContext;
  /** Undefined without a token. */
  github: GitHubIntegration | undefined;
  clock: Clock;
  /** Has a value that was read masked and redacted from now on. */
  addSecret: (secret: string) => void;
  /** Aborts when the runner asks the step to end. */
  signal: AbortSignal;
  /** Throws the signal's reason if the step was cancelled, also in containers without signals. */
  throwIfCancelled: () => void;
  /** Counts a request that will be retried. */
  countRetry: () => void;
}

/** What a step works with. */
export interface ActionContext extends ContextParts {
  /** When the input `timeout` expires, on the clock. */
  deadline: number;
  /** The runs that use the API key at the same time. */
  concurrentRuns: ConcurrentRuns;
  /** Logs and counts a request that failed and will be retried. */
  onRetry: (error: ZillizError, waitMs: number) => void;
  /**
   * Makes a reader that retries for so many milliseconds in all. It rejects with a {@link
   * ZillizError}, or with an {@link ActionError} when the time is up.
   */
  readWithin: (timeoutMs: number) => RetryingRead;
  /**
   * Reads something that the export can do without: resolves to the error where that fails. Throws
   * the signal's reason, or an {@link ActionError} if `timeout` was up before the first attempt.
   */
  tryRead: <T>(read: (limits: RequestLimits) => Promise<T>) => Promise<T | ZillizError>;
}

/** What a part of the main step came to: what the next part needs, or the step's result. */
export type OrResult<T> = (T & { result?: never }) | { result: Result };

/**
 * For what the export depends on. Nothing was started yet: a run that fails early costs less than
 * one that waits for Zilliz Cloud.
 */
export const LOOKUP_TIMEOUT_MS = 60_000;
/** An optional check must not delay the export for long. */
export const CHECK_TIMEOUT_MS = 15_000;
const READ_REQUEST_TIMEOUT_MS = 30_000;

/** Makes the context of a step: the one place where it is put together. */
export function createContext(parts: ContextParts): ActionContext {
  const { inputs, runner, clock, signal, countRetry } = parts;
  const logRetry = createRetryLog(runner);
  const deadline = clock.now() + inputs.timeoutMs;
  const concurrentRuns = new ConcurrentRuns(inputs.matrixJob.total, clock);

  const onRetry = (error: ZillizError, waitMs: number) => {
    countRetry();
    if (error.kind === "rateLimited") concurrentRuns.recordRateLimit();
    const { httpStatus, code } = error.failure;
    const kind = [error.kind, httpStatus, code].join();
    logRetry(error.message, kind, waitMs, clock.now());
  };

  const readWithin = (timeoutMs: number): RetryingRead => {
    const giveUpAt = Math.min(clock.now() + timeoutMs, deadline);
    return (read) => {
      let lastError: ZillizError | undefined;
      return withRetries(
        () => {
          const left = giveUpAt - clock.now();
          // A wait can end too late for the retry that it was for.
          if (left <= 0) {
            throw (
              lastError ??
              new ActionError("Timed out while looking up what to export.", "Run this again.")
            );
          }
          const limit = Math.min(READ_REQUEST_TIMEOUT_MS, left);
          return read({ signal, timeoutMs: limit });
        },
        {
          clock,
          signal,
          giveUpAt,
          shouldRetry: (error) =>
            classifyFailure(error) === "outage" || error.failure.isEmpty === true,
          onRetry: (error, waitMs) => {
            lastError = error;
            onRetry(error, waitMs);
          },
        },
      );
    };
  };

  const tryRead: ActionContext["tryRead"] = async (read) => {
    try {
      return await readWithin(CHECK_TIMEOUT_MS)(read);
    } catch (error) {
      if (error instanceof ZillizError) return error;
      throw error;
    }
  };

  return { ...parts, deadline, concurrentRuns, onRetry, readWithin, tryRead };
}
