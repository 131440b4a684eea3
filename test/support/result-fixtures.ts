import type { CancelOutcome } from "../../src/outcome.ts";
import type { ProgressPoint } from "../../src/report/progress-chart.ts";
import * as results from "../../src/report/results/index.ts";
import type { Facts } from "../../src/state/saved-state.ts";
import {
  BACKUP,
  CHECKS,
  CLUSTER,
  COMPLETE,
  ENDED,
  EXPORTED,
  FAILED,
  HALF,
  HTTP_401,
  INTEGRATION,
  KEY_ADVICE,
  LATE,
  PLAN,
  POLLED,
  REQUEST,
  RESET,
  SKIPPED,
  STARTED,
  TAKING,
  WARNED,
} from "./run-facts.ts";

/** A result of a run, with the facts that the run knows then. */
export interface ResultFixture {
  /** What happens, as a file name. */
  name: string;
  result: results.Result;
  facts: Facts;
  points?: readonly ProgressPoint[];
  byPost?: boolean;
}

/** The results of a cancel request, one for each outcome. */
function cancels(prefix: string, facts: Facts, byPost = false): ResultFixture[] {
  const why = `POST /v2/jobs/${facts.jobId ?? facts.backupJobId}/cancel: HTTP 404, no such endpoint`;
  const isBackup = facts.jobId === undefined;
  const outcomes: [CancelOutcome, Facts, Parameters<typeof results.cancelResult>[2]][] = [
    [
      "confirmed",
      { ...facts, ...(!isBackup && { remoteStatus: "CANCELED" }) },
      { terminalStatus: "cancelled" },
    ],
    ["requested", { ...facts, ...(!isBackup && { remoteStatus: "CANCELING" }) }, {}],
    ["unsupported", facts, { reason: why, keepsRunning: true }],
    [
      "rejected",
      facts,
      {
        reason: "HTTP 200, code 40003, The action is not available in the current status.",
        keepsRunning: true,
      },
    ],
    ["unreachable", facts, { reason: "connect ETIMEDOUT 203.0.113.7:443" }],
  ];
  return outcomes.map(([outcome, known, options]) => ({
    name: `${prefix}-${outcome}`,
    result: results.cancelResult(outcome as Exclude<CancelOutcome, "not-needed">, known, options),
    facts: known,
    points: isBackup ? [] : HALF,
    byPost,
  }));
}

