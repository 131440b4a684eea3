import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { startInProcessGitHub } from "../support/fake-github/in-process.ts";
import { ids } from "../support/fake-zilliz/index.ts";
import { FAILS, runScenario, type Scenario, type ScenarioResult, withInputs } from "./scenario.ts";
import { readWorkflow, type Workflow } from "./workflow.ts";

// Every workflow in README.md and docs/ runs as it is written. Only what a reader's own account has is replaced: the
// secret, and the address of Zilliz Cloud. The reader's scripts exist.

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const fileAt = (path: string) => readFileSync(`${ROOT}/${path}`, "utf8");

/** A fenced block: a workflow, jobs, or the steps of one. */
interface Recipe {
  /** The paragraph above it. */
  says: string;
  workflow: Workflow;
}

// Those of docs/verify.md run in verify.test.ts, beside a bucket.
const recipes: Recipe[] = ["README.md", "docs/!(verify).md"]
  .flatMap((pages) => globSync(pages, { cwd: ROOT }))
  .flatMap((page) => [...fileAt(page).matchAll(/([^\n]+)\n\n```ya?ml\n(.*?)```/gs)])
  .map(([, says = "", yaml = ""]) => ({ says, workflow: readWorkflow(yaml) }));

function saying(says: RegExp): Workflow {
  const found = recipes.filter((candidate) => says.test(candidate.says));
  const [recipe, ...others] = found;
  if (recipe === undefined || others.length > 0)
    throw new Error(`${found.length} blocks say ${says}`);
  return recipe.workflow;
}

const GATE = /use `continue-on-error: true`:$/;
const CANCEL = /set `cancel-path` to use it:$/;

/** What comes of each, by the paragraph above it. */
const RUNS: [says: RegExp, statuses: string[], scenario?: Scenario][] = [
  [/^the workflow\.$/, ["succeeded"]],
  [/Environment secrets can't be passed to it:$/, ["succeeded", "succeeded"], { exports: 2 }],
  [/in Chinese/, ["checked"]],
  [GATE, ["succeeded"]],
  [/commit gets a status that you can require:$/, ["succeeded"]],
  [
    CANCEL,
    ["cancelled"],
    {
      cancel: true,
      state: {
        exportPlan: { finalStatus: "never" },
        cancel: { mode: "documented", endpoints: ["/v2/exports/{jobId}/cancel"] },
      },
    },
  ],
  [/prints the request that it would send\.$/, ["checked"]],
];

const github = await startInProcessGitHub();

const asPasted = async (workflow: Workflow, scenario: Scenario = {}) =>
  runScenario(workflow, { checkedOut: true, ...scenario });

describe.concurrent("the workflows of the pages", () => {
  test("are all run here", () => {
    expect(recipes).toHaveLength(RUNS.length);
  });

  test.for(RUNS)("%s", async ([says, statuses, scenario]) => {
    const outcome = await asPasted(saying(says), { github, ...scenario });

    expect(outcome.statuses).toEqual(statuses);
    expect(outcome.errors).toHaveLength(scenario?.cancel ? 1 : 0);
    expect(outcome.exports).toHaveLength(statuses.filter((status) => status !== "checked").length);
    expect(github.violations).toEqual([]);
  });

  test("cancel by the endpoint that was given", async () => {
    const [, , scenario] = RUNS.find(([says]) => says === CANCEL) ?? [];
    const { jobs, posts } = await asPasted(saying(CANCEL), scenario);
    const [step] = jobs.only?.steps ?? [];
    // A busy machine leaves main no time to see the job end.
    expect(step?.outputs["cancel-outcome"]).toMatch(/^(confirmed|requested)$/);
    expect(posts.filter((path) => /cancel/.test(path))).toEqual([
      expect.stringMatching(/^\/v2\/exports\/job-\w+\/cancel$/),
    ]);
  });

  test("set the commit status that they name", async () => {
    await asPasted(saying(/commit gets a status that you can require:$/), { github });
    const named = github.statuses.filter(({ context }) => context === "Backup of production");
    expect(named.at(-1)?.state).toBe("success");
  });

  test("use every input, together with the examples", () => {
    const examples = globSync("examples/*.yml", { cwd: ROOT }).map((path) =>
      readWorkflow(fileAt(path)),
    );
    const used = [...recipes.map(({ workflow }) => workflow), ...examples]
      .flatMap(({ jobs }) => Object.values(jobs))
      .flatMap((job) => [job, ...(job.steps ?? [])])
      .filter(({ uses }) => uses?.startsWith("OWNER/") && !uses.includes("/verify@"))
      .flatMap((step) => Object.keys(step.with ?? {}));
    const { inputs } = parse(fileAt("action.yml"));
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(inputs).toSorted());
  });
});

