import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ActionRun } from "../support/fake-runner/index.ts";
import { ids } from "../support/fake-zilliz/index.ts";
import { ownErrors } from "../support/own-errors.ts";
import { Scenario } from "./scenario.ts";

/** A job that never ends by itself. */
const LONG = { finalStatus: "never" } as const;

/** The folder in which main and post of a step meet. */
function rendezvousOf({ temp }: ActionRun): string {
  const name = readdirSync(temp).find((each) => /^zilliz-export-/.test(each));
  if (name === undefined) throw new Error("main has not announced itself");
  return join(temp, name);
}

describe.concurrent("the post step settles what a main step left open", () => {
  test("killed while it watched: the job is cancelled", async () => {
    await using scenario = await Scenario.start();
    const run = await scenario.watch();
    run.kill();
    const result = await run.finished;

    expect(result.conclusion).toBe("failure");
    expect(result.main.outputs).toMatchObject({ "job-id": scenario.jobId, status: "in-progress" });
    expect(result.post?.outputs).toMatchObject({
      status: "cancelled",
      "cancel-outcome": "confirmed",
    });
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
    expect(result.summaries).toHaveLength(1);
    expect(result.summaries[0]).toContain(scenario.jobId);
    expect(result.summaries[0]).toContain(ids.newestBackup);
  });

  test("killed before the response to the start: the run reports what may be running, and starts nothing again", async () => {
    await using scenario = await Scenario.start();
    scenario.sandbox.fault("export", { kind: "hang", when: "after" });
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("export");
    run.kill();
    const result = await run.finished;
    const [started] = scenario.sandbox.acceptedExports;
    expect(result.main.outputs.status).toBe("start-unknown");
    expect(result.post?.outputs.status).toBe("start-unknown");
    expect(ownErrors(result)[0]).toContain(started?.backupId);
    expect(ownErrors(result)[0]).toContain(started?.directory);
    expect(scenario.sandbox.requests("export")).toHaveLength(1);
  });

  test("killed before it sent a request that starts anything: nothing is done", async () => {
    await using scenario = await Scenario.start();
    scenario.sandbox.fault("listBackups", { kind: "hang", when: "before" });
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("listBackups");
    run.kill();
    const result = await run.finished;
    expect(result.post?.lines).toEqual(["Post job cleanup."]);
    expect(scenario.sandbox.requests()).toHaveLength(1);
  });

  test("killed when it could no longer publish its phase beside the state: the state is what counts", async () => {
    await using scenario = await Scenario.start();
    scenario.sandbox.state.exportPlan = LONG;
    const respond = scenario.hold("listBackups", "before");
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("listBackups");
    await run.waitForState("phase");
    // Nothing can be published in what is no folder.
    const folder = rendezvousOf(run);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, "");
    respond();
    await scenario.sandbox.waitForRequest("describeJob");
    run.kill();
    const result = await run.finished;
    expect(result.post?.outputs["cancel-outcome"]).toBe("confirmed");
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
  });

  test("without a signal, in a container: the job is cancelled beside main", async () => {
    await using scenario = await Scenario.start();
    const run = await scenario.watch({}, { container: true });
    run.cancel();
    const result = await run.finished;
    expect(result.conclusion).toBe("cancelled");
    expect(result.post?.outputs["cancel-outcome"]).toBe("confirmed");
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
  });
});

