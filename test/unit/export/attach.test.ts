import { describe, expect, it } from "vitest";
import {
  expectResult,
  job,
  type MainScenario,
  RUNNING,
  runStep,
  untilCancelled,
} from "../../support/main-scenario.ts";
import { apiError, httpError, success } from "../../support/scripted-zilliz.ts";

const JOB = { attachTo: { jobId: "job-1" } };
const WITH_CLUSTER = { attachTo: { jobId: "job-1", clusterId: "in01-c" } };
const UNKNOWN = apiError(96_026, "Job not found.");
const BLOCKED = { status: 403, body: "<html>" };
const PROJECTS = "/v2/projects";
const VIA_PROJECT = `${PROJECTS}/proj-1/jobs/job-1/cancel`;

describe("attaching to an export job with `job-id`", () => {
  it.each<[string, MainScenario, status: string, cancelOutcome?: string]>([
    [
      "succeeds when the job does",
      { responses: { describeJob: [job("IN_PROGRESS"), job("SUCCESSFUL")] } },
      "succeeded",
    ],
    ["fails when the job has failed", { responses: { describeJob: job("FAILED") } }, "failed"],
    ["fails when it was cancelled", { responses: { describeJob: job("CANCELED") } }, "cancelled"],
    [
      "watches a job that is not visible yet",
      { responses: { describeJob: [UNKNOWN, UNKNOWN, job("SUCCESSFUL")] } },
      "succeeded",
    ],
    [
      "does not know whether the job runs when it vanishes",
      { responses: { describeJob: [job("IN_PROGRESS"), UNKNOWN] } },
      "in-progress",
    ],
    ["fails for an unknown job", { responses: { describeJob: UNKNOWN } }, "failed"],
    ["fails for a job without data", { responses: { describeJob: success(null) } }, "failed"],
    [
      "watches on after an odd first response",
      { responses: { describeJob: [BLOCKED, job("SUCCESSFUL")] } },
      "succeeded",
    ],
    [
      "does not know whether the job runs when only odd responses arrive",
      { responses: { describeJob: BLOCKED } },
      "in-progress",
    ],
    [
      "cancels the job when the time is up and `on-timeout` is cancel",
      {
        inputs: { timeoutMs: 60_000, onTimeout: "cancel" },
        responses: { describeJob: untilCancelled() },
      },
      "timed-out",
      "confirmed",
    ],
    [
      "leaves the job running when the workflow is cancelled with `on-cancel: detach`",
      { inputs: { onCancel: "detach" }, cancelAt: 9_000, responses: RUNNING },
      "in-progress",
    ],
    [
      "cancels the job right at the start, before its project is known",
      {
        cancelDuring: "listProjects",
        responses: {
          describeJob: untilCancelled(),
          listProjects: [
            { afterMs: 9_000, outcome: success([]) },
            success([{ projectId: "proj-1" }]),
          ],
        },
      },
      "cancelled",
      "confirmed",
    ],
  ])("%s", async (_, scenario, status, cancelOutcome) => {
    const { result, outputs, runner } = await expectResult({ ...JOB, ...scenario }, [
      status,
      status === "succeeded",
      cancelOutcome === undefined ? [] : ["cancelJob"],
      cancelOutcome,
    ]);
    expect(outputs["job-id"]).toBe("job-1");
    expect(outputs).not.toHaveProperty("backup-id");
    expect(outputs).not.toHaveProperty("directory");
    const { message, nextStep } = result;
    expect(message).toContain("job-1");
    const shown = [message, nextStep, ...runner.texts("info")].join();
    expect(shown).not.toContain("undefined");
  });

  it("gives up a job that is not found within about a minute", async () => {
    for (const describeJob of [UNKNOWN, success(null)]) {
      const { tookMs } = await runStep({ ...JOB, responses: { describeJob } });
      expect(tookMs).toBeGreaterThanOrEqual(60_000);
      expect(tookMs).toBeLessThanOrEqual(95_000);
    }
  });

  it.each<[string, MainScenario, string[], string[]]>([
    ["the cluster's, if `cluster-id` is given", WITH_CLUSTER, [VIA_PROJECT], [PROJECTS]],
    [
      "among the key's, if `cluster-id` is wrong",
      { ...WITH_CLUSTER, responses: { describeCluster: apiError(96_018) } },
      [PROJECTS, VIA_PROJECT],
      [],
    ],
    [
      "the one of the key's that has the job",
      {
        responses: {
          listProjects: success([{ projectId: "proj-0" }, { projectId: "proj-1" }]),
          cancelJob: (_, { path }) => (path === VIA_PROJECT ? success({}) : UNKNOWN),
        },
      },
      [PROJECTS, "/v2/projects/proj-0/jobs/job-1/cancel", VIA_PROJECT],
      [],
    ],
    [
      "none, if the projects are hidden from the key, with a warning",
      { responses: { listProjects: httpError(403) } },
      ["/v2/jobs/job-1/cancel"],
      [VIA_PROJECT],
    ],
  ])("cancels it in the project that is %s", async (_, scenario, paths, others) => {
    const { responses, ...rest } = scenario;
    const describeJob = untilCancelled();
    const { requests, runner, result } = await runStep({
      ...JOB,
      ...rest,
      cancelAt: 9_000,
      responses: { describeJob, ...responses },
    });
    expect(result.cancelOutcome).toBe("confirmed");
    const sent = requests.map(({ path }) => path);
    expect(sent).toEqual(expect.arrayContaining(paths));
    for (const other of others) expect(sent).not.toContain(other);
    expect(runner.texts("warning")).toHaveLength(others.includes(VIA_PROJECT) ? 1 : 0);
  });

  it("does not look up the projects again to cancel it", async () => {
    const responses = { describeJob: untilCancelled() };
    const { calls } = await runStep({ ...JOB, cancelAt: 9_000, responses });
    expect(calls).toMatchObject({ listProjects: 1, cancelJob: 1 });
  });

  it("warns once of a job that has the type of another kind of job", async () => {
    const type = "MIGRATION";
    const running = job("IN_PROGRESS", { type });
    const { runner, result } = await runStep({
      ...JOB,
      responses: { describeJob: [running, running, job("SUCCESSFUL", { type })] },
    });
    expect(result.status).toBe("succeeded");
    expect(runner.texts("warning")).toEqual([
      expect.stringContaining("job-1 has the type MIGRATION"),
    ]);
  });
});
