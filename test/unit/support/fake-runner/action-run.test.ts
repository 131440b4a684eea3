import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exited, isAlive, PAUSE, proceed, start } from "./fixture.ts";

describe.concurrent("a step", () => {
  test("leaves outputs, and to post its state, variables, directories and masks", async () => {
    const run = start({
      debug: true,
      env: { B: "step" },
      main: `echo ::add-mask::my-value; echo ::warning::from stderr >&2
        echo job-id=42 >>"$GITHUB_OUTPUT"; echo phase=done >>"$GITHUB_STATE"
        echo '# my-value' >>"$GITHUB_STEP_SUMMARY"; printf '/one\\n/two\\n' >>"$GITHUB_PATH"
        printf 'A=1\\nB=2\\nNODE_OPTIONS=--bad\\n' >>"$GITHUB_ENV"`,
      post: `echo job-id=late >>"$GITHUB_OUTPUT"; echo '# Post' >>"$GITHUB_STEP_SUMMARY"
        echo "$STATE_phase,$A,$B,$NODE_OPTIONS,$RUNNER_DEBUG,my-value,$PATH"`,
    });
    expect(await run.finished).toMatchObject({
      conclusion: "success",
      outputs: { "job-id": "42" },
      state: { phase: "done" },
      summaries: ["# ***\n", "# Post\n"],
      annotations: [{ level: "warning", message: "from stderr" }, { level: "error" }],
      log: expect.stringMatching(/\nPost job cleanup\.\ndone,1,step,,1,\*{3},\/two:\/one:/),
      main: { exitCode: 0, signals: [], stderr: "::warning::from stderr\n" },
    });
    expect(existsSync(run.workspace)).toBe(false);
  });

  test("has the runner's environment and directories, and nothing else", async () => {
    const run = start({
      yml: `inputs: {api-key: {}, token: {default: "\${{ github.token }}"}}`,
      with: { "api-key": "k3y-of-the-user" },
      env: { FOO: "bar" },
      secrets: ["k3y-of-the-user"],
      event: { action: "published" },
      github: { run_attempt: "2", event_name: null },
      uses: "octo/export@v1",
      // A shell may drop the variables whose names have a hyphen.
      node: process.execPath,
      main: `
        import fs from "node:fs";
        const { env, stdout } = process;
        const stdin = fs.readFileSync(0, "utf8");
        const event = JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
        console.log(JSON.stringify({ cwd: process.cwd(), tty: stdout.isTTY ?? false, stdin, event }));
        fs.appendFileSync(env.GITHUB_OUTPUT, "env=" + JSON.stringify(env) + "\\n");`,
    });
    const { workspace, temp } = run;
    expect(workspace).toMatch(/'.*"/);
    const { main, log } = await run.finished;
    expect(JSON.parse(main.stdout)).toEqual({
      cwd: workspace,
      tty: false,
      stdin: "",
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

  test.each<[string, string, number]>([
    ["an exit code", "exit 3", 3],
    ["a broken command", "echo ::echo::x", 0],
    ["a torn output file", `echo nonsense >>"$GITHUB_OUTPUT"`, 0],
  ])("fails by %s, keeps what it wrote, and its post runs", async (_, code, exitCode) => {
    const run = start({
      main: `echo s=1 >>"$GITHUB_STATE"; ${code}`,
      post: `echo "s $STATE_s"`,
    });
    expect(await run.finished).toMatchObject({
      conclusion: "failure",
      main: { conclusion: "failure", exitCode },
      post: { conclusion: "success", stdout: "s 1\n" },
    });
  });

  test("is killed by an unusable stop token", async () => {
    const run = start({ main: `echo ::stop-commands::; echo more; exec sleep 600` });
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

  test("has outputs only with an ID; the file's win, and those with a secret stay in the job", async () => {
    const main = `echo ::add-mask::s3cr3t; echo ::set-output name=a::command
      printf 'a=1\\nb=x-s3cr3t-y\\nc=\\n' >>"$GITHUB_OUTPUT"`;
    const [known, nameless] = await Promise.all(
      ["export", "__run"].map((id) => start({ id, main }).finished),
    );
    expect(known?.outputs).toEqual({ a: "1", b: "x-s3cr3t-y", c: "" });
    expect(known?.jobOutputs(["a", "b", "c", "d"])).toEqual({ a: "1" });
    expect(nameless?.outputs).toEqual({});
  });
});

describe.concurrent("waiting for a run", () => {
  test("finds lines that were or will be written, and rejects if there are none", async () => {
    const lines: string[] = [];
    const run = start({
      main: "echo one; echo two",
      post: "echo three",
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
      main: `echo '{}' >receipt.json; printf 'job-id<<E\\n42' >>"$GITHUB_OUTPUT"
        printf '\\nE\\n' >>"$GITHUB_OUTPUT"; echo s=1 >>"$GITHUB_STATE"; ${PAUSE}`,
    });
    const never = run.waitForOutput("never");
    expect(await run.waitForOutput("job-id")).toBe("42");
    expect(await run.waitForState("s")).toBe("1");
    expect(isAlive(run.pid)).toBe(true);
    proceed(run);
    await expect(never).rejects.toThrow(/never written/);
    await run.finished;
    expect(readFileSync(join(run.workspace, "receipt.json"), "utf8")).toBe("{}\n");
    run.remove();
    expect(existsSync(run.workspace)).toBe(false);
  });
});

const ORPHAN = `sleep 600 2>/dev/null & echo child=$! >>"$GITHUB_OUTPUT"`;

describe.concurrent("the streams of a step", () => {
  test("that a child keeps open delay its end by the grace period; the child dies with the job", async () => {
    const run = start({ main: ORPHAN });
    const child = Number(await run.waitForOutput("child"));
    const { main, conclusion } = await run.finished;
    expect(conclusion).toBe("success");
    expect(main.endedAt - (main.exitedAt ?? 0)).toBeGreaterThanOrEqual(100);
    await exited(child);
  });

  test("are all that a cancel ends in that time: it signals no process", async () => {
    const run = start({ timeScale: 100, main: ORPHAN });
    const child = Number(await run.waitForOutput("child"));
    await exited(run.pid);
    run.cancel();
    process.kill(child, "SIGKILL");
    const { main } = await run.finished;
    expect(main).toMatchObject({ conclusion: "cancelled", signals: [] });
  });

  test("are pipes: process.exit() loses what a slow reader has not read", async () => {
    const run = start({
      timeScale: 100,
      node: process.execPath,
      main: `
        setInterval(() => {}, 1_000);
        process.once("SIGUSR2", () => {
          for (let n = 0; n < 20_000; n++) console.log("line " + n);
          process.exit(1);
        });
        console.log("ready");`,
    });
    await run.waitForLine(/^ready$/);
    run.stallStdout();
    process.kill(run.pid, "SIGUSR2");
    await exited(run.pid);
    run.resumeStdout();
    const lines = (await run.finished).main.stdout.split("\n").length;
    expect(lines).toBeGreaterThan(1000);
    expect(lines).toBeLessThan(20_000);
  });

  test("that nothing reads delay its end by the grace period", async () => {
    const run = start({ main: `${PAUSE}; echo unread` });
    await run.waitForLine(/^ready$/);
    run.stallStdout();
    proceed(run);
    const { main } = await run.finished;
    expect(main.conclusion).toBe("success");
    expect(main.endedAt - (main.exitedAt ?? 0)).toBeGreaterThanOrEqual(100);
    expect(main.stdout).not.toContain("unread");
  });

  test("end the process that writes into them once the runner has closed them", async () => {
    const run = start({ main: `${PAUSE}; while echo x; do sleep 0.01; done` });
    await run.waitForLine(/^ready$/);
    run.closeStdout();
    proceed(run);
    expect((await run.finished).main).toMatchObject({ conclusion: "failure", signal: "SIGPIPE" });
  });
});
