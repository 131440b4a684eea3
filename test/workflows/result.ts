import type { RunResult } from "../support/fake-runner/index.ts";
import type { Came } from "./command.ts";

/** `needs.<job>.result`. */
export type Result = "success" | "failure" | "cancelled" | "skipped";

/** A step that was reached. */
export interface StepResult extends Came {
  readonly step: string;
  /** Of a step that uses this action. */
  readonly run?: RunResult;
}

/** What one leg came to. */
export interface LegResult {
  readonly result: Result;
  readonly outputs: Record<string, string>;
  readonly steps: readonly StepResult[];
}

/** What a job came to. Of a matrix the outputs are merged, and the steps those of all legs. */
export interface JobResult extends LegResult {
  readonly legs: readonly LegResult[];
}

/** What a job came to, by its legs. */
export function joined(
  legs: readonly LegResult[],
  result = worst(legs.map((leg) => leg.result)),
): JobResult {
  return {
    result,
    legs,
    steps: legs.flatMap(({ steps }) => steps),
    outputs: merged(legs.map(({ outputs }) => outputs)),
  };
}

/** Where two legs say different things, GitHub doesn't promise whose it is: neither passes for the other here. */
function merged(of: readonly Record<string, string>[]): Record<string, string> {
  const names = new Set(of.flatMap((outputs) => Object.keys(outputs)));
  const values = [...names].map((name) => {
    const said = new Set(of.flatMap((outputs) => outputs[name] || []));
    return [name, [...said].join(" or ")] as const;
  });
  return Object.fromEntries(values);
}

/** What several are together. */
export function worst(results: readonly Result[]): Result {
  const order: Result[] = ["failure", "cancelled", "skipped"];
  return order.find((each) => results.includes(each)) ?? "success";
}
