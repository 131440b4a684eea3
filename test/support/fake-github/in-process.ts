import { loadGitHubToolkit } from "../../../src/github/client.ts";
import { FakeGitHub } from "./github.ts";
import type { GitHubOptions } from "./types.ts";

/** The one GitHub of a worker: GitHub's toolkit reads the address of the API once, when it is loaded. */
export async function startInProcessGitHub(options: GitHubOptions = {}): Promise<FakeGitHub> {
  const github = await FakeGitHub.start(options);
  process.env.GITHUB_API_URL = github.url;
  const { context } = await loadGitHubToolkit();
  delete process.env.GITHUB_API_URL;
  if (context.apiUrl !== github.url)
    throw new Error("another test file of this worker has loaded GitHub's toolkit");
  return github;
}
