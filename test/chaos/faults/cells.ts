import type { JobPlan } from "../../support/fake-zilliz/index.ts";
import { drawScenario, type Interruption } from "../interruptions/interruption.ts";
import type { Scenario } from "../scenario.ts";
import { backupListFaults } from "./backup-list-faults.ts";
import { bodyFaults } from "./body-faults.ts";
import { connectionFaults } from "./connection-faults.ts";
import { expectedOf, hasJob, timeoutOf } from "./expected.ts";
import {
  cellName,
  effectIn,
  type FaultCase,
  type FaultCell,
  isOptional,
  type Phase,
  phases,
  type Variant,
} from "./fault.ts";
import { fieldFaults } from "./field-faults.ts";
import { statusFaults } from "./status-faults.ts";

/** Every fault, each once. */
export const faults: readonly FaultCase[] = [
  ...connectionFaults,
  ...statusFaults,
  ...bodyFaults,
  ...fieldFaults,
  ...backupListFaults,
];

/** Every fault in each phase and each variant that makes a difference. */
export function allCells(): FaultCell[] {
  return faults.flatMap((fault) =>
    phases.flatMap((phase) =>
      variantsOf(fault, phase).map((variant) => ({ fault, phase, variant })),
    ),
  );
}

/** The cells that `--only` names by any part of `fault/phase/variant`; all without a name. */
export function cellsNamed(name?: string): FaultCell[] {
  return allCells().filter(
    (cell) => name === undefined || `/${cellName(cell)}/`.includes(`/${name}/`),
  );
}

function variantsOf(fault: FaultCase, phase: Phase): readonly Variant[] {
  const { only, slow, source } = fault;
  const effect = effectIn(fault, phase);
  const settles = phase === "cancel" || phase === "post";
  if (effect === undefined) return [];
  // The network does not fail for one request alone: where it does not recover, the start meets it as well.
  if (isOptional(phase) && effect !== "intact" && source.by !== "server")
    return effect === "notSent" && !slow ? ["once"] : [];
  // Where one occurrence is final or does no harm, many are like one.
  if (effect === "intact") return only ?? ["lasting"];
  const final =
    (effect === "rejected" && !settles) ||
    // A start whose response is lost is not repeated, so that there is nothing to meet a second time.
    (effect === "indeterminate" && phase === "start");
  const once = !final && !slow && (!settles || source.by === "server");
  const variants: readonly Variant[] = [
    ...(once ? (["once"] as const) : []),
    "lasting",
    ...(settles ? (["ended"] as const) : []),
  ];
  return variants.filter((variant) => only?.includes(variant) ?? true);
}

/** The scenario of a cell, which has one right result. */
export function faultScenario(cell: FaultCell): Scenario {
  const { phase, variant } = cell;
  const name = cellName(cell);
  return {
    name,
    repeat: `--faults --only ${name}`,
    inputs: {
      wait: true,
      onCancel: "cancel",
      backup: phase === "describe" ? "id" : "latest",
      summary: true,
      timeout: timeoutOf(cell) / 1_000,
    },
    server: { kind: "prompt" },
    exportPlan: planOf(cell),
    backupPlan: {},
    interruption: interruptionOf(phase, variant !== "once" && outlastsPost(cell)),
    fault: cell,
    expected: expectedOf(cell),
  };
}

/** The same fault in a run that is interrupted as well: only the invariants hold. */
export function interruptedFault(cell: FaultCell, seed: number, number: number): Scenario {
  const { expected: _, ...scenario } = faultScenario(cell);
  const { interruption } = drawScenario(seed, number);
  const { kind } = interruption;
  return {
    ...scenario,
    name: `${scenario.name} ${kind}`,
    repeat: `--faults --interrupted --seed ${seed} --only ${scenario.name}`,
    interruption: { ...interruption, post: { by: "kill", after: /^Post job cleanup/, ms: 2_500 } },
  };
}

/** The job runs on where the run cannot see its end, so that success would be false. */
function planOf({ fault, phase, variant }: FaultCell): JobPlan {
  if (fault.plan !== undefined) return fault.plan;
  const effect = effectIn(fault, phase);
  if (phase === "cancel" || phase === "post") return { finalStatus: "never" };
  if (phase === "start" && effect === "indeterminate") return { finalStatus: "never" };
  if (phase !== "watch") return { durationMs: 1_200 };
  if (variant === "once") return { durationMs: 2_500 };
  return effect === "intact" || effect === "ambiguous"
    ? { durationMs: 2_000 }
    : { finalStatus: "never" };
}

/** `cancel` and `post` begin when the job has been polled once. */
function interruptionOf(phase: Phase, endless: boolean): Interruption | undefined {
  if (!hasJob(phase) || phase === "watch") return undefined;
  const anchor = { on: "responded", what: "describeJob", n: 1 } as const;
  if (phase === "cancel") return { kind: "cancel", anchor, delayMs: 0 };
  const post = { by: "timeout", after: /^Cancelling export job/, ms: 2_000 } as const;
  return { kind: "SIGKILL", anchor, delayMs: 0, ...(endless && { post }) };
}

/** Whether post would go on for the two minutes that it has. */
function outlastsPost({ fault, phase }: FaultCell): boolean {
  const effect = effectIn(fault, phase);
  return effect !== "intact" && effect !== "rejected";
}
