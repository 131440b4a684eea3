import { runInProcess } from "./runner/signals.ts";
import { core } from "./runner/toolkit.ts";
import { createRendezvous } from "./state/rendezvous.ts";
import {
  type Facts,
  initialState,
  isOpen,
  type SavedState,
  STATE_KEY,
  toSavedState,
} from "./state/saved-state.ts";
import { createSeal } from "./state/seal.ts";
import { systemClock } from "./util/clock.ts";
import { sanitizeLine } from "./util/sanitize.ts";

// Most post steps find a state that says done and end at once. The rest of the action is loaded
// only if something is open, or if a commit status is still to be written.
const state = await stateOfMain(readState(process.env[`STATE_${STATE_KEY}`] ?? ""));
if (isOpen(state) || state.pendingCommitStatus !== undefined) {
  const { runPost } = await import("./action.ts");
  await runInProcess(process, (host) => runPost(host, state));
}

/** The state that main saved with the runner; undefined if there is none that main has signed. */
function readState(text: string): SavedState | undefined {
  const saved = toSavedState(createSeal(process.env).open(text));
  if (saved === undefined && text !== "") warnUnsigned(text);
  return saved;
}

/** How far main has come, once it has ended. */
async function stateOfMain(saved: SavedState | undefined): Promise<SavedState> {
  if (saved?.phase === "done") return saved;
  const rendezvous = createRendezvous(process.env, process, systemClock);
  return rendezvous === undefined
    ? (saved ?? initialState(""))
    : rendezvous.waitForMain(saved, logOpen);
}

// Both are short, as the sentences of a result would load the rest of the action.

function logOpen({ facts }: SavedState): void {
  console.log(
    sanitizeLine(
      `The main step is still running, and so may be what it requested from Zilliz Cloud: ${idsIn(facts)}. Stopping it. If this step is killed first, check the Jobs page of the Zilliz Cloud console.`,
    ),
  );
}

/**
 * Another step may have set the variable. If it did not, the API key of main was another one, and
 * the job that the state lists may still be running.
 */
function warnUnsigned(text: string): void {
  const unsigned = toSavedState(text);
  const open =
    unsigned !== undefined && isOpen(unsigned)
      ? ` It lists ${idsIn(unsigned.facts) || "no ID"}, which was not cancelled: if this workflow started it, check the Jobs page of the Zilliz Cloud console.`
      : "";
  core.warning(
    sanitizeLine(`The saved state is not one that this step has signed, and is ignored.${open}`),
    { title: "Ignored a saved state" },
  );
}

function idsIn({ jobId, backupJobId, backupId, clusterId, directory }: Facts): string {
  return [jobId ?? backupJobId, backupId, clusterId, directory]
    .filter((known) => known !== undefined)
    .join(", ");
}
