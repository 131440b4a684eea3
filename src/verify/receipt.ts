import * as z from "zod/mini";
import { parseTime } from "../util/clock.ts";
import { locationOf, type ParsedUri, type ReceiptDestination } from "./location.ts";

const text = z.optional(z.string());

const KNOWN_VERSIONS = [1, 2];

/** What is needed of a receipt (report/receipt-schema.ts). A later version may have more. */
const receiptSchema = z.object({
  schemaVersion: z.number(),
  status: z.string(),
  destination: z.prefault(
    z.object({ provider: text, region: text, bucket: text, account: text, directory: text }),
    {},
  ),
  job: z.optional(z.object({ id: z.string(), startedAt: text })),
});

/** An export that succeeded, as its receipt describes it. */
export interface ExportReceipt {
  jobId: string;
  /** In milliseconds since 1970; undefined if the receipt lacks it. */
  startedAt: number | undefined;
  destination: ReceiptDestination;
}

/** A real receipt has some 2 KB. */
export const MAX_RECEIPT_BYTES = 256 * 1024;
export const RECEIPT_TOO_LONG = {
  error: `is longer than ${MAX_RECEIPT_BYTES / 1024} KB, which no receipt is`,
};

/** Parses a receipt. Else returns the predicate of a sentence that says what is wrong with it. */
export function parseReceipt(json: string): ExportReceipt | { error: string } {
  if (json.length > MAX_RECEIPT_BYTES) return RECEIPT_TOO_LONG;
  const parsed = receiptSchema.safeParse(tryParse(json));
  if (!parsed.success) {
    return {
      error:
        "is not a receipt of this action; pass the output `receipt` of the export step, or its file",
    };
  }
  const { schemaVersion, status, job, destination } = parsed.data;
  if (!KNOWN_VERSIONS.includes(schemaVersion)) {
    return {
      error: `has the schemaVersion ${schemaVersion}, which this version of the action can't read; use the version of the export step for this step too`,
    };
  }
  if (status !== "succeeded") return { error: refusalOf(status, job?.id) };
  if (job === undefined) return { error: "names no export job" };
  const startedAt = parseTime(job.startedAt) ?? 0;
  // Programs write a time that they don't know as that of 1970 or of the year 1.
  return { jobId: job.id, startedAt: startedAt > 0 ? startedAt : undefined, destination };
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Why a receipt with another status than `succeeded` proves nothing. */
function refusalOf(status: string, jobId: string | undefined): string {
  if (status === "checked") return "is that of a dry run (status checked), which exports nothing";
  if (jobId !== undefined && (status === "started" || status === "in-progress")) {
    return `is that of job ${jobId} with status ${status}, which may still be running; wait for it with a step that has \`job-id\`, and pass the receipt of that step`;
  }
  const job = jobId === undefined ? "no job" : `job ${jobId}`;
  return `is that of an export that did not succeed (status ${status}, ${job})`;
}

/** Where the receipt's export went. The receipt may lack the storage account. */
export function receiptLocation(
  { destination }: ExportReceipt,
  storageAccount: string | undefined,
): ParsedUri {
  return locationOf({ ...destination, account: storageAccount ?? destination.account });
}
