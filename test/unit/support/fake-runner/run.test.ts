import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isAlive, start } from "./fixture.ts";

describe("a step that succeeds", () => {
  test("has outputs, state, summary, annotations and a log", async () => {
    const run = start({
      main: `
        put("OUTPUT", "job-id=42\\n"); put("STATE", "phase=done\\n"); put("STEP_SUMMARY", "# Main");
        say("::notice::hello"); console.error("::warning::from stderr"); console.error("  ::debug::no");`,
      post: `put("OUTPUT", "job-id=late\\n"); put("STEP_SUMMARY", "# Post"); say("phase " + env.STATE_phase);`,
    });
    const { main, post, timings, ...result } = await run.finished;
    expect(result).toMatchObject({
      conclusion: "success",
      outputs: { "job-id": "42" },
      state: { phase: "done" },
      summaries: ["# Main\n", "# Post\n"],
      log: expect.stringMatching(/\nPost job cleanup\.\nphase done\n$/),
    });
    expect(result.annotations).toHaveLength(2);
    expect(main).toMatchObject({
      result: "success",
      exitCode: 0,
      signal: undefined,
      stdout: "::notice::hello\n",
      stderr: "::warning::from stderr\n  ::debug::no\n",
      signals: [],
    });
    expect(post?.outputs).toEqual({ "job-id": "late" });
    expect(timings.signalledAt).toBeUndefined();
    expect(timings.postStartedAt).toBeGreaterThanOrEqual(timings.endedAt);
  });

  test("runs where and with what the runner gives it, whatever the paths look like", async () => {
    const run = start({
      awkwardPaths: true,
      yml: `inputs: {api-key: {}, token: {default: "\${{ github.token }}"}}`,
      with: { "api-key": "k3y-of-the-user" },
      env: { FOO: "bar" },
      secrets: ["k3y-of-the-user"],
      event: { action: "published" },
      files: { "docs/a.txt": "there" },
      main: `
        say(JSON.stringify({ cwd: process.cwd(), tty: process.stdout.isTTY ?? false,
          stdin: fs.readFileSync(0, "utf8"), file: fs.readFileSync("docs/a.txt", "utf8"),
          event: JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH, "utf8")) }));
        put("OUTPUT", "env<<E\\n" + JSON.stringify(env) + "\\nE\\n");`,
    });
    const { workspace, temp } = run;
    expect(workspace).toMatch(/ .*/);
    expect(workspace).toContain(`'`);
    expect(workspace).toContain(`"`);
    const { main, log } = await run.finished;
    expect(JSON.parse(main.stdout)).toEqual({
      cwd: workspace,
      tty: false,
      stdin: "",
      file: "there",
      event: { action: "published" },
    });
    const { env: dump = "" } = main.outputs;
    const env = JSON.parse(dump);
    expect(env).toMatchObject({
      "INPUT_API-KEY": "k3y-of-the-user",
      INPUT_TOKEN: expect.stringMatching(/^ghs_/),
      FOO: "bar",
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: workspace,
      GITHUB_RUN_ATTEMPT: "1",
      RUNNER_TEMP: temp,
      RUNNER_OS: expect.any(String),
    });
    expect(Object.keys(env)).not.toContain("GITHUB_TOKEN");
    expect(Object.keys(env)).not.toContain("RUNNER_DEBUG");
    // Nothing of this process's own environment.
    expect(
      Object.keys(env).filter((name) => /VITEST|npm_|NODE_/.test(name)),
    ).toEqual([]);
    expect(log).toContain("  api-key: ***\n  token: ***\n");
    expect(log).toContain("env:\n  FOO: bar\n##[endgroup]\n");
  });

  test("with debug logging has RUNNER_DEBUG and shows debug lines", async () => {
    const run = start({
      debug: true,
      main: `say("::debug::" + env.RUNNER_DEBUG); put("OUTPUT", "a=1")`,
    });
    const { main } = await run.finished;
    expect(main.lines).toContain("##[debug]1");
    expect(main.lines).toContain("##[debug]Set output a = 1");
  });

  test("sees contexts as the test sets them, or takes them away", async () => {
    const run = start({
      github: { run_attempt: "2", output: null, repository: "o/r" },
      uses: "octo/export@v1",
      main: `say([env.GITHUB_RUN_ATTEMPT, env.GITHUB_OUTPUT, env.GITHUB_REPOSITORY_OWNER, env.GITHUB_ACTION_REPOSITORY, env.GITHUB_ACTION_REF].join())`,
    });
    const { main } = await run.finished;
    expect(main.stdout).toBe("2,,o,octo/export,v1\n");
  });

  test("hands GITHUB_ENV and GITHUB_PATH on to its post; the step's env wins", async () => {
    const run = start({
      env: { B: "step" },
      main: `put("ENV", "A=1\\nB=2\\nNODE_OPTIONS=--bad\\n"); put("PATH", "/one\\n/two\\n");`,
      post: `say([env.A, env.B, env.NODE_OPTIONS, env.PATH.split(":").slice(0, 2)].join())`,
    });
    const { post, conclusion } = await run.finished;
    expect(post?.stdout).toBe("1,step,,/two,/one\n");
    expect(conclusion).toBe("success");
  });
});

