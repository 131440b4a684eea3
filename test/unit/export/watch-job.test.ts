import { describe, expect, it } from "vitest";
import { type PollOptions, watchJob } from "../../../src/export/watch-job.ts";
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

/** Watches a job of a Zilliz Cloud that answers as told. */
function watching(
  answer: (request: ReceivedRequest, n: number) => ScriptedResponse,
  changes: Partial<PollOptions> = {},
) {
  const clock = new FakeClock();
  const cloud = new ScriptedZilliz(clock, answer);
  const interruption = new AbortController();
  const looks: string[] = [];
  const waits: number[] = [];
  const watched = watchJob("job-1", {
    zilliz: cloud.client,
    clock,
    signal: interruption.signal,
    deadline: 5 * HOUR_MS,
    pollInterval: "auto",
    onJob: ({ status }) => looks.push(status),
    onError: (_, waitMs) => waits.push(waitMs),
    ...changes,
  });
  watched.catch(() => {});
  return { watched, clock, cloud, interruption, looks, waits };
}

const job = (status: string, fields: object = {}) =>
  success({ jobId: "job-1", status, progress: "0", ...fields });
const RUNNING: ScriptedResponse = { outcome: job("IN_PROGRESS") };
const DONE: ScriptedResponse = {
  outcome: job("SUCCESSFUL", { progress: "100" }),
};

/** These answers in turn, then the last one for ever. */
const inTurn =
  (...answers: ScriptedResponse[]) =>
  (_: ReceivedRequest, n: number) =>
    answers[Math.min(n, answers.length) - 1] ?? DONE;

/** This until that time, then that it is done. */
const until =
  (time: number, answer: ScriptedResponse["outcome"]) =>
  ({ at }: ReceivedRequest): ScriptedResponse =>
    at < time ? { outcome: answer } : DONE;

