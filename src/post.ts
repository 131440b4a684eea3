import {
  findRunningMain,
  isOpen,
  rendezvousPath,
  waitForMain,
} from "./state/rendezvous.ts";
import type { SavedState } from "./state/saved-state.ts";
import { systemClock } from "./util/clock.ts";
import { sanitizeLine } from "./util/sanitize.ts";

// What the runner starts as the post step. It stands apart from index.ts for two reasons: a step that has settled
// everything, or never asked for anything, ends its post step without loading the rest, unless a commit status is yet to
// be written; and a main step that was killed before it could save anything can't be mistaken for one that is yet to run.
const { STATE_phase: saved } = process.env;
const phase = await phaseOf(saved ? JSON.parse(saved) : undefined);
if (isOpen(phase) || phase.pendingCommitStatus !== undefined) {
  process.env.STATE_phase = JSON.stringify(phase);
  // @ts-expect-error: this names the bundle of index.ts, as it lies from the bundle of this file.
  await import(/* webpackIgnore: true */ "../index.js");
}

/** How far main has come, once it has ended. */
async function phaseOf(state: SavedState | undefined): Promise<SavedState> {
  if (state === undefined)
    return findRunningMain(rendezvousPath(process.env), systemClock, tellOpen);
  return state.phase === "done"
    ? state
    : waitForMain(state, systemClock, tellOpen);
}

function tellOpen({ facts }: SavedState): void {
  const about = [
    facts.jobId ?? facts.backupJobId,
    facts.backupId,
    facts.clusterId,
    facts.directory,
  ].filter((known) => known !== undefined);
  // In words of its own, as the sentences of an ending would take the rest of the action to be loaded.
  console.log(
    sanitizeLine(
      `The main step lives on, and what it asked Zilliz Cloud for may be running: ${about.join(", ")}. It is being ended; should this step be ended first, look on the Jobs page of the Zilliz Cloud console.`,
    ),
  );
}
