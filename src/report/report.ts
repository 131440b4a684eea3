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
import { checkLine, type Result, subjectLine, whatHappened } from "./result.ts";
import { renderSummary } from "./summary.ts";

/** What a report needs beside the result. */
export interface ReportContext {
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
  /** The absolute path of a file for the receipt. */
  receiptPath: string | undefined;
}

/**
 * Reports the result: first in the outputs, which later steps use, then in the log, then in files.
 * The state is `done` as soon as the log has the result: a step that is killed earlier leaves the
 * report to its post step. Resolves to the exit code.
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
  state.setReceipt(JSON.stringify(receipt));

  logResult(result, context);
  if (result.retryInPost === true) state.persist();
  else state.markDone();

  const hasReceipt = writeReceipt(receipt, context);
  await writeSummary(result, context);
  const isReported = state.outputError === undefined && hasReceipt;
  return result.success && isReported ? 0 : 1;
}

/** A failure is an annotation too, because GitHub shows annotations without the log. */
function logResult(result: Result, { runner, state, run, baseUrl }: ReportContext): void {
  const { title, message, stillRunning, nextStep, note, checks = [] } = result;
  const links = helpLinks(result, state.facts, run, baseUrl).map(
    ({ label, url }) => `${label}: ${url}`,
  );
  if (result.success) {
    const lines = [...checks.map(checkLine), ...message.split("\n"), note, ...links];
    for (const line of lines) if (line !== undefined) runner.info(line);
  } else {
    const subject = subjectLine(state.facts);
    runner.error(
      `Zilliz Cloud: ${title}`,
      [truncateMessage(message), stillRunning, nextStep, note, subject, ...links]
        .filter(Boolean)
        .join("\n"),
    );
  }
  if (state.outputError !== undefined) {
    runner.error(
      "The outputs can't be written",
      `${state.outputError.message}. The step fails, because later steps would read missing outputs. ${whatHappened(result)}`,
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
    runner.writeFile(receiptPath, `${JSON.stringify(receipt, undefined, 2)}\n`);
    return true;
  } catch (error) {
    runner.error(
      "The receipt can't be written",
      `${messageOf(error)}. \`receipt-path\` is ${receiptPath}. The step fails, because the receipt was not written. This does not affect the export.`,
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
