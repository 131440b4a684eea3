import type { Clock } from "../util/clock.ts";
import type { RequestLimits, ZillizClient } from "../zilliz/client.ts";
import { classifyFailure, isJobNotFound, ZillizError } from "../zilliz/errors.ts";
import { findProjects } from "./find-projects.ts";

/** The job to cancel, and what cancelling it takes. */
export interface CancelOptions {
  jobId: string;
  /** The projects that the job may be in; undefined while that is unknown. */
  projectIds: readonly string[] | undefined;
  /**
   * The cluster that the job is about, if known: its project is looked up if an endpoint needs it.
   */
  clusterId: string | undefined;
  /** The job's last known status. */
  lastStatus?: string | undefined;
  /** An earlier request to cancel it was accepted. */
  accepted?: boolean | undefined;
  /** Paths to POST to, tried in order, with `{project_id}` and `{job_id}`. */
  paths: readonly string[];
  zilliz: Pick<ZillizClient, "cancelJob" | "describeJob" | "describeCluster" | "listProjects">;
  clock: Clock;
  /** When the time for all of it is up, on the clock. */
  deadline: number;
  /** Ends it earlier, with what is known by then. */
  signal?: AbortSignal;
}

/** What the endpoints responded. */
export type CancelResponse = "pending" | "accepted" | "rejected" | "unsupported";

export const CANCEL_REQUEST_TIMEOUT_MS = 10_000;
export const FIRST_CANCEL_WAIT_MS = 250;
export const MAX_CANCEL_WAIT_MS = 5_000;
/**
 * All matrix jobs are cancelled at once: those that are rate-limited together return spread over
 * this window.
 */
const RATE_LIMIT_WINDOW_MS = [1_000, 5_000] as const;
/** How long a job that was never seen may be one that was only just started. */
const NEW_JOB_GRACE_MS = 10_000;

/** A wait, in milliseconds, after HTTP 429 without `Retry-After`. */
export function rateLimitBackoff(): number {
  const [min, max] = RATE_LIMIT_WINDOW_MS;
  return min + Math.random() * (max - min);
}

export function isFinalResponse(response: string): response is "rejected" | "unsupported" {
  return response === "rejected" || response === "unsupported";
}

/** An endpoint, and the project that its path is filled in with if it takes one. */
interface Attempt {
  path: string;
  projectId: string | undefined;
}

/**
 * The request to cancel: each endpoint in turn, again and again for those that may still accept it.
 * An endpoint is done with once it has sent a documented refusal, or is missing twice in a row. Any
 * other response may be a firewall's, or mean "not yet".
 */
export class CancelRequest {
  response: CancelResponse = "pending";
  /** The job was seen, so an endpoint that doesn't find it serves other kinds of job. */
  jobIsKnown: boolean;
  /** Undefined while no project is known. */
  #open: Attempt[] | undefined;
  #isLookupOpen: boolean;
  #lastError: ZillizError | undefined;
  readonly #errors = new Map<Attempt, ZillizError>();
  readonly #notFoundUntil: number;
  readonly #options: CancelOptions;
  readonly #signal: AbortSignal;

  constructor(options: CancelOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    this.jobIsKnown = options.lastStatus !== undefined;
    this.#notFoundUntil = options.clock.now() + NEW_JOB_GRACE_MS;
    this.#open = this.#attempts(options.projectIds);
    this.#isLookupOpen = this.#open === undefined;
  }

