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

/** What a runner downloads: the .tar.gz of the newest commit, as GitHub makes it. */
export function archiveBytes(): number {
  const options = { cwd: ACTION, maxBuffer: 2 ** 28 };
  const args = ["archive", "--worktree-attributes", "--format=tar", "HEAD"];
  return gzipSync(execFileSync("git", args, options)).length;
}
