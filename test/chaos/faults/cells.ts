import { backupFaults } from "./backup-faults.ts";
import { bodyFaults } from "./body-faults.ts";
import { connectionFaults } from "./connection-faults.ts";
import { descriptionFaults } from "./description-faults.ts";
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
  ...descriptionFaults,
];

/** Every cell of the matrix: each fault in each phase and each variant that make a difference. */
export function allCells(): Cell[] {
  return faults.flatMap((fault) =>
    phases
      .filter((phase) => isPlayed(fault, phase))
      .flatMap((phase) =>
        variantsOf(fault, phase).map((variant) => ({ fault, phase, variant })),
      ),
  );
}

/** By its id a backup is asked for as by its age: a few faults of each nature show it. */
function isPlayed({ name, nature }: FaultCase, phase: Phase): boolean {
  const alike = phase === "describe" && nature.choose !== undefined;
  return nature[phase] !== undefined && (!alike || DESCRIBED.has(name));
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
  const sampled = settles || phase === "describe";
  const ended: Variant[] = settles && ENDED.has(fault.name) ? ["ended"] : [];
  if (nature === "refused" && !settles) return ["lasting"];
  const chosen = ONCE.has(fault.name) || fault.only?.includes("once");
  const once = !fault.slow && (!sampled || chosen);
  return [...(once ? (["once"] as const) : []), "lasting", ...ended];
}

/** The faults that strike the description of a backup, too: a few of each nature. */
const DESCRIBED = new Set([
  "connection-refused",
  "tls-handshake-reset",
  "dns-failure",
  "reset-before",
  "silence-after",
  "cut-connection",
  "huge-100-mb",
  "large-700-kb",
  "html-200",
  "html-404",
  "empty-200",
  "cut-json",
  "no-envelope",
  "no-data",
  "data-array",
  "code-string",
  "code-429",
  "code-no-permission",
  "code-undocumented",
  "key-echoed",
  "key-echoed-502",
  "http-307",
  "http-401",
  "http-403",
  "http-404",
  "http-500",
  "http-501",
  "429-after-1s",
  "429-after-1e9",
  "local-clock-back",
]);

/** The faults that strike a cancel, or a description, once, too: a few of each nature. */
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

/** How memory grows over many replies shows in this one alone. */
const ALWAYS = "fat-pages-without-end";

/** About seventy cells spread over all faults and phases, leaving out those that take long by their nature. */
export function fixedPart(): Cell[] {
  const quick = allCells().filter(
    ({ fault, phase, variant }) =>
      !fault.slow &&
      !(hasJob(phase) && variant === "lasting" && isPatient(fault, phase)),
  );
  const EVERY = Math.ceil(quick.length / 70);
  return quick.filter(
    ({ fault }, index) => index % EVERY === 0 || fault.name === ALWAYS,
  );
}

function isPatient(fault: FaultCase, phase: Phase): boolean {
  const nature = fault.nature[phase];
  return phase !== "watch" && nature !== "refused" && nature !== "whole";
}
