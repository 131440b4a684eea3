import { describe, expect, it } from "vitest";
import {
  adviceFor,
  type Failure,
  type FailureKind,
  isInvalidTarget,
  isJobNotFound,
  isPossiblyTransient,
  ZillizError,
} from "../../../src/zilliz/errors.ts";
import { TransportError } from "../../../src/zilliz/http.ts";

const error = (kind: FailureKind, failure: Partial<Failure> = {}) =>
  new ZillizError(kind, { request: "GET /v2/jobs/job-1", ...failure });

describe("a failed request", () => {
  it.each([
    [true, "indeterminate"],
    [false, "notSent"],
  ])("whose sent is %s is %s", (sent, kind) => {
    const cause = new TransportError("broken", sent, undefined);
    const failed = ZillizError.fromTransport("GET /", cause);
    expect(failed).toMatchObject({ kind, message: "GET /: broken", cause });
  });

  it.each<[FailureKind, boolean]>([
    ["notSent", true],
    ["rateLimited", true],
    ["indeterminate", true],
    ["rejected", false],
  ])("that is %s passes: %s", (kind, passing) => {
    expect(error(kind).isRetryable).toBe(passing);
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
    expect(error("indeterminate", failure).message).toBe(message);
  });

  it("says no more than a line", () => {
    const { message } = error("indeterminate", {
      message: `a\n${"x".repeat(9_999)}`,
    });
    expect(message).not.toContain("\n");
    expect(message.length).toBeLessThan(1_100);
  });
});

describe("an unknown job", () => {
  it.each<[FailureKind, Partial<Failure>, boolean]>([
    ["rejected", { httpStatus: 200, code: 96026 }, true],
    ["rejected", { httpStatus: 404, code: 96026 }, true],
    ["rejected", { httpStatus: 404 }, true],
    ["rejected", { httpStatus: 404, code: 96018 }, false],
    ["rejected", { httpStatus: 410 }, false],
    ["rejected", { httpStatus: 401 }, false],
    ["indeterminate", { httpStatus: 503, code: 96026 }, false],
  ])("is what %s %j means: %s", (kind, failure, expected) => {
    expect(isJobNotFound(error(kind, failure))).toBe(expected);
  });
});

describe("a refusal that may pass", () => {
  it.each<[FailureKind, Partial<Failure>, boolean]>([
    ["rejected", { httpStatus: 200, code: 50000 }, true],
    ["rejected", { httpStatus: 200, code: -1 }, true],
    ["rejected", { httpStatus: 200, code: 21119 }, false],
    ["rejected", { httpStatus: 200, code: 96028 }, false],
    ["rejected", { httpStatus: 400, code: 50000 }, false],
    ["rejected", { httpStatus: 401 }, false],
    ["indeterminate", { httpStatus: 200, code: 50000 }, false],
  ])("is what %s %j means: %s", (kind, failure, expected) => {
    expect(isPossiblyTransient(error(kind, failure))).toBe(expected);
  });
});

describe("advice", () => {
  it.each<[FailureKind, Partial<Failure>, RegExp]>([
    ["rejected", { httpStatus: 401 }, /API key/],
    ["rejected", { httpStatus: 401, code: 21119 }, /API key/],
    ["rejected", { httpStatus: 200, code: 80001 }, /API key/],
    ["rejected", { httpStatus: 403 }, /Organization Owner or Project Admin/],
    ["rejected", { httpStatus: 200, code: 96016 }, /role|scope/],
    ["rejected", { httpStatus: 200, code: 96018 }, /cluster-id/],
    ["rejected", { httpStatus: 200, code: 96028 }, /Enterprise/],
    ["rejected", { httpStatus: 200, code: 96026 }, /Jobs page/],
    ["rejected", { httpStatus: 200, code: 424242 }, /request id/],
    ["notSent", {}, /base-url.*proxy/],
    ["notSent", { isUntrusted: true }, /NODE_EXTRA_CA_CERTS.*NODE_USE_SYSTEM_CA/],
    ["rateLimited", { httpStatus: 429 }, /20 requests a second/],
    ["indeterminate", { httpStatus: 503 }, /status\.zilliz\.com/],
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
    const told = adviceFor(error("rejected", { httpStatus: 200, code }));
    const general = adviceFor(error("rejected", { httpStatus: 200 }));
    expect(told).not.toBe(general);
  });
});

describe("a refusal that says what is wrong", () => {
  it.each<[FailureKind, Partial<Failure>, boolean]>([
    ["rejected", { httpStatus: 401 }, true],
    ["rejected", { httpStatus: 200, code: 21119 }, true],
    ["rejected", { httpStatus: 200, code: 96018 }, true],
    ["rejected", { httpStatus: 200, code: 96036 }, true],
    ["rejected", { httpStatus: 403 }, false],
    ["rejected", { httpStatus: 403, code: 96016 }, false],
    ["rejected", { httpStatus: 404 }, false],
    ["rejected", { httpStatus: 200, code: 96028 }, false],
    ["rejected", { httpStatus: 200, code: 424242 }, false],
    ["indeterminate", { httpStatus: 503 }, false],
    ["rateLimited", { httpStatus: 429 }, false],
    ["notSent", {}, false],
  ])("is %s %j: %j", (kind, failure, expected) => {
    expect(isInvalidTarget(error(kind, failure))).toBe(expected);
  });
});
