import type { RunContext } from "../runner/context.ts";

/** The page of the run's attempt; undefined where the runner doesn't say enough. */
export function runUrl({
  serverUrl,
  repository,
  runId,
  runAttempt,
}: RunContext): string | undefined {
  if (repository === "" || runId === "") return undefined;
  const attempt = runAttempt === "" ? "" : `/attempts/${runAttempt}`;
  return URL.parse(`${serverUrl}/${repository}/actions/runs/${runId}${attempt}`)
    ?.href;
}
