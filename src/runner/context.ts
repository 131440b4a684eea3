import { loadToolkit } from "./github.ts";

/** The workflow run that the step belongs to. What the runner doesn't say is empty. */
export interface RunContext {
  serverUrl: string;
  /** `owner/name` */
  repository: string;
  runId: string;
  runAttempt: string;
  sha: string;
  refName: string;
}

/** Reads the run's facts from the runner's environment. */
export function runContext(env: NodeJS.ProcessEnv): RunContext {
  const {
    GITHUB_SERVER_URL: serverUrl = "https://github.com",
    GITHUB_REPOSITORY: repository = "",
    GITHUB_RUN_ID: runId = "",
    GITHUB_RUN_ATTEMPT: runAttempt = "",
    GITHUB_SHA: sha = "",
    GITHUB_REF_NAME: refName = "",
  } = env;
  return { serverUrl, repository, runId, runAttempt, sha, refName };
}

/**
 * The commit that people know the run by: for a pull request its head, which only the event tells, as `GITHUB_SHA` is
 * then a merge commit that nobody made. GitHub's toolkit reads the event; it is loaded for nothing else, as it is large
 * (as long to load as all of the action), and throws at import on an event that isn't JSON, which must not cost an
 * export.
 */
export async function commitOf(
  { sha }: RunContext,
  eventName = "",
): Promise<string> {
  if (!eventName.startsWith("pull_request")) return sha;
  const toolkit = await loadToolkit().catch(() => undefined);
  const head: unknown = toolkit?.context.payload.pull_request?.head?.sha;
  return typeof head === "string" ? head : sha;
}
