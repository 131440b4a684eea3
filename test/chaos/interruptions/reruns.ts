import { FakeGitHub } from "../../support/fake-github/github.ts";
import { Sandbox } from "../../support/fake-zilliz/index.ts";
import { leakCheck } from "../../support/leak-check/leak-check.ts";
import type { Report } from "../experiments.ts";
import { exitedItself } from "../output.ts";
import { runScenario } from "../run-scenario.ts";
import type { Scenario } from "../scenario.ts";
import { printTranscript, type Transcript } from "../transcript.ts";
import { drawScenario } from "./interruption.ts";

/** The commit of the emulated runner's push. */
const SHA = "ffac537e6cbbf934b08745a378932722df287a53";
/** Second attempts are drawn far from first ones. */
const FAR = 1_000_000;
/** When the jobs end that the last attempt finds. */
const JOBS_END_MS = 2_500;
/** With one that post repeats, when the result of an earlier one is unknown. */
const MOST_WRITES = 6;

interface Services {
  readonly sandbox: Sandbox;
  readonly github: FakeGitHub;
  readonly token: string;
}

interface Attempt {
  readonly name: string;
  readonly transcript: Transcript;
  /** The links of the statuses that GitHub had when it began. */
  readonly knownLinks: readonly string[];
  readonly writes: number;
  readonly starts: number;
  /** The state that the commit shows after it. */
  readonly shown: string | undefined;
}

/** Runs a workflow run of three attempts against one server: two are interrupted, the third is left alone. */
export async function runReruns(seed: number, number: number): Promise<Report> {
  await using sandbox = await Sandbox.start();
  await using github = await FakeGitHub.start();
  const services = { sandbox, github, token: github.createToken() };
  const first = drawScenario(seed, number);
  // It is the same workflow, so all attempts have the inputs of the first.
  const inputs = { ...first.inputs, timeout: undefined };
  const second = drawScenario(seed, number + FAR);
  const third: Scenario = {
    ...first,
    name: "left alone",
    server: { kind: "prompt" },
    exportPlan: { durationMs: 300 },
    backupPlan: { durationMs: 300 },
    interruption: undefined,
  };
  const attempts: Attempt[] = [];
  for (const scenario of [first, second, third]) {
    const options = { ...scenario, inputs };
    attempts.push(await runAttempt(options, attempts.length + 1, services));
  }
  const name = attempts.map((attempt) => attempt.name).join(", ");
  return {
    name,
    repeat: `--reruns --seed ${seed} --only ${number}`,
    violations: listViolations(attempts, services),
    print: () => print(attempts, services),
  };
}

async function runAttempt(
  scenario: Scenario,
  number: number,
  { sandbox, github, token }: Services,
): Promise<Attempt> {
  const knownLinks = github.statuses.map((status) => status.target_url ?? "");
  const writes = github.requests("create").length;
  const starts = sandbox.requests("export").length;
  const isLast = scenario.interruption === undefined;
  const timer = setTimeout(() => isLast && endJobs(sandbox), JOBS_END_MS);
  const transcript = await runScenario(scenario, {
    sandbox,
    attempt: {
      with: { "github-token": token, "poll-interval": "1s" },
      secrets: [token],
      github: { api_url: github.url, run_attempt: String(number) },
    },
  });
  clearTimeout(timer);
  const [shown] = Object.values(github.latestStatuses(SHA));
  return {
    name: scenario.name,
    transcript,
    knownLinks,
    writes: github.requests("create").length - writes,
    starts: sandbox.requests("export").length - starts,
    shown: shown?.state,
  };
}

/** Every job that has not ended ends now: as cancelled when that was requested, else successfully. */
function endJobs(sandbox: Sandbox): void {
  for (const { jobId } of sandbox.acceptedExports) {
    const { status, endedAt } = sandbox.job(jobId);
    if (endedAt !== undefined && status !== "EXPIRED") continue;
    sandbox.finishJob(jobId, /CANCEL/.test(status) ? "CANCELED" : "SUCCESSFUL");
  }
}