describe("a step that fails", () => {
  test.each<[string, string, number]>([
    ["an exit code", "process.exitCode = 3", 3],
    ["a crash", "throw new Error('oh')", 1],
    ["an unhandled rejection", "Promise.reject(new Error('oh'))", 1],
    ["an unsettled await", "await new Promise(() => {})", 13],
  ])(
    "by %s keeps what it wrote, and its post runs",
    async (_, code, exitCode) => {
      const run = start({
        main: `put("OUTPUT", "job-id=42\\n"); put("STATE", "s=1\\n"); put("STEP_SUMMARY", "x"); ${code};`,
        post: `say("s " + env.STATE_s)`,
      });
      expect(await run.finished).toMatchObject({
        conclusion: "failure",
        main: { result: "failure", exitCode, annotations: [], summary: "x\n" },
        post: { result: "success", stdout: "s 1\n" },
        outputs: { "job-id": "42" },
      });
    },
  );

  test("by a torn output file keeps the entries before the tear, and its post runs", async () => {
    const run = start({
      main: `put("OUTPUT", "a=1\\nb<<EOF\\n2\\n");`,
      post: `say("post");`,
    });
    const { main, outputs, post, conclusion } = await run.finished;
    expect(conclusion).toBe("failure");
    expect(main).toMatchObject({
      result: "failure",
      exitCode: 0,
      errors: [
        "Unable to process file command 'output' successfully.",
        "Invalid value. Matching delimiter not found 'EOF'",
      ],
    });
    expect(outputs).toEqual({ a: "1" });
    expect(post?.conclusion).toBe("success");
  });

  test("by a disabled command", async () => {
    const { main } = await start({ main: `say("::set-env name=a::b")` })
      .finished;
    expect(main).toMatchObject({ result: "failure", exitCode: 0 });
  });

  test("by an unusable stop token ends at once, while the process lives until the end of the job", async () => {
    const run = start({
      main: `say("::stop-commands::"); say("more"); live();`,
    });
    const { main } = await run.finished;
    expect(main).toMatchObject({
      result: "failure",
      exitCode: undefined,
      signals: [],
    });
    expect(main.errors).toEqual([expect.stringContaining("endToken")]);
    expect(main.lines).not.toContain("more");
    expect(isAlive(run.pid)).toBe(false);
  });

  test("in its post fails the job", async () => {
    const run = start({ main: "", post: "process.exitCode = 1" });
    expect(await run.finished).toMatchObject({
      conclusion: "failure",
      main: { result: "success" },
      post: { result: "failure" },
    });
  });

  test("by a node that does not exist", async () => {
    const { main } = await start({ main: "", node: "/nonexistent/node" })
      .finished;
    expect(main).toMatchObject({ result: "failure", exitCode: undefined });
    expect(main.errors).toEqual([expect.stringContaining("ENOENT")]);
  });
});

