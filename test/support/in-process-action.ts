import { devNull } from "node:os";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { runMain, runPost } from "../../src/action.ts";
import type { Host } from "../../src/runner/signals.ts";
import { Interrupted } from "../../src/runner/signals.ts";
import type { Toolkit } from "../../src/runner/toolkit.ts";
import type { SavedState } from "../../src/state/saved-state.ts";
import { savedState } from "./context.ts";
import { exportInputs } from "./export-inputs.ts";
import { FakeClock } from "./fake-clock.ts";
import { resolveInputs } from "./fake-runner/inputs.ts";
import { readManifest } from "./fake-runner/manifest.ts";
import { Sandbox, type SandboxState } from "./fake-zilliz/index.ts";
import { ownErrors } from "./own-errors.ts";

const MANIFEST = readManifest(fileURLToPath(new URL("../..", import.meta.url)));

/** What the runner sets in the environment of a step. */
export const GITHUB = {
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: "acme/search",
  GITHUB_RUN_ID: "4711",
  GITHUB_RUN_ATTEMPT: "3",
  GITHUB_SHA: "da39a3ee5e6b4b0d3255bfef95601890afd80709",
  GITHUB_REF_NAME: "release/v1.2",
  GITHUB_EVENT_NAME: "push",
  GITHUB_OUTPUT: devNull,
  GITHUB_STATE: devNull,
  GITHUB_STEP_SUMMARY: devNull,
};

/** An annotation beside the workflow run. */
export interface Annotation {
  level: "notice" | "warning" | "error";
  title: string;
  message: string;
}

/** What a step showed and left. */
export interface ActionOutcome {
  exitCode: number;
  outputs: Record<string, string>;
  annotations: Annotation[];
  /** The messages of the annotations that are errors, with their titles. */
  errors: string[];
  log: string;
  summaries: string[];
  /** The secrets that the runner was given to mask, in order. */
  masked: string[];
  state: SavedState | undefined;
  /** The path of every request that can start or change something. */
  posts: string[];
}

/** What differs from a step with the inputs that an export needs. */
export interface ActionOptions {
  env?: Record<string, string>;
  /** The state that a main step left: the step is a post step then. */
  state?: Partial<SavedState> | undefined;
  /** Aborted by the test when the signal comes. */
  interruption?: AbortController;
  /** The place of the job in its matrix. */
  strategy?: { index: number; total: number };
  /** The signal comes once the first request to this endpoint has arrived. */
  cancelOn?: Parameters<Sandbox["waitForRequest"]>[0];
  /** The runner's files that can't be written. */
  fullDisk?: readonly ("setOutput" | "saveState" | "summary")[];
}

/** The action in this process, on a fake clock, beside a simulated Zilliz Cloud that it reaches over HTTP. */
export class ActionScenario {
  readonly clock: FakeClock;
  readonly zilliz: Sandbox;
  /** What may appear nowhere. */
  readonly secrets: string[];
  /** How many exports all steps together may start. */
  mostExports = 1;

  private constructor(clock: FakeClock, zilliz: Sandbox) {
    this.clock = clock;
    this.zilliz = zilliz;
    this.secrets = [zilliz.apiKey];
  }

  static async start(
    state: Partial<SandboxState> = {},
    { offMs = 0, apiKey }: { offMs?: number; apiKey?: string } = {},
  ): Promise<ActionScenario> {
    const clock = new FakeClock();
    const zilliz = await Sandbox.start({
      rateLimit: false,
      state,
      now: () => clock.date().getTime() + offMs,
      ...(apiKey !== undefined && { apiKey }),
    });
    return new ActionScenario(clock, zilliz);
  }

