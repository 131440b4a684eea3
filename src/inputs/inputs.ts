import { statSync } from "node:fs";
import type * as z from "zod/mini";
import { messageOf } from "../errors.ts";
import { pathInside } from "../util/path-inside.ts";
import { createRedactor, secretParts } from "../util/redact.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import { InvalidInputsError, type RawInputs, rawInputs, valueErrors } from "./parse.ts";
import { DEFAULTS, type InputData, type InputName, inputNames, inputsSchema } from "./schema.ts";
import type { cancelPolicy, MatrixJob } from "./values.ts";

/** Which backup of a cluster to export. */
export type BackupSelector =
  | { kind: "id"; id: string }
  /** A new backup of the whole cluster. */
  | { kind: "new" }
  /** The newest available backup of a type and method. */
  | {
      kind: "latest";
      type: "CLUSTER" | "COLLECTION";
      method: "MANUAL" | "AUTO" | "any";
      /** No limit if undefined. */
      maxAgeMs: number | undefined;
    };

/** The storage integration to export through. */
export type IntegrationSelector = { id: string } | { name: string };

/** A request to export a backup. */
export interface ExportRequest {
  kind: "export";
  clusterId: string;
  backup: BackupSelector;
  integration: IntegrationSelector;
  /** A template (directory-template.ts). */
  directory: string;
  /** Check everything and start nothing. */
  dryRun: boolean;
  wait: boolean;
}

/** A request to watch an export that was started before. */
export interface AttachRequest {
  kind: "attach";
  jobId: string;
  clusterId: string | undefined;
}

/** What to do with a running job when the step times out or is cancelled. */
export type CancelPolicy = z.infer<typeof cancelPolicy>;

/** The validated inputs. action.yml describes them. */
export interface Inputs {
  apiKey: string;
  request: ExportRequest | AttachRequest;
  timeoutMs: number;
  onTimeout: CancelPolicy;
  onCancel: CancelPolicy;
  pollInterval: number | "auto";
  baseUrl: URL;
  cancelPaths: readonly string[];
  matrixJob: MatrixJob;
  summary: boolean;
  /** Relative to the workspace. */
  receiptPath: string | undefined;
  /** Without a token the action doesn't use GitHub's API. */
  githubToken: string | undefined;
  /** The name of the commit status if it is not the default one. */
  statusContext: string | undefined;
  /** Whether to resume the export of an earlier attempt. */
  resume: "auto" | "always" | "never";
}

/**
 * Reads and validates the inputs. Throws an {@link InvalidInputsError} with all their errors.
 *
 * @param get returns the value of an input, "" if it is missing
 * @param workspace the folder that `receipt-path` must not lead out of
 */
export function readInputs(get: (name: string) => string, workspace = ""): Inputs {
  const raw = rawInputs(inputNames, get);
  const parsed = inputsSchema.safeParse({ ...DEFAULTS, ...raw });
  const leaks = leakedSecrets(raw);
  // An error about the value itself may quote a part of the secret.
  const others = valueErrors(parsed.error).filter(([name]) => !leaks.has(name));
  const errors = [...others, ...leaks].map(([name, message]) => `\`${name}\` ${message}`);
  errors.push(...conflictErrors(raw));
  const path = raw["receipt-path"];
  const isPathUsable = () => !errors.some((error) => error.startsWith("`receipt-path`"));
  if (path && isPathUsable()) errors.push(...receiptPathErrors(path, workspace));
  if (!parsed.success || errors.length > 0) {
    throw new InvalidInputsError(errors, isPathUsable() ? path : undefined);
  }
  const { data } = parsed;
  return {
    apiKey: data["api-key"],
    request: requestFrom(data),
    timeoutMs: data.timeout,
    onTimeout: data["on-timeout"],
    onCancel: data["on-cancel"],
    pollInterval: data["poll-interval"],
    baseUrl: data["base-url"],
    cancelPaths: data["cancel-path"],
    matrixJob: data["matrix-job"],
    summary: data.summary,
    receiptPath: data["receipt-path"],
    githubToken: data["github-token"],
    statusContext: data["status-context"],
    resume: data.resume,
  };
}

