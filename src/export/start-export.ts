import type { ActionContext, OrResult } from "../context.ts";
import type { ExportRequest } from "../inputs/inputs.ts";
import * as endings from "../report/results/index.ts";
import { adviceFor } from "../zilliz/errors.ts";
import type { Backup } from "../zilliz/schemas.ts";
import { planExport } from "./plan.ts";
import { sendStart as askForExport } from "./send-start.ts";
import { unwrap } from "./unwrap.ts";

/** Has the backup exported, and takes down the job that does it. */
export async function startExport(
  request: ExportRequest,
  backup: Backup,
  integrationId: string,
  context: ActionContext,
): Promise<OrResult<{ jobId: string }>> {
  const { state, runner, clock } = context;
  const plan = planExport(request, backup, integrationId, context);
  context.throwIfCancelled();
  runner.info(
    `Exporting it to directory ${plan.directory} through integration ${plan.integrationId}`,
  );
  state.beginStart();
  const asked = await askForExport(plan, {
    ...context,
    onRetry: context.onRetry,
  });
  const answered = await unwrap(
    asked,
    context,
    (error) => endings.notStarted(error.message, adviceFor(error), state.facts),
    (why) => endings.startUnknown(state.facts, why),
  );
  if (answered.result !== undefined) return answered;
  const { jobId } = answered.response;
  state.recordStart(jobId, clock);
  runner.info(`Export job ${jobId} started`);
  context.throwIfCancelled();
  return { jobId };
}
