import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isAlive, start } from "./fixture.ts";

describe.concurrent("a step", () => {
  test("has outputs, state, summaries, annotations and a log", async () => {
    const run = start({
      main: `
        write("OUTPUT", "job-id=42\\n"); write("STATE", "phase=done\\n"); write("STEP_SUMMARY", "# Main");
        print("::notice::hello"); console.error("::warning::from stderr");`,
      post: `write("OUTPUT", "job-id=late\\n"); write("STEP_SUMMARY", "# Post"); print("phase " + env.STATE_phase);`,
    });
    const result = await run.finished;
    expect(result).toMatchObject({
      conclusion: "success",
      outputs: { "job-id": "42" },
      state: { phase: "done" },
      summaries: ["# Main\n", "# Post\n"],
      annotations: [{ level: "notice" }, { level: "warning" }],
      log: expect.stringMatching(/\nPost job cleanup\.\nphase done\n$/),
      main: { exitCode: 0, signals: [], stderr: "::warning::from stderr\n" },
    });
    expect(() => statSync(run.workspace)).toThrow(/ENOENT/);
  });

  test("has the runner's environment and directories, and nothing else", async () => {
    const run = start({
      awkwardPaths: true,
      yml: `inputs: {api-key: {}, token: {default: "\${{ github.token }}"}}`,
      with: { "api-key": "k3y-of-the-user" },
      env: { FOO: "bar" },
      secrets: ["k3y-of-the-user"],
      event: { action: "published" },
      github: { run_attempt: "2", event_name: null },
      uses: "octo/export@v1",
      files: { "docs/a.txt": "there" },
      main: `
        const stdin = fs.readFileSync(0, "utf8"), file = fs.readFileSync("docs/a.txt", "utf8");
        const event = JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
        print(JSON.stringify({ cwd: process.cwd(), tty: process.stdout.isTTY ?? false, stdin, file, event }));
        write("OUTPUT", "env=" + JSON.stringify(env) + "\\n");`,
    });
    const { workspace, temp } = run;
    expect(workspace).toMatch(/'.*"/);
    const { main, log } = await run.finished;
    expect(JSON.parse(main.stdout)).toEqual({
      cwd: workspace,
      tty: false,
      stdin: "",
      file: "there",
      event: { action: "published" },
    });
    const env = JSON.parse(main.outputs.env ?? "");
    expect(env).toMatchObject({
      "INPUT_API-KEY": "k3y-of-the-user",
      INPUT_TOKEN: expect.stringMatching(/^ghs_/),
      FOO: "bar",
      GITHUB_ACTIONS: "true",
      GITHUB_ACTION_REF: "v1",
      GITHUB_WORKSPACE: workspace,
      GITHUB_RUN_ATTEMPT: "2",
      RUNNER_TEMP: temp,
    });
    expect(Object.keys(env).join()).not.toMatch(
      /GITHUB_(TOKEN|EVENT_NAME)|RUNNER_DEBUG|VITEST|npm_|NODE_/,
    );
    expect(log).toContain("  api-key: ***\n  token: ***\n");
    expect(log).toContain("env:\n  FOO: bar\n##[endgroup]\n");
  });

  test("passes GITHUB_ENV, GITHUB_PATH and masks to post; its own env wins", async () => {
    const run = start({
      debug: true,
      env: { B: "step" },
      main: `print("::add-mask::my-value"); write("STEP_SUMMARY", "my-value");
        write("ENV", "A=1\\nB=2\\nNODE_OPTIONS=--bad\\n"); write("PATH", "/one\\n/two\\n");`,
      post: `print([env.A, env.B, env.NODE_OPTIONS, env.PATH.split(":").slice(0, 2), env.RUNNER_DEBUG, btoa("my-value")].join());`,
    });
    const { main, post } = await run.finished;
    expect(main.summary).toBe("***\n");
    expect(main.lines).toContain("##[debug]A='1'");
    expect(post?.lines.at(-1)).toBe("1,step,,/two,/one,1,***");
  });

  test.each<[string, string, number]>([
    ["an exit code", "process.exitCode = 3", 3],
    ["a crash", "throw new Error('oh')", 1],
    ["an unsettled await", "await new Promise(() => {})", 13],
  ])("fails by %s, keeps what it wrote, and its post runs", async (_, code, exitCode) => {
    const run = start({
      main: `write("STATE", "s=1\\n"); ${code}`,
      post: `print("s " + env.STATE_s)`,
    });
    expect(await run.finished).toMatchObject({
      conclusion: "failure",
      main: { conclusion: "failure", exitCode, errors: [] },
      post: { conclusion: "success", stdout: "s 1\n" },
    });
  });

  test.each([
    ["a broken command", `print("::echo::x")`],
    ["a torn output file", `write("OUTPUT", "nonsense")`],
  ])("fails by %s although it exits with 0", async (_, main) => {
    const result = await start({ main }).finished;
    expect(result.main).toMatchObject({ conclusion: "failure", exitCode: 0 });
  });

  test("is killed by an unusable stop token", async () => {
    const run = start({ main: `print("::stop-commands::"); print("more"); stayAlive();` });
    const { main } = await run.finished;
    expect(main).toMatchObject({ conclusion: "failure", signals: [] });
    expect(main.errors).toEqual([expect.stringContaining("endToken")]);
    expect(main.lines).not.toContain("more");
    expect(isAlive(run.pid)).toBe(false);
  });

  test("fails with a node that does not exist", async () => {
    const { main } = await start({ main: "", node: "/nonexistent/node" }).finished;
    expect(main.errors).toEqual([expect.stringContaining("ENOENT")]);
  });
});

describe.concurrent("outputs", () => {
  test("of the file win over those of the command; those with a secret stay in the job", async () => {
    const run = start({
      main: `print("::add-mask::s3cr3t"); print("::set-output name=a::command"); write("OUTPUT", "a=1\\nb=x-s3cr3t-y\\nc=\\n");`,
    });
    const { outputs, jobOutputs } = await run.finished;
    expect(outputs).toEqual({ a: "1", b: "x-s3cr3t-y", c: "" });
    expect(jobOutputs(["a", "b", "c", "d"])).toEqual({ a: "1" });
  });

  test("do not exist for a step without an ID", async () => {
    const run = start({ id: "__run", main: `write("OUTPUT", "a=1\\n");` });
    expect((await run.finished).outputs).toEqual({});
  });

  test("a lone \\r starts a line, and ##[ is a command in the middle of one", async () => {
    const run = start({ main: `process.stdout.write("a\\r::warning::x\\nxx ##[error]y\\n")` });
    const { main } = await run.finished;
    expect(main.lines.slice(-3)).toEqual(["a", "##[warning]x", "##[error]y"]);
  });
});

describe.concurrent("waiting for a run", () => {
  test("finds lines that were or will be written, and rejects if there are none", async () => {
    const lines: string[] = [];
    const run = start({
      main: `print("one"); print("two")`,
      post: `print("three")`,
      onLine: (line, step) => lines.push(`${step}: ${line}`),
    });
    expect(await run.waitForLine(/^two$/)).toBe("two");
    expect(await run.waitForLine(/^one$/)).toBe("one");
    expect(await run.waitForLine(/th/, "post")).toBe("three");
    await expect(run.waitForLine(/never/)).rejects.toThrow(/No such line/);
    await run.finished;
    expect(await run.waitForLine(/^one$/)).toBe("one");
    await expect(run.waitForLine(/never/)).rejects.toThrow(/No such line/);
    expect(lines.at(-1)).toBe("post: three");
  });

  test("finds an output or state once it is whole, while the step runs", async () => {
    const run = start({
      keep: true,
      main: `
        fs.writeFileSync("receipt.json", "{}");
        write("OUTPUT", "job-id<<E\\n42"); write("OUTPUT", "\\nE\\n"); write("STATE", "s=1\\n");
        process.once("SIGINT", () => process.exit()); stayAlive();`,
    });
    const never = run.waitForOutput("never");
    expect(await run.waitForOutput("job-id")).toBe("42");
    expect(await run.waitForState("s")).toBe("1");
    expect(isAlive(run.pid)).toBe(true);
    run.cancel();
    await expect(never).rejects.toThrow(/never written/);
    await run.finished;
    const receipt = join(run.workspace, "receipt.json");
    expect(readFileSync(receipt, "utf8")).toBe("{}");
    run.remove();
    expect(() => statSync(run.workspace)).toThrow(/ENOENT/);
  });
});
