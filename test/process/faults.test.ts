import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { RunResult } from "../support/fake-runner/index.ts";
import { readKeyValues } from "../support/fake-runner/key-values.ts";
import { ownErrors } from "../support/own-errors.ts";
import { Scenario } from "./scenario.ts";

/** The runner's files, as the `github` context names them. */
const FILES = ["output", "state", "step_summary"] as const;
type File = (typeof FILES)[number];

/** What a disk holds that fills up. */
const DISK_KIB = 32;

/** A folder of a test's own, and a node whose files can grow to no more than {@link DISK_KIB}. */
function smallDisk() {
  const directory = mkdtempSync(join(tmpdir(), "files-"));
  const node = join(directory, "node");
  const limit = `ulimit -f ${DISK_KIB}`;
  // Not sh, which may be one that drops variables with a hyphen, such as those of the inputs.
  const script = `#!/usr/bin/env bash\n${limit}\nexec "${process.execPath}" "$@"\n`;
  writeFileSync(node, script, { mode: 0o755 });
  return { directory, node, [Symbol.dispose]: () => rmSync(directory, { recursive: true }) };
}

/** The run reports that this file could not be written. */
function expectReported(file: File, result: RunResult): void {
  const titles = result.annotations.map(({ title }) => title);
  expect(titles).toContain(
    {
      output: "The outputs can't be written",
      state: "The runner's state file can't be written",
      step_summary: "The job summary can't be written",
    }[file],
  );
}

describe.concurrent("the runner's files can't be written", () => {
  test.for(FILES)(
    "%s is on a full disk: the job is watched to its end and reported, and only a missing output fails the step",
    async (file) => {
      await using scenario = await Scenario.start();
      // It needs no right to mount anything, and binds root as it binds others.
      const result = await scenario.finish({}, { github: { [file]: "/dev/full" } });
      expect(scenario.sandbox.job(scenario.jobId).status).toBe("SUCCESSFUL");
      expect(result.log).toContain(scenario.jobId);
      expectReported(file, result);
      const fails = file === "output";
      expect(result.conclusion).toBe(fails ? "failure" : "success");
      expect(ownErrors(result)).toHaveLength(fails ? 1 : 0);
      for (const error of ownErrors(result)) expect(error).toContain(scenario.jobId);
    },
  );

  test.for(FILES)(
    "%s is on a disk that fills up: a cancel settles the job all the same, and reports it",
    async (file) => {
      using disk = smallDisk();
      await using scenario = await Scenario.start();
      const path = join(disk.directory, file);
      // The runner reads such a line as an output, and GitHub a summary as text.
      writeFileSync(path, `before=${"x".repeat(DISK_KIB * 1024 - 60)}\n`);
      const run = await scenario.watch({}, { node: disk.node, github: { [file]: path } });
      run.cancel();
      const result = await run.finished;
      expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
      expect(scenario.sandbox.requests("cancel")).toHaveLength(1);
      expect(result.conclusion).toBe("cancelled");
      expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
      expect(ownErrors(result)[0]).toContain(scenario.jobId);
      expectReported(file, result);
      // What the disk had room for is whole entries: the runner fails a step over half of one.
      if (file !== "step_summary")
        expect(() => [...readKeyValues(readFileSync(path, "utf8"))]).not.toThrow();
    },
  );

  test("log: its reader is gone, and the job is watched, reported and succeeds all the same", async () => {
    await using scenario = await Scenario.start();
    const run = scenario.run();
    await scenario.sandbox.waitForRequest("describeJob");
    run.closeStdout();
    const result = await run.finished;
    expect(result.outputs.status).toBe("succeeded");
    expect(result.conclusion).toBe("success");
  });

  test("log: its reader has stopped, and a cancel settles the job in time all the same", async () => {
    await using scenario = await Scenario.start();
    const run = await scenario.watch({}, { debug: true });
    run.stallStdout();
    run.cancel();
    const result = await run.finished;
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
  });
});
