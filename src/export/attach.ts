import type { ActionContext } from "../context.ts";
import { messageOf } from "../errors.ts";
import type { AttachRequest } from "../inputs/inputs.ts";
import { nonExportType } from "../outcome.ts";
import type { Result } from "../report/result.ts";
import type { Job } from "../zilliz/schemas.ts";
import { findProjects } from "./cancel-request.ts";
import { watchExport } from "./watch-job.ts";

const FIND_PROJECTS_TIMEOUT_MS = 15_000;
/** A job that an earlier step has just started may not be found yet. */
const NOT_FOUND_GRACE_MS = 10_000;

/**
 * Watches a job that was started before this step. The projects that cancelling needs are found
 * before they are needed.
 */
export async function attach(
  { jobId, clusterId }: AttachRequest,
  context: ActionContext,
): Promise<Result> {
  const { state, runner, zilliz } = context;
  state.update({ clusterId });
  state.attach(jobId);
  runner.info(`Watching export job ${jobId}, which was started before`);
  try {
    const read = context.readWithin(FIND_PROJECTS_TIMEOUT_MS);
    const projectIds = await read((limits) => findProjects(clusterId, zilliz, limits));
    state.update({ projectIds });
  } catch (error) {
    context.signal.throwIfAborted();
    runner.warning(
      "The job's project can't be looked up",
      `${messageOf(error)}. It is only needed to cancel the job, and is looked up again then.`,
    );
  }
  let isTypeChecked = false;
  return watchExport(jobId, context, {
    firstWaitMs: 0,
    notFoundGraceMs: NOT_FOUND_GRACE_MS,
    onJob: (job) => {
      if (!isTypeChecked) warnOfType(job, jobId, context);
      isTypeChecked = true;
    },
  });
}

function warnOfType({ type }: Job, jobId: string, { runner }: ActionContext): void {
  const otherType = nonExportType(type);
  if (otherType === undefined) return;
  runner.warning(
    "The job may be no export",
    `Zilliz Cloud calls job ${jobId} a ${otherType} job, and what it calls an export is not documented. That the job ends well may not mean that a backup was exported: check that \`job-id\` is the output \`job-id\` of the run that started the export.`,
  );
}