describe.concurrent("the gate of the README", () => {
  const commands = ({ traces }: ScenarioResult) => traces.commands;

  test("deploys what is in the bucket, and nothing else", async () => {
    const gate = saying(GATE);
    const [succeeds, fails, dry] = await Promise.all([
      asPasted(gate),
      asPasted(gate, { state: FAILS }),
      asPasted(withInputs(gate, { "dry-run": true })),
    ]);
    expect(commands(succeeds)).toEqual(["deploy.sh"]);
    // The job continues and reports why.
    expect(fails.results).toEqual({ only: "success" });
    expect(commands(fails)).toEqual([
      expect.stringMatching(/^notify-team\.sh .*The role was deleted/),
    ]);
    expect(commands(dry)).toEqual(["notify-team.sh"]);
  });
});

describe.concurrent("the reusable workflow", () => {
  const CALL = /Environment secrets can't be passed to it:$/;
  const { on, jobs } = readWorkflow(fileAt(".github/workflows/export.yml"));
  const { inputs = {}, outputs = {} } = on?.workflow_call ?? {};
  const [step] = jobs.export?.steps ?? [];
  const action = parse(fileAt("action.yml"));
  /** What a called workflow may not have, can't reach, or gets as a secret. */
  const NOT_ITS = ["api-key", "github-token", "receipt-path", "resume", "status-context"];

  test("passes on all inputs and outputs of the action", () => {
    const { "runs-on": _, ...own } = inputs;
    const theirs = Object.keys(action.inputs);
    expect(Object.keys(own)).toEqual(theirs.filter((name) => !NOT_ITS.includes(name)));
    expect(step?.with).toEqual({
      ...eachAs({ "api-key": "" }, "secrets"),
      ...eachAs(own, "inputs"),
    });
    expect(jobs.export?.outputs).toEqual(eachAs(action.outputs, "steps.export.outputs"));
    const values = Object.entries(outputs).map(([name, { value }]) => [name, value]);
    expect(Object.fromEntries(values)).toEqual(eachAs(action.outputs, "jobs.export.outputs"));
  });

  test("has no defaults but the action's own", () => {
    const { "runs-on": _, ...own } = inputs;
    for (const [name, { type, default: value }] of Object.entries(own)) {
      // An omitted text is passed as empty, for which the action has its default.
      if (type === "boolean") expect(String(value), name).toBe(action.inputs[name].default);
      else expect({ type, value }, name).toEqual({ type: "string" });
    }
  });

  test("gives its caller the outputs", async () => {
    const calling = saying(CALL);
    const later = {
      needs: "export",
      steps: [
        {
          run: './deploy.sh "$status" "$bucket"',
          env: eachAs({ status: "", bucket: "" }, "needs.export.outputs"),
        },
      ],
    };
    const whole = { jobs: { ...calling.jobs, later } };
    const seen = await asPasted(whole, { exports: 2 });
    const { traces, jobs } = seen;
    expect(seen.errors).toEqual([]);
    expect(seen.results).toEqual({ export: "success", later: "success" });
    expect(traces.commands).toEqual(["deploy.sh succeeded acme-release-backups"]);
    expect(jobs.export?.matrixJobs.map(({ outputs }) => outputs.directory)).toEqual(
      [ids.cluster, ids.otherCluster].map((id) => expect.stringMatching(`^zilliz-export/${id}/`)),
    );
    const failed = await asPasted(whole, { exports: 2, state: FAILS });
    expect(failed.results).toEqual({ export: "failure", later: "skipped" });
    expect(failed.traces.commands).toEqual([]);
  });

  test("accepts inputs that are not text", async () => {
    const calling = structuredClone(saying(CALL));
    Object.assign(calling.jobs.export?.with ?? {}, { "dry-run": true, summary: false });
    const dry = await asPasted(calling, { exports: 0 });
    expect(dry.statuses).toEqual(["checked", "checked"]);
    expect(dry.jobs.export?.steps.map(({ summary }) => summary)).toEqual(["", ""]);
  });
});

function eachAs(named: object, context: string): Record<string, string> {
  return Object.fromEntries(Object.keys(named).map((name) => [name, `\${{ ${context}.${name} }}`]));
}
