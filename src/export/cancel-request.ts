import type { Clock } from "../util/clock.ts";
import type { RequestLimits, ZillizClient } from "../zilliz/client.ts";
import { isJobNotFound, ZillizError } from "../zilliz/errors.ts";

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

/** The request to cancel: each endpoint in turn, again and again for those that did not respond. */
export class CancelRequest {
  response: CancelResponse = "pending";
  error: ZillizError | undefined;
  /** The job was seen, so an endpoint that doesn't find it serves other kinds of job. */
  jobIsKnown: boolean;
  readonly #options: CancelOptions;
  readonly #signal: AbortSignal;

  constructor(options: CancelOptions, signal: AbortSignal) {
    this.#options = options;
    this.#signal = signal;
    this.jobIsKnown = options.lastStatus !== undefined;
  }

  /** Resolves when there is a response, or when the signal aborts; never rejects. */
  async untilResponse(): Promise<void> {
    const { clock } = this.#options;
    let open = this.#attempts(this.#options.projectIds);
    let rejection: ZillizError | undefined;
    const notFoundUntil = clock.now() + NEW_JOB_GRACE_MS;
    try {
      for (let wait = FIRST_CANCEL_WAIT_MS; ; wait *= 2) {
        // Without a project, the first requests would go to undocumented endpoints.
        open ??= await this.#findAttempts();
        for (const attempt of open ?? []) {
          const error = await this.#send(attempt);
          if (error === undefined) {
            this.response = "accepted";
            this.error = undefined;
            return;
          }
          this.error = error;
          // A job that was just started may not be visible to any endpoint yet.
          const mayAppear = !this.jobIsKnown && clock.now() < notFoundUntil;
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
        const pause = Math.min(this.#pause(wait), MAX_CANCEL_WAIT_MS);
        await clock.sleep(pause, this.#signal);
      }
    } catch (error) {
      if (!this.#signal.aborted) throw error;
    }
  }

  #pause(wait: number): number {
    const { kind, failure } = this.error ?? {};
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

  /** The attempts, once the projects are known; undefined if the lookup is worth retrying. */
  async #findAttempts(): Promise<Attempt[] | undefined> {
    const { clusterId, zilliz } = this.#options;
    const found = await this.#failureOr(() => findProjects(clusterId, zilliz, this.#limits()));
    if (!(found instanceof ZillizError)) return this.#attempts(found);
    this.error = found;
    // A key that may not list projects can still use the endpoints that need none.
    return found.isRetryable ? undefined : this.#attempts([]);
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
  return httpStatus === 404 || httpStatus === 405 || httpStatus === 501 || isJobNotFound(error);
}

type ProjectReader = Pick<ZillizClient, "describeCluster" | "listProjects">;

/**
 * The projects that a job can be in: its cluster's if the cluster is known, else all that the key
 * can see. No response about a job names its project.
 */
export async function findProjects(
  clusterId: string | undefined,
  zilliz: ProjectReader,
  limits: RequestLimits,
): Promise<string[]> {
  const projectId =
    clusterId === undefined ? undefined : await clusterProject(clusterId, zilliz, limits);
  return projectId === undefined ? zilliz.listProjects(limits) : [projectId];
}

/**
 * Undefined for a cluster that doesn't exist or that the key may not see: the job may still be
 * found.
 */
async function clusterProject(
  clusterId: string,
  zilliz: ProjectReader,
  limits: RequestLimits,
): Promise<string | undefined> {
  try {
    return (await zilliz.describeCluster(clusterId, limits)).projectId;
  } catch (error) {
    const isUnknown =
      error instanceof ZillizError && (error.kind === "rejected" || error.failure.isEmpty);
    if (isUnknown) return undefined;
    throw error;
  }
}
