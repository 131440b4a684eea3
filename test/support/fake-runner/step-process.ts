import { type ChildProcess, spawn } from "node:child_process";
import { closeSync } from "node:fs";
import { Socket } from "node:net";
import { constants } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { LineSplitter } from "./lines.ts";
import { openPipes } from "./pipe.ts";
import { now, type SentSignal } from "./types.ts";

/** How long the runner waits (ProcessInvoker.cs), in milliseconds. */
export interface GracePeriods {
  readonly sigint: number;
  readonly sigterm: number;
  /** From the process's exit to giving up on streams that somebody else keeps open. */
  readonly streams: number;
}

/** The waits of the real runner. No variable or setting of it changes them. */
export const GRACE_PERIODS: GracePeriods = { sigint: 7500, sigterm: 2500, streams: 5000 };

/** What to start. */
export interface ProcessSpec {
  readonly node: string;
  readonly nodeArgs: readonly string[];
  readonly script: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly temp: string;
  readonly gracePeriods: GracePeriods;
  /** Takes every line of both streams; what it throws ends the step at once. */
  readonly onLine: (line: string) => void;
}

/** How the runner's view of a process ended. The process itself may live on. */
export interface ProcessResult {
  readonly exitCode: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly signals: readonly SentSignal[];
  /** The process did not start, or a line of it could not be taken. */
  readonly error: Error | undefined;
}

interface Exit {
  readonly code: number;
  readonly signal: NodeJS.Signals | undefined;
  readonly at: number;
}

// Nothing may outlive the emulator, however it ends.
const alive = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of alive) child.kill("SIGKILL");
});

/** A node process under the runner's hand (ProcessInvoker.cs). */
export class StepProcess {
  readonly pid: number;
  readonly ended: Promise<ProcessResult>;
  readonly #child: ChildProcess;
  readonly #waits: GracePeriods;
  readonly #streams: readonly Stream[];
  readonly #signals: SentSignal[] = [];
  // The process is gone and both streams are at their end, or waited for long enough.
  readonly #completed = Promise.withResolvers<void>();
  readonly #settled = Promise.withResolvers<ProcessResult>();
  #isSettled = false;
  #ladder: Promise<void> | undefined;
  #exit: Exit | undefined;

  constructor(launch: ProcessSpec) {
    this.#waits = launch.gracePeriods;
    this.ended = this.#settled.promise;
    const pipes = openPipes(launch.temp, 2);
    // A session of its own: no terminal, and a Ctrl-C meant for the emulator reaches the action only as a cancel.
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
      (pipe) =>
        new Stream(pipe.readEnd, (line) => this.#deliver(line, launch.onLine)),
    );
    this.#child.once("error", (error) => this.#settle(error));
    this.#child.once("exit", (code, signal) => this.#onExit(code, signal));
    this.#completed.promise.then(async () => {
      await this.#ladder;
      this.#settle();
    });
  }

  /** When the process was gone. */
  get exitedAt(): number | undefined {
    return this.#exit?.at;
  }

  /** Begins the ladder SIGINT, SIGTERM, SIGKILL. Each goes to this one process, never to its group. */
  cancel(): void {
    this.#ladder ??= this.#climb();
  }

  /** Kills the process from outside of the runner, as the kernel does when memory runs out. */
  kill(): void {
    this.#child.kill("SIGKILL");
  }

  /** Ends the runner's view of the process and lets the process itself live on, its output read by nobody. */
  abandon(): void {
    this.#settle();
  }

  /** Closes the reading ends of both pipes. */
  closeStreams(): void {
    for (const stream of this.#streams) stream.close();
  }

  /** Stops reading both pipes. */
  stallStreams(): void {
    for (const stream of this.#streams) stream.stall();
  }

  /** Goes on reading both pipes. */
  resumeStreams(): void {
    for (const stream of this.#streams) stream.resume();
  }

  /** Kills the process if it still lives and lets go of its pipes. */
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
      sleep(this.#waits.streams, undefined, { signal: late.signal }),
    ]).finally(() => {
      this.#completed.resolve();
      late.abort();
    });
  }

  async #climb(): Promise<void> {
    const rungs = [
      ["SIGINT", this.#waits.sigint],
      ["SIGTERM", this.#waits.sigterm],
    ] as const;
    for (const [signal, wait] of rungs) {
      // A signal to a process that is already gone fails, and its rung is passed without waiting.
      if (this.#send(signal) && (await this.#completesWithin(wait))) return;
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
      sleep(wait, false, { signal: inTime.signal }).catch(() => false),
    ]);
    inTime.abort();
    return completed;
  }

  #deliver(line: string, onLine: (line: string) => void): void {
    if (this.#isSettled) return;
    try {
      onLine(line);
    } catch (error) {
      this.#settle(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #settle(error?: Error): void {
    if (this.#isSettled) return;
    this.#isSettled = true;
    const [stdout, stderr] = this.#streams;
    this.#settled.resolve({
      exitCode: this.#exit?.code,
      signal: this.#exit?.signal,
      stdout: stdout?.text ?? "",
      stderr: stderr?.text ?? "",
      signals: [...this.#signals],
      error,
    });
    // What still writes must neither fail nor wait.
    this.resumeStreams();
  }
}

class Stream {
  readonly ended: Promise<void>;
  readonly #socket: Socket;
  readonly #chunks: Buffer[] = [];

  constructor(readEnd: number, onLine: (line: string) => void) {
    const splitter = new LineSplitter();
    this.#socket = new Socket({ fd: readEnd, readable: true, writable: false });
    this.#socket.on("data", (chunk: Buffer) => {
      this.#chunks.push(chunk);
      splitter.push(chunk).forEach(onLine);
    });
    this.#socket.on("end", () => splitter.end().forEach(onLine));
    this.#socket.on("error", () => {});
    this.ended = new Promise((resolve) => this.#socket.once("close", resolve));
  }

  get text(): string {
    return Buffer.concat(this.#chunks).toString();
  }

  stall(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  close(): void {
    this.#socket.destroy();
  }
}
