import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { GitHub } from "../github/github.ts";
import type { RunResult } from "../runner/index.ts";
import { wouldRun } from "../workflow/expressions.ts";
import { errorsOf, Stage } from "./stage.ts";

// Every workflow in README.md is run as it stands there. Only what a reader's own account would fill in is put in its
// place: the secret, and the address of Zilliz Cloud.

const fileAt = (path: string) =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

type With = Record<string, string | number | boolean>;

interface Step {
  id?: string;
  if?: string;
  "continue-on-error"?: boolean;
  run?: string;
  uses?: string;
  with?: With;
}

interface Job {
  if?: string;
  outputs?: Record<string, string>;
  strategy?: { matrix?: Record<string, string[]> };
  steps: Step[];
}

/** A fenced block of the README: jobs, or the steps of one. */
interface Recipe {
  /** The paragraph above it. */
  says: string;
  jobs: Record<string, Job>;
}

const recipes: Recipe[] = [
  ...fileAt("README.md").matchAll(/([^\n]+)\n\n```yaml\n(.*?)```/gs),
].map(([, says = "", yaml = ""]) => {
  const workflow: Step[] | { jobs: Record<string, Job> } = parse(yaml);
  return Array.isArray(workflow)
    ? { says, jobs: { only: { steps: workflow } } }
    : { says, ...workflow };
});

const usesOurs = ({ uses }: Step) =>
  uses !== undefined && /\/export-zilliz-cloud-backup@/.test(uses);

/** Plays a recipe on a stage, job after job. Resolves to what each step that uses the action came to. */
async function play(
  { jobs }: Recipe,
  stage: Stage,
  meanwhile: (run: ReturnType<Stage["run"]>) => unknown,
): Promise<RunResult[]> {
  const results: RunResult[] = [];
  await using github = await GitHub.start();
  const known = new Map([
    ["secrets.ZILLIZ_API_KEY", stage.sandbox.apiKey],
    ["github.token", github.token()],
  ]);
  const filledIn = (value: With[string]) =>
    String(value).replaceAll(/\$\{\{ (\S+) \}\}/g, (_, expression: string) => {
      const filled = known.get(expression);
      if (filled === undefined) throw new Error(`not known: ${expression}`);
      return filled;
    });
  for (const [name, job] of Object.entries(jobs)) {
    const { steps, outputs = {}, strategy } = job;
    // Of a matrix, its first leg.
    for (const [key, [value = ""]] of Object.entries(strategy?.matrix ?? {}))
      known.set(`matrix.${key}`, value);
    for (const step of steps.filter(usesOurs)) {
      const given = Object.entries({
        // What the stage would have a step say is not what this one says.
        "cluster-id": undefined,
        "integration-id": undefined,
        ...step.with,
        "base-url": stage.sandbox.url,
      }).map(([input, value]) => [
        input,
        value === undefined ? undefined : filledIn(value),
      ]);
      const run = stage.run(Object.fromEntries(given), {
        github: { api_url: github.url },
      });
      meanwhile(run);
      const result = await run.finished;
      results.push(result);
      expect(github.violations).toEqual([]);
      for (const [output, value] of Object.entries(result.outputs))
        known.set(`steps.${step.id}.outputs.${output}`, value);
    }
    for (const [output, value] of Object.entries(outputs))
      known.set(`needs.${name}.outputs.${output}`, filledIn(value));
  }
  return results;
}

