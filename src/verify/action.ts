import { InvalidInputsError } from "../inputs/parse.ts";
import { readRunContext } from "../runner/run-context.ts";
import { createRunner } from "../runner/runner.ts";
import type { Host } from "../runner/signals.ts";
import { MINUTE_MS, toIsoSeconds } from "../util/clock.ts";
import { readVerifyInputs, type VerifyInputs } from "./inputs.ts";
import type { TakeInventory } from "./inventory.ts";
import { uriOf } from "./location.ts";
import { reportVerify } from "./report.ts";
import * as results from "./results.ts";
import { CloudSecrets } from "./secrets.ts";
import type { Expectation } from "./shortfall.ts";
import { type Finding, verify } from "./verify.ts";

/** Runs the sub-action. Resolves to the exit code. */
export async function runVerify(host: Host, takeInventory: TakeInventory): Promise<number> {
  const { core, env, clock, interruption } = host;
  // Before anything else: from here on, the runner masks the credentials, and so does the action.
  const secrets = new CloudSecrets(core);
  secrets.addAll(env, core.getInput("uri"));
  const runner = createRunner(core, env, secrets.redact);
  const run = readRunContext(env);

  let inputs: VerifyInputs;
  try {
    inputs = readVerifyInputs((name) => core.getInput(name), env);
  } catch (error) {
    if (!(error instanceof InvalidInputsError)) throw error;
    return reportVerify(results.invalidVerifyInputs(error.errors.map(secrets.redact)), {
      runner,
      run,
      location: undefined,
      totals: undefined,
      jobId: undefined,
      summary: !/^false$/i.test(core.getInput("summary")),
    });
  }

  const { location, sas, receipt, summary } = inputs;
  runner.info(`Listing ${uriOf(location)}`);
  const { signal } = interruption;
  const startedAt = clock.now();
  let finding: Finding | undefined;
  try {
    finding = await verify(inputs, expectationOf(inputs, clock.date().getTime()), {
      clock,
      signal,
      access: { env, sas, addSecret: secrets.add },
      takeInventory,
      info: runner.info,
    });
  } catch (error) {
    // A cancelled step has no finding.
    if (!signal.aborted) finding = { verified: undefined, error: toError(error) };
  }
  const result = finding
    ? results.resultOf(finding, inputs, clock.now() - startedAt)
    : results.verifyCancelled();
  const totals = finding?.verified === undefined ? undefined : finding.totals;
  return reportVerify(result, { runner, run, location, totals, jobId: receipt?.jobId, summary });
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

/** The clocks of Zilliz Cloud and of the bucket may differ. */
const CLOCK_TOLERANCE_MS = 5 * MINUTE_MS;

/** What has to be in the bucket, seen from a time in milliseconds since 1970. */
function expectationOf(inputs: VerifyInputs, now: number): Expectation {
  const { minObjects, minBytes, maxAgeMs, receipt } = inputs;
  const limits: { at: number; reason: string }[] = [];
  if (receipt?.startedAt !== undefined) {
    limits.push({
      at: receipt.startedAt - CLOCK_TOLERANCE_MS,
      reason: `and export job ${receipt.jobId} started at ${toIsoSeconds(receipt.startedAt)}`,
    });
  }
  if (maxAgeMs !== undefined) {
    limits.push({ at: now - maxAgeMs, reason: "which is older than `max-age`" });
  }
  const [latest] = limits.toSorted((a, b) => b.at - a.at);
  return { minObjects, minBytes, notBefore: latest?.at, notBeforeReason: latest?.reason };
}
