/** The run's facts that a directory can be named after. */
export interface TemplateValues {
  /** The start of the step. */
  startedAt: Date;
  clusterId: string;
  /** Undefined while the backup is yet to be taken: what stands for it is left as it is. */
  backupId: string | undefined;
  backupName: string | undefined;
  repository: string;
  refName: string;
  sha: string;
  runId: string;
  runAttempt: string;
}

const PLACEHOLDERS: Readonly<
  Record<string, (facts: TemplateValues) => string>
> = {
  date: ({ startedAt }) => startedAt.toISOString().slice(0, 10),
  time: ({ startedAt }) =>
    startedAt.toISOString().slice(11, 19).replaceAll(":", ""),
  cluster_id: ({ clusterId }) => name(clusterId),
  backup_id: ({ backupId }) =>
    backupId === undefined ? "{backup_id}" : name(backupId),
  backup_name: ({ backupName, backupId }) =>
    backupId === undefined ? "{backup_name}" : name(backupName ?? backupId),
  run_id: ({ runId }) => name(runId),
  run_attempt: ({ runAttempt }) => name(runAttempt),
  repository: ({ repository }) => path(repository),
  ref_name: ({ refName }) => path(refName),
  sha: ({ sha }) => name(sha),
};

const PLACEHOLDER = /\{([^{}]*)\}/g;
/** Amazon S3, Azure Blob Storage and Google Cloud Storage all take object names of 1,024 bytes; the files need theirs. */
const MAX_DIRECTORY_BYTES = 512;

/**
 * Fills a template's placeholders: `{date}` and `{time}` (UTC), `{cluster_id}`, `{backup_id}`, `{backup_name}`,
 * `{run_id}`, `{run_attempt}`, `{repository}`, `{ref_name}`, `{sha}`. Literal text is kept as it is; of a filled-in
 * name, characters that would need quoting in a bucket become `-`.
 */
export function fillDirectory(template: string, facts: TemplateValues): string {
  return template.replaceAll(PLACEHOLDER, (whole, key: string) =>
    Object.hasOwn(PLACEHOLDERS, key)
      ? (PLACEHOLDERS[key]?.(facts) ?? whole)
      : whole,
  );
}

/** What is wrong with a directory or a template of one, in the user's words; empty when nothing is. */
export function templateErrors(directory: string): string[] {
  const known = Object.keys(PLACEHOLDERS).map((key) => `{${key}}`);
  const mistakes = [...directory.matchAll(PLACEHOLDER)]
    .filter(([, key]) => !Object.hasOwn(PLACEHOLDERS, key ?? ""))
    .map(
      ([whole]) =>
        `has the unknown placeholder ${whole}; there are ${known.join(" ")}`,
    );
  if (directory.startsWith("/"))
    mistakes.push("starts with `/`; start with the first folder's name");
  if (directory.split("/").some((part) => part === ".." || part === ".")) {
    mistakes.push(
      "has a `.` or `..` as a folder; name the folders from the top of the bucket",
    );
  }
  if (/\p{Cc}/u.test(directory))
    mistakes.push("has a control character or a line break");
  if (Buffer.byteLength(directory) > MAX_DIRECTORY_BYTES) {
    mistakes.push(`is longer than ${MAX_DIRECTORY_BYTES} bytes`);
  }
  return mistakes;
}

function name(value: string): string {
  return value.replaceAll(/[^\p{L}\p{N}._-]/gu, "-") || "none";
}

function path(value: string): string {
  return value.split("/").map(name).join("/");
}
