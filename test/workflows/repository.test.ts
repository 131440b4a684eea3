import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { startAction } from "../support/fake-runner/index.ts";
import { type Came, runCommand } from "./command.ts";
import { allFilledIn, wouldRun } from "./expressions.ts";
import { complaintsOfExport, complaintsOfTimeout } from "./verdict.ts";

// The jobs of ci.yml that use the action, step by step as they stand there: commands in bash, the action under the
// emulated runner. Only what would fetch this repository and its packages is left out.

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

const { jobs } = parse(
  readFileSync(join(ROOT, ".github/workflows/ci.yml"), "utf8"),
);

type Contexts = Readonly<Record<string, unknown>>;

/** Plays a job to its end. Resolves to what each of its steps came to, those without an id by their number. */
async function play(job: { steps: Step[] }): Promise<Record<string, Came>> {
  const steps: Record<string, Came> = {};
  let status: Came["outcome"] = "success";
  try {
    for (const [number, step] of job.steps.entries()) {
      const { uses = "", run = "", "continue-on-error": forgiven } = step;
      if (GIVEN.some((given) => `${uses}${run}`.startsWith(given))) continue;
      const contexts = { steps };
      if (!wouldRun(step.if, { status, contexts })) continue;
      const came = await (uses === "./" ? use : command)(step, contexts);
      steps[step.id ?? `step ${number}`] = came;
      if (came.outcome !== "success" && forgiven !== true)
        status = came.outcome;
    }
    return steps;
  } finally {
    // As the runner does when the job is over.
    const { pid } = steps.sandbox?.outputs ?? {};
    if (pid !== undefined) process.kill(Number(pid));
  }
}

async function use(step: Step, contexts: Contexts): Promise<Came> {
  const run = startAction({
    action: ROOT,
    with: allFilledIn(step.with, contexts),
  });
  if (step["timeout-minutes"] !== undefined) {
    await run.waitForOutput("job-id");
    run.timeout(step["timeout-minutes"]);
  }
  const { main, outputs, log } = await run.finished;
  return { outcome: main.conclusion, outputs, log, summary: main.summary };
}

function command({ run = "", env }: Step, contexts: Contexts): Promise<Came> {
  const given = allFilledIn(env, contexts);
  return runCommand(run, ROOT, { ...process.env, ...given });
}

test.concurrent("the job that uses the action is green", async () => {
  const steps = await play(jobs.action);
  expect(Object.values(steps).map(({ outcome }) => outcome)).toEqual([
    "success",
    "success",
    "success",
  ]);
  expect(Object.values(steps).at(-1)?.log).toContain("as it should be");
});

test.concurrent("the job whose step runs out of time is green, and its export is cancelled", async () => {
  const steps = await play(jobs.cancel);
  expect(Object.values(steps).map(({ outcome }) => outcome)).toEqual([
    "success",
    "failure",
    "success",
  ]);
  const verdict = Object.values(steps).at(-1)?.log;
  expect(verdict).toContain('"status": "CANCELED"');
  expect(verdict).toContain("as it should be");
});

test.concurrent("the judge of the first is red over a missing output, and names it", async () => {
  const [steps, exported] = [structuredClone(jobs.action.steps), "export"];
  const judged = steps.find((step: Step) => step.env?.OUTPUTS);
  judged.env.OUTPUTS = `{"status": "succeeded", "job-id": "\${{ steps.${exported}.outputs.job-id }}"}`;
  const log = Object.values(await play({ steps })).at(-1)?.log;
  expect(log).toMatch(/::error::outputs are missing: .*bucket.*receipt/);
});

test("the judge of the second is red over an export that goes on", () => {
  const journal = {
    exports: [{ jobId: "job-1", status: "IN_PROGRESS" }],
    requests: [{ route: "cancel", path: "", status: 404, changed: false }],
    violations: [],
  };
  const outputs = { "job-id": "job-1", status: "in-progress" };
  expect(complaintsOfTimeout({ outcome: "failure", outputs, journal })).toEqual(
    [
      "the journal has no request that cancelled anything",
      "the job is IN_PROGRESS, not CANCELED",
      "the output status is in-progress, not canceled",
      "the output cancel-outcome is undefined, not confirmed",
    ],
  );
  expect(
    complaintsOfExport({ outcome: "success", outputs, journal }),
  ).toContain("the job is IN_PROGRESS, not SUCCESSFUL");
});
