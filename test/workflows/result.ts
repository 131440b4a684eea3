import type { ActionOutcome } from "../support/in-process-action.ts";
import type { StepOutcome } from "./command.ts";

/** `needs.<job>.result`. */
export type Result = "success" | "failure" | "cancelled" | "skipped";

/** A step that was reached. */
export interface StepResult extends StepOutcome {
  readonly step: string;
  /** Of a step that uses this action. */
  readonly run?: ActionOutcome;
}

/** What came of one matrix job. */
export interface MatrixJobResult {
  readonly result: Result;
  readonly outputs: Record<string, string>;
  readonly steps: readonly StepResult[];
}

/** What came of a job. The outputs of a matrix are merged, and its steps are those of all matrix jobs. */
export interface JobResult extends MatrixJobResult {
  readonly matrixJobs: readonly MatrixJobResult[];
}

/** The result of a job, from its matrix jobs. */
export function joined(
  matrixJobs: readonly MatrixJobResult[],
  result = worst(matrixJobs.map((matrixJob) => matrixJob.result)),
): JobResult {
  return {
    result,
    matrixJobs,
    steps: matrixJobs.flatMap(({ steps }) => steps),
    outputs: merged(matrixJobs.map(({ outputs }) => outputs)),
  };
}

/** GitHub does not document whose output wins if two matrix jobs differ: here both show. */
function merged(of: readonly Record<string, string>[]): Record<string, string> {
  const names = new Set(of.flatMap((outputs) => Object.keys(outputs)));
  const values = [...names].map((name) => {
    const all = new Set(of.flatMap((outputs) => outputs[name] || []));
    return [name, [...all].join(" or ")] as const;
  });
  return Object.fromEntries(values);
}

/** The result of several together. */
export function worst(results: readonly Result[]): Result {
  const order: Result[] = ["failure", "cancelled", "skipped"];
  return order.find((each) => results.includes(each)) ?? "success";
}
