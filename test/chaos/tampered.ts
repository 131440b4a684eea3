import type { StepResult } from "../support/fake-runner/index.ts";
import type { Exchange } from "../support/fake-zilliz/index.ts";
import { drawScenario } from "./interruptions/interruption.ts";
import type { Scenario } from "./scenario.ts";
import type { JobState, ServerState, Transcript } from "./transcript.ts";

export const START = 1_800_000_000_000;
export const KEY = "0123456789abcdef".repeat(4);
export const EXTERNAL_ID = "zilliz-external-1";
const DIRECTORY = "zilliz-export/in01-1/backup1_1/1-1/";
const SENTENCE = "Export job job-1 was cancelled by this step; Zilliz Cloud reports CANCELED.";
const INTERRUPTION = { anchor: { on: "spawn", what: "", n: 1 }, delayMs: 0 } as const;
const SCENARIO: Scenario = {
  ...drawScenario(0, 0),
  inputs: { wait: true, onCancel: "cancel", backup: "new", summary: true },
};
const OUTPUTS = {
  "job-id": "job-1",
  "backup-id": "backup1_1",
  directory: DIRECTORY,
  status: "cancelled",
  "cancel-outcome": "confirmed",
};

/** What is changed in a transcript that violates nothing: a run that was cancelled while it watched its job. */
export interface Changes {
  transcript?: Partial<Transcript>;
  scenario?: Partial<Scenario>;
  kind?: NonNullable<Scenario["interruption"]>["kind"];
  inputs?: Partial<Scenario["inputs"]>;
  result?: Partial<Transcript["result"]>;
  main?: Partial<StepResult>;
  /** Outputs of main; an empty one is removed. */
  outputs?: Record<string, string>;
  post?: Partial<StepResult>;
  server?: Partial<ServerState>;
  job?: Partial<JobState>;
  surroundings?: Partial<Transcript["surroundings"]>;
}

export function tampered(changes: Changes = {}): Transcript {
  const { inputs, kind, surroundings } = changes;
  const outputs = Object.entries({ ...OUTPUTS, ...changes.outputs });
  const main = step({
    outputs: Object.fromEntries(outputs.filter(([, value]) => value !== "")),
    lines: [SENTENCE],
    exitCode: 1,
    conclusion: "cancelled",
    signals: [{ signal: "SIGINT", at: START + 2_000 }],
    ...changes.main,
  });
  const post = step({ startedAt: START + 2_600, lines: ["Post job cleanup."], ...changes.post });
  const job = {
    jobId: "job-1",
    status: "CANCELED",
    endedAt: START + 2_300,
    runsOn: false,
    cancelRequested: true,
    ...changes.job,
  };
  return {
    scenario: {
      ...SCENARIO,
      interruption: { ...INTERRUPTION, kind: kind ?? "cancel" },
      ...changes.scenario,
      inputs: { ...SCENARIO.inputs, ...inputs },
    },
    interruptedAt: START + 2_000,
    hung: false,
    elapsed: (from, to) => to - from,
    stray: "",
    surroundings: { files: {}, processes: [], peakBytes: 0, ...surroundings },
    result: {
      conclusion: "cancelled",
      main,
      post,
      outputs: main.outputs,
      state: {},
      summaries: [SENTENCE],
      annotations: [{ level: "error", title: "Cancelled", message: SENTENCE }],
      log: `${SENTENCE}\nPost job cleanup.\n`,
      timings: {
        startedAt: START,
        signalledAt: main.signals[0]?.at,
        exitedAt: main.exitedAt,
        endedAt: main.endedAt,
        postStartedAt: post.startedAt,
        finishedAt: START + 2_700,
      },
      ...changes.result,
    },
    server: {
      apiKey: KEY,
      credential: [EXTERNAL_ID],
      exports: [accepted(job.jobId)],
      jobs: [job],
      backupJobs: [],
      journal: [
        ...STARTED,
        request("describeJob", 1_500),
        request("cancel", 2_005, { status: 202 }),
        request("describeJob", 2_400),
      ],
      sentBeforePost: 5,
      undocumented: [],
      ...changes.server,
    },
    ...changes.transcript,
  };
}

/** An export that was really started. */
export function accepted(jobId: string): ServerState["exports"][number] {
  return {
    clusterId: "in01-1",
    backupId: "backup1_1",
    integrationId: "integ-1",
    directory: DIRECTORY,
    jobId,
    at: START + 500,
  };
}

/** A request that had its response at once, so many milliseconds after the start. */
export function request(
  endpoint: Exchange["endpoint"],
  at: number,
  fields: Partial<Exchange> = {},
): Exchange {
  return {
    seq: at,
    receivedAt: START + at,
    respondedAt: START + at + 2,
    method: "POST",
    path: `/v2/clusters/in01-1/backups/backup1_1/${endpoint}`,
    query: {},
    headers: {},
    authorized: true,
    body: { integrationId: "integ-1", directory: DIRECTORY },
    endpoint,
    requestId: "1",
    status: 200,
    code: 0,
    processed: true,
    changed: true,
    fault: undefined,
    violation: undefined,
    clientClosed: false,
    ...fields,
  };
}

/** The requests up to the start. */
export const STARTED = [request("listBackups", 300), request("export", 500)];

function step(fields: Partial<StepResult>): StepResult {
  const startedAt = fields.startedAt ?? START;
  return {
    conclusion: "success",
    exitCode: 0,
    signal: undefined,
    stdout: "",
    stderr: "",
    lines: [],
    annotations: [],
    outputs: {},
    state: {},
    summary: "",
    errors: [],
    signals: [],
    startedAt,
    exitedAt: startedAt + 2_550,
    endedAt: startedAt + 2_560,
    durationMs: 2_560,
    ...fields,
  };
}
