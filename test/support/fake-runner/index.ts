import { ActionRun } from "./action-run.ts";
import type { ActionOptions } from "./options.ts";

export type { ActionRun, ActionRun as Run } from "./action-run.ts";
export type { Overrides } from "./contexts.ts";
export type { InputValue } from "./inputs.ts";
export type { ActionOptions } from "./options.ts";
export type * from "./types.ts";

/** Starts an action as a step of a job of its own. Its main process runs when this returns. */
export function startAction(options: ActionOptions): ActionRun {
  return new ActionRun(options);
}
