import type { Scenario } from "../process/scenario.ts";
import type { GitHub } from "../support/fake-github/github.ts";
import type { JobResult } from "./result.ts";
import { WorkflowRun } from "./run.ts";
import { type Left, StandIns } from "./stand-ins.ts";
import { inputsOf, type Workflow } from "./workflow.ts";

/** How a workflow is started: by the first event that it names. */
export interface Start {
  /** The name of its branch or tag. */
  readonly ref?: string;
  /** The inputs of a `workflow_dispatch`, as its form has them. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** For `github-token`; without it, GitHub can't be reached. */
  readonly github?: GitHub;
  /** The user's scripts are there without a checkout, as a fragment leaves that to its reader. */
  readonly checkedOut?: boolean;
}

/** What a play came to. */
export interface PlayResult {
  readonly jobs: Readonly<Record<string, JobResult>>;
  readonly left: Left;
  /** Every step that was reached, as `job: step`. Of jobs that run beside each other, in their order in the file. */
  readonly reached: readonly string[];
}

/** What is not the play's own of the `github` context: as the emulated runner has it. */
const GITHUB = {
  repository: "octo-org/vector-search",
  run_id: "1658821493",
  server_url: "https://github.com",
};

/**
 * A run of a workflow: its jobs with their `needs`, `if` and matrix, their steps in real processes, this action as it is
 * shipped. It is on its way from the moment it is made.
 */
export class Play {
  readonly finished: Promise<PlayResult>;
  readonly #run: WorkflowRun;

  constructor(workflow: Workflow, stage: Scenario, start: Start = {}) {
    const { ref = "main", inputs, github, checkedOut = false } = start;
    const [event = "push"] = Object.keys(workflow.on ?? {});
    const standIns = new StandIns(stage.folder());
    this.#run = new WorkflowRun(
      workflow,
      { stage, standIns, github, checkedOut },
      {
        github: { ...GITHUB, event_name: event, ref_name: ref },
        inputs: inputsOf(workflow.on?.workflow_dispatch?.inputs, inputs),
        secrets: { ZILLIZ_API_KEY: stage.sandbox.apiKey },
        vars: {},
      },
    );
    this.finished = this.#run.finished.then((jobs) => ({
      jobs,
      left: standIns.left,
      reached: Object.entries(jobs).flatMap(([name, { steps }]) =>
        steps.map(({ step }) => `${name}: ${step}`),
      ),
    }));
  }

  /** Cancels the run, as the button does. */
  cancel(): void {
    this.#run.cancel();
  }
}
