import type { CancelOutcome, Check } from "../../src/outcome.ts";
import type { ProgressPoint } from "../../src/report/progress-chart.ts";
import * as results from "../../src/report/results/index.ts";
import type { Facts } from "../../src/state/saved-state.ts";

/** An ending as a run comes to it, with what the run knows then. */
export interface ResultFixture {
  /** What happens, as a file name. */
  name: string;
  result: results.Result;
  facts: Facts;
  points?: readonly ProgressPoint[];
  byPost?: boolean;
}

const MINUTE_MS = 60_000;

const CLUSTER: Facts = {
  clusterId: "in01-a0e3f1c2d4b5a69",
  clusterName: "prod-search",
  projectIds: ["proj-20e13e974c7d659a83xxxx"],
};
const INTEGRATION: Facts = {
  integrationId: "integ-0123456789abcdefghi",
  integrationName: "acme-backups",
  bucket: "acme-vectors-eu",
  region: "aws-eu-central-1",
};
const BACKUP: Facts = {
  ...CLUSTER,
  ...INTEGRATION,
  backupId: "backup0_1e3c0988ecb7f0d",
  backupName: "Dedicated-01_backup1",
  backupStatus: "AVAILABLE",
  backupTakenAt: "2026-11-24T02:00:14Z",
  backupAgeSeconds: 14_400,
  backupBytes: 48_312_000_000,
};
const PLAN: Facts = {
  ...BACKUP,
  directory:
    "zilliz-export/in01-a0e3f1c2d4b5a69/backup0_1e3c0988ecb7f0d/19876543210-1/",
};
const STARTED: Facts = {
  ...PLAN,
  jobId: "job-0396450098cglufig6afm9",
  startedAt: "2026-11-24T06:00:14Z",
};
const SEEN: Facts = { ...STARTED, remoteStatus: "IN_PROGRESS", progress: 47 };
const LATE: Facts = { ...SEEN, timedOutAfter: "5h" };
const ENDED: Facts = {
  ...SEEN,
  finishedAt: "2026-11-24T07:12:40Z",
  durationSeconds: 4_346,
};
const EXPORTED: Facts = { ...ENDED, remoteStatus: "SUCCESSFUL", progress: 100 };
const REASON =
  "The role arn:aws:iam::123456789012:role/zilliz-export can no longer be assumed.";
const FAILED: Facts = { ...ENDED, remoteStatus: "FAILED", reason: REASON };

const TAKING: Facts = {
  ...CLUSTER,
  ...INTEGRATION,
  backupId: "backup11_dbf5a40a6e5",
  backupName: "prod-search_backup11",
  backupJobId: "job-05d1a9fce9ww0rqmnsxz4f",
  backupStatus: "CREATING",
};

/** Looks at a job that goes at two paces, up to a moment of its time. */
function looks(untilMs: number, upTo: number): ProgressPoint[] {
  return Array.from({ length: 60 }, (_, index) => {
    const part = index / 59;
    const progress = Math.floor(upTo * part ** 1.4);
    return { at: Math.round(untilMs * part), progress };
  });
}
const WHOLE = looks(72 * MINUTE_MS, 100);
const HALF = looks(72 * MINUTE_MS, 47);

const CHECKS: Check[] = [
  {
    name: "Backup",
    result: "passed",
    detail:
      "Backup backup0_1e3c0988ecb7f0d (Dedicated-01_backup1, taken at 2026-11-24T02:00:14Z) is AVAILABLE",
  },
  {
    name: "Age",
    result: "passed",
    detail: "It is 4h old, and may be 24h",
  },
  {
    name: "Integration",
    result: "passed",
    detail:
      "Integration integ-0123456789abcdefghi (acme-backups) is ACTIVE; bucket acme-vectors-eu",
  },
  {
    name: "Region",
    result: "passed",
    detail: "Backup and bucket are both in aws-eu-central-1",
  },
];
const SKIPPED: Check[] = [
  ...CHECKS.slice(0, 2),
  {
    name: "Integration",
    result: "skipped",
    detail:
      "Integration integ-0123456789abcdefghi can't be looked up: GET /v2/storageIntegrations/integ-0123456789abcdefghi: HTTP 403, code 1800, User hasn't authenticated (request id 4f2b8c1d)",
  },
  {
    name: "Region",
    result: "skipped",
    detail: "The integration's region is not known",
  },
];
const REQUEST = `It would send \`POST /v2/clusters/${PLAN.clusterId}/backups/${PLAN.backupId}/export\` with \`${JSON.stringify({ integrationId: PLAN.integrationId, directory: PLAN.directory })}\`.`;

