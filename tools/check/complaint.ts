/** Something that is wrong, and where. */
export interface Complaint {
  /** Relative to the root of the repository; empty where no one file is to blame. */
  readonly file: string;
  /** From 1 on; absent where the whole file is meant. */
  readonly line?: number | undefined;
  /** What is wrong, and what to do where that isn't plain. */
  readonly says: string;
}

/** `file:line: what is wrong`, which editors and terminals make a link of. */
export function inWords({ file, line, says }: Complaint): string {
  return [file, line, ` ${says}`]
    .filter((part) => part !== undefined && part !== "")
    .join(":")
    .trim();
}

/** The number of the line that a place in a text is on. */
export function lineAt(text: string, place: number): number {
  return text.slice(0, place).split("\n").length;
}
