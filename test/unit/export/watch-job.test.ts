import { describe, expect, it } from "vitest";
import { type PollOptions, watchJob } from "../../../src/export/watch-job.ts";
import { ConcurrentRuns } from "../../../src/zilliz/concurrent-runs.ts";
import { errorFrom } from "../../support/error-from.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import {
  apiError,
  connectionRefused,
  connectionReset,
  httpError,
  type ReceivedRequest,
  type ScriptedResponse,
  ScriptedZilliz,
  success,
} from "../../support/scripted-zilliz.ts";

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/** Watches a job against scripted responses. */
function startWatch(
  respond: (request: ReceivedRequest, n: number) => ScriptedResponse,
  changes: Partial<PollOptions> = {},
) {
  const clock = new FakeClock();
  const cloud = new ScriptedZilliz(clock, respond);
  const interruption = new AbortController();
  const statuses: string[] = [];
  const waits: number[] = [];
  const watched = watchJob("job-1", {
    zilliz: cloud.client,
    clock,
    signal: interruption.signal,
    deadline: 5 * HOUR_MS,
    inputs: { pollInterval: "auto" },
    concurrentRuns: new ConcurrentRuns(1, clock),
    onJob: ({ status }) => statuses.push(status),
    onRetry: (_, waitMs) => waits.push(waitMs),
    ...changes,
  });
  watched.catch(() => {});
  return { watched, clock, cloud, interruption, statuses, waits };
}

const job = (status: string, fields: object = {}) =>
  success({ jobId: "job-1", status, progress: "0", ...fields });
const RUNNING: ScriptedResponse = { outcome: job("IN_PROGRESS") };
const DONE: ScriptedResponse = { outcome: job("SUCCESSFUL", { progress: "100" }) };

/** These responses in turn, then the last one for ever. */
const inTurn =
  (...responses: ScriptedResponse[]) =>
  (_: ReceivedRequest, n: number) =>
    responses[Math.min(n, responses.length) - 1] ?? DONE;

/** This outcome until that time, then the end of the job. */
const until =
  (time: number, outcome: ScriptedResponse["outcome"]) =>
  ({ at }: ReceivedRequest): ScriptedResponse =>
    at < time ? { outcome } : DONE;

describe("watching a job", () => {
  it.each(["ARCHIVED", "CANCELING", "constructor", "__proto__", "DONE?"])(
    "never ends with %s",
    async (status) => {
      const { watched, clock } = startWatch(() => ({ outcome: job(status) }));
      expect(await watched).toEqual({ kind: "timed-out" });
      expect(clock.now()).toBe(5 * HOUR_MS);
    },
  );

  it("polls soon, then less and less often", async () => {
    const { watched, cloud } = startWatch(until(HOUR_MS, RUNNING.outcome));
    await watched;
    const times = cloud.requests.map(({ at }) => at);
    expect(times[0]).toBeLessThanOrEqual(1_100);
    expect(times.length).toBeGreaterThan(100);
    expect(times.length).toBeLessThan(200);
  });

  it("polls at the given interval, and soon at first", async () => {
    const { watched, cloud } = startWatch(until(10 * MINUTE_MS, RUNNING.outcome), {
      inputs: { pollInterval: 2 * MINUTE_MS },
    });
    await watched;
    const [first = 0, ...times] = cloud.requests.map(({ at }) => at);
    expect(first).toBeLessThanOrEqual(1_100);
    expect(times.map((at) => Math.round(at - first))).toEqual(
      [2, 4, 6, 8, 10].map((minutes) => minutes * MINUTE_MS),
    );
  });

  it.each([
    ["another job", success({ jobId: "job-2", status: "SUCCESSFUL" })],
    ["no job in particular", { body: '{"code":200,"status":"SUCCESSFUL"}' }],
  ])("ignores a response about %s", async (_, outcome) => {
    const { watched, statuses } = startWatch(() => ({ outcome }));
    expect(await watched).toEqual({ kind: "timed-out" });
    expect(statuses).toEqual([]);
  });
});

