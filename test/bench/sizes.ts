import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { ACTION } from "./process.ts";

/** The files that an entry loads at once, itself among them. What it may load later is not. */
export function loadedBy(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const code = readFileSync(entry, "utf8");
  for (const [, path = ""] of code.matchAll(/^(?:import|export) [^;]*?"(\.[^"]+)";$/gm))
    loadedBy(join(dirname(entry), path), seen);
  return seen;
}

export const MAIN = join(ACTION, "dist/index.js");
export const POST = join(ACTION, "dist/post/index.js");

/** What a run reads, main and post together, unless a pull request or a token asks for GitHub's API. */
export function loadedBytes(): number {
  const files = new Set([...loadedBy(MAIN), ...loadedBy(POST)]);
  return [...files].reduce((sum, path) => sum + statSync(path).size, 0);
}

/** The archive of the newest commit, as GitHub makes it: the tar, and the .tar.gz that a runner downloads. */
export function archiveBytes(): { tar: number; gzip: number } {
  const tar = execFileSync("git", ["archive", "--worktree-attributes", "--format=tar", "HEAD"], {
    cwd: ACTION,
    maxBuffer: 2 ** 28,
  });
  return { tar: tar.length, gzip: gzipSync(tar).length };
}
