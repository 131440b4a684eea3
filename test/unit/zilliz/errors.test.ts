import { describe, expect, it } from "vitest";
import {
  adviceFor,
  classifyFailure,
  type Failure,
  type FailureClass,
  type FailureKind,
  isInvalidTarget,
  isJobNotFound,
  toStartFailure,
  ZillizError,
} from "../../../src/zilliz/errors.ts";
import { TransportError } from "../../../src/zilliz/http.ts";

const error = (kind: FailureKind, failure: Partial<Failure> = {}) =>
  new ZillizError(kind, { request: "GET /v2/jobs/job-1", ...failure });

// https://docs.zilliz.com/reference/restful/error-codes-v2, whose list is without a gap, and the codes that were seen
// in recorded exchanges.
const DOCUMENTED_CODES = [
  ...Array.from({ length: 41 }, (_, n) => 96_000 + n),
  ...[21_119, 1800, 40_021, 40_022, 40_003, 40_013, 63_104],
  ...[80_001, 80_002, 80_020, 80_021, 80_022],
];

describe("a failed request", () => {
  it.each([
    [true, "indeterminate"],
    [false, "notSent"],
  ])("whose sent is %s is %s", (sent, kind) => {
    const cause = new TransportError("broken", sent, undefined);
    const failed = ZillizError.fromTransport("GET /", cause);
    expect(failed).toMatchObject({ kind, message: "GET /: broken", cause });
  });

  it.each<[Partial<Failure>, string]>([
    [{}, "GET /v2/jobs/job-1: no response"],
    [{ httpStatus: 502 }, "GET /v2/jobs/job-1: HTTP 502"],
    [
      { httpStatus: 200, code: 96026, message: "Job not found." },
      "GET /v2/jobs/job-1: HTTP 200, code 96026, Job not found.",
    ],
    [
      { httpStatus: 500, message: "", requestId: "r-1" },
      "GET /v2/jobs/job-1: HTTP 500 (request ID r-1)",
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

describe("the class of a failure", () => {
  it.each<[FailureKind, Partial<Failure>, FailureClass]>([
    ["rejected", { httpStatus: 200, code: 96026 }, "not-found"],
    ["rejected", { httpStatus: 404, code: 96026 }, "not-found"],
    ["indeterminate", { httpStatus: 200, code: 0, isEmpty: true }, "not-found"],
    // The key, its role, the cluster, the project.
    ["rejected", { httpStatus: 401, code: 21119 }, "refused"],
    ["rejected", { httpStatus: 200, code: 80001 }, "refused"],
    ["rejected", { httpStatus: 403, code: 96013 }, "refused"],
    ["rejected", { httpStatus: 404, code: 96018 }, "refused"],
    ["rejected", { httpStatus: 200, code: 96027 }, "refused"],
    // Documented, but about another request.
    ["rejected", { httpStatus: 200, code: 96008 }, "odd"],
    ["rejected", { httpStatus: 200, code: 96028 }, "odd"],
    ["rejected", { httpStatus: 200, code: 96038 }, "odd"],
    ["rejected", { httpStatus: 200, code: 40003 }, "odd"],
    // Undocumented.
    ["rejected", { httpStatus: 200, code: 123456 }, "odd"],
    ["rejected", { httpStatus: 200, code: -1 }, "odd"],
    ["rejected", { httpStatus: 400, code: 400 }, "odd"],
    ["rejected", { httpStatus: 401 }, "odd"],
    ["rejected", { httpStatus: 403 }, "odd"],
    ["rejected", { httpStatus: 404 }, "odd"],
    ["rejected", { httpStatus: 404, code: 404 }, "odd"],
    ["rejected", { httpStatus: 451 }, "odd"],
    ["rejected", { httpStatus: 499 }, "odd"],
    // No retry makes a certificate trusted.
    ["notSent", { isUntrusted: true }, "odd"],
    // Outages, whatever else they say.
    ["rejected", { httpStatus: 200, code: 500 }, "outage"],
    ["rejected", { httpStatus: 400, code: 503 }, "outage"],
    ["rejected", { httpStatus: 200, code: 408 }, "outage"],
    ["rateLimited", { httpStatus: 200, code: 429 }, "outage"],
    ["indeterminate", { httpStatus: 503, code: 21119 }, "outage"],
    ["indeterminate", { httpStatus: 503, code: 96026 }, "outage"],
    ["indeterminate", { httpStatus: 302, code: 96013 }, "outage"],
    ["indeterminate", { httpStatus: 200 }, "outage"],
    ["indeterminate", {}, "outage"],
    ["notSent", {}, "outage"],
  ])("of %s %j is %s", (kind, failure, expected) => {
    expect(classifyFailure(error(kind, failure))).toBe(expected);
  });
});

describe("a start that failed", () => {
  it.each(
    DOCUMENTED_CODES.flatMap((code) =>
      [200, 401, 403, 404].map((httpStatus) => ({ httpStatus, code })),
    ),
  )("is rejected by the documented response %j", (failure) => {
    expect(toStartFailure(error("rejected", failure)).kind).toBe("rejected");
  });

  it.each<[FailureKind, Partial<Failure>]>([
    ...[500, 504, 65_535, 96_041, -1, 1, 400].map((code): [FailureKind, Partial<Failure>] => [
      "rejected",
      { httpStatus: 200, code },
    ]),
    ...[400, 402, 405, 409, 410, 422, 499].flatMap(
      (httpStatus): [FailureKind, Partial<Failure>][] => [
        ["rejected", { httpStatus }],
        ["rejected", { httpStatus, code: httpStatus }],
        ["rejected", { httpStatus, code: 96_028 }],
        ["rejected", { httpStatus, code: 0 }],
        ["rateLimited", { httpStatus, code: 429 }],
      ],
    ),
    ...[401, 403, 404].flatMap((httpStatus): [FailureKind, Partial<Failure>][] => [
      ["rejected", { httpStatus }],
      ["rejected", { httpStatus, code: httpStatus }],
    ]),
    ["rateLimited", { httpStatus: 429, code: 0 }],
    ["rateLimited", { httpStatus: 429, code: 200 }],
    ["indeterminate", { httpStatus: 503, code: 96_028 }],
    ["indeterminate", { httpStatus: 200, code: 0, isEmpty: true }],
    ["rateLimited", { httpStatus: 429, code: 429, hasData: true }],
    ["rejected", { httpStatus: 200, code: 96_028, hasData: true }],
  ])("may have been processed after %s %j", (kind, failure) => {
    expect(toStartFailure(error(kind, failure))).toMatchObject({ kind: "indeterminate", failure });
  });

  it.each<Partial<Failure>>([
    { httpStatus: 429 },
    { httpStatus: 429, code: 429 },
    { httpStatus: 429, code: 50_001 },
    { httpStatus: 200, code: 429 },
  ])("was not processed after the rate limit %j", (failure) => {
    expect(toStartFailure(error("rateLimited", failure)).kind).toBe("rateLimited");
  });
});

describe("advice", () => {
  it.each<[FailureKind, Partial<Failure>, RegExp]>([
    ["rejected", { httpStatus: 401 }, /API key/],
    ["rejected", { httpStatus: 401, code: 21119 }, /API key/],
    ["rejected", { httpStatus: 200, code: 80001 }, /API key/],
    ["rejected", { httpStatus: 403 }, /Organization Owner or Project Admin/],
    ["rejected", { httpStatus: 200, code: 96013 }, /Organization Owner or Project Admin/],
    ["rejected", { httpStatus: 200, code: 96015 }, /Organization Owner or Project Admin/],
    ["rejected", { httpStatus: 200, code: 96016 }, /Organization Owner or Project Admin/],
    ["rejected", { httpStatus: 200, code: 96018 }, /cluster-id/],
    ["rejected", { httpStatus: 200, code: 96027 }, /has the project in its scope/],
    ["rejected", { httpStatus: 200, code: 96028 }, /private preview.*Enterprise/],
    ["rejected", { httpStatus: 200, code: 96001 }, /bucket in its own cloud region/],
    ["rejected", { httpStatus: 200, code: 40003 }, /status does not allow this now/],
    ["rejected", { httpStatus: 200, code: 96026 }, /Jobs page/],
    ["rejected", { httpStatus: 200, code: 424242 }, /request ID/],
    ["notSent", {}, /base-url.*proxy/],
    ["notSent", { isUntrusted: true }, /NODE_EXTRA_CA_CERTS.*NODE_USE_SYSTEM_CA/],
    ["rateLimited", { httpStatus: 429 }, /20 requests a second/],
    ["indeterminate", { httpStatus: 503 }, /status\.zilliz\.com/],
  ])("fits %s %j", (kind, failure, advice) => {
    expect(adviceFor(error(kind, failure))).toMatch(advice);
  });

  it.each(DOCUMENTED_CODES)("of its own is there for code %i", (code) => {
    const advice = adviceFor(error("rejected", { httpStatus: 200, code }));
    const general = adviceFor(error("rejected", { httpStatus: 200 }));
    expect(advice).not.toBe(general);
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
