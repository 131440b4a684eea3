import { backupFaults } from "./backup-faults.ts";
import { bodyFaults } from "./body-faults.ts";
import { connectionFaults } from "./connection-faults.ts";
import { fieldFaults } from "./field-faults.ts";
import {
  type Cell,
  type FaultCase,
  nameOf,
  type Phase,
  phases,
  type Variant,
} from "./model.ts";
import { hasJob } from "./rules.ts";
import { statusFaults } from "./status-faults.ts";

/** Every fault, each once. */
export const faults: readonly FaultCase[] = [
  ...connectionFaults,
  ...statusFaults,
  ...bodyFaults,
  ...fieldFaults,
  ...backupFaults,
];

/** Every cell of the matrix: each fault in each phase and each variant that make a difference. */
export function allCells(): Cell[] {
  return faults.flatMap((fault) =>
    phases
      .filter((phase) => fault.nature[phase] !== undefined)
      .flatMap((phase) =>
        variantsOf(fault, phase).map((variant) => ({ fault, phase, variant })),
      ),
  );
}

/** The cells that `--only` names: `fault/phase`, or `fault/phase/variant`. */
export function cellsNamed(name: string): Cell[] {
  return allCells().filter(
    (cell) => nameOf(cell) === name || nameOf(cell).startsWith(`${name}/`),
  );
}

function variantsOf(fault: FaultCase, phase: Phase): readonly Variant[] {
  const suited = suitedTo(fault, phase);
  return fault.only === undefined
    ? suited
    : suited.filter((variant) => fault.only?.includes(variant));
}

function suitedTo(fault: FaultCase, phase: Phase): readonly Variant[] {
  const nature = fault.nature[phase];
  // Where one fault is final, or does no harm, many are like one.
  if (nature === "whole") return fault.only ?? ["lasting"];
  // A lost start is not repeated, so that there is nothing to meet a second time.
  if (phase === "start" && nature === "lost") return ["lasting"];
  const settles = phase === "cancel" || phase === "post";
  const ended: Variant[] = settles && ENDED.has(fault.name) ? ["ended"] : [];
  if (nature === "refused" && !settles) return ["lasting"];
  const chosen = ONCE.has(fault.name) || fault.only?.includes("once");
  const once = !fault.slow && (!settles || chosen);
  return [...(once ? (["once"] as const) : []), "lasting", ...ended];
}

/** The faults that strike a cancel once, too: a few of each nature. */
const ONCE = new Set([
  "reset-before",
  "reset-after",
  "cut-connection",
  "huge-100-mb",
  "empty-200",
  "html-502",
  "http-204",
  "http-401",
  "http-404",
  "http-500",
  "429-after-1s",
  "429-after-1e9",
  "code-429",
  "key-echoed-502",
]);

/** The faults that are played on a job that has just ended, too: a few of each nature. */
const ENDED = new Set([
  "connection-refused",
  "reset-before",
  "silence-before",
  "html-200",
  "http-401",
  "http-403",
  "http-404",
  "http-500",
  "job-vanishes",
]);

/** About seventy cells spread over all faults and phases, leaving out those that take long by their nature. */
export function fixedPart(): Cell[] {
  const quick = allCells().filter(
    ({ fault, phase, variant }) =>
      !fault.slow &&
      !(hasJob(phase) && variant === "lasting" && isPatient(fault, phase)),
  );
  const EVERY = Math.ceil(quick.length / 70);
  return quick.filter((_, index) => index % EVERY === 0);
}

function isPatient(fault: FaultCase, phase: Phase): boolean {
  const nature = fault.nature[phase];
  return phase !== "watch" && nature !== "refused" && nature !== "whole";
}
