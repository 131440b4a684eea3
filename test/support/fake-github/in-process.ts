import { loadGitHubToolkit } from "../../../src/github/client.ts";
import { FakeGitHub } from "./github.ts";
import type { GitHubOptions } from "./types.ts";

let started: Promise<FakeGitHub> | undefined;

/**
 * The one GitHub of a worker, which its test files share and reset: GitHub's toolkit reads the
 * address of the API once, when it is loaded.
 */
export function startInProcessGitHub(options: GitHubOptions = {}): Promise<FakeGitHub> {
  started ??= start(options);
  return started;
}

async function start(options: GitHubOptions): Promise<FakeGitHub> {
  const github = await FakeGitHub.start(options);
  process.env.GITHUB_API_URL = github.url;
  const { context } = await loadGitHubToolkit();
  delete process.env.GITHUB_API_URL;
  if (context.apiUrl !== github.url)
    throw new Error("another test file of this worker has loaded GitHub's toolkit");
  return github;
}
