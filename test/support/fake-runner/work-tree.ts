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

/** The content of the directories. */
export interface WorkTreeOptions {
  /** Put a blank and both quotes into every path. */
  readonly awkwardPaths: boolean;
  /** The event's payload; false leaves the file out, as some tools that imitate the runner do. */
  readonly event: unknown;
  /** Files of the workspace, by relative path. */
  readonly files: Readonly<Record<string, string>>;
  /** A workspace that is there already, and stays. */
  readonly workspace: string | undefined;
}

/** Lays out the directories of a job below the system's temporary directory. */
export function createWorkTree(options: WorkTreeOptions): WorkTree {
  const name = options.awkwardPaths ? `runner's "own" ` : "runner-";
  const root = mkdtempSync(join(realpathSync(tmpdir()), name));
  const work = join(root, "_work");
  const runnerWorkspace = join(work, "vector-search");
  const temp = join(work, "_temp");
  const tree = {
    root,
    home: join(root, "home"),
    temp,
    toolCache: join(work, "_tool"),
    runnerWorkspace,
    workspace: options.workspace ?? join(runnerWorkspace, "vector-search"),
    eventPath: join(temp, "_github_workflow", "event.json"),
  };
  for (const directory of [tree.home, tree.toolCache, tree.workspace, dirname(tree.eventPath)]) {
    mkdirSync(directory, { recursive: true });
  }
  if (options.event !== false) {
    writeFileSync(tree.eventPath, JSON.stringify(options.event ?? {}, null, 2));
  }
  for (const [path, content] of Object.entries(options.files)) {
    const file = join(tree.workspace, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return tree;
}

/** Removes the directories of a job. */
export function removeWorkTree(tree: WorkTree): void {
  rmSync(tree.root, { recursive: true, force: true, maxRetries: 3 });
}
