import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { conditionHolds } from "../expressions.ts";
import { githubContext, override, runnerContext } from "./contexts.ts";
import { type Effects, emptyEffects, setIgnoringCase } from "./effects.ts";
import { composeEnvironment } from "./environment.ts";
import { createCommandFiles } from "./file-commands.ts";
import { resolveInputs } from "./inputs.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { Masker } from "./masker.ts";
import type { ActionOptions } from "./options.ts";
import { RunningStep } from "./running-step.ts";
import { StepLog } from "./step-log.ts";
import type { StepName } from "./types.ts";
import { createWorkTree, type WorkTree } from "./work-tree.ts";

/** The job around the action: what main and post share, and what main leaves for post. */
export class Job {
  readonly options: ActionOptions;
  readonly manifest: Manifest;
  readonly tree: WorkTree;
  readonly masker = new Masker();
  readonly effects: Effects = emptyEffects();

  constructor(options: ActionOptions) {
    this.options = options;
    this.manifest = readManifest(toPath(options.action));
    // Fails now rather than at the moment of a cancel.
    const atStart = { status: "success", contexts: {} } as const;
    if (!conditionHolds(options.if, atStart)) {
      throw new Error(`The step would be skipped: if: ${options.if}`);
    }
    this.tree = createWorkTree(options.event ?? {});
  }

  /** Starts a step with all that the real runner prepares for it. */
  start(
    name: StepName,
    script: string,
    jobStopped: () => boolean,
    onLine: (line: string) => void,
  ): RunningStep {
    const { options, tree, masker } = this;
    const debugging = options.debug ?? false;
    const uses = options.uses ?? "./";
    const files = createCommandFiles(tree.temp);
    const github = this.#github(files);
    this.#maskSecrets(github.get("token"));
    const log = new StepLog(masker, debugging, onLine);
    // Inputs are evaluated again for each step (ActionRunner.cs).
    const inputs = resolveInputs(this.manifest, options.with ?? {}, github);
    for (const warning of inputs.warnings) log.warning(warning);
    if (name === "main") logDetails(log, uses, inputs.values, options.env ?? {});
    else log.output("Post job cleanup.");

    return new RunningStep({
      displayName: name === "main" ? `Run ${uses}` : `Post Run ${uses}`,
      node: options.node ?? process.execPath,
      nodeArgs: options.nodeArgs?.[name] ?? [],
      script,
      cwd: tree.workspace,
      env: composeEnvironment({
        runnerEnv: {
          PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
          HOME: tree.home,
          LANG: "C.UTF-8",
        },
        stepEnv: options.env ?? {},
        state: this.effects.state,
        inputs: inputs.values,
        github,
        runner: runnerContext(tree, debugging),
      }),
      files,
      log,
      masker,
      debugging,
      container: options.container ?? false,
      timeScale: options.timeScale ?? 1,
      jobStopped,
    });
  }

  /** Keeps what a step changed for later ones. The outputs in `steps.<id>` are those of main. */
  keep(name: StepName, effects: Effects): void {
    if (name === "main") {
      for (const [key, value] of effects.outputs) {
        setIgnoringCase(this.effects.outputs, key, value);
      }
    }
    for (const [key, value] of effects.state) {
      setIgnoringCase(this.effects.state, key, value);
    }
  }

  #github(files: ReturnType<typeof createCommandFiles>): Map<string, string> {
    const overrides = this.options.github ?? {};
    const { id = "export", uses = "./" } = this.options;
    const context = githubContext(this.tree, { id, uses }, overrides);
    return override(new Map([...context, ...Object.entries(files)]), overrides);
  }

  #maskSecrets(token: string | undefined): void {
    for (const secret of this.options.secrets ?? []) {
      this.masker.addWithLines(secret.trim());
    }
    if (!token) return;
    this.masker.add(token);
    this.masker.add(Buffer.from(`x-access-token:${token}`).toString("base64"));
  }
}

// Handler.cs, PrintActionDetails: a secret that is not masked yet is logged here, before the action runs.
function logDetails(
  log: StepLog,
  uses: string,
  inputs: ReadonlyMap<string, string>,
  env: Readonly<Record<string, string>>,
): void {
  log.output(`##[group]Run ${uses}`);
  if (inputs.size > 0) log.output("with:");
  for (const [name, value] of inputs) {
    if (value !== "") log.output(`  ${name}: ${value}`);
  }
  if (Object.keys(env).length > 0) log.output("env:");
  for (const [name, value] of Object.entries(env)) {
    log.output(`  ${name}: ${value}`);
  }
  log.output("##[endgroup]");
}

function toPath(location: string | URL): string {
  return resolve(location instanceof URL ? fileURLToPath(location) : location);
}
