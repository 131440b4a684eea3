import { setTimeout as sleep } from "node:timers/promises";
import type { Facts, SavedState } from "../state/saved-state.ts";
import type { Clock } from "../util/clock.ts";
import { type CommitApi, type CommitStatusPayload, GitHubError } from "./client.ts";
import { pendingText, type StatusText } from "./descriptions.ts";
import type { ResumeMarker } from "./resume-marker.ts";

const STATUS_REQUEST_TIMEOUT_MS = 5_000;
/** Beside the final one. */
const MAX_PENDING_STATUSES = 4;

/** The status that is written last. */
export interface FinalStatus extends CommitStatusPayload {
  /** When GitHub accepts requests again, in milliseconds since 1970. */
  notBefore?: number | undefined;
}

interface CommitStatusOptions {
  /** Resolves to the run's commit. */
  connect: () => Promise<CommitApi>;
  context: string;
  targetUrl: (facts: Facts, start: ResumeMarker["start"]) => string;
  /** Reports a failed request. */
  onError: (error: GitHubError) => void;
  clock: Clock;
}

/**
 * The commit status, which follows the step. Writes happen one at a time in the background, and one
 * that is outdated before its turn is skipped: only the final write is waited for. No method throws
 * or rejects.
 */
export class CommitStatus {
  readonly #options: CommitStatusOptions;
  /** The newest status that waits for its turn. */
  #next: CommitStatusPayload | undefined;
  #sending: Promise<void> | undefined;
  readonly #descriptions = new Set<string>();
  #closed = false;
  /** GitHub rejected a status, and would reject the next one. */
  #rejected = false;
  /** A status of this step is on the commit, or may be. */
  #mayBeVisible = false;
  /** The last update was written. */
  #isUpToDate = true;
  /** A write without a response may still reach GitHub, after a later one. */
  #writeInFlight = false;
  #rateLimitedUntil = 0;

  constructor(options: CommitStatusOptions) {
    this.#options = options;
  }

  /** Shows how far the step has come. */
  update(phase: SavedState["phase"], facts: Facts): void {
    const text = pendingText(phase, facts);
    if (
      text === undefined ||
      this.#closed ||
      this.#rejected ||
      this.#descriptions.has(text.description) ||
      this.#descriptions.size >= MAX_PENDING_STATUSES
    )
      return;
    this.#descriptions.add(text.description);
    const isRequest = phase === "requesting-backup" || phase === "starting";
    this.#next = this.payload(text, facts, isRequest ? "requested" : undefined);
    this.#sending ??= this.#sendAll();
  }

  /**
   * Waits for the last update, `timeoutMs` at most and until the signal aborts. Resolves to false
   * if it may not be on the commit, although GitHub accepts statuses of this step.
   */
  async waitForUpdate(timeoutMs: number, signal: AbortSignal): Promise<boolean> {
    const done = new AbortController();
    const timeout = sleep(timeoutMs, undefined, { signal: AbortSignal.any([signal, done.signal]) });
    await Promise.race([this.#sending, timeout.catch(() => {})]);
    done.abort();
    return this.#rejected || (this.#sending === undefined && this.#isUpToDate);
  }

  /** Drops all updates from now on, and the one that waits. */
  close(): void {
    this.#closed = true;
    this.#next = undefined;
  }

  payload(text: StatusText, facts: Facts, start?: ResumeMarker["start"]): CommitStatusPayload {
    const { context, targetUrl } = this.#options;
    return { ...text, context, targetUrl: targetUrl(facts, start) };
  }

  /**
   * Writes the final status within `timeoutMs`. Resolves to the status that must be written again
   * later: undefined if it is on the commit and no earlier write can overtake it, or if GitHub
   * rejects all.
   */
  async writeFinal(
    { notBefore = 0, ...status }: FinalStatus,
    timeoutMs: number,
  ): Promise<FinalStatus | undefined> {
    const { clock } = this.#options;
    this.close();
    const deadline = clock.now() + timeoutMs;
    const leftMs = () => deadline - clock.now();
    const backoffMs = () => this.#rateLimitedUntil - clock.now();
    this.#rateLimitedUntil ||= clock.now() + notBefore - clock.date().getTime();
    await Promise.race([this.#sending, sleep(timeoutMs, undefined, { ref: false })]);
    // The time is up, and the write that is still in flight could overtake this one.
    const isLate = this.#sending !== undefined;
    if (isLate) this.#writeInFlight = true;
    const maxAttempts = isLate ? 0 : 2;
    for (let tried = 0; tried < maxAttempts && !this.#rejected; tried += 1) {
      if (backoffMs() > leftMs() || leftMs() <= 0) break;
      if (backoffMs() > 0) await clock.sleep(backoffMs());
      const outcome = await this.#send(status, leftMs());
      if (outcome === "written" && !this.#writeInFlight) return undefined;
      if (outcome === "written" || outcome === "indeterminate") break;
    }
    if (this.#rejected && !this.#mayBeVisible) return undefined;
    return backoffMs() > 0
      ? {
          ...status,
          notBefore: Math.ceil(clock.date().getTime() + backoffMs()),
        }
      : status;
  }

  async #sendAll(): Promise<void> {
    for (let status = this.#next; status; status = this.#next) {
      this.#next = undefined;
      const isLimited = this.#rateLimitedUntil > this.#options.clock.now();
      this.#isUpToDate =
        !isLimited &&
        !this.#rejected &&
        (await this.#send(status, STATUS_REQUEST_TIMEOUT_MS)) === "written";
    }
    this.#sending = undefined;
  }

  async #send(
    status: CommitStatusPayload,
    leftMs: number,
  ): Promise<"written" | GitHubError["kind"]> {
    const { connect, onError, clock } = this.#options;
    try {
      const timeoutMs = Math.min(leftMs, STATUS_REQUEST_TIMEOUT_MS);
      await (await connect()).setStatus(status, timeoutMs);
      this.#mayBeVisible = true;
      return "written";
    } catch (error) {
      const failure = GitHubError.from(error);
      onError(failure);
      if (failure.kind === "rejected") this.#rejected = true;
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
