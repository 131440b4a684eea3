import type { JobPlan } from "../support/fake-zilliz/index.ts";
import type { Expected } from "./faults/expected.ts";
import type { FaultCell } from "./faults/fault.ts";
import type { Interruption } from "./interruptions/interruption.ts";
import type { ServerBehaviour } from "./interruptions/server-behaviour.ts";

/** One run of the action: what it is asked to do, what happens to it, and when. */
export interface Scenario {
  readonly name: string;
  /** The options of `npm run chaos` that repeat it. */
  readonly repeat: string;
  readonly inputs: {
    readonly wait: boolean;
    readonly onCancel: "cancel" | "detach";
    readonly backup: "latest" | "id" | "new";
    readonly summary: boolean;
    /** Seconds. */
    readonly timeout?: number | undefined;
  };
  readonly exportPlan: JobPlan;
  readonly backupPlan: JobPlan;
  readonly server: ServerBehaviour;
  readonly interruption?: Interruption | undefined;
  readonly fault?: FaultCell;
  /** What a fault leads to when nothing else happens to the run. */
  readonly expected?: Expected;
}

/** What happens to a run, at the three moments at which it can change. */
export interface Conditions {
  prepare(): void | Promise<void>;
  onInterrupt(): void | Promise<void>;
  onPostStart(): void | Promise<void>;
}
