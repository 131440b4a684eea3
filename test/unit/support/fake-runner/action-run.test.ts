import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isAlive, PAUSE, proceed, start } from "./fixture.ts";

describe.concurrent("a step", () => {
  test("leaves outputs, and to post its state and masks", async () => {
    const run = start({
      debug: true,
      main: `echo ::add-mask::my-value; echo ::warning::from stderr >&2
        echo job-id=42 >>"$GITHUB_OUTPUT"; echo phase=done >>"$GITHUB_STATE"
        echo '# my-value' >>"$GITHUB_STEP_SUMMARY"`,
      post: `echo job-id=late >>"$GITHUB_OUTPUT"; echo '# Post' >>"$GITHUB_STEP_SUMMARY"
        echo "$STATE_phase,$RUNNER_DEBUG,my-value"`,
    });
    expect(await run.finished).toMatchObject({
      conclusion: "success",
      outputs: { "job-id": "42" },
      state: { phase: "done" },
      summaries: ["# ***\n", "# Post\n"],
      annotations: [{ level: "warning", message: "from stderr" }],
      log: expect.stringMatching(/\nPost job cleanup\.\ndone,1,\*{3}\n/),
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
        const { env } = process;
        const stdin = fs.readFileSync(0, "utf8");
        const event = JSON.parse(fs.readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
        // A pipe takes 64 KiB before a writer has to wait; a socket, as Node.js would make it, takes far more.
        const pipes = [1, 2].map((fd) => fs.fstatSync(fd).isFIFO());
        console.log(JSON.stringify({ cwd: process.cwd(), pipes, stdin, event }));
        fs.appendFileSync(env.GITHUB_OUTPUT, "env=" + JSON.stringify(env) + "\\n");`,
    });
    const { workspace, temp } = run;
    expect(workspace).toMatch(/'.*"/);
    const { main, log } = await run.finished;
    expect(JSON.parse(main.stdout)).toEqual({
      cwd: workspace,
      pipes: [true, true],
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
});

describe.concurrent("waiting for a run", () => {
  test("finds what was or will be written, and rejects if it never comes", async () => {
    const run = start({
      main: `printf 'job-id<<E\\n42' >>"$GITHUB_OUTPUT"; printf '\\nE\\n' >>"$GITHUB_OUTPUT"
        echo s=1 >>"$GITHUB_STATE"; ${PAUSE}`,
      post: "echo three",
    });
    const output = run.waitForOutput("never");
    expect(await run.waitForOutput("job-id")).toBe("42");
    expect(await run.waitForState("s")).toBe("1");
    expect(await run.waitForLine(/^ready$/)).toBe("ready");
    expect(await run.waitForLine(/^ready$/)).toBe("ready");
    expect(isAlive(run.pid)).toBe(true);
    const line = run.waitForLine(/never/);
    proceed(run);
    await expect(output).rejects.toThrow(/never written/);
    await expect(line).rejects.toThrow(/No such line/);
    await run.finished;
    await expect(run.waitForLine(/never/)).rejects.toThrow(/No such line/);
  });
});

describe.concurrent("the streams of a step", () => {
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
