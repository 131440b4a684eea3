import { inspect } from "node:util";
import type { RunResult, StepResult } from "../support/fake-runner/index.ts";
import type { AcceptedExport, Exchange, Sandbox, Violation } from "../support/fake-zilliz/index.ts";
import type { Surroundings } from "../support/leak-check/surroundings.ts";
import type { Scenario } from "./scenario.ts";

/** All that is known about one run, from both sides. Times are milliseconds since the epoch. */
export interface Transcript {
  readonly scenario: Scenario;
  /** Undefined when the run was over before that. */
  readonly interruptedAt: number | undefined;
  /** It did not end, and was killed. */
  readonly hung: boolean;
  /** The milliseconds between two times, without those that the machine kept everything waiting. */
  readonly elapsed: (from: number, to: number) => number;
  /** What the run wrote. */
  readonly result: RunResult;
  readonly surroundings: Surroundings;
  /** What arrived where nothing must arrive. */
  readonly stray: string;
  readonly server: ServerState;
}

/** What the server knows when the run is over. */
export interface ServerState {
  readonly apiKey: string;
  /** What Zilliz Cloud uses the bucket with. */
  readonly credential: readonly string[];
  readonly exports: readonly AcceptedExport[];
  readonly jobs: readonly JobState[];
  /** The jobs of the backups that this run asked for. */
  readonly backupJobs: readonly JobState[];
  readonly journal: readonly Exchange[];
  /** How many of the requests had arrived before post could send one. */
  readonly sentBeforePost: number;
  readonly undocumented: readonly Violation[];
}

export interface JobState {
  readonly jobId: string;
  readonly status: string;
  readonly endedAt: number | undefined;
  /** It has not ended and nothing will end it. */
  readonly runsOn: boolean;
  readonly cancelRequested: boolean;
}

/** Reads the state of the server, whose clock may be off. */
export function serverState(sandbox: Sandbox, sentBeforePost: number, clockMs = 0): ServerState {
  const { apiKey, acceptedExports: exports, state, violations } = sandbox;
  const corrected = (at: number | undefined) => at && at - clockMs;
  const stateOf = (jobId: string): JobState => {
    const { status, endedAt } = sandbox.job(jobId);
    const job = state.jobs.find((each) => each.jobId === jobId);
    const { takesMs = Infinity } = job?.cancellation ?? {};
    return {
      jobId,
      status,
      endedAt: corrected(endedAt),
      runsOn: endedAt === undefined && takesMs === Infinity,
      cancelRequested: job?.cancellation !== undefined,
    };
  };
  return {
    apiKey,
    credential: credentialOf(sandbox),
    exports,
    jobs: exports.map(({ jobId }) => stateOf(jobId)),
    backupJobs: state.jobs
      .filter(({ type }) => type === "BACKUP")
      .map(({ jobId }) => stateOf(jobId)),
    journal: sandbox.journal.map((exchange) => ({
      ...exchange,
      receivedAt: exchange.receivedAt - clockMs,
      respondedAt: corrected(exchange.respondedAt),
    })),
    sentBeforePost,
    undocumented: violations,
  };
}

/** The secret fields of the integrations. */
export function credentialOf({ state }: Sandbox): string[] {
  return state.integrations.flatMap(({ externalCred }) => Object.values(externalCred));
}

/** A run as a person reads it: the log, then what was written where, what the server saw, and what is true. */
export function printTranscript(transcript: Transcript): string {
  const { result, server, interruptedAt, hung, stray, scenario } = transcript;
  const since = (at: number | undefined) =>
    at === undefined ? "never" : `${((at - result.timings.startedAt) / 1000).toFixed(3)} s`;
  const stepText = (step: StepResult | undefined) =>
    step && {
      result: step.conclusion,
      exit: step.exitCode ?? step.signal,
      signals: step.signals.map(({ signal, at }) => `${signal} ${since(at)}`),
      time: [step.startedAt, step.exitedAt, step.endedAt].map(since),
      outputs: step.outputs,
      state: step.state,
      stderr: step.stderr,
    };
  const requests = server.journal.map(
    ({ receivedAt, respondedAt, method, path, status, code, fault = "" }) =>
      `${since(receivedAt)} to ${since(respondedAt)}: ${method} ${path}: ${status} ${code} ${fault}`,
  );
  const facts = {
    main: stepText(result.main),
    post: stepText(result.post),
    conclusion: result.conclusion,
    interrupted: since(interruptedAt),
    hung,
    stray,
    jobs: server.jobs,
    backupJobs: server.backupJobs,
    scenario,
  };
  const text = inspect(facts, { depth: 6, maxStringLength: 2_000 });
  return [result.log, ...result.summaries, ...requests, text].join("\n");
}
