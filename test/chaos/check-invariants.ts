import { ids } from "../support/fake-zilliz/index.ts";
import { leakCheck } from "../support/leak-check/leak-check.ts";
import { ownErrors } from "../support/own-errors.ts";
import { falseClaims } from "./false-claims.ts";
import { MOST_VALIDATIONS } from "./faults/expected.ts";
import {
  allText,
  currentJob,
  exitedItself,
  isLeftOnPurpose,
  isLogRead,
  isSettled,
  requests,
  wasInterrupted,
} from "./output.ts";
import { silences } from "./silences.ts";
import type { Transcript } from "./transcript.ts";

/** A signal that arrives while the last lines are written changes nothing any more. */
const LAST_LINES_MS = 400;
/** The longest main step and the two minutes of post, and less than any wait that the action must not obey. */
const LONGEST_MS = 150_000;
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
    ...validatedTooOften(transcript),
    ...silences(transcript),
    ...notCancelled(transcript),
    ...falseClaims(transcript),
    ...wrongConclusion(transcript),
    ...unexpectedResult(transcript),
    ...late(transcript),
    ...activePost(transcript),
    ...leakCheck(server.apiKey, result, surroundings).map((place) => `key: it is in the ${place}`),
    ...server.credential.flatMap((secret) =>
      leakCheck(secret, result, surroundings).map(
        (place) => `key: the bucket's ${secret} is in the ${place}`,
      ),
    ),
    ...(stray.includes(server.apiKey) || stray.includes("/login")
      ? [`key: a request went astray: ${stray.slice(0, 80)}`]
      : []),
    ...crashed(transcript),
    ...(peakBytes > LARGEST_BYTES ? [`memory: ${Math.round(peakBytes / 1024 ** 2)} MiB`] : []),
    ...server.undocumented.map(
      ({ method, path, reason: why }) => `undocumented: ${method} ${path}: ${why}`,
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
    ...(sent.length > starts ? [`twice: ${sent.length} start requests reached the server`] : []),
    ...(sent.slice(0, -1).some(({ processed }) => processed)
      ? ["twice: a start was repeated that had been processed"]
      : []),
  ];
}

/** The bucket is validated before anything is started, and never for long. */
function validatedTooOften(transcript: Transcript): string[] {
  const { most = MOST_VALIDATIONS } = transcript.scenario.expected?.validation ?? {};
  const validations = requests(transcript, "validateBucket");
  const starts = [...requests(transcript, "export"), ...requests(transcript, "createBackup")];
  const firstStart = Math.min(...starts.map(({ seq }) => seq));
  return [
    ...(validations.length > most ? [`bucket: ${validations.length} requests to validate it`] : []),
    ...(validations.some(({ seq }) => seq > firstStart)
      ? ["bucket: it was validated after the start"]
      : []),
  ];
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
  const couldCancel = byMain ? !tooLate : exitedItself(result.post) && !isSettled(transcript);
  const job = currentJob(transcript);
  if (!isHealthy || fault !== undefined || !couldCancel) return [];
  if (job === undefined || !allText(transcript).includes(job.jobId)) return [];
  if (!wasInterrupted(transcript) || isLeftOnPurpose(transcript)) return [];
  if (interruption?.kind === "always()") return [];
  const { "cancel-outcome": outcome = result.main.outputs["cancel-outcome"] } =
    result.post?.outputs ?? {};
  return [
    ...(job.runsOn ? [`idle: job ${job.jobId} was not cancelled`] : []),
    ...(outcome === "unreachable" ? ["idle: unreachable, of a server without faults"] : []),
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
    return conclusion === expected ? [] : [`conclusion: ${conclusion}, not ${expected}`];
  }
  const { status } = main.outputs;
  const succeeded = status === "succeeded";
  const left = !inputs.wait && server.jobs.length === 1 && status === "started";
  if (main.exitCode !== 0 && succeeded) return ["conclusion: failure, and the export succeeded"];
  if (main.conclusion !== "success") return [];
  return (succeeded && server.jobs[0]?.status === "SUCCESSFUL") || left
    ? []
    : ["conclusion: success, and nothing was exported"];
}

/** The result is not one of those that the effect of the fault allows. */
function unexpectedResult(transcript: Transcript): string[] {
  const { scenario, result } = transcript;
  const { reaches, statuses, outcomes, validation } = scenario.expected ?? {};
  // On a busy machine the run's own short time may be over before the fault begins.
  if (reaches !== undefined && requests(transcript, reaches).length === 0) return [];
  // Nor can main finish on one that kept its first request to cancel, which takes milliseconds, for a second.
  const { receivedAt = 0 } = requests(transcript, "cancel")[0] ?? {};
  const isSlow = receivedAt - (result.timings.signalledAt ?? Infinity) > 1_000;
  const { status = "none", "cancel-outcome": byMain = "none" } = result.main.outputs;
  const outcome = result.post?.outputs["cancel-outcome"] ?? byMain;
  const [, bucketCheck = "none"] = /^Bucket: (\w+)\./m.exec(result.log) ?? [];
  const wrong = (what: string, is: string, right?: readonly string[]) =>
    right === undefined || right.includes(is)
      ? []
      : [`unexpected: ${what} ${is}, not ${right.join(" or ")}`];
  return [
    ...wrong("status", status, statuses),
    ...wrong("the bucket check", bucketCheck, validation?.results),
    ...(isSlow ? [] : wrong("cancel-outcome", outcome, outcomes)),
  ];
}

function late(transcript: Transcript): string[] {
  const { result, hung, elapsed, server } = transcript;
  const { startedAt, finishedAt } = result.timings;
  const signalled = [result.main, result.post].flatMap((step) => {
    const [first, ...more] = step?.signals ?? [];
    const last = more.at(-1);
    if (step === undefined || first === undefined || !last) return [];
    // A machine that stood still for half a second may have kept the step waiting as well.
    const machineMs = last.at - first.at - elapsed(first.at, last.at);
    if (last.signal === "SIGTERM" && machineMs > 500) return [];
    const ms = Math.round((step.exitedAt ?? step.endedAt) - first.at);
    return [`late: needed ${last.signal}, over after ${ms} ms`];
  });
  const tookMs = elapsed(server.journal[0]?.receivedAt ?? startedAt, finishedAt);
  return [
    ...signalled,
    ...(hung ? ["late: it did not end"] : []),
    ...(tookMs > LONGEST_MS ? [`late: it took ${Math.round(tookMs)} ms`] : []),
  ];
}

/** The post step of a finished run sends nothing and writes nothing. */
function activePost(transcript: Transcript): string[] {
  const { result, server } = transcript;
  if (result.post === undefined || !isSettled(transcript)) return [];
  const { lines, errors, outputs } = result.post;
  const sent = server.journal.length - server.sentBeforePost;
  // The first line is the runner's, and so are those about its own errors, as of a cancel that came too late for main.
  const own = lines.length - 1 - errors.length;
  return [
    ...(sent > 0 ? [`post: sent ${sent} requests after all was done`] : []),
    ...(own > 0 || Object.keys(outputs).length > 0 ? ["post: wrote after all was done"] : []),
  ];
}

function crashed(transcript: Transcript): string[] {
  const { result, scenario } = transcript;
  const { main, post } = result;
  const { expected } = scenario;
  const errors = ownErrors(result);
  const [, trace] =
    /(Internal error: .*|^\s+at .*\(?(?:node:|file:|\/).*|\w*Error: .*\n\s+at .*)/m.exec(
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
    ...(unexplained && errors.length === 0 ? ["crash: it failed, and no error says why"] : []),
  ];
}
