import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FakeGitHub } from "../../support/fake-github/github.ts";

const SHA = "6dcb09b5b57875f334f61aebed695e2e4193db5e";
const PATH = `/repos/octo-org/vector-search/statuses/${SHA}`;
const LIST = `/repos/octo-org/vector-search/commits/${SHA}/statuses`;

describe("the simulated GitHub", () => {
  let github: FakeGitHub;
  let token: string;
  beforeAll(async () => {
    github = await FakeGitHub.start();
    token = github.createToken();
  });
  afterAll(() => github.close());

  const ask = async (path: string, body?: object, as = token) => {
    const response = await fetch(github.url + path, {
      method: body === undefined ? "GET" : "POST",
      headers: { authorization: `token ${as}`, "user-agent": "test" },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { headers, status } = response;
    return { status, headers, body: await response.json() };
  };

  it("creates a status, and lists it with its creator", async () => {
    const status = { state: "pending", context: "a", description: "b" };
    expect(await ask(PATH, status)).toMatchObject({ status: 201 });
    const listed = await ask(LIST);
    expect(listed.body).toMatchObject([{ ...status, creator: { login: "github-actions[bot]" } }]);
    expect(github.violations).toEqual([]);
  });

  it.each([
    ["an unknown token", PATH, { state: "error" }, 401, "ghs_unknown"],
    ["a long description", PATH, { state: "error", description: "x".repeat(141) }, 422],
    ["a long context", PATH, { state: "error", context: "x".repeat(256) }, 422],
    ["a link that is none", PATH, { state: "error", target_url: "a:b" }, 422],
    ["another repository", PATH.replace("octo-org", "other"), { state: "error" }, 404],
  ])("refuses %s", async (_, path, body, status, as?: string) => {
    const reply = await ask(path, body, as);
    expect(reply.status).toBe(status);
    expect(reply.body).toHaveProperty("message");
    expect(github.violations).toEqual([]);
  });

  it("refuses to write for a token that only reads", async () => {
    const reader = github.createToken({ write: false });
    expect(await ask(PATH, { state: "error" }, reader)).toMatchObject({
      status: 403,
      body: { message: "Resource not accessible by integration" },
    });
    expect(await ask(LIST, undefined, reader)).toMatchObject({ status: 200 });
  });

  it("has pages", async () => {
    for (let n = 0; n < 5; n += 1) github.addStatus({ sha: SHA, context: `${n}` });
    const first = await ask(`${LIST}?per_page=4`);
    expect(first.body).toMatchObject(["4", "3", "2", "1"].map((context) => ({ context })));
    expect(first.headers.get("link")).toMatch(/page=2>; rel="next".*rel="last"/);
    const last = await ask(`${LIST}?per_page=4&page=2`);
    expect(last.headers.get("link")).toMatch(/rel="prev".*rel="first"/);
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
