import { ActionError } from "../errors.ts";
import type { Check } from "../outcome.ts";
import { formatDuration, parseTime, toIsoSeconds } from "../util/clock.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import type { Backup, Integration } from "../zilliz/schemas.ts";

// Each check throws an ActionError for what is certainly wrong. What Zilliz Cloud doesn't report is
// a skipped check, and never a reason to stop.

export const passed = (name: string, detail: string): Check => ({ name, result: "passed", detail });
export const skipped = (name: string, detail: string): Check => ({
  name,
  result: "skipped",
  detail,
});

/** The backup to export, or the cluster to create one of. */
export interface BackupSource {
  backup: Backup | undefined;
  name: string;
  projectId: string | undefined;
  regionId: string | undefined;
  checks: Check[];
}

/** The clocks of Zilliz Cloud's own machines may differ by this much. */
const CLOCK_SKEW_MS = 10 * 60_000;

/** An export needs an active integration. */
export function checkIntegrationActive(integration: Integration): Check {
  const { integrationId, name, status, message, bucketName } = integration;
  const which = `Integration ${integrationId}${nameSuffix(name)}`;
  if (status === undefined) {
    return skipped(
      "Integration",
      `Zilliz Cloud does not report whether integration ${integrationId} is ACTIVE`,
    );
  }
  if (status.toUpperCase() !== "ACTIVE") {
    const why =
      message === undefined
        ? "Zilliz Cloud reports no reason."
        : `Zilliz Cloud reports: ${sanitizeLine(message)}`;
    throw new ActionError(
      `${which} is ${sanitizeLine(status)}; it must be ACTIVE. ${why}`,
      "Fix it on the Integrations page of the Zilliz Cloud console (check role, bucket and policy), or use another integration.",
    );
  }
  const bucket = bucketName === undefined ? "" : `; bucket ${sanitizeLine(bucketName)}`;
  return passed("Integration", `${which} is ACTIVE${bucket}`);
}

/**
 * A bucket must be in the region of what is exported to it
 * (https://docs.zilliz.com/docs/integrate-with-aws-s3 and its siblings).
 *
 * @param source the backup, or the cluster that it will be created from
 */
export function checkRegion(
  { integrationId, regionId: bucketIn }: Integration,
  source: Pick<BackupSource, "name" | "regionId">,
): Check {
  const { name, regionId: backupIn } = source;
  if (bucketIn === undefined || backupIn === undefined) {
    const whose = backupIn === undefined ? "backup's" : "integration's";
    return skipped("Region", `The ${whose} region is not known`);
  }
  if (bucketIn.toLowerCase() !== backupIn.toLowerCase()) {
    throw new ActionError(
      `Integration ${integrationId} is in region ${sanitizeLine(bucketIn)}, but ${name} is in ${sanitizeLine(backupIn)}: a backup can only be exported to a bucket in its own region.`,
      "Use an integration in the backup's region, or add one on the Integrations page of the Zilliz Cloud console.",
    );
  }
  return passed("Region", `Backup and bucket are both in ${sanitizeLine(bucketIn)}`);
}

/**
 * In milliseconds, by Zilliz Cloud's clock if its response has a date; negative for a time in the
 * future.
 */
export function backupAge({ createTime, asOf }: Backup, ourDate: Date): number | undefined {
  const taken = parseTime(createTime);
  return taken === undefined ? undefined : (asOf ?? ourDate.getTime()) - taken;
}

/** Checks that the newest backup is not older than `max-backup-age`. */
export function checkBackupAge(backup: Backup, maxAgeMs: number, ourDate: Date): Check {
  const age = backupAge(backup, ourDate);
  const limit = formatDuration(maxAgeMs / 1000);
  const outs =
    "Create one with `backup-id: new`, or make the cluster's backup schedule more frequent.";
  if (age === undefined || age < -CLOCK_SKEW_MS) {
    throw new ActionError(
      `Can't check \`max-backup-age\` (${limit}) for backup ${backup.backupId}: Zilliz Cloud reports that it was created at ${sanitizeLine(backup.createTime ?? "an unknown time")}.`,
      outs,
    );
  }
  if (age > maxAgeMs) {
    throw new ActionError(
      `The newest available backup, ${backup.backupId}, is ${formatDuration(age / 1000)} old: it was created at ${sanitizeLine(backup.createTime ?? "")}, and \`max-backup-age\` is ${limit}.`,
      outs,
    );
  }
  return passed("Age", `${formatDuration(Math.max(0, age / 1000))} old (limit ${limit})`);
}

/** A warning if Zilliz Cloud removes the backup before the time limit; undefined if it doesn't. */
export function expiryWarning(
  { backupId, expireTime, asOf }: Backup,
  timeoutMs: number,
  ourDate: Date,
): string | undefined {
  const expires = parseTime(expireTime);
  const now = asOf ?? ourDate.getTime();
  if (expires === undefined || expires > now + timeoutMs) return undefined;
  return `Backup ${backupId} expires at ${toIsoSeconds(expires)}, before the \`timeout\` of ${formatDuration(timeoutMs / 1000)}. The export will fail if it is still running then. Export a newer backup or use \`backup-id: new\`, which Zilliz Cloud keeps until you delete it.`;
}

/** Names a backup in a log line or message. */
export function backupLabel({ backupId, backupName, createTime }: Backup): string {
  const about = [backupName, createTime && `created at ${createTime}`]
    .filter((part) => part !== undefined)
    .map((part) => sanitizeLine(part))
    .join(", ");
  return `Backup ${backupId}${about === "" ? "" : ` (${about})`}`;
}

/** A name in parentheses, to follow an ID. */
export function nameSuffix(name: string | undefined): string {
  return name === undefined ? "" : ` (${sanitizeLine(name)})`;
}
