import type { Fault, JobPlan } from "../../support/fake-zilliz/index.ts";
import type { ProxyMode } from "./tls-proxy.ts";

/**
 * What the action does when a fault begins: `choose` selects the newest backup, and `describe` one by its ID. `check`
 * and `validate` are optional: they look up the integration and the region, and have the bucket tried.
 */
export const phases = [
  "choose",
  "describe",
  "check",
  "validate",
  "start",
  "watch",
  "cancel",
  "post",
] as const;
export type Phase = (typeof phases)[number];

/**
 * How often a fault occurs: `once` on each endpoint of the phase, or `lasting` for as long as the process of the phase
 * lives; `ended` is lasting, on a job that has just succeeded by itself.
 */
export type Variant = "once" | "lasting" | "ended";

/**
 * What a fault leaves of an exchange, seen from outside. The expected result is computed from this alone.
 *
 * - `notSent`: the request cannot have reached the server
 * - `rateLimited`: the server did nothing and asks to come back later
 * - `rejected`: the server refused
 * - `odd`: it refused in a way that a firewall does, too, or an unhealthy server once in a while
 * - `indeterminate`: the response does not show whether the request was processed
 * - `intact`: all that this phase needs is in the response
 * - `running`: the response is readable and the job in it has not ended
 * - `ambiguous`: no particular result is right; the invariants hold all the same
 */
export type Effect = "notSent" | "rateLimited" | "rejected" | "odd" | "indeterminate" | Readable;
type Readable = "intact" | "running" | "ambiguous";
type EffectByPhase = Partial<Record<Phase, Effect>>;

/** What makes the fault happen. */
type Source =
  | { by: "server"; fault: (context: FaultContext) => Fault }
  | { by: "proxy"; mode: ProxyMode }
  | { by: "machine"; what: "dns" | "clock"; shiftMs?: number };

/** What the response of a faulty server may refer to. */
export interface FaultContext {
  phase: Phase;
  apiKey: string;
  /** The credential of the bucket, which is as secret as the key. */
  credential: readonly string[];
  /** A server that no request must reach. */
  decoy: string;
}

export interface FaultCase {
  name: string;
  source: Source;
  /** In every phase, or in each phase in which the fault makes sense. */
  effect: Effect | EffectByPhase;
  /** How long `Retry-After` asks to wait. A run with less time than that may give up at once. */
  retryAfterMs?: number;
  /** Uses up the time of the request that it hits, so that one occurrence is like many. */
  slow?: boolean;
  /** The variants that are run, where not those that the effect suggests. */
  only?: readonly Variant[];
  /** The course of the job, where the fault is about that. */
  plan?: JobPlan;
  serverClockMs?: number;
  /** The server reports false times, so that no duration can be right. */
  falseTimes?: boolean;
  /** The job ID in the response to the start, where that is not the job's. */
  namedJob?: string;
}

/** Whether the action starts the export whatever happens in this phase. */
export function isOptional(phase: Phase): boolean {
  return phase === "check" || phase === "validate";
}

/** One fault in one phase. */
export interface FaultCell {
  fault: FaultCase;
  phase: Phase;
  variant: Variant;
}

/** `fault/phase/variant`, as `--only` takes it. */
export function cellName({ fault, phase, variant }: FaultCell): string {
  return `${fault.name}/${phase}/${variant}`;
}

export function effectIn(fault: FaultCase, phase: Phase): Effect | undefined {
  const { effect } = fault;
  return typeof effect === "string" ? effect : effect[phase];
}

/** The same effect in every phase but those that are given. */
export function everywhere(effect: Effect, but: EffectByPhase = {}) {
  const all = phases.map((phase) => [phase, effect] as const);
  return { ...Object.fromEntries(all), ...but } as EffectByPhase;
}

/** A refusal without a documented code: it shows nothing about a start, and settles nothing once there is a job. */
export const UNDOCUMENTED = everywhere("rejected", {
  start: "indeterminate",
  watch: "odd",
  cancel: "odd",
  post: "odd",
});

/** A fault of the server. */
export function serverFault(
  name: string,
  effect: FaultCase["effect"],
  fault: Fault | ((context: FaultContext) => Fault),
  more: Partial<FaultCase> = {},
): FaultCase {
  const source = {
    by: "server",
    fault: typeof fault === "function" ? fault : () => fault,
  } as const;
  return { name, effect, source, ...more };
}

/** A response that is altered after the request was processed. That it passes again is shown by other faults. */
export function rewritten(
  name: string,
  effect: FaultCase["effect"],
  body: (response: never) => unknown,
  more: Partial<FaultCase> = {},
): FaultCase {
  const fault = { kind: "rewrite", body } as const;
  return serverFault(name, effect, fault, { only: ["lasting"], ...more });
}
