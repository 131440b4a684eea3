import { parse } from "yaml";
import type { Workflow } from "./workflow.ts";

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}
interface Content {
  on?: unknown;
  permissions?: unknown;
  concurrency?: unknown;
  jobs?: Record<string, { uses?: string; "timeout-minutes"?: number; steps?: Step[] }>;
}

const URL_FROM_FORM = /base[-_]url:.*\$\{\{.*\binputs\b/i;

/** Finds what gives a workflow, or a person who may run it, more rights than needed. */
export function checkRights({ file, text }: Workflow): string[] {
  const { on = {}, permissions, jobs = {} }: Content = parse(text);
  const found: string[] = [];
  if (JSON.stringify(permissions) !== "{}")
    found.push("the workflow needs `permissions: {}`; each job states its own");
  if (/workflow_dispatch/.test(JSON.stringify(on)) && URL_FROM_FORM.test(text))
    found.push("a form sets the URL that the API key is sent to: write it in the workflow");
  for (const [name, { steps = [] }] of Object.entries(jobs))
    for (const { uses, with: inputs } of steps)
      if (uses?.startsWith("actions/checkout@") && inputs?.["persist-credentials"] !== false)
        found.push(`a checkout of job ${name} keeps its token: add \`persist-credentials: false\``);
  return found.map((finding) => `${file}: ${finding}`);
}

/**
 * Finds what a workflow that this repository runs itself lacks or must not have. The caller decides
 * for one that others call.
 */
export function checkLimits({ file, text }: Workflow): string[] {
  const { on = {}, concurrency, jobs = {} }: Content = parse(text);
  if (Object.keys(on ?? {}).join() === "workflow_call") return [];
  const found: string[] = [];
  if (concurrency === undefined) found.push("the workflow has no `concurrency`");
  for (const [name, job] of Object.entries(jobs))
    if (job.uses === undefined && !("timeout-minutes" in job))
      found.push(`job ${name} has no \`timeout-minutes\``);
  if (/\$\{\{[^}]*\bsecrets\b/.test(text))
    found.push("no workflow that this repository runs may need a secret");
  return found.map((finding) => `${file}: ${finding}`);
}
