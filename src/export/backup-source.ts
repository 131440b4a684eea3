import type { Step } from "../context.ts";
import { Problem } from "../errors.ts";
import type { BackupWish, ExportWish } from "../inputs/inputs.ts";
import type { Check } from "../outcome.ts";
import { isoSeconds, timeOf } from "../util/clock.ts";
import { harmless } from "../util/sanitize.ts";
import { saysWrong, ZillizError } from "../zilliz/errors.ts";
import type { Backup } from "../zilliz/schemas.ts";
import {
  ageOf,
  checkAge,
  expiryOf,
  inWords,
  named,
} from "./preflight-checks.ts";
import { CHOOSE_FOR_MS, looking, readingFor } from "./reading.ts";
import { chooseBackup, isAvailable } from "./select-backup.ts";

/** Where the backup is, or will be. */
export interface Source {
  backup: Backup | undefined;
  name: string;
  projectId: string | undefined;
  regionId: string | undefined;
  checks: Check[];
}

/** Finds the backup, or the cluster that one is to be taken of. Throws a {@link Problem} for what is wrong with it. */
export async function sourceOf(
  { clusterId, backup }: ExportWish,
  step: Step,
): Promise<Source> {
  return backup.kind === "new"
    ? clusterToBackUp(clusterId, step)
    : existingBackup(clusterId, backup, step);
}

async function existingBackup(
  clusterId: string,
  wish: Exclude<BackupWish, { kind: "new" }>,
  step: Step,
): Promise<Source> {
  const { zilliz, runner, inputs, clock } = step;
  const reading = readingFor(step, CHOOSE_FOR_MS);
  const backup = await chooseBackup({
    clusterId,
    backup: wish,
    zilliz,
    reading,
  });
  noteBackup(backup, step);
  runner.info(`${inWords(backup)} of cluster ${clusterId}`);
  const checks: Check[] = [
    {
      what: "Backup",
      result: "passed",
      detail: `${inWords(backup)} is AVAILABLE`,
    },
  ];
  if (wish.kind === "latest" && wish.maxAgeMs !== undefined)
    checks.push(checkAge(backup, wish.maxAgeMs, clock.date()));
  const expiry = expiryOf(backup, inputs.timeoutMs, clock.date());
  if (expiry !== undefined) runner.warning("The backup expires soon", expiry);
  const name = `backup ${backup.backupId}`;
  const { projectId } = backup;
  const regionId = backup.regionId ?? (await regionOf(clusterId, backup, step));
  return { backup, name, projectId, regionId, checks };
}

/** The list doesn't say which region a backup is in; its description does, and is the last word on its status. */
async function regionOf(
  clusterId: string,
  { backupId }: Backup,
  step: Step,
): Promise<string | undefined> {
  const described = await looking(step, (limits) =>
    step.zilliz.describeBackup(clusterId, backupId, limits),
  );
  const ours =
    !(described instanceof ZillizError) && described.backupId === backupId;
  if (!ours) return undefined;
  if (!isAvailable(described)) {
    throw new Problem(
      `Backup ${backupId} of cluster ${clusterId} was listed as AVAILABLE, and is ${harmless(described.status)} now.`,
      "Run this again, or choose another backup.",
    );
  }
  return described.regionId;
}

/** A backup is kept in its cluster's region, so that all can be checked before it is taken. */
async function clusterToBackUp(clusterId: string, step: Step): Promise<Source> {
  const cluster = await looking(step, (limits) =>
    step.zilliz.describeCluster(clusterId, limits),
  );
  const none = { backup: undefined, name: `cluster ${clusterId}` };
  if (cluster instanceof ZillizError) {
    if (saysWrong(cluster)) throw cluster;
    const detail = `Cluster ${clusterId} can't be looked up: ${cluster.message}`;
    return {
      ...none,
      projectId: undefined,
      regionId: undefined,
      checks: [{ what: "Cluster", result: "skipped", detail }],
    };
  }
  const { projectId, regionId, clusterName } = cluster;
  step.ledger.note({
    clusterName,
    projectIds: projectId === undefined ? undefined : [projectId],
  });
  const detail = `Cluster ${clusterId}${named(clusterName)} is there`;
  const checks: Check[] = [{ what: "Cluster", result: "passed", detail }];
  return { ...none, projectId, regionId, checks };
}

/** Takes down what is known of the backup. */
export function noteBackup(backup: Backup, { ledger, clock }: Step): void {
  const { backupId, backupName, clusterName, projectId, size } = backup;
  const age = ageOf(backup, clock.date());
  const taken = timeOf(backup.createTime);
  ledger.note({
    backupId,
    backupName,
    clusterName,
    projectIds: projectId === undefined ? undefined : [projectId],
    backupStatus: backup.status,
    backupTakenAt: taken === undefined ? undefined : isoSeconds(taken),
    backupAgeSeconds:
      age === undefined ? undefined : Math.max(0, Math.round(age / 1000)),
    backupBytes: size,
  });
}
