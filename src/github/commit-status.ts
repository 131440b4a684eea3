import { setTimeout as sleep } from "node:timers/promises";
import type { Facts, Phase } from "../state/saved-state.ts";
import type { Clock } from "../util/clock.ts";
import { type Commit, GitHubError, type Status } from "./client.ts";
import { type Saying, wordsOf } from "./descriptions.ts";

const REQUEST_TIMEOUT_MS = 5_000;
/** With the last one, a handful. */
const MOST_PENDING = 4;

/** The status that is written last, and when GitHub will take it. */
export interface LastStatus extends Status {
  notBefore?: number | undefined;
}

/** What writing a status needs. */
export interface Writing {
  /** Resolves to the run's commit. */
  commit: () => Promise<Commit>;
  context: string;
  /** The target of a status of these facts; `unknown` says that what was asked for has no answer yet. */
  targetUrl: (facts: Facts, unknown: boolean) => string;
  /** Tells of trouble with GitHub, once. */
  troubled: (error: GitHubError) => void;
  clock: Clock;
}

/**
 * The status of the run's commit, which follows the step. Nobody waits for a write but who concludes: they leave one after
 * the other, and what is overtaken while it waits is left out. Nothing here ever throws.
 */
export class CommitStatus {
  readonly #writing: Writing;
  #next: Status | undefined;
  #sending: Promise<void> | undefined;
  readonly #shown = new Set<string>();
  #over = false;
  /** GitHub will take no status. */
  #refused = false;
  /** A status of this step stands on the commit, or may. */
  #stands = false;
  /** A write may still come through: what is written after it can be overtaken. */
  #straggling = false;
  #quietUntil = 0;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  /** The step has come so far. */
  show(phase: Phase["name"], facts: Facts): void {
    const words = wordsOf(phase, facts);
    if (words === undefined || this.#shown.has(words.description)) return;
    if (this.#over || this.#refused || this.#shown.size >= MOST_PENDING) return;
    this.#shown.add(words.description);
    const unknown = phase === "requesting-backup" || phase === "starting";
    this.#next = this.of(words, facts, unknown);
    this.#sending ??= this.#sendAll();
  }

  /** The step is about to end: nothing is shown any more. */
  end(): void {
    this.#over = true;
    this.#next = undefined;
  }

  /** A status with its context and target. */
  of(words: Saying, facts: Facts, unknown: boolean): Status {
    const { context, targetUrl } = this.#writing;
    return { ...words, context, targetUrl: targetUrl(facts, unknown) };
  }

  /**
   * Writes the last status, waiting so long at most. Resolves to what is left to be written: nothing when it stands and
   * nothing can overtake it, or when GitHub will have none.
   */
  async conclude(
    { notBefore = 0, ...status }: LastStatus,
    forMs: number,
  ): Promise<LastStatus | undefined> {
    const { clock } = this.#writing;
    this.end();
    const until = clock.now() + forMs;
    const left = () => until - clock.now();
    this.#quietUntil ||= clock.now() + notBefore - clock.date().getTime();
    await Promise.race([
      this.#sending,
      sleep(forMs, undefined, { ref: false }),
    ]);
    // What is still under way may come after the last one, for which the time is up.
    const late = this.#sending !== undefined;
    if (late) this.#straggling = true;
    const mostAttempts = late ? 0 : 2;
    for (let made = 0; made < mostAttempts && !this.#refused; made += 1) {
      const quiet = this.#quietUntil - clock.now();
      if (quiet > left() || left() <= 0) break;
      if (quiet > 0) await clock.sleep(quiet);
      const outcome = await this.#send(status, left());
      if (outcome === "written" && !this.#straggling) return undefined;
      if (outcome === "written" || outcome === "lost") break;
    }
    if (this.#refused && !this.#stands) return undefined;
    const quietMs = this.#quietUntil - clock.now();
    return quietMs > 0
      ? { ...status, notBefore: Math.ceil(clock.date().getTime() + quietMs) }
      : status;
  }

  async #sendAll(): Promise<void> {
    for (let status = this.#next; status; status = this.#next) {
      this.#next = undefined;
      const isQuiet = this.#quietUntil > this.#writing.clock.now();
      if (isQuiet || this.#refused) continue;
      await this.#send(status, REQUEST_TIMEOUT_MS);
    }
    this.#sending = undefined;
  }

  async #send(
    status: Status,
    forMs: number,
  ): Promise<"written" | GitHubError["kind"]> {
    const { commit, troubled, clock } = this.#writing;
    try {
      const timeoutMs = Math.min(forMs, REQUEST_TIMEOUT_MS);
      await (await commit()).setStatus(status, timeoutMs);
      this.#stands = true;
      return "written";
    } catch (error) {
      const failure =
        error instanceof GitHubError
          ? error
          : new GitHubError("refused", String(error));
      troubled(failure);
      if (failure.kind === "refused") this.#refused = true;
      if (failure.kind === "limited")
        this.#quietUntil = clock.now() + failure.retryAfterMs;
      if (failure.kind === "lost") {
        this.#stands = true;
        this.#straggling = true;
      }
      return failure.kind;
    }
  }
}
