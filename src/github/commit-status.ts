import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "../clock.ts";
import type { Facts, Phase } from "../runner/phase.ts";
import { type Commit, GitHubError, type Status } from "./client.ts";
import { type Saying, wordsOf } from "./words.ts";

const REQUEST_TIMEOUT_MS = 5_000;
/** With the last one, a handful. */
const MOST_PENDING = 4;

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
  #words: string | undefined;
  #pending = 0;
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
    if (words === undefined || words.description === this.#words) return;
    if (this.#over || this.#refused || this.#pending >= MOST_PENDING) return;
    this.#words = words.description;
    this.#pending += 1;
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
   * Writes the last status, waiting so long at most. Resolves to whether nothing is left to be done: it stands, and nothing
   * can overtake it, or GitHub will have none.
   */
  async conclude(status: Status, forMs: number): Promise<boolean> {
    const { clock } = this.#writing;
    this.end();
    const until = clock.now() + forMs;
    const left = () => until - clock.now();
    await Promise.race([
      this.#sending,
      sleep(forMs, undefined, { ref: false }),
    ]);
    for (let attempts = 0; attempts < 2 && !this.#refused; attempts += 1) {
      const quiet = this.#quietUntil - clock.now();
      if (quiet > left() || left() <= 0) break;
      if (quiet > 0) await clock.sleep(quiet);
      const outcome = await this.#send(status, left());
      if (outcome === "written") return !this.#straggling;
      if (outcome === "lost") break;
    }
    return this.#refused && !this.#stands;
  }

  async #sendAll(): Promise<void> {
    for (let status = this.#next; status; status = this.#next) {
      this.#next = undefined;
      if (this.#quietUntil > this.#writing.clock.now()) continue;
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
