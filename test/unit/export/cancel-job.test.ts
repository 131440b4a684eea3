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
  /** What asking by a route brings; `n` counts the requests to that route from 1. */
  ask: (path: string, n: number, at: number) => ScriptedResponse;
  /** What the job shows at a time. */
  job: (at: number, asked: readonly ReceivedRequest[]) => ScriptedResponse;
}

/** Cancels a job of a Zilliz Cloud that follows a script. */
async function cancelling({ ask, job }: Script, changes: Partial<CancelOptions> = {}) {
  const clock = new FakeClock();
  const asked: ReceivedRequest[] = [];
  const cloud = new ScriptedZilliz(clock, (request) => {
    if (request.method === "GET") return job(request.at, asked);
    asked.push(request);
    const n = asked.filter(({ path }) => path === request.path).length;
    return ask(request.path, n, request.at);
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
  return { ...cancelled, cloud, clock, asked, took };
}

const shows = (status: string): ScriptedResponse => ({
  outcome: success({ jobId: "job-1", status, progress: "40" }),
});
const TAKEN: ScriptedResponse = { outcome: { status: 202, ...success({}) } };
const NO_ROUTE: ScriptedResponse = { outcome: { status: 404, body: "" } };

/** The job is CANCELED some time after a route was asked. */
const cancelledAfter =
  (ms: number, route = VIA_PROJECT) =>
  (at: number, asked: readonly ReceivedRequest[]): ScriptedResponse => {
    const since = asked.find(({ path }) => path === route)?.at;
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
  ])("is confirmed by the job, whatever the reply: %s", async (_, reply) => {
    const { outcome } = await cancelling({
      ask: () => reply,
      job: cancelledAfter(1_000),
    });
    expect(outcome).toBe("confirmed");
  });

  it("sends its request before it first waits", async () => {
    const clock = new FakeClock();
    const cloud = new ScriptedZilliz(clock, () => TAKEN);
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

  it("asks again for a job that nobody has seen yet: it may only just have been started", async () => {
    const visibleAt = 1_200;
    const notYet: ScriptedResponse = {
      outcome: apiError(96026, "Job not found."),
    };
    const { outcome } = await cancelling(
      {
        ask: (path, _, at) => {
          if (path !== VIA_PROJECT) return NO_ROUTE;
          return at < visibleAt ? notYet : TAKEN;
        },
        job: (at, asked) =>
          at < visibleAt
            ? notYet
            : at < 2_500
              ? shows("IN_PROGRESS")
              : cancelledAfter(0)(at, asked),
      },
      { lastStatus: undefined },
    );
    expect(outcome).toBe("confirmed");
  });

  it("doesn't ask for long for a job that nobody ever sees", async () => {
    const { outcome, took } = await cancelling(
      {
        ask: () => ({ outcome: apiError(96026, "Job not found.") }),
        job: () => ({ outcome: apiError(96026, "Job not found.") }),
      },
      { lastStatus: undefined, deadline: 120_000 },
    );
    expect(outcome).toBe("unsupported");
    expect(took).toBeGreaterThanOrEqual(10_000);
    expect(took).toBeLessThan(20_000);
  });

  it("tries the next route where the first refuses", async () => {
    const { outcome } = await cancelling({
      ask: (path) => (path === VIA_PROJECT ? { outcome: httpError(403) } : TAKEN),
      job: cancelledAfter(500, VIA_JOB),
    });
    expect(outcome).toBe("confirmed");
  });

  it("is unsupported when it has no route left", async () => {
    const { outcome, asked } = await cancelling(
      { ask: () => TAKEN, job: () => shows("IN_PROGRESS") },
      { projectIds: [], paths: [PROJECT_CANCEL_PATH] },
    );
    expect(outcome).toBe("unsupported");
    expect(asked).toEqual([]);
  });

  it.each<[string, ScriptedResponse["outcome"]]>([
    ["404 with a page", { status: 404, body: "<html>" }],
    ["405", httpError(405)],
    ["501", httpError(501)],
    ["the code of an unknown job", apiError(96026)],
  ])("is unsupported when every route says %s", async (_, reply) => {
    const { outcome, job, error, asked, took } = await cancelling({
      ask: () => ({ outcome: reply }),
      job: () => shows("IN_PROGRESS"),
    });
    expect(outcome).toBe("unsupported");
    expect(job?.status).toBe("IN_PROGRESS");
    expect(error).toBeDefined();
    expect(asked.map(({ path }) => path)).toEqual([VIA_PROJECT, VIA_JOB]);
    expect(took).toBeLessThan(1_000);
  });

  it.each<[string, ScriptedResponse["outcome"]]>([
    ["400", httpError(400)],
    ["401", httpError(401)],
    ["403", httpError(403)],
  ])("is rejected when a route says %s and none helps", async (_, reply) => {
    for (const refusing of [VIA_PROJECT, VIA_JOB]) {
      const { outcome, job, error } = await cancelling({
        ask: (path) => (path === refusing ? { outcome: reply } : NO_ROUTE),
        job: () => shows("IN_PROGRESS"),
      });
      expect(outcome).toBe("rejected");
      expect(job?.status).toBe("IN_PROGRESS");
      expect(error).toBeDefined();
    }
  });

  it.each([
    ["SUCCESSFUL", "already-finished"],
    ["FAILED", "already-finished"],
    ["CANCELED", "confirmed"],
  ])("is no rejection when the job is %s by then", async (status, outcome) => {
    const cancelled = await cancelling({
      ask: () => ({ outcome: httpError(409) }),
      job: () => shows(status),
    });
    expect(cancelled).toMatchObject({ outcome, job: { status } });
  });

  it("is no rejection while the job is CANCELING by another's hand", async () => {
    const { outcome } = await cancelling({
      ask: () => ({ outcome: httpError(409) }),
      job: (at) => shows(at < 3_000 ? "CANCELING" : "CANCELED"),
    });
    expect(outcome).toBe("confirmed");
  });

  it.each(["CANCELING", "IN_PROGRESS", "PENDING", "ARCHIVED"])(
    "is only requested when the job is %s when the time is up",
    async (status) => {
      const { outcome, job, took } = await cancelling({
        ask: () => TAKEN,
        job: () => shows(status),
      });
      expect(outcome).toBe("requested");
      expect(job?.status).toBe(status);
      expect(took).toBeLessThanOrEqual(BUDGET_MS);
      expect(took).toBeGreaterThan(BUDGET_MS - 1_000);
    },
  );

  it("is requested when the answer was lost and the job is CANCELING", async () => {
    const { outcome } = await cancelling({
      ask: () => ({ outcome: connectionReset() }),
      job: () => shows("CANCELING"),
    });
    expect(outcome).toBe("requested");
  });

  it("is requested when it was taken and the job can't be read", async () => {
    const { outcome, job, error } = await cancelling({
      ask: () => TAKEN,
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
      ask: () => ({ outcome: failure }),
      job: () => ({ outcome: failure }),
    });
    expect({ outcome, job }).toEqual({
      outcome: "unreachable",
      job: undefined,
    });
    expect(error).toBeDefined();
    expect(took).toBeLessThanOrEqual(BUDGET_MS);
  });

  it("is unreachable when it can be read but not asked", async () => {
    const { outcome, job } = await cancelling({
      ask: () => ({ outcome: httpError(503) }),
      job: () => shows("IN_PROGRESS"),
    });
    expect(outcome).toBe("unreachable");
    expect(job?.status).toBe("IN_PROGRESS");
  });

  it("asks again where no answer came, until there is one", async () => {
    const { outcome, asked } = await cancelling({
      ask: (_, n) => (n < 3 ? { outcome: httpError(503) } : TAKEN),
      job: (_, requests) =>
        shows(
          requests.filter(({ path }) => path === VIA_PROJECT).length < 3
            ? "IN_PROGRESS"
            : "CANCELED",
        ),
    });
    expect(outcome).toBe("confirmed");
    expect(asked.length).toBeGreaterThanOrEqual(3);
  });

  it("asks only the routes again that gave no answer", async () => {
    const { asked } = await cancelling({
      ask: (path) => (path === VIA_PROJECT ? NO_ROUTE : { outcome: httpError(503) }),
      job: () => shows("IN_PROGRESS"),
    });
    const paths = asked.map(({ path }) => path);
    expect(paths.filter((path) => path === VIA_PROJECT)).toHaveLength(1);
    expect(paths.length).toBeGreaterThan(2);
  });

  it("heeds Retry-After, within its time", async () => {
    const { asked } = await cancelling(
      {
        ask: (_, n) => (n === 1 ? { outcome: httpError(429, { "retry-after": "2" }) } : TAKEN),
        job: () => shows("IN_PROGRESS"),
      },
      { paths: [JOB_CANCEL_PATH] },
    );
    expect(asked.map(({ at }) => at)).toEqual([0, 2_000]);
  });

  it.each([BUDGET_MS, 120_000])(
    "sends nothing when its %d ms are over, and nothing after it is done",
    async (deadline) => {
      const { cloud, clock, took } = await cancelling(
        {
          ask: () => ({ outcome: httpError(503) }),
          job: () => shows("IN_PROGRESS"),
        },
        { deadline },
      );
      expect(took).toBeLessThanOrEqual(deadline);
      const sent = cloud.requests.length;
      await clock.sleep(10 * 60_000);
      expect(cloud.requests).toHaveLength(sent);
      for (const { at, timeoutMs } of cloud.requests) {
        expect(at + timeoutMs).toBeLessThanOrEqual(deadline);
      }
      // Two minutes of asking are no attack.
      expect(sent).toBeLessThan(150);
    },
  );

  it("still asks once when its time is over already", async () => {
    const { outcome, asked, took } = await cancelling(
      { ask: () => TAKEN, job: () => shows("IN_PROGRESS") },
      { deadline: -1 },
    );
    expect(asked).toHaveLength(1);
    expect(outcome).toBe("unreachable");
    expect(took).toBe(0);
  });
});

describe("cancelling a job whose project is not known for sure", () => {
  const NOT_THERE: ScriptedResponse = {
    outcome: apiError(96_026, "Job not found."),
  };
  const via = (project: string) => `/v2/projects/${project}/jobs/job-1/cancel`;
  const PROJECT_IDS = ["proj-1", "proj-2", "proj-3"];

  it("is unsupported when no project has it, and no other route cancels it", async () => {
    const {
      outcome,
      asked,
      keepsRunning: goesOn,
    } = await cancelling(
      {
        ask: (path) => (path === VIA_JOB ? NO_ROUTE : NOT_THERE),
        job: () => shows("IN_PROGRESS"),
      },
      { projectIds: PROJECT_IDS },
    );
    expect({ outcome, goesOn }).toEqual({
      outcome: "unsupported",
      goesOn: true,
    });
    expect(asked.map(({ path }) => path)).toEqual([...PROJECT_IDS.map(via), VIA_JOB]);
  });

  it("is rejected when one project has it and refuses", async () => {
    const { outcome, error } = await cancelling(
      {
        ask: (path) =>
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

  it("asks again only where no answer came", async () => {
    const { outcome, asked } = await cancelling(
      {
        ask: (path, n) => {
          if (path !== via("proj-2")) return NOT_THERE;
          return n < 3 ? { outcome: connectionReset() } : TAKEN;
        },
        job: (_, requests) =>
          requests.filter(({ path }) => path === via("proj-2")).length < 3
            ? shows("IN_PROGRESS")
            : shows("CANCELED"),
      },
      { projectIds: PROJECT_IDS, paths: [PROJECT_CANCEL_PATH] },
    );
    expect(outcome).toBe("confirmed");
    const times = (project: string) => asked.filter(({ path }) => path === via(project)).length;
    expect(PROJECT_IDS.map(times)).toEqual([1, 3, 1]);
  });

  it("looks the projects up beside the job, as long as that takes", async () => {
    const clock = new FakeClock();
    const cloud: ScriptedZilliz = new ScriptedZilliz(
      clock,
      ({ path, method }, n): ScriptedResponse => {
        if (path === "/v2/projects")
          return {
            outcome: n < 4 ? httpError(503) : success([{ projectId: "proj-9" }]),
          };
        if (path === via("proj-9")) return TAKEN;
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
});
