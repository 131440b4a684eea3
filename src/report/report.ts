import type { RunContext } from "../runner/run-context.ts";
import type { Runner } from "../runner/runner.ts";
import type { ExportState } from "../state/export-state.ts";
import type { Clock } from "../util/clock.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import type { ProgressPoint } from "./progress-chart.ts";
import { createReceipt, type RequestCounts } from "./receipt.ts";
import { checkLine, type Result, subjectLine } from "./result.ts";
import { renderSummary } from "./summary.ts";

/** Where an ending is told, and what goes with it. */
export interface ReportContext {
  runner: Runner;
  state: ExportState;
  run: RunContext;
  commit: string;
  clock: Pick<Clock, "date">;
  requests: Readonly<RequestCounts>;
  /** How the export's progress went. */
  points: readonly ProgressPoint[];
  /** The post step tells it, and not the step itself. */
  byPost: boolean;
  /** Whether to write the job summary. */
  summary: boolean;
  /** A file to write the receipt to, too; absolute. */
  receiptPath: string | undefined;
}

/**
 * Tells how the step ended: outputs first, as they are what a later step lives on, then the log, then the files. That
 * all is settled is saved once the log has it: a step that is killed before that leaves the word to its post step.
 * Resolves to the exit code.
 */
export async function report(
  result: Result,
  reporting: ReportContext,
): Promise<number> {
  const { state } = reporting;
  state.setStatus(result.status, result.cancelOutcome);
  if (!result.success) state.setReason(sanitizeLine(result.message));
  const receipt = createReceipt({
    ...reporting,
    ending: result,
    facts: state.facts,
    writtenAt: reporting.clock.date(),
  });
  state.setReceipt(JSON.stringify(receipt));

  logResult(result, reporting);
  if (result.retryInPost === true) state.persist();
  else state.markDone();

  const filed = writeReceipt(
    `${JSON.stringify(receipt, undefined, 2)}\n`,
    reporting,
  );
  await writeSummary(result, reporting);
  const told = state.outputError === undefined && filed;
  return result.success && told ? 0 : 1;
}

/** In the log, and on red as an annotation, which is read in places where nothing else is seen of the run. */
function logResult(result: Result, { runner, state }: ReportContext): void {
  const { title, message: what, nextStep: next, note, checks = [] } = result;
  if (result.success) {
    for (const check of checks) runner.info(checkLine(check));
    for (const line of what.split("\n")) runner.info(line);
    if (note !== undefined) runner.info(note);
  } else {
    runner.error(
      `Zilliz Cloud: ${title}`,
      [truncateMessage(what), next, note, subjectLine(state.facts)]
        .filter(Boolean)
        .join("\n"),
    );
  }
  if (state.outputError !== undefined) {
    runner.error(
      "The outputs can't be written",
      `${state.outputError.message}. Later steps would decide on outputs that are missing, so this step is red. ${what}`,
    );
  }
}

/** The runner cuts an annotation at 4,096 characters: what to do now must not be behind that. */
const MAX_MESSAGE_LENGTH = 2_500;

function truncateMessage(what: string): string {
  return what.length > MAX_MESSAGE_LENGTH
    ? `${what.slice(0, MAX_MESSAGE_LENGTH).toWellFormed()}…`
    : what;
}

/** Writes the receipt's file, if one is wanted. Returns false when it can't be written. */
function writeReceipt(
  text: string,
  { runner, receiptPath }: ReportContext,
): boolean {
  if (receiptPath === undefined) return true;
  try {
    runner.writeFile(receiptPath, text);
    return true;
  } catch (error) {
    runner.error(
      "The receipt can't be written",
      `${messageOf(error)}. \`receipt-path\` is ${receiptPath}. The receipt is missing there, so this step is red; what is said of the export is not changed by that.`,
    );
    return false;
  }
}

async function writeSummary(
  result: Result,
  reporting: ReportContext,
): Promise<void> {
  const { runner, state, summary } = reporting;
  if (!summary) return;
  try {
    await runner.addSummary(
      renderSummary({ ...reporting, ending: result, facts: state.facts }),
    );
  } catch (error) {
    runner.warning("The job summary can't be written", messageOf(error));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
