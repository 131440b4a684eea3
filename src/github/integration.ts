import { commitOf, type RunContext, runUrl } from "../runner/run-context.ts";
import type { Runner } from "../runner/runner.ts";
import type { Facts } from "../state/saved-state.ts";
import type { Clock } from "../util/clock.ts";
import type { Redact } from "../util/sanitize.ts";
import { type Commit, connect, GitHubError } from "./client.ts";
import { CommitStatus } from "./commit-status.ts";
import { type Trace, Traces } from "./resume-marker.ts";

/** What the step has of GitHub, where the workflow gave it a token. */
export interface OnGitHub {
  status: CommitStatus;
  /** What earlier attempts of the run left, the newest first. Takes a second at most, and never throws. */
  earlier: () => Promise<Trace[]>;
}

/** What it takes to have it. */
export interface GitHubAccess {
  token: string;
  /** The name of the commit status. */
  context: string;
  /** What only the workflow knows. */
  secret: string;
  /** What is exported and where to, so that another such wish is another one. */
  intent: string;
  /** The intent has only the integration's name. */
  byName: boolean;
  /** Also what this very attempt left is an earlier attempt's. */
  always: boolean;
  run: RunContext;
  runner: Pick<Runner, "notice" | "debug">;
  clock: Clock;
  userAgent: string;
  redact: Redact;
}

/** The export must not wait longer for GitHub than this. */
const LOOK_FOR_MS = 1_000;

export function onGitHub(access: GitHubAccess): OnGitHub {
  const { token, run, runner, clock, context } = access;
  const { repository, runId, job, action } = run;
  const traces = new Traces(access.secret, [
    repository,
    runId,
    job,
    action,
    access.intent,
  ]);
  const attempt = Number(run.runAttempt || 1);
  let told = false;
  const troubled = (error: GitHubError) => {
    const line = `${error.message}. ${adviceFor(error)}`;
    if (told) runner.debug(line);
    else runner.notice("GitHub could not be used", line);
    told = true;
  };
  let connecting: Promise<Commit> | undefined;
  const commit = () => {
    connecting ??= commitOf(run).then((sha) =>
      connect({ ...access, token, repository, sha }),
    );
    return connecting;
  };

  const targetUrl = (facts: Facts, unknown: boolean) => {
    const { backupId, jobId, plannedAt, ofAttempt } = facts;
    const integrationId = access.byName ? facts.integrationId : undefined;
    const planned = plannedAt === undefined ? clock.date() : plannedAt;
    const at = Math.floor(new Date(planned).getTime() / 1000);
    const waits = unknown && jobId === undefined;
    return traces.write(runUrl(run) ?? "", {
      attempt: ofAttempt ?? attempt,
      at,
      backupId,
      integrationId,
      jobId,
      unknown: waits,
    });
  };

  const earlier = async () => {
    const until = clock.now() + LOOK_FOR_MS;
    try {
      const { statusUrls } = await commit();
      const { urls, error } = await statusUrls(until - clock.now());
      if (error !== undefined) troubled(error);
      return urls
        .map((url) => traces.read(url))
        .filter((trace) => trace !== undefined)
        .filter((trace) => access.always || trace.attempt < attempt);
    } catch (error) {
      troubled(
        error instanceof GitHubError
          ? error
          : new GitHubError("refused", String(error)),
      );
      return [];
    }
  };

  return {
    status: new CommitStatus({ commit, context, targetUrl, troubled, clock }),
    earlier,
  };
}

function adviceFor({ kind }: GitHubError): string {
  switch (kind) {
    case "refused":
      return "The export goes on without a commit status and without taking up an earlier attempt's. The job needs `permissions: statuses: write`; the token of a pull request from a fork can't have it.";
    case "limited":
    case "lost":
      return "The export does not wait for it: the commit status may come late, and an earlier attempt's export may not be taken up.";
  }
}
