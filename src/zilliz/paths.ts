/** The path of a cluster. */
export function clusterPath(clusterId: string): string {
  return `/v2/clusters/${pathSegment(clusterId)}`;
}

/** An ID as one segment of a path. Throws a RangeError for an ID that would change the path. */
export function pathSegment(id: string): string {
  if (id === "" || id === "." || id === "..") throw new RangeError(`not an ID: "${id}"`);
  return encodeURIComponent(id);
}
