import type { StepResult } from "../support/fake-runner/index.ts";
import type { Exchange } from "../support/fake-zilliz/index.ts";
import type { JobState, Transcript } from "./transcript.ts";

/** The requests to an endpoint. */
export function requests({ server }: Transcript, endpoint: Exchange["endpoint"]): Exchange[] {
  return server.journal.filter((exchange) => exchange.endpoint === endpoint);
}

/** The job that the run is about: the export's once there is one, before it the one that takes the backup. */
export function currentJob({ server }: Transcript): JobState | undefined {
  return server.jobs[0] ?? server.backupJobs[0];
}

/** The main step was still running when it was interrupted. */
export function wasInterrupted(transcript: Transcript): boolean {
  const { scenario, interruptedAt, result } = transcript;
  const { signals, signal, exitedAt = Infinity } = result.main;
  if (signals.length > 0 || signal !== undefined) return true;
  // A process that is just exiting cannot be killed any more.
  if (scenario.interruption?.kind === "SIGKILL") return false;
  return interruptedAt !== undefined && interruptedAt < exitedAt;
}

/** The step exited by itself, so that it could write all that it had to. */
export function exitedItself(step: StepResult | undefined): step is StepResult {
  return step?.exitCode !== undefined && step.signal === undefined;
}

/** The documented codes with which a simulated server refuses a cancel. */
const FINAL_REFUSALS: readonly unknown[] = [80001, 96013];

/** The main step finished everything: nothing is left for its post step. */
export function isSettled(transcript: Transcript): boolean {
  const { main } = transcript.result;
  if (!exitedItself(main)) return false;
  const { status = "", "cancel-outcome": outcome } = main.outputs;
  if (outcome === "rejected")
    return requests(transcript, "cancel").some(({ code }) => FINAL_REFUSALS.includes(code));
  return status !== "" && outcome !== "requested" && outcome !== "unreachable";
}

/** Something reads the streams of the step to their end. */
export function isLogRead({ scenario, interruptedAt = Infinity, result }: Transcript): boolean {
  const { kind = "" } = scenario.interruption ?? {};
  // What a container's step has written is lost if the cancel comes before the runner reads it.
  if (kind === "container" && interruptedAt < result.main.endedAt) return false;
  return !kind.startsWith("stdout");
}

/** Whether a step that ran to its end had a place for whole sentences. */
export function couldReport(transcript: Transcript): boolean {
  const { result, scenario } = transcript;
  const read = isLogRead(transcript) || scenario.inputs.summary;
  if (exitedItself(result.main) && read) return true;
  return exitedItself(result.post) && !isSettled(transcript);
}

/**
 * The step was done with the job, and had left it running as requested: with `wait: false`, or
 * because its `timeout` was up.
 */
export function isLeftOnPurpose(transcript: Transcript): boolean {
  const { main } = transcript.result;
  const { status, "cancel-outcome": outcome } = main.outputs;
  const { wait, timeout } = transcript.scenario.inputs;
  const isExpected = wait ? status === "timed-out" && timeout !== undefined : status === "started";
  const left = isExpected && outcome === undefined;
  // A signal can still kill a process that has written everything while Node.js takes it down.
  const saved = /"done"/.test(main.state.phase ?? "");
  const reported = allText(transcript).includes("does not wait for it");
  const done = exitedItself(main) || saved || reported;
  return left && done;
}

/** Everything that a person or a later step gets to read. */
export function allText({ result }: Transcript): string {
  return [
    result.log,
    ...result.summaries,
    ...result.annotations.flatMap(({ title = "", message }) => [title, message]),
    ...[result.main, result.post].flatMap((step) => Object.values(step?.outputs ?? {})),
  ].join("\n");
}
