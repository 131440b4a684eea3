import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActionRun } from "../fake-runner/index.ts";

/** What a run left around it. */
export interface Surroundings {
  /** The files in the runner's temporary folder and in the workspace: outputs, state, summaries. */
  readonly files: Readonly<Record<string, string>>;
  /** What others on the machine can see of its processes: titles, command lines, and the environments of children. */
  readonly processes: readonly string[];
  /** The most memory that one of its processes had. */
  readonly peakBytes: number;
}

const EVERY_MS = 50;

/** Observes a run from outside. The run must have been started with `keep`, so that its files are there at its end. */
export class SurroundingsRecorder {
  readonly #run: ActionRun;
  readonly #seen = new Set<string>();
  readonly #timer: NodeJS.Timeout;
  #peakBytes = 0;

  constructor(run: ActionRun) {
    this.#run = run;
    this.#sample();
    this.#timer = setInterval(() => this.#sample(), EVERY_MS);
  }

  /** When the run is over: what was seen, and what is left. Removes its directories. */
  end(): Surroundings {
    clearInterval(this.#timer);
    const { temp, workspace } = this.#run;
    const files = Object.fromEntries([...textsIn(temp), ...textsIn(workspace)]);
    this.#run.remove();
    return { files, processes: [...this.#seen], peakBytes: this.#peakBytes };
  }

  /** Needs /proc; elsewhere nothing is seen. */
  #sample(): void {
    for (const pid of [this.#run.pid, this.#run.postPid]) {
      if (pid === undefined) continue;
      const status = textOf(`/proc/${pid}/status`);
      const [, peakKb = 0] = /^VmHWM:\s*(\d+) kB/m.exec(status) ?? [];
      this.#peakBytes = Math.max(this.#peakBytes, Number(peakKb) * 1024);
      // A title that is set takes the place of the command line.
      this.#see(pid, ["comm", "cmdline"]);
      for (const child of childrenOf(pid)) {
        this.#see(child, ["comm", "cmdline", "environ"]);
      }
    }
  }

  #see(pid: number, facets: readonly string[]): void {
    for (const facet of facets) {
      this.#seen.add(textOf(`/proc/${pid}/${facet}`).replaceAll("\0", " "));
    }
  }
}

function childrenOf(pid: number): number[] {
  return entriesOf(`/proc/${pid}/task`).flatMap((task) =>
    textOf(`/proc/${pid}/task/${task.name}/children`)
      .split(" ")
      .filter((child) => child !== "")
      .map(Number),
  );
}

function textsIn(directory: string): [path: string, text: string][] {
  return entriesOf(directory).flatMap((entry): [string, string][] => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return textsIn(path);
    if (!entry.isFile()) return [];
    // A name can contain the key as well as the content.
    return [[`file ${entry.name}`, `${path}\n${textOf(path)}`]];
  });
}

function entriesOf(directory: string) {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return []; // gone in the meantime
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return ""; // gone in the meantime
  }
}
