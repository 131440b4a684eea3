import { describe, expect, test } from "vitest";
import type { Run, StepResult } from "../../../support/fake-runner/index.ts";
import { isAlive, start } from "./fixture.ts";

const STUBBORN = `
  process.on("SIGINT", () => say("SIGINT")); process.on("SIGTERM", () => say("SIGTERM"));
  put("OUTPUT", "job-id=42\\n"); put("STATE", "job=42\\n"); live(); say("ready");`;
const STATE_POST = `say("job " + env.STATE_job)`;
const CANCELED = "The operation was canceled.";

async function ready(run: Run): Promise<Run> {
  await run.line(/^ready$/);
  return run;
}

/** Signals and the milliseconds between each of them and the next, the last one being the exit. */
function ladder(stage: StepResult): { names: string[]; waits: number[] } {
  const times = [
    ...stage.signals.map(({ at }) => at),
    stage.exitedAt ?? Number.NaN,
  ];
  return {
    names: stage.signals.map(({ signal }) => signal),
    waits: times.slice(1).map((time, n) => time - (times[n] ?? 0)),
  };
}

function expectWithin(actual: number | undefined, from: number, to: number) {
  expect(actual).toBeGreaterThanOrEqual(from);
  expect(actual).toBeLessThan(to);
}

describe.concurrent("the ladder of signals", () => {
  test("at full length: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL", async () => {
    const run = await ready(
      start({ timeScale: 1, main: STUBBORN, post: STATE_POST }),
    );
    run.cancel();
    const { main, post, conclusion, outputs } = await run.finished;
    const { names, waits } = ladder(main);
    expect(names).toEqual(["SIGINT", "SIGTERM", "SIGKILL"]);
    expectWithin(waits[0], 7490, 8500);
    expectWithin(waits[1], 2490, 3500);
    expectWithin(waits[2], 0, 1000);
    expect(main).toMatchObject({
      result: "cancelled",
      exitCode: 137,
      signal: "SIGKILL",
    });
    expect(main.stdout).toBe("ready\nSIGINT\nSIGTERM\n");
    expect(main.errors).toEqual([CANCELED]);
    expect(conclusion).toBe("cancelled");
    expect(outputs).toEqual({ "job-id": "42" });
    expect(post).toMatchObject({ result: "success", stdout: "job 42\n" });
  });

  test("at full length: a blocked event loop never sees SIGINT and dies of SIGTERM", async () => {
    const run = await ready(
      start({
        timeScale: 1,
        main: `process.on("SIGINT", () => say("SIGINT")); say("ready"); for (;;);`,
      }),
    );
    run.cancel();
    const { main } = await run.finished;
    const { names, waits } = ladder(main);
    expect(names).toEqual(["SIGINT", "SIGTERM"]);
    expectWithin(waits[0], 7490, 8500);
    expect(main).toMatchObject({
      result: "cancelled",
      exitCode: 143,
      signal: "SIGTERM",
    });
    expect(main.stdout).toBe("ready\n");
  });

  test("is shortened by timeScale", async () => {
    const run = await ready(start({ main: STUBBORN }));
    run.cancel();
    const { waits, names } = ladder((await run.finished).main);
    expect(names).toHaveLength(3);
    expectWithin(waits[0], 740, 2000);
    expectWithin(waits[1], 240, 1000);
  });

  test("is climbed once, however often the job is cancelled", async () => {
    const run = await ready(start({ main: STUBBORN }));
    run.cancel();
    await run.line(/^SIGINT$/);
    run.cancel();
    const { main } = await run.finished;
    expect(main.stdout).toBe("ready\nSIGINT\nSIGTERM\n");
    expect(main.annotations).toHaveLength(1);
  });

  test("ends with an action that has no handler at once, nothing flushed", async () => {
    const run = await ready(start({ main: `live(); say("ready")` }));
    run.cancel();
    const { main } = await run.finished;
    expect(main).toMatchObject({
      result: "cancelled",
      signal: "SIGINT",
      exitCode: 130,
    });
    expectWithin(ladder(main).waits[0], 0, 700);
  });

  test("leaves time for a handler that cleans up", async () => {
    const run = await ready(
      start({
        timeScale: 1,
        main: `process.on("SIGINT", async () => { await until(1000); say("clean"); process.exit(1); }); live(); say("ready")`,
      }),
    );
    run.cancel();
    const { main } = await run.finished;
    expect(main).toMatchObject({ result: "cancelled", exitCode: 1 });
    expect(main.stdout).toBe("ready\nclean\n");
    expectWithin(ladder(main).waits[0], 990, 2500);
    expect(main.signals).toHaveLength(1);
  });

  test("goes to the one process, not to its children", async () => {
    const run = await ready(
      start({
        main: `
          const child = spawn(process.execPath, ["-e", "process.on('SIGINT', () => console.log('child too')); setTimeout(() => {}, 600); console.log('child up')"],
            { stdio: ["ignore", "inherit", "inherit"] });
          process.on("SIGINT", () => say("SIGINT"));
          child.on("exit", () => process.exit());
          await until(300); say("ready");`,
      }),
    );
    run.cancel();
    const { main } = await run.finished;
    expect(main.stdout).toContain("child up\n");
    expect(main.stdout).toContain("SIGINT\n");
    expect(main.stdout).not.toContain("child too");
  });
});