/** How each ends, by what stands above it. */
const ENDINGS: [says: RegExp, statuses: string[]][] = [
  [/an export is never started twice\.$/, ["succeeded"]],
  [/^Take a backup now and export that one/, ["succeeded"]],
  [/^Export what the cluster's backup schedule took last/, ["succeeded"]],
  [/^Export a fleet, two clusters at a time/, ["succeeded"]],
  [/^Check the key, .* start nothing:$/, ["checked"]],
  [/^With a token, one release is one export/, ["succeeded"]],
  [/^Start the export in one job/, ["in-progress", "succeeded"]],
  [/In the same job:$/, ["succeeded"]],
  [/^With `continue-on-error`/, ["succeeded"]],
  [/^In another job/, ["succeeded"]],
  [/sign it as a statement/, ["succeeded"]],
  [/`cancel-path` takes it without a new release:$/, ["canceled"]],
];

describe.concurrent("the workflows of the README", () => {
  test("are those that are run here", () => {
    expect(recipes).toHaveLength(ENDINGS.length);
  });

  test.for(ENDINGS)("%s", async ([says, statuses]) => {
    const recipe = recipes.find((candidate) => says.test(candidate.says));
    if (recipe === undefined) throw new Error(`nothing says ${says}`);
    await using stage = await Stage.set();
    const { sandbox } = stage;
    sandbox.world.backupPlan = { durationMs: 500 };
    sandbox.world.exportPlan = { durationMs: 500 };
    const cancelled = statuses.includes("canceled");
    if (cancelled) {
      sandbox.world.exportPlan = { durationMs: 600_000 };
      sandbox.world.cancel = {
        mode: "documented",
        routes: ["/v2/exports/{jobId}/cancel"],
      };
    }
    const results = await play(recipe, stage, (run) => {
      if (cancelled) sandbox.answered("describeJob").then(() => run.cancel());
    });

    expect(results.map(({ outputs }) => outputs.status)).toEqual(statuses);
    expect(results.flatMap(errorsOf)).toHaveLength(cancelled ? 1 : 0);
    const started = statuses.includes("checked") ? 0 : 1;
    expect(sandbox.exportsAccepted).toHaveLength(started);
    expect(sandbox.requests("createBackup")).toHaveLength(
      recipe.says.startsWith("Take a backup") ? 1 : 0,
    );
    if (cancelled) {
      expect(results[0]?.outputs["cancel-outcome"]).toBe("confirmed");
      expect(sandbox.requests("cancel")).toHaveLength(1);
    }
  });

  test("are red when the schedule has come to a halt, as it says", async () => {
    const recipe = recipes.find(({ says }) => /come to a halt:$/.test(says));
    if (recipe === undefined) throw new Error("it does not say so");
    await using stage = await Stage.set();
    for (const backup of stage.sandbox.world.backups)
      backup.createdAt -= 2 * 86_400_000;
    const [result] = await play(recipe, stage, () => {});
    expect(result?.conclusion).toBe("failure");
    expect(result?.outputs.status).toBe("failed");
    expect(stage.posts).toEqual([]);
  });

  test("use every input between them", () => {
    const used = recipes
      .flatMap(({ jobs }) => Object.values(jobs))
      .flatMap(({ steps }) => steps.filter(usesOurs))
      .flatMap((step) => Object.keys(step.with ?? {}));
    const { inputs } = parse(fileAt("action.yml"));
    expect([...new Set(used)].toSorted()).toEqual(
      Object.keys(inputs).toSorted(),
    );
  });
});

/** The commands of a recipe that would be run after its export has come to this. */
function commandsAfter({ jobs }: Recipe, export_: RunResult): string[] {
  const { outputs, conclusion } = export_;
  const [[name = "", first] = [], ...others] = Object.entries(jobs);
  const steps = first?.steps ?? [];
  const place = steps.findIndex(usesOurs);
  const forgiven = steps[place]?.["continue-on-error"] === true;
  const status = forgiven || conclusion === "success" ? "success" : "failure";
  const { id = "" } = steps[place] ?? {};
  const within = {
    status,
    contexts: { steps: { [id]: { outputs } } },
  } as const;
  const later = steps
    .slice(place + 1)
    .filter((step) => wouldRun(step.if, within));
  const without = {
    status,
    contexts: { needs: { [name]: { outputs, result: status } } },
  } as const;
  const jobsAfter = others
    .filter(([, job]) => wouldRun(job.if, without))
    .flatMap(([, job]) => job.steps);
  return [...later, ...jobsAfter].flatMap(({ run }) => run ?? []);
}

describe.concurrent("the gates of the README", () => {
  const gates: [says: RegExp, onRed: string[]][] = [
    [/In the same job:$/, []],
    [/^With `continue-on-error`/, ['./tell-the-team.sh "$REASON"']],
    [/^In another job/, []],
  ];

  test.for(gates)("%s", async ([says, onRed]) => {
    const recipe = recipes.find((candidate) => says.test(candidate.says));
    if (recipe === undefined) throw new Error(`nothing says ${says}`);
    const exported = async (ends: "SUCCESSFUL" | "FAILED") => {
      await using stage = await Stage.set({
        world: { exportPlan: { durationMs: 500, ends } },
      });
      const [result] = await play(recipe, stage, () => {});
      if (result === undefined) throw new Error("nothing was exported");
      return result;
    };
    const green = await exported("SUCCESSFUL");
    expect(commandsAfter(recipe, green)).toEqual(["./deploy.sh"]);
    const red = await exported("FAILED");
    expect(commandsAfter(recipe, red)).toEqual(onRed);
    // A step that ended green without an export, as a dry run, opens no gate.
    const dry = { ...green, outputs: { ...green.outputs, status: "checked" } };
    expect(commandsAfter(recipe, dry)).toEqual(onRed);
  });

  test("the receipt is a file that the artifact and the signature find, also of a failure", async () => {
    const recipe = recipes.find(({ says }) => /sign it as/.test(says));
    const steps = recipe?.jobs.only?.steps ?? [];
    const [ours, upload, attest] = steps;
    expect(upload?.with?.path).toBe(ours?.with?.["receipt-path"]);
    expect(attest?.with?.["predicate-path"]).toBe(ours?.with?.["receipt-path"]);
    const schema = JSON.parse(fileAt("docs/receipt.schema.json"));
    expect(attest?.with?.["predicate-type"]).toBe(schema.$id);
    const failed = { status: "failure", contexts: {} } as const;
    expect(wouldRun(upload?.if, failed)).toBe(true);
    expect(wouldRun(attest?.if, failed)).toBe(false);
  });
});
