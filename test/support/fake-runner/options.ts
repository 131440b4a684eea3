import type { Overrides } from "./contexts.ts";
import type { InputValue } from "./inputs.ts";
import type { StepName } from "./types.ts";

/** A step that uses the action, and the job around it. Only the action's directory is required. */
export interface ActionOptions {
  /** The directory of action.yml. */
  readonly action: string | URL;
  /** The step's `with:`. */
  readonly with?: Readonly<Record<string, InputValue>>;
  /** The step's `env:` (with those of the job and the workflow). */
  readonly env?: Readonly<Record<string, string>>;
  /** The step's `if:`; default `success()`. */
  readonly if?: string;
  /** The step's `id:`; default `export`. */
  readonly id?: string;
  /** The step's `uses:`; default `./`. */
  readonly uses?: string;
  /** Values that are secrets of the repository, masked from the start. */
  readonly secrets?: readonly string[];
  /** Values of the `github` context to set or, with null, to take away; `output`, `state` and the like too. */
  readonly github?: Overrides;
  /** The event's payload; default an empty one. */
  readonly event?: unknown;
  /** The job has a `container:`. */
  readonly container?: boolean;
  /** Step debug logging is on. */
  readonly debug?: boolean;
  /** The node binary; default the one that runs the emulator. */
  readonly node?: string;
  /** Arguments of node before the script, by step; default none, as in the runner. */
  readonly nodeArgs?: Readonly<Partial<Record<StepName, readonly string[]>>>;
  /** Shortens (or lengthens) the runner's own waits of 7.5 s, 2.5 s and 5 s, and nothing else. */
  readonly timeScale?: number;
  /** Milliseconds from cancelling the job to the death of the worker; default 4 min 45 s. Not scaled. */
  readonly cancelDeadlineMs?: number;
  /** Keep the directories of the job when it is over; `remove()` removes them. */
  readonly keep?: boolean;
  /** Called with every line of the log as it appears. */
  readonly onLine?: (line: string, step: StepName) => void;
}
