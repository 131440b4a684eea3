import { GitHub } from "../../support/fake-github/github.ts";
import {
  type RunResult,
  startAction,
} from "../../support/fake-runner/index.ts";
import { Sandbox } from "../../support/fake-zilliz/index.ts";
import { Watch } from "../../support/leak-check/surroundings.ts";
import { tracesOf } from "../../support/leak-check/traces.ts";
import { type Case, drawCase } from "./case.ts";
import { attendPost, inputsOf, untilInstant } from "./play.ts";
import { jobOf, strike } from "./strike.ts";
import { breakOut, prepare } from "./weather.ts";

/** The commit of the emulated runner's push. */
const SHA = "ffac537e6cbbf934b08745a378932722df287a53";
/** Cases of further attempts are drawn far from those of first ones. */
const FAR = 1_000_000;
const HUNG_AFTER_MS = 60_000;
/** How long the last attempt is left alone with what earlier ones left. */
const ALONE_MS = 2_500;
/** With one that post repeats, as the fate of an earlier one can't be told. */
const MOST_WRITES = 6;

/** What became of a run that was tried three times. */
export interface RerunVerdict {
  number: number;
  modes: string[];
  violations: string[];
  /** An attempt took up an earlier one's export. */
  resumed: boolean;
  /** An attempt warned that an export may be running. */
  warned: boolean;
  /** An attempt was ended with its post step before GitHub had heard of its export. */
  unheard: boolean;
  story: string;
}

interface Attempt {
  drawn: Case | undefined;
  said: RunResult;
  /** The statuses that GitHub had when it began. */
  known: readonly string[];
  writes: number;
  starts: number;
  shown: string | undefined;
}

