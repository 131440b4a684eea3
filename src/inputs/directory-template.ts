import { pasteError } from "./paste-error.ts";

/** What the placeholders of a directory stand for. */
export interface TemplateValues {
  /** When the step started. */
  startedAt: Date;
  clusterId: string;
  /** Undefined before the backup is created: its placeholders are kept. */
  backupId: string | undefined;
  backupName: string | undefined;
  repository: string;
  refName: string;
  sha: string;
  runId: string;
  runAttempt: string;
}

const PLACEHOLDERS: Readonly<Record<string, (values: TemplateValues) => string>> = {
  date: ({ startedAt }) => startedAt.toISOString().slice(0, 10),
  time: ({ startedAt }) => startedAt.toISOString().slice(11, 19).replaceAll(":", ""),
  cluster_id: ({ clusterId }) => segment(clusterId),
  backup_id: ({ backupId }) => (backupId === undefined ? "{backup_id}" : segment(backupId)),
  backup_name: ({ backupName, backupId }) =>
    backupId === undefined ? "{backup_name}" : segment(backupName ?? backupId),
  run_id: ({ runId }) => segment(runId),
  run_attempt: ({ runAttempt }) => segment(runAttempt),
  repository: ({ repository }) => path(repository),
  ref_name: ({ refName }) => path(refName),
  sha: ({ sha }) => segment(sha),
};

const PLACEHOLDER = /\{([^{}]*)\}/g;
/** S3, Azure Blob Storage and GCS limit an object's name to 1,024 bytes, file name included. */
const MAX_DIRECTORY_BYTES = 512;

/**
 * Replaces the placeholders of a template. Literal text is kept; in a value, characters that would
 * need quoting in the name of an object become `-`.
 */
export function fillDirectory(template: string, values: TemplateValues): string {
  return template.replaceAll(PLACEHOLDER, (placeholder, key: string) =>
    Object.hasOwn(PLACEHOLDERS, key) ? (PLACEHOLDERS[key]?.(values) ?? placeholder) : placeholder,
  );
}

/** A URL, an ARN, or a bucket's host without a scheme. */
const BUCKET_URL =
  /^(?:[a-z][a-z0-9+.-]*:\/|arn:|[a-z0-9.-]+\.(?:amazonaws\.com|core\.windows\.net|googleapis\.com)(?:[/:]|$))/i;

/** Validates a directory or its template. Each error is the predicate of a sentence about it. */
export function templateErrors(directory: string): string[] {
  if (BUCKET_URL.test(directory)) {
    return ["is a URL. Pass only the path in the bucket; the integration has the bucket"];
  }
  const pasted = pasteError(directory);
  if (pasted !== undefined) return [pasted];
  const known = Object.keys(PLACEHOLDERS).map((key) => `{${key}}`);
  const errors = [...directory.matchAll(PLACEHOLDER)]
    .filter(([, key]) => !Object.hasOwn(PLACEHOLDERS, key ?? ""))
    .map(
      ([placeholder]) =>
        `contains the unknown placeholder ${placeholder}. Available: ${known.join(" ")}`,
    );
  // One slash at the end is as good as none.
  const segments = directory.replace(/\/$/, "").split("/");
  if (directory.startsWith("/")) {
    errors.push("starts with `/`. Start with the name of the first folder");
  } else if (segments.some((part) => part === "" || part !== part.trim())) {
    errors.push("contains an empty segment, or one that starts or ends with a space");
  }
  if (directory.includes("\\")) errors.push("contains a `\\`. Separate folders with `/`");
  if (segments.some((part) => part === ".." || part === ".")) {
    errors.push("contains a `.` or `..` segment");
  }
  if (Buffer.byteLength(directory) > MAX_DIRECTORY_BYTES) {
    errors.push(`is longer than ${MAX_DIRECTORY_BYTES} bytes`);
  }
  return errors;
}

function segment(value: string): string {
  // Some letters are invisible.
  return value.replaceAll(/[^\p{L}\p{N}._-]|\p{Default_Ignorable_Code_Point}/gu, "-") || "none";
}

function path(value: string): string {
  return value.split("/").map(segment).join("/");
}
