import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import type { FakeGitHub } from "../support/fake-github/github.ts";
import type { FakeStorage } from "../support/fake-storage/index.ts";
import type { Sandbox, SandboxState } from "../support/fake-zilliz/index.ts";
import { ActionScenario } from "../support/in-process-action.ts";
import type { JobResult } from "./result.ts";
import { StandIns, type Traces } from "./stand-ins.ts";
import { inputsOf, type Workflow } from "./workflow.ts";
import { WorkflowRun } from "./workflow-run.ts";

/** How long an export takes, and a backup. */
export const SHORT = { durationMs: 300, pendingMs: 50 };

/** A Zilliz Cloud on which exports fail. */
export const FAILS: Partial<SandboxState> = {
  exportPlan: { ...SHORT, finalStatus: "FAILED", reason: "The role was deleted." },
};

/** How a workflow is run: by the first event that it names. */
export interface Scenario {
  /** The name of its branch or tag. */
  readonly ref?: string;
  /** The inputs of a `workflow_dispatch`, as its form has them. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** For `github-token`; without it, GitHub can't be reached. */
  readonly github?: FakeGitHub;
  /** The user's scripts are there without a checkout, which a fragment leaves to its reader. */
  readonly checkedOut?: boolean;
  readonly state?: Partial<SandboxState>;
  /** How many exports it may start; by default one. */
  readonly exports?: number;
  /** Called before the run. */
  readonly before?: (zilliz: Sandbox) => void;
  /** Where exports are written to, and where the sub-action looks. */
  readonly storage?: FakeStorage;
  /** The number of the issue that is open already. */
  readonly openIssue?: string;
  /** Cancels the run after the first poll of the export. */
  readonly cancel?: boolean;
}

/** What came of a workflow run. */
export interface ScenarioResult {
  readonly jobs: Readonly<Record<string, JobResult>>;
  /** `success`, `failure`, … of each job. */
  readonly results: Readonly<Record<string, string>>;
  /** Every step that was reached, as `job: step`; those of parallel jobs in the order of the file. */
  readonly reached: readonly string[];
  readonly traces: Traces;
  /** `status` of each step that uses the action, in order. */
  readonly statuses: readonly (string | undefined)[];
  readonly errors: readonly string[];
  readonly exports: Sandbox["acceptedExports"];
  readonly requests: Sandbox["requests"];
  readonly posts: readonly string[];
}

/** What the emulated runner has in its `github` context. */
const GITHUB = {
  repository: "octo-org/vector-search",
  run_id: "1658821493",
  server_url: "https://github.com",
};

/** Runs a workflow to its end: its commands in real processes, this action in this one. */
export async function runScenario(
  workflow: Workflow,
  scenario: Scenario = {},
): Promise<ScenarioResult> {
  const { ref = "main", inputs, github, checkedOut = false } = scenario;
  await using action = await ActionScenario.start({
    exportPlan: SHORT,
    backupPlan: SHORT,
    ...(scenario.storage && { storage: scenario.storage }),
    ...scenario.state,
  });
  action.mostExports = scenario.exports ?? 1;
  const { zilliz } = action;
  scenario.before?.(zilliz);
  const root = mkdtempSync(join(realpathSync(tmpdir()), "workflow-"));
  using _ = { [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
  const folder = () => mkdtempSync(join(root, "folder-"));
  const [event = "push"] = Object.keys(workflow.on ?? {});
  const standIns = new StandIns(folder());
  standIns.openIssue(scenario.openIssue ?? "");
  const run = new WorkflowRun(
    workflow,
    { action, folder, standIns, github, checkedOut, storage: scenario.storage },
    {
      github: { ...GITHUB, event_name: event, ref_name: ref },
      inputs: inputsOf(workflow.on?.workflow_dispatch?.inputs, inputs),
      secrets: { ZILLIZ_API_KEY: zilliz.apiKey },
      vars: {},
    },
  );
  if (scenario.cancel) {
    await zilliz.waitForResponse("describeJob");
    run.cancel();
  }
  const jobs = await run.finished;
  const { traces } = standIns;
  // Only the action gets the key.
  expect(traces.environments).not.toContain(zilliz.apiKey);
  const entries = Object.entries(jobs);
  const steps = entries.flatMap(([, job]) => job.steps).filter((step) => step.run !== undefined);
  return {
    jobs,
    results: Object.fromEntries(entries.map(([name, { result }]) => [name, result])),
    reached: entries.flatMap(([name, job]) => job.steps.map(({ step }) => `${name}: ${step}`)),
    traces,
    statuses: steps.map(({ outputs }) => outputs.status),
    errors: steps.flatMap(({ run: step }) => step?.errors ?? []),
    exports: zilliz.acceptedExports,
    requests: (endpoint) => zilliz.requests(endpoint),
    posts: action.posts,
  };
}

/** The workflow with these inputs given to each step that uses the action. */
export function withInputs(workflow: Workflow, inputs: object): Workflow {
  const changed = structuredClone(workflow);
  for (const { steps = [] } of Object.values(changed.jobs))
    for (const step of steps)
      if (step.uses?.startsWith("OWNER/")) Object.assign(step.with ?? {}, inputs);
  return changed;
}