/** Plays and judges runs, so many at a time. Resolves to the verdicts in the order of the numbers. */
export async function stormOfReruns({
  seed,
  numbers,
  atOnce,
  action,
}: {
  seed: number;
  numbers: readonly number[];
  atOnce: number;
  action: string | URL;
}): Promise<RerunVerdict[]> {
  const verdicts: RerunVerdict[] = [];
  const queue = numbers.entries();
  const work = async () => {
    for (const [index, number] of queue)
      verdicts[index] = await playRerun(seed, number, action);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return verdicts;
}

async function playRerun(
  seed: number,
  number: number,
  action: string | URL,
): Promise<RerunVerdict> {
  await using sandbox = await Sandbox.start();
  await using github = await GitHub.start();
  const token = github.token();
  const first = drawCase(seed, number);
  const inputs = { ...first.inputs, timeout: undefined };
  const second = { ...drawCase(seed, number + FAR), inputs };
  const stage = { sandbox, github, token, action };
  const attempts: Attempt[] = [];
  const leaks: string[] = [];
  for (const drawn of [{ ...first, inputs }, second, undefined]) {
    const { attempt, leaked } = await play(
      drawn,
      { ...first, inputs },
      attempts.length + 1,
      stage,
    );
    attempts.push(attempt);
    leaks.push(...leaked);
  }
  return {
    number,
    modes: attempts.map(({ drawn }) =>
      drawn === undefined ? "left alone" : `${drawn.mode} / ${drawn.server}`,
    ),
    ...judge(attempts, leaks, stage),
    story: storyOf(attempts, stage),
  };
}

interface Stage {
  sandbox: Sandbox;
  github: GitHub;
  token: string;
  action: string | URL;
}

/** Plays one attempt. All have the inputs of the first: it is the same workflow. */
async function play(
  drawn: Case | undefined,
  first: Case,
  number: number,
  { sandbox, github, token, action }: Stage,
): Promise<{ attempt: Attempt; leaked: string[] }> {
  sandbox.clearFaults();
  await sandbox.reconnect();
  sandbox.state.cancel = { mode: "documented" };
  if (drawn !== undefined) prepare(sandbox, drawn);
  else {
    sandbox.state.exportPlan = { durationMs: 300 };
    sandbox.state.backupPlan = { durationMs: 300 };
  }
  const known = github.statuses.map((status) => status.target_url ?? "");
  const writes = github.requests("create").length;
  const starts = sandbox.requests("export").length;
  const run = startAction({
    action,
    with: {
      ...inputsOf(first, sandbox),
      "github-token": token,
      "poll-interval": "1s",
    },
    secrets: [sandbox.apiKey, token],
    keep: true,
    ...(drawn && jobOf(drawn)),
    github: { api_url: github.url, run_attempt: String(number) },
  });
  const watch = new Watch(run);
  const over = new AbortController();
  const hung = setTimeout(() => run.kill(), HUNG_AFTER_MS);
  const finished = run.finished.finally(() => over.abort());
  if (drawn === undefined) {
    setTimeout(() => endAll(sandbox), ALONE_MS);
  } else {
    attendPost(run, sandbox, drawn, over.signal);
    const shifted = shift(drawn, sandbox);
    untilInstant(run, sandbox, shifted, over.signal).then(async () => {
      if (over.signal.aborted) return;
      const broken = breakOut(sandbox, drawn);
      await strike(run, drawn, () => {});
      await broken;
    });
  }
  const said = await finished;
  clearTimeout(hung);
  const around = watch.end();
  const leaked = [sandbox.apiKey, token].flatMap((secret) =>
    tracesOf(secret, said, around).map((place) => `key: it is in the ${place}`),
  );
  const [shown] = Object.values(github.shown(SHA));
  const attempt = {
    drawn,
    said,
    known,
    writes: github.requests("create").length - writes,
    starts: sandbox.requests("export").length - starts,
    shown: shown?.state,
  };
  return { attempt, leaked };
}

/** What was the nth request of a run is the nth one after those of earlier attempts. */
function shift(drawn: Case, sandbox: Sandbox): Case {
  const { at, withinMs } = drawn.anchor;
  if (at.on !== "seen" && at.on !== "answered") return drawn;
  const n = at.n + sandbox.requests(at.route).length;
  return { ...drawn, anchor: { at: { ...at, n }, withinMs } };
}

/** Every job that has not ended does now: one that is being cancelled as such, any other well. */
function endAll(sandbox: Sandbox): void {
  for (const { jobId } of sandbox.acceptedExports) {
    const { status, endedAt } = sandbox.job(jobId);
    if (endedAt !== undefined && !/EXPIRED/.test(status)) continue;
    sandbox.finishJob(jobId, /CANCEL/.test(status) ? "CANCELED" : "SUCCESSFUL");
  }
}

function judge(
  attempts: readonly Attempt[],
  leaks: readonly string[],
  { sandbox, github }: Stage,
) {
  const jobs = sandbox.acceptedExports.map(({ jobId, at, directory }) => {
    const { status, endedAt = Infinity } = sandbox.job(jobId);
    // A request may arrive when the attempt that sent it is long over: the directory tells which it was.
    const of = Number(/-(\d)\/$/.exec(directory ?? "")?.[1]) - 1;
    return { jobId, at, status, endedAt, of };
  });
  const warnedBy = attempts.map(({ said }) =>
    said.annotations.some(
      ({ title }) => title === "Two exports may be running",
    ),
  );
  // What the attempt that started the later one could know of the earlier one.
  const excuses = jobs.flatMap((later) =>
    jobs
      .filter((earlier) => earlier.of < later.of)
      .map((earlier) => {
        const { known = [] } = attempts[later.of] ?? {};
        const said = attempts[earlier.of]?.said;
        const cut =
          said?.post === undefined || said.post.conclusion !== "success";
        return {
          pair: [earlier, later] as const,
          unheard:
            cut &&
            !known.some((url) => url.includes(earlier.jobId)) &&
            !known.some((url) => url.includes("start=unknown")),
          warned: warnedBy[later.of] === true,
        };
      }),
  );
  const wrong = excuses.filter(({ unheard, warned }) => !unheard && !warned);
  const violations = [
    ...leaks,
    ...attempts
      .filter(({ starts }) => starts > 1)
      .map(({ starts }) => `twice: ${starts} start requests in an attempt`),
    ...wrong
      .filter(({ pair }) => pair.every((job) => job.status === "SUCCESSFUL"))
      .map(({ pair }) => `twice: ${pair.map(({ jobId }) => jobId)} succeeded`),
    ...wrong
      .filter(
        ({ pair: [one, other] }) =>
          one.endedAt > other.at && other.endedAt > one.at,
      )
      .map(
        ({ pair }) => `twice: ${pair.map(({ jobId }) => jobId)} ran at once`,
      ),
    ...attempts.flatMap(({ said, shown, writes }, index) =>
      // One that wrote nothing may find the pending status of an attempt that was cut off.
      endedItself(said) && shown === "pending" && writes > 0
        ? [`pending: after attempt ${index + 1}`]
        : [],
    ),
    ...attempts
      .filter(({ writes }) => writes > MOST_WRITES)
      .map(({ writes }) => `status: ${writes} writes in an attempt`),
    ...lastOf(attempts.at(-1), jobs),
    ...github.violations.map((why) => `undocumented: ${why}`),
    ...sandbox.violations.map(
      ({ path, reason: why }) => `undocumented: ${path} ${why}`,
    ),
  ];
  return {
    violations,
    resumed: attempts.some(({ said }) => /started this export/.test(said.log)),
    warned: warnedBy.includes(true),
    unheard: excuses.some(({ unheard }) => unheard),
  };
}

/** Whether main came to its end, or post did after it. */
function endedItself({ post, main }: RunResult): boolean {
  const last = post ?? main;
  return (
    last.signal === null ||
    (last.signal === undefined && last.exitCode !== undefined)
  );
}

function lastOf(
  last: Attempt | undefined,
  jobs: readonly { jobId: string; status: string }[],
): string[] {
  if (last === undefined) return [];
  const { said, shown } = last;
  const { status, "job-id": jobId } = said.outputs;
  const job = jobs.find((each) => each.jobId === jobId);
  if (said.conclusion !== "success")
    return [`false: the last attempt is ${said.conclusion}, ${status}`];
  if (status === "succeeded" && job?.status !== "SUCCESSFUL")
    return [`false: job ${jobId} is ${job?.status}`];
  const expected = status === "succeeded" ? "success" : "error";
  return shown === expected
    ? []
    : [`status: ${shown} on the commit after ${status}`];
}

function storyOf(
  attempts: readonly Attempt[],
  { sandbox, github }: Stage,
): string {
  const jobs = sandbox.acceptedExports.map(({ jobId, at }) => {
    const { status, endedAt } = sandbox.job(jobId);
    return `${at} ${jobId} ${status}, ended ${endedAt}`;
  });
  const statuses = github.statuses.map(
    ({ createdAt, state, description, target_url }) =>
      `${createdAt} ${state}: ${description} ${target_url?.split("#")[1]}`,
  );
  return [
    ...attempts.flatMap(({ said }, index) => [
      `--- attempt ${index + 1}: ${said.conclusion} ${JSON.stringify(said.outputs)}`,
      said.log,
    ]),
    "--- jobs",
    ...jobs,
    "--- statuses",
    ...statuses,
  ].join("\n");
}
