import { isoSeconds, timeOf } from "./clock.ts";
import { backupsUnderWay, chooseBackup, isAvailable } from "./export/choose.ts";
import { fillDirectory, mistakesOf } from "./export/directory.ts";
import { integrationNamed } from "./export/integration.ts";
import type { Reading } from "./export/pages.ts";
import {
  ageOf,
  checkActive,
  checkAge,
  checkRegion,
  expiryOf,
  inWords,
  named,
} from "./export/preflight.ts";
import type { ExportPlan } from "./export/start.ts";
import type { BackupWish, ExportWish } from "./inputs.ts";
import type { Check } from "./outcome.ts";
import { Problem } from "./problem.ts";
import { checkLine } from "./report/endings.ts";
import type { Step } from "./step.ts";
import { harmless } from "./text.ts";
import type { RequestLimits } from "./zilliz/client.ts";
import { saysWrong, ZillizError } from "./zilliz/errors.ts";
import { retrying } from "./zilliz/retry.ts";
import type { Backup, Integration } from "./zilliz/schemas.ts";

/** All that is known before anything is started. */
export interface Prepared {
  /** Undefined while it is yet to be taken. */
  backup: Backup | undefined;
  integrationId: string;
  checks: readonly Check[];
}

/** Nothing was started yet, and Zilliz Cloud can't be read: a run that fails early is cheaper than one that waits. */
const CHOOSE_FOR_MS = 60_000;
/** A check that can't be made is skipped: waiting for it must not delay the export for long. */
const CHECK_FOR_MS = 15_000;

/**
 * Finds the backup and the storage integration, and checks what can be known of them, with reading requests only.
 * Throws a {@link Problem} for what is wrong; a check that can't be made is skipped and told.
 */
export async function prepare(wish: ExportWish, step: Step): Promise<Prepared> {
  const source = await sourceOf(wish, step).finally(() =>
    // Not before: writing an output brings Node's crypto, a twelfth of all that comes before the first request.
    step.ledger.note({
      clusterId: wish.clusterId,
      ...("id" in wish.integration && { integrationId: wish.integration.id }),
      ...("name" in wish.integration && {
        integrationName: wish.integration.name,
      }),
    }),
  );
  const { integrationId, checks } = await integrationFor(wish, source, step);
  const all = [...source.checks, ...checks];
  // A dry run is about them, and ends with them.
  if (!wish.dryRun)
    step.runner.group("Checked before the start", all.map(checkLine));
  tellSkipped(all, wish, step);
  return { backup: source.backup, integrationId, checks: all };
}

/** What is sent for a backup. */
export function planFor(
  wish: ExportWish,
  backup: Pick<Backup, "backupId" | "backupName">,
  integrationId: string,
  step: Step,
): ExportPlan {
  const { clusterId } = wish;
  const { backupId } = backup;
  const startedAt = step.clock.date();
  const directory = directoryFor(wish, backup, step, startedAt);
  const plannedAt = isoSeconds(startedAt.getTime());
  step.ledger.note({ directory, plannedAt });
  return { clusterId, backupId, integrationId, directory };
}

/**
 * The directory with all that is known filled in. Throws a {@link Problem} for one that this has made unusable.
 *
 * @param backup undefined while it is yet to be taken
 */
export function directoryFor(
  { clusterId, directory: template }: ExportWish,
  backup: Pick<Backup, "backupId" | "backupName"> | undefined,
  { run, clock }: Step,
  startedAt: Date = clock.date(),
): string {
  const directory = fillDirectory(template, {
    ...run,
    startedAt,
    clusterId,
    backupId: backup?.backupId,
    backupName: backup?.backupName,
  });
  const [wrong] = mistakesOf(directory);
  if (wrong !== undefined) {
    throw new Problem(
      `\`directory\` came to "${directory}", which ${wrong}.`,
      "Change the template, or the name that one of its placeholders stands for.",
    );
  }
  return directory;
}

/** Where the backup is, or will be. */
interface Source {
  backup: Backup | undefined;
  name: string;
  projectId: string | undefined;
  regionId: string | undefined;
  checks: Check[];
}

