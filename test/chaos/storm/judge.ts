import { tracesOf } from "../../support/leak-check/traces.ts";
import { falseClaimsOf, openJob, requests } from "./claims.ts";
import type { Evidence } from "./evidence.ts";
import {
  endedItself,
  hadItsSay,
  isClosed,
  isLeftOnPurpose,
  wasHit,
  wordsOf,
} from "./voice.ts";

/** From the moment that an answer is handed over until it is in the log, on a machine that is busy. */
const TAKEN_IN_MS = 1_500;
/** How far the worker may be behind with reading the log. */
const UNREAD_MS = 100;
/** A signal that comes while the last words are written changes nothing any more. */
const LAST_WORDS_MS = 400;
/** A request that arrives by then is main's last: node itself takes longer to start. */
const NOT_POSTS_MS = 25;

/**
 * Compares what a run said with what the server knows, and lists what is wrong. It knows the action's contract and
 * nothing of its source.
 */
export function judge(evidence: Evidence): string[] {
  const { said } = evidence;
  const stages = [said.main, ...(said.post === undefined ? [] : [said.post])];
  return [
    ...startsTwice(evidence),
    ...silence(evidence),
    ...idleHands(evidence),
    ...stages.flatMap((stage) => falseClaimsOf(stage, evidence)),
    ...wrongColour(evidence),
    ...tooLate(evidence),
    ...restlessPost(evidence),
    ...tracesOf(evidence.apiKey, said, evidence.around).map(
      (place) => `key: it is in the ${place}`,
    ),
    ...crashes(evidence),
    ...evidence.refused.map(
      ({ method, path, reason: why }) =>
        `undocumented request ${method} ${path}: ${why}`,
    ),
  ];
}

function startsTwice(evidence: Evidence): string[] {
  const { length: accepted } = evidence.exports;
  const { length: asked } = requests(evidence, "export");
  const { length: backups } = requests(evidence, "createBackup");
  return [
    ...(backups > 1 ? [`twice: ${backups} backups were asked for`] : []),
    ...(accepted > 1 ? [`twice: ${accepted} exports were accepted`] : []),
    ...(asked > 1 ? [`twice: ${asked} start requests reached the server`] : []),
  ];
}

/** A job that runs on, or may: is it said which, and what to do? */
function silence(evidence: Evidence): string[] {
  const [asked] = [
    ...requests(evidence, "export"),
    ...requests(evidence, "createBackup"),
  ];
  if (asked === undefined) return [];
  const words = wordsOf(evidence);
  const job = openJob(evidence);
  const finalSay = hadItsSay(evidence);
  if (job === undefined || !words.includes(job.jobId)) {
    if (job !== undefined && mustKnow(evidence, asked.respondedAt)) {
      return [
        `silent: job ${job.jobId} (${job.status}) was known and is never named`,
      ];
    }
    if (isSwallowed(evidence, asked)) return [];
    const about = detailsOf(asked);
    const missing = about.filter((detail) => !words.includes(detail));
    if (missing.length > 0) {
      return [
        `silent: ${thing(asked)} may have started, never told: ${missing}`,
      ];
    }
    return finalSay &&
      !/may (be running|be being taken|have been started)/.test(words)
      ? [`silent: nothing says that ${thing(asked)} may have started`]
      : [];
  }
  if (!job.runsOn || !finalSay || isLeftOnPurpose(evidence)) return [];
  return [
    ...(/running|not waited for|being taken/.test(words)
      ? []
      : [`silent: nothing says that job ${job.jobId} runs on`]),
    ...(words.includes("Jobs page")
      ? []
      : [`silent: nothing says how to stop job ${job.jobId}`]),
  ];
}

type Request = Evidence["journal"][number];

/** Killed with the worker, which read nothing any more of what was written just before the request. */
function isSwallowed(
  { mode, lagMs, said: { main } }: Evidence,
  { receivedAt }: Request,
): boolean {
  return mode === "always()" && receivedAt > main.endedAt - UNREAD_MS - lagMs;
}

function thing({ endpoint: route }: Request): string {
  return route === "export" ? "an export" : "a backup";
}

function detailsOf({ endpoint: route, path, body }: Request): string[] {
  if (route === "createBackup")
    return [/clusters\/([^/]+)\/backups/.exec(path)?.[1] ?? "(none)"];
  const { directory } = body as { directory: string };
  return [directory, /backups\/([^/]+)\/export$/.exec(path)?.[1] ?? "(none)"];
}

