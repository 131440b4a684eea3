import { parse } from "yaml";
import type { Workflow } from "./workflow.ts";

interface Content {
  on?: unknown;
  permissions?: unknown;
  concurrency?: unknown;
  jobs?: Record<string, Job>;
}

interface Job {
  uses?: string;
  "timeout-minutes"?: number;
  steps?: { uses?: string; with?: Record<string, unknown> }[];
}

const URL_FROM_FORM = /base[-_]url:.*\$\{\{.*\binputs\b/i;

/** Finds what gives a workflow, or a person who may run it, more rights than needed. */
export function checkRights({ file, text }: Workflow): string[] {
  const { on = {}, permissions, jobs = {} }: Content = parse(text);
  const leaky = Object.entries(jobs).filter(([, { steps = [] }]) =>
    steps.some(
      ({ uses, with: inputs }) =>
        uses?.startsWith("actions/checkout@") && inputs?.["persist-credentials"] !== false,
    ),
  );
  return [
    ...(JSON.stringify(permissions) === "{}"
      ? []
      : ["the workflow needs `permissions: {}`; each job states its own"]),
    ...(/workflow_dispatch/.test(JSON.stringify(on)) && URL_FROM_FORM.test(text)
      ? ["a form sets the URL that the API key is sent to: write it in the workflow"]
      : []),
    ...leaky.map(
      ([name]) => `a checkout of job ${name} keeps its token: add \`persist-credentials: false\``,
    ),
  ].map((finding) => `${file}: ${finding}`);
}

/**
 * Finds what a workflow that this repository runs itself lacks or must not have. The caller decides
 * for one that others call.
 */
export function checkLimits({ file, text }: Workflow): string[] {
  const { on = {}, concurrency, jobs = {} }: Content = parse(text);
  if (Object.keys(on ?? {}).join() === "workflow_call") return [];
  const unlimited = Object.entries(jobs).filter(
    ([, job]) => job.uses === undefined && !("timeout-minutes" in job),
  );
  return [
    ...(concurrency === undefined ? ["the workflow has no `concurrency`"] : []),
    ...unlimited.map(([name]) => `job ${name} has no \`timeout-minutes\``),
    ...(/\$\{\{[^}]*\bsecrets\b/.test(text)
      ? ["no workflow that this repository runs may need a secret"]
      : []),
  ].map((finding) => `${file}: ${finding}`);
}
