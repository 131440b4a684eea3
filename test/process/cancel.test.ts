import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ACTION, createStepEnv, launch } from "../bench/process.ts";
import { Sandbox } from "../support/fake-zilliz/index.ts";
import { ownErrors } from "../support/own-errors.ts";
import { Scenario } from "./scenario.ts";

describe.concurrent("cancelling the workflow cancels the job", () => {
  test("while it is watched: confirmed by reading the job", async () => {
    await using scenario = await Scenario.start();
    const run = await scenario.watch();
    run.cancel();
    const result = await run.finished;

    expect(result.conclusion).toBe("cancelled");
    expect(result.main.exitCode).toBe(1);
    expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
    expect(result.outputs).toMatchObject({
      "job-id": scenario.jobId,
      status: "cancelled",
      "remote-status": "CANCELED",
      "cancel-outcome": "confirmed",
    });
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
    expect(scenario.sandbox.requests("cancel")).toHaveLength(1);
    expect(ownErrors(result)[0]).toContain(scenario.jobId);
    expect(result.summaries).toHaveLength(1);
    expect(result.summaries[0]).toContain("`confirmed`");
  });

  test("while the start is under way and its response never comes: the run reports what may be running", async () => {
    await using scenario = await Scenario.start();
    scenario.sandbox.fault("export", { kind: "hang", when: "after" });
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("export");
    run.cancel();
    const result = await run.finished;
    expect(result.conclusion).toBe("cancelled");
    expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
    expect(result.outputs.status).toBe("start-unknown");
    const [started] = scenario.sandbox.acceptedExports;
    expect(ownErrors(result)[0]).toContain(started?.backupId);
    expect(ownErrors(result)[0]).toContain(started?.directory);
    expect(scenario.sandbox.requests("export")).toHaveLength(1);
  });

  test("which takes its time: the post step confirms it", async () => {
    await using scenario = await Scenario.start();
    scenario.sandbox.state.cancel = { mode: "documented", cancellingMs: 8_000 };
    const run = await scenario.watch();
    run.cancel();
    const result = await run.finished;
    expect(result.main.outputs).toMatchObject({
      status: "in-progress",
      "remote-status": "CANCELING",
      "cancel-outcome": "requested",
    });
    expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
    expect(result.post?.outputs).toMatchObject({
      status: "cancelled",
      "cancel-outcome": "confirmed",
    });
    expect(result.summaries).toHaveLength(2);
  });
});

test("a runner that is killed leaves no job running", async () => {
  await using sandbox = await Sandbox.start();
  await using step = await createStepEnv(sandbox);
  sandbox.state.exportPlan = { durationMs: 3_600_000 };
  const action = JSON.stringify(join(ACTION, "dist/index.js"));
  const code = `require("node:child_process").spawn(process.execPath, [${action}])`;
  const runner = launch(["-e", code], step.env);
  await sandbox.waitForResponse("describeJob");
  runner.kill("SIGKILL");
  await sandbox.waitForResponse("cancel");
  const [{ jobId } = { jobId: "" }] = sandbox.acceptedExports;
  expect(sandbox.job(jobId).status).toMatch(/^CANCEL/);
});
