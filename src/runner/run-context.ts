/** The workflow run of the step, from the runner's variables. One that is missing is "". */
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
  /** The ID of the job in the workflow. */
  job: string;
  /** The ID of the step, or the one that the runner generates: unique in the job. */
  action: string;
  /** `owner/name` of the action; "" if it is in the workspace (`uses: ./`). */
  actionRepository: string;
  /** What follows the @ in `uses:`. */
  actionRef: string;
  /** Who started the run. */
  actor: string;
  /** Who started this attempt of the run. */
  triggeringActor: string;
}

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
    actionRepository: env.GITHUB_ACTION_REPOSITORY ?? "",
    actionRef: env.GITHUB_ACTION_REF ?? "",
    actor: env.GITHUB_ACTOR ?? "",
    triggeringActor: env.GITHUB_TRIGGERING_ACTOR ?? "",
  };
}

/** The page of this attempt of the run; undefined outside a run. */
export function runUrl(run: RunContext): string | undefined {
  const { serverUrl, repository, runId, runAttempt } = run;
  if (repository === "" || runId === "") return undefined;
  const attempt = runAttempt === "" ? "" : `/attempts/${runAttempt}`;
  const url = `${serverUrl}/${repository}/actions/runs/${runId}${attempt}`;
  return URL.canParse(url) ? new URL(url).href : undefined;
}
