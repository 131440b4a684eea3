import { setTimeout as sleep } from "node:timers/promises";
import type { Facts, SavedState } from "../state/saved-state.ts";
import type { Clock } from "../util/clock.ts";
import {
  type CommitApi,
  type CommitStatusPayload,
  GitHubError,
} from "./client.ts";
import { pendingText, type StatusText } from "./descriptions.ts";

const STATUS_REQUEST_TIMEOUT_MS = 5_000;
/** With the last one, a handful. */
const MAX_PENDING_STATUSES = 4;

/** The status that is written last, and when GitHub will take it. */
export interface FinalStatus extends CommitStatusPayload {
  notBefore?: number | undefined;
}

/** What writing a status needs. */
export interface CommitStatusOptions {
  /** Resolves to the run's commit. */
  commit: () => Promise<CommitApi>;
  context: string;
  /** The target of a status of these facts; `unknown` says that what was asked for has no answer yet. */
  targetUrl: (facts: Facts, unknown: boolean) => string;
  /** Tells of trouble with GitHub, once. */
  onError: (error: GitHubError) => void;
  clock: Clock;
}

/**
 * The status of the run's commit, which follows the step. Nobody waits for a write but who concludes: they leave one after
 * the other, and what is overtaken while it waits is left out. Nothing here ever throws.
 */
export class CommitStatus {
  readonly #writing: CommitStatusOptions;
  #next: CommitStatusPayload | undefined;
  #sending: Promise<void> | undefined;
  readonly #shown = new Set<string>();
  #closed = false;
  /** GitHub will take no status. */
  #refused = false;
  /** A status of this step stands on the commit, or may. */
  #mayBeVisible = false;
  /** A write may still come through: what is written after it can be overtaken. */
  #writeInFlight = false;
  #rateLimitedUntil = 0;

  constructor(writing: CommitStatusOptions) {
    this.#writing = writing;
  }

  /** The step has come so far. */
  update(phase: SavedState["phase"], facts: Facts): void {
    const words = pendingText(phase, facts);
    if (words === undefined || this.#shown.has(words.description)) return;
    if (
      this.#closed ||
      this.#refused ||
      this.#shown.size >= MAX_PENDING_STATUSES
    )
      return;
    this.#shown.add(words.description);
    const unknown = phase === "requesting-backup" || phase === "starting";
    this.#next = this.payload(words, facts, unknown);
    this.#sending ??= this.#sendAll();
  }

  /** The step is about to end: nothing is shown any more. */
  close(): void {
    this.#closed = true;
    this.#next = undefined;
  }

  /** A status with its context and target. */
  payload(
    words: StatusText,
    facts: Facts,
    unknown: boolean,
  ): CommitStatusPayload {
    const { context, targetUrl } = this.#writing;
    return { ...words, context, targetUrl: targetUrl(facts, unknown) };
  }

  /**
   * Writes the last status, waiting so long at most. Resolves to what is left to be written: nothing when it stands and
   * nothing can overtake it, or when GitHub will have none.
   */
  async writeFinal(
    { notBefore = 0, ...status }: FinalStatus,
    forMs: number,
  ): Promise<FinalStatus | undefined> {
    const { clock } = this.#writing;
    this.close();
    const until = clock.now() + forMs;
    const left = () => until - clock.now();
    this.#rateLimitedUntil ||= clock.now() + notBefore - clock.date().getTime();
    await Promise.race([
      this.#sending,
      sleep(forMs, undefined, { ref: false }),
    ]);
    // What is still under way may come after the last one, for which the time is up.
    const late = this.#sending !== undefined;
    if (late) this.#writeInFlight = true;
    const mostAttempts = late ? 0 : 2;
    for (let made = 0; made < mostAttempts && !this.#refused; made += 1) {
      const quiet = this.#rateLimitedUntil - clock.now();
      if (quiet > left() || left() <= 0) break;
      if (quiet > 0) await clock.sleep(quiet);
      const outcome = await this.#send(status, left());
      if (outcome === "written" && !this.#writeInFlight) return undefined;
      if (outcome === "written" || outcome === "indeterminate") break;
    }
    if (this.#refused && !this.#mayBeVisible) return undefined;
    const quietMs = this.#rateLimitedUntil - clock.now();
    return quietMs > 0
      ? { ...status, notBefore: Math.ceil(clock.date().getTime() + quietMs) }
      : status;
  }

  async #sendAll(): Promise<void> {
    for (let status = this.#next; status; status = this.#next) {
      this.#next = undefined;
      const isQuiet = this.#rateLimitedUntil > this.#writing.clock.now();
      if (isQuiet || this.#refused) continue;
      await this.#send(status, STATUS_REQUEST_TIMEOUT_MS);
    }
    this.#sending = undefined;
  }

  async #send(
    status: CommitStatusPayload,
    forMs: number,
  ): Promise<"written" | GitHubError["kind"]> {
    const { commit, onError: troubled, clock } = this.#writing;
    try {
      const timeoutMs = Math.min(forMs, STATUS_REQUEST_TIMEOUT_MS);
      await (await commit()).setStatus(status, timeoutMs);
      this.#mayBeVisible = true;
      return "written";
    } catch (error) {
      const failure =
        error instanceof GitHubError
          ? error
          : new GitHubError("rejected", String(error));
      troubled(failure);
      if (failure.kind === "rejected") this.#refused = true;
      if (failure.kind === "rateLimited")
        this.#rateLimitedUntil = clock.now() + failure.retryAfterMs;
      if (failure.kind === "indeterminate") {
        this.#mayBeVisible = true;
        this.#writeInFlight = true;
      }
      return failure.kind;
    }
  }
}
