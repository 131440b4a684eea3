import type { RequestLimits, ZillizClient } from "../zilliz/client.ts";
import { ZillizError } from "../zilliz/errors.ts";

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