describe.concurrent("a container's main that lives on beside the post step", () => {
  test("starts nothing once the post step has begun", async () => {
    await using scenario = await Scenario.start();
    const respond = scenario.hold("listBackups", "before");
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("listBackups");
    await run.waitForState("phase");
    writeFileSync(join(rendezvousOf(run), "stop"), "");
    respond();
    const result = await run.finished;
    expect(result.outputs).toMatchObject({ status: "cancelled", "cancel-outcome": "not-needed" });
    expect(scenario.sandbox.acceptedExports).toEqual([]);
  });

  test("passes on a job that it learned of while post began", async () => {
    await using scenario = await Scenario.start();
    scenario.sandbox.state.exportPlan = LONG;
    const respond = scenario.hold("export", "after");
    const run = scenario.run({}, { container: true });
    await scenario.sandbox.waitForRequest("export");
    run.cancel();
    await run.waitForLine(/Post job cleanup/, "post");
    respond();
    const result = await run.finished;
    expect(result.post?.outputs).toMatchObject({
      "job-id": scenario.jobId,
      status: "cancelled",
      "cancel-outcome": "confirmed",
    });
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
  });

  test("is found by post when the runner had no state of it yet", async () => {
    await using scenario = await Scenario.start();
    scenario.sandbox.state.exportPlan = LONG;
    // On a machine that has much to do, node takes its time.
    const startsIn = (ms: number) => {
      const script = `import { writeSync } from "node:fs";
        writeSync(1, "node starts\\n");
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${ms});`;
      const preload = `data:text/javascript,${encodeURIComponent(script)}`;
      return ["--import", preload];
    };
    const nodeArgs = { main: startsIn(1_500), post: startsIn(4_000) };
    const run = scenario.run({}, { container: true, nodeArgs });
    await run.waitForLine(/node starts/, "main");
    run.cancel();
    const result = await run.finished;
    expect(result.main.state).toEqual({});
    expect(scenario.sandbox.acceptedExports).toHaveLength(1);
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
  });

  test("is reported by post at once: post itself may be killed while it waits", async () => {
    await using scenario = await Scenario.start();
    const respond = scenario.hold("export", "after");
    const run = scenario.run({}, { container: true });
    await scenario.sandbox.waitForRequest("export");
    run.cancel();
    await run.waitForLine(new RegExp(ids.newestBackup), "post");
    run.kill();
    respond();
    const result = await run.finished;
    const [started] = scenario.sandbox.acceptedExports;
    expect(result.post?.signal).toBe("SIGKILL");
    for (const known of [started?.backupId, started?.directory])
      expect(result.post?.lines.join("\n")).toContain(known);
  });

  test("is waited for by post until it has saved what it started", async () => {
    await using scenario = await Scenario.start();
    const respond = scenario.hold("listBackups", "before");
    const run = scenario.run({}, { container: true });
    await scenario.sandbox.waitForRequest("listBackups");
    run.cancel();
    const result = await run.finished;
    respond();
    expect(result.post?.lines).toEqual(["Post job cleanup."]);
    expect(result.timings.exitedAt).toBeLessThan(result.timings.finishedAt);
    expect(scenario.sandbox.acceptedExports).toEqual([]);
  });
});

describe.concurrent("a state that an earlier step set through GITHUB_ENV", () => {
  const planted = (state: object) => ({
    STATE_phase: JSON.stringify({ revision: 99, mainId: "main-1", facts: {}, ...state }),
  });

  test("is nothing to main, and does not keep post from the job of a main step that was killed", async () => {
    await using scenario = await Scenario.start();
    // The runner has no state of main, which would take the place of the planted one.
    const options = { env: planted({ phase: "done" }), github: { state: null } };
    const run = await scenario.watch({}, options);
    run.kill();
    const result = await run.finished;
    expect(result.post?.outputs["cancel-outcome"]).toBe("confirmed");
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
  });

  test("has post neither cancel nor report the job that it names, and warn of it", async () => {
    await using scenario = await Scenario.start();
    scenario.mostExports = 0;
    const jobId = "job-0396450098cglufig6afm9";
    scenario.sandbox.state.jobs.push({
      jobId,
      type: "EXPORT",
      projectId: ids.project,
      clusterId: ids.cluster,
      createdAt: Date.now(),
      plan: { durationMs: 600_000 },
    });
    scenario.sandbox.fault("listBackups", { kind: "hang", when: "before" });
    const env = planted({ phase: "running", facts: { jobId } });
    const run = scenario.run({}, { env, github: { state: null } });
    await scenario.sandbox.waitForRequest("listBackups");
    run.kill();
    const result = await run.finished;
    expect(scenario.sandbox.posts).toEqual([]);
    expect(result.post?.outputs).toEqual({});
    expect(result.annotations.map(({ message }) => message).join()).toMatch(
      RegExp(`not one that this step has signed.*${jobId}.*Jobs page`),
    );
  });
});
