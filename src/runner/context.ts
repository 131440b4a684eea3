/** The workflow run that the step belongs to. What the runner doesn't say is empty. */
export interface RunContext {
  serverUrl: string;
  /** `owner/name` */
  repository: string;
  runId: string;
  runAttempt: string;
  sha: string;
  refName: string;
  /** The id of the job in the workflow file. */
  job: string;
  /** The id of the step, or the name that GitHub gives one without: unique in the job. */
  action: string;
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
    GITHUB_JOB: job = "",
    GITHUB_ACTION: action = "",
  } = env;
  return {
    serverUrl,
    repository,
    runId,
    runAttempt,
    sha,
    refName,
    job,
    action,
  };
}

/** The page of the run's attempt. */
export function runUrl(run: RunContext): string {
  const { serverUrl, repository, runId, runAttempt } = run;
  return `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt || 1}`;
}

/**
 * The commit that people know the run by: for a pull request its head, which only the event tells, as `GITHUB_SHA` is
 * then a merge commit that nobody made. GitHub's toolkit reads the event; it is loaded here and not at the start, as
 * it is large, and throws at import on an event that isn't JSON, which must not cost an export.
 */
export async function commitOf(run: RunContext): Promise<string> {
  const toolkit = await import("@actions/github").catch(() => undefined);
  const head: unknown = toolkit?.context.payload.pull_request?.head?.sha;
  return typeof head === "string" ? head : run.sha;
}