describe("watching a job", () => {
  it.each(["ARCHIVED", "CANCELING", "constructor", "__proto__", "DONE?"])(
    "never ends with %s",
    async (status) => {
      const { watched, clock } = watching(() => ({ outcome: job(status) }));
      expect(await watched).toEqual({ kind: "timed-out" });
      expect(clock.now()).toBe(5 * HOUR_MS);
    },
  );

  it("looks soon, then ever less often", async () => {
    const { watched, cloud } = watching(until(HOUR_MS, RUNNING.outcome));
    await watched;
    const times = cloud.requests.map(({ at }) => at);
    expect(times[0]).toBeLessThanOrEqual(1_100);
    expect(times.length).toBeGreaterThan(100);
    expect(times.length).toBeLessThan(200);
  });

  it("looks at the interval that was asked for, and soon at first", async () => {
    const { watched, cloud } = watching(until(10 * MINUTE_MS, RUNNING.outcome), {
      pollInterval: 2 * MINUTE_MS,
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
  ])("doesn't believe a reply about %s", async (_, reply) => {
    const { watched, looks } = watching(() => ({ outcome: reply }));
    expect(await watched).toEqual({ kind: "timed-out" });
    expect(looks).toEqual([]);
  });
});

describe("the deadline", () => {
  it("gives no more than one", async () => {
    const { watched, cloud, clock } = watching(() => RUNNING, {
      deadline: HOUR_MS,
    });
    expect(await watched).toEqual({ kind: "timed-out" });
    expect(clock.now()).toBe(HOUR_MS);
    expect(cloud.requests.filter(({ at }) => at >= HOUR_MS)).toHaveLength(1);
  });

  it("gives a look even if it has passed already", async () => {
    const { watched, cloud } = watching(() => DONE, { deadline: -1 });
    expect(await watched).toMatchObject({ kind: "ended" });
    expect(cloud.requests).toHaveLength(1);
  });

  it("gives that look 10 s", async () => {
    const { watched, clock } = watching(
      ({ at }) => (at < HOUR_MS ? RUNNING : { outcome: "silence" }),
      { deadline: HOUR_MS },
    );
    expect(await watched).toEqual({ kind: "timed-out" });
    expect(clock.now()).toBe(HOUR_MS + 10_000);
  });

  it("is the end of asking, also in what the log is told", async () => {
    const { watched, waits } = watching(
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
    ["redirects", httpError(302, { location: "/login" })],
  ])("is how long %s are borne", async (_, failure) => {
    const { watched, clock, waits, cloud } = watching(() => ({ outcome: failure }), {
      deadline: HOUR_MS,
    });
    expect(await watched).toEqual({ kind: "timed-out" });
    expect(clock.now()).toBeGreaterThanOrEqual(HOUR_MS);
    expect(waits.length).toBeGreaterThan(30);
    expect(cloud.requests.length).toBeLessThan(300);
  });
});

describe("a look that fails", () => {
  it("is repeated, and the watch goes on", async () => {
    const { watched, waits, looks } = watching(
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
    expect(looks).toEqual(["IN_PROGRESS", "IN_PROGRESS", "SUCCESSFUL"]);
    expect(waits).toHaveLength(3);
  });

  it.each<[string, ScriptedResponse["outcome"]]>([
    ["403", httpError(403)],
    ["400", httpError(400)],
    ["410", httpError(410)],
    ["the code of a deleted key", apiError(21119)],
    ["the code of a role that lacks", apiError(96013)],
  ])("ends the watch at once with %s", async (_, failure) => {
    const { watched, cloud } = watching(inTurn(RUNNING, { outcome: failure }, DONE));
    expect(await watched).toMatchObject({ kind: "watch-failed" });
    expect(cloud.requests).toHaveLength(2);
  });

  it.each<[string, ScriptedResponse["outcome"]]>([
    ["the code of an unknown job", apiError(96026)],
    ["404 with that code", { ...apiError(96026), status: 404 }],
    ["404 without a code", { status: 404, body: "" }],
    ["a code nobody knows", apiError(123456)],
  ])("is borne for a while after the start: %s", async (_, failure) => {
    const { watched } = watching(until(45_000, failure));
    expect(await watched).toMatchObject({ kind: "ended", as: "succeeded" });
  });

  it.each<[string, ScriptedResponse["outcome"]]>([
    ["the code of an unknown job", apiError(96026)],
    ["404", { status: 404, body: "" }],
    ["a code nobody knows", apiError(123456)],
  ])("is not borne longer than a minute or so: %s", async (_, failure) => {
    const { watched, clock } = watching(() => ({ outcome: failure }));
    expect(await watched).toMatchObject({ kind: "watch-failed" });
    expect(clock.now()).toBeGreaterThanOrEqual(MINUTE_MS);
    expect(clock.now()).toBeLessThanOrEqual(95_000);
  });

  it.each<[string, ScriptedResponse["outcome"]]>([
    ["the code of an unknown job", apiError(96026)],
    ["a code nobody knows", apiError(123456)],
  ])("is borne at an interval longer than that too: %s", async (_, failure) => {
    const { watched } = watching(inTurn(RUNNING, RUNNING, { outcome: failure }, RUNNING, DONE), {
      pollInterval: 2 * MINUTE_MS,
    });
    expect(await watched).toMatchObject({ kind: "ended", as: "succeeded" });
  });

  it("is borne after a longer time of troubles too", async () => {
    const { watched } = watching(({ at }) => {
      if (at < MINUTE_MS) return RUNNING;
      if (at < 3 * MINUTE_MS) return { outcome: httpError(503) };
      return at < 200_000 ? { outcome: apiError(123456) } : DONE;
    });
    expect(await watched).toMatchObject({ kind: "ended", as: "succeeded" });
  });

  it("is borne anew after every sight of the job", async () => {
    const since = (from: number, at: number) => at >= from && at < from + 20_000;
    const { watched, looks } = watching(({ at }) => {
      if (at > 20 * MINUTE_MS) return DONE;
      const isGone = [5, 10, 15].some((minute) => since(minute * MINUTE_MS, at));
      return isGone ? { outcome: apiError(96026) } : RUNNING;
    });
    expect(await watched).toMatchObject({ kind: "ended", as: "succeeded" });
    expect(looks.length).toBeGreaterThan(20);
  });

  it.each([
    ["up to five minutes when it has no end", "9".repeat(400), 300_000, 330_000],
    ["not when it is a past date", "Tue, 24 Nov 2020 06:00:00 GMT", 250, 8_000],
  ])("heeds Retry-After %s", async (_, retryAfter, atLeast, atMost) => {
    const headers = {
      "retry-after": retryAfter,
      date: "Tue, 24 Nov 2026 06:00:00 GMT",
    };
    const { watched, cloud, waits } = watching(inTurn({ outcome: httpError(429, headers) }, DONE));
    await watched;
    const [first, second] = cloud.requests.map(({ at }) => at);
    const waited = Math.round((second ?? 0) - (first ?? 0));
    expect(waited).toBeGreaterThanOrEqual(atLeast);
    expect(waited).toBeLessThanOrEqual(atMost);
    expect(Math.round(waits[0] ?? 0)).toBe(waited);
  });

  it("doesn't hammer a server that asks for 0 s for ever", async () => {
    const { watched, cloud } = watching(
      () => ({ outcome: httpError(429, { "retry-after": "0" }) }),
      { deadline: HOUR_MS },
    );
    await watched;
    expect(cloud.requests.length).toBeLessThan(600);
  });
});

describe("the signal", () => {
  const reason = new Error("cancelled");

  it("gives a look up that is under way", async () => {
    const { watched, clock, interruption, waits } = watching(
      inTurn(RUNNING, { outcome: "silence" }),
    );
    clock.schedule(12_345, () => interruption.abort(reason));
    expect(await errorFrom(() => watched)).toBe(reason);
    expect(clock.now()).toBe(12_345);
    expect(waits).toEqual([]);
  });
});