/** Every result of a run, of the main step and of the post step. */
export const resultFixtures: readonly ResultFixture[] = [
  {
    name: "succeeded",
    result: results.jobEnded("succeeded", EXPORTED),
    facts: EXPORTED,
    points: COMPLETE,
  },
  {
    name: "started",
    result: results.startedWithoutWaiting(STARTED),
    facts: STARTED,
  },
  { name: "checked", result: results.checked(PLAN, CHECKS, REQUEST), facts: PLAN },
  { name: "checked-with-skips", result: results.checked(PLAN, SKIPPED, REQUEST), facts: PLAN },
  { name: "checked-with-a-warning", result: results.checked(PLAN, WARNED, REQUEST), facts: PLAN },
  { name: "failed", result: results.jobEnded("failed", FAILED), facts: FAILED, points: HALF },
  {
    name: "failed-without-a-reason",
    result: results.jobEnded("failed", { ...ENDED, remoteStatus: "FAILED" }),
    facts: { ...ENDED, remoteStatus: "FAILED" },
    points: HALF,
  },
  {
    name: "cancelled-by-another",
    result: results.jobEnded("cancelled", { ...ENDED, remoteStatus: "CANCELED" }),
    facts: { ...ENDED, remoteStatus: "CANCELED" },
    points: HALF,
  },
  { name: "timed-out", result: results.timedOut(LATE), facts: LATE, points: HALF },
  {
    name: "watch-failed",
    result: results.watchFailed(POLLED, HTTP_401, KEY_ADVICE),
    facts: POLLED,
    points: HALF,
  },
  { name: "start-unknown", result: results.startUnknown(PLAN, RESET), facts: PLAN },
  { name: "start-unknown-in-post", result: results.startUnknown(PLAN), facts: PLAN, byPost: true },
  {
    name: "invalid-inputs",
    result: results.invalidInputs([
      "`cluster-id` is missing. It looks like `in01-a0e3f1c2d4b5a69`.",
      '`timeout` is "90", which is not a valid duration. Use e.g. 90s, 15m, 1h30m or 7d.',
      "`integration-name` can't be combined with `integration-id`; remove one of them.",
    ]),
    facts: {},
  },
  {
    name: "not-started",
    result: results.notStarted(
      `The newest available backup, ${BACKUP.backupId}, is 41h 12m 5s old: it was created at 2026-11-22T13:00:00Z, and \`max-backup-age\` is 24h.`,
      "Create one with `backup-id: new`, or make the cluster's backup schedule more frequent.",
    ),
    facts: BACKUP,
  },
  { name: "cancelled-before-start", result: results.cancelledBeforeStart(), facts: BACKUP },
  {
    name: "job-not-found",
    result: results.jobNotFound(
      { jobId: "job-typo", attached: true },
      "GET /v2/jobs/job-typo: HTTP 200, code 96026, Job not found. (request id 4f2b8c1d)",
    ),
    facts: { jobId: "job-typo", attached: true },
  },
  { name: "detached", result: results.detached(POLLED), facts: POLLED, points: HALF },
  ...cancels("cancel", POLLED),
  {
    name: "cancel-already-finished",
    result: results.cancelResult("already-finished", EXPORTED, { terminalStatus: "succeeded" }),
    facts: EXPORTED,
    points: COMPLETE,
  },
  {
    name: "cancel-already-failed",
    result: results.cancelResult("already-finished", FAILED, { terminalStatus: "failed" }),
    facts: FAILED,
    points: HALF,
  },
  ...cancels("post-cancel", POLLED, true).filter(({ name }) => /confirmed|unsupported/.test(name)),
  ...cancels("timeout-cancel", LATE).filter(({ name }) => /confirmed|unsupported/.test(name)),
  {
    name: "timeout-cancel-just-exported",
    result: results.cancelResult(
      "already-finished",
      { ...EXPORTED, timedOutAfter: "5h" },
      { terminalStatus: "succeeded" },
    ),
    facts: { ...EXPORTED, timedOutAfter: "5h" },
    points: COMPLETE,
  },
  {
    name: "cleanup-failed",
    result: results.cleanupFailed({ phase: "running", facts: POLLED }, [
      "`api-key` is missing. Pass it from a secret, or set the environment variable `ZILLIZ_API_KEY`.",
    ]),
    facts: POLLED,
    byPost: true,
  },
  {
    name: "internal-error",
    result: results.internalError(POLLED, "the reply has no end"),
    facts: POLLED,
    points: HALF,
  },
  {
    name: "backup-unknown",
    result: results.backupUnknown(
      { ...CLUSTER, ...INTEGRATION },
      "POST /v2/clusters/in01-a0e3f1c2d4b5a69/backups/create: read ECONNRESET",
    ),
    facts: { ...CLUSTER, ...INTEGRATION },
  },
  {
    name: "backup-failed",
    result: results.backupNotCreated({ ...TAKING, reason: "Internal error." }, "failed"),
    facts: { ...TAKING, reason: "Internal error." },
  },
  {
    name: "backup-cancelled-by-another",
    result: results.backupNotCreated(TAKING, "cancelled"),
    facts: TAKING,
  },
  {
    name: "backup-gone",
    result: results.backupNotCreated({ ...TAKING, backupStatus: "DELETED" }, "gone"),
    facts: { ...TAKING, backupStatus: "DELETED" },
  },
  {
    name: "backup-timed-out",
    result: results.timedOut({ ...TAKING, timedOutAfter: "1h" }),
    facts: { ...TAKING, timedOutAfter: "1h" },
  },
  { name: "backup-detached", result: results.detached(TAKING), facts: TAKING },
  ...cancels("backup-cancel", TAKING),
  ...cancels("backup-timeout-cancel", { ...TAKING, timedOutAfter: "1h" }).filter(({ name }) =>
    /confirmed|unsupported/.test(name),
  ),
  {
    name: "backup-watch-failed",
    result: results.watchFailed(TAKING, HTTP_401, KEY_ADVICE),
    facts: TAKING,
  },
  {
    name: "backup-no-time-left",
    result: results.noTimeLeft("backup11_dbf5a40a6e5", 3_600_000),
    facts: { ...TAKING, backupStatus: "AVAILABLE" },
  },
];
