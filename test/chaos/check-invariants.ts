import type { Exchange } from "../support/fake-zilliz/index.ts";
import { ids } from "../support/fake-zilliz/index.ts";
import { leakCheck } from "../support/leak-check/leak-check.ts";
import { falseClaims } from "./false-claims.ts";
import { hasJob } from "./faults/expected.ts";
import { effectIn } from "./faults/fault.ts";
import {
  allText,
  couldReport,
  currentJob,
  exitedItself,
  isLeftOnPurpose,
  isLogRead,
  isSettled,
  ownErrors,
  requests,
  wasInterrupted,
} from "./output.ts";
import type { Transcript } from "./transcript.ts";

/** From the moment that a response is handed over until it is in the log. */
const LOGGED_MS = 1_500;
/** How far the worker may be behind with reading the log. */
const UNREAD_MS = 100;
/** A signal that arrives while the last lines are written changes nothing any more. */
const LAST_LINES_MS = 400;
/** Less than the two minutes that post has, and than any wait that the action must not obey. */
const LONGEST_MS = 60_000;
const LARGEST_BYTES = 200 * 1024 * 1024;

/**
 * Compares what a run reported with what the server knows, and lists what is wrong. It knows the contract of the
 * action and nothing of its source.
 */
export function checkInvariants(transcript: Transcript): string[] {
  const { result, server, surroundings, stray } = transcript;
  const { peakBytes } = surroundings;
  return [
    ...startedTwice(transcript),
    ...silent(transcript),
    ...notCancelled(transcript),
    ...falseClaims(transcript),
    ...wrongConclusion(transcript),
    ...unexpectedResult(transcript),
    ...late(transcript),
    ...activePost(transcript),
    ...leakCheck(server.apiKey, result, surroundings).map(
      (place) => `key: it is in the ${place}`,
    ),
    ...(stray.includes(server.apiKey) || stray.includes("/login")
      ? [`key: a request went astray: ${stray.slice(0, 80)}`]
      : []),
    ...crashed(transcript),
    ...(peakBytes > LARGEST_BYTES
      ? [`memory: ${Math.round(peakBytes / 1024 ** 2)} MiB`]
      : []),
    ...server.undocumented.map(
      ({ method, path, why }) => `undocumented: ${method} ${path}: ${why}`,
    ),
  ];
}

function startedTwice(transcript: Transcript): string[] {
  const { server, scenario } = transcript;
  const { length: accepted } = server.exports;
  const sent = requests(transcript, "export");
  const { length: backups } = requests(transcript, "createBackup");
  const repeatable = scenario.fault === undefined ? 1 : Infinity;
  const { starts = repeatable } = scenario.expected ?? {};
  return [
    ...(backups > 1 ? [`twice: ${backups} backups were requested`] : []),
    ...(accepted > 1 ? [`twice: ${accepted} exports were accepted`] : []),
    ...(sent.length > starts
      ? [`twice: ${sent.length} start requests reached the server`]
      : []),
    ...(sent.slice(0, -1).some(({ processed }) => processed)
      ? ["twice: a start was repeated that had been processed"]
      : []),
  ];
}

/** A job that runs on, or may: does the run report which, and what to do? */
function silent(transcript: Transcript): string[] {
  const { scenario } = transcript;
  const faulty = scenario.fault !== undefined;
  const start = [
    ...requests(transcript, "export"),
    ...requests(transcript, "createBackup"),
  ].find(({ processed }) => processed || !faulty);
  if (start === undefined) return [];
  const job = currentJob(transcript);
  // After a fault alone, the last error must be enough by itself.
  const text = scenario.expected
    ? [ownErrors(transcript).at(-1), transcript.result.outputs["job-id"]].join()
    : allText(transcript);
  if (job === undefined || !text.includes(job.jobId))
    return unnamed(transcript, start, text);
  if (!job.runsOn || isLeftOnPurpose(transcript))
    return unnamedErrors(transcript);
  if (!couldReport(transcript)) return [];
  return [
    ...unnamedErrors(transcript),
    ...(/running|not waited for|being taken/.test(text)
      ? []
      : [`silent: it does not report that job ${job.jobId} runs on`]),
    ...(text.includes("Jobs page")
      ? []
      : [`silent: it does not report how to stop job ${job.jobId}`]),
  ];
}

