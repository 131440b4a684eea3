import { messageOf } from "../errors.ts";
import type { CancelOutcome, Status } from "../outcome.ts";
import type { Runner } from "../runner/runner.ts";
import { type Clock, parseTime, toIsoSeconds } from "../util/clock.ts";
import { sanitizeLine } from "../util/sanitize.ts";
import { type Outputs, outputsFrom, statusWord } from "./outputs.ts";
import type { Facts, Phase, SavedState } from "./saved-state.ts";

/** The fields of a job that the state reads. */
interface JobSample {
  status: string;
  progress?: number | undefined;
  startTime?: string | undefined;
  endTime?: string | undefined;
  reason?: string | undefined;
}

type ChangeListener = (phase: Phase, facts: Facts) => void;

/**
 * What the step knows of the export, and how far it is. Each method has written the state and the
 * outputs when it returns: whatever kills the process afterwards, the post step and later steps
 * know.
 */
export class ExportState {
  #state: SavedState;
  #phaseBefore: Phase = "idle";
  #listener: ChangeListener | undefined;
  #outputError: Error | undefined;
  /** When the job was started, on the clock. */
  #startedAt: number | undefined;
  readonly #runner: Pick<Runner, "setOutput">;
  readonly #store: (state: SavedState) => void;
  readonly #written = new Map<string, Outputs[string]>();

  constructor(
    runner: Pick<Runner, "setOutput">,
    saved: SavedState,
    store: (state: SavedState) => void,
  ) {
    this.#runner = runner;
    this.#state = saved;
    this.#store = store;
  }

  get facts(): Readonly<Facts> {
    return this.#state.facts;
  }

  get phase(): Phase {
    return this.#state.phase;
  }

  /** Why an output could not be written; undefined while all were. */
  get outputError(): Error | undefined {
    return this.#outputError;
  }

  /**
   * Has a listener called at each change of phase and each poll of the open job. It must not throw.
   */
  onChange(listener: ChangeListener): void {
    this.#listener = listener;
  }

  /**
   * Remembers the final commit status until it is written, which post does if main doesn't;
   * undefined when none is left.
   */
  setPendingCommitStatus(status: SavedState["pendingCommitStatus"]): void {
    this.#save({ pendingCommitStatus: status });
  }

  /** Adds facts, and writes those that are outputs. Facts that are undefined change nothing. */
  update(facts: Facts): void {
    const known = Object.fromEntries(
      Object.entries(facts).filter(([, fact]) => fact !== undefined),
    );
    this.#state = { ...this.#state, facts: { ...this.facts, ...known } };
    this.#write(outputsFrom(facts, this.facts));
  }

  /** The step begins, and has requested nothing yet. */
  begin(): void {
    this.#save({ phase: "idle" });
  }

  /**
   * The request for a backup is about to be sent. Until a response arrives, a backup may be in
   * progress.
   */
  beginBackupRequest(): void {
    this.#beginRequest("requesting-backup");
  }

  /** Zilliz Cloud named the backup that it creates. */
  recordBackupStart(facts: Facts): void {
    this.#transition("backing-up", facts);
  }

  /** The start request is about to be sent. Until a response arrives, an export may be running. */
  beginStart(): void {
    this.#beginRequest("starting");
  }

  /** The request was certainly not processed: back to the phase before it. */
  rollBack(): void {
    this.#save({ phase: this.#phaseBefore });
  }

  /** Zilliz Cloud named the job. */
  recordStart(jobId: string, clock: Clock): void {
    this.#startedAt = clock.now();
    const startedAt = toIsoSeconds(clock.date().getTime());
    this.#transition("running", { jobId, startedAt });
  }

  /** The job was started before this run, or by an earlier attempt of it. */
  attach(jobId: string, facts: Facts = {}): void {
    this.#transition("running", { ...facts, jobId, attached: true });
  }

  /**
   * A poll of the open job. While a backup is created, only the reason is kept: the rest is not
   * about the export.
   */
  recordJob({ status, progress, reason, startTime }: JobSample): void {
    const serverReason = reason && sanitizeLine(reason);
    if (this.facts.jobId === undefined) {
      this.update({ reason: serverReason });
      return;
    }
    const startedAt = parseTime(startTime);
    this.update({
      startedAt:
        this.facts.startedAt ?? (startedAt === undefined ? undefined : toIsoSeconds(startedAt)),
      remoteStatus: statusWord(status),
      progress,
      reason: serverReason,
    });
    this.#listener?.(this.phase, this.facts);
  }

  /**
   * The job has ended. Its times are the server's if it reports both, as the two clocks may differ;
   * else our own.
   */
  recordEnd({ startTime, endTime }: JobSample, clock: Clock): void {
    if (this.facts.jobId === undefined) return;
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
    const ageMs = this.#startedAt === undefined ? undefined : clock.now() - this.#startedAt;
    this.update({
      finishedAt: toIsoSeconds(clock.date().getTime()),
      durationSeconds: ageMs && Math.round(ageMs / 1000),
    });
  }

  /** Nothing is left for the post step to do. */
  markDone(): void {
    this.#save({ phase: "done" });
  }

  /** The post step continues from here. */
  persist(): void {
    this.#save({});
  }

  setStatus(status: Status, cancelOutcome?: CancelOutcome): void {
    this.#write({ status, "cancel-outcome": cancelOutcome });
  }

  /** Why the export did not succeed: Zilliz Cloud's reason if it gave one, else ours. */
  setReason(reason: string): void {
    this.#write({ reason: this.facts.reason ?? reason });
  }

  setReceipt(receipt: object): void {
    this.#write({ receipt });
  }

  /**
   * Throws an {@link ActionError} if the phase can be saved nowhere: nothing would stop what the
   * request starts.
   */
  #beginRequest(phase: "requesting-backup" | "starting"): void {
    this.#phaseBefore = this.phase;
    try {
      this.#save({ phase });
    } catch (error) {
      this.#state = { ...this.#state, phase: this.#phaseBefore };
      throw error;
    }
    this.setStatus("start-unknown");
  }

  /** State before outputs: a step that reads an ID in an output can rely on post knowing it too. */
  #transition(phase: Phase, facts: Facts): void {
    this.#state = { ...this.#state, facts: { ...this.facts, ...facts } };
    this.#save({ phase });
    this.update(facts);
    this.setStatus("in-progress");
  }

  #save(changes: Partial<SavedState>): void {
    const revision = this.#state.revision + 1;
    this.#state = { ...this.#state, ...changes, revision };
    this.#store(this.#state);
    this.#listener?.(this.phase, this.facts);
  }

  #write(outputs: Outputs): void {
    for (const [name, value] of Object.entries(outputs)) {
      if (value === undefined || this.#written.get(name) === value) continue;
      try {
        this.#runner.setOutput(name, typeof value === "object" ? value : String(value));
        this.#written.set(name, value);
      } catch (error) {
        this.#outputError ??= new Error(messageOf(error), { cause: error });
      }
    }
  }
}
