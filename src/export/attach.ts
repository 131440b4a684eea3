import { type ActionContext, CHECK_TIMEOUT_MS } from "../context.ts";
import { messageOf } from "../errors.ts";
import type { AttachRequest } from "../inputs/inputs.ts";
import { nonExportType } from "../outcome.ts";
import type { Result } from "../report/result.ts";
import { findProjects } from "./find-projects.ts";
import { watchExport } from "./watch-job.ts";

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
  runner.info(`Attached to existing export job ${jobId}`);
  try {
    const read = context.readWithin(CHECK_TIMEOUT_MS);
    const projectIds = await read((limits) => findProjects(clusterId, zilliz, limits));
    state.update({ projectIds });
  } catch (error) {
    context.signal.throwIfAborted();
    runner.warning(
      "The job's project can't be looked up",
      `${messageOf(error)}. It is only needed to cancel the job, and will be looked up again then.`,
    );
  }
  return watchExport(jobId, context, {
    firstWaitMs: 0,
    onJob: ({ type }) => {
      const otherType = nonExportType(type);
      const isFirstPoll = state.facts.remoteStatus === undefined;
      if (otherType === undefined || !isFirstPoll) return;
      runner.warning(
        "Job may not be an export",
        `Job ${jobId} has the type ${otherType}; the type of export jobs is undocumented. Its success may not mean that a backup was exported. Check that \`job-id\` is the \`job-id\` output of the run that started the export.`,
      );
    },
  });
}
