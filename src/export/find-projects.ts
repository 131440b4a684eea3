import type { RequestLimits, ZillizClient } from "../zilliz/client.ts";
import { ZillizError } from "../zilliz/errors.ts";

type Projects = Pick<ZillizClient, "describeCluster" | "listProjects">;

/**
 * The projects that a job can be in, which cancelling it takes to know: the one of its cluster where that is known, else
 * all that the key sees. Nothing that Zilliz Cloud tells of a job names its project.
 */
export async function findProjects(
  clusterId: string | undefined,
  zilliz: Projects,
  limits: RequestLimits,
): Promise<string[]> {
  const projectId =
    clusterId === undefined
      ? undefined
      : await clusterProject(clusterId, zilliz, limits);
  return projectId === undefined ? zilliz.listProjects(limits) : [projectId];
}

/** A cluster that the key may not see, or that isn't there, is no reason not to find the job. */
async function clusterProject(
  clusterId: string,
  zilliz: Projects,
  limits: RequestLimits,
): Promise<string | undefined> {
  try {
    return (await zilliz.describeCluster(clusterId, limits)).projectId;
  } catch (error) {
    if (error instanceof ZillizError && error.kind === "rejected")
      return undefined;
    throw error;
  }
}
