import { interpolate } from "../expressions.ts";
import { type Manifest, scalar } from "./manifest.ts";

/** A value under `with:` as YAML knows it. */
export type InputValue = string | number | boolean | null;

/** The position of the job in its matrix. */
type Strategy = { readonly index: number; readonly total: number };

/** The inputs of a step, and the warnings that they cause. */
export interface ResolvedInputs {
  readonly values: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
}

/**
 * Joins what the workflow passes with the defaults of what it omits (ActionRunner.cs, RunAsync). A key that is passed
 * empty stays empty; `required` is never enforced; an undeclared key is warned of and passed on all the same.
 */
export function resolveInputs(
  manifest: Manifest,
  given: Readonly<Record<string, InputValue>>,
  github: ReadonlyMap<string, string>,
  strategy: Strategy = { index: 0, total: 1 },
): ResolvedInputs {
  const contexts = {
    github: Object.fromEntries(github),
    strategy: { "job-index": strategy.index, "job-total": strategy.total },
  };
  const values = new Map<string, string>();
  const warnings: string[] = [];
  const passed = new Set<string>();
  const declared = [...manifest.inputs.keys()];
  const isDeclared = new Set(declared.map((name) => name.toLowerCase()));

  for (const [name, value] of Object.entries(given)) {
    values.set(name, scalar(value));
    passed.add(name.toLowerCase());
  }
  for (const [name, value] of manifest.inputs) {
    if (!passed.has(name.toLowerCase())) values.set(name, scalar(interpolate(value, contexts)));
  }
  const unexpected = Object.keys(given).filter((name) => !isDeclared.has(name.toLowerCase()));
  if (unexpected.length > 0) {
    warnings.push(
      `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${declared.join("', '")}']`,
    );
  }
  return { values, warnings };
}

/** The variable that carries an input: only blanks are replaced, hyphens stay (Handler.cs, AddInputsToEnvironment). */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
