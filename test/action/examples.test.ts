import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { World } from "../sandbox/index.ts";
import { Play, type Start } from "../workflow/play.ts";
import { readWorkflow, type Workflow } from "../workflow/workflow.ts";
import { Stage } from "./stage.ts";

// Every workflow in examples/ is run as it stands there, by jobs, conditions and matrices as GitHub would evaluate them.

const SHORT = { durationMs: 300, pendingMs: 50 };

function example(name: string): Workflow {
  const file = new URL(`../../examples/${name}.yml`, import.meta.url);
  return readWorkflow(readFileSync(file, "utf8"));
}

/** The workflow with these inputs given to each step that uses the action. */
function withInputs(workflow: Workflow, inputs: object): Workflow {
  const bent = structuredClone(workflow);
  for (const { steps = [] } of Object.values(bent.jobs))
    for (const step of steps)
      if (step.uses?.startsWith("OWNER/"))
        Object.assign(step.with ?? {}, inputs);
  return bent;
}

interface Scene extends Start {
  world?: Partial<World>;
  exports?: number;
  /** Cancels the run when the export has been looked at. */
  cancel?: boolean;
}

/** Plays a workflow to its end, with exports and backups that take a moment. */
async function play(workflow: Workflow, scene: Scene = {}) {
  const { world, exports = 1, cancel = false, ...start } = scene;
  await using stage = await Stage.set({
    world: { exportPlan: SHORT, backupPlan: SHORT, ...world },
  });
  stage.mostExports = exports;
  const { sandbox } = stage;
  const played = new Play(workflow, stage, start);
  if (cancel) {
    await sandbox.answered("describeJob");
    played.cancel();
  }
  const { jobs, left, reached } = await played.finished;
  // The key is for the action alone.
  expect(left.environments).not.toContain(sandbox.apiKey);
  return {
    left,
    reached,
    results: Object.fromEntries(
      Object.entries(jobs).map(([name, { result }]) => [name, result]),
    ),
    jobs,
    exports: sandbox.exportsAccepted,
    posts: stage.posts,
  };
}

const FAILS: Partial<World> = { exportPlan: { ...SHORT, ends: "FAILED" } };

describe.concurrent("release-gate", () => {
  const gate = example("release-gate");

  test("deploys what is backed up", async () => {
    const { reached, left, results } = await play(gate);
    expect(results).toEqual({ backup: "success", deploy: "success" });
    expect(reached).toEqual([
      "backup: actions/checkout",
      "backup: export",
      "backup: ./migrate.sh",
      "deploy: actions/checkout",
      "deploy: ./deploy.sh",
    ]);
    expect(left.commands).toEqual(["migrate.sh", "deploy.sh"]);
  });

  const SHUT: [why: string, scene: Scene, inputs: object, results: string[]][] =
    [
      ["the export fails", { world: FAILS }, {}, ["failure", "skipped"]],
      [
        "it is cancelled",
        { world: { exportPlan: { ends: "never" } }, cancel: true },
        {},
        ["cancelled", "cancelled"],
      ],
      ["nobody waits", {}, { wait: false }, ["success", "skipped"]],
      ["it is a dry run", {}, { "dry-run": true }, ["success", "skipped"]],
    ];

  test.for(SHUT)("touches nothing when %s", async ([, scene, inputs, ends]) => {
    const { left, results } = await play(withInputs(gate, inputs), scene);
    expect(Object.values(results)).toEqual(ends);
    expect(left.commands).toEqual([]);
  });
});
