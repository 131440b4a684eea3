import { statSync, truncateSync } from "node:fs";
import {
  MAX_LINE_LENGTH,
  type Redact,
  sanitizeLine,
} from "../util/sanitize.ts";
import { writeFileAtomic } from "./atomic-write.ts";
import type { Toolkit } from "./toolkit.ts";

/** What the action needs of the GitHub runner. Nothing that is passed in reaches it with a secret inside. */
export interface Runner {
  /** A line of the log. */
  info(line: string): void;
  /** A line that shows only when debug logging is on. */
  debug(line: string): void;
  /** Lines of the log that are folded under a title. */
  group(title: string, lines: readonly string[]): void;
  /** An annotation beside the workflow run that nothing needs doing about. */
  notice(title: string, message: string): void;
  /** An annotation beside the workflow run. */
  warning(title: string, message: string): void;
  /** An annotation that says why the step is red. */
  error(title: string, message: string): void;
  /** Writes an output. Throws, with the file as it was, when that fails. */
  setOutput(name: string, value: string): void;
  /** Hands a value to the post step. Throws, with the file as it was, when that fails. */
  saveState(name: string, value: string): void;
  /** Appends Markdown to the job summary. Rejects when that fails. */
  addSummary(markdown: string): Promise<void>;
  /** Writes a file of the user's, whole or not at all. Throws when that fails. */
  writeFile(path: string, text: string): void;
}

/** The GitHub runner by way of its own toolkit. */
export function createRunner(
  core: Toolkit,
  { GITHUB_OUTPUT, GITHUB_STATE }: NodeJS.ProcessEnv,
  redact: Redact,
): Runner {
  // Redacted again at the end: making it harmless may have joined what an invisible character held apart.
  const line = (text: string) =>
    redact(sanitizeLine(redact(text), MAX_LINE_LENGTH));
  // Each line of a message is made harmless by itself; the toolkit then escapes the line breaks between them.
  const lines = (text: string) => text.split("\n").map(line).join("\n");
  return {
    info: (text) => core.info(line(text)),
    debug: (text) => core.debug(line(text)),
    group: (title, texts) => {
      core.startGroup(line(title));
      for (const text of texts) core.info(line(text));
      core.endGroup();
    },
    notice: (title, message) =>
      core.notice(lines(message), { title: line(title) }),
    warning: (title, message) =>
      core.warning(lines(message), { title: line(title) }),
    error: (title, message) =>
      core.error(lines(message), { title: line(title) }),
    setOutput: (name, value) =>
      appendAtomic(GITHUB_OUTPUT, () => core.setOutput(name, redact(value))),
    saveState: (name, value) =>
      appendAtomic(GITHUB_STATE, () => core.saveState(name, redact(value))),
    addSummary: async (markdown) => {
      await core.summary.addRaw(redact(markdown), true).write();
    },
    writeFile: (path, text) => writeFileAtomic(path, redact(text)),
  };
}

/**
 * Appends to one of the runner's files, or leaves it as it was. On a full disk the toolkit's append can stop halfway,
 * and the runner would fail the step over the entry that has no end (actions/runner, FileCommandManager.cs).
 */
function appendAtomic(path: string | undefined, append: () => void): void {
  const size =
    path === undefined
      ? undefined
      : statSync(path, { throwIfNoEntry: false })?.size;
  try {
    append();
  } catch (error) {
    if (path !== undefined && size !== undefined) {
      try {
        truncateSync(path, size);
      } catch {
        // What can't be written can't be mended; the append's own error tells.
      }
    }
    throw error;
  }
}