const HTTP_401 =
  "GET /v2/jobs/job-0396450098cglufig6afm9: HTTP 401, code 21119, The apikey is illegal. (request id 4f2b8c1d)";
const RESET =
  "POST /v2/clusters/in01-a0e3f1c2d4b5a69/backups/backup0_1e3c0988ecb7f0d/export: read ECONNRESET";
const KEY_ADVICE =
  "Check the API key: it must be a Zilliz Cloud API key that has not been deleted, passed as `api-key` from a secret of the repository, organization or environment.";

/** What became of the wish to cancel a job, for each outcome. */
function cancels(prefix: string, facts: Facts, late = false): ResultFixture[] {
  const why = `POST /v2/jobs/${facts.jobId ?? facts.backupJobId}/cancel: HTTP 404, no such route`;
  const taking = facts.jobId === undefined;
  const outcomes: [
    CancelOutcome,
    Facts,
    Parameters<typeof results.cancelResult>[2],
  ][] = [
    [
      "confirmed",
      { ...facts, ...(!taking && { remoteStatus: "CANCELED" }) },
      { terminalStatus: "canceled" },
    ],
    [
      "requested",
      { ...facts, ...(!taking && { remoteStatus: "CANCELING" }) },
      {},
    ],
    [
      "rejected",
      facts,
      {
        reason:
          "HTTP 200, code 40003, The action is not available in the current status.",
        keepsRunning: true,
      },
    ],
    ["unsupported", facts, { reason: why, keepsRunning: true }],
    ["unreachable", facts, { reason: "connect ETIMEDOUT 203.0.113.7:443" }],
  ];
  return outcomes.map(([outcome, known, how]) => ({
    name: `${prefix}-${outcome}`,
    result: results.cancelResult(
      outcome as Exclude<CancelOutcome, "not-needed">,
      known,
      how,
    ),
    facts: known,
    points: taking ? [] : HALF,
    byPost: late,
  }));
}

