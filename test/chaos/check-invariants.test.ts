import { expect, test } from "vitest";
import { checkInvariants } from "./check-invariants.ts";
import { withoutDelays } from "./lag.ts";
import {
  accepted,
  type Changes,
  EXTERNAL_ID,
  KEY,
  request,
  START,
  STARTED,
  tampered,
} from "./tampered.ts";

const RUNNING = { status: "IN_PROGRESS", endedAt: undefined, runsOn: true, cancelRequested: false };
const MUTE = { log: "", summaries: [], annotations: [] };
const FAULT_ALONE: Changes = { scenario: { expected: { starts: 1, outcomes: [] } } };
const outcome = (word: string) => ({ outputs: { "cancel-outcome": word } });
const requested = (...journal: ReturnType<typeof request>[]) => ({ server: { journal } });
const VALIDATION = request("validateBucket", 400);
const signals = (...names: ("SIGINT" | "SIGTERM" | "SIGKILL")[]) => ({
  main: { signals: names.map((signal, n) => ({ signal, at: START + 2_000 + n * 7_500 })) },
});
/** Killed while the response to the start was on its way. */
const KILLED: Changes = {
  kind: "SIGKILL",
  main: { exitCode: 137, signal: "SIGKILL", signals: [], outputs: {} },
  server: { exports: [], jobs: [], journal: [request("export", 500, { respondedAt: undefined })] },
  result: { ...MUTE, conclusion: "failure" },
};
/** It ended by itself, as a success. */
const SUCCESS: Changes = {
  transcript: { interruptedAt: undefined },
  main: { signals: [], conclusion: "success", exitCode: 0 },
  result: { conclusion: "success" },
};

const VIOLATIONS: Record<string, Changes> = {
  "twice: 2 exports": { server: { exports: [accepted("job-1"), accepted("job-2")] } },
  "twice: 2 start requests": requested(...STARTED, request("export", 600)),
  "twice: a start was repeated": requested(...STARTED, request("export", 600)),
  "twice: 2 backups": requested(request("createBackup", 400), request("createBackup", 450)),
  "bucket: 7 requests": requested(...Array(7).fill(VALIDATION), ...STARTED),
  "bucket: it was validated after": requested(...STARTED, { ...VALIDATION, seq: 501 }),
  "silent: job job-1 (IN_PROGRESS) was known": {
    job: RUNNING,
    result: MUTE,
    outputs: { "job-id": "" },
  },
  "silent: it does not report that job job-1 runs on": { job: RUNNING },
  "silent: it does not report how to stop job job-1": { job: RUNNING },
  "silent: an export may have started, never reported": KILLED,
  "silent: an error names no job": {
    ...FAULT_ALONE,
    result: { annotations: [{ level: "error", message: "It failed." }] },
  },
  "idle: job job-1 was not cancelled": { job: RUNNING },
  "idle: the job was cancelled although": { inputs: { onCancel: "detach" } },
  "idle: unreachable": outcome("unreachable"),
  "conclusion: success, not cancelled": { result: { conclusion: "success" } },
  "conclusion: success, and nothing": SUCCESS,
  "conclusion: backup1_1 was exported": { inputs: { backup: "latest" } },
  "unexpected: cancel-outcome confirmed": FAULT_ALONE,
  "unexpected: the bucket check none, not passed": {
    scenario: { expected: { starts: 1, validation: { results: ["passed"], most: 1 } } },
  },
  "late: needed SIGKILL": signals("SIGINT", "SIGTERM", "SIGKILL"),
  "late: it did not end": { transcript: { hung: true } },
  "late: it took 160000 ms": { transcript: { elapsed: () => 160_000 } },
  "post: sent 1 requests": { server: { sentBeforePost: 4 } },
  "post: wrote": { post: { lines: ["Post job cleanup.", "Cancelling export job job-1"] } },
  "key: it is in the log": { result: { log: `Bearer ${KEY}` } },
  "key: the bucket's zilliz-external-1 is in the summary": { result: { summaries: [EXTERNAL_ID] } },
  "key: a request went astray": { transcript: { stray: "GET /login" } },
  "crash: TypeError": { result: { log: "TypeError: x is undefined\n    at file:///index.js:1:1" } },
  "crash: on stderr": { main: { stderr: "(node:1) Warning" } },
  "crash: it failed, and no error": { ...FAULT_ALONE, result: { annotations: [] } },
  "memory: 201 MiB": { surroundings: { peakBytes: 201 * 2 ** 20 } },
  "undocumented: PUT /v2": {
    server: { undocumented: [{ method: "PUT", path: "/v2", reason: "method" }] },
  },
  "false: cancel-outcome confirmed": { job: RUNNING },
  ...Object.fromEntries(
    ["already-finished", "not-needed", "rejected", "unsupported", "unreachable", "maybe"].map(
      (word) => [`false: cancel-outcome ${word}`, outcome(word)],
    ),
  ),
  "false: cancel-outcome requested": {
    ...outcome("requested"),
    ...requested(...STARTED),
    job: RUNNING,
  },
  "false: status succeeded": { outputs: { status: "succeeded" } },
  "false: job-id job-9": { outputs: { "job-id": "job-9" } },
  "false: backup-id": { outputs: { directory: "elsewhere/" } },
  "false: it reports that the job keeps running, which was EXPIRED": {
    job: { status: "EXPIRED" },
    main: { annotations: [{ level: "error", message: "Export job job-1 is still running." }] },
  },
  "false: it reports that no export was started": {
    result: { summaries: ["No export was started."] },
  },
  "false: duration is 9 s": { result: { outputs: { "duration-seconds": "9" } } },
};

const TOLERATED: Record<string, Changes> = {
  "nothing changed": {},
  "the line that masks the key": { main: { stdout: `::add-mask::${KEY}\n` } },
  "a job that was started to be left running": {
    ...SUCCESS,
    inputs: { wait: false },
    outputs: { status: "started", "cancel-outcome": "" },
    job: RUNNING,
    ...requested(...STARTED),
  },
  "a SIGTERM on a machine that stood still": {
    transcript: { elapsed: () => 2_000 },
    ...signals("SIGINT", "SIGTERM"),
  },
};

test("a delay of the machine counts only as far as it lies between two times", () => {
  const delays = [110, 150, 210, 300].map((at) => ({ at, ms: 20 }));
  expect(withoutDelays(delays, 100, 200)).toBe(100 - 10 - 20 - 10);
});

test.for(Object.entries(VIOLATIONS))("%s is a violation", ([violation, changes]) => {
  const found = checkInvariants(tampered(changes));
  expect(found).toContainEqual(expect.stringContaining(violation));
});

test.for(Object.entries(TOLERATED))("%s is no violation", ([, changes]) => {
  expect(checkInvariants(tampered(changes))).toEqual([]);
});
