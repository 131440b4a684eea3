import { messageOf } from "../errors.ts";
import { logResult } from "../report/result-log.ts";
import {
  code,
  locationLine,
  renderPage,
  rowsTable,
  runLink,
  sizeText,
  writeSummary,
} from "../report/summary-page.ts";
import type { RunContext } from "../runner/run-context.ts";
import type { Runner } from "../runner/runner.ts";
import { toIsoSeconds } from "../util/clock.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import type { InventoryTotals } from "./inventory.ts";
import { consoleUrlOf, type StorageLocation, uriOf } from "./location.ts";
import type { VerifyResult } from "./results.ts";

interface VerifyReport {
  runner: Runner;
  run: RunContext;
  /** Undefined if the inputs do not say it. */
  location: StorageLocation | undefined;
  totals: InventoryTotals | undefined;
  /** The job of the receipt. */
  jobId: string | undefined;
  /** Whether to write the job summary. */
  summary: boolean;
}

/** Reports the result in the outputs, the log and the summary. Resolves to the exit code. */
export async function reportVerify(result: VerifyResult, context: VerifyReport): Promise<number> {
  const { runner } = context;
  const outputError = writeOutputs(result, context);
  logResult(result, runner, {
    source: "Bucket",
    correction: undefined,
    subject: undefined,
    outputError,
  });
  if (context.summary) await writeSummary(runner, renderVerifySummary(result, context));
  return result.success && outputError === undefined ? 0 : 1;
}

/** Returns the error if not all could be written. */
function writeOutputs(
  result: VerifyResult,
  { runner, location, totals }: VerifyReport,
): Error | undefined {
  const outputs: Record<string, string | number | undefined> = {
    verified: result.verified,
    "object-count": totals?.count,
    "total-bytes": totals?.bytes,
    "newest-object-at": newestText(totals),
    "inventory-digest": totals?.digest,
    uri: location && sanitizeLine(uriOf(location)),
    "console-url": location && consoleUrlOf(location),
    reason: result.success ? undefined : sanitizeLine(result.message),
  };
  try {
    for (const [name, value] of Object.entries(outputs)) {
      if (value !== undefined) runner.setOutput(name, String(value));
    }
    return undefined;
  } catch (error) {
    return new Error(messageOf(error), { cause: error });
  }
}

/** Renders the job summary as Markdown. */
export function renderVerifySummary(
  result: VerifyResult,
  { run, location, totals, jobId }: Omit<VerifyReport, "runner" | "summary">,
): string {
  return renderPage(result, { icon: "✅", subject: location?.bucket }, [
    [
      4,
      locationLine(
        "Objects under",
        location && uriOf(location),
        location && consoleUrlOf(location),
      ),
    ],
    [
      3,
      rowsTable([
        ["Verified", code(result.verified)],
        ["Objects", totals && `${totals.count}`],
        ["Size", totals && sizeText(totals.bytes)],
        ["Newest", code(newestText(totals))],
        ["Inventory", code(totals?.digest)],
        ["Export job", code(jobId)],
        ["Run", runLink(run)],
      ]),
    ],
  ]);
}

function newestText(totals: InventoryTotals | undefined): string | undefined {
  return totals?.newestAt === undefined ? undefined : toIsoSeconds(totals.newestAt);
}
