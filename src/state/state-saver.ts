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

/** Saves the state for the post step: in the runner's state file, and where main and post meet. */
export class StateStore {
  readonly #runner: Pick<Runner, "saveState" | "redact" | "warning">;
  readonly #seal: Seal;
  readonly #rendezvous: Pick<Rendezvous, "publish"> | undefined;

  /** @param rendezvous undefined in the post step, and outside a runner */
  constructor(
    runner: Pick<Runner, "saveState" | "redact" | "warning">,
    seal: Seal,
    rendezvous?: Pick<Rendezvous, "publish">,
  ) {
    this.#runner = runner;
    this.#seal = seal;
    this.#rendezvous = rendezvous;
  }

  /**
   * Throws an {@link ActionError} if a request is about to be sent and its phase can be saved
   * nowhere: nothing would stop what the request starts.
   */
  save(state: SavedState): void {
    const saved = this.#fit(this.#redact(state));
    const isPublished = this.#rendezvous?.publish(saved) === true;
    try {
      this.#runner.saveState(STATE_KEY, this.#seal.sign(saved));
    } catch (error) {
      const isRequest = state.phase === "requesting-backup" || state.phase === "starting";
      if (isRequest && !isPublished) throw unsaved(error);
      this.#warn(state, error);
    }
  }

  /** Phase and ID are the action's own words: a secret equals them only by chance. */
  #redact(state: SavedState): SavedState {
    const { phase, mainId } = state;
    return { ...redactValues(state, this.#runner.redact), phase, mainId };
  }

  /** Drops the longest facts until the state is small enough. */
  #fit(state: SavedState): SavedState {
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

  /** The export itself isn't harmed, but a post step after a kill may not find it. */
  #warn(state: SavedState, error: unknown): void {
    const open = state.phase === "idle" ? "what it starts" : openRequestLabel(state);
    if (open === undefined) return;
    this.#runner.warning(
      "The runner's state file can't be written",
      `${messageOf(error)}. If the runner kills this step, ${open} may keep running: check the Jobs page of the Zilliz Cloud console then.`,
    );
  }
}

function unsaved(error: unknown): ActionError {
  return new ActionError(
    `The state of this step can't be saved: ${messageOf(error)}. A cancel could not stop what this step starts.`,
    "Free some space on the runner's disk, or give the step the permission to write to the runner's files; then run this again.",
    { cause: error },
  );
}
