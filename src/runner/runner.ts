import { statSync, truncateSync } from "node:fs";
import { type Redact, redactValues } from "../util/redact.ts";
import { MAX_LINE_LENGTH, sanitizeLine } from "../util/sanitize.ts";
import { writeFileAtomic } from "./atomic-write.ts";
import type { Toolkit } from "./toolkit.ts";

/** What the action uses of the runner. Secrets are redacted from everything that is passed in. */
export interface Runner {
  /** Removes secrets from text. */
  redact: Redact;
  /** Writes a line to the log. */
  info(line: string): void;
  /** Writes a line that shows only if debug logging is on. */
  debug(line: string): void;
  /** Writes lines that the log folds under a title. */
  group(title: string, lines: readonly string[]): void;
  /** Annotates the run with something that needs no action. */
  notice(title: string, message: string): void;
  /** Annotates the run with a warning. */
  warning(title: string, message: string): void;
  /** Annotates the run with the reason why the step fails. */
  error(title: string, message: string): void;
  /** Writes an output; an object becomes JSON. Throws if that fails, with the file unchanged. */
  setOutput(name: string, value: string | object): void;
  /** Saves an object for the post step as JSON. Throws if that fails, with the file unchanged. */
  saveState(name: string, value: object): void;
  /** Appends Markdown to the job summary. Rejects if that fails. */
  addSummary(markdown: string): Promise<void>;
  /**
   * Writes an object as JSON into a file of the workspace, atomically. Throws if that fails, or if
   * the path leads out of the workspace.
   */
  writeFile(path: string, value: object): void;
}

/** Creates a runner from GitHub's toolkit. */
export function createRunner(
  core: Toolkit,
  { GITHUB_OUTPUT, GITHUB_STATE, GITHUB_WORKSPACE = "" }: NodeJS.ProcessEnv,
  redact: Redact,
): Runner {
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
      appendAtomic(GITHUB_OUTPUT, () =>
        core.setOutput(name, typeof value === "string" ? redact(value) : json(value)),
      ),
    saveState: (name, value) => appendAtomic(GITHUB_STATE, () => core.saveState(name, json(value))),
    addSummary: async (markdown) => {
      await core.summary.addRaw(redact(markdown), true).write();
    },
    writeFile: (path, value) => writeFileAtomic(GITHUB_WORKSPACE, path, `${json(value, 2)}\n`),
  };
}

/**
 * Restores one of the runner's files if an append to it fails. On a full disk the toolkit can write
 * half an entry, and the runner fails the step for an entry without an end (actions/runner,
 * FileCommandManager.cs).
 */
function appendAtomic(path: string | undefined, append: () => void): void {
  const size = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false })?.size;
  try {
    append();
  } catch (error) {
    if (path !== undefined && size !== undefined) {
      try {
        truncateSync(path, size);
      } catch {
        // The error of the append is the one to report.
      }
    }
    throw error;
  }
}
