import type { StepResult } from "../../support/fake-runner/index.ts";
import type { Exchange } from "../../support/fake-zilliz/index.ts";
import type { Evidence, TrueJob } from "./evidence.ts";

/** An answer that left the server this shortly before a stage ended may not have reached it. */
const CROSSED_MS = 250;
/** The clocks of the emulator and of the sandbox are read apart. */
const APART_MS = 5;

/** What a stage wrote into its outputs and the server knows better. */
export function falseClaimsOf(stage: StepResult, evidence: Evidence): string[] {
  const { status, "cancel-outcome": outcome } = stage.outputs;
  return [
    falseId(stage.outputs, evidence),
    status === undefined ? undefined : falseStatus(status, evidence),
    outcome === undefined ? undefined : falseOutcome(outcome, stage, evidence),
    falseWords(stage, evidence),
  ].filter((claim) => claim !== undefined);
}

function falseId(
  { "job-id": jobId, "backup-id": backupId, directory }: StepResult["outputs"],
  { exports }: Evidence,
): string | undefined {
  const wrong = (claimed: string | undefined, known: (string | undefined)[]) =>
    claimed !== undefined && known.length > 0 && !known.includes(claimed);
  if (jobId !== undefined && exports.every((one) => one.jobId !== jobId)) {
    return `false: job-id ${jobId} is no job of this run`;
  }
  return wrong(
    backupId,
    exports.map((one) => one.backupId),
  ) ||
    wrong(
      directory,
      exports.map((one) => one.directory),
    )
    ? `false: backup-id ${backupId} or directory ${directory} is not what is exported`
    : undefined;
}

function falseStatus(status: string, evidence: Evidence): string | undefined {
  const [job] = evidence.jobs;
  const asked = requests(evidence, "export").length > 0;
  const holds = () => {
    switch (status) {
      case "succeeded":
        return job?.status === "SUCCESSFUL";
      case "failed":
        return job === undefined ? !asked : job.status === "FAILED";
      case "canceled":
        return job === undefined ? !asked : job.status === "CANCELED";
      case "in-progress":
      case "timed-out":
        return openJob(evidence) !== undefined;
      case "start-unknown":
        return true;
      default:
        return false;
    }
  };
  return holds()
    ? undefined
    : `false: status ${status}, and the server's job is ${job?.status ?? "not there"}`;
}

function falseOutcome(
  outcome: string,
  stage: StepResult,
  evidence: Evidence,
): string | undefined {
  const job = openJob(evidence);
  const endedAt = (stage.exitedAt ?? stage.endedAt) + APART_MS;
  const asked = requests(evidence, "cancel");
  const answered = asked.filter(
    (exchange) => (exchange.respondedAt ?? Infinity) <= endedAt,
  );
  const accepted = answered.filter(({ status }) => status === 202);
  const refused = answered.filter(({ status }) => status !== 202);
  const nowhere = refused.filter(isNoRoute);
  const holds = () => {
    switch (outcome) {
      case "confirmed":
        return job?.status === "CANCELED";
      case "already-finished":
        return (
          job?.endedAt !== undefined &&
          job.endedAt <= endedAt &&
          job.status !== "CANCELED"
        );
      case "not-needed":
        return (
          requests(evidence, "export").length === 0 &&
          requests(evidence, "createBackup").length === 0
        );
      case "requested":
        return accepted.length > 0 || job?.cancelAsked === true;
      case "rejected":
        return refused.length > nowhere.length;
      case "unsupported":
        return nowhere.length > 0 && nowhere.length === refused.length;
      case "unreachable":
        return !accepted.some((exchange) =>
          cameThrough(exchange, endedAt - evidence.lagMs),
        );
      default:
        return false;
    }
  };
  if (holds()) return undefined;
  const answers = asked.map(({ status, code }) => `${status}/${code}`);
  return `false: cancel-outcome ${outcome}, and the server's job is ${job?.status ?? "not there"}, its answers [${answers}]`;
}

/** What is said of a job as of one that runs, when it was read after it had ended. */
function falseWords(
  { annotations, endedAt }: StepResult,
  evidence: Evidence,
): string | undefined {
  const [job] = evidence.jobs;
  const looks = requests(evidence, "describeJob").filter(
    ({ status, respondedAt: answeredAt = Infinity }) =>
      status === 200 && answeredAt < endedAt,
  );
  const seenEnded = looks.some(
    ({ receivedAt }) => receivedAt > (job?.endedAt ?? Infinity),
  );
  const says = annotations.some(({ message }) =>
    /It keeps running/.test(message),
  );
  return seenEnded && says
    ? `false: it says that the job keeps running, which was ${job?.status} when it was read`
    : undefined;
}

function isNoRoute({ status, code }: Exchange): boolean {
  return status === 404 || code === 96026;
}

function cameThrough(
  { respondedAt: answeredAt, clientClosed }: Exchange,
  endedAt: number,
): boolean {
  return (
    !clientClosed &&
    answeredAt !== undefined &&
    answeredAt < endedAt - CROSSED_MS
  );
}

/** The job that the run is about: the export's once there is one, before it the one that takes the backup. */
export function openJob({ jobs, backupJobs }: Evidence): TrueJob | undefined {
  return jobs[0] ?? backupJobs[0];
}

/** The requests that reached the server on a route. */
export function requests(
  { journal }: Evidence,
  route: Exchange["endpoint"],
): Exchange[] {
  return journal.filter((exchange) => exchange.endpoint === route);
}
