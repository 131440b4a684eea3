import { mkdirSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ids } from "../support/fake-zilliz/index.ts";
import { errorsOf, Stage } from "./scenario.ts";

describe.concurrent("the post step settles what a main step left open", () => {
  test("killed while it watched: the job is cancelled", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = { durationMs: 600_000 };
    const run = stage.run();
    await stage.sandbox.waitForRequest("describeJob");
    run.kill();
    const result = await run.finished;

    expect(result.conclusion).toBe("failure");
    expect(result.main.outputs).toMatchObject({
      "job-id": stage.jobId,
      status: "in-progress",
    });
    expect(result.post?.outputs).toMatchObject({
      status: "canceled",
      "cancel-outcome": "confirmed",
    });
    expect(stage.sandbox.job(stage.jobId).status).toBe("CANCELED");
    expect(result.summaries).toHaveLength(1);
    expect(result.summaries[0]).toContain(stage.jobId);
    expect(result.summaries[0]).toContain(ids.newestBackup);
  });

  test("killed while it watched, with `on-cancel: detach`: the job is left, and named", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = { durationMs: 600_000 };
    const run = stage.run({ "on-cancel": "detach" });
    await stage.sandbox.waitForRequest("describeJob");
    run.kill();
    const result = await run.finished;
    expect(stage.sandbox.requests("cancel")).toEqual([]);
    expect(errorsOf(result)[0]).toContain(stage.jobId);
    expect(errorsOf(result)[0]).toContain("may still be running");
  });

  test("killed before the start was answered: the run says what may be running, and starts nothing again", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault("export", { kind: "hang", when: "after" });
    const run = stage.run();
    await stage.sandbox.waitForRequest("export");
    run.kill();
    const result = await run.finished;
    const [started] = stage.sandbox.acceptedExports;
    expect(result.main.outputs.status).toBe("start-unknown");
    expect(result.post?.outputs.status).toBe("start-unknown");
    expect(errorsOf(result)[0]).toContain("One export may be running");
    expect(errorsOf(result)[0]).toContain(started?.backupId);
    expect(errorsOf(result)[0]).toContain(started?.directory);
    expect(stage.sandbox.requests("export")).toHaveLength(1);
  });

  test("killed before it asked for anything: nothing is done", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault("listBackups", { kind: "hang", when: "before" });
    const run = stage.run();
    await stage.sandbox.waitForRequest("listBackups");
    run.kill();
    const result = await run.finished;
    expect(result.post?.lines).toEqual(["Post job cleanup."]);
    expect(stage.sandbox.requests()).toHaveLength(1);
  });

  test("killed when it could no longer keep its phase beside the state: the state is what counts", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = { durationMs: 600_000 };
    const letGo = stage.hold("listBackups", "before");
    const run = stage.run();
    await stage.sandbox.waitForRequest("listBackups");
    const { rendezvous: handover } = JSON.parse(
      await run.waitForState("phase"),
    );
    // As on a disk that is full: what was written before stays, and nothing more gets there.
    mkdirSync(`${handover}.phase.draft`);
    letGo();
    await stage.sandbox.waitForRequest("describeJob");
    run.kill();
    const result = await run.finished;
    expect(result.post?.outputs["cancel-outcome"]).toBe("confirmed");
    expect(stage.sandbox.job(stage.jobId).status).toBe("CANCELED");
  });

  test("a container's main that nobody could signal: the job is cancelled beside it", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = { durationMs: 600_000 };
    const run = stage.run({}, { container: true });
    await stage.sandbox.waitForRequest("describeJob");
    run.cancel();
    const result = await run.finished;
    expect(result.conclusion).toBe("cancelled");
    expect(result.post?.outputs["cancel-outcome"]).toBe("confirmed");
    expect(stage.sandbox.job(stage.jobId).status).toBe("CANCELED");
  });

  test("no route cancels the job: post says that it keeps running", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = { durationMs: 600_000 };
    stage.sandbox.state.cancel = { mode: "none" };
    const run = stage.run();
    await stage.sandbox.waitForRequest("describeJob");
    run.kill();
    const result = await run.finished;
    expect(result.post?.conclusion).toBe("failure");
    expect(result.post?.outputs["cancel-outcome"]).toBe("unsupported");
    expect(errorsOf(result)[0]).toContain(`${stage.jobId}`);
    expect(errorsOf(result)[0]).toContain("keeps running");
  });

  test("it had succeeded by then: post says so", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = { durationMs: 600_000 };
    const run = stage.run();
    await stage.sandbox.waitForRequest("describeJob");
    run.kill();
    stage.sandbox.finishJob(stage.jobId);
    const result = await run.finished;
    expect(result.post?.outputs).toMatchObject({
      status: "succeeded",
      "cancel-outcome": "already-finished",
    });
  });
});

