import { checkInvariants } from "./check-invariants.ts";
import { allCells, faultScenario, interruptedFault } from "./faults/cells.ts";
import { cellName, type FaultCell } from "./faults/fault.ts";
import { drawScenario, interruptionKinds } from "./interruptions/interruption.ts";
import { runReruns } from "./interruptions/reruns.ts";
import { runScenario } from "./run-scenario.ts";
import type { Scenario } from "./scenario.ts";
import { printTranscript } from "./transcript.ts";

/** What an experiment showed. */
export interface Report {
  readonly name: string;
  /** The options of `npm run chaos` that repeat it. */
  readonly repeat: string;
  readonly violations: readonly string[];
  /** The whole of it, for a person to read. */
  readonly print: () => string;
}
type Experiment = () => Promise<Report>;

/** The numbers from 0 on, or only those that draw a run in container mode. */
export function numbersUpTo(runs: number, container = false): number[] {
  const step = container ? interruptionKinds.length : 1;
  const first = container ? interruptionKinds.indexOf("container") : 0;
  return Array.from({ length: runs }, (_, index) => first + index * step);
}

/** Runs that are interrupted at a random instant. */
export function interruptions(seed: number, numbers: readonly number[]): Experiment[] {
  return numbers.map((number) => experimentOf(drawScenario(seed, number)));
}

/** Workflow runs that are re-run after interruptions. */
export function reruns(seed: number, numbers: readonly number[]): Experiment[] {
  return numbers.map((number) => () => runReruns(seed, number));
}

export function faultExperiments(cells: readonly FaultCell[]): Experiment[] {
  return cells.map((cell) => experimentOf(faultScenario(cell)));
}

/** Faults in runs that are interrupted as well. */
export function interruptedFaults(cells: readonly FaultCell[], seed: number): Experiment[] {
  const names = allCells().map(cellName);
  return cells
    .filter(({ phase }) => phase !== "cancel" && phase !== "post")
    .map((cell) => {
      const number = names.indexOf(cellName(cell));
      return experimentOf(interruptedFault(cell, seed, number));
    });
}

function experimentOf(scenario: Scenario): Experiment {
  return async () => {
    const transcript = await runScenario(scenario);
    const print = () => printTranscript(transcript);
    return { ...scenario, violations: checkInvariants(transcript), print };
  };
}

/** Runs the experiments, so many at a time. Resolves to their reports in the same order. */
export async function runAll(
  experiments: readonly Experiment[],
  atOnce: number,
  onReport: (report: Report) => void = () => {},
): Promise<Report[]> {
  const reports: Report[] = [];
  const queue = experiments.entries();
  const worker = async () => {
    for (const [index, experiment] of queue) {
      const report = await experiment();
      reports[index] = report;
      onReport(report);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return reports;
}

/** Each violation with the command that repeats its run. */
export function violationsOf(reports: readonly Report[]): string[] {
  return reports.flatMap(({ name, repeat, violations }) =>
    violations.map((violation) => `${name}: ${violation} (npm run chaos -- ${repeat})`),
  );
}
