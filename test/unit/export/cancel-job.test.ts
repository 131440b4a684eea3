import { describe, expect, it } from "vitest";
import { cancelJob } from "../../../src/export/cancel-job.ts";
import type { CancelOptions } from "../../../src/export/cancel-request.ts";
import { CANCEL_PATHS, JOB_CANCEL_PATH, PROJECT_CANCEL_PATH } from "../../support/context.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import {
  apiError,
  connectionReset,
  httpError,
  type ReceivedRequest,
  type ScriptedResponse,
  ScriptedZilliz,
  success,
} from "../../support/scripted-zilliz.ts";

const BUDGET_MS = 5_500;
const VIA_PROJECT = "/v2/projects/proj-1/jobs/job-1/cancel";
const VIA_JOB = "/v2/jobs/job-1/cancel";

type Response = ScriptedResponse["outcome"];

interface Script {
  /** The response of an endpoint; `n` counts the requests to that endpoint from 1. */
  cancel: (path: string, n: number, at: number) => Response;
  /** What the job shows at a time, after these cancel requests. */
  job?: (at: number, sent: readonly ReceivedRequest[]) => Response;
  /** The response to the `n`th request for the projects. */
  projects?: (n: number) => Response;
}

function start(
  { cancel, job = () => shows("IN_PROGRESS"), projects = () => MISSING }: Script,
  changes: Partial<CancelOptions> = {},
) {
  const clock = new FakeClock();
  const sent: ReceivedRequest[] = [];
  const respond = (request: ReceivedRequest): Response => {
    const n = cloud.requests.filter(({ path }) => path === request.path).length;
    if (request.path === "/v2/projects") return projects(n);
    if (request.method === "GET") return job(request.at, sent);
    sent.push(request);
    return cancel(request.path, n, request.at);
  };
  const cloud = new ScriptedZilliz(clock, (request) => ({ outcome: respond(request) }));
  const cancelled = cancelJob({
    jobId: "job-1",
    projectIds: ["proj-1"],
    clusterId: "in01-cluster",
    lastStatus: "IN_PROGRESS",
    paths: CANCEL_PATHS,
    zilliz: cloud.client,
    clock,
    deadline: BUDGET_MS,
    ...changes,
  });
  return { cancelled, cloud, clock, sent };
}

/** Cancels a job of a Zilliz Cloud that follows a script. */
async function cancelling(script: Script, changes: Partial<CancelOptions> = {}) {
  const { cancelled, cloud, clock, sent } = start(script, changes);
  const result = await cancelled;
  return { ...result, cloud, clock, paths: sent.map(({ path }) => path), took: clock.now() };
}

const shows = (status: string) => success({ jobId: "job-1", status, progress: "40" });
const ACCEPTED: Response = { status: 202, ...success({}) };
const MISSING: Response = { status: 404, body: "" };
const NOT_FOUND = apiError(96_026, "Job not found.");

/** The job is CANCELED some time after a request to an endpoint, the `n`th of them. */
const cancelledAfter =
  (ms: number, endpoint = VIA_PROJECT, n = 1) =>
  (at: number, sent: readonly ReceivedRequest[]): Response => {
    const since = sent.filter(({ path }) => path === endpoint)[n - 1]?.at;
    if (since === undefined) return shows("IN_PROGRESS");
    return shows(at >= since + ms ? "CANCELED" : "CANCELING");
  };

