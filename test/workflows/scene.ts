import { expect } from "vitest";
import { errorsOf, Scenario } from "../process/scenario.ts";
import type { World } from "../support/fake-zilliz/index.ts";
import { Play, type PlayResult, type Start } from "./play.ts";
import type { Workflow } from "./workflow.ts";

/** How long an export takes, and a backup. */
export const SHORT = { durationMs: 300, pendingMs: 50 };

export const FAILS: Partial<World> = {
  exportPlan: {
    ...SHORT,
    finalStatus: "FAILED",
    reason: "The role was deleted.",
  },
};

/** What a workflow is played in. */
export interface Scene extends Start {
  readonly world?: Partial<World>;
  /** How many exports it may start; by default one. */
  readonly exports?: number;
  /** What is done to the world before it begins. */
  readonly before?: (stage: Scenario) => void;
  /** Cancels the run when the export has been looked at. */
  readonly cancel?: boolean;
}

/** What a scene came to. */
export interface Outcome extends PlayResult {
  readonly results: Readonly<Record<string, string>>;
  /** `status` of each step that uses the action, in order. */
  readonly statuses: readonly (string | undefined)[];
  readonly errors: readonly string[];
  readonly exports: Scenario["sandbox"]["acceptedExports"];
  readonly requests: Scenario["sandbox"]["requests"];
  readonly posts: readonly string[];
}

/** Plays a workflow to its end, with exports and backups that take a moment. */
export async function play(
  workflow: Workflow,
  scene: Scene = {},
): Promise<Outcome> {
  const { world, exports = 1, before, cancel = false, ...start } = scene;
  await using stage = await Scenario.start({
    state: { exportPlan: SHORT, backupPlan: SHORT, ...world },
  });
  stage.mostExports = exports;
  before?.(stage);
  const { sandbox } = stage;
  const played = new Play(workflow, stage, start);
  if (cancel) {
    await sandbox.waitForResponse("describeJob");
    played.cancel();
  }
  const result = await played.finished;
  // The key is for the action alone.
  expect(result.left.environments).not.toContain(sandbox.apiKey);
  const { jobs } = result;
  const runs = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .flatMap(({ run }) => run ?? []);
  return {
    ...result,
    results: Object.fromEntries(
      Object.entries(jobs).map(([name, job]) => [name, job.result]),
    ),
    statuses: runs.map(({ outputs }) => outputs.status),
    errors: runs.flatMap(errorsOf),
    exports: sandbox.acceptedExports,
    requests: (route) => sandbox.requests(route),
    posts: stage.posts,
  };
}

/** The workflow with these inputs given to each step that uses the action. */
export function withInputs(workflow: Workflow, inputs: object): Workflow {
  const bent = structuredClone(workflow);
  for (const { steps = [] } of Object.values(bent.jobs))
    for (const step of steps)
      if (step.uses?.startsWith("OWNER/"))
        Object.assign(step.with ?? {}, inputs);
  return bent;
}
