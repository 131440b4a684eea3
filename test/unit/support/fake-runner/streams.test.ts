import { describe, expect, test } from "vitest";
import { gone, start } from "./fixture.ts";

const ORPHAN = `
  const child = spawn(process.execPath, ["-e", "setInterval(() => console.log('child'), 20)"],
    { stdio: ["ignore", "inherit", "ignore"], detached: true });
  child.unref();
  put("OUTPUT", "child=" + child.pid + "\\n");`;

describe.concurrent("streams", () => {
  test("a child that keeps stdout open holds the step for 5 s and is ended with the job", async () => {
    const run = start({ main: ORPHAN, post: `await until(100)` });
    const child = Number(await run.waitForOutput("child"));
    const { main, conclusion } = await run.finished;
    expect(conclusion).toBe("success");
    const held = main.endedAt - (main.exitedAt ?? 0);
    expect(held).toBeGreaterThanOrEqual(490); // a tenth of it here
    expect(held).toBeLessThan(2500);
    expect(main.stdout).toContain("child\n");
    await gone(child);
  });

  test("a cancel in those 5 s has nobody to signal, and still cancels the step", async () => {
    const run = start({ timeScale: 0.2, main: ORPHAN });
    await run.waitForOutput("child");
    await gone(run.pid);
    run.cancel();
    const { main } = await run.finished;
    expect(main).toMatchObject({
      result: "cancelled",
      exitCode: 0,
      signals: [],
    });
  });

  test("process.exit() loses what a slow reader has not taken", async () => {
    const flood = `for (let n = 0; n < 20_000; n++) console.log("line " + n);`;
    const run = start({
      main: `process.on("SIGUSR2", () => { ${flood} process.exit(1); }); live(); say("ready");`,
    });
    await run.line(/ready/);
    run.stallStdout();
    process.kill(run.pid, "SIGUSR2");
    await gone(run.pid);
    run.resumeStdout();
    const { main } = await run.finished;
    const lines = main.stdout.split("\n").length;
    expect(lines).toBeGreaterThan(1000);
    expect(lines).toBeLessThan(20_000);
  });

  test("process.exit() on a blocking handle loses nothing", async () => {
    const run = start({
      main: `process.stdout._handle.setBlocking(true);
        for (let n = 0; n < 20_000; n++) console.log("line " + n); process.exit(1);`,
    });
    run.stallStdout();
    setTimeout(() => run.resumeStdout(), 300);
    const { main } = await run.finished;
    expect(main.stdout.split("\n")).toHaveLength(20_001);
  });

  test("an exit code set instead loses nothing", async () => {
    const run = start({
      main: `for (let n = 0; n < 20_000; n++) console.log("line " + n); process.exitCode = 1;`,
    });
    run.stallStdout();
    setTimeout(() => run.resumeStdout(), 300);
    const { main } = await run.finished;
    expect(main.stdout.split("\n")).toHaveLength(20_001);
  });

  test("a reader that stalls for good delays the end by 5 s, no more", async () => {
    const run = start({
      main: `say("ready"); await until(1_500); say("unread")`,
    });
    await run.line(/ready/);
    run.stallStdout();
    const { main } = await run.finished;
    expect(main.conclusion).toBe("success");
    expect(main.endedAt - (main.exitedAt ?? 0)).toBeGreaterThanOrEqual(490);
    expect(main.stdout).not.toContain("unread");
  });

  test("closed pipes crash an action that does not listen for it", async () => {
    const flood = `say("ready"); await until(1_000); setInterval(() => say("x"), 5); await until(200); process.exit(0);`;
    const [deaf, listening] = await Promise.all(
      ["", `process.stdout.on("error", () => {});`].map(async (listener) => {
        const run = start({ main: `${listener} ${flood}` });
        await run.line(/ready/);
        run.closeStdout();
        return (await run.finished).main;
      }),
    );
    expect(deaf).toMatchObject({ result: "failure", exitCode: 1 });
    expect(listening).toMatchObject({ result: "success", exitCode: 0 });
  });
});
