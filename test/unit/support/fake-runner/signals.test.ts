import { describe, expect, test } from "vitest";
import type { ActionRun } from "../../../support/fake-runner/index.ts";
import {
  exited,
  type Fixture,
  isAlive,
  PAUSE,
  proceed,
  STAY_ALIVE,
  start,
  startReady,
} from "./fixture.ts";

/** Outlives every signal but SIGKILL. */
const STUBBORN = `trap '' INT TERM; echo job=42 >>"$GITHUB_STATE"; ${STAY_ALIVE}`;
const POST = `echo "job $STATE_job"`;
const CANCELED = "The operation was canceled.";

// Bounds on times are lower bounds only: a busy machine makes everything later, and nothing earlier.
describe.concurrent("a step that outlives its signals gets SIGINT, SIGTERM and SIGKILL", () => {
  const post = { stdout: "job 42\n", conclusion: "success" };
  const cancelled = { conclusion: "cancelled", errors: [CANCELED] };
  const timedOut = ["The action 'Run ./' has timed out after 5 minutes."];
  const shutDown = expect.stringMatching(/received a shutdown signal/);

  test.each<[string, (run: ActionRun) => void, string, object]>([
    [
      "from a cancel, even a second one",
      (run) => [run.cancel(), run.cancel()],
      "success()",
      { conclusion: "cancelled", main: cancelled, post },
    ],
    [
      "when its time is up, whatever its condition: it fails",
      (run) => run.timeout(5),
      "always()",
      { conclusion: "failure", main: { conclusion: "failure", errors: timedOut }, post },
    ],
    [
      "from a shutdown, whatever its condition: post is skipped, and the job fails",
      (run) => run.shutdown(),
      "always()",
      {
        conclusion: "failure",
        main: cancelled,
        post: undefined,
        annotations: [{}, { message: shutDown }],
      },
    ],
  ])("%s", async (_, stop, condition, expected) => {
    const run = await startReady({ main: STUBBORN, post: POST, if: condition });
    stop(run);
    const result = await run.finished;
    expect(result).toMatchObject(expected);
    const { signals, ...end } = result.main;
    expect(end).toMatchObject({ exitCode: 137, signal: "SIGKILL" });
    expect(signals.map(({ signal }) => signal)).toEqual(["SIGINT", "SIGTERM", "SIGKILL"]);
    const [sigint = 0, sigterm = 0, sigkill = 0] = signals.map(({ at }) => at);
    expect(sigterm - sigint).toBeGreaterThanOrEqual(150);
    expect(sigkill - sigterm).toBeGreaterThanOrEqual(50);
  });
});

describe.concurrent("a step that ends by a signal", () => {
  test.each<[string, string, object]>([
    ["SIGINT", "", { exitCode: 130, signal: "SIGINT", signals: [{ signal: "SIGINT" }] }],
    ["SIGTERM", "trap '' INT;", { exitCode: 143, signal: "SIGTERM" }],
  ])("dies of %s", async (_, trap, expected) => {
    const run = await startReady({ main: `${trap} ${STAY_ALIVE}` });
    run.cancel();
    const { main } = await run.finished;
    expect(main).toMatchObject({ conclusion: "cancelled", ...expected });
  });

  test("is cancelled whatever its exit code, and its last outputs count", async () => {
    const run = await startReady({
      timeScale: 100,
      main: `echo status=early >>"$GITHUB_OUTPUT"
        trap 'printf "status=late\\nb<<E\\n" >>"$GITHUB_OUTPUT"; exit 0' INT; ${PAUSE}`,
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
    const child = `trap 'echo child' INT; ${PAUSE}`;
    const run = await startReady({
      timeScale: 100,
      main: `trap 'exit 0' INT; sh -c "${child}"`,
    });
    run.cancel();
    proceed(run);
    const { main } = await run.finished;
    expect([main.exitCode, main.stdout]).toEqual([0, "ready\n"]);
  });
});

describe.concurrent("a cancel", () => {
  const main = `trap 'echo SIGINT' INT; ${PAUSE}; echo done`;

  test.each<["main" | "post", Fixture]>([
    ["main", { main, post: "", if: "!failure()" }],
    ["post", { main: "", post: main }],
  ])("spares %s as long as its condition holds", async (name, fixture) => {
    const run = start(fixture);
    await run.waitForLine(/^ready$/, name);
    run.cancel();
    proceed(run);
    const result = await run.finished;
    const undisturbed = { conclusion: "success", stdout: "ready\ndone\n", signals: [], errors: [] };
    expect(result[name]).toMatchObject(undisturbed);
    expect([result.conclusion, result.post?.conclusion]).toEqual(["cancelled", "success"]);
  });

  test("spares none after the deadline: no post, nothing read from its files", async () => {
    const run = await startReady({
      if: "always()",
      main: `echo job-id=42 >>"$GITHUB_OUTPUT"; ${STUBBORN}`,
      post: POST,
      cancelDeadlineMs: 100,
    });
    run.cancel();
    const { main, post, conclusion, outputs } = await run.finished;
    expect(main).toMatchObject({ conclusion: "cancelled", signals: [] });
    expect([conclusion, post, outputs]).toEqual(["cancelled", undefined, {}]);
    expect(isAlive(run.pid)).toBe(false);
  });

  test("in a container ends the step, and its process lives on beside post", async () => {
    const run = await startReady({ container: true, main: STUBBORN, post: `${POST}; ${PAUSE}` });
    run.cancel();
    await run.waitForLine(/^ready$/, "post");
    expect(isAlive(run.pid)).toBe(true);
    proceed(run);
    const { main, post, timings } = await run.finished;
    const left = { exitCode: undefined, signals: [], errors: [CANCELED] };
    expect(main).toMatchObject({ conclusion: "cancelled", ...left });
    expect(post?.stdout).toBe("job 42\nready\n");
    expect(timings.exitedAt).toBeGreaterThan(timings.postStartedAt ?? Infinity);
    await exited(run.pid);
  });
});
