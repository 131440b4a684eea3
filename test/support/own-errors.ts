interface Annotation {
  readonly level: string;
  readonly title?: string;
  readonly message: string;
}

const FROM_RUNNER =
  /^The operation was canceled\.$|^The action '.+' has timed out|^The runner has received a shutdown/;

/** The errors that the action itself wrote, as title and message. */
export function ownErrors({
  annotations,
}: {
  readonly annotations: readonly Annotation[];
}): string[] {
  return annotations
    .filter(({ level, message }) => level === "error" && !FROM_RUNNER.test(message))
    .map(({ title, message }) => `${title}: ${message}`);
}
