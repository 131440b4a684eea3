import type { ActionContext } from "../../src/context.ts";
import type { Inputs } from "../../src/inputs/inputs.ts";
import { ProgressHistory } from "../../src/report/progress-chart.ts";
import type { Runner } from "../../src/runner/runner.ts";
import { ExportState } from "../../src/state/export-state.ts";
import type { SavedState } from "../../src/state/saved-state.ts";
import type { Clock } from "../../src/util/clock.ts";
import {
  createZillizClient,
  type ZillizClient,
} from "../../src/zilliz/client.ts";
import {
  type Http,
  type HttpResponse,
  TransportError,
} from "../../src/zilliz/http.ts";

/** The wall clock when a {@link FakeClock} begins. */
export const START = Date.parse("2026-11-24T06:00:00Z");

interface Sleeper {
  at: number;
  wake: () => void;
}

/** A clock on which nobody waits: when everybody sleeps, it is at once as late as the first of them wants it. */
export class FakeClock implements Clock {
  #now = 0;
  #sleepers: Sleeper[] = [];
  #turning = false;
  /** The length of every sleep that was asked for, in order. */
  readonly sleeps: number[] = [];

  now(): number {
    return this.#now;
  }

  date(): Date {
    return new Date(START + this.#now);
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.sleeps.push(ms);
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const sleeper = {
        schedule: this.#now + Math.max(ms, 0),
        wake: () => {
          signal?.removeEventListener("abort", giveUp);
          resolve();
        },
      };
      const giveUp = () => {
        this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", giveUp, { once: true });
      this.#add(sleeper);
    });
  }

  /** Does something when it is `at` on this clock. */
  at(at: number, act: () => void): void {
    this.#add({ at, wake: act });
  }

  #add(sleeper: Sleeper): void {
    this.#sleepers.push(sleeper);
    if (!this.#turning) setImmediate(() => this.#turn());
    this.#turning = true;
  }

  /** One sleeper at a time, so that what it does comes before the next one's time. */
  #turn(): void {
    const [first] = this.#sleepers.toSorted((a, b) => a.at - b.at);
    this.#turning = first !== undefined;
    if (first === undefined) return;
    this.#sleepers = this.#sleepers.filter((other) => other !== first);
    this.#now = Math.max(this.#now, first.at);
    first.wake();
    setImmediate(() => this.#turn());
  }
}

/** A request as a {@link ScriptedZilliz} got it. */
export interface ReceivedRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  /** When, on the clock. */
  at: number;
  timeoutMs: number;
}

/** What a {@link ScriptedZilliz} answers, after a while. */
export interface ScriptedResponse {
  afterMs?: number;
  /** A reply, an error of the transport, or silence. */
  outcome: Partial<HttpResponse> | TransportError | "silence";
}

export const API_KEY = "0123456789abcdef0123456789abcdef-a-key";

/** What stands for Zilliz Cloud where only meanings matter: the real client over a transport that plays a script. */
export class ScriptedZilliz {
  readonly requests: ReceivedRequest[] = [];
  readonly client: ZillizClient;

  constructor(
    clock: FakeClock,
    answer: (request: ReceivedRequest, n: number) => ScriptedResponse,
  ) {
    const http: Http = async ({ method, url, body, timeoutMs, signal }) => {
      if (signal?.aborted)
        throw new TransportError("aborted", false, undefined);
      const request = {
        method,
        path: url.pathname,
        query: url.searchParams,
        body: body === undefined ? undefined : JSON.parse(body),
        at: clock.now(),
        timeoutMs,
      };
      this.requests.push(request);
      const { afterMs = 0, outcome: outcome } = answer(
        request,
        this.requests.length,
      );
      const tooLate = outcome === "silence" || afterMs > timeoutMs;
      try {
        await clock.sleep(tooLate ? timeoutMs : afterMs, signal);
      } catch (error) {
        throw new TransportError("aborted", true, error);
      }
      if (tooLate) throw new TransportError("no whole reply", true, undefined);
      if (outcome instanceof Error) throw outcome;
      return { status: 200, headers: {}, body: "", ...outcome };
    };
    this.client = createZillizClient({
      baseUrl: new URL("http://127.0.0.1"),
      apiKey: API_KEY,
      userAgent: "test",
      http,
    });
  }
}

/** A success with its data. */
export function success(data: unknown): Partial<HttpResponse> {
  return { body: JSON.stringify({ code: 0, data }) };
}

/** An error as Zilliz Cloud sends it: HTTP 200 and a code. */
export function apiError(code: number, message = "No."): Partial<HttpResponse> {
  return { body: JSON.stringify({ code, message }) };
}

/** A reply with nothing but a status, and a code of the same number. */
export function httpError(
  status: number,
  headers: Record<string, string> = {},
): Partial<HttpResponse> {
  return {
    status,
    headers,
    body: JSON.stringify({ code: status, message: "No." }),
  };
}

export function connectionRefused(): TransportError {
  return new TransportError("connect ECONNREFUSED", false, undefined);
}

export function connectionReset(): TransportError {
  return new TransportError("read ECONNRESET", true, undefined);
}

