import { describe, expect, test } from "vitest";
import { clusterOf, ids, projectWith } from "../support/fake-zilliz/index.ts";
import { errorsOf, Stage } from "./scenario.ts";

const LONG = { durationMs: 600_000 };

/** The step of a workflow that watches what another one has started. */
function attachTo(jobId: string) {
  return {
    "job-id": jobId,
    "cluster-id": undefined,
    "integration-id": undefined,
  };
}

test("a job that Zilliz Cloud calls something else is doubted aloud", async () => {
  await using stage = await Stage.set();
  stage.sandbox.state.exportJobType = "MIGRATION";
  const jobId = stage.earlierExport();
  const { annotations, outputs } = await stage.finish({
    "job-id": jobId,
    "cluster-id": undefined,
    "integration-id": undefined,
  });
  expect(outputs.status).toBe("succeeded");
  expect(annotations).toEqual([
    expect.objectContaining({
      level: "warning",
      title: "The job may be no export",
      message: expect.stringContaining(`${jobId} a MIGRATION job`),
    }),
  ]);
});

describe.concurrent("`job-id` attaches to an export that was started before", () => {
  test("it runs, and is watched to its end", async () => {
    await using stage = await Stage.set();
    const jobId = stage.earlierExport({ durationMs: 2_500 });
    const result = await stage.finish(attachTo(jobId));
    expect(result.conclusion).toBe("success");
    expect(result.outputs).toMatchObject({
      "job-id": jobId,
      status: "succeeded",
      "remote-status": "SUCCESSFUL",
      progress: "100",
      "started-at": expect.stringMatching(/Z$/),
      "finished-at": expect.stringMatching(/Z$/),
      "duration-seconds": expect.stringMatching(/^\d+$/),
    });
    for (const name of [
      "backup-id",
      "backup-job-id",
      "backup-age-seconds",
      "integration-id",
      "bucket",
      "directory",
    ]) {
      expect(result.outputs).not.toHaveProperty(name);
    }
    expect(stage.posts).toEqual([]);
    expect(result.annotations).toEqual([]);
    for (const told of [result.log, result.summaries[0]]) {
      expect(told).toContain(jobId);
      expect(told).not.toContain("undefined");
    }
  });

  test("it has finished: seen at once", async () => {
    await using stage = await Stage.set();
    const jobId = stage.earlierExport({ durationMs: 0 });
    const result = await stage.finish(attachTo(jobId));
    expect(result.outputs.status).toBe("succeeded");
    expect(stage.sandbox.requests("describeJob")).toHaveLength(1);
  });

  test("it has failed", async () => {
    await using stage = await Stage.set();
    const jobId = stage.earlierExport({
      durationMs: 0,
      finalStatus: "FAILED",
      reason: "The role was deleted.",
    });
    const result = await stage.finish(attachTo(jobId));
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({
      status: "failed",
      reason: "The role was deleted.",
    });
    expect(errorsOf(result)[0]).not.toContain("undefined");
  });

  test("somebody cancelled it", async () => {
    await using stage = await Stage.set();
    const jobId = stage.earlierExport({
      durationMs: 0,
      finalStatus: "CANCELED",
    });
    const result = await stage.finish(attachTo(jobId));
    expect(result.conclusion).toBe("failure");
    expect(result.outputs.status).toBe("canceled");
  });

  test("Zilliz Cloud doesn't know it: red, and where its id is found", async () => {
    await using stage = await Stage.set();
    const result = await stage.finish(attachTo("job-0000000000000000000000"));
    expect(result.conclusion).toBe("failure");
    expect(result.outputs.status).toBe("failed");
    expect(errorsOf(result)[0]).toContain("job-0000000000000000000000");
    expect(errorsOf(result)[0]).toContain("Job not found");
    expect(errorsOf(result)[0]).toContain("`job-id`");
  });

  test("it is not visible yet", async () => {
    await using stage = await Stage.set();
    const jobId = stage.earlierExport({
      visibleAfterMs: 2_000,
      durationMs: 2_500,
    });
    const result = await stage.finish(attachTo(jobId));
    expect(result.outputs.status).toBe("succeeded");
  });

  test("it is not finished in time: left running, and named", async () => {
    await using stage = await Stage.set();
    const jobId = stage.earlierExport(LONG);
    const result = await stage.finish({ ...attachTo(jobId), timeout: "2s" });
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({
      "job-id": jobId,
      status: "timed-out",
    });
    expect(errorsOf(result)[0]).toContain(`\`job-id: ${jobId}\``);
    expect(stage.posts).toEqual([]);
  });

  test("it is not finished in time, with `on-timeout: cancel`: cancelled", async () => {
    await using stage = await Stage.set();
    const jobId = stage.earlierExport(LONG);
    const result = await stage.finish({
      ...attachTo(jobId),
      timeout: "2s",
      "on-timeout": "cancel",
    });
    expect(result.outputs).toMatchObject({
      status: "timed-out",
      "cancel-outcome": "confirmed",
    });
    expect(stage.sandbox.job(jobId).status).toBe("CANCELED");
  });
});

