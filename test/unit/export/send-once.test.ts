import { describe, expect, it, vi } from "vitest";
import { type SendOptions, sendOnce } from "../../../src/export/send-once.ts";
import { ZillizError } from "../../../src/zilliz/errors.ts";
import { TransportError } from "../../../src/zilliz/http.ts";
import { errorFrom } from "../../support/error-from.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import {
  apiError,
  connectionRefused,
  connectionReset,
  httpError,
  type ScriptedResponse,
  ScriptedZilliz,
  success,
} from "../../support/scripted-zilliz.ts";

type Response = ScriptedResponse["outcome"];

const HOUR_MS = 3_600_000;
const STARTED = success({ jobId: "job-1" });

/** Starts an export against a Zilliz Cloud with these responses, of which the last is repeated. */
function starting(
  responses: readonly (Response | ScriptedResponse)[],
  { cancelAt, ...changes }: Partial<SendOptions> & { cancelAt?: number } = {},
) {
  const clock = new FakeClock();
  const cloud = new ScriptedZilliz(clock, (_, n) => {
    const response = responses[Math.min(n, responses.length) - 1] ?? "silence";
    return typeof response === "object" && "outcome" in response ? response : { outcome: response };
  });
  const interruption = new AbortController();
  if (cancelAt !== undefined) clock.schedule(cancelAt, () => interruption.abort());
  const retries: number[] = [];
  const to = { integrationId: "integ-1", directory: "exports/" };
  const started = sendOnce(
    (limits) => cloud.client.exportBackup("in01-cluster", "backup9", to, limits),
    {
      clock,
      signal: interruption.signal,
      deadline: HOUR_MS,
      onRetry: (_, waitMs) => retries.push(waitMs),
      ...changes,
    },
  );
  return { started, clock, requests: cloud.requests, retries };
}

