import type { CancelOutcome, Check, Status } from "../../../src/outcome.ts";
import type { EndpointName } from "../../support/fake-zilliz/index.ts";
import { type Effect, effectIn, type FaultCell, isOptional, type Phase } from "./fault.ts";

/** The right result of a cell. It is computed from the fault's effect alone. */
export interface Expected {
  /** The endpoint whose request shows that the run reached the phase of the fault. */
  reaches?: EndpointName;
  /** The statuses of main that are right; undefined: any that is true. */
  statuses?: readonly Status[];
  /** What cancelling came to in the end, in main or, where main left it open, in post. */
  outcomes?: readonly CancelOutcome[];
  /** What the log says of the bucket's validation, and how many requests that may take. */
  validation?: { results: readonly Check["result"][]; most: number };
  /** How many start requests there may be. */
  starts: number;
}

/** How long an optional request may keep the export waiting. */
const CHECK_MS = 15_000;
/** What fits into that time with pauses that double from a quarter of a second. */
export const MOST_VALIDATIONS = 6;

/** The input `timeout` in milliseconds: short for a fault that lasts, so that the run ends. */
export function timeoutOf({ phase, variant, fault }: FaultCell): number {
  if (phase === "cancel" || phase === "post") return 300_000;
  if (isOptional(phase)) return 120_000;
  if (variant === "lasting" && effectIn(fault, phase) !== "intact")
    return hasStarted(phase) ? 3_000 : 2_000;
  return outlasts(fault.retryAfterMs, 60_000) ? 5_000 : 60_000;
}

export function expectedOf(cell: FaultCell): Expected {
  const { fault, phase } = cell;
  const effect = effectIn(fault, phase) ?? "ambiguous";
  switch (phase) {
    case "choose":
    case "describe": {
      const starts = effect === "ambiguous" || passes(effect, cell) ? 1 : 0;
      return { statuses: selected(effect, cell), starts };
    }
    case "check":
    case "validate":
      return { statuses: ["succeeded"], validation: validated(effect, cell), starts: 1 };
    case "start":
      return {
        ...(effect === "indeterminate" && { reaches: "export" }),
        ...(effect !== "ambiguous" && { statuses: started(effect, cell) }),
        // Only what certainly was not processed may be sent again.
        starts: effect === "notSent" || effect === "rateLimited" ? Infinity : 1,
      };
    case "watch":
      return {
        reaches: "describeJob",
        ...(effect !== "ambiguous" && { statuses: watched(effect, cell) }),
        starts: 1,
      };
    default:
      return { ...terminalOutcomes(effect, cell), starts: 1 };
  }
}

/** Nothing has been started yet: what passes is waited for, and what does not fails the step. */
function selected(effect: Effect, cell: FaultCell): readonly Status[] {
  if (effect === "ambiguous") return ["succeeded", "failed", "timed-out"];
  return passes(effect, cell) ? ["succeeded"] : ["failed"];
}

/** Optional requests have little time: what passes by then is repeated, and a refusal is not. */
function validated(effect: Effect, cell: FaultCell): NonNullable<Expected["validation"]> {
  const { fault, variant } = cell;
  if (effect === "intact") return { results: ["passed"], most: 1 };
  if (effect === "rejected") return { results: ["skipped", "warning"], most: 1 };
  const most = variant === "once" ? 2 : MOST_VALIDATIONS;
  if (effect === "ambiguous") return { results: ["passed", "skipped"], most };
  const isOver = passes(effect, cell) && !outlasts(fault.retryAfterMs, CHECK_MS);
  return { results: [isOver ? "passed" : "skipped"], most };
}

function started(effect: Effect, cell: FaultCell): readonly Status[] {
  if (effect === "indeterminate" || effect === "running") return ["start-unknown"];
  return passes(effect, cell) ? [finalStatus(cell)] : ["failed"];
}

function watched(effect: Effect, cell: FaultCell): readonly Status[] {
  // A job that runs on behind a refusal fails the step at once or when the time is up.
  if (effect === "rejected" || (effect === "odd" && cell.variant === "lasting"))
    return ["in-progress", "timed-out"];
  if (outlasts(cell.fault.retryAfterMs, timeoutOf(cell)))
    return cell.variant === "once" ? [finalStatus(cell), "timed-out"] : ["timed-out"];
  return passes(effect, cell) ? [finalStatus(cell)] : ["timed-out"];
}

/**
 * In `cancel` the fault is over when post runs, so what main left open comes to its true end. In `post` a lasting fault
 * lasts until post is ended, and then the result is unknown.
 */
function terminalOutcomes(
  effect: Effect,
  { phase, variant }: FaultCell,
): Pick<Expected, "outcomes"> {
  if (effect === "ambiguous" || effect === "running") return {};
  if (variant === "ended")
    return effect === "rejected" || effect === "odd" || phase === "post"
      ? {}
      : { outcomes: ["already-finished"] };
  if (effect === "odd" && variant === "lasting")
    return phase === "cancel"
      ? { outcomes: ["unsupported", "confirmed"] }
      : { outcomes: ["rejected", "unsupported", "unreachable"] };
  if (effect === "rejected")
    return variant === "lasting"
      ? { outcomes: ["rejected", "unsupported"] }
      : { outcomes: ["rejected", "unsupported", "confirmed"] };
  if (effect === "intact" || phase === "cancel" || variant === "once")
    return { outcomes: ["confirmed"] };
  return { outcomes: ["unreachable", "requested"] };
}

/** Whether a request that meets the fault, or one after it, succeeds in time. */
function passes(effect: Effect, cell: FaultCell): boolean {
  if (effect === "intact") return true;
  if (effect === "rejected" || effect === "ambiguous") return false;
  const { variant, fault } = cell;
  return variant === "once" && !outlasts(fault.retryAfterMs, timeoutOf(cell));
}

function outlasts(waitMs: number | undefined, availableMs: number): boolean {
  return waitMs !== undefined && waitMs > availableMs;
}

function finalStatus({ fault }: FaultCell): Status {
  return fault.plan?.finalStatus === "FAILED" ? "failed" : "succeeded";
}

function hasStarted(phase: Phase): boolean {
  return phase === "start" || hasJob(phase);
}

/** The phases in which a job exists when the fault begins. */
export function hasJob(phase: Phase): boolean {
  return phase === "watch" || phase === "cancel" || phase === "post";
}
