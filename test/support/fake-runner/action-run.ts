import { conditionHolds } from "../expressions.ts";
import { Waiters } from "../waiters.ts";
import { now } from "./clock.ts";
import { Job } from "./job.ts";
import type { ActionOptions } from "./options.ts";
import type { EndedStep, RunningStep } from "./running-step.ts";
import type { Conclusion, RunResult, StepName } from "./types.ts";
import { waitForEntry } from "./wait-for-entry.ts";
import { removeWorkTree } from "./work-tree.ts";

const CANCEL_DEADLINE_MS = 285_000;

const SHUTDOWN = {
  level: "error",
  message:
    "The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.",
} as const;

/** A line of the log and the step that wrote it. */
interface LogLine {
  readonly text: string;
  readonly step: StepName;
}

/** One step that uses the action, main and post, in a job of its own. It runs from the moment it is made. */
export class ActionRun {
  /** Resolves when the job is over; it never rejects for anything that the action does. */
  readonly finished: Promise<RunResult>;
  readonly #job: Job;
  readonly #log: LogLine[] = [];
  readonly #lines = new Waiters<LogLine, string>();
  readonly #mainEnded = new AbortController();
  readonly #main: RunningStep;
  #post: RunningStep | undefined;
  #current: RunningStep | undefined;
  #condition: string;
  #jobResult: Conclusion = "success";
  #stopped: "cancel" | "shutdown" | undefined;
  #workerLost = false;
  #deadline: NodeJS.Timeout | undefined;

  constructor(options: ActionOptions) {
    this.#job = new Job(options);
    this.#condition = options.if ?? "success()";
    this.#main = this.#start("main", this.#job.manifest.main);
    this.finished = this.#live();
  }

  /** The process of main. */
  get pid(): number {
    return this.#main.process.pid;
  }

  /** The process of post, once it has been started. */
  get postPid(): number | undefined {
    return this.#post?.process.pid;
  }

  /** GITHUB_WORKSPACE. */
  get workspace(): string {
    return this.#job.tree.workspace;
  }

  /** RUNNER_TEMP. */
  get temp(): string {
    return this.#job.tree.temp;
  }

  /** The log so far. */
  get log(): string {
    return this.#log.map(({ text }) => `${text}\n`).join("");
  }

