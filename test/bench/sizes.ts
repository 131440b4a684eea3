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

/** What a runner downloads: the .tar.gz of the newest commit, as GitHub makes it. */
export function archiveBytes(): number {
  const options = { cwd: ACTION, maxBuffer: 2 ** 28 };
  const args = ["archive", "--worktree-attributes", "--format=tar", "HEAD"];
  return gzipSync(execFileSync("git", args, options)).length;
}