/** Inputs as a workflow with only the required ones has them. */
export function testInputs(changes: Partial<Inputs> = {}): Inputs {
  return {
    apiKey: API_KEY,
    request: {
      kind: "export",
      clusterId: "in01-cluster",
      backup: {
        kind: "latest",
        type: "CLUSTER",
        method: "any",
        maxAgeMs: undefined,
      },
      integration: { id: "integ-1" },
      directory: "exports/{backup_id}/",
      dryRun: false,
      wait: true,
    },
    timeoutMs: 5 * 3_600_000,
    onTimeout: "detach",
    pollInterval: "auto",
    onCancel: "cancel",
    baseUrl: new URL("http://127.0.0.1"),
    cancelPaths: CANCEL_PATHS,
    matrixJob: { index: 0, total: 1 },
    summary: true,
    receiptPath: undefined,
    githubToken: undefined,
    statusContext: undefined,
    resume: "auto",
    ...changes,
  };
}

export const PROJECT_CANCEL_PATH = "/v2/projects/{project_id}/jobs/{job_id}/cancel";
export const JOB_CANCEL_PATH = "/v2/jobs/{job_id}/cancel";
export const CANCEL_PATHS = [PROJECT_CANCEL_PATH, JOB_CANCEL_PATH];

/** What a {@link RecordingRunner} was told, in order. */
export type RunnerEvent = Line | Annotation | Entry;

interface Line {
  kind: "info" | "debug" | "group" | "summary";
  text: string;
}

interface Annotation {
  kind: "notice" | "warning" | "error";
  title: string;
  text: string;
}

interface Entry {
  kind: "output" | "state" | "file";
  name: string;
  value: string;
}

/** A runner that remembers. */
export class RecordingRunner implements Runner {
  readonly events: RunnerEvent[] = [];
  /** Names of the files that can't be written. */
  readonly unwritable = new Set<"output" | "state" | "summary" | "file">();

  info = (text: string): void => {
    this.events.push({ kind: "info", text });
  };
  debug = (text: string): void => {
    this.events.push({ kind: "debug", text });
  };
  group = (title: string, lines: readonly string[]): void => {
    for (const text of [title, ...lines])
      this.events.push({ kind: "group", text });
  };
  notice = (title: string, text: string): void => {
    this.events.push({ kind: "notice", title, text });
  };
  warning = (title: string, text: string): void => {
    this.events.push({ kind: "warning", title, text });
  };
  error = (title: string, text: string): void => {
    this.events.push({ kind: "error", title, text });
  };
  setOutput = (name: string, value: string): void => {
    this.#write("output");
    this.events.push({ kind: "output", name, value });
  };
  saveState = (name: string, value: string): void => {
    this.#write("state");
    this.events.push({ kind: "state", name, value });
  };
  addSummary = async (text: string): Promise<void> => {
    this.#write("summary");
    this.events.push({ kind: "summary", text });
  };
  writeFile = (name: string, value: string): void => {
    this.#write("file");
    this.events.push({ kind: "file", name, value });
  };

  /** The outputs as a later step sees them: the last of each name. */
  get outputs(): Record<string, string> {
    return Object.fromEntries(
      this.#entries("output").map(({ name, value }) => [name, value]),
    );
  }

  /** The phases that were saved, in order. */
  get phases(): SavedState[] {
    return this.#entries("state").map(({ value }) => JSON.parse(value));
  }

  /** The files that were written for the user, in order. */
  get files(): { name: string; value: string }[] {
    return this.#entries("file");
  }

  /** All that was told in one way. */
  texts(kind: Line["kind"] | Annotation["kind"]): string[] {
    return this.events.flatMap((each) =>
      each.kind === kind && "text" in each ? [each.text] : [],
    );
  }

  #entries(kind: Entry["kind"]): Entry[] {
    return this.events.filter((each): each is Entry => each.kind === kind);
  }

  #write(file: "output" | "state" | "summary" | "file"): void {
    if (this.unwritable.has(file)) throw new Error("ENOSPC: no space left");
  }
}

export const RUN_CONTEXT = {
  serverUrl: "https://github.com",
  repository: "octo/vectors",
  runId: "42",
  runAttempt: "1",
  sha: "da39a3ee5e6b4b0d3255bfef95601890afd80709",
  ref: "refs/heads/main",
  refName: "main",
  workflowRef: "octo/vectors/.github/workflows/release.yml@refs/heads/main",
  eventName: "push",
  job: "backup",
  actor: "octocat",
  triggeringActor: "hubot",
  action: "export",
};

/** A step at its beginning, and what one needs to look into it. */
export function stepWith(
  answer: (request: ReceivedRequest, n: number) => ScriptedResponse,
  changes: Partial<Inputs> = {},
  phase: SavedState = { phase: "idle", facts: {} },
) {
  const clock = new FakeClock();
  const cloud = new ScriptedZilliz(clock, answer);
  const runner = new RecordingRunner();
  const interruption = new AbortController();
  const { signal } = interruption;
  const inputs = testInputs(changes);
  const context: ActionContext = {
    inputs,
    zilliz: cloud.client,
    state: new ExportState(runner, phase),
    history: new ProgressHistory(),
    runner,
    run: RUN_CONTEXT,
    clock,
    signal,
    throwIfCancelled: () => signal.throwIfAborted(),
    deadline: inputs.timeoutMs,
    concurrentRuns: () => inputs.matrixJob.total,
    onRetry: (error) => runner.debug(error.message),
  };
  return { step: context, clock, cloud, runner, interruption };
}

/** Takes what an action was expected to throw. */
export async function errorFrom(act: () => unknown): Promise<unknown> {
  try {
    await act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
