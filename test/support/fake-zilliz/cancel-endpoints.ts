import { defineEndpoint, type Endpoint, noBody, noQuery } from "./endpoint.ts";
import { type ApiError, type ApiResponse, failure, RejectedRequest, success } from "./envelope.ts";
import { type Job, jobAt } from "./jobs.ts";
import { getProject, orReject, type SandboxState } from "./state.ts";

/** Documented for Spark jobs only. */
export const PROJECT_CANCEL_ENDPOINT = "/v2/projects/{projectId}/jobs/{jobId}/cancel";

/** Documented nowhere; the likely sibling of `GET /v2/jobs/{jobId}`. */
export const JOB_CANCEL_ENDPOINT = "/v2/jobs/{jobId}/cancel";

const CANCELING_MS = 300;

/** A rejection; which one the server sends is not documented. */
const REJECTION: ApiError = { status: 200, code: 40003, message: "This action is not available." };

/** The cancel endpoints that are recognised, whether or not they exist. */
export function cancelEndpoints(state: SandboxState): Endpoint[] {
  const recognised = new Set([
    PROJECT_CANCEL_ENDPOINT,
    JOB_CANCEL_ENDPOINT,
    ...existingEndpoints(state),
  ]);
  return [...recognised].map((template) =>
    defineEndpoint({
      name: "cancel",
      method: "POST",
      template,
      query: noQuery,
      body: noBody,
      handle: ({ params, now }) => {
        if (!existingEndpoints(state).includes(template))
          throw new RejectedRequest("unknownEndpoint");
        return cancel(state, params, now);
      },
    }),
  );
}

function existingEndpoints({ cancel }: SandboxState): readonly string[] {
  if (cancel.endpoints !== undefined) return cancel.endpoints;
  return cancel.mode === "none" ? [] : [PROJECT_CANCEL_ENDPOINT];
}

function cancel(
  state: SandboxState,
  params: Readonly<Record<string, string>>,
  now: number,
): ApiResponse {
  const { projectId, jobId } = params;
  if (projectId !== undefined) getProject(state, projectId);
  const job = orReject(
    state.jobs.find(
      (candidate) =>
        candidate.jobId === jobId && (projectId === undefined || candidate.projectId === projectId),
    ),
    "jobNotFound",
  );
  const { mode, refusal, cancellingMs = CANCELING_MS } = state.cancel;
  if (mode === "refuse") return failure(refusal ?? REJECTION);

  // As the Spark page says: CANCELED is returned unchanged, other final statuses are rejected, and a second
  // request while CANCELING changes nothing.
  const { status, endedAt } = jobAt(job, now);
  if (status === "CANCELED") return accepted(state, job, status);
  if (endedAt !== undefined) throw new RejectedRequest("jobState");
  if (job.cancellation !== undefined) return accepted(state, job, status);

  if (mode === "ignored") return accepted(state, job, "CANCELING");
  const takesMs = mode === "stuck" ? Number.POSITIVE_INFINITY : cancellingMs;
  job.cancellation = { requestedAt: now, takesMs };
  return { ...accepted(state, job, "CANCELING"), changed: true };
}

function accepted(state: SandboxState, job: Job, status: string): ApiResponse {
  const { jobId, projectId, clusterId, type } = job;
  const cluster = state.clusters.find((each) => each.clusterId === clusterId);
  const regionId = cluster?.regionId ?? "";
  return success({ jobId, projectId, type, status, regionId }, 202);
}
