import { parse } from "yaml";

/** What is read of a step. */
export interface Step {
  id?: string;
  name?: string;
  if?: string | boolean;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, unknown>;
  "continue-on-error"?: boolean;
}

/** What is read of a job: one with steps, or one that calls a workflow. */
export interface Job {
  needs?: string | string[];
  if?: string | boolean;
  permissions?: Record<string, string>;
  outputs?: Record<string, string>;
  env?: Record<string, unknown>;
  strategy?: { matrix?: Record<string, unknown>; "fail-fast"?: boolean };
  steps?: Step[];
  uses?: string;
  with?: Record<string, unknown>;
  secrets?: Record<string, unknown>;
}

/** An input of `workflow_dispatch` or `workflow_call`. */
export interface DeclaredInput {
  type?: "string" | "boolean" | "choice";
  required?: boolean;
  default?: unknown;
  options?: string[];
  description?: string;
}

/** What is read of a workflow. */
export interface Workflow {
  on?: Record<
    string,
    {
      inputs?: Record<string, DeclaredInput>;
      secrets?: Record<string, { required?: boolean }>;
      outputs?: Record<string, { value: string }>;
    } | null
  >;
  permissions?: Record<string, string>;
  env?: Record<string, unknown>;
  jobs: Record<string, Job>;
}

const READ = {
  workflow: "on permissions env jobs",
  job: "needs if permissions outputs env strategy steps uses with secrets",
  step: "id name if uses run with env continue-on-error",
};
/** Keys that change nothing here. */
const IGNORED = {
  workflow: "name run-name concurrency",
  job: "name runs-on environment timeout-minutes concurrency",
  step: "",
};

/** Reads a workflow, or a fragment of one: jobs, or the steps of one. An unknown key is an error. */
export function readWorkflow(text: string): Workflow {
  const read: Workflow | Step[] = parse(text);
  const workflow: Workflow = Array.isArray(read) ? { jobs: { only: { steps: read } } } : read;
  if (typeof workflow.on === "string") workflow.on = { [workflow.on]: null };
  refuseUnknown("workflow", workflow);
  for (const job of Object.values(workflow.jobs)) {
    refuseUnknown("job", job);
    for (const step of job.steps ?? []) refuseUnknown("step", step);
  }
  return workflow;
}

function refuseUnknown(kind: keyof typeof READ, of: object): void {
  const known = `${READ[kind]} ${IGNORED[kind]}`.split(" ");
  const unknown = Object.keys(of).filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new Error(`this ${kind} can't be run here: ${unknown.join(", ")}`);
}

/** The jobs that a job waits for. */
export function needsOf({ needs = [] }: Job): string[] {
  return [needs].flat();
}

/** The `inputs` context, by what is declared of it and what is given. */
export function inputsOf(
  declared: Readonly<Record<string, DeclaredInput>> = {},
  given: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  for (const name of Object.keys(given))
    if (!(name in declared)) throw new Error(`no input has the name ${name}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [name, inputOf(name, input, given[name])]),
  );
}

const NONE = { string: "", choice: "", boolean: false };

function inputOf(
  name: string,
  { type = "string", required = false, default: otherwise, options }: DeclaredInput,
  given: unknown,
): unknown {
  if (given === undefined && required && otherwise === undefined)
    throw new Error(`the input ${name} is missing`);
  const value = given ?? otherwise ?? options?.[0] ?? NONE[type];
  if (options !== undefined && !options.includes(String(value)))
    throw new Error(`the input ${name} can't be ${value}`);
  if (type !== "boolean") return String(value);
  if (typeof value !== type) throw new Error(`the input ${name} is no ${type}`);
  return value;
}

/** The `matrix` context of each matrix job; one without a matrix. */
export function matrixJobsOf(
  matrix: Readonly<Record<string, unknown>> = {},
): Record<string, unknown>[] {
  const { include, exclude, ...lists } = matrix;
  if (exclude !== undefined || (include && Object.keys(lists).length > 0))
    throw new Error("a matrix with exclude, or include beside lists");
  if (Array.isArray(include)) return include;
  return Object.entries(lists).reduce<Record<string, unknown>[]>(
    (matrixJobs, [key, values]) => {
      if (!Array.isArray(values)) throw new Error(`matrix.${key} is no list`);
      return matrixJobs.flatMap((matrixJob) =>
        values.map((value) => ({ ...matrixJob, [key]: value })),
      );
    },
    [{}],
  );
}
