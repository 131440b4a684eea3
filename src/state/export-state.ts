import type { CancelOutcome, Status } from "../outcome.ts";
import type { Runner } from "../runner/runner.ts";
import { type Clock, parseTime, toIsoSeconds } from "../util/clock.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import { publishState } from "./rendezvous.ts";
import { type Facts, type SavedState, STATE_KEY } from "./saved-state.ts";

/** Beyond it, a status is no word. */
const MAX_STATUS_LENGTH = 100;

/** What the state reads of a job. */
interface JobSample {
  status: string;
  progress?: number | undefined;
  startTime?: string | undefined;
  endTime?: string | undefined;
  reason?: string | undefined;
}

/** What of the runner's files the state needs. */
type Files = Pick<Runner, "setOutput" | "saveState" | "warning">;

/**
 * What the run knows of the export. Every fact is in the outputs, and every phase in the state, before the call that
 * brings it returns: whatever kills the process afterwards, they are told.
 */
export class ExportState {
  #facts: Facts;
  #phase: SavedState["phase"];
  #before: SavedState["phase"] = "idle";
  readonly #handover: string | undefined;
  #owedStatus: SavedState["pendingCommitStatus"];
  #follower: ((phase: SavedState["phase"], facts: Facts) => void) | undefined;
  readonly #files: Files;
  readonly #written = new Map<string, string>();
  #outputError: Error | undefined;
  /** When the job was started, on the clock. */
  #startedAt: number | undefined;

  constructor(files: Files, phase: SavedState) {
    this.#files = files;
    this.#facts = phase.facts;
    this.#phase = phase.phase;
    this.#handover = phase.rendezvous;
    this.#owedStatus = phase.pendingCommitStatus;
  }

  get facts(): Readonly<Facts> {
    return this.#facts;
  }

  get phase(): SavedState["phase"] {
    return this.#phase;
  }

  /** Why an output could not be written; undefined while all were. */
  get outputError(): Error | undefined {
    return this.#outputError;
  }

  /** Calls whenever the step has come further, or has seen the open job. Must not throw. */
  onChange(follower: (phase: SavedState["phase"], facts: Facts) => void): void {
    this.#follower = follower;
  }

  /** The commit status to be written at last, by post if nobody does before; undefined when none is left to be. */
  setPendingCommitStatus(setStatus: SavedState["pendingCommitStatus"]): void {
    this.#owedStatus = setStatus;
    this.#save(this.#phase);
  }

