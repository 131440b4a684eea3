import type * as actionsGithub from "@actions/github";

/**
 * GitHub's API toolkit, which few runs need. As large as all the rest, it is loaded only when it is called for.
 */
export function loadToolkit(): Promise<typeof actionsGithub> {
  return import("@actions/github");
}
