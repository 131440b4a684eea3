import type * as actionsGithub from "@actions/github";

/** GitHub's API toolkit. It is as large as everything else together, and most runs don't need it. */
export function loadGitHubToolkit(): Promise<typeof actionsGithub> {
  return import("@actions/github");
}
