import { closeSync, constants, openSync, statSync, truncateSync } from "node:fs";
import { messageOf } from "../errors.ts";
import { type Redact, redactValues } from "../util/redact.ts";
import { MAX_LINE_LENGTH, sanitizeLine } from "../util/sanitize.ts";
import { writeFileAtomic } from "./atomic-write.ts";
import type { Toolkit } from "./toolkit.ts";

/** What the action uses of the runner. Secrets are redacted from everything that is passed in. */
export interface Runner {
  /** Removes secrets from text. */
  redact: Redact;
  info(line: string): void;
  /** Writes a line that shows only if debug logging is on. */
  debug(line: string): void;
  /** Writes lines that the log folds under a title. */
  group(title: string, lines: readonly string[]): void;
  /** Annotates the run with something that needs no action. */
  notice(title: string, message: string): void;
  warning(title: string, message: string): void;
  /** Annotates the run with the reason why the step fails. */
  error(title: string, message: string): void;
  /** Writes an output; an object becomes JSON. Throws if that fails, with the file unchanged. */
  setOutput(name: string, value: string | object): void;
  /**
   * Saves a value without secrets for the post step. Throws if that fails, with the file unchanged.
   */
  saveState(name: string, value: string): void;
  /** Appends Markdown to the job summary. Rejects if that fails. */
  addSummary(markdown: string): Promise<void>;
  /**
   * Writes an object as JSON into a file of the workspace, atomically. Throws if that fails, or if
   * the path leads out of the workspace.
   */
  writeFile(path: string, value: object): void;
  /** Why one of the runner's files can't be written; undefined if it can. Changes nothing. */
  unwritableBecause(file: RunnerFile): string | undefined;
}

/** The variable with the path of one of the runner's files. */
export type RunnerFile = "GITHUB_OUTPUT" | "GITHUB_STATE" | "GITHUB_STEP_SUMMARY";

/** Creates a runner from GitHub's toolkit. */
export function createRunner(core: Toolkit, env: NodeJS.ProcessEnv, redact: Redact): Runner {
  // Redacted again at the end: sanitizing may have joined a secret that an invisible character
  // divided.
  const line = (text: string) => redact(sanitizeLine(redact(text), MAX_LINE_LENGTH));
  // The toolkit escapes the line breaks between them.
  const lines = (text: string) => text.split("\n").map(line).join("\n");
  const json = (value: object, indent?: number) =>
    JSON.stringify(redactValues(value, redact), undefined, indent);
  return {
    redact,
    info: (text) => core.info(line(text)),
    debug: (text) => core.debug(line(text)),
    group: (title, texts) => {
      core.startGroup(line(title));
      for (const text of texts) core.info(line(text));
      core.endGroup();
    },
    notice: (title, message) => core.notice(lines(message), { title: line(title) }),
    warning: (title, message) => core.warning(lines(message), { title: line(title) }),
    error: (title, message) => core.error(lines(message), { title: line(title) }),
    setOutput: (name, value) =>
      appendAtomic(pathOf("GITHUB_OUTPUT", env), () =>
        core.setOutput(name, typeof value === "string" ? redact(value) : json(value)),
      ),
    saveState: (name, value) =>
      appendAtomic(pathOf("GITHUB_STATE", env), () => core.saveState(name, value)),
    addSummary: async (markdown) => {
      await core.summary.addRaw(redact(markdown), true).write();
    },
    writeFile: (path, value) =>
      writeFileAtomic(env.GITHUB_WORKSPACE ?? "", path, `${json(value, 2)}\n`),
    unwritableBecause: (file) => {
      try {
        closeSync(openSync(pathOf(file, env), constants.O_WRONLY | constants.O_APPEND));
        return undefined;
      } catch (error) {
        return messageOf(error);
      }
    },
  };
}

/**
 * The path of one of the runner's files. Throws if there is none: the toolkit would print a workflow
 * command to the log instead, which runners no longer accept.
 */
function pathOf(file: RunnerFile, env: NodeJS.ProcessEnv): string {
  const path = env[file];
  if (!path) throw new Error(`the runner has not set ${file}`);
  return path;
}

/**
 * Restores one of the runner's files if an append to it fails. On a full disk the toolkit can write
 * half an entry, and the runner fails the step for an entry without an end (actions/runner,
 * FileCommandManager.cs).
 */
function appendAtomic(path: string, append: () => void): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  try {
    append();
  } catch (error) {
    try {
      if (size !== undefined) truncateSync(path, size);
    } catch {
      // The error of the append is the one to report.
    }
    throw error;
  }
}
