import { describe, expect, test } from "vitest";
import { GRACE_PERIODS } from "../../../support/fake-runner/step-process.ts";
import { exited, type Fixture, isAlive, proceed, start, startReady } from "./fixture.ts";

const STUBBORN = `
  process.on("SIGINT", () => {}); process.on("SIGTERM", () => {});
  write("OUTPUT", "job-id=42\\n"); write("STATE", "job=42\\n"); stayAlive(); print("ready");`;
const POST = `print("job " + env.STATE_job)`;
const ALL_SIGNALS = ["SIGINT", "SIGTERM", "SIGKILL"];
const CANCELED = "The operation was canceled.";

test("the grace periods are those of ProcessInvoker.cs", () => {
  expect(GRACE_PERIODS).toEqual({ sigint: 7500, sigterm: 2500, streams: 5000 });
});

// Bounds on times are lower bounds only: a busy machine makes everything later, and nothing earlier.
describe.concurrent("a step that is stopped", () => {
  test("gets SIGINT, SIGTERM and SIGKILL, each after its grace period", async () => {
    const run = await startReady({ main: STUBBORN, post: POST });
    run.cancel();
    run.cancel();
    const { main, post, conclusion, outputs } = await run.finished;
    expect(main.signals.map(({ signal }) => signal)).toEqual(ALL_SIGNALS);
    const [sigint = 0, sigterm = 0, sigkill = 0] = main.signals.map(({ at }) => at);
    expect(sigterm - sigint).toBeGreaterThanOrEqual(750);
    expect(sigkill - sigterm).toBeGreaterThanOrEqual(250);
    expect(main).toMatchObject({
      conclusion: "cancelled",
      exitCode: 137,
      signal: "SIGKILL",
      errors: [CANCELED],
    });
    expect([conclusion, outputs]).toEqual(["cancelled", { "job-id": "42" }]);
    expect(post).toMatchObject({ conclusion: "success", stdout: "job 42\n" });
  });

  test.each<[string, string, object]>([
    [
      "without a handler dies of SIGINT",
      `stayAlive(); print("ready")`,
      { exitCode: 130, signal: "SIGINT", signals: [{ signal: "SIGINT" }] },
    ],
    [
      "with a blocked event loop dies of SIGTERM",
      `process.on("SIGINT", () => print("SIGINT")); print("ready"); for (;;);`,
      { exitCode: 143, signal: "SIGTERM", stdout: "ready\n" },
    ],
  ])("%s", async (_, main, expected) => {
    const run = await startReady({ main });
    run.cancel();
    const result = await run.finished;
    expect(result.main).toMatchObject({ conclusion: "cancelled", ...expected });
  });

  test("is cancelled whatever its exit code, and its last outputs count", async () => {
    const run = await startReady({
      timeScale: 100,
      main: `write("OUTPUT", "status=early\\n"); stayAlive();
        process.on("SIGINT", () => { write("OUTPUT", "status=late\\nb<<E\\n"); process.exit(0); }); print("ready")`,
    });
    run.cancel();
    const { main, outputs } = await run.finished;
    expect(main).toMatchObject({ conclusion: "cancelled", exitCode: 0 });
    expect(main.signals).toHaveLength(1);
    expect(main.errors).toEqual([
      "Unable to process file command 'output' successfully.",
      expect.stringContaining("Matching delimiter not found"),
      CANCELED,
    ]);
    expect(outputs).toEqual({ status: "late" });
  });

  test("is signalled without its children", async () => {
    const run = await startReady({
      timeScale: 100,
      main: `
        const child = spawn(process.execPath, ["-e", "process.on('SIGINT', () => console.log('child')); process.on('message', () => {}); process.send('up')"],
          { stdio: ["ignore", "inherit", "inherit", "ipc"] });
        process.on("SIGINT", () => child.disconnect());
        child.on("message", () => print("ready")); child.on("exit", () => process.exit());`,
    });
    run.cancel();
    expect((await run.finished).main.stdout).toBe("ready\n");
  });

  test.each([
    ["cancelled()", "failure"],
    ["success()", undefined],
  ])("with post-if: %s", async (postIf, conclusion) => {
    const post = "process.exitCode = 1";
    const run = await startReady({ main: STUBBORN, post, postIf });
    run.cancel();
    const result = await run.finished;
    expect(result.post?.conclusion).toBe(conclusion);
    expect(result.conclusion).toBe("cancelled");
  });
});

