import type { RunResult } from "../../support/fake-runner/index.ts";
import { tracesOf } from "../../support/leak-check/traces.ts";
import { type Played, wantedBackup } from "./play.ts";
import { expected, hasJob } from "./rules.ts";
import { falseClaims } from "./truth.ts";

const LARGEST_BYTES = 200 * 1024 * 1024;

/** What is wrong with how a cell ended: empty when its promises were kept and its ending is the expected one. */
export function violationsOf(played: Played): string[] {
  const { cell, result, sandbox, around, hung, peakBytes, strayed } = played;
  if (hung) return [`not over within ${expected(cell).limitMs / 1000} s`];
  const mebibytes = Math.round(peakBytes / 1024 ** 2);
  return [
    ...unexpected(played),
    ...falseClaims(played),
    ...startedTwice(played),
    ...mute(result),
    ...unnamed(played),
    ...tracesOf(sandbox.apiKey, result, around).map(
      (place) => `the API key is in the ${place}`,
    ),
    ...(strayed.includes(sandbox.apiKey) || /^(GET|POST) /m.test(strayed)
      ? [`a request went astray: ${strayed.slice(0, 80)}`]
      : []),
    ...(peakBytes > LARGEST_BYTES ? [`took ${mebibytes} MiB of memory`] : []),
    ...sandbox.violations.map(
      ({ method, path, reason: why }) =>
        `sent what is not as documented: ${method} ${path}: ${why}`,
    ),
  ];
}

/** What the run came to, in a few words. */
export function endingOf({ main, post }: RunResult): string {
  const words = [main, post].map((stage) => {
    const { status, "cancel-outcome": outcome } = stage?.outputs ?? {};
    return [status, outcome].filter(Boolean).join("+");
  });
  return words.filter(Boolean).join(" > ") || "nothing said";
}

/** The ending is not among those that the fault's nature allows. */
function unexpected({ cell, result }: Played): string[] {
  const { statuses, outcomes } = expected(cell);
  const { status = "none" } = result.main.outputs;
  const outcome =
    result.post?.outputs["cancel-outcome"] ??
    result.main.outputs["cancel-outcome"] ??
    "none";
  const conclusion =
    cell.phase === "cancel"
      ? "cancelled"
      : cell.phase !== "post" && status === "succeeded"
        ? "success"
        : "failure";
  return [
    ...wrong("status", status, statuses),
    ...wrong("cancel-outcome", outcome, outcomes),
    ...wrong("conclusion", result.conclusion, [conclusion]),
    // Beyond SIGINT there is force, and nothing gets said any more.
    ...(result.main.signals.length > 1 ? ["did not end by its signal"] : []),
  ];
}

function wrong(
  what: string,
  is: string,
  right: readonly string[] | undefined,
): string[] {
  return right === undefined || right.includes(is)
    ? []
    : [`${what} is ${is}, not ${right.join(" or ")}`];
}

function startedTwice({ cell, sandbox, result }: Played): string[] {
  const requests = sandbox.requests("export");
  const sent = requests.length;
  const accepted = sandbox.acceptedExports.length;
  const { starts } = expected(cell);
  const most = starts === "none" ? 0 : starts === "one" ? 1 : sent;
  const after = sandbox.journal.filter(
    ({ receivedAt }) =>
      receivedAt - (cell.fault.serverClockMs ?? 0) > result.main.endedAt + 50,
  );
  return [
    ...(accepted > 1 ? [`${accepted} exports were accepted`] : []),
    ...(sent > most ? [`${sent} start requests instead of ${most}`] : []),
    ...(requests.slice(0, -1).some(({ processed }) => processed)
      ? ["a start was repeated that had been processed"]
      : []),
    ...(hasJob(cell.phase) && cell.phase !== "watch"
      ? []
      : after.map(({ method, path }) => `post sent ${method} ${path}`)),
  ];
}

/** Red without a word that a person understands. */
function mute(result: RunResult): string[] {
  const stderr = result.main.stderr + (result.post?.stderr ?? "");
  const errors = errorsOf(result);
  return [
    ...(result.conclusion !== "success" && errors.length === 0
      ? ["red, and no error says why"]
      : []),
    ...errors
      .filter((error) => /^The action failed|^undefined:/.test(error))
      .map((error) => `crashed: ${error.slice(0, 200)}`),
    ...(stderr === "" ? [] : [`wrote to stderr: ${stderr.slice(0, 200)}`]),
    ...(/^\s+at .+:\d+:\d+\)?$/m.test(result.log)
      ? ["there is a stack trace in the log"]
      : []),
  ];
}

/** A job that the run was told of, and doesn't tell of. */
function unnamed({ cell, result, sandbox }: Played): string[] {
  const { fault, phase } = cell;
  const [started] = sandbox.acceptedExports;
  const told = result.outputs["job-id"];
  const jobId = fault.namedJob ?? started?.jobId;
  const known = hasJob(phase) || fault.nature[phase] === "whole";
  if (started !== undefined && started.backupId !== wantedBackup(cell))
    return [`exported ${started.backupId}, which is not the backup wanted`];
  if (told !== undefined && told !== jobId) return [`job-id is ${told}`];
  if (!known || jobId === undefined) return [];
  const silent = errorsOf(result).filter((error) => !error.includes(jobId));
  return [
    ...(told === jobId ? [] : ["the job's id is not in the outputs"]),
    ...(result.log.includes(jobId) ? [] : ["the job's id is not in the log"]),
    ...silent.map((error) => `does not name the job: ${error.slice(0, 80)}`),
  ];
}

/** The errors that the action itself wrote, as title and message. */
export function errorsOf({ annotations }: RunResult): string[] {
  return annotations
    .filter(
      ({ level, message }) =>
        level === "error" &&
        message !== "The operation was canceled." &&
        !/^The action '.+' has timed out/.test(message),
    )
    .map(({ title, message }) => `${title}: ${message}`);
}
