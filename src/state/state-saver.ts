import { ActionError, messageOf } from "../errors.ts";
import type { Runner } from "../runner/runner.ts";
import { redactValues } from "../util/redact.ts";
import type { Rendezvous } from "./rendezvous.ts";
import { openRequestLabel, type SavedState, STATE_KEY } from "./saved-state.ts";
import type { Seal } from "./seal.ts";

/**
 * The runner passes the state to post in a variable: Linux can't start a process with one of more
 * than 128 KiB, and Windows none with more than 32,767 characters.
 */
const MAX_STATE_BYTES = 30_000;
/** What the post step can't cancel or name a job without. */
const INDISPENSABLE = new Set(["jobId", "backupJobId", "backupId", "clusterId"]);

/**
 * Returns a function that saves the state for the post step: in the runner's state file, and where
 * main and post meet. It throws an {@link ActionError} if a request is about to be sent and its
 * phase can be saved nowhere: nothing would stop what the request starts.
 *
 * @param rendezvous undefined in the post step, and outside a runner
 */
export function createStateSaver(
  runner: Pick<Runner, "saveState" | "redact" | "warning">,
  seal: Seal,
  rendezvous?: Pick<Rendezvous, "publish">,
): (state: SavedState) => void {
  return (state) => {
    const { phase, mainId } = state;
    // Phase and ID are the action's own words: a secret equals them only by chance.
    const saved = fitToLimit({ ...redactValues(state, runner.redact), phase, mainId });
    const isPublished = rendezvous?.publish(saved) === true;
    try {
      runner.saveState(STATE_KEY, seal.sign(saved));
    } catch (error) {
      const isRequest = phase === "requesting-backup" || phase === "starting";
      if (isRequest && !isPublished) throw unsaved(error);
      // The export itself isn't harmed, but a post step after a kill may not find it.
      const open = phase === "idle" ? "what it starts" : openRequestLabel(state);
      if (open === undefined) return;
      runner.warning(
        "The runner's state file can't be written",
        `${messageOf(error)}. If the runner kills this step, ${open} may keep running: check the Jobs page of the Zilliz Cloud console then.`,
      );
    }
  };
}

/** Drops the longest facts until the state is small enough. */
function fitToLimit(state: SavedState): SavedState {
  const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value) ?? "");
  const { ...facts } = state.facts;
  const dispensable = Object.entries(facts)
    .filter(([name]) => !INDISPENSABLE.has(name))
    .toSorted(([, a], [, b]) => bytes(b) - bytes(a));
  for (const [name] of dispensable) {
    if (bytes({ ...state, facts }) <= MAX_STATE_BYTES) break;
    delete facts[name as keyof typeof facts];
  }
  return { ...state, facts };
}

function unsaved(error: unknown): ActionError {
  return new ActionError(
    `The state of this step can't be saved: ${messageOf(error)}. A cancel could not stop what this step starts.`,
    "Free some space on the runner's disk, or give the step the permission to write to the runner's files; then run this again.",
    { cause: error },
  );
}