describe.concurrent("cancelling a workflow that is attached cancels the job", () => {
  test("with `cluster-id`, whose project it is in", async () => {
    await using stage = await Stage.set();
    const jobId = stage.earlierExport(LONG);
    const run = stage.run({ ...attachTo(jobId), "cluster-id": ids.cluster });
    await stage.sandbox.waitForResponse("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.outputs).toMatchObject({
      "job-id": jobId,
      status: "canceled",
      "cancel-outcome": "confirmed",
    });
    expect(stage.posts).toEqual([
      `/v2/projects/${ids.project}/jobs/${jobId}/cancel`,
    ]);
    expect(stage.sandbox.requests("listProjects")).toEqual([]);
  });

  test("without, the project is found among the key's", async () => {
    await using stage = await Stage.set();
    const jobId = stage.earlierExport(LONG);
    const { projects, clusters } = stage.sandbox.state;
    for (const projectId of ["proj-00000000000000000a", "proj-00000000000b"]) {
      const project = projectWith({ projectId });
      projects.unshift(project);
      clusters.push(
        clusterOf(project, { clusterId: `in01-${projectId.slice(-8)}` }),
      );
    }
    const run = stage.run(attachTo(jobId));
    await stage.sandbox.waitForResponse("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
    expect(stage.sandbox.job(jobId).status).toBe("CANCELED");
  });

  test("with a `cluster-id` that is wrong: a wish to cancel does not fail for it", async () => {
    await using stage = await Stage.set();
    const jobId = stage.earlierExport(LONG);
    const run = stage.run({
      ...attachTo(jobId),
      "cluster-id": "in01-ffffffffffffff0",
    });
    await stage.sandbox.waitForResponse("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
  });

  test("right at the start, before the project is known", async () => {
    await using stage = await Stage.set();
    const jobId = stage.earlierExport(LONG);
    stage.sandbox.fault("listProjects", { kind: "hang", when: "before" });
    const run = stage.run(attachTo(jobId));
    await stage.sandbox.waitForRequest("listProjects");
    run.cancel();
    const result = await run.finished;
    expect(result.conclusion).toBe("cancelled");
    expect(result.outputs).toMatchObject({
      "job-id": jobId,
      status: "canceled",
      "cancel-outcome": "confirmed",
    });
  });

  test("the key may not see the projects: a warning, and the route that takes none is tried", async () => {
    await using stage = await Stage.set();
    const jobId = stage.earlierExport(LONG);
    stage.sandbox.state.cancel = { mode: "jobs-endpoint" };
    stage.sandbox.fault(
      "listProjects",
      {
        kind: "reply",
        when: "before",
        status: 403,
        body: { code: 96013, message: "No permission." },
      },
      { times: Number.POSITIVE_INFINITY },
    );
    const run = stage.run(attachTo(jobId));
    await stage.sandbox.waitForResponse("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.annotations[0]).toMatchObject({
      level: "warning",
      title: "The job's project can't be looked up",
    });
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
  });

  test("with `on-cancel: detach`: it is left running, and named", async () => {
    await using stage = await Stage.set();
    const jobId = stage.earlierExport(LONG);
    const run = stage.run({ ...attachTo(jobId), "on-cancel": "detach" });
    await run.waitForOutput("remote-status");
    run.cancel();
    const result = await run.finished;
    expect(result.outputs.status).toBe("in-progress");
    expect(errorsOf(result)[0]).toContain(jobId);
    expect(errorsOf(result)[0]).toContain("may still be running");
    expect(stage.posts).toEqual([]);
  });

  test("killed: post cancels it", async () => {
    await using stage = await Stage.set();
    const jobId = stage.earlierExport(LONG);
    const run = stage.run(attachTo(jobId));
    await stage.sandbox.waitForResponse("describeJob");
    run.kill();
    const result = await run.finished;
    expect(result.post?.outputs).toMatchObject({
      status: "canceled",
      "cancel-outcome": "confirmed",
    });
    expect(stage.sandbox.job(jobId).status).toBe("CANCELED");
  });
});