describe("the deadline", () => {
  it("is when the last poll is made", async () => {
    const { watched, cloud, clock } = startWatch(() => RUNNING, { deadline: HOUR_MS });
    expect(await watched).toEqual({ kind: "timed-out" });
    expect(clock.now()).toBe(HOUR_MS);
    expect(cloud.requests.filter(({ at }) => at >= HOUR_MS)).toHaveLength(1);
  });

  it("leaves one poll if it has passed already", async () => {
    const { watched, cloud } = startWatch(() => DONE, { deadline: -1 });
    expect(await watched).toMatchObject({ kind: "ended" });
    expect(cloud.requests).toHaveLength(1);
  });

  it("leaves 10 s for the last poll", async () => {
    const { watched, clock } = startWatch(
      ({ at }) => (at < HOUR_MS ? RUNNING : { outcome: "silence" }),
      { deadline: HOUR_MS },
    );
    expect(await watched).toEqual({ kind: "timed-out" });
    expect(clock.now()).toBe(HOUR_MS + 10_000);
  });

  it("leaves no retry to log", async () => {
    const { watched, waits } = startWatch(
      ({ at }) => (at < HOUR_MS ? RUNNING : { outcome: httpError(503) }),
      { deadline: HOUR_MS },
    );
    expect(await watched).toEqual({ kind: "timed-out" });
    expect(waits).toEqual([]);
  });

  it.each<[string, ScriptedResponse["outcome"]]>([
    ["503", httpError(503)],
    ["429", httpError(429)],
    ["refused connections", connectionRefused()],
    ["resets", connectionReset()],
    ["silence", "silence"],
    ["pages in place of JSON", { body: "<html>" }],
    ["replies that aren't as documented", success({ progress: "5" })],
    ["408", httpError(408)],
    ["redirects with the success of a job", { ...job("SUCCESSFUL"), status: 302 }],
    ["redirects to a login page", httpError(302, { location: "/login" })],
    ["empty bodies", { body: "" }],
    ["half of the JSON", { body: '{"code":0,"data":{"jobId":"jo' }],
    ["the JSON of another API", { body: '{"code":200,"status":"SUCCESS"}' }],
    ["503 with a page", { status: 503, body: "<html>" }],
    ["503 with the code of a refusal", { ...apiError(21119), status: 503 }],
    ["HTTP 200 with code 500", apiError(500)],
    ["HTTP 400 with code 503", { ...apiError(503), status: 400 }],
  ])("is how long %s are retried", async (_, failure) => {
    const { watched, clock, waits, cloud } = startWatch(() => ({ outcome: failure }), {
      deadline: HOUR_MS,
    });
    expect(await watched).toEqual({ kind: "timed-out" });
    expect(clock.now()).toBeGreaterThanOrEqual(HOUR_MS);
    expect(waits.length).toBeGreaterThan(30);
    expect(cloud.requests.length).toBeLessThan(400);
  });
});

