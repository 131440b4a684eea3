import type { RunContext } from "../runner/run-context.ts";
import type { Runner } from "../runner/runner.ts";
import type { Ledger } from "../state/export-state.ts";
import type { Clock } from "../util/clock.ts";
import { harmless } from "../util/sanitize.ts";
import type { Point } from "./progress-chart.ts";
import { type Requests, receiptOf } from "./receipt.ts";
import { checkLine, type Ending, subjectOf } from "./result.ts";
import { summaryOf } from "./summary.ts";

/** Where an ending is told, and what goes with it. */
export interface Reporting {
  runner: Runner;
  ledger: Ledger;
  run: RunContext;
  commit: string;
  clock: Pick<Clock, "date">;
  requests: Readonly<Requests>;
  /** How the export's progress went. */
  points: readonly Point[];
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
  ending: Ending,
  reporting: Reporting,
): Promise<number> {
  const { ledger } = reporting;
  ledger.status(ending.status, ending.cancelOutcome);
  if (!ending.green) ledger.because(harmless(ending.what));
  const receipt = receiptOf({
    ...reporting,
    ending,
    facts: ledger.facts,
    writtenAt: reporting.clock.date(),
  });
  ledger.receipt(JSON.stringify(receipt));

  tell(ending, reporting);
  if (ending.open === true) ledger.unsettled();
  else ledger.settled();

  const filed = file(`${JSON.stringify(receipt, undefined, 2)}\n`, reporting);
  await summarize(ending, reporting);
  const told = ledger.outputError === undefined && filed;
  return ending.green && told ? 0 : 1;
}

/** In the log, and on red as an annotation, which is read in places where nothing else is seen of the run. */
function tell(ending: Ending, { runner, ledger }: Reporting): void {
  const { title, what, next, note, checks = [] } = ending;
  if (ending.green) {
    for (const check of checks) runner.info(checkLine(check));
    for (const line of what.split("\n")) runner.info(line);
    if (note !== undefined) runner.info(note);
  } else {
    runner.error(
      `Zilliz Cloud: ${title}`,
      [cut(what), next, note, subjectOf(ledger.facts)]
        .filter(Boolean)
        .join("\n"),
    );
  }
  if (ledger.outputError !== undefined) {
    runner.error(
      "The outputs can't be written",
      `${ledger.outputError.message}. Later steps would decide on outputs that are missing, so this step is red. ${what}`,
    );
  }
}

/** The runner cuts an annotation at 4,096 characters: what to do now must not be behind that. */
const LONGEST_WHAT = 2_500;

function cut(what: string): string {
  return what.length > LONGEST_WHAT
    ? `${what.slice(0, LONGEST_WHAT).toWellFormed()}…`
    : what;
}

/** Writes the receipt's file, if one is wanted. Returns false when it can't be written. */
function file(text: string, { runner, receiptPath }: Reporting): boolean {
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

async function summarize(ending: Ending, reporting: Reporting): Promise<void> {
  const { runner, ledger, summary } = reporting;
  if (!summary) return;
  try {
    await runner.addSummary(
      summaryOf({ ...reporting, ending, facts: ledger.facts }),
    );
  } catch (error) {
    runner.warning("The job summary can't be written", messageOf(error));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
