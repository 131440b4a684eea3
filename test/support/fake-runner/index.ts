import { ActionRun } from "./action-run.ts";
import type { ActionOptions } from "./options.ts";

export type { ActionRun } from "./action-run.ts";
export type { ActionOptions } from "./options.ts";
export type * from "./types.ts";

/** Starts an action step of a job of its own. Its main process runs when this returns. */
export function startAction(options: ActionOptions): ActionRun {
  return new ActionRun(options);
}
