import type { Clock } from "../util/clock.ts";
import type { RequestLimits, ZillizClient } from "../zilliz/client.ts";
import { isJobNotFound, ZillizError } from "../zilliz/errors.ts";
import { findProjects } from "./find-projects.ts";

/** The job to cancel, and what cancelling it needs. */
export interface CancelOptions {
  jobId: string;
  /** The projects that the job may be in; unknown when Zilliz Cloud has not told yet. */
  projectIds: readonly string[] | undefined;
  /** The cluster that the job is about, if known: its project is looked up where it takes one to cancel. */
  clusterId: string | undefined;
  /** The last status that was seen of it, if any. */
  lastStatus?: string | undefined;
  /** An earlier request to cancel it was taken. */
  accepted?: boolean | undefined;
  /** Paths to POST to, tried in order, with `{project_id}` and `{job_id}`. */
  paths: readonly string[];
  zilliz: Pick<
    ZillizClient,
    "cancelJob" | "describeJob" | "describeCluster" | "listProjects"
  >;
  clock: Clock;
  /** When the time for all of it is up, on the clock. */
  deadline: number;
  /** Ends it earlier, with what is known by then. */
  signal?: AbortSignal;
}

/** What the routes said. */
export type CancelResponse =
  | "pending"
  | "accepted"
  | "rejected"
  | "unsupported";

export const CANCEL_REQUEST_TIMEOUT_MS = 10_000;
export const FIRST_CANCEL_WAIT_MS = 250;
export const LONGEST_CANCEL_WAIT_MS = 5_000;
/** Within which those come back that were put off together: all legs of a matrix are cancelled at once. */
const RATE_LIMIT_BACKOFF_MS = [1_000, 5_000] as const;
/** How long a job that nobody has seen yet is put down to its having just been started. */
const NEW_JOB_GRACE_MS = 10_000;

/** A wait, in milliseconds, after HTTP 429 that names none. */
export function rateLimitBackoff(): number {
  const [least, most] = RATE_LIMIT_BACKOFF_MS;
  return least + Math.random() * (most - least);
}

export function isFinalResponse(
  answer: string,
): answer is "rejected" | "unsupported" {
  return answer === "rejected" || answer === "unsupported";
}

/** A route, and the project that it is filled in with, where it takes one. */
interface Attempt {
  path: string;
  projectId: string | undefined;
}

/** The asking: every route in turn, again and again for those that gave no answer. */
export class CancelRequest {
  response: CancelResponse = "pending";
  error: ZillizError | undefined;
  /** The job was seen, so that a route which doesn't find it is one for other kinds of job. */
  jobIsKnown: boolean;
  readonly #cancelling: CancelOptions;
  readonly #signal: AbortSignal;

  constructor(cancelling: CancelOptions, signal: AbortSignal) {
    this.#cancelling = cancelling;
    this.#signal = signal;
    this.jobIsKnown = cancelling.lastStatus !== undefined;
  }

  /** Resolves when there is an answer, or when the signal aborts; never rejects. */
  async untilResponse(): Promise<void> {
    const { clock } = this.#cancelling;
    let open = this.#attempts(this.#cancelling.projectIds);
    let rejection: ZillizError | undefined;
    const unknownUntil = clock.now() + NEW_JOB_GRACE_MS;
    try {
      for (let wait = FIRST_CANCEL_WAIT_MS; ; wait *= 2) {
        // Without a project the first requests would be to routes that nobody documents.
        open ??= await this.#lookUpProjects();
        for (const attempt of open ?? []) {
          const error = await this.#ask(attempt);
          if (error === undefined) {
            this.response = "accepted";
            this.error = undefined;
            return;
          }
          this.error = error;
          // A job that was just started may not be visible yet, to any route.
          const mayAppear = !this.jobIsKnown && clock.now() < unknownUntil;
          if (isJobNotFound(error) && mayAppear) continue;
          const missing = isRouteMissing(error);
          if (error.isRetryable && !missing) continue;
          open = open?.filter((other) => other !== attempt);
          if (!missing) rejection = error;
        }
        if (open?.length === 0) {
          this.response = rejection === undefined ? "unsupported" : "rejected";
          this.error = rejection ?? this.error;
          return;
        }
        const { kind, failure } = this.error ?? {};
        const asked = failure?.retryAfterMs;
        const pause =
          kind === "rateLimited" && asked === undefined
            ? rateLimitBackoff()
            : Math.max(wait, asked ?? 0);
        await clock.sleep(
          Math.min(pause, LONGEST_CANCEL_WAIT_MS),
          this.#signal,
        );
      }
    } catch (error) {
      if (!this.#signal.aborted) throw error;
    }
  }

  /** Undefined while a project is needed and not known. */
  #attempts(projectIds: readonly string[] | undefined): Attempt[] | undefined {
    const { paths: routes } = this.#cancelling;
    const needsProject = (route: string) => route.includes("{project_id}");
    if (projectIds === undefined && routes.some(needsProject)) return undefined;
    return routes.flatMap((route): Attempt[] =>
      needsProject(route)
        ? (projectIds ?? []).map((projectId) => ({ path: route, projectId }))
        : [{ path: route, projectId: undefined }],
    );
  }

  /** The attempts, now that the projects are known; undefined when the look-up is worth repeating. */
  async #lookUpProjects(): Promise<Attempt[] | undefined> {
    const { clusterId, zilliz } = this.#cancelling;
    const found = await this.#failureOr(() =>
      findProjects(clusterId, zilliz, this.#limits()),
    );
    if (!(found instanceof ZillizError)) return this.#attempts(found);
    this.error = found;
    // Who may not see the projects still has the routes that take none.
    return found.isRetryable ? undefined : this.#attempts([]);
  }

  async #ask({
    path: route,
    projectId,
  }: Attempt): Promise<ZillizError | undefined> {
    const { jobId, zilliz } = this.#cancelling;
    return this.#failureOr(async () => {
      await zilliz.cancelJob(route, { projectId, jobId }, this.#limits());
      return undefined;
    });
  }

  /** Half of what is left, so that a route that never answers leaves time for the next. */
  #limits(): RequestLimits {
    const { deadline, clock } = this.#cancelling;
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

/** The route isn't there, or serves other kinds of job than this one. */
function isRouteMissing(error: ZillizError): boolean {
  const { httpStatus } = error.failure;
  return (
    httpStatus === 404 ||
    httpStatus === 405 ||
    httpStatus === 501 ||
    isJobNotFound(error)
  );
}