describe.concurrent("a cancelled step", () => {
  test("is cancelled whatever its exit code, and late outputs count over early ones", async () => {
    const run = await ready(
      start({
        main: `put("OUTPUT", "status=early\\n");
          process.on("SIGINT", () => { put("OUTPUT", "status=late\\n"); put("STEP_SUMMARY", "late"); process.exit(0); }); live(); say("ready")`,
        post: "",
      }),
    );
    run.cancel();
    expect(await run.finished).toMatchObject({
      conclusion: "cancelled",
      main: { result: "cancelled", exitCode: 0, errors: [CANCELED] },
      outputs: { status: "late" },
      summaries: ["late\n"],
      post: { result: "success" },
    });
  });

  test("with a torn output file is still cancelled, and both is said", async () => {
    const run = await ready(
      start({
        main: `put("OUTPUT", "a=1\\nb<<E\\n"); process.on("SIGINT", () => process.exit()); live(); say("ready")`,
      }),
    );
    run.cancel();
    const { main, outputs } = await run.finished;
    expect(main.conclusion).toBe("cancelled");
    expect(main.errors.at(0)).toMatch(
      /Unable to process file command 'output'/,
    );
    expect(main.errors.at(-1)).toBe(CANCELED);
    expect(outputs).toEqual({ a: "1" });
  });

  test("has a post that sees the job as cancelled, and whose failure changes nothing", async () => {
    const fixture = { main: STUBBORN, post: "process.exitCode = 1" };
    const runs = [
      start({ ...fixture, postIf: "cancelled()" }),
      start({ ...fixture, postIf: "success()" }),
    ];
    const [cancelled, success] = await Promise.all(
      runs.map(async (run) => {
        (await ready(run)).cancel();
        return await run.finished;
      }),
    );
    expect(cancelled).toMatchObject({
      conclusion: "cancelled",
      post: { result: "failure" },
    });
    expect(success?.post).toBeUndefined();
  });

  test("that is in its post is not signalled, and the job is cancelled", async () => {
    const run = start({
      main: "",
      post: `process.on("SIGINT", () => say("SIGINT")); say("ready"); await until(1_500); say("done")`,
    });
    await run.line(/ready/, "post");
    run.cancel();
    expect(await run.finished).toMatchObject({
      conclusion: "cancelled",
      main: { result: "success" },
      post: { result: "success", stdout: "ready\ndone\n", signals: [] },
    });
  });
});

describe.concurrent("a step whose time is up", () => {
  test("climbs the same ladder and is a failure", async () => {
    const run = await ready(start({ main: STUBBORN, post: STATE_POST }));
    run.timeout(5);
    const { main, post, conclusion } = await run.finished;
    expect(main).toMatchObject({
      result: "failure",
      errors: ["The action 'Run ./' has timed out after 5 minutes."],
    });
    expect(ladder(main).names).toEqual(["SIGINT", "SIGTERM", "SIGKILL"]);
    expect(conclusion).toBe("failure");
    expect(post?.stdout).toBe("job 42\n");
  });

  test("is a failure even if it exits well", async () => {
    const run = await ready(
      start({
        name: "Export",
        main: `process.on("SIGINT", () => process.exit(0)); live(); say("ready")`,
        post: "",
        postIf: "failure()",
      }),
    );
    run.timeout();
    expect(await run.finished).toMatchObject({
      main: {
        result: "failure",
        exitCode: 0,
        errors: ["The action 'Export' has timed out after 1 minutes."],
      },
      post: { result: "success" },
    });
  });

  test("is cancelled after all if the job is cancelled on the way; the ladder does not start anew", async () => {
    const run = await ready(start({ main: STUBBORN }));
    run.timeout();
    await run.line(/^SIGINT$/);
    run.cancel();
    const { main } = await run.finished;
    expect(main).toMatchObject({ result: "cancelled", errors: [CANCELED] });
    expect(main.stdout).toBe("ready\nSIGINT\nSIGTERM\n");
  });

  test("may be its post, which fails the job", async () => {
    const run = start({ main: "", post: `live(); say("ready")` });
    await run.line(/ready/, "post");
    run.timeout();
    const { post, conclusion } = await run.finished;
    expect(post?.errors).toEqual([
      "The action 'Post Run ./' has timed out after 1 minutes.",
    ]);
    expect([post?.conclusion, conclusion]).toEqual(["failure", "failure"]);
  });

  test("is not protected by always()", async () => {
    const run = await ready(start({ main: STUBBORN, if: "always()" }));
    run.timeout();
    expect((await run.finished).main.signals).toHaveLength(3);
  });
});

