import { describe, expect, it } from "vitest";
import { readRunContext } from "../../../src/runner/run-context.ts";

describe("the run's context", () => {
  it("is what the runner's environment says", () => {
    expect(
      readRunContext({
        GITHUB_SERVER_URL: "https://ghe.example",
        GITHUB_REPOSITORY: "octo/vectors",
        GITHUB_RUN_ID: "42",
        GITHUB_RUN_ATTEMPT: "2",
        GITHUB_SHA: "da39a3e",
        GITHUB_REF: "refs/heads/main",
        GITHUB_REF_NAME: "main",
        GITHUB_WORKFLOW_REF: "octo/vectors/.github/workflows/a.yml@refs/heads/b",
        GITHUB_EVENT_NAME: "push",
        GITHUB_JOB: "backup",
        GITHUB_ACTOR: "octocat",
        GITHUB_TRIGGERING_ACTOR: "hubot",
        GITHUB_ACTION: "__self_2",
        GITHUB_ACTION_REPOSITORY: "acme/export-zilliz-cloud-backup",
        GITHUB_ACTION_REF: "v1",
      }),
    ).toEqual({
      serverUrl: "https://ghe.example",
      repository: "octo/vectors",
      runId: "42",
      runAttempt: "2",
      sha: "da39a3e",
      ref: "refs/heads/main",
      refName: "main",
      workflowRef: "octo/vectors/.github/workflows/a.yml@refs/heads/b",
      eventName: "push",
      job: "backup",
      actor: "octocat",
      triggeringActor: "hubot",
      action: "__self_2",
      actionRepository: "acme/export-zilliz-cloud-backup",
      actionRef: "v1",
    });
  });

  it("is empty where it says nothing", () => {
    expect(readRunContext({})).toEqual({
      serverUrl: "https://github.com",
      repository: "",
      runId: "",
      runAttempt: "",
      sha: "",
      ref: "",
      refName: "",
      workflowRef: "",
      eventName: "",
      job: "",
      actor: "",
      triggeringActor: "",
      action: "",
      actionRepository: "",
      actionRef: "",
    });
  });
});