  /**
   * Cancels the job, as the button or a newer run of the concurrency group does. The running step is signalled unless
   * its condition still holds: `always()`, so by default a post, is left alone until the deadline. Once is enough.
   */
  cancel(): void {
    if (this.#stopped !== undefined || this.#current === undefined) return;
    this.#stopped = "cancel";
    this.#jobResult = "cancelled";
    this.#deadline = setTimeout(
      () => this.#loseWorker(),
      this.#job.options.cancelDeadlineMs ?? CANCEL_DEADLINE_MS,
    );
    if (!this.#conditionHolds()) this.#current.stop();
  }

  /** Lets the step's `timeout-minutes` run out for the running step. No condition protects it from that. */
  timeout(minutes = 1): void {
    this.#current?.timeOut(minutes);
  }

  /** Shuts the runner down, as a spot reclaim or an evicted pod does: the same ladder, and then nothing more. */
  shutdown(): void {
    if (this.#stopped !== undefined || this.#current === undefined) return;
    this.#stopped = "shutdown";
    this.#jobResult = "failure";
    this.#current.stop();
  }

  /** Kills the process of the running step from outside, as the kernel does when memory runs out. */
  kill(): void {
    this.#current?.process.kill();
  }

  /** Closes the reading ends of stdout and stderr of the running step. */
  closeStdout(): void {
    this.#current?.process.closeStreams();
  }

  /** Stops reading stdout and stderr of the running step. */
  stallStdout(): void {
    this.#current?.process.stallStreams();
  }

  /** Resolves with the first matching line of a step's log, past or future; rejects if there is none. */
  waitForLine(pattern: RegExp, step: StepName = "main"): Promise<string> {
    const waiting = this.#lines.wait((line) =>
      line.step === step && line.text.search(pattern) >= 0 ? line.text : undefined,
    );
    for (const line of this.#log) this.#lines.notify(line);
    if (this.#current === undefined) this.#noMoreLines();
    return waiting;
  }

  /** Resolves as soon as main has written this output to its file; rejects when main ends without it. */
  waitForOutput(name: string): Promise<string> {
    return this.#entry(this.#main.files.output, name);
  }

  /** Resolves as soon as main has saved this state in its file; rejects when main ends without it. */
  waitForState(name: string): Promise<string> {
    return this.#entry(this.#main.files.state, name);
  }

  /** Removes the directories of a job that was started with `keep`. */
  remove(): void {
    removeWorkTree(this.#job.tree);
  }

  #start(name: StepName, script: string): RunningStep {
    const step = this.#job.start(
      name,
      script,
      () => this.#stopped !== undefined,
      (line) => {
        const entry = { text: line, step: name };
        this.#log.push(entry);
        this.#lines.notify(entry);
        this.#job.options.onLine?.(line, name);
      },
    );
    this.#current = step;
    return step;
  }

  async #live(): Promise<RunResult> {
    const main = await this.#end("main", this.#main);
    this.#mainEnded.abort();
    const post = await this.#runPost();
    this.#current = undefined;
    clearTimeout(this.#deadline);
    await this.#main.process.dispose();
    await this.#post?.process.dispose();
    this.#noMoreLines();
    const result = this.#result(main, post);
    if (!this.#job.options.keep) this.remove();
    return result;
  }

  async #runPost(): Promise<EndedStep | undefined> {
    const { post } = this.#job.manifest;
    this.#condition = "always()";
    // Post is registered before main begins, so main's conclusion is no reason to skip it (StepsRunner.cs).
    if (post === undefined || this.#workerLost || !this.#conditionHolds()) {
      return undefined;
    }
    this.#post = this.#start("post", post);
    return await this.#end("post", this.#post);
  }

  async #end(name: StepName, running: RunningStep): Promise<EndedStep> {
    const ended = await running.ended;
    this.#job.keep(name, ended.effects);
    const failed = ended.result.conclusion === "failure";
    if (failed && this.#jobResult === "success") this.#jobResult = "failure";
    return ended;
  }

  // Under a shutdown every condition is false (StepsRunner.cs).
  #conditionHolds(): boolean {
    if (this.#stopped === "shutdown") return false;
    return conditionHolds(this.#condition, { status: this.#jobResult, contexts: {} });
  }

  #loseWorker(): void {
    this.#workerLost = true;
    this.#current?.loseWorker();
  }

  #entry(file: string, key: string): Promise<string> {
    const entry = waitForEntry(file, key, this.#mainEnded.signal);
    // A promise that is no longer awaited must not end the test run.
    entry.catch(() => {});
    return entry;
  }

  #noMoreLines(): void {
    this.#lines.rejectAll(new Error(`No such line. The log was:\n${this.log}`));
  }

  #result(main: EndedStep, post: EndedStep | undefined): RunResult {
    const steps = [main, ...(post === undefined ? [] : [post])].map(({ result }) => result);
    const shutdown = this.#stopped === "shutdown" ? [SHUTDOWN] : [];
    return {
      conclusion: this.#jobResult,
      main: main.result,
      post: post?.result,
      outputs: Object.fromEntries(this.#job.effects.outputs),
      state: Object.fromEntries(this.#job.effects.state),
      summaries: steps.map(({ summary }) => summary).filter((summary) => summary !== ""),
      annotations: [...steps.flatMap(({ annotations }) => annotations), ...shutdown],
      log: this.log,
      timings: {
        startedAt: main.result.startedAt,
        signalledAt: main.result.signals[0]?.at,
        exitedAt: this.#main.process.exitedAt,
        endedAt: main.result.endedAt,
        postStartedAt: post?.result.startedAt,
        finishedAt: now(),
      },
    };
  }
}
