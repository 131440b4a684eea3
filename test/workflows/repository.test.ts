import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { conditionHolds, interpolateAll } from "../support/expressions.ts";
import { startAction } from "../support/fake-runner/index.ts";
import { runCommand, type StepOutcome } from "./command.ts";
import { errorsOf } from "./verdict.ts";

// The jobs of ci.yml that use the action, step by step as they are written: commands in bash, the action under the
// emulated runner. Only the steps that fetch this repository and its packages are omitted.

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const GIVEN = ["actions/checkout", "actions/setup-node", "npm ci"];

interface Step {
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  with?: Record<string, string>;
  env?: Record<string, string>;
  "timeout-minutes"?: number;
  "continue-on-error"?: boolean;
}

const { jobs } = parse(readFileSync(join(ROOT, ".github/workflows/ci.yml"), "utf8"));

type Contexts = Readonly<Record<string, unknown>>;

/** Runs a job to its end. Resolves to what result of each step, those without an ID by their number. */
async function runJob(job: { steps: Step[] }): Promise<Record<string, StepOutcome>> {
  const steps: Record<string, StepOutcome> = {};
  let status: StepOutcome["outcome"] = "success";
  try {
    for (const [number, step] of job.steps.entries()) {
      const { uses = "", run = "", "continue-on-error": forgiven } = step;
      if (GIVEN.some((given) => `${uses}${run}`.startsWith(given))) continue;
      const contexts = { steps };
      if (!conditionHolds(step.if, { status, contexts })) continue;
      const result = await (uses === "./" ? use : command)(step, contexts);
      steps[step.id ?? `step ${number}`] = result;
      if (result.outcome !== "success" && forgiven !== true) status = result.outcome;
    }
    return steps;
  } finally {
    // As the runner does when the job is over.
    const { pid } = steps.sandbox?.outputs ?? {};
    if (pid !== undefined) process.kill(Number(pid));
  }
}

async function use(step: Step, contexts: Contexts): Promise<StepOutcome> {
  const run = startAction({ action: ROOT, with: interpolateAll(step.with, contexts) });
  if (step["timeout-minutes"] !== undefined) {
    await run.waitForOutput("job-id");
    run.timeout(step["timeout-minutes"]);
  }
  const { main, outputs, log } = await run.finished;
  return { outcome: main.conclusion, outputs, log, summary: main.summary };
}

function command({ run = "", env }: Step, contexts: Contexts): Promise<StepOutcome> {
  const given = interpolateAll(env, contexts);
  return runCommand(run, ROOT, { ...process.env, ...given });
}

const OUTCOMES: [job: string, outcomes: string[], log: string][] = [
  ["action", ["success", "success", "success"], '"status": "SUCCESSFUL"'],
  ["cancel", ["success", "failure", "success"], '"status": "CANCELED"'],
];

test.concurrent.for(OUTCOMES)("the job %s of ci.yml succeeds", async ([name, outcomes, log]) => {
  const steps = Object.values(await runJob(jobs[name]));
  expect(steps.map(({ outcome }) => outcome)).toEqual(outcomes);
  expect(steps.at(-1)?.log).toContain(log);
  expect(steps.at(-1)?.log).toContain("0 errors");
});

test.concurrent("the check fails over a missing output, and names it", async () => {
  const steps: Step[] = structuredClone(jobs.action.steps);
  const check = steps.find(({ env }) => env?.OUTPUTS);
  Object.assign(check?.env ?? {}, {
    OUTPUTS: `{"status": "succeeded", "job-id": "\${{ steps.export.outputs.job-id }}"}`,
  });
  const result = Object.values(await runJob({ steps })).at(-1);
  expect(result?.outcome).toBe("failure");
  expect(result?.log).toMatch(/::error::the missing outputs: .*bucket.*receipt/);
});

test("the check fails over an export that goes on", () => {
  const journal = {
    exports: [{ jobId: "job-1", status: "IN_PROGRESS" }],
    requests: [],
    violations: [],
  };
  const outputs = { "job-id": "job-1", status: "cancelled", "cancel-outcome": "confirmed" };
  expect(errorsOf("timed-out", { outcome: "failure", outputs, journal })).toEqual([
    "that a request cancelled something: false, expected true",
    "the job's status: IN_PROGRESS, expected CANCELED",
  ]);
});
