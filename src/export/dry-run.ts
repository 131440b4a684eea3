import type { Step } from "../context.ts";
import type { ExportWish } from "../inputs/inputs.ts";
import type { Check } from "../outcome.ts";
import * as endings from "../report/results/index.ts";
import { ZillizError } from "../zilliz/errors.ts";
import { directoryFor, planFor } from "./plan.ts";
import type { Prepared } from "./prepare.ts";
import { CHECK_FOR_MS, readingFor } from "./reading.ts";
import { backupsUnderWay } from "./select-backup.ts";

/** Stands for what only taking the backup would tell. */
const YET_TO_BE = "{backup_id}";

/** Tells what would be sent, and sends nothing. */
export async function dryRun(
  wish: ExportWish,
  { backup, integrationId, checks }: Prepared,
  step: Step,
): Promise<endings.Ending> {
  const { ledger } = step;
  const { clusterId } = wish;
  if (backup !== undefined) {
    const plan = planFor(wish, backup, integrationId, step);
    return endings.checked(ledger.facts, checks, requestOf(plan));
  }
  const all = [...checks, await checkNoneUnderWay(wish, step)];
  const directory = directoryFor(wish, undefined, step);
  const request = requestOf({
    clusterId,
    backupId: YET_TO_BE,
    integrationId,
    directory,
  });
  return endings.checked(
    ledger.facts,
    all,
    `It would ask for a backup with \`POST /v2/clusters/${clusterId}/backups/create\`, wait for it, and export it.\n${request}`,
  );
}

function requestOf({
  clusterId,
  backupId,
  integrationId,
  directory,
}: ReturnType<typeof planFor>): string {
  const body = JSON.stringify({ integrationId, directory });
  return `It would send \`POST /v2/clusters/${clusterId}/backups/${backupId}/export\` with \`${body}\`.`;
}

/** With a dry run of `backup-id: new`: what Zilliz Cloud would most likely say to the request. */
async function checkNoneUnderWay(
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
