import { runInProcess } from "./runner/signals.ts";
import { createRendezvous } from "./state/rendezvous.ts";
import {
  initialState,
  isOpen,
  parseState,
  type SavedState,
  STATE_KEY,
} from "./state/saved-state.ts";
import { systemClock } from "./util/clock.ts";
import { sanitizeLine } from "./util/sanitize.ts";

// Most post steps find a state that says done and end at once. The rest of the action is loaded
// only where something is open, or where a commit status is still to be written.
const state = await stateOfMain(parseState(process.env[`STATE_${STATE_KEY}`] ?? ""));
if (isOpen(state) || state.pendingCommitStatus !== undefined) {
  const { runPost } = await import("./action.ts");
  await runInProcess(process, (host) => runPost(host, state));
}

/** How far main has come, once it has ended. */
async function stateOfMain(saved: SavedState | undefined): Promise<SavedState> {
  if (saved?.phase === "done") return saved;
  const rendezvous = createRendezvous(process.env, process, systemClock);
  return rendezvous === undefined
    ? (saved ?? initialState(""))
    : rendezvous.waitForMain(saved, logOpen);
}

/** Short, as the sentences of a result would load the rest of the action. */
function logOpen({ facts }: SavedState): void {
  const about = [
    facts.jobId ?? facts.backupJobId,
    facts.backupId,
    facts.clusterId,
    facts.directory,
  ].filter((known) => known !== undefined);
  console.log(
    sanitizeLine(
      `The main step lives on, and what it asked Zilliz Cloud for may be running: ${about.join(", ")}. It is being ended; should this step be ended first, look on the Jobs page of the Zilliz Cloud console.`,
    ),
  );
}
