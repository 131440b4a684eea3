import type { RunResult } from "../../test/support/fake-runner/index.ts";
import type { Sandbox } from "../../test/support/fake-zilliz/index.ts";
import type { Show } from "./shows.ts";

/** What the simulated Zilliz Cloud saw, whatever the step claims. */
export interface Verdict {
  readonly rows: readonly (readonly [name: string, value: string])[];
  /** What is not as the show should be; empty when all is. */
  readonly complaints: readonly string[];
}

/** Holds a finished run against what really happened. */
export function judge(sandbox: Sandbox, run: RunResult, show: Show): Verdict {
  const { state: world, journal, violations, apiKey } = sandbox;
  const { log, outputs, state, summaries, annotations, conclusion } = run;
  const published = { log, outputs, state, summaries, annotations };
  const keyShown = JSON.stringify(published).includes(apiKey);
  const jobs = world.exports.map(({ jobId }) => ({
    jobId,
    ...sandbox.job(jobId),
  }));
  const taken = world.jobs.filter(({ type }) => type === "BACKUP").length;
  const { jobStatus, backupsTaken = 0 } = show;
  const exportsWanted = jobStatus === undefined ? 0 : 1;
  const routes = Object.entries(
    Object.groupBy(journal, ({ endpoint: route }) => route),
  ).map(([route, requests]) => `${route} ${requests.length}`);

  const complaints = [
    conclusion !== show.result &&
      `the step is ${conclusion} instead of ${show.result}`,
    outputs.status !== show.status &&
      `the step's status is ${outputs.status} instead of ${show.status}`,
    jobs.length !== exportsWanted &&
      `${jobs.length} exports were accepted instead of ${exportsWanted}`,
    taken !== backupsTaken &&
      `${taken} backups were taken instead of ${backupsTaken}`,
    jobs.some(({ status }) => status !== jobStatus) &&
      `the job is not ${jobStatus}`,
    show.killAfterLooks === undefined &&
      jobs.some(({ status }) => status !== outputs["remote-status"]) &&
      `the step says that the job is ${outputs["remote-status"]}`,
    violations.length > 0 && `undocumented request: ${violations[0]?.reason}`,
    keyShown && "the API key is in what the step published",
  ].filter((complaint) => complaint !== false);
  return {
    rows: [
      ["requests", `${journal.length}: ${routes.join(", ")}`],
      ["backups taken", String(taken)],
      ["exports accepted", String(jobs.length)],
      ...jobs.map(
        ({ jobId, status, progress }) =>
          ["final status", `${status} at ${progress} % (${jobId})`] as const,
      ),
      ["API key published", keyShown ? "YES" : "no"],
    ],
    complaints,
  };
}
