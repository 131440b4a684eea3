import { parse } from "yaml";
import { type Complaint, lineAt } from "./complaint.ts";
import type { WorkflowText } from "./workflow-text.ts";

// What a workflow of this repository must say, so that none has more rights, or runs for longer, than it needs.

interface Job {
  uses?: string;
  "timeout-minutes"?: number;
  steps?: { uses?: string; with?: Record<string, unknown> }[];
}

interface Workflow {
  on?: unknown;
  permissions?: unknown;
  concurrency?: unknown;
  jobs?: Record<string, Job>;
}

/** What the workflow should say and doesn't, and what it should not say. */
export function unsafe({ file, text }: WorkflowText): Complaint[] {
  const { permissions, jobs = {} }: Workflow = parse(text);
  const complaints: Complaint[] = [];
  if (JSON.stringify(permissions) !== "{}")
    complaints.push({
      file,
      line: firstLine(text, /^permissions:/m),
      says: "a workflow starts from `permissions: {}`, and each job says what it needs",
    });
  for (const [name, { steps = [] }] of Object.entries(jobs)) {
    for (const { uses = "", with: inputs = {} } of steps) {
      if (!uses.startsWith("actions/checkout@")) continue;
      if (inputs["persist-credentials"] === false) continue;
      complaints.push({
        file,
        line: firstLine(text, jobNamed(name)),
        says: `a checkout of job ${name} leaves its token behind: \`persist-credentials: false\``,
      });
    }
  }
  return complaints;
}

/** The same of a workflow that this repository runs itself; what others call by `workflow_call` is for them to limit. */
export function careless(workflow: WorkflowText): Complaint[] {
  const { file, text } = workflow;
  const { on, concurrency, jobs = {} }: Workflow = parse(text);
  const complaints = unsafe(workflow);
  if (JSON.stringify(Object.keys(on ?? {})) === '["workflow_call"]')
    return complaints;
  if (concurrency === undefined)
    complaints.push({
      file,
      line: 1,
      says: "the workflow doesn't say its `concurrency`",
    });
  for (const [name, { uses, "timeout-minutes": limit }] of Object.entries(
    jobs,
  )) {
    if (uses === undefined && limit === undefined)
      complaints.push({
        file,
        line: firstLine(text, jobNamed(name)),
        says: `job ${name} has no \`timeout-minutes\``,
      });
  }
  const secret = /\$\{\{[^}]*\bsecrets\b/;
  if (secret.test(text))
    complaints.push({
      file,
      line: firstLine(text, secret),
      says: "nothing that this repository runs may need a secret",
    });
  return complaints;
}

function jobNamed(name: string): RegExp {
  return new RegExp(`^  ${name}:`, "m");
}

function firstLine(text: string, pattern: RegExp): number {
  return lineAt(text, Math.max(0, text.search(pattern)));
}
