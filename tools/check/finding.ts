/** What is wrong with a file. */
export interface Finding {
  /** Relative to the root of the repository. */
  readonly file: string;
  /** From 1 on; absent where the whole file is meant. */
  readonly line?: number;
  readonly message: string;
}

/** `file:line: message`, which editors and terminals turn into a link. */
export function findingText({ file, line, message }: Finding): string {
  return `${line === undefined ? file : `${file}:${line}`}: ${message}`;
}
