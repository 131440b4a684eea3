import { headCommit, type RunContext, runUrl } from "../runner/run-context.ts";
import type { Runner } from "../runner/runner.ts";
import type { Facts } from "../state/saved-state.ts";
import type { Clock } from "../util/clock.ts";
import type { Redact } from "../util/sanitize.ts";
import { type CommitApi, createCommitApi, GitHubError } from "./client.ts";
import { CommitStatus } from "./commit-status.ts";
import { type ResumeMarker, ResumeMarkers } from "./resume-marker.ts";

/** What the step has of GitHub, where the workflow gave it a token. */
export interface GitHubIntegration {
  status: CommitStatus;
  /** What earlier attempts of the run left, the newest first. Takes a second at most, and never throws. */
  readMarkers: () => Promise<ResumeMarker[]>;
}

/** What it takes to have it. */
export interface GitHubIntegrationOptions {
  token: string;
  /** The name of the commit status. */
  context: string;
  /** What only the workflow knows. */
  secret: string;
  /** What is exported and where to, so that another such wish is another one. */
  exportIdentity: string;
  /** The intent has only the integration's name. */
  integrationByName: boolean;
  /** Also what this very attempt left is an earlier attempt's. */
  includeThisAttempt: boolean;
  run: RunContext;
  runner: Pick<Runner, "notice" | "debug">;
  clock: Clock;
  userAgent: string;
  redact: Redact;
}

/** The export must not wait longer for GitHub than this. */
const READ_MARKERS_TIMEOUT_MS = 1_000;

export function connectGitHub(
  access: GitHubIntegrationOptions,
): GitHubIntegration {
  const { token, run, runner, clock, context } = access;
  const { repository, runId, job, action } = run;
  const markers = new ResumeMarkers(access.secret, [
    repository,
    runId,
    job,
    action,
    access.exportIdentity,
  ]);
  const attempt = Number(run.runAttempt || 1);
  let told = false;
  const troubled = (error: GitHubError) => {
    const line = `${error.message}. ${gitHubAdvice(error)}`;
    if (told) runner.debug(line);
    else runner.notice("GitHub could not be used", line);
    told = true;
  };
  let connecting: Promise<CommitApi> | undefined;
  const commit = () => {
    connecting ??= headCommit(run).then((sha) =>
      createCommitApi({ ...access, token, repository, sha }),
    );
    return connecting;
  };

  const targetUrl = (facts: Facts, unknown: boolean) => {
    const { backupId, jobId, plannedAt, startedByAttempt: ofAttempt } = facts;
    const integrationId = access.integrationByName
      ? facts.integrationId
      : undefined;
    const planned = plannedAt === undefined ? clock.date() : plannedAt;
    const at = Math.floor(new Date(planned).getTime() / 1000);
    const waits = unknown && jobId === undefined;
    return markers.write(runUrl(run) ?? "", {
      attempt: ofAttempt ?? attempt,
      plannedAt: at,
      backupId,
      integrationId,
      jobId,
      unanswered: waits,
    });
  };

  const earlier = async () => {
    const until = clock.now() + READ_MARKERS_TIMEOUT_MS;
    try {
      const { statusUrls } = await commit();
      const { urls, error } = await statusUrls(until - clock.now());
      if (error !== undefined) troubled(error);
      return urls
        .map((url) => markers.read(url))
        .filter((marker) => marker !== undefined)
        .filter(
          (marker) => access.includeThisAttempt || marker.attempt < attempt,
        );
    } catch (error) {
      troubled(
        error instanceof GitHubError
          ? error
          : new GitHubError("rejected", String(error)),
      );
      return [];
    }
  };

  return {
    status: new CommitStatus({
      commit,
      context,
      targetUrl,
      onError: troubled,
      clock,
    }),
    readMarkers: earlier,
  };
}

function gitHubAdvice({ kind }: GitHubError): string {
  switch (kind) {
    case "rejected":
      return "The export goes on without a commit status and without taking up an earlier attempt's. The job needs `permissions: statuses: write`; the token of a pull request from a fork can't have it.";
    case "rateLimited":
    case "indeterminate":
      return "The export does not wait for it: the commit status may come late, and an earlier attempt's export may not be taken up.";
  }
}
