import type { Outcome, Step } from "../context.ts";
import type { ExportWish } from "../inputs/inputs.ts";
import * as endings from "../report/results/index.ts";
import { adviceFor } from "../zilliz/errors.ts";
import type { Backup } from "../zilliz/schemas.ts";
import { planFor } from "./plan.ts";
import { startExport as askForExport } from "./send-start.ts";
import { answerTo } from "./unwrap.ts";

/** Has the backup exported, and takes down the job that does it. */
export async function startExport(
  wish: ExportWish,
  backup: Backup,
  integrationId: string,
  step: Step,
): Promise<Outcome<{ jobId: string }>> {
  const { ledger, runner, clock } = step;
  const plan = planFor(wish, backup, integrationId, step);
  step.stillWanted();
  runner.info(
    `Exporting it to directory ${plan.directory} through integration ${plan.integrationId}`,
  );
  ledger.starting();
  const asked = await askForExport(plan, { ...step, onRetry: step.retried });
  const answered = await answerTo(
    asked,
    step,
    (error) =>
      endings.notStarted(error.message, adviceFor(error), ledger.facts),
    (why) => endings.startUnknown(ledger.facts, why),
  );
  if (answered.ending !== undefined) return answered;
  const { jobId } = answered.answer;
  ledger.started(jobId, clock);
  runner.info(`Export job ${jobId} started`);
  step.stillWanted();
  return { jobId };
}
