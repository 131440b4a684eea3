import type { CancelOutcome, Status } from "../outcome.ts";
import type { Runner } from "../runner/runner.ts";
import { type Clock, isoSeconds, timeOf } from "../util/clock.ts";
import { harmless } from "../util/sanitize.ts";
import { keepPhase } from "./rendezvous.ts";
import { type Facts, PHASE_KEY, type Phase } from "./saved-state.ts";

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
  #before: Phase["name"] = "idle";
  readonly #handover: string | undefined;
  #owedStatus: Phase["owedStatus"];
  #follower: ((phase: Phase["name"], facts: Facts) => void) | undefined;
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
    this.#owedStatus = phase.owedStatus;
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

  /** Calls whenever the step has come further, or has seen the open job. Must not throw. */
  followedBy(follower: (phase: Phase["name"], facts: Facts) => void): void {
    this.#follower = follower;
  }

  /** The commit status to be written at last, by post if nobody does before; undefined when none is left to be. */
  owes(status: Phase["owedStatus"]): void {
    this.#owedStatus = status;
    this.#save(this.#phase);
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
      "backup-job-id": facts.backupJobId && harmless(facts.backupJobId),
      "backup-status":
        facts.backupStatus && harmless(facts.backupStatus, LONGEST_STATUS),
      "backup-age-seconds": facts.backupAgeSeconds,
      "integration-id": facts.integrationId,
      bucket: facts.bucket && harmless(facts.bucket),
      region: facts.region && harmless(facts.region),
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

  /** A backup is about to be asked for. Until an answer comes, one may be being taken. */
  requestingBackup(): void {
    this.#before = this.#phase;
    this.#save("requesting-backup");
    this.status("start-unknown");
  }

  /** Zilliz Cloud named the backup that it takes. */
  backingUp(facts: Facts): void {
    this.#began("backing-up", facts);
    this.status("in-progress");
  }

  /** The start request is about to be sent. Until an answer comes, an export may have been started. */
  starting(): void {
    this.#before = this.#phase;
    this.#save("starting");
    this.status("start-unknown");
  }

  /** What was about to be asked for never was: all is as it was before. */
  withdrawn(): void {
    this.#save(this.#before);
  }

  /** Zilliz Cloud named the job. */
  started(jobId: string, clock: Clock): void {
    this.#startedAt = clock.now();
    this.#began("running", {
      jobId,
      startedAt: isoSeconds(clock.date().getTime()),
    });
    this.status("in-progress");
  }

  /** The job was started before this run, or by an earlier attempt of it. */
  attached(jobId: string, facts: Facts = {}): void {
    this.#began("running", { ...facts, jobId, attached: true });
    this.status("in-progress");
  }

  /** The open job as it was seen. What is said of the job that takes the backup is not said of the export. */
  saw({ status, progress, reason, startTime }: SeenJob): void {
    const told = reason && harmless(reason);
    if (this.#facts.jobId === undefined) {
      this.note({ reason: told });
      return;
    }
    this.note({
      startedAt: this.#facts.startedAt ?? isoTime(startTime),
      remoteStatus: harmless(status, LONGEST_STATUS),
      progress,
      reason: told,
    });
    this.#follower?.(this.#phase, this.#facts);
  }

  /** The job has ended. Its times are the server's where it tells both, as the two clocks may differ, else our own. */
  finished({ startTime, endTime }: SeenJob, clock: Clock): void {
    if (this.#facts.jobId === undefined) return;
    const from = timeOf(startTime);
    const to = timeOf(endTime);
    if (from !== undefined && to !== undefined && to >= from) {
      this.note({
        startedAt: isoSeconds(from),
        finishedAt: isoSeconds(to),
        durationSeconds: Math.round((to - from) / 1000),
      });
      return;
    }
    this.note({
      finishedAt: isoSeconds(clock.date().getTime()),
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

  /** The receipt, as JSON. */
  receipt(json: string): void {
    this.#write({ receipt: json });
  }

  /** The state before the outputs: whoever reads an id there can count on the post step's knowing it too. */
  #began(name: Phase["name"], facts: Facts): void {
    this.#facts = { ...this.#facts, ...facts };
    this.#save(name);
    this.note(facts);
  }

  #save(name: Phase["name"]): void {
    this.#phase = name;
    const phase: Phase = {
      name,
      facts: this.#facts,
      handover: this.#handover,
      owedStatus: this.#owedStatus,
    };
    // Not that it is settled: a post step that reads this has not heard main say so.
    if (this.#handover !== undefined && name !== "settled") {
      keepPhase(this.#handover, phase);
    }
    // It only takes note of it: what it does comes after what the state says.
    this.#follower?.(name, this.#facts);
    try {
      this.#files.saveState(PHASE_KEY, JSON.stringify(phase));
    } catch (error) {
      // Without the state the post step can't clean up after a step that was killed. The export itself isn't harmed.
      if (name === "idle" || name === "settled") return;
      this.#files.warning(
        "The runner's state file can't be written",
        `${messageOf(error)}. Should the runner kill this step, ${this.#open(name)} keeps running; cancel it on the Jobs page of the Zilliz Cloud console then.`,
      );
    }
  }

  #open(name: "requesting-backup" | "backing-up" | "starting" | "running") {
    const { jobId, backupId, backupJobId } = this.#facts;
    switch (name) {
      case "requesting-backup":
        return "the backup that it is about to ask for";
      case "backing-up":
        return `job ${backupJobId ?? "(unknown)"}, which takes backup ${backupId ?? "(unknown)"},`;
      case "starting":
        return "the export that it is about to start";
      case "running":
        return `export job ${jobId}`;
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

/** A time that Zilliz Cloud told, as the outputs have it. */
function isoTime(text: string | undefined): string | undefined {
  const at = timeOf(text);
  return at === undefined ? undefined : isoSeconds(at);
}
