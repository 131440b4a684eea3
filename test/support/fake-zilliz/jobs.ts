import { utc } from "./envelope.ts";

/** From `atMs` after the start on, the job shows this status, this progress, or both. */
export type JobUpdate = {
  readonly atMs: number;
  readonly status?: string;
  readonly progress?: string;
};

/** The course of a job without interference. Times count from the job's start. */
export type JobPlan = {
  readonly pendingMs?: number;
  readonly durationMs?: number;
  /** The last word; any word will do. `"never"`: the job goes on for ever. */
  readonly finalStatus?: "SUCCESSFUL" | "FAILED" | "CANCELED" | "never" | (string & {});
  /** The `reason` once the job has ended. */
  readonly reason?: string;
  /** Overrides the even course of PENDING and IN_PROGRESS with growing progress. */
  readonly updates?: readonly JobUpdate[];
  /** The job is SUCCESSFUL in the end, and has written nothing. */
  readonly writesNothing?: boolean;
};

/** A job of the state. Its status is nowhere stored: it follows from the time. */
export type Job = {
  readonly jobId: string;
  readonly type: string;
  readonly projectId: string;
  readonly clusterId: string;
  readonly createdAt: number;
  plan: JobPlan;
  /** A cancel was requested; CANCELING lasts `takesMs`, `Infinity` for ever. */
  cancellation?: { readonly requestedAt: number; readonly takesMs: number };
  /** Ended at this time, whatever the plan says. */
  end?: JobEnd;
};

/** How and when a job ended. */
export type JobEnd = { readonly at: number; readonly status: string; readonly reason: string };

/** A job at one moment. */
export type JobView = {
  readonly status: string;
  readonly progress: string;
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
  readonly reason: string;
};

const DURATION_MS = 1_500;
const PENDING_MS = 200;

/** The job as it is at `now`. */
export function jobAt(job: Job, now: number): JobView {
  const { end: conclusion, cancellation } = job;
  if (conclusion !== undefined && now >= conclusion.at) return ended(job, conclusion);
  if (cancellation !== undefined && now >= cancellation.requestedAt) {
    const at = cancellation.requestedAt + cancellation.takesMs;
    return now >= at
      ? ended(job, { at, status: "CANCELED", reason: "" })
      : { ...underway(job, cancellation.requestedAt), status: "CANCELING" };
  }
  const planned = plannedEnd(job);
  return planned !== undefined && now >= planned.at ? ended(job, planned) : underway(job, now);
}

/**
 * The `data` of `GET /v2/jobs/{jobId}`. The value of an unknown time is not
 * documented, hence `unknownTimes`; progress is documented as a string without a percent sign.
 */
export function describeJob(
  job: Job,
  now: number,
  unknownTimes: "empty" | "null" | "absent",
): Record<string, unknown> {
  const view = jobAt(job, now);
  const time = (name: string, at: number | undefined) => {
    if (at !== undefined) return { [name]: utc(at) };
    if (unknownTimes === "absent") return {};
    return { [name]: unknownTimes === "empty" ? "" : null };
  };
  return {
    jobId: job.jobId,
    type: job.type,
    status: view.status,
    progress: view.progress,
    ...time("startTime", view.startedAt),
    ...time("endTime", view.endedAt),
    reason: view.reason,
  };
}

function plannedEnd({ plan, createdAt }: Job): JobEnd | undefined {
  const { finalStatus: ends = "SUCCESSFUL", durationMs = DURATION_MS } = plan;
  if (ends === "never") return undefined;
  // The export guide names a deleted role as a cause of failing midway.
  const fallback = ends === "FAILED" ? "The role used by the job was deleted." : "";
  const reason = plan.reason ?? fallback;
  return { at: createdAt + durationMs, status: ends, reason };
}

function ended(job: Job, { at, status, reason }: JobEnd): JobView {
  const before = underway(job, job.cancellation?.requestedAt ?? at);
  const progress = status === "SUCCESSFUL" ? "100" : before.progress;
  const { startedAt } = before;
  return { status, progress, startedAt, endedAt: at, reason };
}

function underway({ plan, createdAt }: Job, now: number): JobView {
  const { durationMs = DURATION_MS, updates: steps = [] } = plan;
  const pendingMs = Math.min(plan.pendingMs ?? PENDING_MS, durationMs);
  const elapsed = now - createdAt;
  const past = steps.filter((update) => update.atMs <= elapsed);

  const status =
    past.findLast((update) => update.status !== undefined)?.status ??
    (elapsed < pendingMs ? "PENDING" : "IN_PROGRESS");
  const share = (elapsed - pendingMs) / (durationMs - pendingMs || 1);
  const even = Math.floor(100 * Math.min(Math.max(share, 0), 0.99));
  const progress =
    past.findLast((update) => update.progress !== undefined)?.progress ?? String(even);

  const leftPending = steps.find(
    (update) => update.status !== undefined && update.status !== "PENDING",
  );
  const startedAt =
    status === "PENDING"
      ? undefined
      : createdAt + Math.min(leftPending?.atMs ?? pendingMs, elapsed);
  return { status, progress, startedAt, endedAt: undefined, reason: "" };
}