async function sourceOf(wish: ExportWish, step: Step): Promise<Source> {
  // What is wrong with it already must not be found out after a backup was taken for it.
  directoryFor(wish, undefined, step);
  const { clusterId, backup } = wish;
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

/** Where neither the backup nor the cluster has told yet. */
async function projectOf(
  clusterId: string,
  step: Step,
): Promise<string | undefined> {
  const cluster = await looking(step, (limits) =>
    step.zilliz.describeCluster(clusterId, limits),
  );
  return cluster instanceof ZillizError ? undefined : cluster.projectId;
}

async function integrationFor(
  { integration: wish, clusterId }: ExportWish,
  source: Source,
  step: Step,
): Promise<{ integrationId: string; checks: Check[] }> {
  const { zilliz } = step;
  let found: Integration | ZillizError;
  if ("name" in wish) {
    const reading = readingFor(step, CHOOSE_FOR_MS);
    const projectId = source.projectId ?? (await projectOf(clusterId, step));
    found = await integrationNamed(wish, projectId, { zilliz, reading });
  } else {
    found = await looking(step, (limits) =>
      zilliz.describeIntegration(wish.id, limits),
    );
  }
  if (found instanceof ZillizError) {
    const integrationId = "id" in wish ? wish.id : "";
    const detail = `Integration ${integrationId} can't be looked up: ${found.message}`;
    return {
      integrationId,
      checks: [
        { what: "Integration", result: "skipped", detail },
        {
          what: "Region",
          result: "skipped",
          detail: "The integration's region is not known",
        },
      ],
    };
  }
  noteIntegration(found, step);
  return {
    integrationId: found.integrationId,
    checks: [checkActive(found), checkRegion(found, source)],
  };
}

/** Takes down what is known of the integration. */
export function noteIntegration(
  { integrationId, name, bucketName, regionId }: Integration,
  { ledger }: Step,
): void {
  ledger.note({
    integrationId,
    integrationName: name,
    bucket: bucketName,
    region: regionId,
  });
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

/** With a dry run of `backup-id: new`: what Zilliz Cloud would most likely say to the request. */
export async function checkNoneUnderWay(
  { clusterId }: ExportWish,
  step: Step,
): Promise<Check> {
  const what = "No other backup";
  const { zilliz } = step;
  const reading = readingFor(step, CHECK_FOR_MS);
  try {
    const [busy] = await backupsUnderWay({ clusterId, zilliz, reading });
    return busy === undefined
      ? { what, result: "passed", detail: "No backup is being taken now" }
      : {
          what,
          result: "skipped",
          detail: `Backup ${busy.backupId} is being taken now, and Zilliz Cloud takes one manual backup of a cluster at a time: whether it would take another can't be told`,
        };
  } catch (error) {
    if (!(error instanceof ZillizError)) throw error;
    return { what, result: "skipped", detail: error.message };
  }
}

function tellSkipped(
  checks: readonly Check[],
  { dryRun }: ExportWish,
  { runner }: Step,
): void {
  const skipped = checks.filter(({ result }) => result === "skipped");
  if (skipped.length === 0) return;
  const lines = skipped.map(({ what, detail }) => `${what}: ${detail}.`);
  if (!dryRun) lines.push("The export goes on without them.");
  runner.warning("Checks were skipped", lines.join("\n"));
}

/** A reading request that the run can do without: its failure is a value. Throws only the signal's reason. */
export async function looking<T>(
  step: Step,
  read: (limits: RequestLimits) => Promise<T>,
): Promise<T | ZillizError> {
  try {
    return await readingFor(step, CHECK_FOR_MS)(read);
  } catch (error) {
    if (error instanceof ZillizError) return error;
    throw error;
  }
}

/** Reads, asking again where that helps, for so many milliseconds. */
export function readingFor(
  { clock, signal, deadline, retried }: Step,
  forMs: number,
): Reading {
  const giveUpAt = Math.min(clock.now() + forMs, deadline);
  return (read) =>
    retrying(
      () => {
        const left = giveUpAt - clock.now();
        if (left <= 0) {
          throw new Problem(
            "Zilliz Cloud took too long to tell what there is to export.",
            "Run this again.",
          );
        }
        return read({ signal, timeoutMs: Math.min(30_000, left) });
      },
      {
        clock,
        signal,
        giveUpAt,
        worthIt: (error) => error.passing,
        onRetry: retried,
      },
    );
}
