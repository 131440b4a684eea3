import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GitHubErrorKind, toGitHubError } from "../../../src/github/client.ts";

// GitHub's toolkit reads the event once, when it is loaded: a process of its own for each event.
describe("the commit of the run", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "context-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function commitWith(
    event: string | undefined,
    eventName = "pull_request_target",
  ): Promise<string> {
    const path = join(folder, "event.json");
    if (event !== undefined) await writeFile(path, event);
    const { href } = new URL("../../../src/github/client.ts", import.meta.url);
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        "--input-type=module",
        "--eval",
        `const { headCommit } = await import(${JSON.stringify(href)});
         process.stdout.write(await headCommit({ sha: "merge", eventName: ${JSON.stringify(eventName)} }));`,
      ],
      { env: { ...process.env, GITHUB_EVENT_PATH: event === undefined ? "" : path } },
    );
    return stdout;
  }

  it.each<[string, string | undefined, string]>([
    [
      "the head of a pull request",
      JSON.stringify({ pull_request: { head: { sha: "head" } } }),
      "head",
    ],
    ["GITHUB_SHA after a push", JSON.stringify({ after: "other" }), "merge"],
    [
      "GITHUB_SHA where the head is no text",
      JSON.stringify({ pull_request: { head: { sha: 7 } } }),
      "merge",
    ],
    ["GITHUB_SHA where the event is no JSON", "{", "merge"],
    ["GITHUB_SHA where there is no event", undefined, "merge"],
  ])("is %s", async (_, event, commit) => {
    expect(await commitWith(event)).toBe(commit);
  });

  it("is GITHUB_SHA where the event is none of a pull request, whatever it holds", async () => {
    const event = JSON.stringify({ pull_request: { head: { sha: "head" } } });
    expect(await commitWith(event, "workflow_dispatch")).toBe("merge");
  });
});

describe("a failed request to GitHub", () => {
  const message = "Resource not accessible by integration";
  const page = "<html>blocked</html>";
  it.each<[number | undefined, unknown, GitHubErrorKind]>([
    [403, { message }, "rejected"],
    [404, { message: "Not Found" }, "rejected"],
    [422, { message: "Validation Failed" }, "rejected"],
    [403, { message: "You have exceeded a secondary rate limit" }, "rateLimited"],
    [429, page, "rateLimited"],
    // None of these shows that the token lacks the permission.
    [304, "", "indeterminate"],
    [401, { message: "Bad credentials" }, "indeterminate"],
    [403, page, "indeterminate"],
    [404, page, "indeterminate"],
    [500, { message }, "indeterminate"],
    [undefined, undefined, "indeterminate"],
  ])("with HTTP %s and %j is %s", (status, data, kind) => {
    const text = typeof data === "object" ? (data as { message: string }).message : "";
    const error = { message: text, status, response: { headers: {}, data } };
    expect(toGitHubError(error, (line) => line).kind).toBe(kind);
  });
});
