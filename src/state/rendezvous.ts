import {
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { TakenOverByPost } from "../runner/signals.ts";
import type { Clock } from "../util/clock.ts";
import type { SavedState } from "./saved-state.ts";

// In a job with `container:`, and where Kubernetes runs it, a cancel reaches the runner's end of the connection and not
// the action: its main step lives on, unheard, and its post step starts beside it (actions/runner, StepHost.cs). The two
// meet at a place in the runner's temporary folder, where main keeps its phase and post leaves word that main is over.
// For main that is as good as a signal: it starts nothing any more, and cancels what it started. Post waits for it to
// end, and then goes on from where main came to, not from where it was when the runner read its state.
//
// A cancel can be so early that the runner finds no state to read yet, while main goes on to start something. So that the
// two meet even then, there is a door beside that place, whose name both can tell without the state: main leaves there
// where it is to be found, and post its word.

const CHECK_EVERY_MS = 250;
/** A main step that is told ends within the time that it has after a signal. */
const MAIN_EXIT_TIMEOUT_MS = 8_000;
/** A main step that lives has come to the door by then. One that comes later finds the word there, and starts nothing. */
const ANNOUNCEMENT_TIMEOUT_MS = 2_000;

/** Where main and post of a step find each other: the beginning of a path. Undefined outside a runner. */
export function rendezvousPath(env: NodeJS.ProcessEnv): string | undefined {
  const { RUNNER_TEMP, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_ACTION } = env;
  const context = [GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_ACTION].join("-");
  return RUNNER_TEMP
    ? join(
        RUNNER_TEMP,
        `zilliz-export-door-${context.replaceAll(/[^\w-]/g, "_")}`,
      )
    : undefined;
}

const wordAt = (place: string) => `${place}.over`;
const phaseAt = (place: string) => `${place}.phase`;
const mainAt = (door: string) => `${door}.main`;

/** Keeps main's phase where its post step can read it. The runner's state has it too, so that a failure is no matter. */
export function publishState(place: string, phase: SavedState): void {
  try {
    const draft = `${phaseAt(place)}.draft`;
    writeFileSync(draft, JSON.stringify({ pid: process.pid, phase }));
    renameSync(draft, phaseAt(place));
  } catch {
    // Then post has what the runner's state says, if no earlier phase is left here for it.
    forgetPhase(place);
  }
}

function forgetPhase(place: string): void {
  remove(phaseAt(place));
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What can neither be written nor removed can't be mended.
  }
}

/** Leaves at the door where main, whose phase is kept there by now, is to be found. */
export function announceMain(door: string, place: string): void {
  try {
    writeFileSync(mainAt(door), place);
  } catch {
    // The word is looked for all the same.
  }
}

/** Main has settled everything: whoever has no state of it need not look for it. */
export function withdrawAnnouncement(door: string): void {
  remove(mainAt(door));
}

/**
 * Has main look for post's word, and abort when it is there.
 *
 * @returns looks at once, for the moment before something is started
 */
export function watchForTakeover(
  place: string,
  door: string | undefined,
  interruption: AbortController,
  clock: Clock,
): () => void {
  const look = () => {
    if (!existsSync(wordAt(place)) && !isTakeoverRequested(door)) return;
    interruption.abort(new TakenOverByPost(clock.now()));
    clearInterval(timer);
  };
  const timer = setInterval(look, CHECK_EVERY_MS);
  timer.unref();
  return look;
}

/** Whether there is word at the door that is meant for this process, and not for one before it. */
function isTakeoverRequested(door: string | undefined): boolean {
  if (door === undefined) return false;
  try {
    return statSync(wordAt(door)).mtimeMs > performance.timeOrigin;
  } catch {
    return false;
  }
}

/**
 * Finds the main step of which the runner has no state. Resolves to `settled` where there is none, or none that has come
 * so far that it could start anything.
 */
export async function findRunningMain(
  door: string | undefined,
  clock: Clock,
  onOpen: (phase: SavedState) => void,
): Promise<SavedState> {
  const none: SavedState = { phase: "done", facts: {} };
  if (door === undefined) return none;
  try {
    writeFileSync(wordAt(door), "");
  } catch {
    return none;
  }
  const until = clock.now() + ANNOUNCEMENT_TIMEOUT_MS;
  for (;;) {
    const place = placeAt(door);
    if (place !== undefined)
      return waitForMain({ ...none, rendezvous: place }, clock, onOpen);
    if (clock.now() >= until) return none;
    await clock.sleep(CHECK_EVERY_MS);
  }
}

function placeAt(door: string): string | undefined {
  try {
    return readFileSync(mainAt(door), "utf8") || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Leaves word for a main step that may still live, and waits until it has ended. Resolves to the phase that it came to,
 * or to the given one when main kept none.
 *
 * @param onOpen called with each phase that main is seen in meanwhile in which something is open: should the wait be
 *   ended, nobody else will tell
 */
export async function waitForMain(
  saved: SavedState,
  clock: Clock,
  onOpen: (phase: SavedState) => void,
): Promise<SavedState> {
  const { rendezvous: place } = saved;
  if (place === undefined) return saved;
  try {
    writeFileSync(wordAt(place), "");
  } catch {
    return saved;
  }
  const until = clock.now() + MAIN_EXIT_TIMEOUT_MS;
  let told = "";
  for (;;) {
    const main = kept(place);
    if (!isAlive(main?.pid) || clock.now() >= until)
      return main?.phase ?? saved;
    if (main !== undefined && isOpen(main.phase) && main.phase.phase !== told) {
      told = main.phase.phase;
      onOpen(main.phase);
    }
    await clock.sleep(CHECK_EVERY_MS);
  }
}

/** Something may be going on in Zilliz Cloud that the step has asked for. */
export function isOpen({ phase: name }: SavedState): boolean {
  return name !== "idle" && name !== "done";
}

function kept(place: string): { pid: number; phase: SavedState } | undefined {
  try {
    return JSON.parse(readFileSync(phaseAt(place), "utf8"));
  } catch {
    return undefined;
  }
}

function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
