import type { StepResult } from "../support/fake-runner/index.ts";
import type { Exchange } from "../support/fake-zilliz/index.ts";
import { ownErrors } from "../support/own-errors.ts";
import { currentJob, requests } from "./output.ts";
import type { Transcript } from "./transcript.ts";

/** A response that left the server this shortly before a step ended may not have reached it. */
const CROSSED_MS = 250;
/** The clocks of the emulator and of the sandbox are read apart. */
const APART_MS = 5;
const RUNS_ON = /is still running/;

/** What a run reported and the server contradicts. */
export function falseClaims(transcript: Transcript): string[] {
  const { main, post } = transcript.result;
  const steps = [main, ...(post === undefined ? [] : [post])];
  return [
    ...steps.flatMap((step) => [
      falseId(step, transcript),
      falseStatus(step, transcript),
      falseOutcome(step, transcript),
    ]),
    ...falseSentences(transcript),
    ...falseTimes(transcript),
  ]
    .filter((claim) => claim !== undefined)
    .map((claim) => `false: ${claim}`);
}

function falseId({ outputs }: StepResult, { server, scenario }: Transcript) {
  const { "job-id": jobId, "backup-id": backupId, directory } = outputs;
  const { exports } = server;
  const { namedJob } = scenario.fault?.fault ?? {};
  const jobIds = namedJob ? [namedJob] : exports.map((one) => one.jobId);
  if (jobId !== undefined && !jobIds.includes(jobId))
    return `job-id ${jobId} is no job of this run`;
  const wrong = (claim: string | undefined, field: "backupId" | "directory") =>
    claim !== undefined && exports.length > 0 && exports.every((one) => one[field] !== claim);
  return wrong(backupId, "backupId") || wrong(directory, "directory")
    ? `backup-id ${backupId} or directory ${directory} is not what is exported`
    : undefined;
}

function falseStatus({ outputs: { status } }: StepResult, transcript: Transcript) {
  const [job] = transcript.server.jobs;
  const faulty = transcript.scenario.fault !== undefined;
  // A faulty server may have rejected the start.
  const none = faulty || requests(transcript, "export").length === 0;
  const holds = () => {
    switch (status) {
      case "succeeded":
        return job?.status === "SUCCESSFUL";
      case "failed":
        return job === undefined ? none : job.status === "FAILED";
      case "cancelled":
        if (job !== undefined) return job.status === "CANCELED";
        return none && (faulty || !transcript.server.backupJobs.some(({ runsOn }) => runsOn));
      case "started":
        return job !== undefined;
      case "in-progress":
      case "timed-out":
        return faulty || currentJob(transcript) !== undefined;
      default:
        return status === undefined || status === "start-unknown";
    }
  };
  return holds()
    ? undefined
    : `status ${status}, and the server's job is ${job?.status ?? "not there"}`;
}

function falseOutcome(step: StepResult, transcript: Transcript) {
  const { "cancel-outcome": outcome } = step.outputs;
  const job = currentJob(transcript);
  const endedAt = (step.exitedAt ?? step.endedAt) + APART_MS;
  const sent = requests(transcript, "cancel");
  const responded = sent.filter(({ respondedAt = Infinity }) => respondedAt <= endedAt);
  const accepted = responded.filter(({ status }) => status === 202);
  const refused = responded.filter(({ status }) => status !== 202);
  const missing = refused.filter(isEndpointMissing);
  const delivered = ({ respondedAt = Infinity, clientClosed }: Exchange) =>
    !clientClosed && transcript.elapsed(respondedAt, endedAt) > CROSSED_MS;
  const faulty = transcript.scenario.fault !== undefined && sent.length > 0;
  const holds = () => {
    switch (outcome) {
      case "confirmed":
        return job?.status === "CANCELED";
      case "already-finished": {
        const { status, endedAt: jobEnd = Infinity } = job ?? {};
        return jobEnd <= endedAt && status !== "CANCELED";
      }
      case "not-needed":
        return transcript.scenario.fault === undefined
          ? requests(transcript, "export").length === 0 &&
              requests(transcript, "createBackup").length === 0
          : job === undefined;
      case "requested":
        return faulty || accepted.length > 0 || job?.cancelRequested === true;
      case "rejected":
        return faulty || refused.length > missing.length;
      case "unsupported":
        return faulty || (missing.length > 0 && missing.length === refused.length);
      case "unreachable":
        return faulty || !accepted.some(delivered);
      default:
        return outcome === undefined;
    }
  };
  if (holds()) return undefined;
  const responses = sent.map(({ status, code }) => `${status}/${code}`);
  return `cancel-outcome ${outcome}, and the server's job is ${job?.status ?? "not there"}, its responses [${responses}]`;
}

function isEndpointMissing({ status, code }: Exchange): boolean {
  return status === 404 || code === 96026;
}

/** Sentences that contradict what the run had read by then, or what is true when only a fault has happened. */
function falseSentences(transcript: Transcript): string[] {
  const { result, server, scenario } = transcript;
  const [job] = server.jobs;
  const errors = ownErrors(result);
  const text = [...errors, ...result.summaries].join("\n");
  const { endedAt: jobEnd = Infinity, status } = job ?? {};
  const contradicted = [result.main, result.post].some(
    (step) =>
      step?.annotations.some(({ message }) => RUNS_ON.test(message)) &&
      requests(transcript, "describeJob").some(
        ({ status, receivedAt, respondedAt = Infinity }) =>
          status === 200 && receivedAt > jobEnd && respondedAt < step.endedAt,
      ),
  );
  const isFalse =
    scenario.fault === undefined
      ? contradicted
      : scenario.expected && RUNS_ON.test(errors.at(-1) ?? "");
  return [
    ...(jobEnd < Infinity && isFalse
      ? [`it reports that the job keeps running, which was ${status}`]
      : []),
    ...(/No export was started/.test(text) && job !== undefined
      ? [`it reports that no export was started, and one is ${status}`]
      : []),
  ];
}

/** Durations and times that are impossible, whatever the clocks did. */
function falseTimes({ result, scenario }: Transcript): string[] {
  const {
    "duration-seconds": duration = "0",
    "started-at": from,
    "finished-at": to,
  } = result.outputs;
  if (scenario.fault?.fault.falseTimes) return [];
  const { startedAt, finishedAt } = result.timings;
  const longest = (finishedAt - startedAt) / 1000 + 2;
  return [
    ...(Number(duration) >= 0 && Number(duration) <= longest ? [] : [`duration is ${duration} s`]),
    ...(from && to && Date.parse(from) > Date.parse(to)
      ? [`started at ${from}, finished at ${to}`]
      : []),
  ];
}
