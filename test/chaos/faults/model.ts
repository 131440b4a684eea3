import type { Fault, JobPlan } from "../../support/fake-zilliz/index.ts";
import type { FrontMode } from "./front.ts";

/** What the action is at when a fault begins: `describe` is choosing a backup by its id, `choose` the newest. */
export const phases = [
  "choose",
  "describe",
  "start",
  "watch",
  "cancel",
  "post",
] as const;
export type Phase = (typeof phases)[number];

/**
 * How often a fault strikes: `once` on each route of the phase and never again; `lasting` for as long as the phase's
 * process lives; `ended` is lasting, on a job that has succeeded by itself a moment before.
 */
export const variants = ["once", "lasting", "ended"] as const;
export type Variant = (typeof variants)[number];

/**
 * What a fault leaves of an exchange, seen from outside: all that the expectation of a cell is computed from.
 *
 * - `unsent`: the request can't have reached the server;
 * - `put-off`: the server said that it did nothing, and to come again;
 * - `refused`: the server said no;
 * - `lost`: nobody can tell from the reply whether the request was processed, or what it would have said;
 * - `whole`: all that this phase needs is in the reply;
 * - `open`: the reply is readable and tells of no ending;
 * - `odd`: reasonable people read it differently; only the promises hold, no particular ending.
 */
export type Nature =
  | "notSent"
  | "put-off"
  | "refused"
  | "lost"
  | "whole"
  | "open"
  | "odd";

/** What the world does to make the fault happen. */
export type Strike =
  /** The simulated Zilliz Cloud answers wrongly. */
  | { by: "sandbox"; fault: (at: FaultContext) => Fault }
  /** What stands between the two ends doesn't let a connection come about. */
  | { by: "front"; mode: FrontMode }
  /** The machine that the action runs on: names don't resolve, or its clock jumps. */
  | { by: "machine"; what: "dns" | "clock"; shiftMs?: number }
  /** The input `base-url`, from the start. */
  | { by: "base-url"; url: string };

/** What a fault may refer to. */
export interface FaultContext {
  phase: Phase;
  apiKey: string;
  /** A server that nobody has any business with. */
  decoy: string;
}

/** One row of the matrix. */
export interface FaultCase {
  name: string;
  strike: Strike;
  /** What it is in each phase; in a phase that is not named it makes no sense, and is not played. */
  nature: Partial<Record<Phase, Nature>>;
  /** What it is to a look at the job, where that is not what it is to the request to cancel it. */
  looks?: Nature;
  /** A `Retry-After` that honest patience would obey: longer than the run's time, the run may give up at once. */
  asksMs?: number;
  /** It eats the time of the request that it hits, so that one of them is like many. */
  slow?: boolean;
  /** The variants that it is played in, when not those that its nature suggests. */
  only?: readonly Variant[];
  /** What becomes of the job, where the fault is about that. */
  plan?: JobPlan;
  /** How far the server's clock is off. */
  serverClockMs?: number;
  /** The server lies about times, so that durations can't be true. */
  falseTimes?: boolean;
  /** The id that the start reply names, where that is not the job's. */
  namedJob?: string;
}

/** One cell of the matrix. */
export interface Cell {
  fault: FaultCase;
  phase: Phase;
  variant: Variant;
}

/** `fault/phase/variant`, as `--only` takes it. */
export function nameOf({ fault, phase, variant }: Cell): string {
  return `${fault.name}/${phase}/${variant}`;
}

/** The same nature in every phase. */
export function everywhere(nature: Nature): Record<Phase, Nature> {
  return {
    choose: nature,
    describe: nature,
    start: nature,
    watch: nature,
    cancel: nature,
    post: nature,
  };
}
