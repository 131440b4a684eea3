import {
  DEFAULTS,
  type InputData,
  type InputName,
  inputNames,
  inputsSchema,
} from "./schema.ts";
import type { MatrixJob } from "./values.ts";

/** Which backup of a cluster is wanted. */
export type BackupSelector =
  | { kind: "id"; id: string }
  /** A backup of the whole cluster that is yet to be taken. */
  | { kind: "new" }
  /** The newest available one of its type and method. */
  | {
      kind: "latest";
      type: "CLUSTER" | "COLLECTION";
      method: "MANUAL" | "AUTO" | "any";
      /** It must not be older than that. */
      maxAgeMs: number | undefined;
    };

/** Which storage integration is wanted: exactly one of the two is there. */
export type IntegrationSelector = { id: string } | { name: string };

/** To export a backup. */
export interface ExportRequest {
  kind: "export";
  clusterId: string;
  backup: BackupSelector;
  integration: IntegrationSelector;
  /** A template. */
  directory: string;
  /** Only find out what would be done. */
  dryRun: boolean;
  wait: boolean;
}

/** To watch an export that was started elsewhere. */
export interface AttachRequest {
  kind: "attach";
  jobId: string;
  clusterId: string | undefined;
}

/** What becomes of a job that is no longer waited for. */
export type CancelPolicy = "cancel" | "detach";

/** The action's inputs, judged. Their meanings and defaults are described in action.yml. */
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
  /** As the workflow wrote it. */
  receiptPath: string | undefined;
  /** What GitHub is used with, if at all. */
  githubToken: string | undefined;
  /** The name of the commit status, where it isn't the usual one. */
  statusContext: string | undefined;
  /** When an earlier attempt's export is taken up. */
  resume: "auto" | "always" | "never";
}

/** Thrown with every mistake that the inputs have. */
export class InvalidInputsError extends Error {
  override readonly name = "InvalidInputsError";
  /** One sentence each, beginning with the input's name. */
  readonly errors: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join("\n"));
    this.errors = mistakes;
  }
}

/**
 * Reads and judges the inputs. Throws {@link InvalidInputsError} with all that is wrong with them.
 *
 * @param get what the runner passes for an input: "" for one that is omitted or empty
 */
export function readInputs(get: (name: string) => string): Inputs {
  const raw: Partial<Record<InputName, string>> = {};
  for (const name of inputNames) {
    const value = get(name).trim();
    if (value !== "") raw[name] = value;
  }
  const parsed = inputsSchema.safeParse(raw);
  const wrong = (parsed.error?.issues ?? []).map(
    ({ path, message }) => `\`${String(path[0])}\` ${message}`,
  );
  const mistakes = [...wrong, ...conflictErrors(raw), ...leakedKeyErrors(raw)];
  if (!parsed.success || mistakes.length > 0)
    throw new InvalidInputsError(mistakes);
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
    matrixJob: data["matrix-leg"],
    summary: data.summary,
    receiptPath: data["receipt-path"],
    githubToken: data["github-token"],
    statusContext: data["status-context"],
    resume: data.resume,
  };
}

/** What the inputs ask for. What could contradict it was judged before. */
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
  const word = id.toLowerCase();
  if (word === "new") return { kind: "new" };
  if (word !== "latest") return { kind: "id", id };
  return {
    kind: "latest",
    type: data["backup-type"],
    method: data["creation-method"],
    maxAgeMs: data["max-backup-age"],
  };
}

/** A shorter key is none, and may stand in any text by chance. */
const MIN_KEY_LENGTH = 8;

/** Inputs that hold the key: in a URL or a directory it would stand in other people's logs. */
function leakedKeyErrors(raw: Partial<Record<InputName, string>>): string[] {
  const { "api-key": key } = raw;
  if (key === undefined || key.length < MIN_KEY_LENGTH) return [];
  return inputNames
    .filter((name) => name !== "api-key" && raw[name]?.includes(key))
    .map(
      (name) =>
        `\`${name}\` has the API key in it, which belongs in \`api-key\` alone.`,
    );
}

/** What chooses among the backups of a cluster. */
const ONLY_WITH_LATEST = [
  "max-backup-age",
  "backup-type",
  "creation-method",
] as const;
/** What an export that was started elsewhere has behind it. */
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
 * Inputs that make no sense together. The runner passes defaults as if the workflow had written them, so that a value
 * that is the default is not taken for a wish.
 */
function conflictErrors(raw: Partial<Record<InputName, string>>): string[] {
  const isAsked = (name: InputName) =>
    raw[name] !== undefined &&
    raw[name].toLowerCase() !==
      (DEFAULTS as Partial<Record<InputName, string>>)[name]?.toLowerCase();
  if (raw["job-id"] !== undefined) {
    return NOT_WITH_JOB.filter(isAsked).map(
      (name) =>
        `\`${name}\` does not go with \`job-id\`, which starts nothing and watches an export that was started before; leave one of the two away.`,
    );
  }
  const mistakes: string[] = [];
  if (raw["cluster-id"] === undefined) {
    mistakes.push(
      "`cluster-id` is missing. It looks like `in01-a0e3f1c2d4b5a69`.",
    );
  }
  const byId = raw["integration-id"] !== undefined;
  const byName = raw["integration-name"] !== undefined;
  if (byId && byName) {
    mistakes.push(
      "`integration-name` does not go with `integration-id`; leave one of the two away.",
    );
  }
  if (!byId && !byName) {
    mistakes.push(
      "`integration-id` is missing, and so is `integration-name`; one of the two says where the backup goes. An id looks like `integ-0123456789abcdefghi`.",
    );
  }
  if (isAsked("backup-id")) {
    const which =
      raw["backup-id"]?.toLowerCase() === "new"
        ? "`backup-id: new`"
        : "the id of a backup";
    mistakes.push(
      ...ONLY_WITH_LATEST.filter(isAsked).map(
        (name) =>
          `\`${name}\` does not go with ${which}; it chooses among backups with \`backup-id: latest\`.`,
      ),
    );
  }
  return mistakes;
}
