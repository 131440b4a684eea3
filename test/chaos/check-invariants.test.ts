import { expect, test } from "vitest";
import { checkInvariants } from "./check-invariants.ts";
import type { Expected } from "./faults/expected.ts";
import { accepted, type Changes, KEY, request, START, STARTED, tampered } from "./tampered.ts";

const RUNNING = {
  status: "IN_PROGRESS",
  endedAt: undefined,
  runsOn: true,
  cancelRequested: false,
};
const MUTE = { log: "", summaries: [], annotations: [] };
const EXPECTED: Expected = { starts: 1, outcomes: [] };
const outcome = (word: string, status = "in-progress") => ({
  outputs: { "cancel-outcome": word, status },
});
const requested = (...journal: ReturnType<typeof request>[]) => ({
  server: { journal },
});
/** Killed while the response to this request was on its way. */
const killedAt = (route: "export" | "createBackup"): Changes => ({
  kind: "SIGKILL",
  main: { exitCode: 137, signal: "SIGKILL", signals: [], outputs: {} },
  server: {
    exports: [],
    jobs: [],
    journal: [request(route, 500, { respondedAt: undefined })],
  },
  result: { ...MUTE, conclusion: "failure" },
});
/** Cancelled while its backup was being taken, and the job was left running. */
const backupLeft = (outcome = "confirmed"): Changes => ({
  server: {
    exports: [],
    jobs: [],
    backupJobs: [{ jobId: "job-0", ...RUNNING }],
    journal: [request("createBackup", 500)],
  },
  outputs: {
    "job-id": "",
    directory: "",
    "backup-job-id": "job-0",
    "cancel-outcome": outcome,
  },
});