describe.concurrent("a step with if: always()", () => {
  const main = `process.on("SIGINT", () => say("SIGINT")); put("OUTPUT", "a=1\\n"); say("ready"); await until(600); say("done")`;

  test("is not signalled by a cancel and ends as it likes", async () => {
    const run = await ready(start({ if: "always()", main, post: "" }));
    run.cancel();
    expect(await run.finished).toMatchObject({
      conclusion: "cancelled",
      main: {
        result: "success",
        stdout: "ready\ndone\n",
        signals: [],
        annotations: [],
      },
      post: { result: "success" },
      outputs: { a: "1" },
    });
  });

  test("is like that with !failure(), not with !cancelled()", async () => {
    const [spared, signalled] = await Promise.all(
      ["!failure()", "!cancelled()"].map(async (condition) => {
        const run = await ready(start({ if: condition, main }));
        run.cancel();
        return (await run.finished).main.signals.length;
      }),
    );
    expect([spared, signalled]).toEqual([0, 1]);
  });

  test("is killed with the worker at the deadline: no post, nothing of its files", async () => {
    const run = await ready(
      start({
        if: "always()",
        main: STUBBORN,
        post: STATE_POST,
        cancelDeadlineMs: 300,
      }),
    );
    run.cancel();
    const { main, post, conclusion, outputs, timings } = await run.finished;
    expect(conclusion).toBe("cancelled");
    expect(main).toMatchObject({
      result: "cancelled",
      signals: [],
      stdout: "ready\n",
    });
    expect(post).toBeUndefined();
    expect(outputs).toEqual({});
    expectWithin(timings.endedAt - timings.startedAt, 300, 1500);
    expect(isAlive(run.pid)).toBe(false);
  });
});

describe.concurrent("a job with a container", () => {
  test("ends a cancelled step at once; node lives on unheard while post runs beside it", async () => {
    const run = await ready(
      start({
        container: true,
        main: `process.on("SIGINT", () => say("SIGINT")); put("STATE", "job=42\\n"); live(); say("ready"); setInterval(() => say("still here"), 20)`,
        post: `${STATE_POST}; await until(300)`,
      }),
    );
    const { pid } = run;
    run.cancel();
    await run.line(/^job 42$/, "post");
    expect(isAlive(pid)).toBe(true);
    const { main, timings, conclusion } = await run.finished;
    expect(main).toMatchObject({
      result: "cancelled",
      exitCode: undefined,
      signals: [],
      errors: [CANCELED],
    });
    expect(main.lines.at(-1)).toBe(`##[error]${CANCELED}`);
    expect(conclusion).toBe("cancelled");
    expect(timings.exitedAt).toBeGreaterThan(
      (timings.postStartedAt ?? 0) + 290,
    );
    expect(isAlive(pid)).toBe(false);
  });
});

describe.concurrent("a runner that is shut down", () => {
  test("climbs the ladder, skips post and fails the job", async () => {
    const run = await ready(start({ main: STUBBORN, post: STATE_POST }));
    run.shutdown();
    const { main, post, conclusion, annotations } = await run.finished;
    expect(ladder(main).names).toEqual(["SIGINT", "SIGTERM", "SIGKILL"]);
    expect(main.conclusion).toBe("cancelled");
    expect(conclusion).toBe("failure");
    expect(post).toBeUndefined();
    expect(annotations.at(-1)?.message).toMatch(
      /^The runner has received a shutdown signal\./,
    );
  });

  test("spares no always()", async () => {
    const run = await ready(
      start({ if: "always()", main: STUBBORN, post: "" }),
    );
    run.shutdown();
    const { main, post } = await run.finished;
    expect(main.signals).toHaveLength(3);
    expect(post).toBeUndefined();
  });
});

describe.concurrent("a shutdown after a cancel", () => {
  test("signals nobody whom the cancel has spared, and skips post", async () => {
    const run = await ready(
      start({
        if: "always()",
        main: `process.on("SIGINT", () => say("SIGINT")); say("ready"); await until(1_500)`,
        post: "",
      }),
    );
    run.cancel();
    run.shutdown();
    expect(await run.finished).toMatchObject({
      conclusion: "cancelled",
      main: { result: "success", stdout: "ready\n" },
      post: undefined,
    });
  });
});

describe.concurrent("a process killed out of nowhere", () => {
  test("fails the step; what it wrote counts, and post runs", async () => {
    const run = await ready(start({ main: STUBBORN, post: STATE_POST }));
    run.kill();
    expect(await run.finished).toMatchObject({
      conclusion: "failure",
      main: {
        result: "failure",
        exitCode: 137,
        signal: "SIGKILL",
        signals: [],
        annotations: [],
      },
      outputs: { "job-id": "42" },
      post: { stdout: "job 42\n" },
    });
  });
});