describe("commands and outputs", () => {
  test("the output file wins over the output command", async () => {
    const run = start({
      main: `put("OUTPUT", "a=file\\n"); say("::set-output name=a::command")`,
    });
    const { outputs, main } = await run.finished;
    expect(outputs).toEqual({ a: "file" });
    expect(main.annotations).toMatchObject([{ level: "warning" }]);
  });

  test("a lone \\r smuggles a command into a line; so does ##[ in its middle", async () => {
    const run = start({
      main: `process.stdout.write("a\\r::warning::x\\nxx ##[error]y\\n")`,
    });
    const { main } = await run.finished;
    expect(main.lines.slice(-3)).toEqual(["a", "##[warning]x", "##[error]y"]);
  });

  test("job outputs that hold a secret, or nothing, do not leave the job", async () => {
    const run = start({
      main: `say("::add-mask::s3cr3t"); put("OUTPUT", "a=1\\nb=x-s3cr3t-y\\nc=\\n");`,
    });
    const { outputs, jobOutputs } = await run.finished;
    expect(outputs).toEqual({ a: "1", b: "x-s3cr3t-y", c: "" });
    expect(jobOutputs(["a", "b", "c", "d"])).toEqual({ a: "1" });
  });

  test("a step without an id of its own has no outputs", async () => {
    const run = start({ id: "__run", main: `put("OUTPUT", "a=1\\n");` });
    expect((await run.finished).outputs).toEqual({});
  });

  test("masks of main hold in post, and for a summary written before them", async () => {
    const run = start({
      main: `put("STEP_SUMMARY", "my-value"); say("::add-mask::my-value");`,
      post: `say("my-value " + btoa("my-value"))`,
    });
    const { post, main } = await run.finished;
    expect(main.summary).toBe("***\n");
    expect(post?.lines.at(-1)).toBe("*** ***");
    expect(post?.stdout).toContain("my-value");
  });
});

describe("watching a run", () => {
  test("line() finds lines seen and to come, and rejects when none comes", async () => {
    const run = start({
      main: `say("one"); setTimeout(() => say("two"), 100)`,
      post: `say("three")`,
    });
    expect(await run.line(/^two$/)).toBe("two");
    expect(await run.line(/^one$/)).toBe("one");
    expect(await run.line(/th/, "post")).toBe("three");
    await expect(run.line(/never/)).rejects.toThrow(/No such line/);
    await run.finished;
    expect(await run.line(/^one$/)).toBe("one");
    await expect(run.line(/never/)).rejects.toThrow(/No such line/);
  });

  test("output() and state() resolve while main still runs, and reject when it ends without", async () => {
    const run = start({
      main: `
        await until(50); put("OUTPUT", "job-id<<E\\n42");
        await until(50); put("OUTPUT", "\\nE\\n"); put("STATE", "s=1\\n");
        process.once("SIGINT", () => process.exit()); live();`,
    });
    const never = run.waitForOutput("never");
    expect(await run.waitForOutput("job-id")).toBe("42");
    expect(await run.waitForState("s")).toBe("1");
    expect(isAlive(run.pid)).toBe(true);
    run.cancel();
    await expect(never).rejects.toThrow(/never written/);
    await run.finished;
  });

  test("onLine sees the log as it grows", async () => {
    const seen: string[] = [];
    const run = start({
      main: `say("a")`,
      post: `say("b")`,
      onLine: (line, stage) => seen.push(`${stage}: ${line}`),
    });
    const { log } = await run.finished;
    expect(seen.slice(-3)).toEqual([
      "main: a",
      "post: Post job cleanup.",
      "post: b",
    ]);
    expect(log.trimEnd().split("\n")).toHaveLength(seen.length);
  });

  test("keep keeps the directories until remove()", async () => {
    const run = start({
      keep: true,
      main: `fs.writeFileSync("receipt.json", "{}")`,
    });
    await run.finished;
    expect(readFileSync(join(run.workspace, "receipt.json"), "utf8")).toBe(
      "{}",
    );
    run.remove();
    expect(() => statSync(run.workspace)).toThrow(/ENOENT/);
  });

  test("the directories are gone when the job is over", async () => {
    const run = start({ main: "" });
    await run.finished;
    expect(() => statSync(run.workspace)).toThrow(/ENOENT/);
  });
});