describe("a poll that fails", () => {
  it("is retried, and the watch goes on", async () => {
    const { watched, waits, statuses } = startWatch(
      inTurn(
        RUNNING,
        { outcome: httpError(500) },
        { outcome: connectionReset() },
        RUNNING,
        { outcome: httpError(429) },
        DONE,
      ),
    );
    expect(await watched).toMatchObject({ kind: "ended", as: "succeeded" });
    expect(statuses).toEqual(["IN_PROGRESS", "IN_PROGRESS", "SUCCESSFUL"]);
    expect(waits).toHaveLength(3);
  });

  /** What a firewall, a proxy or an unhealthy server sends once in a while. */
  const ODD: [string, ScriptedResponse["outcome"]][] = [
    ["403 with a page", { status: 403, body: "<html>Blocked</html>" }],
    ["400 with a page", { status: 400, body: "<html>Bad Request</html>" }],
    ["an empty 401", { status: 401, body: "" }],
    ["403 as JSON", httpError(403)],
    ["404 as JSON", httpError(404)],
    ["an empty 404", { status: 404, body: "" }],
    ["400 that says rate exceeded", { status: 400, body: '{"message":"Rate exceeded"}' }],
    ["405", { status: 405, body: "" }],
    ["410", httpError(410)],
    ["418", { status: 418, body: "" }],
    ["451", { status: 451, body: "<html>" }],
    ["499", { status: 499, body: "" }],
    ["an unknown code", apiError(123456)],
    ["the code of another request's page size", apiError(96008)],
    ["400 with the code of a failed backup", { ...apiError(96038), status: 400 }],
    ["the code of a cluster that is busy", apiError(40003)],
  ];

  it.each(ODD)("is retried if it is odd: %s", async (_, failure) => {
    const { watched, statuses } = startWatch(inTurn(RUNNING, { outcome: failure }, RUNNING, DONE));
    expect(await watched).toMatchObject({ kind: "ended", as: "succeeded" });
    expect(statuses).toHaveLength(3);
  });

  it.each(ODD)("is retried if it is the first one: %s", async (_, failure) => {
    const { watched } = startWatch(inTurn({ outcome: failure }, DONE), { firstWaitMs: 0 });
    expect(await watched).toMatchObject({ kind: "ended", as: "succeeded" });
  });

  it.each(ODD)("ends the watch if it lasts for two minutes: %s", async (_, failure) => {
    const { watched, clock } = startWatch(({ at }) =>
      at < MINUTE_MS ? RUNNING : { outcome: failure },
    );
    expect(await watched).toMatchObject({ kind: "watch-failed" });
    expect(clock.now()).toBeGreaterThanOrEqual(3 * MINUTE_MS);
    expect(clock.now()).toBeLessThanOrEqual(4 * MINUTE_MS);
  });

  it.each<[string, ScriptedResponse["outcome"]]>([
    ["a key that was deleted", { ...apiError(21119), status: 401 }],
    ["a key without the role", apiError(96013)],
    ["a key that lost the cluster", { ...apiError(96016), status: 403 }],
    ["a project out of the key's scope", apiError(96027)],
  ])("ends the watch at once if it is a documented refusal: %s", async (_, failure) => {
    const { watched, cloud } = startWatch(inTurn(RUNNING, { outcome: failure }, DONE));
    expect(await watched).toMatchObject({ kind: "watch-failed" });
    expect(cloud.requests).toHaveLength(2);
  });

  const NOT_FOUND: [string, ScriptedResponse["outcome"]][] = [
    ["the code of an unknown job", apiError(96026)],
    ["404 with that code", { ...apiError(96026), status: 404 }],
    ["a success without data", success(null)],
    ["a success with empty data", success({})],
    ["a success with nothing else", { body: '{"code":0}' }],
  ];

  it.each(NOT_FOUND)("is retried while the job may be new: %s", async (_, failure) => {
    const { watched } = startWatch(until(45_000, failure));
    expect(await watched).toMatchObject({ kind: "ended", as: "succeeded" });
  });

  it.each(NOT_FOUND)(
    "ends the watch of a job that nothing has shown within about a minute: %s",
    async (_, failure) => {
      const { watched, clock } = startWatch(() => ({ outcome: failure }));
      expect(await watched).toMatchObject({ kind: "watch-failed" });
      expect(clock.now()).toBeGreaterThanOrEqual(MINUTE_MS);
      expect(clock.now()).toBeLessThanOrEqual(95_000);
    },
  );

  it.each(NOT_FOUND)("is retried for two minutes once the job was seen: %s", async (_, failure) => {
    const missingFor = (ms: number) =>
      startWatch(({ at }) => {
        if (at < 5 * MINUTE_MS) return RUNNING;
        return at < 5 * MINUTE_MS + ms ? { outcome: failure } : DONE;
      });
    expect(await missingFor(110_000).watched).toMatchObject({ kind: "ended" });
    expect(await missingFor(170_000).watched).toMatchObject({ kind: "watch-failed" });
  });

  it("is retried at a longer interval, too", async () => {
    const odd = { outcome: httpError(403) };
    const { watched } = startWatch(inTurn(RUNNING, RUNNING, odd, RUNNING, DONE), {
      inputs: { pollInterval: 30 * MINUTE_MS },
    });
    expect(await watched).toMatchObject({ kind: "ended", as: "succeeded" });
  });

  it("may be odd for two minutes again after an outage", async () => {
    const { watched } = startWatch(({ at }) => {
      if (at < MINUTE_MS) return RUNNING;
      if (at > 10 * MINUTE_MS) return DONE;
      const isOutage = Math.floor(at / MINUTE_MS) % 2 === 0;
      return { outcome: isOutage ? connectionRefused() : httpError(403) };
    });
    expect(await watched).toMatchObject({ kind: "ended", as: "succeeded" });
  });

  it("is retried as long again after each poll that succeeds", async () => {
    const since = (from: number, at: number) => at >= from && at < from + 20_000;
    const { watched, statuses } = startWatch(({ at }) => {
      if (at > 20 * MINUTE_MS) return DONE;
      const isGone = [5, 10, 15].some((minute) => since(minute * MINUTE_MS, at));
      return isGone ? { outcome: apiError(96026) } : RUNNING;
    });
    expect(await watched).toMatchObject({ kind: "ended", as: "succeeded" });
    expect(statuses.length).toBeGreaterThan(20);
  });

  it.each([
    ["up to five minutes when it has no end", "9".repeat(400), 300_000, 330_000],
    ["not when it is a past date", "Tue, 24 Nov 2020 06:00:00 GMT", 250, 8_000],
  ])("follows Retry-After: %s", async (_, retryAfter, atLeast, atMost) => {
    const headers = { "retry-after": retryAfter, date: "Tue, 24 Nov 2026 06:00:00 GMT" };
    const { watched, cloud, waits } = startWatch(
      inTurn({ outcome: httpError(429, headers) }, DONE),
    );
    await watched;
    const [first, second] = cloud.requests.map(({ at }) => at);
    const waited = Math.round((second ?? 0) - (first ?? 0));
    expect(waited).toBeGreaterThanOrEqual(atLeast);
    expect(waited).toBeLessThanOrEqual(atMost);
    expect(Math.round(waits[0] ?? 0)).toBe(waited);
  });

  it("is retried with pauses even if Retry-After is always 0", async () => {
    const { watched, cloud } = startWatch(
      () => ({ outcome: httpError(429, { "retry-after": "0" }) }),
      { deadline: HOUR_MS },
    );
    await watched;
    expect(cloud.requests.length).toBeLessThan(600);
  });
});

