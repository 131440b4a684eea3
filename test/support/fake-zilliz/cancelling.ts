import {
  type ErrorReply,
  failure,
  Refused,
  type Reply,
  success,
} from "./envelope.ts";
import { isVisible, type Job, jobAt } from "./jobs.ts";
import { noBody, noQuery, type Route, route } from "./routes.ts";
import { found, projectOfId, type World } from "./world.ts";

/** Documented for Spark jobs only. */
export const PROJECTS_ROUTE = "/v2/projects/{projectId}/jobs/{jobId}/cancel";

/** Documented nowhere; the likely sibling of `GET /v2/jobs/{jobId}`. */
export const JOBS_ROUTE = "/v2/jobs/{jobId}/cancel";

const CANCELING_MS = 300;

/** A plain no from the server: which one it would be is not documented. */
const REFUSAL: ErrorReply = {
  status: 200,
  code: 40003,
  message: "This action is not available.",
};

/** The cancel routes that are recognised in this world, whether or not they exist in it. */
export function cancelRoutes(world: World): Route[] {
  const recognised = new Set([
    PROJECTS_ROUTE,
    JOBS_ROUTE,
    ...existingRoutes(world),
  ]);
  return [...recognised].map((template) =>
    route({
      name: "cancel",
      method: "POST",
      template,
      query: noQuery,
      body: noBody,
      answer: ({ params, now }) => {
        if (!existingRoutes(world).includes(template))
          throw new Refused("unknownRoute");
        return cancel(world, params, now);
      },
    }),
  );
}

function existingRoutes({ cancel }: World): readonly string[] {
  if (cancel.routes !== undefined) return cancel.routes;
  if (cancel.mode === "none") return [];
  return [cancel.mode === "jobs-route" ? JOBS_ROUTE : PROJECTS_ROUTE];
}

function cancel(
  world: World,
  params: Readonly<Record<string, string>>,
  now: number,
): Reply {
  const { projectId, jobId } = params;
  if (projectId !== undefined) projectOfId(world, projectId);
  const job = found(
    world.jobs.find(
      (candidate) =>
        candidate.jobId === jobId &&
        (projectId === undefined || candidate.projectId === projectId),
    ),
    "jobNotFound",
  );
  if (!isVisible(job, now)) throw new Refused("jobNotFound");
  const { mode, refusal, cancelingMs = CANCELING_MS } = world.cancel;
  if (mode === "refuse") return failure(refusal ?? REFUSAL);

  // As the Spark page says: CANCELED is returned unchanged, other endings are rejected, and asking
  // again while CANCELING is harmless.
  const { status, endedAt } = jobAt(job, now);
  if (status === "CANCELED") return accepted(world, job, status);
  if (endedAt !== undefined) throw new Refused("jobState");
  if (job.cancellation !== undefined) return accepted(world, job, status);

  switch (mode) {
    case "too-late":
      job.conclusion = { at: now, status: "SUCCESSFUL", reason: "" };
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

function accepted(world: World, job: Job, status: string): Reply {
  const { jobId, projectId, clusterId, type } = job;
  const cluster = world.clusters.find((each) => each.clusterId === clusterId);
  const regionId = cluster?.regionId ?? "";
  return success({ jobId, projectId, type, status, regionId }, 202);
}
