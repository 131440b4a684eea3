import { rmSync, writeFileSync } from "node:fs";
import type { EndpointName, Sandbox } from "../../support/fake-zilliz/index.ts";
import type { Front } from "./front.ts";
import type { Cell, FaultContext, Phase } from "./model.ts";

/** Where a fault can be let loose and taken back. */
export interface Trigger {
  begin(): void;
  end(): void;
}

/** What triggers pull. */
export interface Levers {
  sandbox: Sandbox;
  front: Front | undefined;
  /** The file that the machine's fault waits for. */
  marker: string;
  decoy: string;
}

const ROUTES: Record<Phase, readonly EndpointName[]> = {
  choose: ["listBackups"],
  // A description that is of no use is followed by a look at what there is.
  describe: ["describeBackup", "listBackups"],
  start: ["export"],
  watch: ["describeJob"],
  cancel: ["cancel", "describeJob"],
  post: ["cancel", "describeJob"],
};

/** The request whose reply is the last before the phase: a fault of the machine begins while that reply is made. */
const BEFORE: Partial<Record<Phase, EndpointName>> = {
  start: "listBackups",
  watch: "describeJob",
};

/** Makes the trigger of a cell's fault. */
export function triggerOf(
  { fault, phase, variant }: Cell,
  levers: Levers,
): Trigger {
  const { sandbox, front, marker, decoy } = levers;
  const { strike } = fault;
  switch (strike.by) {
    case "sandbox": {
      const at: FaultContext = { phase, apiKey: sandbox.apiKey, decoy };
      return {
        begin: () => {
          for (const route of ROUTES[phase]) {
            sandbox.fault(route, strike.fault(at), {
              times: variant === "once" ? 1 : Number.POSITIVE_INFINITY,
              // The first look shows that the job runs; then the fault begins.
              after: phase === "watch" ? 1 : 0,
            });
          }
        },
        end: () => sandbox.clearFaults(),
      };
    }
    case "front":
      return {
        begin: () => void front?.set(strike.mode),
        end: () => void front?.set("open"),
      };
    case "machine":
      return {
        begin: () => writeFileSync(marker, ""),
        end: () => rmSync(marker, { force: true }),
      };
    case "base-url":
      return { begin: () => {}, end: () => {} };
  }
}

/**
 * Lets a fault loose at the edge of its phase, for the phases that main goes through by itself. What is no fault of the
 * server begins within the last reply before the phase, whose connection is closed so that the next one is a new one.
 */
export function beginAtEdge(
  { fault, phase }: Cell,
  trigger: Trigger,
  sandbox: Sandbox,
): void {
  const before = BEFORE[phase];
  if (fault.strike.by === "sandbox" || before === undefined) {
    trigger.begin();
    return;
  }
  sandbox.fault(before, {
    kind: "rewrite",
    body: (reply) => {
      trigger.begin();
      return reply;
    },
    headers: { connection: "close" },
  });
}
