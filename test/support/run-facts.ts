import type { Check } from "../../src/outcome.ts";
import type { ProgressPoint } from "../../src/report/progress-chart.ts";
import type { Facts } from "../../src/state/saved-state.ts";

// What a run knows at the moments of its life, from the inputs to the end of the export job.

const MINUTE_MS = 60_000;

export const CLUSTER: Facts = {
  clusterId: "in01-a0e3f1c2d4b5a69",
  clusterName: "prod-search",
  projectIds: ["proj-20e13e974c7d659a83xxxx"],
};
export const INTEGRATION: Facts = {
  integrationId: "integ-0123456789abcdefghi",
  integrationName: "acme-backups",
  bucket: "acme-vectors-eu",
  region: "aws-eu-central-1",
};
export const BACKUP: Facts = {
  ...CLUSTER,
  ...INTEGRATION,
  backupId: "backup0_1e3c0988ecb7f0d",
  backupName: "Dedicated-01_backup1",
  backupStatus: "AVAILABLE",
  backupTakenAt: "2026-11-24T02:00:14Z",
  backupAgeSeconds: 14_400,
  backupBytes: 48_312_000_000,
};
export const PLAN: Facts = {
  ...BACKUP,
  directory: "zilliz-export/in01-a0e3f1c2d4b5a69/backup0_1e3c0988ecb7f0d/19876543210-1/",
};
export const STARTED: Facts = {
  ...PLAN,
  jobId: "job-0396450098cglufig6afm9",
  startedAt: "2026-11-24T06:00:14Z",
};
export const POLLED: Facts = { ...STARTED, remoteStatus: "IN_PROGRESS", progress: 47 };
export const LATE: Facts = { ...POLLED, timedOutAfter: "5h" };
export const ENDED: Facts = {
  ...POLLED,
  finishedAt: "2026-11-24T07:12:40Z",
  durationSeconds: 4_346,
};
export const EXPORTED: Facts = { ...ENDED, remoteStatus: "SUCCESSFUL", progress: 100 };
const REASON = "The role arn:aws:iam::123456789012:role/zilliz-export can no longer be assumed.";
export const FAILED: Facts = { ...ENDED, remoteStatus: "FAILED", reason: REASON };

export const TAKING: Facts = {
  ...CLUSTER,
  ...INTEGRATION,
  backupId: "backup11_dbf5a40a6e5",
  backupName: "prod-search_backup11",
  backupJobId: "job-05d1a9fce9ww0rqmnsxz4f",
  backupStatus: "CREATING",
};

/** The progress of a job that accelerates, until a moment of it. */
function progressUntil(untilMs: number, upTo: number): ProgressPoint[] {
  return Array.from({ length: 60 }, (_, index) => {
    const part = index / 59;
    const progress = Math.floor(upTo * part ** 1.4);
    return { at: Math.round(untilMs * part), progress };
  });
}
export const COMPLETE = progressUntil(72 * MINUTE_MS, 100);
export const HALF = progressUntil(72 * MINUTE_MS, 47);

export const CHECKS: Check[] = [
  {
    name: "Backup",
    result: "passed",
    detail:
      "Backup backup0_1e3c0988ecb7f0d (Dedicated-01_backup1, created at 2026-11-24T02:00:14Z) is AVAILABLE",
  },
  { name: "Age", result: "passed", detail: "4h old (limit 24h)" },
  {
    name: "Integration",
    result: "passed",
    detail:
      "Integration integ-0123456789abcdefghi (acme-backups) is ACTIVE; bucket acme-vectors-eu",
  },
  { name: "Region", result: "passed", detail: "Backup and bucket are both in aws-eu-central-1" },
  {
    name: "Bucket",
    result: "passed",
    detail:
      "Zilliz Cloud can use bucket acme-vectors-eu; the POST request that checked it creates nothing",
  },
];
export const WARNED: Check[] = [
  ...CHECKS.slice(0, 4),
  {
    name: "Bucket",
    result: "warning",
    detail:
      "Integration integ-0123456789abcdefghi can't use bucket acme-vectors-eu. Zilliz Cloud reports: try assume role failed",
  },
];
export const SKIPPED: Check[] = [
  ...CHECKS.slice(0, 2),
  {
    name: "Integration",
    result: "skipped",
    detail:
      "Can't look up integration integ-0123456789abcdefghi: GET /v2/storageIntegrations/integ-0123456789abcdefghi: HTTP 403, code 1800, User hasn't authenticated (request id 4f2b8c1d)",
  },
  { name: "Region", result: "skipped", detail: "The integration's region is not known" },
  { name: "Bucket", result: "skipped", detail: "The integration's bucket is not known" },
];
export const REQUEST = `Would send \`POST /v2/clusters/${PLAN.clusterId}/backups/${PLAN.backupId}/export\` with \`${JSON.stringify({ integrationId: PLAN.integrationId, directory: PLAN.directory })}\`.`;

export const HTTP_401 =
  "GET /v2/jobs/job-0396450098cglufig6afm9: HTTP 401, code 21119, The apikey is illegal. (request id 4f2b8c1d)";
export const RESET =
  "POST /v2/clusters/in01-a0e3f1c2d4b5a69/backups/backup0_1e3c0988ecb7f0d/export: read ECONNRESET";
export const KEY_ADVICE =
  "Check the API key: it must be a Zilliz Cloud API key that has not been deleted, passed as `api-key` from a secret of the repository, organization or environment.";