describe("sending once", () => {
  const options = { clock: new FakeClock(), signal: new AbortController().signal };
  const sending = (error: Error) => {
    const send = vi.fn(async () => {
      throw error;
    });
    const result = sendOnce(send, { ...options, deadline: HOUR_MS, onRetry: () => {} });
    return { result, send };
  };

  it("never sends again to a server whose certificate is not trusted", async () => {
    const untrusted = new ZillizError("notSent", { request: "POST", isUntrusted: true });
    const { result, send } = sending(untrusted);
    expect(await result).toMatchObject({ kind: "rejected" });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it("never sends again after an unexpected error", async () => {
    const error = new Error("a bug");
    const { result, send } = sending(error);
    expect(await errorFrom(() => result)).toBe(error);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it("sends nothing under a signal that is aborted", async () => {
    const { started, requests } = starting([STARTED], { signal: AbortSignal.abort() });
    expect(await started).toEqual({ kind: "aborted" });
    expect(requests).toEqual([]);
  });

  it("sends nothing more when the signal aborts between two attempts", async () => {
    const interruption = new AbortController();
    const { started, requests } = starting([connectionRefused()], {
      signal: interruption.signal,
      onRetry: () => interruption.abort(),
    });
    expect(await started).toEqual({ kind: "aborted" });
    expect(requests).toHaveLength(1);
  });

  it.each([
    [1_000, 10_000],
    [30_000, 30_000],
    [HOUR_MS, 60_000],
  ])("with %i ms left, waits %i ms for a response", async (deadline, timeoutMs) => {
    const { started, requests } = starting([STARTED], { deadline });
    await started;
    expect(requests[0]?.timeoutMs).toBe(timeoutMs);
  });
});

describe("starting an export", () => {
  it.each<[string, Response]>([
    ["an unknown host", new TransportError("ENOTFOUND", false, undefined)],
    ["code 429", apiError(429)],
  ])("sends again after %s", async (_, failure) => {
    const { started, requests, retries } = starting([failure, failure, STARTED]);
    expect(await started).toEqual({ kind: "ok", response: { jobId: "job-1" } });
    expect(requests).toHaveLength(3);
    expect(retries).toHaveLength(2);
  });

  it.each<[string, Response]>([
    ["HTTP 501", httpError(501)],
    ["HTTP 503", httpError(503)],
    ["HTTP 503 with Retry-After", httpError(503, { "retry-after": "1" })],
    ["HTTP 504", httpError(504)],
    ["HTTP 520", httpError(520)],
    ["HTTP 408", httpError(408)],
    ["HTTP 301", httpError(301, { location: "https://elsewhere.example" })],
    ["HTTP 304", httpError(304)],
    ["an array", { body: "[]" }],
    ["null", { body: "null" }],
    ["no data", success(undefined)],
    ["an empty job id", success({ jobId: "" })],
    ["a job id that is null", success({ jobId: null })],
    ["a code that is not documented", apiError(65_535)],
    ["HTTP 400", httpError(400)],
    ["HTTP 403", httpError(403)],
    ["HTTP 404 with a page", { status: 404, body: "<html>" }],
    ["HTTP 409 with a documented code", { ...apiError(96_028), status: 409 }],
    ["HTTP 499", httpError(499)],
    ["HTTP 429 with code 0", { ...success({}), status: 429 }],
    ["HTTP 400 with code 429", { ...apiError(429), status: 400 }],
    ...[
      '{"code":429,"data":{"job":{"jobId":"job-1"}}}',
      '{"code":429,"data":{"job_id":"job-1"}}',
      '{"code":429,"data":["job-1"]}',
      '{"code":429,"data":"job-1"}',
      '{"code":96028,"data":{"jobIds":["job-1"]}}',
    ].map((body): [string, Response] => [`the refusal ${body}`, { body }]),
    ["an unreadable code", { body: '{"code":"x","data":{}}' }],
  ])("does not send again after %s: an export may be running", async (_, failure) => {
    const { started, requests } = starting([failure, STARTED]);
    expect(await started).toMatchObject({ kind: "unknown" });
    expect(requests).toHaveLength(1);
  });

  it.each<[string, Response]>([
    ["a documented code", apiError(96_018)],
    ["a documented code as a string", { body: '{"code":"96028","message":"No."}' }],
    ["HTTP 401 with a documented code", { ...apiError(21_119), status: 401 }],
    ["HTTP 403 with a documented code", { ...apiError(96_013), status: 403 }],
    ["HTTP 404 with a documented code", { ...apiError(96_018), status: 404 }],
    ["a documented code and data of null", { body: '{"code":96028,"data":null}' }],
    ["a documented code and empty data", { body: '{"code":96028,"data":{"jobId":""}}' }],
  ])("does not send again after %s: nothing was started", async (_, failure) => {
    const { started, requests } = starting([failure, STARTED]);
    expect(await started).toMatchObject({ kind: "rejected" });
    expect(requests).toHaveLength(1);
  });

  it.each<[string, Response]>([
    ["without a code", { body: '{"data":{"jobId":"job-1"}}' }],
    ["with a code of null", { body: '{"code":null,"data":{"jobId":"job-1"}}' }],
    ["with code 200", { body: '{"code":200,"data":{"jobId":"job-1"}}' }],
    ["without an envelope", { body: '{"jobId":"job-1"}' }],
    ["with no code but 401", { body: '{"code":401,"jobId":"job-1"}' }],
    ...[202, 302, 400, 401, 404, 408, 409, 429, 499, 500, 503].flatMap((status) =>
      [0, 429, 504, 65_535, 96_028].map((code): [string, Response] => [
        `with HTTP ${status} and code ${code}`,
        { status, body: JSON.stringify({ code, data: { jobId: "job-1" } }) },
      ]),
    ),
  ])("is a start that names its job %s", async (_, outcome) => {
    const { started, requests } = starting([outcome]);
    expect(await started).toEqual({
      kind: "ok",
      response: expect.objectContaining({ jobId: "job-1" }),
    });
    expect(requests).toHaveLength(1);
  });

  it("keeps all digits of a job ID that is a number", async () => {
    const body = '{"code":0,"data":{"jobId":12345678901234567890}}';
    const { started } = starting([{ body }]);
    expect(await started).toMatchObject({ response: { jobId: "12345678901234567890" } });
  });

  it.each<[string, Response]>([
    ["refused connections", connectionRefused()],
    ["429", httpError(429)],
  ])("gives up after a minute of %s", async (_, failure) => {
    const { started, requests, clock } = starting([failure]);
    expect(await started).toMatchObject({ kind: "rejected" });
    expect(requests.length).toBeGreaterThan(3);
    expect(clock.now()).toBeLessThanOrEqual(60_000);
  });

  it("gives up before a Retry-After that is later than its time", async () => {
    const later = httpError(429, { "retry-after": "3600" });
    const { started, requests, clock } = starting([later]);
    expect(await started).toMatchObject({ kind: "rejected" });
    expect(requests).toHaveLength(1);
    expect(clock.now()).toBe(0);
  });

  it("gives up at the deadline where that comes earlier", async () => {
    const { started, clock } = starting([connectionRefused()], { deadline: 5_000 });
    expect(await started).toMatchObject({ kind: "rejected" });
    expect(clock.now()).toBeLessThanOrEqual(5_000);
  });

  it("stops sending once a response is lost, although earlier requests failed safely", async () => {
    const responses = [connectionRefused(), httpError(429), connectionReset(), STARTED];
    const { started, requests } = starting(responses);
    expect(await started).toMatchObject({ kind: "unknown" });
    expect(requests).toHaveLength(3);
  });
});

describe("starting an export while the workflow is cancelled", () => {
  it("still waits 3.5 s for the response, for its ID", async () => {
    const late = { outcome: STARTED, afterMs: 10_000 };
    const { started, clock } = starting([late], { cancelAt: 7_000 });
    expect(await started).toEqual({ kind: "ok", response: { jobId: "job-1" } });
    expect(clock.now()).toBe(10_000);
  });

  it("waits no longer than that", async () => {
    const late = { outcome: STARTED, afterMs: 20_000 };
    const { started, clock, requests } = starting([late], { cancelAt: 7_000 });
    expect(await started).toMatchObject({ kind: "unknown" });
    expect(clock.now()).toBe(10_500);
    expect(requests).toHaveLength(1);
  });

  it.each<[string, Response, string]>([
    ["lost", connectionReset(), "unknown"],
    ["a rejection", apiError(96_028), "rejected"],
    ["a rate limit, after which nothing is sent again", httpError(429), "aborted"],
  ])("returns what the response was: %s", async (_, outcome, kind) => {
    const responses = [{ outcome, afterMs: 3_000 }, STARTED];
    const { started, requests, retries } = starting(responses, { cancelAt: 1_000 });
    expect(await started).toMatchObject({ kind });
    expect(requests).toHaveLength(1);
    expect(retries).toEqual([]);
  });
});