  /** Runs the step of the README with these inputs; `undefined` leaves one out. */
  async run(
    inputs: Record<string, string | undefined> = {},
    options: ActionOptions = {},
  ): Promise<ActionOutcome> {
    const { env = {}, state, cancelOn, fullDisk = [], strategy } = options;
    const { clock, zilliz } = this;
    const { interruption = new AbortController() } = options;
    const toolkit = new RecordingToolkit(this.#withDefaults(inputs, strategy));
    for (const file of fullDisk) toolkit.full.add(file);
    if (cancelOn !== undefined)
      void zilliz
        .waitForRequest(cancelOn)
        .then(() => interruption.abort(new Interrupted("SIGINT", clock.now())));
    const host: Host = {
      core: toolkit,
      env: { ...GITHUB, ...env },
      clock,
      process: { pid: 1, ppid: 1, kill: () => true },
      interruption,
    };
    const exitCode = await (state === undefined ? runMain(host) : runPost(host, savedState(state)));
    const outcome = {
      exitCode,
      outputs: toolkit.outputs,
      annotations: toolkit.annotations,
      errors: toolkit.errors,
      log: toolkit.lines.join("\n"),
      summaries: toolkit.summaries,
      state: toolkit.saved,
      posts: this.posts,
    };
    const shown = JSON.stringify(outcome);
    for (const secret of this.secrets)
      for (const form of [secret, JSON.stringify(secret).slice(1, -1)])
        expect(shown.includes(form), "a secret is shown").toBe(false);
    return { ...outcome, masked: toolkit.masked };
  }

  /** The path of every request that can start or change something. */
  get posts(): string[] {
    return this.zilliz.posts;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.zilliz.close();
    expect(this.zilliz.violations).toEqual([]);
    expect(this.zilliz.acceptedExports.length).toBeLessThanOrEqual(this.mostExports);
  }

  #withDefaults(inputs: Record<string, string | undefined>, strategy: ActionOptions["strategy"]) {
    const given = exportInputs(this.zilliz, inputs);
    return resolveInputs(MANIFEST, given, new Map(), strategy).values;
  }
}

/** GitHub's toolkit, as far as the action uses it, which remembers instead of writing. */
export class RecordingToolkit implements Toolkit {
  readonly outputs: Record<string, string> = {};
  readonly annotations: Annotation[] = [];
  readonly lines: string[] = [];
  readonly summaries: string[] = [];
  readonly masked: string[] = [];
  readonly full = new Set<"setOutput" | "saveState" | "summary">();
  saved: SavedState | undefined;
  readonly #inputs: ReadonlyMap<string, string>;

  constructor(inputs: ReadonlyMap<string, string>) {
    this.#inputs = inputs;
  }

  getInput = (name: string) => (this.#inputs.get(name) ?? "").trim();
  setSecret = (secret: string) => this.masked.push(secret);
  info = (line: string) => this.lines.push(line);
  debug = (line: string) => this.lines.push(`[debug]${line}`);
  startGroup = (title: string) => this.lines.push(`[group]${title}`);
  endGroup = () => this.lines.push("[endgroup]");
  notice = this.#annotate("notice");
  warning = this.#annotate("warning");
  error = this.#annotate("error");
  setOutput = (name: string, value: unknown) => {
    this.#write("setOutput");
    this.outputs[name] = String(value);
  };
  saveState = (_: string, value: unknown) => {
    this.#write("saveState");
    this.saved = JSON.parse(String(value));
  };
  summary = {
    addRaw: (markdown: string) => ({
      write: async () => {
        this.#write("summary");
        this.summaries.push(markdown);
      },
    }),
  };

  /** The messages of the annotations that are errors, with their titles. */
  get errors(): string[] {
    return ownErrors(this);
  }

  #annotate(level: Annotation["level"]): Toolkit["error"] {
    return (message, properties = {}) => {
      const { title = "" } = properties;
      this.annotations.push({ level, title, message: String(message) });
    };
  }

  #write(file: "setOutput" | "saveState" | "summary"): void {
    if (this.full.has(file)) throw new Error("ENOSPC: no space left on device");
  }
}
