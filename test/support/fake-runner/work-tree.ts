import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** The directories of one job. */
export interface WorkTree {
  readonly root: string;
  readonly home: string;
  readonly temp: string;
  readonly toolCache: string;
  /** RUNNER_WORKSPACE, the parent of the workspace. */
  readonly runnerWorkspace: string;
  readonly workspace: string;
  readonly eventPath: string;
}

/** Lays out the directories of a job below the system's temporary directory. */
export function createWorkTree(event: unknown): WorkTree {
  // A path may have blanks and quotes, so these do.
  const root = mkdtempSync(join(realpathSync(tmpdir()), `runner's "own" `));
  const work = join(root, "_work");
  const runnerWorkspace = join(work, "vector-search");
  const temp = join(work, "_temp");
  const tree = {
    root,
    home: join(root, "home"),
    temp,
    toolCache: join(work, "_tool"),
    runnerWorkspace,
    workspace: join(runnerWorkspace, "vector-search"),
    eventPath: join(temp, "_github_workflow", "event.json"),
  };
  for (const directory of [tree.home, tree.toolCache, tree.workspace, dirname(tree.eventPath)]) {
    mkdirSync(directory, { recursive: true });
  }
  writeFileSync(tree.eventPath, JSON.stringify(event, null, 2));
  return tree;
}

/** Removes the directories of a job. */
export function removeWorkTree(tree: WorkTree): void {
  rmSync(tree.root, { recursive: true, force: true, maxRetries: 3 });
}