  /** Why the job was not cancelled; a refusal says more than an endpoint that is missing. */
  get error(): ZillizError | undefined {
    return this.response === "accepted" ? undefined : (this.#refusal ?? this.#lastError);
  }

  /** What the request comes to if no further response arrives. */
  get outcome(): "rejected" | "unsupported" | "unreachable" {
    if (this.#refusal !== undefined) return "rejected";
    return this.#open?.length === 0 ? "unsupported" : "unreachable";
  }

  /** Resolves when there is a response, or when the signal aborts; never rejects. */
  async untilResponse(): Promise<void> {
    const { clock } = this.#options;
    try {
      for (let wait = FIRST_CANCEL_WAIT_MS; ; wait *= 2) {
        if (this.#isLookupOpen) await this.#findAttempts();
        for (const attempt of this.#open ?? []) {
          const error = await this.#send(attempt);
          if (error === undefined) {
            this.response = "accepted";
            return;
          }
          if (this.#isDone(attempt, error)) {
            this.#open = this.#open?.filter((other) => other !== attempt);
          }
          this.#record(attempt, error);
        }
        const { outcome } = this;
        if (this.#open?.length === 0 && !this.#isLookupOpen && outcome !== "unreachable") {
          this.response = outcome;
          return;
        }
        const pause = Math.min(this.#pause(wait), MAX_CANCEL_WAIT_MS);
        await clock.sleep(pause, this.#signal);
      }
    } catch (error) {
      if (!this.#signal.aborted) throw error;
    }
  }

  /** No other response of the endpoint can be expected. */
  #isDone(attempt: Attempt, error: ZillizError): boolean {
    if (classifyFailure(error) === "refused") return true;
    // A job that was just started may not be visible to any endpoint yet.
    const mayAppear = !this.jobIsKnown && this.#options.clock.now() < this.#notFoundUntil;
    if (isJobNotFound(error) && mayAppear) return false;
    const before = this.#errors.get(attempt);
    const isDocumented = classifyFailure(error) === "not-found";
    return (
      isRouteMissing(error) && (isDocumented || (before !== undefined && isRouteMissing(before)))
    );
  }

  /** A request without a response, such as one that the deadline cuts off, undoes no refusal. */
  #record(attempt: Attempt, error: ZillizError): void {
    this.#lastError = error;
    const before = this.#errors.get(attempt);
    const hasResponse = error.failure.httpStatus !== undefined;
    if (hasResponse || before === undefined || !isRefusal(before)) this.#errors.set(attempt, error);
  }

  get #refusal(): ZillizError | undefined {
    return [...this.#errors.values()].find(isRefusal);
  }

  #pause(wait: number): number {
    const { kind, failure } = this.#lastError ?? {};
    const retryAfterMs = failure?.retryAfterMs;
    return kind === "rateLimited" && retryAfterMs === undefined
      ? rateLimitBackoff()
      : Math.max(wait, retryAfterMs ?? 0);
  }

  /** Undefined while a project is needed and unknown. */
  #attempts(projectIds: readonly string[] | undefined): Attempt[] | undefined {
    const { paths } = this.#options;
    const needsProject = (path: string) => path.includes("{project_id}");
    if (projectIds === undefined && paths.some(needsProject)) return undefined;
    return paths.flatMap((path): Attempt[] =>
      needsProject(path)
        ? (projectIds ?? []).map((projectId) => ({ path, projectId }))
        : [{ path, projectId: undefined }],
    );
  }

  /** Looks up the projects. While that fails, only the endpoints that need none are open. */
  async #findAttempts(): Promise<void> {
    const { clusterId, zilliz } = this.#options;
    const found = await this.#failureOr(() => findProjects(clusterId, zilliz, this.#limits()));
    if (!(found instanceof ZillizError)) {
      const attempts = this.#attempts(found) ?? [];
      const added = attempts.filter(({ projectId }) => projectId !== undefined);
      this.#open = this.#open === undefined ? attempts : [...this.#open, ...added];
      this.#isLookupOpen = false;
      return;
    }
    this.#lastError = found;
    const failureClass = classifyFailure(found);
    this.#isLookupOpen = failureClass === "outage" || failureClass === "odd";
    // In an outage, the first requests would go to undocumented endpoints.
    if (failureClass !== "outage") this.#open ??= this.#attempts([]);
  }

  async #send({ path, projectId }: Attempt): Promise<ZillizError | undefined> {
    const { jobId, zilliz } = this.#options;
    return this.#failureOr(async () => {
      await zilliz.cancelJob(path, { projectId, jobId }, this.#limits());
      return undefined;
    });
  }

  /**
   * Half of the time that is left, so that an endpoint that never responds leaves time for the
   * next.
   */
  #limits(): RequestLimits {
    const { deadline, clock } = this.#options;
    const half = Math.max((deadline - clock.now()) / 2, 1);
    const timeoutMs = Math.min(half, CANCEL_REQUEST_TIMEOUT_MS);
    return { timeoutMs, signal: this.#signal };
  }

  async #failureOr<T>(act: () => Promise<T>): Promise<T | ZillizError> {
    try {
      return await act();
    } catch (error) {
      this.#signal.throwIfAborted();
      if (error instanceof ZillizError) return error;
      throw error;
    }
  }
}

/** The endpoint doesn't exist, or serves other kinds of job than this one. */
function isRouteMissing(error: ZillizError): boolean {
  const { httpStatus } = error.failure;
  const isMissing = httpStatus === 404 || httpStatus === 405 || httpStatus === 501;
  return (isMissing || isJobNotFound(error)) && classifyFailure(error) !== "refused";
}

/** Zilliz Cloud itself refused: its envelope has a `code`, which the page of a firewall has not. */
function isRefusal(error: ZillizError): boolean {
  const failureClass = classifyFailure(error);
  const isOddRefusal = failureClass === "odd" && error.failure.code !== undefined;
  return failureClass === "refused" || (isOddRefusal && !isRouteMissing(error));
}
