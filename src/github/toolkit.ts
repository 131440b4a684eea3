import type * as actionsGithub from "@actions/github";

/**
 * GitHub's API toolkit, which few runs need: it is a bundle of its own beside the action's (tools/build.ts), with an
 * undici of its own, so that a run which doesn't need it reads none of it.
 */
export function loadGitHubToolkit(): Promise<typeof actionsGithub> {
  return import(/* webpackIgnore: true */ "@actions/github");
}