describe("cancelling a job", () => {
  it.each<[string, Response]>([
    ["200 with an empty body", { status: 200, body: "" }],
    ["204", { status: 204, body: "" }],
    ["a page", { body: "<html>" }],
    ["500", httpError(500)],
    ["an empty success", success(undefined)],
  ])("is confirmed by the job, whatever the response: %s", async (_, response) => {
    const { outcome } = await cancelling({ cancel: () => response, job: cancelledAfter(1_000) });
    expect(outcome).toBe("confirmed");
  });

  it("sends its request before it first waits", async () => {
    const { cancelled, cloud } = start({ cancel: () => ACCEPTED });
    expect(cloud.requests.map(({ path }) => path)).toEqual([VIA_PROJECT]);
    await cancelled;
  });

  it("asks again for a job that was never seen: it may only just have been started", async () => {
    const { outcome } = await cancelling(
      {
        cancel: (path, _, at) => {
          if (path !== VIA_PROJECT) return MISSING;
          return at < 1_200 ? NOT_FOUND : ACCEPTED;
        },
        job: (at, sent) => {
          if (at < 1_200) return NOT_FOUND;
          return at < 2_500 ? shows("IN_PROGRESS") : cancelledAfter(0)(at, sent);
        },
      },
      { lastStatus: undefined },
    );
    expect(outcome).toBe("confirmed");
  });

  it("doesn't ask for long for a job that is never seen", async () => {
    const { outcome, took } = await cancelling(
      { cancel: () => NOT_FOUND, job: () => NOT_FOUND },
      { lastStatus: undefined, deadline: 120_000 },
    );
    expect(outcome).toBe("unsupported");
    expect(took).toBeGreaterThanOrEqual(10_000);
    expect(took).toBeLessThan(20_000);
  });

  it("is unsupported when it has no endpoint left", async () => {
    const { outcome, paths } = await cancelling(
      { cancel: () => ACCEPTED },
      { projectIds: [], paths: [PROJECT_CANCEL_PATH] },
    );
    expect({ outcome, paths }).toEqual({ outcome: "unsupported", paths: [] });
  });

  const EACH_ONCE = [VIA_PROJECT, VIA_JOB];
  const EACH_TWICE = [...EACH_ONCE, ...EACH_ONCE];
  it.each<[string, Response, string, string[]]>([
    ["404 with a page", { status: 404, body: "<html>" }, "unsupported", EACH_TWICE],
    ["404 as JSON", httpError(404), "unsupported", EACH_TWICE],
    ["405", httpError(405), "unsupported", EACH_TWICE],
    ["501", httpError(501), "unsupported", EACH_TWICE],
    ["the code of an unknown job", apiError(96_026), "unsupported", EACH_ONCE],
    ["a documented refusal", apiError(96_015), "rejected", EACH_ONCE],
  ])("is final at once when every endpoint sends %s", async (_, response, outcome, paths) => {
    const cancelled = await cancelling({ cancel: () => response });
    expect(cancelled).toMatchObject({ outcome, job: { status: "IN_PROGRESS" }, paths });
    expect(cancelled.error).toBeDefined();
    expect(cancelled.mayBeRetried ?? false).toBe(false);
    expect(cancelled.took).toBeLessThan(1_000);
  });

  it.each<[string, Response]>([
    ["a role that is missing", apiError(96_013)],
    ["a cluster out of scope", { status: 403, ...apiError(96_016) }],
    ["a key that was deleted", { status: 401, ...apiError(21_119) }],
    ["400 as JSON", httpError(400)],
    ["409", httpError(409)],
    ["a status that doesn't allow it", apiError(40_003)],
  ])("is rejected when an endpoint responds with %s and no other helps", async (_, response) => {
    for (const refusing of EACH_ONCE) {
      const { outcome, job, error } = await cancelling({
        cancel: (path) => (path === refusing ? response : MISSING),
      });
      expect([outcome, job?.status]).toEqual(["rejected", "IN_PROGRESS"]);
      expect(error).toBeDefined();
    }
  });

  it.each<[string, Response]>([
    ["403 with a page", { status: 403, body: "<html>" }],
    ["400 with a page", { status: 400, body: "<html>" }],
    ["an empty 401", { status: 401, body: "" }],
    ["404 as JSON", httpError(404)],
    ["405 with a page", { status: 405, body: "<html>" }],
    ["400 that says rate exceeded", { status: 400, body: '{"message":"Rate exceeded"}' }],
    ["409", httpError(409)],
    ["a status that doesn't allow it yet", apiError(40_003)],
    ["an unknown code", apiError(123_456)],
    ["the code of another request", apiError(96_008)],
    ["HTTP 200 with code 500", apiError(500)],
    ["an object without a code", { body: "{}" }],
    ["a redirect to a login page", httpError(302, { location: "/login" })],
    ["451", { status: 451, body: "" }],
  ])("asks again after an odd response, before any other endpoint helps: %s", async (_, odd) => {
    const { outcome } = await cancelling({
      cancel: (path, n) => (path === VIA_PROJECT ? (n === 1 ? odd : ACCEPTED) : MISSING),
      job: (_at, sent) => shows(sent.length > 2 ? "CANCELED" : "IN_PROGRESS"),
    });
    expect(outcome).toBe("confirmed");
  });

  it.each<[string, Response, string]>([
    ["409", httpError(409), "rejected"],
    ["a status that doesn't allow it yet", apiError(40_003), "rejected"],
    ["an unknown code", apiError(123_456), "rejected"],
    ["403 with a page", { status: 403, body: "<html>" }, "unreachable"],
    ["an empty 401", { status: 401, body: "" }, "unreachable"],
  ])("may still be accepted later when all that came is %s", async (_, odd, expected) => {
    const { outcome, mayBeRetried, took } = await cancelling({ cancel: () => odd });
    expect({ outcome, mayBeRetried }).toEqual({ outcome: expected, mayBeRetried: true });
    expect(took).toBeGreaterThan(BUDGET_MS - 1_000);
  });

  it.each<[string, Script, object]>([
    [
      "confirmed by the next endpoint after a refusal",
      {
        cancel: (path) => (path === VIA_PROJECT ? httpError(403) : ACCEPTED),
        job: cancelledAfter(500, VIA_JOB),
      },
      { outcome: "confirmed" },
    ],
    [
      "confirmed once there is a response",
      {
        cancel: (_, n) => (n < 3 ? httpError(503) : ACCEPTED),
        job: cancelledAfter(0, VIA_PROJECT, 3),
      },
      { outcome: "confirmed" },
    ],
    [
      "confirmed by a job that is CANCELING on another request",
      {
        cancel: () => httpError(409),
        job: (at) => shows(at < 3_000 ? "CANCELING" : "CANCELED"),
      },
      { outcome: "confirmed" },
    ],
    [
      "unsupported after an odd response to a read, too",
      {
        cancel: () => MISSING,
        job: (at) => (at < 2_000 ? { status: 403, body: "" } : shows("IN_PROGRESS")),
      },
      { outcome: "unsupported", keepsRunning: true, job: { status: "IN_PROGRESS" } },
    ],
    [
      "unsupported, and the job may have ended, if its status is unknown",
      { cancel: () => MISSING, job: () => shows("ARCHIVED") },
      { outcome: "unsupported", keepsRunning: false },
    ],
    [
      "unsupported, and the job may have ended, if it can no longer be read",
      {
        cancel: (_, n) => (n < 3 ? httpError(503) : MISSING),
        job: (at) => (at < 500 ? shows("IN_PROGRESS") : apiError(96_013)),
      },
      { outcome: "unsupported", keepsRunning: false, job: { status: "IN_PROGRESS" } },
    ],
    [
      "requested when the response was lost and the job is CANCELING",
      { cancel: () => connectionReset(), job: () => shows("CANCELING") },
      { outcome: "requested" },
    ],
    [
      "requested when it was accepted and the job can't be read",
      { cancel: () => ACCEPTED, job: () => httpError(503) },
      { outcome: "requested", job: undefined, error: { failure: { httpStatus: 503 } } },
    ],
    [
      "rejected when later requests get no response",
      {
        cancel: (path, n) => {
          if (path === VIA_JOB) return MISSING;
          return n < 3 ? apiError(96_046, "It can't be canceled.") : connectionReset();
        },
        job: () => shows("EXPIRED"),
      },
      { outcome: "rejected", error: { failure: { code: 96_046 } } },
    ],
    [
      "unreachable when the job can be read and the endpoint can't be reached",
      { cancel: () => httpError(503) },
      { outcome: "unreachable", job: { status: "IN_PROGRESS" } },
    ],
  ])("is %s", async (_, script, expected) => {
    expect(await cancelling(script)).toMatchObject(expected);
  });

  it.each([
    ["SUCCESSFUL", "already-finished"],
    ["FAILED", "already-finished"],
    ["CANCELED", "confirmed"],
  ])("is no rejection when the job is %s by then", async (status, outcome) => {
    const cancelled = await cancelling({ cancel: () => httpError(409), job: () => shows(status) });
    expect(cancelled).toMatchObject({ outcome, job: { status } });
  });

  it.each(["CANCELING", "IN_PROGRESS", "PENDING", "ARCHIVED"])(
    "is only requested when the job is %s when the time is up",
    async (status) => {
      const script = { cancel: () => ACCEPTED, job: () => shows(status) };
      const { outcome, job, took } = await cancelling(script);
      expect([outcome, job?.status]).toEqual(["requested", status]);
      expect(took).toBeLessThanOrEqual(BUDGET_MS);
      expect(took).toBeGreaterThan(BUDGET_MS - 1_000);
    },
  );

  it.each<[string, Response]>([
    ["resets", connectionReset()],
    ["503", httpError(503)],
    ["429", httpError(429)],
  ])("is unreachable with nothing but %s", async (_, failure) => {
    const script = { cancel: () => failure, job: () => failure };
    const { outcome, job, error, took } = await cancelling(script);
    expect({ outcome, job }).toEqual({ outcome: "unreachable", job: undefined });
    expect(error).toBeDefined();
    expect(took).toBeLessThanOrEqual(BUDGET_MS);
  });

  it("asks an endpoint that is missing twice only", async () => {
    const { paths } = await cancelling({
      cancel: (path) => (path === VIA_PROJECT ? MISSING : httpError(503)),
    });
    expect(paths.filter((path) => path === VIA_PROJECT)).toHaveLength(2);
    expect(paths.length).toBeGreaterThan(4);
  });

  it("follows Retry-After, within its time", async () => {
    const limited = httpError(429, { "retry-after": "2" });
    const { cancelled, sent } = start(
      { cancel: (_, n) => (n === 1 ? limited : ACCEPTED) },
      { paths: [JOB_CANCEL_PATH] },
    );
    await cancelled;
    expect(sent.map(({ at }) => at)).toEqual([0, 2_000]);
  });

  it.each([BUDGET_MS, 120_000])(
    "sends nothing when its %d ms are over, and nothing after it is done",
    async (deadline) => {
      const { cloud, clock, took } = await cancelling(
        { cancel: () => httpError(503) },
        { deadline },
      );
      expect(took).toBeLessThanOrEqual(deadline);
      const sent = cloud.requests.length;
      await clock.sleep(10 * 60_000);
      expect(cloud.requests).toHaveLength(sent);
      for (const { at, timeoutMs } of cloud.requests) {
        expect(at + timeoutMs).toBeLessThanOrEqual(deadline);
      }
      // Requests for two minutes must not look like an attack.
      expect(sent).toBeLessThan(150);
    },
  );

  it("still sends one request when its time is already up", async () => {
    const script = { cancel: () => ACCEPTED };
    const { outcome, paths, took } = await cancelling(script, { deadline: -1 });
    expect({ outcome, paths, took }).toEqual({
      outcome: "unreachable",
      paths: [VIA_PROJECT],
      took: 0,
    });
  });
});

