import { describe, expect, it } from "vitest";
import {
  type Expected,
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

describe("attaching to an export job with `job-id`", () => {
  it.each<[string, MainScenario, Expected]>([
    [
      "succeeds when the job does",
      { responses: { describeJob: [job("IN_PROGRESS"), job("SUCCESSFUL")] } },
      ["succeeded", true, []],
    ],
    [
      "fails when the job has failed",
      { responses: { describeJob: job("FAILED", { reason: "No role." }) } },
      ["failed", false, []],
    ],
    [
      "fails when the job was cancelled",
      { responses: { describeJob: job("CANCELED") } },
      ["cancelled", false, []],
    ],
    [
      "watches a job that is not visible yet",
      { responses: { describeJob: [UNKNOWN, UNKNOWN, job("SUCCESSFUL")] } },
      ["succeeded", true, []],
    ],
    [
      "fails when Zilliz Cloud doesn't know the job",
      { responses: { describeJob: UNKNOWN } },
      ["failed", false, []],
    ],
    [
      "fails when Zilliz Cloud has no data on the job",
      { responses: { describeJob: success(null) } },
      ["failed", false, []],
    ],
    [
      "watches on after an odd first response",
      { responses: { describeJob: [{ status: 403, body: "<html>" }, job("SUCCESSFUL")] } },
      ["succeeded", true, []],
    ],
    [
      "does not know whether the job runs when only odd responses arrive",
      { responses: { describeJob: { status: 403, body: "<html>" } } },
      ["in-progress", false, []],
    ],
    [
      "cancels the job when the time is up and `on-timeout` is cancel",
      {
        inputs: { timeoutMs: 60_000, onTimeout: "cancel" },
        responses: { describeJob: untilCancelled() },
      },
      ["timed-out", false, ["cancelJob"], "confirmed"],
    ],
    [
      "leaves the job running when the workflow is cancelled with `on-cancel: detach`",
      { inputs: { onCancel: "detach" }, cancelAt: 9_000, responses: RUNNING },
      ["in-progress", false, []],
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
      ["cancelled", false, ["cancelJob"], "confirmed"],
    ],
    [
      "finds the job's project among those of the key",
      {
        cancelAt: 9_000,
        responses: {
          describeJob: ({ cancelJob }) => job(cancelJob > 1 ? "CANCELED" : "IN_PROGRESS"),
          listProjects: success([{ projectId: "proj-0" }, { projectId: "proj-1" }]),
          cancelJob: (_, { path }) => (path.includes("proj-1") ? success({}) : UNKNOWN),
        },
      },
      ["cancelled", false, ["cancelJob", "cancelJob"], "confirmed"],
    ],
  ])("%s", async (_, scenario, expected) => {
    const { result, outputs, runner } = await expectResult({ ...JOB, ...scenario }, expected);
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

  it("uses the cluster's project if `cluster-id` is given", async () => {
    const { requests } = await runStep({
      ...WITH_CLUSTER,
      cancelAt: 9_000,
      responses: { describeJob: untilCancelled() },
    });
    const paths = requests.map(({ path }) => path);
    expect(paths).toContain("/v2/projects/proj-1/jobs/job-1/cancel");
    expect(paths).not.toContain("/v2/projects");
  });

  it("finds the project among the key's if `cluster-id` is wrong", async () => {
    const { result } = await runStep({
      ...WITH_CLUSTER,
      cancelAt: 9_000,
      responses: { describeCluster: apiError(96_018), describeJob: untilCancelled() },
    });
    expect(result.cancelOutcome).toBe("confirmed");
  });

  it("warns when the projects are hidden from the key, and cancels without one", async () => {
    const { requests, runner, result } = await runStep({
      ...JOB,
      cancelAt: 9_000,
      responses: { describeJob: untilCancelled(), listProjects: httpError(403) },
    });
    expect(runner.texts("warning")).toHaveLength(1);
    expect(result.cancelOutcome).toBe("confirmed");
    expect(requests.map(({ path }) => path)).toContain("/v2/jobs/job-1/cancel");
  });

  it("warns once of a job that has the type of another kind of job", async () => {
    const type = "MIGRATION";
    const { runner, result } = await runStep({
      ...JOB,
      responses: { describeJob: [job("IN_PROGRESS", { type }), job("SUCCESSFUL", { type })] },
    });
    expect(result.status).toBe("succeeded");
    expect(runner.texts("warning")).toEqual([
      expect.stringContaining("job-1 has the type MIGRATION"),
    ]);
  });
});