describe.concurrent("a step that times out", () => {
  test("gets the same signals, and fails", async () => {
    const run = await startReady({ main: STUBBORN, if: "always()", post: POST });
    run.timeout(5);
    const { main, post, conclusion } = await run.finished;
    expect(main).toMatchObject({
      conclusion: "failure",
      errors: ["The action 'Run ./' has timed out after 5 minutes."],
    });
    expect(main.signals.map(({ signal }) => signal)).toEqual(ALL_SIGNALS);
    expect([conclusion, post?.stdout]).toEqual(["failure", "job 42\n"]);
  });

  test("is cancelled if the job is cancelled meanwhile, without a second SIGINT", async () => {
    const run = await startReady({ main: STUBBORN });
    run.timeout();
    run.cancel();
    const { main } = await run.finished;
    expect(main).toMatchObject({ conclusion: "cancelled", errors: [CANCELED] });
    expect(main.signals.map(({ signal }) => signal)).toEqual(ALL_SIGNALS);
  });
});

describe.concurrent("a cancel spares", () => {
  const main = `process.on("SIGINT", () => print("SIGINT")); await pause(); print("done")`;

  test.each<[string, "main" | "post", Fixture]>([
    ["a step with if: always()", "main", { main, post: "", if: "always()" }],
    ["a step with if: !failure()", "main", { main, post: "", if: "!failure()" }],
    ["the post step", "post", { main: "", post: main }],
  ])("%s", async (_, name, fixture) => {
    const run = start(fixture);
    await run.waitForLine(/^ready$/, name);
    run.cancel();
    proceed(name === "main" ? run.pid : run.postPid);
    const result = await run.finished;
    expect(result.conclusion).toBe("cancelled");
    expect(result[name]).toMatchObject({
      conclusion: "success",
      stdout: "ready\ndone\n",
      signals: [],
      errors: [],
    });
    expect(result.post?.conclusion).toBe("success");
  });

  test("no step with if: !cancelled()", async () => {
    const run = await startReady({ main: STUBBORN, if: "!cancelled()" });
    run.cancel();
    expect((await run.finished).main.signals).not.toEqual([]);
  });

  test("none after the deadline: no post, nothing read from its files", async () => {
    const run = await startReady({
      if: "always()",
      main: STUBBORN,
      post: POST,
      cancelDeadlineMs: 100,
    });
    run.cancel();
    const { main, post, conclusion, outputs } = await run.finished;
    expect(main).toMatchObject({ conclusion: "cancelled", signals: [] });
    expect([conclusion, post, outputs]).toEqual(["cancelled", undefined, {}]);
    expect(isAlive(run.pid)).toBe(false);
  });
});

describe.concurrent("other ways to end", () => {
  test("a cancel in a container ends the step, and node lives on beside post", async () => {
    const run = await startReady({
      container: true,
      main: `process.on("SIGINT", () => print("SIGINT")); write("STATE", "job=42\\n"); stayAlive(); print("ready")`,
      post: `print("job " + env.STATE_job); await pause()`,
    });
    run.cancel();
    await run.waitForLine(/^job 42$/, "post");
    await run.waitForLine(/^ready$/, "post");
    expect(isAlive(run.pid)).toBe(true);
    proceed(run.postPid);
    const { main, timings } = await run.finished;
    expect(main).toMatchObject({
      conclusion: "cancelled",
      exitCode: undefined,
      signals: [],
      errors: [CANCELED],
    });
    expect(timings.exitedAt).toBeGreaterThan(timings.postStartedAt ?? Infinity);
    await exited(run.pid);
  });

  test("a shutdown signals every step, skips post and fails the job", async () => {
    const run = await startReady({ main: STUBBORN, post: "", if: "always()" });
    run.shutdown();
    const { main, post, conclusion, annotations } = await run.finished;
    expect(main.signals.map(({ signal }) => signal)).toEqual(ALL_SIGNALS);
    expect([main.conclusion, conclusion]).toEqual(["cancelled", "failure"]);
    expect(post).toBeUndefined();
    expect(annotations.at(-1)?.message).toMatch(/received a shutdown signal/);
  });

  test("a shutdown after a cancel signals no step that the cancel spared", async () => {
    const main = `process.on("SIGINT", () => print("SIGINT")); await pause()`;
    const run = await startReady({ main, post: "", if: "always()" });
    run.cancel();
    run.shutdown();
    proceed(run.pid);
    expect(await run.finished).toMatchObject({
      conclusion: "cancelled",
      main: { conclusion: "success", stdout: "ready\n" },
      post: undefined,
    });
  });

  test("a SIGKILL from outside fails the step, and post runs", async () => {
    const run = await startReady({ main: STUBBORN, post: POST });
    run.kill();
    expect(await run.finished).toMatchObject({
      conclusion: "failure",
      main: { conclusion: "failure", exitCode: 137, signals: [], errors: [] },
      outputs: { "job-id": "42" },
      post: { stdout: "job 42\n" },
    });
  });
});
