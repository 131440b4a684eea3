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

interface Script {
  /** The response of an endpoint; `n` counts the requests to that endpoint from 1. */
  cancel: (path: string, n: number, at: number) => ScriptedResponse;
  /** What the job shows at a time, after these cancel requests. */
  job: (at: number, sent: readonly ReceivedRequest[]) => ScriptedResponse;
}

/** Cancels a job of a Zilliz Cloud that follows a script. */
async function cancelling({ cancel, job }: Script, changes: Partial<CancelOptions> = {}) {
  const clock = new FakeClock();
  const sent: ReceivedRequest[] = [];
  const cloud = new ScriptedZilliz(clock, (request) => {
    if (request.method === "GET") return job(request.at, sent);
    sent.push(request);
    const n = sent.filter(({ path }) => path === request.path).length;
    return cancel(request.path, n, request.at);
  });
  const cancelled = await cancelJob({
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
  const took = clock.now();
  return { ...cancelled, cloud, clock, sent, took };
}

const shows = (status: string): ScriptedResponse => ({
  outcome: success({ jobId: "job-1", status, progress: "40" }),
});
const ACCEPTED: ScriptedResponse = { outcome: { status: 202, ...success({}) } };
const MISSING: ScriptedResponse = { outcome: { status: 404, body: "" } };

/** The job is CANCELED some time after a request to an endpoint. */
const cancelledAfter =
  (ms: number, endpoint = VIA_PROJECT) =>
  (at: number, sent: readonly ReceivedRequest[]): ScriptedResponse => {
    const since = sent.find(({ path }) => path === endpoint)?.at;
    if (since === undefined) return shows("IN_PROGRESS");
    return shows(at >= since + ms ? "CANCELED" : "CANCELING");
  };

describe("cancelling a job", () => {
  it.each<[string, ScriptedResponse]>([
    ["200 with an empty body", { outcome: { status: 200, body: "" } }],
    ["204", { outcome: { status: 204, body: "" } }],
    ["a page", { outcome: { body: "<html>" } }],
    ["500", { outcome: httpError(500) }],
    ["an empty success", { outcome: success(undefined) }],
  ])("is confirmed by the job, whatever the response: %s", async (_, reply) => {
    const { outcome } = await cancelling({ cancel: () => reply, job: cancelledAfter(1_000) });
    expect(outcome).toBe("confirmed");
  });

  it("sends its request before it first waits", async () => {
    const clock = new FakeClock();
    const cloud = new ScriptedZilliz(clock, () => ACCEPTED);
    const cancelled = cancelJob({
      jobId: "job-1",
      projectIds: ["proj-1"],
      clusterId: "in01-cluster",
      paths: CANCEL_PATHS,
      zilliz: cloud.client,
      clock,
      deadline: BUDGET_MS,
    });
    expect(cloud.requests.map(({ path }) => path)).toEqual([VIA_PROJECT]);
    await cancelled;
  });

  it("asks again for a job that was never seen: it may only just have been started", async () => {
    const visibleAt = 1_200;
    const notYet: ScriptedResponse = { outcome: apiError(96026, "Job not found.") };
    const { outcome } = await cancelling(
      {
        cancel: (path, _, at) => {
          if (path !== VIA_PROJECT) return MISSING;
          return at < visibleAt ? notYet : ACCEPTED;
        },
        job: (at, sent) =>
          at < visibleAt ? notYet : at < 2_500 ? shows("IN_PROGRESS") : cancelledAfter(0)(at, sent),
      },
      { lastStatus: undefined },
    );
    expect(outcome).toBe("confirmed");
  });

  it("doesn't ask for long for a job that is never seen", async () => {
    const { outcome, took } = await cancelling(
      {
        cancel: () => ({ outcome: apiError(96026, "Job not found.") }),
        job: () => ({ outcome: apiError(96026, "Job not found.") }),
      },
      { lastStatus: undefined, deadline: 120_000 },
    );
    expect(outcome).toBe("unsupported");
    expect(took).toBeGreaterThanOrEqual(10_000);
    expect(took).toBeLessThan(20_000);
  });

  it("tries the next endpoint after a refusal", async () => {
    const { outcome } = await cancelling({
      cancel: (path) => (path === VIA_PROJECT ? { outcome: httpError(403) } : ACCEPTED),
      job: cancelledAfter(500, VIA_JOB),
    });
    expect(outcome).toBe("confirmed");
  });

  it("is unsupported when it has no endpoint left", async () => {
    const { outcome, sent } = await cancelling(
      { cancel: () => ACCEPTED, job: () => shows("IN_PROGRESS") },
      { projectIds: [], paths: [PROJECT_CANCEL_PATH] },
    );
    expect(outcome).toBe("unsupported");
    expect(sent).toEqual([]);
  });

  it.each<[string, ScriptedResponse["outcome"]]>([
    ["404 with a page", { status: 404, body: "<html>" }],
    ["405", httpError(405)],
    ["404 as JSON", httpError(404)],
    ["501", httpError(501)],
  ])("is unsupported when every endpoint says %s, twice", async (_, reply) => {
    const { outcome, job, error, sent, took } = await cancelling({
      cancel: () => ({ outcome: reply }),
      job: () => shows("IN_PROGRESS"),
    });
    expect(outcome).toBe("unsupported");
    expect(job?.status).toBe("IN_PROGRESS");
    expect(error).toBeDefined();
    expect(sent.map(({ path }) => path)).toEqual([VIA_PROJECT, VIA_JOB, VIA_PROJECT, VIA_JOB]);
    expect(took).toBeLessThan(1_000);
  });

  it("is unsupported when every endpoint sends the code of an unknown job, once", async () => {
    const { outcome, sent, took } = await cancelling({
      cancel: () => ({ outcome: apiError(96_026) }),
      job: () => shows("IN_PROGRESS"),
    });
    expect(outcome).toBe("unsupported");
    expect(sent.map(({ path }) => path)).toEqual([VIA_PROJECT, VIA_JOB]);
    expect(took).toBeLessThan(1_000);
  });

  it.each<[string, ScriptedResponse["outcome"]]>([
    ["a role that is missing", apiError(96_013)],
    ["a cluster out of scope", { status: 403, ...apiError(96_016) }],
    ["a key that was deleted", { status: 401, ...apiError(21_119) }],
    ["400 as JSON", httpError(400)],
    ["409", httpError(409)],
    ["a status that doesn't allow it", apiError(40_003)],
  ])("is rejected when an endpoint responds with %s and no other helps", async (_, reply) => {
    for (const refusing of [VIA_PROJECT, VIA_JOB]) {
      const { outcome, job, error } = await cancelling({
        cancel: (path) => (path === refusing ? { outcome: reply } : MISSING),
        job: () => shows("IN_PROGRESS"),
      });
      expect(outcome).toBe("rejected");
      expect(job?.status).toBe("IN_PROGRESS");
      expect(error).toBeDefined();
    }
  });

  it.each<[string, ScriptedResponse["outcome"]]>([
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
    ["a redirect to a login page", httpError(302, { location: "/login" })],
    ["451", { status: 451, body: "" }],
  ])("asks again after an odd response, before any other endpoint helps: %s", async (_, odd) => {
    const { outcome } = await cancelling({
      cancel: (path, n) =>
        path === VIA_PROJECT ? (n === 1 ? { outcome: odd } : ACCEPTED) : MISSING,
      job: (_at, sent) => shows(sent.length > 2 ? "CANCELED" : "IN_PROGRESS"),
    });
    expect(outcome).toBe("confirmed");
  });

  it.each<[string, ScriptedResponse["outcome"], string]>([
    ["409", httpError(409), "rejected"],
    ["a status that doesn't allow it yet", apiError(40_003), "rejected"],
    ["an unknown code", apiError(123_456), "rejected"],
    ["403 with a page", { status: 403, body: "<html>" }, "unreachable"],
    ["an empty 401", { status: 401, body: "" }, "unreachable"],
  ])("may still be accepted later when all that came is %s", async (_, odd, expected) => {
    const { outcome, mayBeRetried, took } = await cancelling({
      cancel: () => ({ outcome: odd }),
      job: () => shows("IN_PROGRESS"),
    });
    expect({ outcome, mayBeRetried }).toEqual({ outcome: expected, mayBeRetried: true });
    expect(took).toBeGreaterThan(BUDGET_MS - 1_000);
  });

  it("is final after a documented refusal", async () => {
    const {
      outcome,
      sent,
      took,
      mayBeRetried = false,
    } = await cancelling({
      cancel: () => ({ outcome: apiError(96_015) }),
      job: () => shows("IN_PROGRESS"),
    });
    expect({ outcome, mayBeRetried }).toEqual({ outcome: "rejected", mayBeRetried: false });
    expect(sent).toHaveLength(2);
    expect(took).toBeLessThan(1_000);
  });

  it("reads the job again after an odd response to a read", async () => {
    const { outcome, keepsRunning, job } = await cancelling({
      cancel: () => MISSING,
      job: (at) => (at < 2_000 ? { outcome: { status: 403, body: "" } } : shows("IN_PROGRESS")),
    });
    expect({ outcome, keepsRunning }).toEqual({ outcome: "unsupported", keepsRunning: true });
    expect(job?.status).toBe("IN_PROGRESS");
  });

  it.each([
    ["SUCCESSFUL", "already-finished"],
    ["FAILED", "already-finished"],
    ["CANCELED", "confirmed"],
  ])("is no rejection when the job is %s by then", async (status, outcome) => {
    const cancelled = await cancelling({
      cancel: () => ({ outcome: httpError(409) }),
      job: () => shows(status),
    });
    expect(cancelled).toMatchObject({ outcome, job: { status } });
  });

  it("is no rejection while the job is CANCELING on another request", async () => {
    const { outcome } = await cancelling({
      cancel: () => ({ outcome: httpError(409) }),
      job: (at) => shows(at < 3_000 ? "CANCELING" : "CANCELED"),
    });
    expect(outcome).toBe("confirmed");
  });

  it.each(["CANCELING", "IN_PROGRESS", "PENDING", "ARCHIVED"])(
    "is only requested when the job is %s when the time is up",
    async (status) => {
      const { outcome, job, took } = await cancelling({
        cancel: () => ACCEPTED,
        job: () => shows(status),
      });
      expect(outcome).toBe("requested");
      expect(job?.status).toBe(status);
      expect(took).toBeLessThanOrEqual(BUDGET_MS);
      expect(took).toBeGreaterThan(BUDGET_MS - 1_000);
    },
  );

  it("is requested when the response was lost and the job is CANCELING", async () => {
    const { outcome } = await cancelling({
      cancel: () => ({ outcome: connectionReset() }),
      job: () => shows("CANCELING"),
    });
    expect(outcome).toBe("requested");
  });

  it("is requested when it was accepted and the job can't be read", async () => {
    const { outcome, job, error } = await cancelling({
      cancel: () => ACCEPTED,
      job: () => ({ outcome: httpError(503) }),
    });
    expect({ outcome, job }).toEqual({ outcome: "requested", job: undefined });
    expect(error?.failure.httpStatus).toBe(503);
  });

  it.each<[string, ScriptedResponse["outcome"]]>([
    ["resets", connectionReset()],
    ["503", httpError(503)],
    ["429", httpError(429)],
  ])("is unreachable with nothing but %s", async (_, failure) => {
    const { outcome, job, error, took } = await cancelling({
      cancel: () => ({ outcome: failure }),
      job: () => ({ outcome: failure }),
    });
    expect({ outcome, job }).toEqual({ outcome: "unreachable", job: undefined });
    expect(error).toBeDefined();
    expect(took).toBeLessThanOrEqual(BUDGET_MS);
  });

  it("stays rejected when later requests get no response", async () => {
    const refused = {
      outcome: apiError(96046, "The job cannot be canceled in its current state."),
    };
    const { outcome, error } = await cancelling({
      cancel: (path, n) =>
        path === VIA_JOB ? MISSING : n < 3 ? refused : { outcome: connectionReset() },
      job: () => shows("EXPIRED"),
    });
    expect(outcome).toBe("rejected");
    expect(error?.message).toContain("96046");
  });

  it("is unreachable when the job can be read and the endpoint can't be reached", async () => {
    const { outcome, job } = await cancelling({
      cancel: () => ({ outcome: httpError(503) }),
      job: () => shows("IN_PROGRESS"),
    });
    expect(outcome).toBe("unreachable");
    expect(job?.status).toBe("IN_PROGRESS");
  });

  it("asks again until there is a response", async () => {
    const { outcome, sent } = await cancelling({
      cancel: (_, n) => (n < 3 ? { outcome: httpError(503) } : ACCEPTED),
      job: (_, requests) =>
        shows(
          requests.filter(({ path }) => path === VIA_PROJECT).length < 3
            ? "IN_PROGRESS"
            : "CANCELED",
        ),
    });
    expect(outcome).toBe("confirmed");
    expect(sent.length).toBeGreaterThanOrEqual(3);
  });

  it("asks an endpoint that is missing twice only", async () => {
    const { sent } = await cancelling({
      cancel: (path) => (path === VIA_PROJECT ? MISSING : { outcome: httpError(503) }),
      job: () => shows("IN_PROGRESS"),
    });
    const paths = sent.map(({ path }) => path);
    expect(paths.filter((path) => path === VIA_PROJECT)).toHaveLength(2);
    expect(paths.length).toBeGreaterThan(4);
  });

  it("follows Retry-After, within its time", async () => {
    const { sent } = await cancelling(
      {
        cancel: (_, n) =>
          n === 1 ? { outcome: httpError(429, { "retry-after": "2" }) } : ACCEPTED,
        job: () => shows("IN_PROGRESS"),
      },
      { paths: [JOB_CANCEL_PATH] },
    );
    expect(sent.map(({ at }) => at)).toEqual([0, 2_000]);
  });

  it.each([BUDGET_MS, 120_000])(
    "sends nothing when its %d ms are over, and nothing after it is done",
    async (deadline) => {
      const { cloud, clock, took } = await cancelling(
        { cancel: () => ({ outcome: httpError(503) }), job: () => shows("IN_PROGRESS") },
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
    const { outcome, sent, took } = await cancelling(
      { cancel: () => ACCEPTED, job: () => shows("IN_PROGRESS") },
      { deadline: -1 },
    );
    expect(sent).toHaveLength(1);
    expect(outcome).toBe("unreachable");
    expect(took).toBe(0);
  });
});

describe("cancelling a job that may be in several projects", () => {
  const NOT_THERE: ScriptedResponse = { outcome: apiError(96_026, "Job not found.") };
  const via = (project: string) => `/v2/projects/${project}/jobs/job-1/cancel`;
  const PROJECT_IDS = ["proj-1", "proj-2", "proj-3"];

  it("is unsupported when no project has it, and no other endpoint cancels it", async () => {
    const { outcome, sent, keepsRunning } = await cancelling(
      {
        cancel: (path) => (path === VIA_JOB ? MISSING : NOT_THERE),
        job: () => shows("IN_PROGRESS"),
      },
      { projectIds: PROJECT_IDS },
    );
    expect({ outcome, keepsRunning }).toEqual({ outcome: "unsupported", keepsRunning: true });
    expect(sent.map(({ path }) => path)).toEqual([...PROJECT_IDS.map(via), VIA_JOB, VIA_JOB]);
  });

  it("is rejected when one project has it and refuses", async () => {
    const { outcome, error } = await cancelling(
      {
        cancel: (path) =>
          path === via("proj-3")
            ? { outcome: apiError(40_003, "This action is not available.") }
            : NOT_THERE,
        job: () => shows("IN_PROGRESS"),
      },
      { projectIds: PROJECT_IDS, paths: [PROJECT_CANCEL_PATH] },
    );
    expect(outcome).toBe("rejected");
    expect(error?.message).toContain("This action is not available.");
  });

  it("asks again only the endpoints that did not respond", async () => {
    const { outcome, sent } = await cancelling(
      {
        cancel: (path, n) => {
          if (path !== via("proj-2")) return NOT_THERE;
          return n < 3 ? { outcome: connectionReset() } : ACCEPTED;
        },
        job: (_, requests) =>
          requests.filter(({ path }) => path === via("proj-2")).length < 3
            ? shows("IN_PROGRESS")
            : shows("CANCELED"),
      },
      { projectIds: PROJECT_IDS, paths: [PROJECT_CANCEL_PATH] },
    );
    expect(outcome).toBe("confirmed");
    const times = (project: string) => sent.filter(({ path }) => path === via(project)).length;
    expect(PROJECT_IDS.map(times)).toEqual([1, 3, 1]);
  });

  it("looks up the projects beside the job, as long as that takes", async () => {
    const clock = new FakeClock();
    const cloud: ScriptedZilliz = new ScriptedZilliz(
      clock,
      ({ path, method }, n): ScriptedResponse => {
        if (path === "/v2/projects")
          return { outcome: n < 4 ? httpError(503) : success([{ projectId: "proj-9" }]) };
        if (path === via("proj-9")) return ACCEPTED;
        if (method === "POST") return NOT_THERE;
        const taken = cloud.requests.some((each) => each.path === via("proj-9"));
        return shows(taken ? "CANCELED" : "IN_PROGRESS");
      },
    );
    const { outcome } = await cancelJob({
      jobId: "job-1",
      projectIds: undefined,
      clusterId: undefined,
      paths: CANCEL_PATHS,
      zilliz: cloud.client,
      clock,
      deadline: BUDGET_MS,
    });
    expect(outcome).toBe("confirmed");
    expect(cloud.requests[0]?.path).toBe("/v2/projects");
    expect(cloud.requests.map(({ path }) => path)).not.toContain(VIA_JOB);
  });

  it("looks up the projects again after an odd response, and asks the other endpoints meanwhile", async () => {
    const clock = new FakeClock();
    const cloud: ScriptedZilliz = new ScriptedZilliz(clock, ({ path, method }, n) => {
      if (path === "/v2/projects")
        return {
          outcome: n < 4 ? { status: 403, body: "<html>" } : success([{ projectId: "proj-9" }]),
        };
      if (path === via("proj-9")) return ACCEPTED;
      if (method === "POST") return MISSING;
      const isAccepted = cloud.requests.some((each) => each.path === via("proj-9"));
      return shows(isAccepted ? "CANCELED" : "IN_PROGRESS");
    });
    const { outcome } = await cancelJob({
      jobId: "job-1",
      projectIds: undefined,
      clusterId: undefined,
      paths: CANCEL_PATHS,
      zilliz: cloud.client,
      clock,
      deadline: BUDGET_MS,
    });
    expect(outcome).toBe("confirmed");
    expect(cloud.requests.map(({ path }) => path)).toContain(VIA_JOB);
  });
});