describe("a rate limit", () => {
  const RATE_LIMITED: ScriptedResponse = { outcome: httpError(429) };

  /** The times between polls, after four rate limits a minute after the start. */
  async function pausesAfterRateLimits(known: number) {
    const clock = new FakeClock();
    const runs = new ConcurrentRuns(known, clock);
    let limits = 0;
    const cloud = new ScriptedZilliz(clock, ({ at }) => {
      if (at > 6 * MINUTE_MS) return DONE;
      limits += at > MINUTE_MS ? 1 : 0;
      return limits > 0 && limits < 5 ? RATE_LIMITED : RUNNING;
    });
    await watchJob("job-1", {
      zilliz: cloud.client,
      clock,
      signal: new AbortController().signal,
      deadline: 5 * HOUR_MS,
      inputs: { pollInterval: "auto" },
      concurrentRuns: runs,
      onJob: () => {},
      onRetry: () => runs.recordRateLimit(),
    });
    const times = cloud.requests.map(({ at }) => at).filter((at) => at > MINUTE_MS);
    return times.slice(1).map((at, n) => at - (times[n] ?? 0));
  }

  it("delays the polls of a run that knows of no others by 15 s at most", async () => {
    for (let n = 0; n < 20; n += 1) {
      expect(Math.max(...(await pausesAfterRateLimits(1)))).toBeLessThanOrEqual(15_000);
    }
  });

  it("delays the polls of a large matrix more", async () => {
    expect(Math.max(...(await pausesAfterRateLimits(256)))).toBeGreaterThan(20_000);
  });
});

describe("the signal", () => {
  const reason = new Error("cancelled");

  it("ends a poll that is under way", async () => {
    const { watched, clock, interruption, waits } = startWatch(
      inTurn(RUNNING, { outcome: "silence" }),
    );
    clock.schedule(12_345, () => interruption.abort(reason));
    expect(await errorFrom(() => watched)).toBe(reason);
    expect(clock.now()).toBe(12_345);
    expect(waits).toEqual([]);
  });
});
