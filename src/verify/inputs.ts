import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import * as z from "zod/mini";
import { messageOf } from "../errors.ts";
import { InvalidInputsError, type RawInputs, rawInputs, valueErrors } from "../inputs/parse.ts";
import {
  addError,
  boolean,
  duration,
  fromText,
  MAX_BACKUP_AGE_BOUNDS,
  quoted,
} from "../inputs/values.ts";
import { HOUR_MS, SECOND_MS } from "../util/clock.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import { parseUri, type StorageLocation, uriOf } from "./location.ts";
import {
  type ExportReceipt,
  MAX_RECEIPT_BYTES,
  parseReceipt,
  RECEIPT_TOO_LONG,
  receiptLocation,
} from "./receipt.ts";

/** The validated inputs. verify/action.yml describes them. */
export interface VerifyInputs {
  location: StorageLocation;
  /** A shared access signature that came with the URI. */
  sas: string | undefined;
  receipt: ExportReceipt | undefined;
  minObjects: number;
  minBytes: number;
  maxAgeMs: number | undefined;
  timeoutMs: number;
  summary: boolean;
}

/** The defaults, as in verify/action.yml: an input that is set to "" arrives empty. */
export const VERIFY_DEFAULTS = {
  "min-objects": "1",
  "min-bytes": "1",
  timeout: "10m",
  summary: "true",
} as const;

const count = (least: number) =>
  fromText((text, context) =>
    /^\d{1,15}$/.test(text) && Number(text) >= least
      ? Number(text)
      : addError(context, `is ${quoted(text)}; write a whole number of at least ${least}.`),
  );

const MAX_REASON_LENGTH = 300;
const TIMEOUT_BOUNDS = { minMs: SECOND_MS, maxMs: 6 * HOUR_MS, description: "1s to 6h" };

/** @param workspace the folder that the path of a receipt is relative to */
function inputsSchema(workspace: string) {
  return z.object({
    receipt: z.optional(
      fromText((text, context) => {
        const receipt = readReceipt(text, workspace);
        return "error" in receipt ? addError(context, `${receipt.error}.`) : receipt;
      }),
    ),
    uri: z.optional(
      fromText((text, context) => {
        const parsed = parseUri(text);
        return "error" in parsed
          ? addError(context, `is ${quoted(withoutSecrets(text))}, which ${parsed.error}.`)
          : parsed;
      }),
    ),
    region: z.optional(
      z.string().check(
        z.regex(/^(?:[a-z]{2}|eusc)(?:-[a-z]+)+-\d{1,2}$/, {
          error: ({ input }) => `is ${quoted(input)}, which is no AWS region such as us-west-2.`,
        }),
      ),
    ),
    "storage-account": z.optional(
      z.string().check(
        z.regex(/^[a-z0-9]{3,24}$/, {
          error: ({ input }) =>
            `is ${quoted(input)}, which is not the name of an Azure storage account.`,
        }),
      ),
    ),
    // With none, a step would succeed over an empty bucket.
    "min-objects": z.prefault(count(1), VERIFY_DEFAULTS["min-objects"]),
    "min-bytes": z.prefault(count(0), VERIFY_DEFAULTS["min-bytes"]),
    "max-age": z.optional(duration(MAX_BACKUP_AGE_BOUNDS)),
    timeout: z.prefault(duration(TIMEOUT_BOUNDS), VERIFY_DEFAULTS.timeout),
    summary: z.prefault(boolean, VERIFY_DEFAULTS.summary),
  });
}

/** The names of the inputs, as in verify/action.yml. */
export const verifyInputNames = Object.keys(inputsSchema("").shape) as VerifyInputName[];
type VerifyInputName = keyof ReturnType<typeof inputsSchema>["shape"];

/**
 * Reads and validates the inputs. Throws an {@link InvalidInputsError} with all their errors.
 *
 * @param get returns the value of an input, "" if it is missing
 */