/** {@link conflictErrors} has made sure that an export has a cluster and an integration. */
function requestFrom(data: InputData): Inputs["request"] {
  const { "cluster-id": clusterId, "job-id": jobId } = data;
  if (jobId !== undefined) return { kind: "attach", jobId, clusterId };
  const { "integration-id": id = "", "integration-name": name } = data;
  return {
    kind: "export",
    clusterId: clusterId ?? "",
    backup: backupSelectorFrom(data),
    integration: name === undefined ? { id } : { name },
    directory: data.directory,
    dryRun: data["dry-run"],
    wait: data.wait,
  };
}

function backupSelectorFrom(data: InputData): BackupSelector {
  const { "backup-id": id } = data;
  const keyword = id.toLowerCase();
  if (keyword === "new") return { kind: "new" };
  if (keyword !== "latest") return { kind: "id", id };
  return {
    kind: "latest",
    type: data["backup-type"],
    method: data["creation-method"],
    maxAgeMs: data["max-backup-age"],
  };
}

const SECRETS = [
  ["api-key", "the API key"],
  ["github-token", "the GitHub token"],
] as const;

/**
 * The inputs that contain a secret, each with its error. In a URL, a directory or the name of a
 * file, a secret would end up in the logs of others.
 */
function leakedSecrets(raw: RawInputs<InputName>): Map<string, string> {
  const leaks = new Map<string, string>();
  for (const [secret, kind] of SECRETS) {
    const redact = createRedactor(secretParts(raw[secret] ?? ""));
    for (const [name, value] of Object.entries(raw)) {
      if (name === secret || redact(value) === value) continue;
      leaks.set(name, `contains ${kind}. Only pass it in \`${secret}\`.`);
    }
  }
  return leaks;
}

function receiptPathErrors(path: string, workspace: string): string[] {
  try {
    const target = pathInside(workspace, path);
    const isFolder = statSync(target, { throwIfNoEntry: false })?.isDirectory();
    return isFolder ? ["`receipt-path` is a folder. Pass the path of a file."] : [];
  } catch (error) {
    return [`\`receipt-path\` can't be used: ${sanitizeLine(messageOf(error))}.`];
  }
}

/** The inputs that select among the backups of a cluster. */
const ONLY_WITH_LATEST = ["max-backup-age", "backup-type", "creation-method"] as const;
/** The inputs for starting an export. */
const NOT_WITH_JOB = [
  "backup-id",
  ...ONLY_WITH_LATEST,
  "integration-id",
  "integration-name",
  "directory",
  "dry-run",
  "wait",
] as const;

/**
 * Inputs that exclude each other, or that are missing. The runner passes a default as if the
 * workflow had set it, so an input counts as set only if its value is not the default.
 */
function conflictErrors(raw: RawInputs<InputName>): string[] {
  const isSet = (name: InputName) =>
    raw[name] !== undefined && raw[name].toLowerCase() !== DEFAULTS[name]?.toLowerCase();
  if (raw["job-id"] !== undefined) {
    return NOT_WITH_JOB.filter(isSet).map(
      (name) => `\`${name}\` can't be combined with \`job-id\`; remove one of them.`,
    );
  }
  const errors: string[] = [];
  if (raw["cluster-id"] === undefined) {
    errors.push("`cluster-id` is missing. It looks like `in01-a0e3f1c2d4b5a69`.");
  }
  const byId = raw["integration-id"] !== undefined;
  const byName = raw["integration-name"] !== undefined;
  if (byId && byName) {
    errors.push("`integration-name` can't be combined with `integration-id`; remove one of them.");
  }
  if (!byId && !byName) {
    errors.push(
      "`integration-id` is missing, and so is `integration-name`; set one of them. An ID looks like `integ-0123456789abcdefghi`.",
    );
  }
  if (isSet("backup-id")) {
    const backup = raw["backup-id"]?.toLowerCase() === "new" ? "`backup-id: new`" : "a backup ID";
    errors.push(
      ...ONLY_WITH_LATEST.filter(isSet).map(
        (name) =>
          `\`${name}\` can't be combined with ${backup}; it only applies to \`backup-id: latest\`.`,
      ),
    );
  }
  return errors;
}
