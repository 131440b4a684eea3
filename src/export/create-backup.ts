import type { Outcome, Step } from "../context.ts";
import { lookText, ProgressLog } from "../report/progress-log.ts";
import * as endings from "../report/results/index.ts";
import { durationText } from "../util/clock.ts";
import { harmless } from "../util/sanitize.ts";
import { adviceFor, type ZillizError } from "../zilliz/errors.ts";
import type { Backup } from "../zilliz/schemas.ts";
import { noteBackup } from "./backup-source.ts";
import { inWords } from "./preflight-checks.ts";
import { readingFor } from "./reading.ts";
import { awaitBackup, requestBackup } from "./request-backup.ts";
import { backupsUnderWay } from "./select-backup.ts";
import { timedOut } from "./settle.ts";
import { answerTo } from "./unwrap.ts";

/** Takes a backup of the whole cluster now, and waits until it can be exported. */
export async function takeBackup(
  clusterId: string,
  step: Step,
): Promise<Outcome<{ backup: Backup }>> {
  const requested = await request(clusterId, step);
  if (requested.ending !== undefined) return requested;
  return untilAvailable(clusterId, requested.backupId, step);
}

async function request(
  clusterId: string,
  step: Step,
): Promise<Outcome<{ backupId: string }>> {
  const { ledger, runner } = step;
  step.stillWanted();
  runner.info(`Taking a backup of cluster ${clusterId}`);
  ledger.requestingBackup();
  const asked = await requestBackup(clusterId, {
    ...step,
    onRetry: step.retried,
  });
  const answered = await answerTo(
    asked,
    step,
    (error) => refused(clusterId, error, step),
    (why) => endings.backupUnknown(ledger.facts, why),
  );
  if (answered.ending !== undefined) return answered;
  const { backupId, backupName, jobId: backupJobId } = answered.answer;
  if (backupId === undefined) {
    ledger.note({ backupJobId });
    const why = "Zilliz Cloud named its job, but not the backup";
    return { ending: endings.backupUnknown(ledger.facts, why) };
  }
  ledger.backingUp({ backupId, backupName, backupJobId });
  runner.info(
    `Backup ${backupId} is being taken${backupJobId === undefined ? "" : ` by job ${backupJobId}`}`,
  );
  step.stillWanted();
  return { backupId };
}

/** How long the reason of a refusal is looked for. */
const EXPLAIN_FOR_MS = 10_000;

/** One manual backup of a cluster is taken at a time: another one that is under way is the likely reason, and is named. */
async function refused(
  clusterId: string,
  error: ZillizError,
  step: Step,
): Promise<endings.Ending> {
  const reading = readingFor(step, EXPLAIN_FOR_MS);
  const { zilliz } = step;
  const busy =
    error.kind === "refused"
      ? await backupsUnderWay({ clusterId, zilliz, reading }).catch(() => [])
      : [];
  step.signal.throwIfAborted();
  const named = busy.map(inWords).join("; ");
  return busy.length === 0
    ? endings.notStarted(error.message, adviceFor(error))
    : endings.notStarted(
        `${error.message}\nZilliz Cloud takes one manual backup of a cluster at a time, and this one is being taken: ${named}.`,
        `Wait for it to end and run this again, or export it then with \`backup-id: ${busy[0]?.backupId}\`.`,
      );
}

async function untilAvailable(
  clusterId: string,
  backupId: string,
  step: Step,
): Promise<Outcome<{ backup: Backup }>> {
  const { inputs, ledger, runner, clock } = step;
  const { backupJobId: jobId } = ledger.facts;
  const startedAt = clock.now();
  const progress = new ProgressLog(startedAt, runner.info);
  const taken = await awaitBackup({
    ...step,
    clusterId,
    backupId,
    jobId,
    pollInterval: inputs.pollInterval,
    onJob: (job) => {
      ledger.saw(job);
      runner.debug(lookText(job));
      const remoteStatus = `Backup ${harmless(job.status, 100)}`;
      progress.show({ remoteStatus, progress: job.progress }, clock.now());
    },
    onBackup: (backup) => ledger.note({ backupStatus: backup.status }),
    onTrouble: step.retried,
  });
  switch (taken.kind) {
    case "available": {
      noteBackup(taken.backup, step);
      const took = durationText((clock.now() - startedAt) / 1000);
      runner.info(`${inWords(taken.backup)} is AVAILABLE after ${took}`);
      return clock.now() < step.deadline
        ? { backup: taken.backup }
        : { ending: noTimeLeft(backupId, inputs.timeoutMs) };
    }
    case "not-taken":
      return { ending: endings.backupNotTaken(ledger.facts, taken.as) };
    case "gone":
      return { ending: endings.backupNotTaken(ledger.facts, "gone") };
    case "timed-out":
      return { ending: await timedOut(step) };
    case "lost-sight": {
      const { message } = taken.error;
      const advice = adviceFor(taken.error);
      return { ending: endings.lostSight(ledger.facts, message, advice) };
    }
  }
}

/** An export that is started now would be one that nobody waits for. */
export function noTimeLeft(
  backupId: string,
  timeoutMs: number,
): endings.Ending {
  const limit = durationText(timeoutMs / 1000);
  return {
    ...endings.notStarted(
      `Backup ${backupId} was taken and is AVAILABLE, but the \`timeout\` of ${limit} is up.`,
      `Export it with \`backup-id: ${backupId}\`; give the next run a longer \`timeout\`.`,
    ),
    status: "timed-out",
    title: "No time left to export the backup",
  };
}
