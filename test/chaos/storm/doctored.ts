import type { StepResult } from "../../support/fake-runner/index.ts";
import type { Exchange } from "../../support/fake-zilliz/index.ts";
import type { Evidence, TrueJob } from "./evidence.ts";

const T0 = 1_800_000_000_000;
const DIRECTORY = "zilliz-export/in01-1/backup1_1/1-1/";
const SENTENCE =
  "Export job job-1 was cancelled with the run; Zilliz Cloud reports CANCELED.";

/** What may be altered of a run without a fault, which was cancelled while it watched. */
export interface Doctoring {
  evidence?: Partial<Evidence>;
  said?: Partial<Evidence["said"]>;
  main?: Partial<StepResult>;
  /** Outputs of main; undefined takes one away. */
  outputs?: Record<string, string | undefined>;
  post?: Partial<StepResult>;
  job?: Partial<TrueJob>;
  /** The journal, in place of list, start, look, cancel, look. */
  journal?: Exchange[];
}

/** The evidence of that run, doctored. */
export function doctored(doctoring: Doctoring = {}): Evidence {
  const { outputs = {}, said = {} } = doctoring;
  const job = { ...CANCELED, ...doctoring.job };
  const main = stage({
    outputs: withoutUndefined({ ...OUTPUTS, ...outputs }),
    summary: SENTENCE,
    lines: [SENTENCE],
    exitCode: 1,
    conclusion: "cancelled",
    signals: [{ signal: "SIGINT", at: T0 + 2_000 }],
    ...doctoring.main,
  });
  const post = stage({
    startedAt: T0 + 2_600,
    lines: ["Post job cleanup."],
    ...doctoring.post,
  });
  return {
    mode: "cancel",
    server: "prompt",
    inputs: { wait: true, onCancel: "cancel", summary: true },
    struckAt: T0 + 2_000,
    hung: false,
    lagMs: 3,
    apiKey: "0123456789abcdef".repeat(4),
    exports: [accepted(job.jobId)],
    jobs: [job],
    backupJobs: [],
    journal: doctoring.journal ?? JOURNAL,
    refused: [],
    around: { files: {}, processes: [] },
    ...doctoring.evidence,
    said: {
      conclusion: "cancelled",
      main,
      post,
      outputs: main.outputs,
      state: {},
      summaries: [SENTENCE],
      annotations: [{ level: "error", message: SENTENCE }],
      log: `${SENTENCE}\nPost job cleanup.\n`,
      timings: {
        startedAt: T0,
        signalledAt: main.signals[0]?.at,
        exitedAt: main.exitedAt,
        endedAt: main.endedAt,
        postStartedAt: post.startedAt,
        finishedAt: T0 + 2_700,
      },
      ...said,
    },
  };
}

/** An export that was really started. */
export function accepted(jobId: string): Evidence["exports"][number] {
  return {
    clusterId: "in01-1",
    backupId: "backup1_1",
    integrationId: "integ-1",
    directory: DIRECTORY,
    jobId,
    at: T0 + 500,
  };
}

/** A request that was answered at once, so many milliseconds after the run's start. */
export function request(
  route: Exchange["endpoint"],
  at: number,
  fields: Partial<Exchange> = {},
): Exchange {
  return {
    seq: at,
    receivedAt: T0 + at,
    respondedAt: T0 + at + 2,
    method: "POST",
    path: `/v2/clusters/in01-1/backups/backup1_1/${route}`,
    query: {},
    headers: {},
    authorized: true,
    body: { integrationId: "integ-1", directory: DIRECTORY },
    endpoint: route,
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

const CANCELED: TrueJob = {
  jobId: "job-1",
  status: "CANCELED",
  endedAt: T0 + 2_300,
  runsOn: false,
  cancelAsked: true,
};
const OUTPUTS = {
  "job-id": "job-1",
  "backup-id": "backup1_1",
  directory: DIRECTORY,
  status: "canceled",
  "cancel-outcome": "confirmed",
};
const JOURNAL = [
  request("listBackups", 300),
  request("export", 500),
  request("describeJob", 1_500),
  request("cancel", 2_005, { status: 202 }),
  request("describeJob", 2_400),
];

function stage(fields: Partial<StepResult>): StepResult {
  const startedAt = fields.startedAt ?? T0;
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

function withoutUndefined(
  fields: Record<string, string | undefined>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      (field): field is [string, string] => field[1] !== undefined,
    ),
  );
}
