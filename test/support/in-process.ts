import { type ActionContext, createContext } from "../../src/context.ts";
import type { Inputs } from "../../src/inputs/inputs.ts";
import { ProgressHistory } from "../../src/report/progress-chart.ts";
import type { Runner } from "../../src/runner/runner.ts";
import { ExportState } from "../../src/state/export-state.ts";
import { initialState, type SavedState } from "../../src/state/saved-state.ts";
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
export const DAWN = Date.parse("2026-11-24T06:00:00Z");

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
  readonly naps: number[] = [];

  now(): number {
    return this.#now;
  }

  date(): Date {
    return new Date(DAWN + this.#now);
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    this.naps.push(ms);
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const sleeper = {
        at: this.#now + Math.max(ms, 0),
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

/** A request as a {@link Cloud} got it. */
export interface Request {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  /** When, on the clock. */
  at: number;
  timeoutMs: number;
}

/** What a {@link Cloud} answers, after a while. */
export interface Answer {
  afterMs?: number;
  /** A reply, an error of the transport, or silence. */
  with: Partial<HttpResponse> | TransportError | "silence";
}

export const KEY = "0123456789abcdef0123456789abcdef-a-key";

/** What stands for Zilliz Cloud where only meanings matter: the real client over a transport that plays a script. */
export class Cloud {
  readonly requests: Request[] = [];
  readonly zilliz: ZillizClient;

  constructor(
    clock: FakeClock,
    answer: (request: Request, n: number) => Answer,
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
      const { afterMs = 0, with: outcome } = answer(
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
    this.zilliz = createZillizClient({
      baseUrl: new URL("http://127.0.0.1"),
      apiKey: KEY,
      userAgent: "test",
      http,
    });
  }
}

/** A success with its data. */
export function ok(data: unknown): Partial<HttpResponse> {
  return { body: JSON.stringify({ code: 0, data }) };
}

/** An error as Zilliz Cloud sends it: HTTP 200 and a code. */
export function says(code: number, message = "No."): Partial<HttpResponse> {
  return { body: JSON.stringify({ code, message }) };
}

/** A reply with nothing but a status, and a code of the same number. */
export function http(
  status: number,
  headers: Record<string, string> = {},
): Partial<HttpResponse> {
  return {
    status,
    headers,
    body: JSON.stringify({ code: status, message: "No." }),
  };
}

export function refusedConnection(): TransportError {
  return new TransportError("connect ECONNREFUSED", false, undefined);
}

export function resetConnection(): TransportError {
  return new TransportError("read ECONNRESET", true, undefined);
}

/** Inputs as a workflow with only the required ones has them. */
export function inputsWith(changes: Partial<Inputs> = {}): Inputs {
  return {
    apiKey: KEY,
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
    cancelPaths: ROUTES,
    matrixJob: { index: 0, total: 1 },
    summary: true,
    receiptPath: undefined,
    githubToken: undefined,
    statusContext: undefined,
    resume: "auto",
    ...changes,
  };
}

export const PROJECTS = "/v2/projects/{project_id}/jobs/{job_id}/cancel";
export const JOBS = "/v2/jobs/{job_id}/cancel";
export const ROUTES = [PROJECTS, JOBS];

/** What a {@link RecordingRunner} was told, in order. */
export type Told = Line | Annotation | Entry;

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
  readonly told: Told[] = [];
  /** Names of the files that can't be written. */
  readonly broken = new Set<"output" | "state" | "summary" | "file">();

  info = (text: string): void => {
    this.told.push({ kind: "info", text });
  };
  debug = (text: string): void => {
    this.told.push({ kind: "debug", text });
  };
  group = (title: string, lines: readonly string[]): void => {
    for (const text of [title, ...lines])
      this.told.push({ kind: "group", text });
  };
  notice = (title: string, text: string): void => {
    this.told.push({ kind: "notice", title, text });
  };
  warning = (title: string, text: string): void => {
    this.told.push({ kind: "warning", title, text });
  };
  error = (title: string, text: string): void => {
    this.told.push({ kind: "error", title, text });
  };
  setOutput = (name: string, value: string): void => {
    this.#write("output");
    this.told.push({ kind: "output", name, value });
  };
  saveState = (name: string, value: string): void => {
    this.#write("state");
    this.told.push({ kind: "state", name, value });
  };
  addSummary = async (text: string): Promise<void> => {
    this.#write("summary");
    this.told.push({ kind: "summary", text });
  };
  writeFile = (name: string, value: string): void => {
    this.#write("file");
    this.told.push({ kind: "file", name, value });
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
    return this.told.flatMap((each) =>
      each.kind === kind && "text" in each ? [each.text] : [],
    );
  }

  #entries(kind: Entry["kind"]): Entry[] {
    return this.told.filter((each): each is Entry => each.kind === kind);
  }

  #write(file: "output" | "state" | "summary" | "file"): void {
    if (this.broken.has(file)) throw new Error("ENOSPC: no space left");
  }
}

export const RUN = {
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

/** The state that a main step has saved. */
export function savedState(changes: Partial<SavedState> = {}): SavedState {
  return { ...initialState("main-1"), ...changes };
}

/** A step at its beginning, and what one needs to look into it. */
export function stepWith(
  answer: (request: Request, n: number) => Answer,
  changes: Partial<Inputs> = {},
  saved: Partial<SavedState> = {},
) {
  const clock = new FakeClock();
  const cloud = new Cloud(clock, answer);
  const runner = new RecordingRunner();
  const interruption = new AbortController();
  const { signal } = interruption;
  const inputs = inputsWith(changes);
  const context: ActionContext = createContext({
    inputs,
    zilliz: cloud.zilliz,
    state: new ExportState(runner, savedState(saved)),
    history: new ProgressHistory(),
    runner,
    run: RUN,
    clock,
    signal,
    throwIfCancelled: () => signal.throwIfAborted(),
    github: undefined,
    countRetry: () => {},
  });
  return { step: context, clock, cloud, runner, interruption };
}

/** Takes what an action was expected to throw. */
export async function thrownBy(act: () => unknown): Promise<unknown> {
  try {
    await act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
