import type { ResultText } from "../report/result.ts";
import { formatDuration, SECOND_MS } from "../util/clock.ts";
import type { VerifyInputs } from "./inputs.ts";
import { ListingError } from "./listing-error.ts";
import { uriOf } from "./location.ts";
import { objectsText } from "./shortfall.ts";
import { type Finding, ListingTimedOut } from "./verify.ts";

/** The output `verified`. */
export type Verified = "true" | "false" | "unknown";

/** How a step of the sub-action ended. */
export interface VerifyResult extends ResultText {
  verified: Verified;
}

const NOT_COMPLETENESS =
  "This shows that objects are there, not that the export is complete: Zilliz Cloud does not document the files of an export. Only a restore shows that.";

/** The result of a finding that took so many milliseconds. */
export function resultOf(finding: Finding, inputs: VerifyInputs, tookMs: number): VerifyResult {
  if (finding.verified === undefined) return notListed(finding.error);
  const uri = uriOf(inputs.location);
  const { receipt } = inputs;
  if (finding.verified) {
    const { count, bytes } = finding.totals;
    return {
      verified: "true",
      success: true,
      title: "Objects seen in the bucket",
      message: `${objectsText(count)} with ${bytes} bytes ${count === 1 ? "is" : "are"} under ${uri}.`,
      note: NOT_COMPLETENESS,
    };
  }
  const job =
    receipt === undefined
      ? ""
      : ` Zilliz Cloud reported export job ${receipt.jobId} as successful.`;
  return {
    verified: "false",
    success: false,
    title:
      receipt === undefined ? "No fresh objects in the bucket" : "The export is not in the bucket",
    message: `${finding.shortfall}${job} The bucket was listed ${finding.listings === 1 ? "once" : `${finding.listings} times in ${formatDuration(tookMs / SECOND_MS)}`}.`,
    nextStep:
      receipt === undefined
        ? "Find out why the last export is missing: check the runs of the workflow that exports, and `uri`."
        : `Do not release on this export. Compare the bucket with job ${receipt.jobId} in the Zilliz Cloud console; if the job succeeded there, give Zilliz Cloud support its ID.`,
  };
}

/** The bucket could not be listed. */
function notListed(error: Error): VerifyResult {
  return {
    ...unknown(error.message),
    nextStep:
      error instanceof ListingError
        ? error.nextStep
        : error instanceof ListingTimedOut
          ? "Give the step a longer `timeout`, or list a narrower prefix."
          : "This is a bug of the action, or of an SDK that it uses: report it with the log.",
  };
}

export function invalidVerifyInputs(errors: readonly string[]): VerifyResult {
  return {
    ...unknown(`The inputs can't be used:\n${errors.map((error) => `- ${error}`).join("\n")}`),
    nextStep: "Correct them in the workflow.",
  };
}

export function verifyCancelled(): VerifyResult {
  return {
    ...unknown("The step was cancelled before the bucket was listed."),
    title: "Cancelled",
    nextStep: "Run this step again.",
  };
}

function unknown(message: string): VerifyResult {
  return {
    verified: "unknown",
    success: false,
    title: "The bucket could not be checked",
    message,
    note: "The export itself is not changed by that.",
  };
}
