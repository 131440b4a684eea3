import type { ActionContext, OrResult } from "../context.ts";
import type { ResumeMarker } from "../github/resume-marker.ts";
import type { ExportRequest } from "../inputs/inputs.ts";
import { terminalStatus } from "../outcome.ts";
import * as endings from "../report/results/index.ts";
import { parseTime } from "../util/clock.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import type { Job } from "../zilliz/schemas.ts";
import { adoptJob } from "./adopt-job.ts";
import {
  attemptLabel,
  findPreviousJobs,
  isRunning,
  jobExists,
  type PreviousJob,
  unansweredStarts,
} from "./previous-jobs.ts";
import { PREVIOUS_JOB_TIMEOUT_MS, readWithin } from "./reading.ts";
import { type ExistingBackupSelector, selectBackup } from "./select-backup.ts";

// What a re-run does about what an earlier attempt of the same run, job, step and intent has left: docs/resume.md says
// what that is and why it can be believed.

/** The job of an earlier attempt that may be running. */
export interface RunningJob {
  jobId: string;
  attempt: number;
}

/**
 * Takes up the export of an earlier attempt: resolves to its job where that runs, or to the ending where it has succeeded.
 * Resolves to neither when a new export is to be started; what was found then is told.
 */
export async function resume(
  request: ExportRequest,
  context: ActionContext,
): Promise<OrResult<{ running?: RunningJob }>> {
  const markers = await readMarkers(context);
  if (markers.length === 0) return {};
  const found = await findPreviousJobs(markers, context);
  const known = found.filter(jobExists);
  const running = known.find(({ job }) => isRunning(job));
  if (running !== undefined) {
    await adoptJob(running, request, context);
    const { jobId, marker, job } = running;
    const word = sanitizeLine(job.status, 100);
    context.runner.info(
      `${attemptLabel(marker)} started export job ${jobId}, which is ${word}: it is watched, and no other is started`,
    );
    return { running: { jobId, attempt: marker.attempt } };
  }
  const newest = await newestBackupId(request, known, context);
  const exported = known.find(
    ({ job, marker }) =>
      terminalStatus(job.status) === "succeeded" &&
      matchesRequest(marker, request, newest),
  );
  if (exported !== undefined) {
    const { job, marker } = exported;
    await adoptJob(exported, request, context);
    // Without times of the server's there are none: our own would be those of this attempt.
    if (parseTime(job.startTime) && parseTime(job.endTime))
      context.state.recordEnd(job, context.clock);
    const result = endings.jobEnded("succeeded", context.state.facts);
    return { result: endings.fromPreviousAttempt(result, marker.attempt) };
  }
  logPrevious(markers, found, newest, context);
  return {};
}

async function readMarkers(context: ActionContext): Promise<ResumeMarker[]> {
  const { github, inputs, run, runner } = context;
  const again = Number(run.runAttempt) > 1;
  if (inputs.resume === "never" || (inputs.resume === "auto" && !again))
    return [];
  if (github !== undefined) return orAborted(github.readMarkers(), context);
  runner.info(
    "Whether an earlier attempt of this run has exported is not looked up: that takes `github-token`",
  );
  return [];
}

/** What is waited for only as long as the signal doesn't abort. */
async function orAborted<T>(
  waiting: Promise<T>,
  { signal }: ActionContext,
): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener("abort", abort);
  try {
    signal.throwIfAborted();
    return await Promise.race([waiting, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}

/** With `latest`, the id of the newest backup, where one that was exported could be it. */
async function newestBackupId(
  request: ExportRequest,
  known: readonly { job: Job }[],
  context: ActionContext,
): Promise<string | undefined> {
  const asks = known.some(
    ({ job }) => terminalStatus(job.status) === "succeeded",
  );
  if (request.backup.kind !== "latest" || !asks) return undefined;
  const { clusterId } = request;
  const backup: ExistingBackupSelector = request.backup;
  const reading = readWithin(context, PREVIOUS_JOB_TIMEOUT_MS);
  const { zilliz } = context;
  const chosen = await selectBackup({ clusterId, backup, zilliz, reading });
  return chosen.backupId;
}

function matchesRequest(
  { backupId }: ResumeMarker,
  { backup }: ExportRequest,
  newest: string | undefined,
): boolean {
  switch (backup.kind) {
    case "new":
      return true;
    case "id":
      return backupId === backup.id;
    case "latest":
      return backupId !== undefined && backupId === newest;
  }
}

/** Says what earlier attempts left, where this one starts anew. */
function logPrevious(
  markers: readonly ResumeMarker[],
  found: readonly PreviousJob[],
  newest: string | undefined,
  { runner, state }: ActionContext,
): void {
  const jobs = found.map(({ jobId, marker, job }) => {
    const { backupId } = marker;
    const job_ = `${attemptLabel(marker)} started export job ${jobId} of backup ${backupId}`;
    if (job === undefined) return `${job_}, which Zilliz Cloud doesn't know.`;
    const word = sanitizeLine(job.status, 100);
    return terminalStatus(job.status) === "succeeded"
      ? `${job_}: ${word}. The newest backup is ${newest} by now.`
      : `${job_}: ${word}.`;
  });
  const lost = unansweredStarts(markers).map(({ attempt, backupId }) =>
    backupId === undefined
      ? `Attempt ${attempt} of this run asked for a backup or an export, and its answer was lost: one may be running that nobody knows.`
      : `Attempt ${attempt} of this run asked for an export of backup ${backupId}, and its answer was lost: one may be running that nobody knows.`,
  );
  const foundBefore = [...lost, ...jobs, "This attempt starts anew."].join(" ");
  if (jobs.length + lost.length === 0) return;
  state.update({ previousAttempts: foundBefore });
  if (lost.length > 0) {
    runner.warning(
      "Two exports may be running",
      `${foundBefore}\nLook on the Jobs page of the Zilliz Cloud console for one that is too many, and cancel it there.`,
    );
  } else runner.info(foundBefore);
}
