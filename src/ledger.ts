import type { Clock } from "./clock.ts";
import type { CancelOutcome, Status } from "./outcome.ts";
import { keepPhase } from "./runner/handover.ts";
import { type Facts, PHASE_KEY, type Phase } from "./runner/phase.ts";
import type { Runner } from "./runner/toolkit.ts";
import { harmless } from "./text.ts";

/** Beyond it, a status is no word. */
const LONGEST_STATUS = 100;

/** What the ledger reads of a job. */
interface SeenJob {
  status: string;
  progress?: number | undefined;
  startTime?: string | undefined;
  endTime?: string | undefined;
  reason?: string | undefined;
}

/** What of the runner's files the ledger needs. */
type Files = Pick<Runner, "setOutput" | "saveState" | "warning">;

/**
 * What the run knows of the export. Every fact is in the outputs, and every phase in the state, before the call that
 * brings it returns: whatever kills the process afterwards, they are told.
 */
export class Ledger {
  #facts: Facts;
  #phase: Phase["name"];
  readonly #handover: string | undefined;
  readonly #files: Files;
  readonly #written = new Map<string, string>();
  #outputError: Error | undefined;
  /** When the job was started, on the clock. */
  #startedAt: number | undefined;

  constructor(files: Files, phase: Phase) {
    this.#files = files;
    this.#facts = phase.facts;
    this.#phase = phase.name;
    this.#handover = phase.handover;
  }

  get facts(): Readonly<Facts> {
    return this.#facts;
  }

  get phase(): Phase["name"] {
    return this.#phase;
  }

  /** Why an output could not be written; undefined while all were. */
  get outputError(): Error | undefined {
    return this.#outputError;
  }

  /** Takes facts down, and writes those that are outputs. */
  note(facts: Facts): void {
    const known = Object.entries(facts).filter(
      ([, fact]) => fact !== undefined,
    );
    this.#facts = { ...this.#facts, ...Object.fromEntries(known) };
    this.#write({
      "job-id": facts.jobId && harmless(facts.jobId),
      "remote-status": facts.remoteStatus,
      progress: facts.progress,
      "backup-id": facts.backupId && harmless(facts.backupId),
      "integration-id": facts.integrationId,
      directory: facts.directory,
      "started-at": facts.startedAt,
      "finished-at": facts.finishedAt,
      "duration-seconds": facts.durationSeconds,
    });
  }

  /** The step has begun, and has asked for nothing yet. */
  idle(): void {
    this.#save("idle");
  }

  /** The start request is about to be sent. Until an answer comes, an export may have been started. */
  starting(): void {
    this.#save("starting");
    this.status("start-unknown");
  }

  /** Zilliz Cloud named the job. */
  started(jobId: string, clock: Clock): void {
    this.#startedAt = clock.now();
    const facts = { jobId, startedAt: isoSeconds(clock.date()) };
    // The state before the outputs: whoever reads the job's id there can count on the post step's knowing it too.
    this.#facts = { ...this.#facts, ...facts };
    this.#save("running");
    this.note(facts);
    this.status("in-progress");
  }

  /** The job as it was seen. */
  saw({ status, progress, reason }: SeenJob): void {
    this.note({
      remoteStatus: harmless(status, LONGEST_STATUS),
      progress,
      reason: reason && harmless(reason),
    });
  }

  /** The job has ended. Its times are the server's where it tells both, as the two clocks may differ, else our own. */
  finished({ startTime, endTime }: SeenJob, clock: Clock): void {
    const from = Date.parse(startTime ?? "");
    const to = Date.parse(endTime ?? "");
    if (to >= from) {
      this.note({
        startedAt: isoSeconds(new Date(from)),
        finishedAt: isoSeconds(new Date(to)),
        durationSeconds: Math.round((to - from) / 1000),
      });
      return;
    }
    this.note({
      finishedAt: isoSeconds(clock.date()),
      durationSeconds:
        this.#startedAt === undefined
          ? undefined
          : Math.round((clock.now() - this.#startedAt) / 1000),
    });
  }

  /** Nothing is left for the post step to do. */
  settled(): void {
    this.#save("settled");
  }

  /** The post step goes on from here. */
  unsettled(): void {
    this.#save(this.#phase);
  }

  status(status: Status, cancelOutcome?: CancelOutcome): void {
    this.#write({ status, "cancel-outcome": cancelOutcome });
  }

  /** Why the export did not succeed: in Zilliz Cloud's words where it gave any, else in ours. */
  because(what: string): void {
    this.#write({ reason: this.#facts.reason ?? what });
  }

  #save(name: Phase["name"]): void {
    this.#phase = name;
    const phase: Phase = {
      name,
      facts: this.#facts,
      handover: this.#handover,
    };
    // Not that it is settled: a post step that reads this has not heard main say so.
    if (this.#handover !== undefined && name !== "settled") {
      keepPhase(this.#handover, phase);
    }
    try {
      this.#files.saveState(PHASE_KEY, JSON.stringify(phase));
    } catch (error) {
      // Without the state the post step can't clean up after a step that was killed. The export itself isn't harmed.
      if (name === "idle" || name === "settled") return;
      const { jobId } = this.#facts;
      this.#files.warning(
        "The runner's state file can't be written",
        `${messageOf(error)}. Should the runner kill this step, ${
          jobId === undefined
            ? "the export that it is about to start"
            : `export job ${jobId}`
        } keeps running; cancel it on the Jobs page of the Zilliz Cloud console then.`,
      );
    }
  }

  #write(outputs: Record<string, string | number | undefined>): void {
    for (const [name, value] of Object.entries(outputs)) {
      if (value === undefined || this.#written.get(name) === String(value)) {
        continue;
      }
      try {
        this.#files.setOutput(name, String(value));
        this.#written.set(name, String(value));
      } catch (error) {
        this.#outputError ??=
          error instanceof Error ? error : new Error(String(error));
      }
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isoSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, "Z");
}