function listViolations(
  attempts: readonly Attempt[],
  { sandbox, github, token }: Services,
): string[] {
  const pairs = pairsOf(attempts, sandbox);
  const wrong = pairs.filter(({ tolerated }) => !tolerated);
  const ids = ({ pair }: (typeof pairs)[number]) => pair.map(({ jobId }) => jobId).join();
  return [
    ...attempts.flatMap(({ transcript: { result, surroundings } }) =>
      [sandbox.apiKey, token].flatMap((secret) =>
        leakCheck(secret, result, surroundings).map((place) => `key: it is in the ${place}`),
      ),
    ),
    ...attempts.flatMap(({ starts, writes, transcript, name }) => [
      ...(starts > 1 ? [`twice: ${starts} start requests in ${name}`] : []),
      ...(writes > MOST_WRITES ? [`status: ${writes} writes in ${name}`] : []),
      ...(transcript.hung ? [`late: ${name} did not end`] : []),
    ]),
    ...wrong
      .filter(({ pair }) => pair.every((job) => job.status === "SUCCESSFUL"))
      .map((pair) => `twice: ${ids(pair)} succeeded`),
    ...wrong
      .filter(({ pair: [one, other] }) => one.endedAt > other.at && other.endedAt > one.at)
      .map((pair) => `twice: ${ids(pair)} ran at once`),
    // An attempt that wrote nothing may find the pending status of one that was killed.
    ...attempts
      .filter(
        ({ transcript: { result }, shown, writes }) =>
          exitedItself(result.post ?? result.main) && shown === "pending" && writes > 0,
      )
      .map(({ name }) => `pending: after ${name}`),
    ...lastResult(attempts.at(-1), sandbox),
    ...github.violations.map((why) => `undocumented: ${why}`),
    ...sandbox.violations.map(({ path, reason: why }) => `undocumented: ${path} ${why}`),
  ];
}

/** Any two exports of different attempts, and what the later one could know of the earlier one. */
function pairsOf(attempts: readonly Attempt[], sandbox: Sandbox) {
  const jobs = sandbox.acceptedExports.map(({ jobId, at, directory }) => {
    const { status, endedAt = Infinity } = sandbox.job(jobId);
    // A request may arrive when the attempt that sent it is long over: the directory shows which it was.
    const attempt = Number(/-(\d)\/$/.exec(directory ?? "")?.[1]) - 1;
    return { jobId, at, status, endedAt, attempt };
  });
  return jobs.flatMap((later) =>
    jobs
      .filter((earlier) => earlier.attempt < later.attempt)
      .map((earlier) => {
        const { knownLinks = [], transcript } = attempts[later.attempt] ?? {};
        const { post } = attempts[earlier.attempt]?.transcript.result ?? {};
        const { annotations = [], log = "" } = transcript?.result ?? {};
        const warned = annotations.some(({ title }) => title === "Two exports may be running");
        const unreported =
          post?.conclusion !== "success" &&
          !knownLinks.some((url) => url.includes(earlier.jobId)) &&
          !knownLinks.some((url) => url.includes("start=unknown"));
        // The action does not wait for GitHub for long, and reports it.
        const unread = /may not be resumed/.test(log);
        return {
          pair: [earlier, later] as const,
          tolerated: unreported || warned || unread,
        };
      }),
  );
}

function lastResult(last: Attempt | undefined, sandbox: Sandbox): string[] {
  if (last === undefined) return [];
  const { conclusion, outputs } = last.transcript.result;
  const { status, "job-id": jobId } = outputs;
  // An attempt was lost between its request and the response, so this one starts nothing.
  const isLost = last.knownLinks.some((url) => url.includes("start=requested"));
  if (status === "start-unknown" && isLost && last.starts === 0)
    return last.shown === "error" ? [] : [`status: ${last.shown} on the commit after ${status}`];
  if (conclusion !== "success") return [`false: the last attempt is ${conclusion}, ${status}`];
  const isExport = sandbox.acceptedExports.some((job) => job.jobId === jobId);
  const actual = isExport && jobId ? sandbox.job(jobId).status : "not there";
  if (status === "succeeded" && actual !== "SUCCESSFUL")
    return [`false: job ${jobId} is ${actual}`];
  const expected = status === "succeeded" ? "success" : "error";
  return last.shown === expected ? [] : [`status: ${last.shown} on the commit after ${status}`];
}

function print(attempts: readonly Attempt[], { github }: Services): string {
  const statuses = github.statuses.map(
    ({ createdAt, state, description, target_url }) =>
      `${createdAt} ${state}: ${description} ${target_url?.split("#")[1]}`,
  );
  const transcripts = attempts.map(({ transcript }) => printTranscript(transcript));
  return [...transcripts, ...statuses].join("\n");
}