/** Without the job's ID, the details of the start have to do, unless the ID must have been known. */
function unnamed(
  transcript: Transcript,
  start: Exchange,
  text: string,
): string[] {
  const { scenario, result } = transcript;
  const job = currentJob(transcript);
  const { fault: cell, expected } = scenario;
  const named = cell?.fault.namedJob;
  if (named !== undefined && result.log.includes(named)) return [];
  const isKnown =
    cell === undefined
      ? mustKnow(transcript, start)
      : expected &&
        (hasJob(cell.phase) || effectIn(cell.fault, cell.phase) === "intact");
  if (job !== undefined && isKnown) {
    return [
      `silent: job ${job.jobId} (${job.status}) was known and is never named`,
    ];
  }
  // A job that ended is no reason to warn once a fault is over.
  if (expected && !job?.runsOn) return [];
  if (isSwallowed(transcript, start)) return [];
  const what = start.route === "export" ? "an export" : "a backup";
  const missing = detailsOf(start).filter((detail) => !text.includes(detail));
  if (missing.length > 0)
    return [`silent: ${what} may have started, never reported: ${missing}`];
  return couldReport(transcript) &&
    !/may (be running|be being taken|have been started)/.test(text)
    ? [`silent: it does not report that ${what} may have started`]
    : [];
}

/** After a fault alone, every error names the job, and so do the log and the outputs. */
function unnamedErrors(transcript: Transcript): string[] {
  const { result, scenario } = transcript;
  const { "job-id": jobId } = result.outputs;
  if (scenario.expected === undefined) return [];
  if (jobId === undefined)
    return ["silent: the job's ID is not in the outputs"];
  return [
    ...(result.log.includes(jobId)
      ? []
      : ["silent: the job's ID is not in the log"]),
    ...ownErrors(transcript)
      .filter((error) => !error.includes(jobId))
      .map((error) => `silent: an error names no job: ${error.slice(0, 80)}`),
  ];
}

/** Killed with the worker, which read nothing any more of what was written just before the request. */
function isSwallowed(transcript: Transcript, start: Exchange): boolean {
  const { scenario, result, elapsed } = transcript;
  return (
    scenario.interruption?.kind === "always()" &&
    elapsed(start.receivedAt, result.main.endedAt) < UNREAD_MS
  );
}

function detailsOf({ route, path, body }: Exchange): string[] {
  if (route === "createBackup")
    return [/clusters\/([^/]+)\/backups/.exec(path)?.[1] ?? "(none)"];
  const { directory } = body as { directory: string };
  return [directory, /backups\/([^/]+)\/export$/.exec(path)?.[1] ?? "(none)"];
}

/** Whether the response with the ID came so early that main must have read it, while its log was read. */
function mustKnow(
  { scenario, result: { main }, interruptedAt = Infinity, elapsed }: Transcript,
  { answeredAt = Infinity }: Exchange,
): boolean {
  const { exitedAt = main.endedAt } = main;
  const isContainer = scenario.interruption?.kind === "container";
  const until = isContainer ? Math.min(interruptedAt, exitedAt) : exitedAt;
  return answeredAt < until && elapsed(answeredAt, until) > LOGGED_MS;
}

/** A job that the run knew of, that it was to cancel, and that a server without faults would have cancelled. */
function notCancelled(transcript: Transcript): string[] {
  const { scenario, result, elapsed } = transcript;
  const { inputs, server, fault, interruption } = scenario;
  if (inputs.onCancel === "detach") {
    return requests(transcript, "cancel").length > 0
      ? ["idle: the job was cancelled although `on-cancel` is detach"]
      : [];
  }
  const isHealthy = ["prompt", "slow start", "finished"].includes(server.kind);
  const { signalledAt = Infinity, exitedAt = Infinity } = result.timings;
  const tooLate = elapsed(signalledAt, exitedAt) < LAST_LINES_MS;
  const byMain = result.main.signals.length > 0 && exitedItself(result.main);
  const couldCancel = byMain
    ? !tooLate
    : exitedItself(result.post) && !isSettled(transcript);
  const job = currentJob(transcript);
  if (!isHealthy || fault !== undefined || !couldCancel) return [];
  if (job === undefined || !allText(transcript).includes(job.jobId)) return [];
  if (!wasInterrupted(transcript) || isLeftOnPurpose(transcript)) return [];
  if (interruption?.kind === "always()") return [];
  const { "cancel-outcome": outcome = result.main.outputs["cancel-outcome"] } =
    result.post?.outputs ?? {};
  return [
    ...(job.runsOn ? [`idle: job ${job.jobId} was not cancelled`] : []),
    ...(outcome === "unreachable"
      ? ["idle: unreachable, of a server without faults"]
      : []),
  ];
}

