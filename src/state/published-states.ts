import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { savedStateSchema } from "./saved-state.ts";
import type { Seal } from "./seal.ts";

const publishedSchema = z.object({
  pid: z.number(),
  pidNamespace: z.string(),
  /** Main has noticed that post asks it to stop. */
  stopping: z.boolean(),
  /**
   * Main has finished and reported everything: only a post step that has no other state may ignore
   * it.
   */
  done: z.boolean(),
  state: savedStateSchema,
});

/** A state that main has published, and the process that did. */
export type Published = z.infer<typeof publishedSchema>;

const STOP = "stop";
/** Another step's process could replace files without end, and would keep post from cancelling. */
const MAX_TRIES = 20;

/** The files of a rendezvous: the states that main publishes, and post's request to stop. */
export class PublishedStates {
  readonly #folder: string;
  readonly #seal: Seal;
  #file: string | undefined;

  constructor(folder: string, seal: Seal) {
    this.#folder = folder;
    this.#seal = seal;
  }

  /** Replaces what this process has published before. Returns false if that fails. */
  write(published: Published): boolean {
    const { state, stopping } = published;
    // A new name for each state: a file that can't be replaced (Windows, some mounts) must not hide
    // the newer one.
    const name = `${state.mainId}.${state.revision}${stopping ? ".stopping" : ""}.json`;
    const path = join(this.#folder, name);
    const isWritten = tryTo(() => {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(`${path}.tmp`, this.#seal.sign(published), { flag: "wx" });
      renameSync(`${path}.tmp`, path);
      return true;
    }, false);
    if (!isWritten) return false;
    // An older state that stays does no harm: its revision is lower.
    const older = this.#file;
    if (older !== undefined) tryTo(() => rmSync(older, { force: true }), undefined);
    this.#file = path;
    return true;
  }

  /** Everything that a main step of this use has published; files of any other origin are skipped. */
  readAll(): Published[] {
    for (let tries = 1; ; tries += 1) {
      const names = this.#list();
      const states = names.flatMap((name) => this.#read(name) ?? []);
      const left = this.#list();
      // Main may have replaced a state before it was read: that is no sign that there is none.
      if (tries === MAX_TRIES || names.every((name) => left.includes(name))) return states;
    }
  }

  /** Asks main to stop. Returns false if that fails. */
  requestStop(): boolean {
    return tryTo(() => {
      mkdirSync(this.#folder, { recursive: true });
      writeFileSync(join(this.#folder, STOP), "");
      return true;
    }, false);
  }

  isStopRequested(): boolean {
    return tryTo(() => readdirSync(this.#folder).includes(STOP), false);
  }

  #list(): string[] {
    const files = tryTo(() => {
      const entries = readdirSync(this.#folder, { withFileTypes: true });
      return entries.filter((entry) => entry.isFile() && entry.name.endsWith(".json"));
    }, []);
    return files.map(({ name }) => name);
  }

  /** Undefined for a file that is torn, planted or gone. */
  #read(name: string): Published | undefined {
    const text = tryTo(() => readFileSync(join(this.#folder, name), "utf8"), "");
    return publishedSchema.safeParse(this.#seal.open(text)).data;
  }
}

/**
 * The namespace of this process's ID: two processes mean the same one by a PID only within it. Only
 * Linux has them.
 */
export function pidNamespace(): string {
  return tryTo(() => readlinkSync("/proc/self/ns/pid"), "");
}

/** No fault of a file may end a step: the other one, or another step, may have changed it. */
function tryTo<T>(action: () => T, otherwise: T): T {
  try {
    return action();
  } catch {
    return otherwise;
  }
}
