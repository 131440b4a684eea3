import type { Ledger } from "../ledger.ts";
import type { RunContext } from "../runner/context.ts";
import type { Runner } from "../runner/toolkit.ts";
import { harmless } from "../text.ts";
import type { Ending } from "./endings.ts";
import { summaryOf } from "./summary.ts";

/** Where an ending is told. */
export interface Reporting {
  runner: Runner;
  ledger: Ledger;
  run: RunContext;
  commit: string;
  /** Whether to write the job summary. */
  summary: boolean;
}

/**
 * Tells how the step ended: outputs first, as they are what a later step lives on, then the log, then the summary. That
 * all is settled is saved once the log has it: a step that is killed before that leaves the word to its post step.
 * Resolves to the exit code.
 */
export async function report(
  ending: Ending,
  { runner, ledger, run, commit, summary }: Reporting,
): Promise<number> {
  ledger.status(ending.status, ending.cancelOutcome);
  if (!ending.green) ledger.because(harmless(ending.what));

  if (ending.green) {
    for (const { what, result, detail } of ending.checks ?? [])
      runner.info(`${what}: ${result}. ${detail}`);
    for (const line of ending.what.split("\n")) runner.info(line);
    if (ending.note !== undefined) runner.info(ending.note);
  } else {
    runner.error(
      ending.title,
      [ending.what, ending.next, ending.note].filter(Boolean).join("\n"),
    );
  }
  if (ledger.outputError !== undefined) {
    runner.error(
      "The outputs can't be written",
      `${ledger.outputError.message}. Later steps would decide on outputs that are missing, so this step is red. ${ending.what}`,
    );
  }
  if (ending.open === true) ledger.unsettled();
  else ledger.settled();

  if (summary) {
    try {
      await runner.addSummary(
        summaryOf({ ending, facts: ledger.facts, run, commit }),
      );
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      runner.warning("The job summary can't be written", why);
    }
  }
  return ending.green && ledger.outputError === undefined ? 0 : 1;
}