describe("cancelling a job that may be in several projects", () => {
  const via = (project: string) => `/v2/projects/${project}/jobs/job-1/cancel`;
  const PROJECT_IDS = ["proj-1", "proj-2", "proj-3"];
  const VIA_PROJECTS = { projectIds: PROJECT_IDS, paths: [PROJECT_CANCEL_PATH] };

  it("is unsupported when no project has it, and no other endpoint cancels it", async () => {
    const { outcome, paths, keepsRunning } = await cancelling(
      { cancel: (path) => (path === VIA_JOB ? MISSING : NOT_FOUND) },
      { projectIds: PROJECT_IDS },
    );
    expect({ outcome, keepsRunning }).toEqual({ outcome: "unsupported", keepsRunning: true });
    expect(paths).toEqual([...PROJECT_IDS.map(via), VIA_JOB, VIA_JOB]);
  });

  it("is rejected when one project has it and refuses", async () => {
    const refusal = apiError(40_003, "This action is not available.");
    const { outcome, error } = await cancelling(
      { cancel: (path) => (path === via("proj-3") ? refusal : NOT_FOUND) },
      VIA_PROJECTS,
    );
    expect(outcome).toBe("rejected");
    expect(error?.message).toContain("This action is not available.");
  });

  it("asks again only the endpoints that did not respond", async () => {
    const { outcome, paths } = await cancelling(
      {
        cancel: (path, n) => {
          if (path !== via("proj-2")) return NOT_FOUND;
          return n < 3 ? connectionReset() : ACCEPTED;
        },
        job: cancelledAfter(0, via("proj-2"), 3),
      },
      VIA_PROJECTS,
    );
    expect(outcome).toBe("confirmed");
    const times = (project: string) => paths.filter((path) => path === via(project)).length;
    expect(PROJECT_IDS.map(times)).toEqual([1, 3, 1]);
  });

  it.each<[string, Response, Response, string[]]>([
    ["as long as that takes", httpError(503), NOT_FOUND, []],
    ["and tries other endpoints after an odd response", { status: 403 }, MISSING, [VIA_JOB]],
  ])("looks up the projects beside the job, %s", async (_, failure, refusal, others) => {
    const { outcome, cloud, paths } = await cancelling(
      {
        cancel: (path) => (path === via("proj-9") ? ACCEPTED : refusal),
        job: cancelledAfter(0, via("proj-9")),
        projects: (n) => (n < 3 ? failure : success([{ projectId: "proj-9" }])),
      },
      { projectIds: undefined, clusterId: undefined, lastStatus: undefined },
    );
    expect(outcome).toBe("confirmed");
    expect(cloud.requests[0]?.path).toBe("/v2/projects");
    expect([...new Set(paths)].toSorted()).toEqual([...others, via("proj-9")].toSorted());
  });
});