/** Every ending that a run can come to, main step and post step. */
export const resultFixtures: readonly ResultFixture[] = [
  {
    name: "succeeded",
    result: results.jobEnded("succeeded", EXPORTED),
    facts: EXPORTED,
    points: WHOLE,
  },
  {
    name: "started-and-not-waited-for",
    result: results.startedWithoutWaiting(STARTED),
    facts: STARTED,
  },
  {
    name: "checked",
    result: results.checked(PLAN, CHECKS, REQUEST),
    facts: PLAN,
  },
  {
    name: "checked-as-far-as-seen",
    result: results.checked(PLAN, SKIPPED, REQUEST),
    facts: PLAN,
  },
  {
    name: "failed",
    result: results.jobEnded("failed", FAILED),
    facts: FAILED,
    points: HALF,
  },
  {
    name: "failed-without-a-reason",
    result: results.jobEnded("failed", { ...ENDED, remoteStatus: "FAILED" }),
    facts: { ...ENDED, remoteStatus: "FAILED" },
    points: HALF,
  },
  {
    name: "canceled-by-another",
    result: results.jobEnded("canceled", {
      ...ENDED,
      remoteStatus: "CANCELED",
    }),
    facts: { ...ENDED, remoteStatus: "CANCELED" },
    points: HALF,
  },
  {
    name: "timed-out",
    result: results.timedOut(LATE),
    facts: LATE,
    points: HALF,
  },
  {
    name: "watch-failed",
    result: results.watchFailed(SEEN, HTTP_401, KEY_ADVICE),
    facts: SEEN,
    points: HALF,
  },
  {
    name: "start-unknown",
    result: results.startUnknown(PLAN, RESET),
    facts: PLAN,
  },
  {
    name: "start-unknown-in-post",
    result: results.startUnknown(PLAN),
    facts: PLAN,
    byPost: true,
  },
  {
    name: "mistaken",
    result: results.invalidInputs([
      "`cluster-id` is missing. It looks like `in01-a0e3f1c2d4b5a69`.",
      '`timeout` is "90", which is not a duration; write it as 90s, 15m, 1h30m or 7d.',
      "`integration-name` does not go with `integration-id`; leave one of the two away.",
    ]),
    facts: {},
  },
  {
    name: "not-started",
    result: results.notStarted(
      `The newest available backup, ${BACKUP.backupId}, is 41h 12m 5s old: it was taken at 2026-11-22T13:00:00Z, and \`max-backup-age\` is 24h.`,
      "Take a backup now with `backup-id: new`, or have Zilliz Cloud take them more often: the cluster's backup schedule.",
    ),
    facts: BACKUP,
  },
  { name: "not-needed", result: results.cancelledBeforeStart(), facts: BACKUP },
  {
    name: "no-such-job",
    result: results.jobNotFound(
      { jobId: "job-typo", attached: true },
      "GET /v2/jobs/job-typo: HTTP 200, code 96026, Job not found. (request id 4f2b8c1d)",
    ),
    facts: { jobId: "job-typo", attached: true },
  },
  {
    name: "detached",
    result: results.detached(SEEN),
    facts: SEEN,
    points: HALF,
  },
  ...cancels("cancel", SEEN),
  {
    name: "cancel-already-finished",
    result: results.cancelResult("already-finished", EXPORTED, {
      terminalStatus: "succeeded",
    }),
    facts: EXPORTED,
    points: WHOLE,
  },
  {
    name: "cancel-already-failed",
    result: results.cancelResult("already-finished", FAILED, {
      terminalStatus: "failed",
    }),
    facts: FAILED,
    points: HALF,
  },
  ...cancels("post-cancel", SEEN, true).filter(({ name }) =>
    /confirmed|unsupported/.test(name),
  ),
  ...cancels("timeout-cancel", LATE).filter(({ name }) =>
    /confirmed|unsupported/.test(name),
  ),
  {
    name: "timeout-cancel-just-exported",
    result: results.cancelResult(
      "already-finished",
      { ...EXPORTED, timedOutAfter: "5h" },
      { terminalStatus: "succeeded" },
    ),
    facts: { ...EXPORTED, timedOutAfter: "5h" },
    points: WHOLE,
  },
  {
    name: "unsettled",
    result: results.cleanupFailed({ phase: "running", facts: SEEN }, [
      "`api-key` is missing. Pass it from a secret, or set the environment variable `ZILLIZ_API_KEY`.",
    ]),
    facts: SEEN,
    byPost: true,
  },
  {
    name: "broken",
    result: results.internalError(SEEN, "the reply has no end"),
    facts: SEEN,
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
    result: results.backupNotCreated(
      { ...TAKING, reason: "Internal error." },
      "failed",
    ),
    facts: { ...TAKING, reason: "Internal error." },
  },
  {
    name: "backup-canceled-by-another",
    result: results.backupNotCreated(TAKING, "canceled"),
    facts: TAKING,
  },
  {
    name: "backup-gone",
    result: results.backupNotCreated(
      { ...TAKING, backupStatus: "DELETED" },
      "gone",
    ),
    facts: { ...TAKING, backupStatus: "DELETED" },
  },
  {
    name: "backup-timed-out",
    result: results.timedOut({ ...TAKING, timedOutAfter: "1h" }),
    facts: { ...TAKING, timedOutAfter: "1h" },
  },
  { name: "backup-detached", result: results.detached(TAKING), facts: TAKING },
  ...cancels("backup-cancel", TAKING),
  ...cancels("backup-timeout-cancel", {
    ...TAKING,
    timedOutAfter: "1h",
  }).filter(({ name }) => /confirmed|unsupported/.test(name)),
  {
    name: "backup-lost-sight",
    result: results.watchFailed(TAKING, HTTP_401, KEY_ADVICE),
    facts: TAKING,
  },
  {
    name: "backup-no-time-left",
    result: results.noTimeLeft("backup11_dbf5a40a6e5", 3_600_000),
    facts: { ...TAKING, backupStatus: "AVAILABLE" },
  },
];
