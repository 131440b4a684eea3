import { describe, expect, it } from "vitest";
import { ActionError } from "../../../src/errors.ts";
import { GitHubError } from "../../../src/github/client.ts";
import { readStatusUrls } from "../../../src/github/status-urls.ts";
import { errorFrom } from "../../support/error-from.ts";
import { FakeClock } from "../../support/fake-clock.ts";

const URLS = ["https://github.com/octo/vectors/actions/runs/42#marker"];
const unanswered = new GitHubError("indeterminate", "HTTP 502: Bad Gateway");
const limited = new GitHubError("rateLimited", "HTTP 429: slow down", 30_000);
const forbidden = new GitHubError("rejected", "HTTP 403: Resource not accessible");

/** Reads from a GitHub that fails so often, with these errors in turn. */
function reading(isRerun: boolean, failures: readonly GitHubError[]) {
  const clock = new FakeClock();
  const errors: GitHubError[] = [];
  let requests = 0;
  const connect = async () => ({
    statusUrls: async () => {
      const failure = failures[requests];
      requests += 1;
      if (failure !== undefined) throw failure;
      return { urls: URLS };
    },
  });
  const urls = readStatusUrls(connect, {
    isRerun,
    clock,
    signal: new AbortController().signal,
    onError: (error) => errors.push(error),
  });
  urls.catch(() => {});
  return { urls, clock, errors, requests: () => requests };
}

describe("reading what earlier attempts left", () => {
  it.each([
    ["an error of GitHub's", [unanswered, unanswered]],
    ["a rate limit", [limited]],
  ])("a re-run retries after %s", async (_, failures) => {
    const { urls, clock } = reading(true, failures);
    expect(await urls).toEqual(URLS);
    expect(clock.now()).toBeLessThan(60_000);
  });

  it("a re-run fails if GitHub does not respond for a minute: it would start a second export", async () => {
    const { urls, clock, requests } = reading(true, new Array(99).fill(unanswered));
    const error = await errorFrom(() => urls);
    expect(error).toBeInstanceOf(ActionError);
    expect(error).toMatchObject({ nextStep: expect.stringContaining("`resume: never`") });
    expect(clock.now()).toBeGreaterThan(20_000);
    expect(clock.now()).toBeLessThanOrEqual(60_000);
    expect(requests()).toBeLessThan(10);
  });

  it.each([
    ["a re-run", true],
    ["a first attempt", false],
  ])("%s treats a token without the permission as none", async (_, isRerun) => {
    const { urls, errors, requests } = reading(isRerun, [forbidden]);
    expect(await urls).toEqual([]);
    expect(errors).toEqual([forbidden]);
    expect(requests()).toBe(1);
  });

  it("a first attempt retries nothing", async () => {
    const { urls, clock, errors } = reading(false, [unanswered]);
    expect(await urls).toEqual([]);
    expect(errors).toEqual([unanswered]);
    expect(clock.now()).toBe(0);
  });
});