test("a step with `if: always()` gets no signal and watches on", async () => {
  await using stage = await Stage.set();
  stage.sandbox.state.exportPlan = { durationMs: 4_000 };
  const run = stage.run({}, { if: "always()" });
  await stage.sandbox.waitForRequest("describeJob");
  run.cancel();
  const result = await run.finished;
  expect(result.main.signals).toEqual([]);
  expect(result.outputs.status).toBe("succeeded");
  expect(stage.sandbox.requests("cancel")).toEqual([]);
});

describe.concurrent("a container's main that lives on beside the post step", () => {
  test("starts nothing once the post step has begun", async () => {
    await using stage = await Stage.set();
    const answer = stage.hold("listBackups", "before");
    const run = stage.run();
    await stage.sandbox.waitForRequest("listBackups");
    const { rendezvous: handover } = JSON.parse(
      await run.waitForState("phase"),
    );
    writeFileSync(`${handover}.over`, "");
    answer();
    const result = await run.finished;
    expect(result.outputs).toMatchObject({
      status: "canceled",
      "cancel-outcome": "not-needed",
    });
    expect(stage.sandbox.acceptedExports).toEqual([]);
  });

  test("lets post go on from a job that it came to know of while post began", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = { durationMs: 600_000 };
    const answer = stage.hold("export", "after");
    const run = stage.run({}, { container: true });
    await stage.sandbox.waitForRequest("export");
    run.cancel();
    await run.waitForLine(/Post job cleanup/, "post");
    answer();
    const result = await run.finished;
    expect(result.post?.outputs).toMatchObject({
      "job-id": stage.jobId,
      status: "canceled",
      "cancel-outcome": "confirmed",
    });
    expect(stage.sandbox.job(stage.jobId).status).toBe("CANCELED");
  });

  test("is found by post when the runner had no state of it yet", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = { durationMs: 600_000 };
    // On a machine that has much to do, node takes its time.
    const startsIn = (ms: number) => {
      const script = `import { writeSync } from "node:fs";
        writeSync(1, "node starts\\n");
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ${ms});`;
      const preload = `data:text/javascript,${encodeURIComponent(script)}`;
      return ["--import", preload];
    };
    const nodeArgs = { main: startsIn(300), post: startsIn(1_500) };
    const run = stage.run({}, { container: true, nodeArgs });
    await run.waitForLine(/node starts/, "main");
    run.cancel();
    const result = await run.finished;
    expect(result.main.state).toEqual({});
    expect(stage.sandbox.acceptedExports).toHaveLength(1);
    expect(stage.sandbox.job(stage.jobId).status).toBe("CANCELED");
  });

  test("is told of by post at once: post itself may be ended while it waits", async () => {
    await using stage = await Stage.set();
    const answer = stage.hold("export", "after");
    const run = stage.run({}, { container: true });
    await stage.sandbox.waitForRequest("export");
    run.cancel();
    await run.waitForLine(/The main step lives on/, "post");
    run.kill();
    answer();
    const result = await run.finished;
    const [started] = stage.sandbox.acceptedExports;
    expect(result.post?.signal).toBe("SIGKILL");
    for (const known of [started?.backupId, started?.directory, "Jobs page"])
      expect(result.post?.lines.join("\n")).toContain(known);
  });

  test("is waited for by post until it has said what it started", async () => {
    await using stage = await Stage.set();
    const answer = stage.hold("listBackups", "before");
    const run = stage.run({}, { container: true });
    await stage.sandbox.waitForRequest("listBackups");
    run.cancel();
    const result = await run.finished;
    answer();
    expect(result.post?.lines).toEqual(["Post job cleanup."]);
    expect(result.timings.exitedAt).toBeLessThan(result.timings.finishedAt);
    expect(stage.sandbox.acceptedExports).toEqual([]);
  });
});
