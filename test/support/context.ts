import { type ActionContext, type ContextParts, createContext } from "../../src/context.ts";
import type { Inputs } from "../../src/inputs/inputs.ts";
import { ProgressHistory } from "../../src/report/progress-chart.ts";
import type { Runner } from "../../src/runner/runner.ts";
import { ExportState } from "../../src/state/export-state.ts";
import { initialState, type SavedState } from "../../src/state/saved-state.ts";
import { createSeal } from "../../src/state/seal.ts";
import { createStateSaver } from "../../src/state/state-saver.ts";
import { FakeClock } from "./fake-clock.ts";
import { RecordingRunner } from "./recording-runner.ts";
import {
  API_KEY,
  type ReceivedRequest,
  type ScriptedResponse,
  ScriptedZilliz,
} from "./scripted-zilliz.ts";

export const PROJECT_CANCEL_PATH = "/v2/projects/{project_id}/jobs/{job_id}/cancel";
export const JOB_CANCEL_PATH = "/v2/jobs/{job_id}/cancel";
export const CANCEL_PATHS = [PROJECT_CANCEL_PATH, JOB_CANCEL_PATH];

export const RUN_CONTEXT = {
  serverUrl: "https://github.com",
  repository: "octo/vectors",
  runId: "42",
  runAttempt: "1",
  sha: "da39a3ee5e6b4b0d3255bfef95601890afd80709",
  ref: "refs/heads/main",
  refName: "main",
  workflowRef: "octo/vectors/.github/workflows/release.yml@refs/heads/main",
  eventName: "push",
  job: "backup",
  actor: "octocat",
  triggeringActor: "hubot",
  action: "export",
  actionRepository: "acme/export-zilliz-cloud-backup",
  actionRef: "v1",
};

/** The inputs of a workflow that sets only the required ones. */
export function testInputs(changes: Partial<Inputs> = {}): Inputs {
  return {
    apiKey: API_KEY,
    request: {
      kind: "export",
      clusterId: "in01-cluster",
      backup: { kind: "latest", type: "CLUSTER", method: "any", maxAgeMs: undefined },
      integration: { id: "integ-1" },
      directory: "exports/{backup_id}/",
      dryRun: false,
      wait: true,
    },
    timeoutMs: 5 * 3_600_000,
    onTimeout: "detach",
    pollInterval: "auto",
    onCancel: "cancel",
    baseUrl: new URL("http://127.0.0.1"),
    cancelPaths: CANCEL_PATHS,
    matrixJob: { index: 0, total: 1 },
    summary: true,
    receiptPath: undefined,
    githubToken: undefined,
    statusContext: undefined,
    resume: "auto",
    ...changes,
  };
}

/** The state that a main step has saved. */
export function savedState(changes: Partial<SavedState> = {}): SavedState {
  return { ...initialState("main-1"), ...changes };
}

/** The state of a step, over the files of a runner. */
export function exportState(
  runner: Runner,
  saved: Partial<SavedState> = {},
  rendezvous?: Parameters<typeof createStateSaver>[2],
): ExportState {
  return new ExportState(
    runner,
    savedState(saved),
    createStateSaver(runner, createSeal({}), rendezvous),
  );
}

/** The one place where tests and benchmarks build an {@link ActionContext}. */
export function buildContext(
  parts: Pick<ContextParts, "inputs" | "zilliz" | "clock" | "signal"> & Partial<ContextParts>,
): ActionContext {
  const recording = new RecordingRunner();
  const { signal, runner = recording } = parts;
  return createContext({
    state: exportState(recording),
    history: new ProgressHistory(),
    runner,
    run: RUN_CONTEXT,
    github: undefined,
    throwIfCancelled: () => signal.throwIfAborted(),
    addSecret: () => {},
    countRetry: () => {},
    ...parts,
  });
}

/** A context over a scripted Zilliz Cloud, with the parts that a test drives and inspects. */
export function createTestContext(
  respond: (request: ReceivedRequest, n: number) => ScriptedResponse,
  inputs: Partial<Inputs> = {},
  saved: Partial<SavedState> = {},
) {
  const clock = new FakeClock();
  const server = new ScriptedZilliz(clock, respond);
  const runner = new RecordingRunner();
  const interruption = new AbortController();
  const context = buildContext({
    inputs: testInputs(inputs),
    zilliz: server.client,
    clock,
    signal: interruption.signal,
    runner,
    state: exportState(runner, saved),
  });
  return { context, clock, server, runner, interruption };
}
