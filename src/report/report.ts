import { messageOf } from "../errors.ts";
import type { RunContext } from "../runner/run-context.ts";
import type { Runner } from "../runner/runner.ts";
import type { ExportState } from "../state/export-state.ts";
import type { Clock } from "../util/clock.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import type { ProgressPoint } from "./progress-chart.ts";
import { createReceipt, type RequestCounts } from "./receipt.ts";
import type { Receipt } from "./receipt-schema.ts";
import { checkLine, REPLACES_MAIN, type Result, subjectLine } from "./result.ts";
import { renderSummary } from "./summary.ts";

/** What a report needs in addition to the result. */
export interface ReportContext {
  runner: Runner;
  state: ExportState;
  run: RunContext;
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
  if (!result.success) state.setReason(sanitizeLine(result.message));
  const receipt = createReceipt({
    ...context,
    result,
    facts: state.facts,
    writtenAt: context.clock.date(),
  });
  state.setReceipt(receipt);

  logResult(result, context);
  const hasReceipt = writeReceipt(receipt, context);
  await writeSummary(result, context);
  if (result.retryInPost === true) state.persist();
  else state.markDone();
  const isReported = state.outputError === undefined && hasReceipt;
  return result.success && isReported ? 0 : 1;
}

/** A failure is an annotation too, because GitHub shows annotations without the log. */
function logResult(result: Result, { runner, state, byPost }: ReportContext): void {
  const { title, message, nextStep, note, checks = [] } = result;
  const correction = byPost ? REPLACES_MAIN : undefined;
  if (result.success) {
    for (const check of checks) runner.info(checkLine(check));
    for (const line of message.split("\n")) runner.info(line);
    if (note !== undefined) runner.info(note);
    if (correction !== undefined) runner.info(correction);
  } else {
    runner.error(
      `Zilliz Cloud: ${title}`,
      [truncateMessage(message), nextStep, note, correction, subjectLine(state.facts)]
        .filter(Boolean)
        .join("\n"),
    );
  }
  if (state.outputError !== undefined) {
    runner.error(
      "The outputs can't be written",
      `${state.outputError.message}. The step fails because later steps would read missing outputs. ${message}`,
    );
  }
}

/** The runner cuts an annotation at 4,096 characters, and the next step must come before that. */
const MAX_MESSAGE_LENGTH = 2_500;

function truncateMessage(message: string): string {
  return message.length > MAX_MESSAGE_LENGTH
    ? `${message.slice(0, MAX_MESSAGE_LENGTH).toWellFormed()}…`
    : message;
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

async function writeSummary(result: Result, context: ReportContext): Promise<void> {
  const { runner, state, summary } = context;
  if (!summary) return;
  try {
    await runner.addSummary(renderSummary({ ...context, result, facts: state.facts }));
  } catch (error) {
    runner.warning("The job summary can't be written", messageOf(error));
  }
}
