import type { Exchange } from "../support/fake-zilliz/index.ts";
import { ownErrors } from "../support/own-errors.ts";
import { hasJob } from "./faults/expected.ts";
import { effectIn } from "./faults/fault.ts";
import { allText, couldReport, currentJob, isLeftOnPurpose, requests } from "./output.ts";
import type { Transcript } from "./transcript.ts";

/** From the moment that a response is handed over until it is in the log. */
const LOGGED_MS = 1_500;
/** How far the worker may be behind with reading the log. */
const UNREAD_MS = 100;

/** A job that runs on, or may: does the run report which, and what to do? */
export function silences(transcript: Transcript): string[] {
  const { scenario } = transcript;
  const faulty = scenario.fault !== undefined;
  const start = [...requests(transcript, "export"), ...requests(transcript, "createBackup")].find(
    ({ processed }) => processed || !faulty,
  );
  if (start === undefined) return [];
  const job = currentJob(transcript);
  // After a fault alone, the last error must be enough by itself.
  const text = scenario.expected
    ? [ownErrors(transcript.result).at(-1), transcript.result.outputs["job-id"]].join()
    : allText(transcript);
  if (job === undefined || !text.includes(job.jobId)) return unnamed(transcript, start, text);
  if (!job.runsOn || isLeftOnPurpose(transcript)) return unnamedErrors(transcript);
  if (!couldReport(transcript)) return [];
  return [
    ...unnamedErrors(transcript),
    ...(/running|does not wait for it/.test(text)
      ? []
      : [`silent: it does not report that job ${job.jobId} runs on`]),
    ...(text.includes("Jobs page")
      ? []
      : [`silent: it does not report how to stop job ${job.jobId}`]),
  ];
}

/** Without the job's ID, the details of the start have to do, unless the ID must have been known. */
function unnamed(transcript: Transcript, start: Exchange, text: string): string[] {
  const { scenario, result } = transcript;
  const job = currentJob(transcript);
  const { fault: cell, expected } = scenario;
  const named = cell?.fault.namedJob;
  if (named !== undefined && result.log.includes(named)) return [];
  const isKnown =
    cell === undefined
      ? mustKnow(transcript, start)
      : expected && (hasJob(cell.phase) || effectIn(cell.fault, cell.phase) === "intact");
  if (job !== undefined && isKnown) {
    return [`silent: job ${job.jobId} (${job.status}) was known and is never named`];
  }
  // A job that ended is no reason to warn once a fault is over.
  if (expected && !job?.runsOn) return [];
  if (isSwallowed(transcript, start)) return [];
  const what = start.endpoint === "export" ? "an export" : "a backup";
  const missing = detailsOf(start).filter((detail) => !text.includes(detail));
  if (missing.length > 0) return [`silent: ${what} may have started, never reported: ${missing}`];
  return couldReport(transcript) && !/may (be running|have been started)/.test(text)
    ? [`silent: it does not report that ${what} may have started`]
    : [];
}

/** After a fault alone, every error names the job, and so do the log and the outputs. */
function unnamedErrors(transcript: Transcript): string[] {
  const { result, scenario } = transcript;
  const { "job-id": jobId } = result.outputs;
  if (scenario.expected === undefined) return [];
  if (jobId === undefined) return ["silent: the job's ID is not in the outputs"];
  return [
    ...(result.log.includes(jobId) ? [] : ["silent: the job's ID is not in the log"]),
    ...ownErrors(result)
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

function detailsOf({ endpoint, path, body }: Exchange): string[] {
  if (endpoint === "createBackup")
    return [/clusters\/([^/]+)\/backups/.exec(path)?.[1] ?? "(none)"];
  const { directory } = body as { directory: string };
  return [directory, /backups\/([^/]+)\/export$/.exec(path)?.[1] ?? "(none)"];
}

/** Whether the response with the ID came so early that main must have read it, while its log was read. */
function mustKnow(
  { scenario, result: { main }, interruptedAt = Infinity, elapsed }: Transcript,
  { respondedAt = Infinity }: Exchange,
): boolean {
  const { exitedAt = main.endedAt } = main;
  const isContainer = scenario.interruption?.kind === "container";
  const until = isContainer ? Math.min(interruptedAt, exitedAt) : exitedAt;
  return respondedAt < until && elapsed(respondedAt, until) > LOGGED_MS;
}