/** Whether the answer with the id came so early that main can't but have taken it in, with somebody listening. */
function mustKnow(
  { mode, said: { main }, struckAt = Infinity, lagMs }: Evidence,
  answeredAt = Infinity,
): boolean {
  const until =
    mode === "container" ? struckAt : (main.exitedAt ?? main.endedAt);
  return answeredAt + TAKEN_IN_MS + lagMs < until;
}

/** A job that the run knew of, that it was to cancel, and that a server in good order would have cancelled. */
function idleHands(evidence: Evidence): string[] {
  const { inputs, server, mode, said, lagMs } = evidence;
  const job = openJob(evidence);
  const inOrder =
    server === "prompt" || server === "slow start" || server === "finished";
  const { signalledAt = Infinity, exitedAt = Infinity } = said.timings;
  const tooLate = exitedAt - signalledAt < LAST_WORDS_MS + lagMs;
  const byMain = said.main.signals.length > 0 && endedItself(said.main);
  const hands = byMain
    ? !tooLate
    : endedItself(said.post) && !isClosed(evidence);
  const known = job !== undefined && wordsOf(evidence).includes(job.jobId);
  const spared =
    !wasHit(evidence) ||
    isLeftOnPurpose(evidence) ||
    inputs.onCancel === "detach" ||
    mode === "always()";
  const { "cancel-outcome": outcome } = said.post?.outputs["cancel-outcome"]
    ? said.post.outputs
    : said.main.outputs;
  if (inputs.onCancel === "detach" && requests(evidence, "cancel").length > 0) {
    return ["idle: the job was cancelled although `on-cancel` is detach"];
  }
  if (!inOrder || !hands || !known || spared) return [];
  return [
    ...(job.runsOn ? [`idle: job ${job.jobId} was not cancelled`] : []),
    ...(outcome === "unreachable"
      ? ["idle: unreachable, of a server in good order"]
      : []),
  ];
}

function wrongColour(evidence: Evidence): string[] {
  const { mode, said, inputs, jobs } = evidence;
  const { conclusion, main } = said;
  const failing = ["step timeout", "SIGKILL", "shutdown"].includes(mode);
  const expected = failing ? "failure" : "cancelled";
  if (wasHit(evidence)) {
    return conclusion === expected
      ? []
      : [`colour: ${conclusion}, not ${expected}`];
  }
  if (main.conclusion !== "success") return [];
  const exported =
    jobs[0]?.status === "SUCCESSFUL" && main.outputs.status === "succeeded";
  const left =
    !inputs.wait && jobs.length === 1 && main.outputs.status === "in-progress";
  return exported || left ? [] : ["colour: green, and nothing was exported"];
}

function tooLate({ said, hung, lagMs }: Evidence): string[] {
  const late = [said.main, said.post].flatMap((stage) => {
    const [first, ...more] = stage?.signals ?? [];
    if (stage === undefined || first === undefined) return [];
    const last = more.at(-1)?.signal;
    // A machine that stood still for so long may have kept the step waiting as well.
    const excused = last === "SIGTERM" && lagMs > 500;
    const ms = Math.round((stage.exitedAt ?? stage.endedAt) - first.at);
    return last === undefined || excused
      ? []
      : [`late: needed ${last}, over after ${ms} ms (lag ${lagMs} ms)`];
  });
  return hung ? [...late, "late: it did not end within a minute"] : late;
}

/** The post step of a run that was closed sends nothing and says nothing. */
function restlessPost(evidence: Evidence): string[] {
  const { post } = evidence.said;
  if (post === undefined || !isClosed(evidence)) return [];
  const sent = evidence.journal.filter(
    ({ receivedAt }) =>
      receivedAt > post.startedAt + NOT_POSTS_MS + evidence.lagMs,
  );
  // The first line is the runner's, and so are those about its own errors, as of a blow that came too late for main.
  const own = post.lines.length - 1 - post.errors.length;
  const spoke = own > 0 || Object.keys(post.outputs).length > 0;
  return [
    ...(sent.length > 0
      ? [`post: sent ${sent.length} requests after all was settled`]
      : []),
    ...(spoke ? ["post: spoke after all was settled"] : []),
  ];
}

function crashes({ said }: Evidence): string[] {
  const [, crash] =
    /(Unexpected: .*|^\s+at .*\(?(?:node:|file:|\/).*|\w*Error: .*\n\s+at .*)/m.exec(
      said.log,
    ) ?? [];
  return crash === undefined ? [] : [`crash: ${crash}`];
}
