import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FakeGitHub } from "../../support/fake-github/github.ts";

const SHA = "6dcb09b5b57875f334f61aebed695e2e4193db5e";
const PATH = `/repos/octo-org/vector-search/statuses/${SHA}`;
const LIST = `/repos/octo-org/vector-search/commits/${SHA}/statuses`;

// What else it does is shown by GitHub's own toolkit, its client in test/unit/github and test/unit/action.github.test.ts.

describe("the simulated GitHub", () => {
  let github: FakeGitHub;
  let token: string;
  beforeAll(async () => {
    github = await FakeGitHub.start();
    token = github.createToken();
  });
  afterAll(() => github.close());

  const ask = async (path: string, body?: object) => {
    const { status } = await fetch(github.url + path, {
      method: body === undefined ? "GET" : "POST",
      headers: { authorization: `token ${token}`, "user-agent": "test" },
      ...(body && { body: JSON.stringify(body) }),
    });
    return status;
  };

  it.each([
    ["a long description", { description: "x".repeat(141) }],
    ["a long context", { context: "x".repeat(256) }],
    ["a link that is none", { target_url: "a:b" }],
  ])("refuses %s", async (_, fields) => {
    expect(await ask(PATH, { state: "error", ...fields })).toBe(422);
    expect(github.violations).toEqual([]);
  });

  it.each([
    ["a word that is no state", PATH, { state: "done" }],
    ["a status without a state", PATH, { context: "a" }],
    ["an unknown query", `${LIST}?size=3`, undefined],
    ["an unknown endpoint", "/repos/octo-org/vector-search/check-runs", {}],
  ])("notes what is not as GitHub describes it: %s", async (_, path, body) => {
    github.violations.length = 0;
    await ask(path, body);
    expect(github.violations).toHaveLength(1);
    github.violations.length = 0;
  });
});
