import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { matchesGlob } from "node:path";

/** A file of this repository. */
export interface SourceFile {
  /** Relative to the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The paths of all files of the repository: those that git knows, and those that it would add. */
export function listFiles(): string[] {
  return execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    { encoding: "utf8", maxBuffer: 2 ** 24 },
  )
    .split("\0")
    .filter((path) => path !== "" && existsSync(path));
}

/** The files whose paths match one of the globs. */
export function filesLike(...globs: string[]): SourceFile[] {
  return listFiles()
    .filter((path) => globs.some((glob) => matchesGlob(path, glob)))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}