export function readVerifyInputs(
  get: (name: string) => string,
  env: NodeJS.ProcessEnv,
): VerifyInputs {
  const { GITHUB_WORKSPACE = "" } = env;
  const schema = inputsSchema(GITHUB_WORKSPACE);
  const raw = rawInputs(verifyInputNames, get);
  const parsed = schema.safeParse(raw);
  const errors = valueErrors(parsed.error).map(([name, message]) => `\`${name}\` ${message}`);
  errors.push(...conflictErrors(raw));
  if (!parsed.success || errors.length > 0) throw new InvalidInputsError(errors);
  const { data } = parsed;
  const { receipt, region } = data;
  const ofReceipt = receipt && receiptLocation(receipt, data["storage-account"]);
  // The receipt of a step that only watched the job does not say where the export went.
  const place = data.uri ?? ofReceipt;
  // An input without a value has been reported by now.
  if (place === undefined || "error" in place) {
    throw new InvalidInputsError([`\`receipt\` ${place?.error}.`]);
  }
  const { location, sas } = place;
  if (receipt !== undefined) errors.push(...ageErrors(receipt, data["max-age"]));
  if (ofReceipt && "location" in ofReceipt && uriOf(ofReceipt.location) !== uriOf(location)) {
    errors.push(
      `\`uri\` is not where the export of \`receipt\` went, which is ${uriOf(ofReceipt.location)}; remove one of the two.`,
    );
  }
  if (region !== undefined && location.provider !== "aws") {
    errors.push("`region` does not go with Azure or Google Cloud; remove it.");
  }
  if (errors.length > 0) throw new InvalidInputsError(errors);
  return {
    location: {
      ...location,
      region: region ?? location.region ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || undefined),
    },
    sas,
    receipt,
    minObjects: data["min-objects"],
    minBytes: data["min-bytes"],
    maxAgeMs: data["max-age"],
    timeoutMs: data.timeout,
    summary: data.summary,
  };
}

function conflictErrors(raw: RawInputs<VerifyInputName>): string[] {
  const { receipt, uri } = raw;
  const errors: string[] = [];
  if (receipt === undefined && uri === undefined) {
    errors.push(
      "`receipt` is missing, and so is `uri`; set one of the two. An export step that failed or was skipped has no receipt of a success.",
    );
  }
  if (uri !== undefined && raw["storage-account"] !== undefined) {
    errors.push("`storage-account` does not go with `uri`, which names it; remove it.");
  }
  return errors;
}

/** A connection string, a signed URL or a password: cut in a quote, half of it would not be redacted. */
function withoutSecrets(uri: string): string {
  return uri.replace(/[?;].*$/s, "…").replace(/\/\/[^/]*@/, "//…@");
}

/** Without a limit, the objects of an earlier export would pass for those of this one. */
function ageErrors({ startedAt, jobId }: ExportReceipt, maxAgeMs: number | undefined): string[] {
  return startedAt === undefined && maxAgeMs === undefined
    ? [`\`receipt\` lacks the start of job ${jobId}; set \`max-age\`.`]
    : [];
}

/** Reads a receipt, or the predicate of a sentence about it. */
function readReceipt(text: string, workspace: string): ExportReceipt | { error: string } {
  // A quotation mark comes from a template that made JSON of the output a second time.
  if (/^[{["]/.test(text)) return parseReceipt(text);
  // Users expect a path to be relative to their checkout, whatever the working directory is.
  const path = resolve(workspace, text);
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return { error: `is ${quoted(text)}, which is not a file` };
    if (stats.size > MAX_RECEIPT_BYTES) return RECEIPT_TOO_LONG;
    return parseReceipt(decodeText(readFileSync(path)));
  } catch (error) {
    return {
      error: `is ${quoted(text)}, which is neither a receipt nor a file that can be read: ${sanitizeLine(messageOf(error), MAX_REASON_LENGTH)}`,
    };
  }
}

/** Windows PowerShell writes UTF-16, or a byte order mark, which the decoder removes. */
function decodeText(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes);
}
