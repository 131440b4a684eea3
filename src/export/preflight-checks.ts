import { Problem } from "../errors.ts";
import type { Check } from "../outcome.ts";
import { durationText, isoSeconds, timeOf } from "../util/clock.ts";
import { harmless } from "../util/sanitize.ts";
import type { Backup, Integration } from "../zilliz/schemas.ts";

// What can be known before an export is started, judged. Each function throws a Problem for what is certainly wrong; what
// Zilliz Cloud doesn't tell is a check that is skipped, and never a reason to stop.

/** What the clocks of Zilliz Cloud's own machines may differ by. */
const CLOCK_SKEW_MS = 10 * 60_000;

/** Only an active integration can be exported through. */
export function checkActive(integration: Integration): Check {
  const { integrationId, name, status, message, bucketName } = integration;
  const which = `Integration ${integrationId}${named(name)}`;
  if (status === undefined) {
    const detail = `Zilliz Cloud doesn't say whether integration ${integrationId} is ACTIVE`;
    return { what: "Integration", result: "skipped", detail };
  }
  if (status.toUpperCase() !== "ACTIVE") {
    const why =
      message === undefined
        ? "Zilliz Cloud gives no reason."
        : `Zilliz Cloud says: ${harmless(message)}`;
    throw new Problem(
      `${which} is ${harmless(status)}, and only an ACTIVE one can be exported through. ${why}`,
      "Mend it on the Integrations page of the Zilliz Cloud console (the role, the bucket and its policy), or choose another one.",
    );
  }
  const bucket =
    bucketName === undefined ? "" : `; bucket ${harmless(bucketName)}`;
  const detail = `${which} is ACTIVE${bucket}`;
  return { what: "Integration", result: "passed", detail };
}

/**
 * A bucket must be in the region of what is exported to it
 * (https://docs.zilliz.com/docs/integrate-with-aws-s3 and its siblings).
 *
 * @param source the backup, or the cluster that one is yet to be taken of
 */
export function checkRegion(
  { integrationId, regionId: bucketIn }: Integration,
  source: { name: string; regionId: string | undefined },
): Check {
  const { name, regionId: backupIn } = source;
  if (bucketIn === undefined || backupIn === undefined) {
    const whose = backupIn === undefined ? "backup's" : "integration's";
    const detail = `The ${whose} region is not known`;
    return { what: "Region", result: "skipped", detail };
  }
  if (bucketIn.toLowerCase() !== backupIn.toLowerCase()) {
    throw new Problem(
      `Integration ${integrationId} is in region ${harmless(bucketIn)}, and ${name} in ${harmless(backupIn)}: a backup can only be exported to a bucket in its own region.`,
      "Choose an integration of the backup's region, or add one on the Integrations page of the Zilliz Cloud console.",
    );
  }
  const detail = `Backup and bucket are both in ${harmless(bucketIn)}`;
  return { what: "Region", result: "passed", detail };
}

/** In milliseconds, on Zilliz Cloud's own clock where it tells the time; negative for a time that is yet to come. */
export function ageOf(
  { createTime, asOf }: Backup,
  ourDate: Date,
): number | undefined {
  const taken = timeOf(createTime);
  return taken === undefined ? undefined : (asOf ?? ourDate.getTime()) - taken;
}

/** The newest backup must not be older than that. */
export function checkAge(
  backup: Backup,
  maxAgeMs: number,
  ourDate: Date,
): Check {
  const age = ageOf(backup, ourDate);
  const limit = durationText(maxAgeMs / 1000);
  const outs =
    "Take a backup now with `backup-id: new`, or have Zilliz Cloud take them more often: the cluster's backup schedule.";
  if (age === undefined || age < -CLOCK_SKEW_MS) {
    throw new Problem(
      `Whether backup ${backup.backupId} is older than ${limit} (\`max-backup-age\`) can't be told: Zilliz Cloud says that it was taken at ${harmless(backup.createTime ?? "an unknown time")}.`,
      outs,
    );
  }
  if (age > maxAgeMs) {
    throw new Problem(
      `The newest available backup, ${backup.backupId}, is ${durationText(age / 1000)} old: it was taken at ${harmless(backup.createTime ?? "")}, and \`max-backup-age\` is ${limit}.`,
      outs,
    );
  }
  const detail = `It is ${durationText(Math.max(0, age / 1000))} old, and may be ${limit}`;
  return { what: "Age", result: "passed", detail };
}

/**
 * Why an export of this backup may run out of time: Zilliz Cloud removes it before the time limit. Undefined when it
 * doesn't.
 */
export function expiryOf(
  { backupId, expireTime, asOf }: Backup,
  timeoutMs: number,
  ourDate: Date,
): string | undefined {
  const expires = timeOf(expireTime);
  const now = asOf ?? ourDate.getTime();
  if (expires === undefined || expires > now + timeoutMs) return undefined;
  return `Zilliz Cloud removes backup ${backupId} at ${isoSeconds(expires)}, which is within the \`timeout\` of ${durationText(timeoutMs / 1000)}: an export that is not finished by then fails. Export a newer backup, or take one now with \`backup-id: new\`, which is kept.`;
}

/** A backup in a few words. */
export function inWords({ backupId, backupName, createTime }: Backup): string {
  const about = [backupName, createTime && `taken at ${createTime}`]
    .filter((part) => part !== undefined)
    .map((part) => harmless(part))
    .join(", ");
  return `Backup ${backupId}${about === "" ? "" : ` (${about})`}`;
}

/** A name behind an id. */
export function named(name: string | undefined): string {
  return name === undefined ? "" : ` (${harmless(name)})`;
}
