import { messageOf } from "../errors.ts";
import type { RunContext } from "../runner/run-context.ts";
import type { Runner } from "../runner/runner.ts";
import type { ExportState } from "../state/export-state.ts";
import type { Clock } from "../util/clock.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import { helpLinks } from "./help-links.ts";
import type { ProgressPoint } from "./progress-chart.ts";
import { createReceipt, type RequestCounts } from "./receipt.ts";
import type { Receipt } from "./receipt-schema.ts";
import { REPLACES_MAIN, type Result, subjectLine, whatHappened } from "./result.ts";
import { logResult } from "./result-log.ts";
import { renderSummary } from "./summary.ts";
import { writeSummary } from "./summary-page.ts";

/** What a report needs in addition to the result. */
interface ReportContext {
  runner: Runner;
  state: ExportState;
  run: RunContext;
  /** Of Zilliz Cloud's API, if the inputs are valid. */
  baseUrl: URL | undefined;
  commit: string;
  clock: Pick<Clock, "date">;
  requests: Readonly<RequestCounts>;
  /** The export's progress over time. */
  points: readonly ProgressPoint[];
  /** The post step reports, not the main step. */
  byPost: boolean;
  /** Whether to write the job summary. */
  summary: boolean;
  /** A file in the workspace for the receipt. */
  receiptPath: string | undefined;
}

/**
 * Reports the result: first in the outputs, which later steps use, then in the log, then in files.
 * The state is `done` when all of them have it: a step that is killed earlier leaves the report to
 * its post step. In a container, the log of a cancelled step is lost, but its files are not.
 * Resolves to the exit code.
 */
export async function report(result: Result, context: ReportContext): Promise<number> {
  const { state } = context;
  state.setStatus(result.status, result.cancelOutcome);
  if (!result.success) state.setReason(sanitizeLine(whatHappened(result)));
  const receipt = createReceipt({
    ...context,
    result,
    facts: state.facts,
    writtenAt: context.clock.date(),
  });
  state.setReceipt(receipt);

  const { runner, run, baseUrl, byPost } = context;
  logResult(result, runner, {
    source: "Zilliz Cloud",
    subject: subjectLine(state.facts),
    correction: byPost ? REPLACES_MAIN : undefined,
    links: helpLinks(result, state.facts, run, baseUrl),
    outputError: state.outputError,
  });
  const hasReceipt = writeReceipt(receipt, context);
  if (context.summary) {
    await writeSummary(runner, renderSummary({ ...context, result, facts: state.facts }));
  }
  if (result.retryInPost === true) state.persist();
  else state.markDone();
  const isReported = state.outputError === undefined && hasReceipt;
  return result.success && isReported ? 0 : 1;
}

/** Writes the file of `receipt-path`. Returns false if that fails. */
function writeReceipt(receipt: Receipt, { runner, receiptPath }: ReportContext): boolean {
  if (receiptPath === undefined) return true;
  try {
    runner.writeFile(receiptPath, receipt);
    return true;
  } catch (error) {
    runner.error(
      "The receipt can't be written",
      `${messageOf(error)}. \`receipt-path\` is ${receiptPath}. The step fails because the receipt was not written. This does not affect the export.`,
    );
    return false;
  }
}
