import { describe, expect, test } from "vitest";
import { accepted, type Doctoring, doctored, request } from "./doctored.ts";
import { judge } from "./judge.ts";

const RUNNING = {
  status: "IN_PROGRESS",
  endedAt: undefined,
  runsOn: true,
  cancelAsked: false,
};
const KEY = "0123456789abcdef".repeat(4);
const ODD = `a"b\\c%d+e/f'g`.repeat(4);
const START = [request("listBackups", 300), request("export", 500)];
const MUTE = { log: "", summaries: [], annotations: [] };
const KILLED = { exitCode: 137, signal: "SIGKILL" as const, signals: [] };

const NO_EXPORT = {
  "job-id": undefined,
  directory: undefined,
  "backup-job-id": "job-0",
};
/** Cancelled while its backup was being taken, and nothing was done about it. */
const BACKUP_LEFT: Doctoring = {
  evidence: {
    exports: [],
    jobs: [],
    backupJobs: [{ jobId: "job-0", ...RUNNING }],
  },
  journal: [request("createBackup", 500)],
  outputs: NO_EXPORT,
};

test("a run without a fault is without a violation", () => {
  expect(judge(doctored())).toEqual([]);
});

describe("each kind of fault is a violation", () => {
  const cases: [string, RegExp, Doctoring][] = [
    [
      "two exports",
      /^twice: 2 exports/,
      { evidence: { exports: [accepted("job-1"), accepted("job-2")] } },
    ],
    [
      "two start requests, of which one was processed",
      /^twice: 2 start requests/,
      { journal: [...START, request("export", 600)] },
    ],
    [
      "an orphan that is named nowhere",
      /^silent: job job-1 \(IN_PROGRESS\) was known/,
      { job: RUNNING, said: MUTE, outputs: { "job-id": undefined } },
    ],
    [
      "an orphan that is named without a word that it runs on, or how to stop it",
      /^silent: nothing says that job job-1 runs on/,
      { job: RUNNING },
    ],
    [
      "an orphan that nobody is told how to stop",
      /^silent: nothing says how to stop job job-1/,
      {
        job: RUNNING,
        said: { ...MUTE, log: "Export job job-1 keeps running" },
      },
    ],
    [
      "a start whose answer never came, and silence about it",
      /^silent: an export may have started, never told/,
      {
        main: { ...KILLED, outputs: {} },
        evidence: { exports: [], jobs: [], mode: "SIGKILL" },
        journal: [request("export", 500, { respondedAt: undefined })],
        said: { ...MUTE, conclusion: "failure" },
      },
    ],
    [
      "a job that nobody tried to cancel",
      /^idle: job job-1 was not cancelled/,
      { job: RUNNING },
    ],
    [
      "a job that was cancelled although it was to be left",
      /^idle: the job was cancelled although/,
      {
        evidence: { inputs: { wait: true, onCancel: "detach", summary: true } },
      },
    ],
    [
      "two requests for a backup",
      /^twice: 2 backups were asked for/,
      {
        journal: [
          request("createBackup", 400),
          request("createBackup", 450),
          ...START,
        ],
      },
    ],
    [
      "a backup that was asked for and may be being taken, and silence about it",
      /^silent: a backup may have started, never told/,
      {
        main: { ...KILLED, outputs: {} },
        evidence: { exports: [], jobs: [], mode: "SIGKILL" },
        journal: [request("createBackup", 500, { respondedAt: undefined })],
        said: { ...MUTE, conclusion: "failure" },
      },
    ],
    [
      "a backup that nobody tried to cancel",
      /^idle: job job-0 was not cancelled/,
      BACKUP_LEFT,
    ],
    [
      "a backup that goes on in silence",
      /^silent: nothing says that job job-0 runs on/,
      BACKUP_LEFT,
    ],
    [
      "a cancel that was not needed, of a backup that was being taken",
      /^false: cancel-outcome not-needed/,
      {
        ...BACKUP_LEFT,
        outputs: { ...NO_EXPORT, "cancel-outcome": "not-needed" },
      },
    ],
    [
      "a green cancelled run",
      /^colour: success, not cancelled/,
      { said: { conclusion: "success" } },
    ],
    [
      "a green run that was missed and exported nothing",
      /^colour: green, and nothing/,
      {
        evidence: { struckAt: undefined },
        main: { signals: [], conclusion: "success", exitCode: 0 },
        said: { conclusion: "success" },
      },
    ],
    [
      "a step that had to be killed",
      /^late: needed SIGKILL/,
      {
        main: {
          signals: (["SIGINT", "SIGTERM", "SIGKILL"] as const).map(
            (signal, n) => ({ signal, at: 1_800_000_002_000 + n * 5_000 }),
          ),
        },
      },
    ],
    [
      "a step without an end",
      /^late: it did not end/,
      { evidence: { hung: true } },
    ],
    [
      "a post step that asks again",
      /^post: sent 1 requests/,
      { journal: [...START, request("cancel", 2_700, { status: 202 })] },
    ],
    [
      "a post step that repeats what was said",
      /^post: spoke/,
      { post: { lines: ["Post job cleanup.", "Cancelling export job job-1"] } },
    ],
    ["the key in the log", /^key: .* log$/, { said: { log: `Bearer ${KEY}` } }],
    [
      "half of the key",
      /^key: .* summary$/,
      { said: { summaries: [KEY.slice(0, 32)] } },
    ],
    [
      "a piece out of the middle of the key",
      /^key: .* log$/,
      { said: { log: `ends in ${KEY.slice(23, 41)}` } },
    ],
    ...[0, 1, 2].map((offset): [string, RegExp, Doctoring] => [
      `the key in base64, ${offset} bytes after something else`,
      /^key: .* log$/,
      { said: { log: btoa("Bearer ".slice(0, 6 + offset) + KEY) } },
    ]),
    [
      "the key in hexadecimal",
      /^key: .* log$/,
      { said: { log: Buffer.from(KEY).toString("hex") } },
    ],
    [
      "a key with odd characters, escaped for JSON",
      /^key: .* log$/,
      { evidence: { apiKey: ODD }, said: { log: JSON.stringify({ ODD }) } },
    ],
    [
      "a key with odd characters, escaped for a URL",
      /^key: .* log$/,
      {
        evidence: { apiKey: ODD },
        said: { log: `/v2/jobs?key=${encodeURIComponent(ODD)}` },
      },
    ],
    [
      "the key in a file that the run left behind",
      /^key: .* file zilliz-export-1\.phase$/,
      {
        evidence: {
          around: {
            files: { "file zilliz-export-1.phase": `{"reason":"${KEY}"}` },
            processes: [],
          },
        },
      },
    ],
    [
      "the key in a title, or a child's environment",
      /^key: .* processes' titles and environments$/,
      {
        evidence: {
          around: { files: {}, processes: [`sh INPUT_API-KEY=${KEY} HOME=/`] },
        },
      },
    ],
    ["the key in an output", /^key: .* outputs$/, { outputs: { reason: KEY } }],
    [
      "the key in the state",
      /^key: .* state$/,
      { said: { state: { phase: KEY } } },
    ],
    [
      "the key in an annotation",
      /^key: .* annotations$/,
      { said: { annotations: [{ level: "error", message: KEY }] } },
    ],
    [
      "the key in what the process wrote, whatever the runner masks",
      /^key: .* raw streams$/,
      { main: { stdout: `::add-mask::${KEY}\n::debug::${KEY}\n` } },
    ],
    [
      "a stack trace",
      /^crash: /,
      {
        said: {
          log: "TypeError: x is undefined\n    at file:///dist/index.js:1:1\n",
        },
      },
    ],
    [
      "a request that is not as documented",
      /^undocumented request PUT \/v2/,
      {
        evidence: {
          refused: [{ method: "PUT", path: "/v2", reason: "method" }],
        },
      },
    ],
  ];
  test.for(cases)("%s", ([, violation, doctoring]) => {
    expect(judge(doctored(doctoring))).toContainEqual(
      expect.stringMatching(violation),
    );
  });
});

describe("what the platform or the user brings about is no violation", () => {
  const cases: [string, Doctoring][] = [
    [
      "the line that masks the key",
      { main: { stdout: `::add-mask::${KEY}\n` } },
    ],
    [
      "a worker that was killed, when the log had named the job",
      {
        evidence: { mode: "always()" },
        main: { exitCode: undefined, signals: [], outputs: {} },
        job: RUNNING,
        journal: START,
        said: { ...MUTE, log: "Export job job-1 started", post: undefined },
      },
    ],
    [
      "a job that was started to be left",
      {
        evidence: {
          inputs: { wait: false, onCancel: "cancel", summary: true },
          struckAt: undefined,
        },
        main: { signals: [], conclusion: "success", exitCode: 0 },
        outputs: { status: "in-progress", "cancel-outcome": undefined },
        job: RUNNING,
        journal: START,
        said: { conclusion: "success" },
      },
    ],
  ];
  test.for(cases)("%s", ([, doctoring]) => {
    expect(judge(doctored(doctoring))).toEqual([]);
  });
});
