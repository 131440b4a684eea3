import { type ChildProcess, spawn } from "node:child_process";
import { closeSync } from "node:fs";
import { constants } from "node:os";
import { now, sleepAtLeast } from "./clock.ts";
import { OutputStream } from "./output-stream.ts";
import { openPipe } from "./pipe.ts";
import type { SentSignal } from "./types.ts";

/** How long the runner waits (ProcessInvoker.cs). None of its variables or settings changes that. */
const SIGINT_MS = 7_500;
const SIGTERM_MS = 2_500;
/** From the exit of the process to giving up on streams that a child keeps open. */
const STREAMS_MS = 5_000;

/** How to start the process. */
export interface ProcessSpec {
  readonly node: string;
  readonly nodeArgs: readonly string[];
  readonly script: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Scales what the runner waits. */
  readonly timeScale: number;
  /** Receives every line of both streams; an error that it throws ends the step at once. */
  readonly onLine: (line: string) => void;
}

/** How a process ended for the runner. The process itself may still be running. */
export interface ProcessResult {
  readonly exitCode: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly signals: readonly SentSignal[];
  /** The process did not start, or `onLine` threw. */
  readonly error: Error | undefined;
}

interface Exit {
  readonly code: number;
  readonly signal: NodeJS.Signals | undefined;
  readonly at: number;
}

// No process may outlive the emulator, however it ends.
const alive = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of alive) child.kill("SIGKILL");
});

/** A Node.js process that the runner started (ProcessInvoker.cs). */
export class StepProcess {
  readonly pid: number;
  readonly ended: Promise<ProcessResult>;
  readonly #child: ChildProcess;
  readonly #timeScale: number;
  readonly #streams: readonly OutputStream[];
  readonly #signals: SentSignal[] = [];
  // The process has exited and both streams have ended, or their grace period is over.
  readonly #completed = Promise.withResolvers<void>();
  readonly #result = Promise.withResolvers<ProcessResult>();
  #isDone = false;
  #escalation: Promise<void> | undefined;
  #exit: Exit | undefined;

  constructor(launch: ProcessSpec) {
    this.#timeScale = launch.timeScale;
    this.ended = this.#result.promise;
    const pipes = [openPipe(), openPipe()];
    // Its own session has no terminal, and a Ctrl-C in the emulator's reaches the action only as a cancel.
    this.#child = spawn(launch.node, [...launch.nodeArgs, launch.script], {
      cwd: launch.cwd,
      env: launch.env,
      stdio: ["pipe", ...pipes.map((pipe) => pipe.writeEnd)],
      detached: true,
    });
    for (const pipe of pipes) closeSync(pipe.writeEnd);
    this.#child.stdin?.on("error", () => {}).end();
    this.pid = this.#child.pid ?? 0;
    alive.add(this.#child);

    this.#streams = pipes.map(
      (pipe) => new OutputStream(pipe.readEnd, (line) => this.#deliver(line, launch.onLine)),
    );
    this.#child.once("error", (error) => this.#finish(error));
    this.#child.once("exit", (code, signal) => this.#onExit(code, signal));
    this.#completed.promise.then(async () => {
      await this.#escalation;
      this.#finish();
    });
  }

  /** The time at which the process exited. */
  get exitedAt(): number | undefined {
    return this.#exit?.at;
  }

  /** Sends SIGINT, then SIGTERM, then SIGKILL, to this one process and never to its group. */
  cancel(): void {
    this.#escalation ??= this.#escalate();
  }

  /** Kills the process from outside the runner, as the kernel does when memory runs out. */
  kill(): void {
    this.#child.kill("SIGKILL");
  }

  /** Ends the step while the process keeps running, its output unread. */
  abandon(): void {
    this.#finish();
  }

  /** Closes the reading ends of both pipes. */
  closeStreams(): void {
    for (const stream of this.#streams) stream.close();
  }

  /** Stops reading both pipes. */
  stallStreams(): void {
    for (const stream of this.#streams) stream.stall();
  }

  /** Kills the process if it is still running, and closes its pipes. */
  async dispose(): Promise<void> {
    if (this.#exit === undefined && this.#child.pid !== undefined) {
      const gone = new Promise((resolve) => this.#child.once("exit", resolve));
      this.kill();
      await gone;
    }
    this.closeStreams();
  }

  #onExit(code: number | null, signal: NodeJS.Signals | null): void {
    alive.delete(this.#child);
    this.#exit = {
      code: code ?? 128 + (signal === null ? 0 : constants.signals[signal]),
      signal: signal ?? undefined,
      at: now(),
    };
    const late = new AbortController();
    Promise.race([
      Promise.all(this.#streams.map((stream) => stream.ended)),
      sleepAtLeast(STREAMS_MS * this.#timeScale, late.signal),
    ]).finally(() => {
      this.#completed.resolve();
      late.abort();
    });
  }

  async #escalate(): Promise<void> {
    const signals = [
      ["SIGINT", SIGINT_MS],
      ["SIGTERM", SIGTERM_MS],
    ] as const;
    for (const [signal, wait] of signals) {
      // A signal to a process that is already gone fails, and the next one follows without a wait.
      if (this.#send(signal) && (await this.#completesWithin(wait * this.#timeScale))) return;
    }
    this.#send("SIGKILL");
  }

  #send(signal: NodeJS.Signals): boolean {
    if (!this.#child.kill(signal)) return false;
    this.#signals.push({ signal, at: now() });
    return true;
  }

  async #completesWithin(wait: number): Promise<boolean> {
    const inTime = new AbortController();
    const completed = await Promise.race([
      this.#completed.promise.then(() => true),
      sleepAtLeast(wait, inTime.signal).then(
        () => false,
        () => false,
      ),
    ]);
    inTime.abort();
    return completed;
  }

  #deliver(line: string, onLine: (line: string) => void): void {
    if (this.#isDone) return;
    try {
      onLine(line);
    } catch (error) {
      this.#finish(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #finish(error?: Error): void {
    if (this.#isDone) return;
    this.#isDone = true;
    const [stdout, stderr] = this.#streams;
    this.#result.resolve({
      exitCode: this.#exit?.code,
      signal: this.#exit?.signal,
      stdout: stdout?.text ?? "",
      stderr: stderr?.text ?? "",
      signals: [...this.#signals],
      error,
    });
    // A process that is still writing must neither fail nor block.
    for (const stream of this.#streams) stream.resume();
  }
}
