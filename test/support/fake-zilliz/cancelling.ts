import {
  type ApiError,
  failure,
  RejectedRequest,
  type ApiResponse,
  success,
} from "./envelope.ts";
import { isVisible, type Job, jobAt } from "./jobs.ts";
import { noBody, noQuery, type Endpoint, defineEndpoint } from "./routes.ts";
import { orReject, getProject, type SandboxState } from "./world.ts";

/** Documented for Spark jobs only. */
export const PROJECT_CANCEL_ENDPOINT = "/v2/projects/{projectId}/jobs/{jobId}/cancel";

/** Documented nowhere; the likely sibling of `GET /v2/jobs/{jobId}`. */
export const JOB_CANCEL_ENDPOINT = "/v2/jobs/{jobId}/cancel";

const CANCELING_MS = 300;

/** A plain no from the server: which one it would be is not documented. */
const REFUSAL: ApiError = {
  status: 200,
  code: 40003,
  message: "This action is not available.",
};

/** The cancel routes that are recognised in this world, whether or not they exist in it. */
export function cancelEndpoints(world: SandboxState): Endpoint[] {
  const recognised = new Set([
    PROJECT_CANCEL_ENDPOINT,
    JOB_CANCEL_ENDPOINT,
    ...existingRoutes(world),
  ]);
  return [...recognised].map((template) =>
    defineEndpoint({
      name: "cancel",
      method: "POST",
      template,
      query: noQuery,
      body: noBody,
      answer: ({ params, now }) => {
        if (!existingRoutes(world).includes(template))
          throw new RejectedRequest("unknownRoute");
        return cancel(world, params, now);
      },
    }),
  );
}

function existingRoutes({ cancel }: SandboxState): readonly string[] {
  if (cancel.endpoints !== undefined) return cancel.endpoints;
  if (cancel.mode === "none") return [];
  return [cancel.mode === "jobs-route" ? JOB_CANCEL_ENDPOINT : PROJECT_CANCEL_ENDPOINT];
}

function cancel(
  world: SandboxState,
  params: Readonly<Record<string, string>>,
  now: number,
): ApiResponse {
  const { projectId, jobId } = params;
  if (projectId !== undefined) getProject(world, projectId);
  const job = orReject(
    world.jobs.find(
      (candidate) =>
        candidate.jobId === jobId &&
        (projectId === undefined || candidate.projectId === projectId),
    ),
    "jobNotFound",
  );
  if (!isVisible(job, now)) throw new RejectedRequest("jobNotFound");
  const { mode, refusal, cancelingMs = CANCELING_MS } = world.cancel;
  if (mode === "refuse") return failure(refusal ?? REFUSAL);

  // As the Spark page says: CANCELED is returned unchanged, other endings are rejected, and asking
  // again while CANCELING is harmless.
  const { status, endedAt } = jobAt(job, now);
  if (status === "CANCELED") return accepted(world, job, status);
  if (endedAt !== undefined) throw new RejectedRequest("jobState");
  if (job.cancellation !== undefined) return accepted(world, job, status);

  switch (mode) {
    case "too-late":
      job.end = { at: now, status: "SUCCESSFUL", reason: "" };
      return { ...failure(world.errors.jobState), changed: true };
    case "ignored":
      return accepted(world, job, "CANCELING");
    default: {
      const takesMs = mode === "stuck" ? Number.POSITIVE_INFINITY : cancelingMs;
      job.cancellation = { askedAt: now, takesMs };
      return { ...accepted(world, job, "CANCELING"), changed: true };
    }
  }
}

function accepted(world: SandboxState, job: Job, status: string): ApiResponse {
  const { jobId, projectId, clusterId, type } = job;
  const cluster = world.clusters.find((each) => each.clusterId === clusterId);
  const regionId = cluster?.regionId ?? "";
  return success({ jobId, projectId, type, status, regionId }, 202);
}