  /** Takes facts down, and writes those that are outputs. */
  update(facts: Facts): void {
    const known = Object.entries(facts).filter(
      ([, fact]) => fact !== undefined,
    );
    this.#facts = { ...this.#facts, ...Object.fromEntries(known) };
    this.#write({
      "job-id": facts.jobId && sanitizeLine(facts.jobId),
      "remote-status": facts.remoteStatus,
      progress: facts.progress,
      "backup-id": facts.backupId && sanitizeLine(facts.backupId),
      "backup-job-id": facts.backupJobId && sanitizeLine(facts.backupJobId),
      "backup-status":
        facts.backupStatus &&
        sanitizeLine(facts.backupStatus, MAX_STATUS_LENGTH),
      "backup-age-seconds": facts.backupAgeSeconds,
      "integration-id": facts.integrationId,
      bucket: facts.bucket && sanitizeLine(facts.bucket),
      region: facts.region && sanitizeLine(facts.region),
      directory: facts.directory,
      "started-at": facts.startedAt,
      "finished-at": facts.finishedAt,
      "duration-seconds": facts.durationSeconds,
    });
  }

  /** The step has begun, and has asked for nothing yet. */
  begin(): void {
    this.#save("idle");
  }

  /** A backup is about to be asked for. Until an answer comes, one may be being taken. */
  beginBackupRequest(): void {
    this.#before = this.#phase;
    this.#save("requesting-backup");
    this.status("start-unknown");
  }

  /** Zilliz Cloud named the backup that it takes. */
  recordBackupStart(facts: Facts): void {
    this.#transition("backing-up", facts);
    this.status("in-progress");
  }

  /** The start request is about to be sent. Until an answer comes, an export may have been started. */
  beginStart(): void {
    this.#before = this.#phase;
    this.#save("starting");
    this.status("start-unknown");
  }

  /** What was about to be asked for never was: all is as it was before. */
  rollBack(): void {
    this.#save(this.#before);
  }

  /** Zilliz Cloud named the job. */
  recordStart(jobId: string, clock: Clock): void {
    this.#startedAt = clock.now();
    this.#transition("running", {
      jobId,
      startedAt: toIsoSeconds(clock.date().getTime()),
    });
    this.status("in-progress");
  }

  /** The job was started before this run, or by an earlier attempt of it. */
  attach(jobId: string, facts: Facts = {}): void {
    this.#transition("running", { ...facts, jobId, attached: true });
    this.status("in-progress");
  }

  /** The open job as it was seen. What is said of the job that takes the backup is not said of the export. */
  recordJob({ status, progress, reason, startTime }: JobSample): void {
    const told = reason && sanitizeLine(reason);
    if (this.#facts.jobId === undefined) {
      this.update({ reason: told });
      return;
    }
    this.update({
      startedAt: this.#facts.startedAt ?? isoTime(startTime),
      remoteStatus: sanitizeLine(status, MAX_STATUS_LENGTH),
      progress,
      reason: told,
    });
    this.#follower?.(this.#phase, this.#facts);
  }

  /** The job has ended. Its times are the server's where it tells both, as the two clocks may differ, else our own. */
  recordEnd({ startTime, endTime }: JobSample, clock: Clock): void {
    if (this.#facts.jobId === undefined) return;
    const from = parseTime(startTime);
    const to = parseTime(endTime);
    if (from !== undefined && to !== undefined && to >= from) {
      this.update({
        startedAt: toIsoSeconds(from),
        finishedAt: toIsoSeconds(to),
        durationSeconds: Math.round((to - from) / 1000),
      });
      return;
    }
    this.update({
      finishedAt: toIsoSeconds(clock.date().getTime()),
      durationSeconds:
        this.#startedAt === undefined
          ? undefined
          : Math.round((clock.now() - this.#startedAt) / 1000),
    });
  }

  /** Nothing is left for the post step to do. */
  markDone(): void {
    this.#save("done");
  }

  /** The post step goes on from here. */
  persist(): void {
    this.#save(this.#phase);
  }

  status(status: Status, cancelOutcome?: CancelOutcome): void {
    this.#write({ status, "cancel-outcome": cancelOutcome });
  }

  /** Why the export did not succeed: in Zilliz Cloud's words where it gave any, else in ours. */
  setReason(what: string): void {
    this.#write({ reason: this.#facts.reason ?? what });
  }

  /** The receipt, as JSON. */
  setReceipt(json: string): void {
    this.#write({ receipt: json });
  }

  /** The state before the outputs: whoever reads an id there can count on the post step's knowing it too. */
  #transition(name: SavedState["phase"], facts: Facts): void {
    this.#facts = { ...this.#facts, ...facts };
    this.#save(name);
    this.update(facts);
  }

  #save(name: SavedState["phase"]): void {
    this.#phase = name;
    const phase: SavedState = {
      phase: name,
      facts: this.#facts,
      rendezvous: this.#handover,
      pendingCommitStatus: this.#owedStatus,
    };
    // Not that it is settled: a post step that reads this has not heard main say so.
    if (this.#handover !== undefined && name !== "done") {
      publishState(this.#handover, phase);
    }
    // It only takes note of it: what it does comes after what the state says.
    this.#follower?.(name, this.#facts);
    try {
      this.#files.saveState(STATE_KEY, JSON.stringify(phase));
    } catch (error) {
      // Without the state the post step can't clean up after a step that was killed. The export itself isn't harmed.
      if (name === "idle" || name === "done") return;
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
  const at = parseTime(text);
  return at === undefined ? undefined : toIsoSeconds(at);
}
