import { now } from "./clock.ts";
import { CommandReader } from "./command-reader.ts";
import { type Effects, emptyEffects } from "./effects.ts";
import { type CommandFiles, processCommandFiles } from "./file-commands.ts";
import type { Masker } from "./masker.ts";
import type { StepLog } from "./step-log.ts";
import { type ProcessResult, type ProcessSpec, StepProcess } from "./step-process.ts";
import type { Conclusion, StepResult } from "./types.ts";

/** The parts of a step, beside those of its process. */
export interface StepSpec extends Omit<ProcessSpec, "onLine"> {
  readonly displayName: string;
  readonly files: CommandFiles;
  readonly log: StepLog;
  readonly masker: Masker;
  readonly debugging: boolean;
  readonly container: boolean;
  /** Whether the job itself is being cancelled, or the runner shut down, by the time the step ends. */
  readonly jobStopped: () => boolean;
}

/** The result of a step, and what it changes for later ones. */
export interface EndedStep {
  readonly result: StepResult;
  readonly effects: Effects;
}

/** A running step: one process, from its start until its command files are processed (ActionRunner.cs). */
export class RunningStep {
  readonly process: StepProcess;
  readonly files: CommandFiles;
  readonly ended: Promise<EndedStep>;
  readonly startedAt = now();
  readonly #spec: StepSpec;
  #stopped = false;
  #timeoutMinutes = 0;
  #workerLost = false;

  constructor(spec: StepSpec) {
    this.#spec = spec;
    this.files = spec.files;
    const effects = emptyEffects();
    const { log, masker, debugging } = spec;
    const reader = new CommandReader({ log, masker, effects, debugging });
    this.process = new StepProcess({ ...spec, onLine: (line) => reader.read(line) });
    this.ended = this.process.ended.then((end) => this.#end(end, effects));
  }

  /**
   * Fires the step's token. In a container the signal ends the `docker exec` client, which passes nothing on: the step
   * is over while node lives (StepHost.cs).
   */
  stop(): void {
    this.#stopped = true;
    if (this.#spec.container) this.process.abandon();
    else this.process.cancel();
  }

  /** Fires the step's token because its time is up. */
  timeOut(minutes: number): void {
    this.#timeoutMinutes = minutes;
    this.stop();
  }

  /** The worker is killed, and with it all that it had still to do for this step; so is the process. */
  loseWorker(): void {
    this.#workerLost = true;
    this.process.abandon();
    this.process.kill();
  }

  #end(end: ProcessResult, effects: Effects): EndedStep {
    const { log, masker, files } = this.#spec;
    if (!this.#workerLost) {
      processCommandFiles(files, { log, masker, effects });
    }
    const conclusion = this.#conclusion(end, effects);
    const { error: _, ...process } = end;
    const endedAt = now();
    const result: StepResult = {
      conclusion,
      ...process,
      lines: log.lines,
      annotations: log.annotations,
      outputs: Object.fromEntries(effects.outputs),
      state: Object.fromEntries(effects.state),
      summary: effects.summary,
      errors: log.errors,
      startedAt: this.startedAt,
      exitedAt: this.process.exitedAt,
      endedAt,
      durationMs: endedAt - this.startedAt,
    };
    return { result, effects };
  }

  // StepsRunner.cs, RunStepAsync: a fired token outweighs the exit code, and a broken command outweighs success.
  #conclusion(end: ProcessResult, effects: Effects): Conclusion {
    const { log, jobStopped, displayName } = this.#spec;
    if (this.#workerLost) return "cancelled";
    if (this.#stopped) {
      if (jobStopped()) {
        log.error("The operation was canceled.");
        return "cancelled";
      }
      log.error(`The action '${displayName}' has timed out after ${this.#timeoutMinutes} minutes.`);
      return "failure";
    }
    if (end.error !== undefined) {
      log.error(end.error.message);
      return "failure";
    }
    return end.exitCode !== 0 || effects.failed ? "failure" : "success";
  }
}
