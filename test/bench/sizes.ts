import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { ACTION } from "./process.ts";

/** What a run reads of the bundles, main and post together, unless a pull request or a token asks for GitHub's API. */
const PLAIN_RUN = ["dist/index.js", "dist/post/index.js"];

export function loadedBytes(): number {
  return PLAIN_RUN.map((path) => statSync(join(ACTION, path)).size).reduce(
    (sum, size) => sum + size,
  );
}

/** The archive of the newest commit, as GitHub makes it: the tar, and the .tar.gz that a runner downloads. */
export function archiveBytes(): { tar: number; gzip: number } {
  const tar = execFileSync("git", ["archive", "--worktree-attributes", "--format=tar", "HEAD"], {
    cwd: ACTION,
    maxBuffer: 2 ** 28,
  });
  return { tar: tar.length, gzip: gzipSync(tar).length };
}
