import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ids, type Sandbox } from "../support/fake-zilliz/index.ts";

/** The directory of action.yml: what is measured is what is shipped. */
export const ACTION = fileURLToPath(new URL("../..", import.meta.url));

/** The environment of a step, and the folder of its files. */
export interface StepEnv extends AsyncDisposable {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The README's step against a sandbox; without one, as much of a runner as another action needs. */
export async function createStepEnv(sandbox?: Sandbox): Promise<StepEnv> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const names = ["OUTPUT", "STATE", "STEP_SUMMARY"];
  const files = names.map((name) => [`GITHUB_${name}`, join(folder, name)]);
  for (const [, path = ""] of files) await writeFile(path, "");
  return {
    folder,
    env: {
      PATH: process.env.PATH ?? "",
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_EVENT_NAME: "schedule",
      GITHUB_EVENT_PATH: join(folder, "event.json"),
      GITHUB_REPOSITORY: "octo/vectors",
      GITHUB_RUN_ID: "42",
      GITHUB_RUN_ATTEMPT: "1",
      GITHUB_SHA: "da39a3ee5e6b4b0d3255bfef95601890afd80709",
      RUNNER_TEMP: folder,
      ...Object.fromEntries(files),
      ...(sandbox && {
        "INPUT_API-KEY": sandbox.apiKey,
        "INPUT_CLUSTER-ID": ids.cluster,
        "INPUT_INTEGRATION-ID": ids.integration,
        "INPUT_BASE-URL": sandbox.url,
      }),
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A process of this Node with an environment of its own, whose output is not read. */
export function launch(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, args, { env: { ...env }, stdio: "ignore" });
}

export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}