const VIOLATIONS: Record<string, Changes> = {
  "twice: 2 exports": {
    server: { exports: [accepted("job-1"), accepted("job-2")] },
  },
  "twice: 2 start requests": requested(...STARTED, request("export", 600)),
  "twice: a start was repeated": requested(...STARTED, request("export", 600)),
  "twice: 2 backups were requested": requested(
    request("createBackup", 400),
    request("createBackup", 450),
    ...STARTED,
  ),
  "silent: job job-1 (IN_PROGRESS) was known": {
    job: RUNNING,
    result: MUTE,
    outputs: { "job-id": "" },
  },
  "silent: it does not report that job job-1 runs on": { job: RUNNING },
  "silent: it does not report how to stop job job-1": {
    job: RUNNING,
    result: { ...MUTE, log: "Export job job-1 keeps running" },
  },
  "silent: an export may have started, never reported": killedAt("export"),
  "silent: a backup may have started, never reported": killedAt("createBackup"),
  "silent: it does not report that job job-0 runs on": backupLeft(),
  "silent: an error names no job": {
    scenario: { expected: EXPECTED },
    result: { annotations: [{ level: "error", message: "It failed." }] },
  },
  "idle: job job-1 was not cancelled": { job: RUNNING },
  "idle: the job was cancelled although": { inputs: { onCancel: "detach" } },
  "idle: job job-0 was not cancelled": backupLeft(),
  "idle: unreachable": outcome("unreachable"),
  "conclusion: success, not cancelled": { result: { conclusion: "success" } },
  "conclusion: success, and nothing": {
    transcript: { interruptedAt: undefined },
    main: { signals: [], conclusion: "success", exitCode: 0 },
    result: { conclusion: "success" },
  },
  "conclusion: backup1_1 was exported": { inputs: { backup: "latest" } },
  "unexpected: cancel-outcome confirmed": { scenario: { expected: EXPECTED } },
  "late: needed SIGKILL": {
    main: {
      signals: (["SIGINT", "SIGTERM", "SIGKILL"] as const).map((signal, n) => ({
        signal,
        at: START + 2_000 + n * 5_000,
      })),
    },
  },
  "late: it did not end": { transcript: { hung: true } },
  "late: it took 70000 ms": { transcript: { elapsed: () => 70_000 } },
  "post: sent 1 requests": { server: { sentBeforePost: 4 } },
  "post: wrote": {
    post: { lines: ["Post job cleanup.", "Cancelling export job job-1"] },
  },
  "key: it is in the log": { result: { log: `Bearer ${KEY}` } },
  "key: a request went astray": { transcript: { stray: "GET /login" } },
  "crash: TypeError": {
    result: {
      log: "TypeError: x is undefined\n    at file:///dist/index.js:1:1",
    },
  },
  "crash: on stderr": { main: { stderr: "(node:1) Warning" } },
  "crash: it failed, and no error": {
    scenario: { expected: EXPECTED },
    result: { annotations: [] },
  },
  "memory: 201 MiB": { surroundings: { peakBytes: 201 * 2 ** 20 } },
  "undocumented: PUT /v2": {
    server: {
      undocumented: [{ method: "PUT", path: "/v2", reason: "method" }],
    },
  },
  "false: cancel-outcome confirmed": { job: RUNNING },
  "false: cancel-outcome already-finished": outcome("already-finished"),
  "false: cancel-outcome not-needed": outcome("not-needed"),
  "false: cancel-outcome not-needed, and the server's job is IN_PROGRESS": backupLeft("not-needed"),
  "false: cancel-outcome requested": {
    ...outcome("requested"),
    ...requested(...STARTED),
    job: RUNNING,
  },
  "false: cancel-outcome rejected": outcome("rejected"),
  "false: cancel-outcome unsupported": outcome("unsupported"),
  "false: cancel-outcome unreachable": outcome("unreachable"),
  "false: cancel-outcome maybe": outcome("maybe"),
  "false: status succeeded": outcome("confirmed", "succeeded"),
  "false: status failed": { outputs: { status: "failed" }, job: RUNNING },
  "false: job-id job-9": { outputs: { "job-id": "job-9" } },
  "false: backup-id": { outputs: { directory: "elsewhere/" } },
  "false: it reports that the job keeps running, which was EXPIRED": {
    job: { status: "EXPIRED" },
    ...outcome("rejected"),
    main: { annotations: [{ level: "error", message: "It keeps running." }] },
  },
  "false: it reports that no export was started": {
    result: { summaries: ["No export was started."] },
  },
  "false: duration is 9 s": {
    result: { outputs: { "duration-seconds": "9" } },
  },
};

const TOLERATED: Record<string, Changes> = {
  "nothing changed": {},
  "the line that masks the key": {
    main: { stdout: `::add-mask::${KEY}\n` },
  },
  "a worker that was killed when the log had named the job": {
    kind: "always()",
    main: { exitCode: undefined, signals: [], outputs: {} },
    job: RUNNING,
    ...requested(...STARTED),
    result: { ...MUTE, log: "Export job job-1 started", post: undefined },
  },
  "a job that was started to be left running": {
    inputs: { wait: false },
    transcript: { interruptedAt: undefined },
    main: { signals: [], conclusion: "success", exitCode: 0 },
    outputs: { status: "in-progress", "cancel-outcome": "" },
    job: RUNNING,
    ...requested(...STARTED),
    result: { conclusion: "success" },
  },
  "a SIGTERM on a machine that stood still": {
    transcript: { elapsed: () => 2_000 },
    main: {
      signals: (["SIGINT", "SIGTERM"] as const).map((signal, n) => ({
        signal,
        at: START + 2_000 + n * 7_500,
      })),
    },
  },
};

test.for(Object.entries(VIOLATIONS))("%s is a violation", ([violation, changes]) => {
  const found = checkInvariants(tampered(changes));
  expect(found).toContainEqual(expect.stringContaining(violation));
});

test.for(Object.entries(TOLERATED))("%s is no violation", ([, changes]) => {
  expect(checkInvariants(tampered(changes))).toEqual([]);
});
