import type { GitHubIntegration } from "./github/integration.ts";
import type { Inputs } from "./inputs/inputs.ts";
import type { ProgressHistory } from "./report/progress-chart.ts";
import type { Result } from "./report/result.ts";
import type { RunContext } from "./runner/run-context.ts";
import type { Runner } from "./runner/runner.ts";
import type { ExportState } from "./state/export-state.ts";
import type { Clock } from "./util/clock.ts";
import type { ZillizClient } from "./zilliz/client.ts";
import type { ZillizError } from "./zilliz/errors.ts";

/** All that a step works with. */
export interface ActionContext {
  inputs: Inputs;
  zilliz: ZillizClient;
  state: ExportState;
  /** How the export's progress went. */
  history: ProgressHistory;
  runner: Runner;
  run: RunContext;
  /** Undefined without a token. */
  github?: GitHubIntegration | undefined;
  clock: Clock;
  /** Aborts when the runner asks the step to end. */
  signal: AbortSignal;
  /** Throws the signal's reason if the step is no longer wanted, looking closer than the signal does. */
  throwIfCancelled: () => void;
  /** When the input `timeout` is up, on the clock. */
  deadline: number;
  /** How many legs of a matrix use the key with this one, as far as is known by now. */
  concurrentRuns: () => number;
  /** Tells the log of a request that failed and will be repeated. */
  onRetry: (error: ZillizError, waitMs: number) => void;
}

/** What a part of the main step came to: what the next part needs, or the step's ending. */
export type OrResult<T> = (T & { result?: never }) | { result: Result };