function wrongConclusion(transcript: Transcript): string[] {
  const { scenario, result, server } = transcript;
  const { conclusion, main } = result;
  const { kind = "" } = scenario.interruption ?? {};
  const [exported] = server.exports;
  const { inputs } = scenario;
  const wanted = { latest: ids.newestBackup, id: ids.olderBackup, new: "" };
  const wrongBackup =
    exported !== undefined &&
    inputs.backup !== "new" &&
    exported.backupId !== wanted[inputs.backup];
  if (wrongBackup) return [`conclusion: ${exported.backupId} was exported`];
  if (wasInterrupted(transcript)) {
    const fails = ["step timeout", "SIGKILL", "shutdown"].includes(kind);
    const expected = fails ? "failure" : "cancelled";
    return conclusion === expected
      ? []
      : [`conclusion: ${conclusion}, not ${expected}`];
  }
  const { status } = main.outputs;
  const succeeded = status === "succeeded";
  const left =
    !inputs.wait && server.jobs.length === 1 && status === "in-progress";
  if (main.exitCode !== 0 && succeeded)
    return ["conclusion: failure, and the export succeeded"];
  if (main.result !== "success") return [];
  return (succeeded && server.jobs[0]?.status === "SUCCESSFUL") || left
    ? []
    : ["conclusion: success, and nothing was exported"];
}

/** The result is not one of those that the effect of the fault allows. */
function unexpectedResult(transcript: Transcript): string[] {
  const { scenario, result } = transcript;
  const { reaches, statuses, outcomes } = scenario.expected ?? {};
  // On a busy machine the run's own short time may be over before the fault begins.
  if (reaches !== undefined && requests(transcript, reaches).length === 0)
    return [];
  // Nor can main finish on one that kept its first request to cancel, which takes milliseconds, for a second.
  const { receivedAt = 0 } = requests(transcript, "cancel")[0] ?? {};
  const isSlow = receivedAt - (result.timings.signalledAt ?? Infinity) > 1_000;
  const { status = "none", "cancel-outcome": byMain = "none" } =
    result.main.outputs;
  const outcome = result.post?.outputs["cancel-outcome"] ?? byMain;
  const wrong = (what: string, is: string, right?: readonly string[]) =>
    right === undefined || right.includes(is)
      ? []
      : [`unexpected: ${what} ${is}, not ${right.join(" or ")}`];
  return [
    ...wrong("status", status, statuses),
    ...(isSlow ? [] : wrong("cancel-outcome", outcome, outcomes)),
  ];
}

function late(transcript: Transcript): string[] {
  const { result, hung, elapsed, server } = transcript;
  const { startedAt, finishedAt } = result.timings;
  const signalled = [result.main, result.post].flatMap((stage) => {
    const [first, ...more] = stage?.signals ?? [];
    const last = more.at(-1);
    if (stage === undefined || first === undefined || !last) return [];
    // A machine that stood still for half a second may have kept the step waiting as well.
    const machineMs = last.at - first.at - elapsed(first.at, last.at);
    if (last.signal === "SIGTERM" && machineMs > 500) return [];
    const ms = Math.round((stage.exitedAt ?? stage.endedAt) - first.at);
    return [`late: needed ${last.signal}, over after ${ms} ms`];
  });
  const tookMs = elapsed(
    server.journal[0]?.receivedAt ?? startedAt,
    finishedAt,
  );
  return [
    ...signalled,
    ...(hung ? ["late: it did not end"] : []),
    ...(tookMs > LONGEST_MS ? [`late: it took ${Math.round(tookMs)} ms`] : []),
  ];
}

/** The post step of a settled run sends nothing and writes nothing. */
function activePost(transcript: Transcript): string[] {
  const { result, server } = transcript;
  if (result.post === undefined || !isSettled(transcript)) return [];
  const { lines, errors, outputs } = result.post;
  const sent = server.journal.length - server.sentBeforePost;
  // The first line is the runner's, and so are those about its own errors, as of a cancel that came too late for main.
  const own = lines.length - 1 - errors.length;
  return [
    ...(sent > 0 ? [`post: sent ${sent} requests after all was settled`] : []),
    ...(own > 0 || Object.keys(outputs).length > 0
      ? ["post: wrote after all was settled"]
      : []),
  ];
}

function crashed(transcript: Transcript): string[] {
  const { result, scenario } = transcript;
  const { main, post } = result;
  const { expected } = scenario;
  const errors = ownErrors(transcript);
  const [, trace] =
    /(Unexpected: .*|^\s+at .*\(?(?:node:|file:|\/).*|\w*Error: .*\n\s+at .*)/m.exec(
      result.log,
    ) ?? [];
  const stderr = main.stderr + (post?.stderr ?? "");
  const unexplained =
    main.exitCode !== 0 &&
    exitedItself(main) &&
    isLogRead(transcript) &&
    (expected !== undefined || !wasInterrupted(transcript));
  return [
    ...(trace === undefined ? [] : [`crash: ${trace}`]),
    ...errors
      .filter((error) => /^The action failed|^undefined:/.test(error))
      .map((error) => `crash: ${error.slice(0, 200)}`),
    ...(stderr === "" ? [] : [`crash: on stderr: ${stderr.slice(0, 200)}`]),
    ...(unexplained && errors.length === 0
      ? ["crash: it failed, and no error says why"]
      : []),
  ];
}
