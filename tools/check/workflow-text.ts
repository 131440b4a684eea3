import { parse } from "yaml";
import type { Complaint } from "./complaint.ts";
import type { SourceFile } from "./files.ts";
import { readMarkdown } from "./markdown.ts";

/** A whole workflow, and where it is from. */
export interface WorkflowText {
  readonly file: string;
  readonly text: string;
  /** The line of the file that the given line of the text is from. */
  readonly lineOf: (line: number) => number;
}

const WORKFLOW_KEYS =
  "name run-name on permissions env defaults concurrency jobs".split(" ");
const WORKFLOW = "on: push\n";
const JOBS = `${WORKFLOW}jobs:\n`;
const JOB = `${JOBS}  job:\n`;
const SOME_JOBS =
  "jobs: { job: { runs-on: ubuntu-latest, steps: [{ run: exit }] } }\n";
const STEPS = `${JOB}    runs-on: ubuntu-latest\n    steps:\n`;

/** A file that is a workflow. */
export function workflowOfFile({ path: file, text }: SourceFile): WorkflowText {
  return { file, text, lineOf: (line) => line };
}

/** The YAML blocks of a page, each made a whole workflow of, and a complaint about those that can't be. */
export function workflowsOfPage(page: SourceFile): {
  workflows: WorkflowText[];
  complaints: Complaint[];
} {
  const workflows: WorkflowText[] = [];
  const complaints: Complaint[] = [];
  for (const { language, line: first, text } of readMarkdown(page.text)
    .blocks) {
    if (!/^ya?ml$/.test(language)) continue;
    const whole = wholeWorkflow(text);
    if (whole === undefined) {
      complaints.push({
        file: page.path,
        line: first,
        says: "this YAML is no workflow, no job and no list of steps, so that nothing checks it: make it one, or fence it as text",
      });
      continue;
    }
    workflows.push({
      file: page.path,
      text: whole.text,
      lineOf: (line) => first + Math.max(0, line - whole.added - 1),
    });
  }
  return { workflows, complaints };
}

/** A fragment with what it leaves to its reader, and how many lines that put in front of it. */
export function wholeWorkflow(
  fragment: string,
): { text: string; added: number } | undefined {
  const value: unknown = parse(fragment, { logLevel: "silent" });
  const within = (before: string, depth: number) => ({
    text: before + fragment.replaceAll(/^(?=.)/gm, " ".repeat(depth)),
    added: before.split("\n").length - 1,
  });
  if (Array.isArray(value)) return within(STEPS, 6);
  if (!isMapping(value)) return undefined;
  if (Object.keys(value).every((key) => WORKFLOW_KEYS.includes(key))) {
    const { text, added } = within("on" in value ? "" : WORKFLOW, 0);
    return { text: `${text}${"jobs" in value ? "" : `\n${SOME_JOBS}`}`, added };
  }
  if ("runs-on" in value || callsWorkflow(value)) return within(JOB, 4);
  if ("run" in value || "uses" in value) {
    // As the one item of the list, after the comments above it.
    const { text, added } = within(STEPS, 8);
    return { text: text.replace(/^ {8}(?=[^ #])/m, "      - "), added };
  }
  const areJobs = Object.values(value).every(
    (job) => isMapping(job) && ("runs-on" in job || callsWorkflow(job)),
  );
  return areJobs ? within(JOBS, 2) : undefined;
}

function callsWorkflow({ uses }: Record<string, unknown>): boolean {
  return /\.github\/workflows\//.test(String(uses));
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
