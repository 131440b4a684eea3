import { parse } from "yaml";

/** A whole workflow, from a file or from a block of a Markdown page. */
export interface Workflow {
  readonly file: string;
  readonly text: string;
  /** Where a line of the text comes from: `file:line`, which editors turn into a link. */
  readonly at: (line: number) => string;
}

export function workflowOfFile(file: string, text: string): Workflow {
  return { file, text, at: (line) => `${file}:${line}` };
}

/** The YAML blocks of a page, each completed to a workflow. */
export function workflowsOfPage(file: string, page: string): Workflow[] {
  return [...page.matchAll(/^( *)```ya?ml\n(.*?)^\1```$/gms)].map((block) => {
    const [, indent = "", code = ""] = block;
    const first = page.slice(0, block.index).split("\n").length + 1;
    const { text, linesBefore } = complete(code.replaceAll(new RegExp(`^${indent}`, "gm"), ""));
    const at = (line: number) => `${file}:${first + Math.max(0, line - linesBefore - 1)}`;
    return { file, text, at };
  });
}

const WORKFLOW_KEYS = "name run-name on permissions env defaults concurrency jobs".split(" ");
const JOBS = "on: push\njobs:\n";
const JOB = `${JOBS}  job:\n`;
const STEPS = `${JOB}    runs-on: ubuntu-latest\n    steps:\n`;
const SOME_JOBS = "\njobs: { job: { runs-on: ubuntu-latest, steps: [{ run: exit }] } }\n";

/** Adds what a fragment leaves to its reader, and says how many lines that puts before it. */
function complete(fragment: string): { text: string; linesBefore: number } {
  const value: object = parse(fragment, { logLevel: "silent" }) ?? {};
  const within = (before: string, depth: number, after = "") => ({
    text: before + fragment.replaceAll(/^(?=.)/gm, " ".repeat(depth)) + after,
    linesBefore: before.split("\n").length - 1,
  });
  if (Array.isArray(value)) return within(STEPS, 6);
  if (Object.keys(value).every((key) => WORKFLOW_KEYS.includes(key))) {
    const head = "on" in value ? "" : "on: push\n";
    return within(head, 0, "jobs" in value ? "" : SOME_JOBS);
  }
  const uses = "uses" in value ? String(value.uses) : "";
  if ("runs-on" in value || uses.includes("/.github/workflows/")) return within(JOB, 4);
  if (uses === "" && !("run" in value)) return within(JOBS, 2);
  // The one item of the list, after the comments above it.
  const { text, linesBefore } = within(STEPS, 8);
  return { text: text.replace(/^ {8}(?=[^ #])/m, "      - "), linesBefore };
}
