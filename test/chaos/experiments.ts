import { checkInvariants } from "./check-invariants.ts";
import { allCells, cellsNamed, faultScenario, interruptedFault } from "./faults/cells.ts";
import { cellName, type FaultCell } from "./faults/fault.ts";
import { drawScenario, interruptionKinds } from "./interruptions/interruption.ts";
import { runReruns } from "./interruptions/reruns.ts";
import type { Verdict } from "./run-all.ts";
import { type RunOptions, runScenario } from "./run-scenario.ts";
import type { Scenario } from "./scenario.ts";
import { printTranscript, type Transcript } from "./transcript.ts";

type Experiment = () => Promise<Verdict>;

/** The numbers from 0 on; in container mode those that draw it. */
export function numbersUpTo(runs: number, container = false): number[] {
  const step = container ? interruptionKinds.length : 1;
  const first = container ? interruptionKinds.indexOf("container") : 0;
  return Array.from({ length: runs }, (_, index) => first + index * step);
}

/** Runs that are interrupted at a random instant. */
export function interruptions(
  seed: number,
  numbers: readonly number[],
  options: RunOptions,
): Experiment[] {
  return numbers.map((number) => experimentOf(drawScenario(seed, number), options));
}

/** Workflow runs that are re-run after interruptions. */
export function reruns(
  seed: number,
  numbers: readonly number[],
  { action }: RunOptions,
): Experiment[] {
  return numbers.map((number) => () => runReruns(seed, number, action));
}

/** Every fault in every phase, or those that are named, or those of one phase. */
export function faultCells(named?: string, phase?: string): FaultCell[] {
  const cells = named === undefined ? allCells() : cellsNamed(named);
  return cells.filter((cell) => cell.phase === (phase ?? cell.phase));
}

export function faultExperiments(cells: readonly FaultCell[], options: RunOptions): Experiment[] {
  return cells.map((cell) => experimentOf(faultScenario(cell), options));
}

/** Faults in runs that are interrupted as well. */
export function interruptedFaults(
  cells: readonly FaultCell[],
  seed: number,
  options: RunOptions,
): Experiment[] {
  const names = allCells().map(cellName);
  return cells
    .filter(({ phase }) => phase !== "cancel" && phase !== "post")
    .map((cell) => {
      const number = names.indexOf(cellName(cell));
      return experimentOf(interruptedFault(cell, seed, number), options);
    });
}

function experimentOf(scenario: Scenario, options: RunOptions): Experiment {
  return async () => {
    const transcript = await runScenario(scenario, options);
    return {
      ...scenario,
      violations: checkInvariants(transcript),
      ms: settledAfter(transcript),
      print: () => printTranscript(transcript),
    };
  };
}

/** From the interruption, or from the start, until main, and post where it had something to do, was done. */
function settledAfter(transcript: Transcript): number | undefined {
  const { interruptedAt, result, scenario } = transcript;
  const { main, post } = result;
  const start = scenario.interruption ? interruptedAt : main.startedAt;
  const from = main.signals[0]?.at ?? start;
  const active = post !== undefined && post.lines.length > 1;
  const last = active ? post : main;
  const until = last.exitedAt ?? last.endedAt;
  return from === undefined || until < from ? undefined : until - from;
}
