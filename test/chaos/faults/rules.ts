import type { CancelOutcome, Status } from "../../../src/outcome.ts";
import type { Cell, Nature, Phase } from "./model.ts";

/** What a cell must end as. It is computed from the fault's nature, and knows nothing of how the action works. */
export interface Expected {
  /** The statuses of main that are right; undefined: any, as long as it is true. */
  statuses?: readonly Status[];
  /** What cancelling must have come to in the end, in main or, where main left it open, in post. */
  outcomes?: readonly CancelOutcome[];
  /** How many start requests there may be. */
  starts: "none" | "one" | "several";
  /** When the run must be over. */
  limitMs: number;
}

/** The input `timeout` of a cell: short where the fault lasts, so that it comes to its end. */
export function timeoutOf({ phase, variant, fault }: Cell): number {
  if (phase === "cancel" || phase === "post") return 300_000;
  if (variant === "lasting" && fault.nature[phase] !== "whole")
    return phase === "choose" || phase === "describe" ? 2_000 : 3_000;
  return outwaits(fault.asksMs, 20_000) ? 5_000 : 20_000;
}

/** A process that starts on a loaded machine, the runner and the post step. */
const AROUND_MS = 12_000;
/** What a look or a start may take beyond the run's own time: with less, a job would be lost for a slow answer. */
const BEYOND_MS = 10_000;
/** From the runner's SIGINT to its SIGKILL. */
const LADDER_MS = 10_000;

/** Computes what a cell must end as. */
export function expected(cell: Cell): Expected {
  const { fault, phase } = cell;
  const nature = fault.nature[phase] ?? "odd";
  switch (phase) {
    case "choose":
    case "describe":
      return {
        statuses: chosen(nature, cell),
        starts: passes(nature, cell)
          ? "one"
          : nature === "odd"
            ? "one"
            : "none",
        limitMs: timeoutOf(cell) + AROUND_MS,
      };
    case "start":
      return {
        ...(nature !== "odd" && { statuses: started(nature, cell) }),
        // Only what provably was not processed may be sent again.
        starts: isUnprocessed(nature) ? "several" : "one",
        limitMs: timeoutOf(cell) + BEYOND_MS + AROUND_MS,
      };
    case "watch":
      return {
        ...(nature !== "odd" && { statuses: watched(nature, cell) }),
        starts: "one",
        limitMs: timeoutOf(cell) + 2 * BEYOND_MS + AROUND_MS,
      };
    default:
      return {
        ...settled(nature, cell),
        starts: "one",
        limitMs: LADDER_MS + 2 * AROUND_MS,
      };
  }
}

/** Nothing was asked for yet, so that whatever passes is waited for, and what doesn't is red with nothing started. */
function chosen(nature: Nature, cell: Cell): readonly Status[] {
  if (nature === "odd") return ["succeeded", "failed", "timed-out"];
  return passes(nature, cell) ? ["succeeded"] : ["failed"];
}

function started(nature: Nature, cell: Cell): readonly Status[] {
  if (nature === "lost" || nature === "open") return ["start-unknown"];
  if (passes(nature, cell)) return [endOf(cell)];
  return ["failed"];
}

function watched(nature: Nature, cell: Cell): readonly Status[] {
  // A job that runs on behind a refusal is red at once or when the time is up.
  if (nature === "refused") return ["in-progress", "timed-out"];
  if (outwaits(cell.fault.asksMs, timeoutOf(cell)))
    return cell.variant === "once" ? [endOf(cell), "timed-out"] : ["timed-out"];
  return passes(nature, cell) ? [endOf(cell)] : ["timed-out"];
}

/**
 * After `cancel` the fault is gone by the time that post runs, so that what main left open comes to its true end. In
 * `post` a lasting fault lasts until post is ended, and then the truth is that nobody knows.
 */
function settled(nature: Nature, { phase, variant }: Cell): Partial<Expected> {
  if (nature === "odd" || nature === "open") return {};
  if (variant === "ended") {
    return nature === "refused"
      ? {}
      : phase === "cancel"
        ? { outcomes: ["already-finished"] }
        : {};
  }
  if (nature === "refused") {
    return variant === "lasting"
      ? { outcomes: ["rejected", "unsupported"] }
      : { outcomes: ["rejected", "unsupported", "confirmed"] };
  }
  if (nature === "whole" || phase === "cancel" || variant === "once")
    return { outcomes: ["confirmed"] };
  return { outcomes: ["unreachable", "requested"] };
}

/** Whether a request that meets such a fault, or one after it, brings what it should in time. */
function passes(nature: Nature, cell: Cell): boolean {
  if (nature === "whole") return true;
  if (nature === "refused" || nature === "odd") return false;
  return (
    cell.variant === "once" && !outwaits(cell.fault.asksMs, timeoutOf(cell))
  );
}

function isUnprocessed(nature: Nature): boolean {
  return nature === "notSent" || nature === "put-off";
}

function outwaits(asksMs: number | undefined, patienceMs: number): boolean {
  return asksMs !== undefined && asksMs > patienceMs;
}

function endOf({ fault }: Cell): Status {
  return fault.plan?.finalStatus === "FAILED" ? "failed" : "succeeded";
}

/** The phases in which a job exists when the fault begins. */
export function hasJob(phase: Phase): boolean {
  return phase === "watch" || phase === "cancel" || phase === "post";
}
