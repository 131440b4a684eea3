import { execFileSync } from "node:child_process";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "vitest";
import { RerunScenario } from "./rerun-scenario.ts";
import { Scenario } from "./scenario.ts";

/**
 * A Node.js 20 of this machine. GitHub's runner falls back to it on 32-bit ARM, and other runners
 * use what their image has.
 */
const NODE_20 = (process.env.PATH ?? "")
  .split(delimiter)
  .map((folder) => join(folder, "node"))
  .find((node) => {
    try {
      return execFileSync(node, ["--version"], { stdio: "pipe" }).toString().startsWith("v20.");
    } catch {
      return false;
    }
  });

describe.skipIf(NODE_20 === undefined)("on Node.js 20", () => {
  const options = { node: NODE_20 ?? "" };

  test("the commit gets its status, and a re-run starts no second export", async () => {
    await using scenario = await RerunScenario.start();
    scenario.sandbox.state.exportPlan = { durationMs: 300 };
    const first = await scenario.finish(1, {}, options);
    expect(first.annotations).toEqual([]);
    expect(scenario.status()?.state).toBe("success");
    await scenario.finish(2, {}, options);
    expect(scenario.jobs).toHaveLength(1);
  });

  test("post cancels the job of a main step that was killed", async () => {
    await using scenario = await Scenario.start();
    const run = await scenario.watch({}, options);
    run.kill();
    const result = await run.finished;
    expect(result.post?.outputs["cancel-outcome"]).toBe("confirmed");
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
  });
});
