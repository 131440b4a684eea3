import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Effects, setIgnoringCase } from "./effects.ts";
import { readKeyValues } from "./key-values.ts";
import type { Masker } from "./masker.ts";
import type { StepLog } from "./step-log.ts";

const MAX_SUMMARY = 1024 * 1024;

/** The files behind GITHUB_STEP_SUMMARY, GITHUB_STATE and GITHUB_OUTPUT. */
export interface CommandFiles {
  readonly step_summary: string;
  readonly state: string;
  readonly output: string;
}

/** Makes new empty files: every step has its own (FileCommandManager.cs, InitializeFiles). */
export function createCommandFiles(temp: string): CommandFiles {
  const directory = join(temp, "_runner_file_commands");
  mkdirSync(directory, { recursive: true });
  const suffix = randomUUID();
  const create = (prefix: string) => {
    const path = join(directory, prefix + suffix);
    writeFileSync(path, "");
    return path;
  };
  return {
    step_summary: create("step_summary_"),
    state: create("save_state_"),
    output: create("set_output_"),
  };
}

/** What processing the files needs. */
export interface FileContext {
  readonly log: StepLog;
  readonly masker: Masker;
  readonly effects: Effects;
}

type Processor = (bytes: Buffer, context: FileContext) => void;

/**
 * Applies the files in the runner's order (ExtensionManager.cs). A broken one fails the step; the others, and its own
 * entries before the break, still count. A file that is gone counts as empty.
 */
export function processCommandFiles(files: CommandFiles, context: FileContext): void {
  for (const [name, process] of PROCESSORS) {
    try {
      const bytes = readIfThere(files[name]);
      if (bytes !== undefined) process(bytes, context);
    } catch (error) {
      context.log.error(`Unable to process file command '${name}' successfully.`);
      context.log.error(error instanceof Error ? error.message : String(error));
      context.effects.failed = true;
    }
  }
}

const saveState: Processor = (bytes, { log, effects }) => {
  for (const [key, value] of readKeyValues(decode(bytes))) {
    setIgnoringCase(effects.state, key, value);
    log.debug(`Save intra-action state ${key} = ${value}`);
  }
};

const setOutputs: Processor = (bytes, { log, effects }) => {
  for (const [key, value] of readKeyValues(decode(bytes))) {
    setIgnoringCase(effects.outputs, key, value);
    log.debug(`Set output ${key} = ${value}`);
  }
};

// Too large is dropped whole, with an annotation that does not touch the step's result.
const takeSummary: Processor = (bytes, { log, masker, effects }) => {
  if (bytes.length === 0) return;
  if (bytes.length > MAX_SUMMARY) {
    log.error(
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${MAX_SUMMARY / 1024}k, got ${Math.floor(bytes.length / 1024)}k. For more information see: https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-markdown-summary`,
    );
    return;
  }
  const lines = decode(bytes).split(/\r\n|\n|\r/);
  if (lines.at(-1) === "") lines.pop();
  effects.summary = lines.map((line) => `${masker.mask(line)}\n`).join("");
};

const PROCESSORS: readonly (readonly [keyof CommandFiles, Processor])[] = [
  ["step_summary", takeSummary],
  ["state", saveState],
  ["output", setOutputs],
];

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

// A byte order mark is tolerated, and dropped by the decoder.
function decode(bytes: Buffer): string {
  return new TextDecoder().decode(bytes);
}
