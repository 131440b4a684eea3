import type { Runner } from "../../src/runner/runner.ts";
import type { SavedState } from "../../src/state/saved-state.ts";

/** One call of a {@link RecordingRunner}. */
export type RunnerEvent = Line | Annotation | Entry;

interface Line {
  kind: "info" | "debug" | "group" | "summary";
  text: string;
}

interface Annotation {
  kind: "notice" | "warning" | "error";
  title: string;
  text: string;
}

interface Entry {
  kind: "output" | "state" | "file";
  name: string;
  value: string;
}

/** A runner that records every call. */
export class RecordingRunner implements Runner {
  /** Every call, in order. */
  readonly events: RunnerEvent[] = [];
  /** The files that can't be written, as on a full disk. */
  readonly unwritable = new Set<"output" | "state" | "summary" | "file">();

  redact = (text: string): string => text;
  info = (text: string): void => {
    this.events.push({ kind: "info", text });
  };
  debug = (text: string): void => {
    this.events.push({ kind: "debug", text });
  };
  group = (title: string, lines: readonly string[]): void => {
    for (const text of [title, ...lines]) this.events.push({ kind: "group", text });
  };
  notice = (title: string, text: string): void => {
    this.events.push({ kind: "notice", title, text });
  };
  warning = (title: string, text: string): void => {
    this.events.push({ kind: "warning", title, text });
  };
  error = (title: string, text: string): void => {
    this.events.push({ kind: "error", title, text });
  };
  setOutput = (name: string, value: string | object): void => {
    this.#write("output");
    const text = typeof value === "string" ? value : JSON.stringify(value);
    this.events.push({ kind: "output", name, value: text });
  };
  saveState = (name: string, value: string): void => {
    this.#write("state");
    this.events.push({ kind: "state", name, value });
  };
  unwritableBecause = (): undefined => undefined;
  addSummary = async (text: string): Promise<void> => {
    this.#write("summary");
    this.events.push({ kind: "summary", text });
  };
  writeFile = (name: string, value: object): void => {
    this.#write("file");
    this.events.push({ kind: "file", name, value: JSON.stringify(value) });
  };

  /** The outputs as a later step sees them: the last value of each name. */
  get outputs(): Record<string, string> {
    return Object.fromEntries(this.#entries("output").map(({ name, value }) => [name, value]));
  }

  /** The saved states, in order. */
  get phases(): SavedState[] {
    return this.#entries("state").map(({ value }) => JSON.parse(value));
  }

  /** The files that were written, in order. */
  get files(): { name: string; value: string }[] {
    return this.#entries("file");
  }

  /** The texts of one kind, in order. */
  texts(kind: Line["kind"] | Annotation["kind"]): string[] {
    return this.events.flatMap((each) => (each.kind === kind && "text" in each ? [each.text] : []));
  }

  #entries(kind: Entry["kind"]): Entry[] {
    return this.events.filter((each): each is Entry => each.kind === kind);
  }

  #write(file: "output" | "state" | "summary" | "file"): void {
    if (this.unwritable.has(file)) throw new Error("ENOSPC: no space left");
  }
}
