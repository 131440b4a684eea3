import type { RequestLimits, Zilliz } from "../zilliz/client.ts";

/**
 * The projects that a job can be in, which cancelling it takes to know: the one of its cluster where that is known, else
 * all that the key sees. Nothing that Zilliz Cloud tells of a job names its project.
 */
export async function findProjects(
  clusterId: string | undefined,
  zilliz: Pick<Zilliz, "describeCluster" | "listProjects">,
  limits: RequestLimits,
): Promise<string[]> {
  if (clusterId !== undefined) {
    const { projectId } = await zilliz.describeCluster(clusterId, limits);
    if (projectId !== undefined) return [projectId];
  }
  return zilliz.listProjects(limits);
}
