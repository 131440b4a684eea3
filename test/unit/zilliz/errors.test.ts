import { describe, expect, it } from "vitest";
import {
  adviceFor,
  type Failure,
  type FailureKind,
  mayPass,
  saysJobNotFound,
  saysWrong,
  ZillizError,
} from "../../../src/zilliz/errors.ts";
import { TransportError } from "../../../src/zilliz/http.ts";

const error = (kind: FailureKind, failure: Partial<Failure> = {}) =>
  new ZillizError(kind, { request: "GET /v2/jobs/job-1", ...failure });

describe("a failed request", () => {
  it.each([
    [true, "lost"],
    [false, "unsent"],
  ])("whose sent is %s is %s", (sent, kind) => {
    const cause = new TransportError("broken", sent, undefined);
    const failed = ZillizError.ofTransport("GET /", cause);
    expect(failed).toMatchObject({ kind, message: "GET /: broken", cause });
  });

  it.each<[FailureKind, boolean]>([
    ["unsent", true],
    ["throttled", true],
    ["lost", true],
    ["refused", false],
  ])("that is %s passes: %s", (kind, passing) => {
    expect(error(kind).passing).toBe(passing);
  });

  it.each<[Partial<Failure>, string]>([
    [{}, "GET /v2/jobs/job-1: no answer"],
    [{ httpStatus: 502 }, "GET /v2/jobs/job-1: HTTP 502"],
    [
      { httpStatus: 200, code: 96026, message: "Job not found." },
      "GET /v2/jobs/job-1: HTTP 200, code 96026, Job not found.",
    ],
    [
      { httpStatus: 500, message: "", requestId: "r-1" },
      "GET /v2/jobs/job-1: HTTP 500 (request id r-1)",
    ],
  ])("says what is known: %j", (failure, message) => {
    expect(error("lost", failure).message).toBe(message);
  });

  it("says no more than a line", () => {
    const { message } = error("lost", { message: `a\n${"x".repeat(9_999)}` });
    expect(message).not.toContain("\n");
    expect(message.length).toBeLessThan(1_100);
  });
});

describe("an unknown job", () => {
  it.each<[FailureKind, Partial<Failure>, boolean]>([
    ["refused", { httpStatus: 200, code: 96026 }, true],
    ["refused", { httpStatus: 404, code: 96026 }, true],
    ["refused", { httpStatus: 404 }, true],
    ["refused", { httpStatus: 404, code: 96018 }, false],
    ["refused", { httpStatus: 410 }, false],
    ["refused", { httpStatus: 401 }, false],
    ["lost", { httpStatus: 503, code: 96026 }, false],
  ])("is what %s %j means: %s", (kind, failure, expected) => {
    expect(saysJobNotFound(error(kind, failure))).toBe(expected);
  });
});

describe("a refusal that may pass", () => {
  it.each<[FailureKind, Partial<Failure>, boolean]>([
    ["refused", { httpStatus: 200, code: 50000 }, true],
    ["refused", { httpStatus: 200, code: -1 }, true],
    ["refused", { httpStatus: 200, code: 21119 }, false],
    ["refused", { httpStatus: 200, code: 96028 }, false],
    ["refused", { httpStatus: 400, code: 50000 }, false],
    ["refused", { httpStatus: 401 }, false],
    ["lost", { httpStatus: 200, code: 50000 }, false],
  ])("is what %s %j means: %s", (kind, failure, expected) => {
    expect(mayPass(error(kind, failure))).toBe(expected);
  });
});

describe("advice", () => {
  it.each<[FailureKind, Partial<Failure>, RegExp]>([
    ["refused", { httpStatus: 401 }, /API key/],
    ["refused", { httpStatus: 401, code: 21119 }, /API key/],
    ["refused", { httpStatus: 200, code: 80001 }, /API key/],
    ["refused", { httpStatus: 403 }, /Organization Owner or Project Admin/],
    ["refused", { httpStatus: 200, code: 96016 }, /role|scope/],
    ["refused", { httpStatus: 200, code: 96018 }, /cluster-id/],
    ["refused", { httpStatus: 200, code: 96028 }, /Enterprise/],
    ["refused", { httpStatus: 200, code: 96026 }, /Jobs page/],
    ["refused", { httpStatus: 200, code: 424242 }, /request id/],
    ["unsent", {}, /base-url.*proxy/],
    ["throttled", { httpStatus: 429 }, /20 requests a second/],
    ["lost", { httpStatus: 503 }, /status\.zilliz\.com/],
  ])("fits %s %j", (kind, failure, advice) => {
    expect(adviceFor(error(kind, failure))).toMatch(advice);
  });

  // https://docs.zilliz.com/reference/restful/error-codes-v2, whose list is without a gap, and the codes that were seen
  // in recorded exchanges.
  it.each([
    ...Array.from({ length: 41 }, (_, n) => 96_000 + n),
    ...[21_119, 1800, 40_021, 40_022, 40_003],
    ...[80_001, 80_002, 80_020, 80_021, 80_022],
  ])("of its own is there for code %i", (code) => {
    const told = adviceFor(error("refused", { httpStatus: 200, code }));
    const general = adviceFor(error("refused", { httpStatus: 200 }));
    expect(told).not.toBe(general);
  });
});

describe("a refusal that says what is wrong", () => {
  it.each<[FailureKind, Partial<Failure>, boolean]>([
    ["refused", { httpStatus: 401 }, true],
    ["refused", { httpStatus: 200, code: 21119 }, true],
    ["refused", { httpStatus: 200, code: 96018 }, true],
    ["refused", { httpStatus: 200, code: 96036 }, true],
    ["refused", { httpStatus: 403 }, false],
    ["refused", { httpStatus: 403, code: 96016 }, false],
    ["refused", { httpStatus: 404 }, false],
    ["refused", { httpStatus: 200, code: 96028 }, false],
    ["refused", { httpStatus: 200, code: 424242 }, false],
    ["lost", { httpStatus: 503 }, false],
    ["throttled", { httpStatus: 429 }, false],
    ["unsent", {}, false],
  ])("is %s %j: %j", (kind, failure, expected) => {
    expect(saysWrong(error(kind, failure))).toBe(expected);
  });
});
