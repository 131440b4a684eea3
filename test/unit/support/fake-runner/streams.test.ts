import { describe, expect, test } from "vitest";
import { exited, proceed, start, startReady } from "./fixture.ts";

const ORPHAN = `
  const child = spawn(process.execPath, ["-e", "setInterval(() => console.log('child'), 20)"],
    { stdio: ["ignore", "inherit", "ignore"], detached: true });
  child.unref();
  write("OUTPUT", "child=" + child.pid + "\\n");`;
const FLOOD = `for (let n = 0; n < 20_000; n++) console.log("line " + n);`;

describe.concurrent("streams", () => {
  test("a child that keeps stdout open delays the end by the grace period, and dies with the job", async () => {
    const run = start({ main: ORPHAN });
    const child = Number(await run.waitForOutput("child"));
    const { main, conclusion } = await run.finished;
    expect(conclusion).toBe("success");
    expect(main.endedAt - (main.exitedAt ?? 0)).toBeGreaterThanOrEqual(500);
    await exited(child);
  });

  test("a cancel in that time signals no process, and cancels the step", async () => {
    const run = start({ timeScale: 100, main: ORPHAN });
    const child = Number(await run.waitForOutput("child"));
    await exited(run.pid);
    run.cancel();
    process.kill(child, "SIGKILL");
    const { main } = await run.finished;
    expect(main).toMatchObject({ conclusion: "cancelled", signals: [] });
  });

  test("process.exit() loses what a slow reader has not read", async () => {
    const run = await startReady({
      timeScale: 100,
      main: `await pause(); ${FLOOD} process.exit(1);`,
    });
    run.stallStdout();
    proceed(run.pid);
    await exited(run.pid);
    run.resumeStdout();
    const lines = (await run.finished).main.stdout.split("\n").length;
    expect(lines).toBeGreaterThan(1000);
    expect(lines).toBeLessThan(20_000);
  });

  test.each([
    ["process.exit() on a blocking handle", "process.exit(1)"],
    ["an exit code", "process.exitCode = 1"],
  ])("%s loses nothing", async (_, exit) => {
    const blocking = exit.includes("exit(") ? "process.stdout._handle.setBlocking(true);" : "";
    const run = await startReady({
      timeScale: 100,
      main: `${blocking} await pause(); ${FLOOD} ${exit}`,
    });
    run.stallStdout();
    proceed(run.pid);
    setTimeout(() => run.resumeStdout(), 100);
    const { main } = await run.finished;
    expect(main.stdout.split("\n")).toHaveLength(20_002);
  });

  test("a reader that stalls for good delays the end by the grace period", async () => {
    const run = await startReady({ main: `await pause(); print("unread")` });
    run.stallStdout();
    proceed(run.pid);
    const { main } = await run.finished;
    expect(main.conclusion).toBe("success");
    expect(main.endedAt - (main.exitedAt ?? 0)).toBeGreaterThanOrEqual(500);
    expect(main.stdout).not.toContain("unread");
  });

  test.each([
    ["crash an action that does not listen for the error", "", "failure"],
    ["spare one that does", `process.stdout.on("error", () => process.exit(0));`, "success"],
  ])("closed pipes %s", async (_, listener, conclusion) => {
    const main = `${listener} await pause(); setInterval(() => print("x"), 5);`;
    const run = await startReady({ main });
    run.closeStdout();
    proceed(run.pid);
    expect((await run.finished).main.conclusion).toBe(conclusion);
  });
});
