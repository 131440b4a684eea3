import { loadGitHubToolkit } from "../github/toolkit.ts";

/** The workflow run that the step belongs to. What the runner doesn't say is empty. */
export interface RunContext {
  serverUrl: string;
  /** `owner/name` */
  repository: string;
  runId: string;
  runAttempt: string;
  sha: string;
  /** `refs/heads/main` */
  ref: string;
  refName: string;
  /** The workflow's file and ref: `owner/name/.github/workflows/release.yml@refs/heads/main` */
  workflowRef: string;
  eventName: string;
  /** The job's id in the workflow. */
  job: string;
  /** The id of the step, or the name that GitHub gives one without: unique in the job. */
  action: string;
  /** Who started the run. */
  actor: string;
  /** Who started this attempt of it. */
  triggeringActor: string;
}

/** Reads the run's facts from the runner's environment. */
export function readRunContext(env: NodeJS.ProcessEnv): RunContext {
  return {
    serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
    repository: env.GITHUB_REPOSITORY ?? "",
    runId: env.GITHUB_RUN_ID ?? "",
    runAttempt: env.GITHUB_RUN_ATTEMPT ?? "",
    sha: env.GITHUB_SHA ?? "",
    ref: env.GITHUB_REF ?? "",
    refName: env.GITHUB_REF_NAME ?? "",
    workflowRef: env.GITHUB_WORKFLOW_REF ?? "",
    eventName: env.GITHUB_EVENT_NAME ?? "",
    job: env.GITHUB_JOB ?? "",
    action: env.GITHUB_ACTION ?? "",
    actor: env.GITHUB_ACTOR ?? "",
    triggeringActor: env.GITHUB_TRIGGERING_ACTOR ?? "",
  };
}

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

/**
 * The commit that people know the run by: for a pull request its head, which only the event tells, as `GITHUB_SHA` is
 * then a merge commit that nobody made. GitHub's toolkit reads the event; it is loaded for nothing else, as it is large
 * (as long to load as all of the action), and throws at import on an event that isn't JSON, which must not cost an
 * export.
 */
export async function headCommit({
  sha,
  eventName,
}: RunContext): Promise<string> {
  if (!eventName.startsWith("pull_request")) return sha;
  const toolkit = await loadGitHubToolkit().catch(() => undefined);
  const head: unknown = toolkit?.context.payload.pull_request?.head?.sha;
  return typeof head === "string" ? head : sha;
}
