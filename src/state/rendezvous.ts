import { createHash } from "node:crypto";
import { join } from "node:path";
import { type ProcessIdentity, TakenOverByPost } from "../runner/signals.ts";
import type { Clock } from "../util/clock.ts";
import { type Published, PublishedStates, pidNamespace } from "./published-states.ts";
import { initialState, isOpen, type SavedState } from "./saved-state.ts";
import { createSeal, type Seal, stepIdentity } from "./seal.ts";

// In a job with `container:`, and on Kubernetes, a cancel reaches the runner's end of the
// connection and not the action: the main step lives on, unaware, and its post step starts beside
// it (actions/runner, StepHost.cs). The two meet in a folder of RUNNER_TEMP whose name both can
// compute. Main publishes its state there; post asks it to stop and waits. To main that is as good
// as a signal: it starts nothing more and cancels what it started.
//
// A cancel can be so early that the runner has no state of main to pass to post. They meet in the
// same folder even then. Neither compares clocks, and a process ID counts only within one PID
// namespace.

const CHECK_EVERY_MS = 250;
/** A main step that was asked to stop ends within the time that it has after a signal. */
const MAIN_EXIT_TIMEOUT_MS = 8_000;
/**
 * A live main step has noticed the request by then. One that starts later finds it, and starts
 * nothing.
 */
const MAIN_RESPONSE_TIMEOUT_MS = 2_000;

/** The place where the main and the post step of one use of the action meet. */
export class Rendezvous {
  readonly folder: string;
  readonly #states: PublishedStates;
  readonly #process: ProcessIdentity;
  readonly #clock: Clock;
  #stopping = false;
  #published: SavedState | undefined;
  #openPhase: SavedState["phase"] = "idle";

  constructor(folder: string, seal: Seal, process: ProcessIdentity, clock: Clock) {
    this.folder = folder;
    this.#states = new PublishedStates(folder, seal);
    this.#process = process;
    this.#clock = clock;
  }

  /** Publishes main's state for its post step. Returns false if that fails. */
  publish(state: SavedState): boolean {
    this.#published = state;
    const done = state.phase === "done";
    // Post may run because nothing that main reported has reached the runner: it then repeats the
    // last open phase.
    if (!done) this.#openPhase = state.phase;
    return this.#states.write({
      pid: this.#process.pid,
      pidNamespace: pidNamespace(),
      stopping: this.#stopping,
      done,
      state: { ...state, phase: this.#openPhase },
    });
  }

  /**
   * Has main notice that post asks it to stop, and abort then.
   *
   * @returns checks at once, for the moment before something is started
   */
  watchForTakeover(interruption: AbortController): () => void {
    const check = () => {
      if (this.#stopping || !this.#states.isStopRequested()) return;
      this.#stopping = true;
      clearInterval(timer);
      if (this.#published !== undefined) this.publish(this.#published);
      interruption.abort(new TakenOverByPost(this.#clock.now()));
    };
    const timer = setInterval(check, CHECK_EVERY_MS);
    timer.unref();
    return check;
  }

  /**
   * Asks a main step that may still be alive to stop, and waits until it has. Resolves to the
   * newest state of it: the given one if main published none that is newer.
   *
   * @param saved main's state as the runner has it; undefined if it has none
   * @param onOpen called for each phase in which main is seen with something open: if this wait is
   *   cut short, nothing else reports it
   */
  async waitForMain(
    saved: SavedState | undefined,
    onOpen: (state: SavedState) => void,
  ): Promise<SavedState> {
    const known = saved ?? initialState("");
    if (!this.#states.requestStop()) return known;
    const startedAt = this.#clock.now();
    let reported = "";
    for (;;) {
      const main = this.#newest(saved);
      const waitedMs = this.#clock.now() - startedAt;
      const limitMs = main?.stopping ? MAIN_EXIT_TIMEOUT_MS : MAIN_RESPONSE_TIMEOUT_MS;
      // A main step that the runner has no state of may publish one yet.
      const isOver = main === undefined ? saved !== undefined : this.#hasEnded(main);
      if (isOver || waitedMs >= limitMs) {
        if (main === undefined || (main.done && saved === undefined)) return known;
        return known.revision > main.state.revision ? known : main.state;
      }
      if (main && isOpen(main.state) && main.state.phase !== reported) {
        reported = main.state.phase;
        onOpen(main.state);
      }
      await this.#clock.sleep(CHECK_EVERY_MS);
    }
  }

  /**
   * What main has published last; of several main steps, the one that the runner's state is of,
   * else an open one.
   */
  #newest(saved: SavedState | undefined): Published | undefined {
    const all = this.#states
      .readAll()
      .filter(({ state }) => saved === undefined || state.mainId === saved.mainId)
      .toSorted(
        (a, b) => b.state.revision - a.state.revision || Number(b.stopping) - Number(a.stopping),
      );
    return all.find(({ done }) => !done) ?? all[0];
  }

  #hasEnded({ pid, pidNamespace: namespace, done }: Published): boolean {
    if (done) return true;
    if (namespace !== pidNamespace()) return false;
    try {
      return !this.#process.kill(pid, 0);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code !== "EPERM";
    }
  }
}

/**
 * The rendezvous of this use of the action; undefined outside a runner. Its name is unique to the
 * use, as self-hosted runners may share a temporary folder.
 */
export function createRendezvous(
  env: NodeJS.ProcessEnv,
  process: ProcessIdentity,
  clock: Clock,
): Rendezvous | undefined {
  const { RUNNER_TEMP } = env;
  if (!RUNNER_TEMP) return undefined;
  const name = createHash("sha256").update(stepIdentity(env)).digest("hex").slice(0, 32);
  const folder = join(RUNNER_TEMP, `zilliz-export-${name}`);
  return new Rendezvous(folder, createSeal(env), process, clock);
}
