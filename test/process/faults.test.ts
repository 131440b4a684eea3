import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { RunResult } from "../support/fake-runner/index.ts";
import { readKeyValues } from "../support/fake-runner/key-values.ts";
import { errorsOf, Scenario } from "./scenario.ts";

describe.concurrent("reading goes on through what passes", () => {
  test("Zilliz Cloud is away for a while", async () => {
    await using scenario = await Scenario.start();
    const run = scenario.run();
    await scenario.sandbox.waitForResponse("describeJob");
    await scenario.sandbox.disconnect();
    await run.waitForLine(/retrying in/);
    await scenario.sandbox.reconnect();
    const result = await run.finished;
    expect(result.outputs.status).toBe("succeeded");
  });
});

/** The runner's files, as the `github` context names them. */
const FILES = ["output", "state", "step_summary"] as const;
type File = (typeof FILES)[number];

/** What a disk holds that fills up. */
const DISK_KIB = 32;

/** Ways in which a file can't be written. They need no right to mount anything, and bind root as they bind others. */
const TROUBLES: Record<string, (file: File, directory: string) => string> = {
  "is on a full disk": () => "/dev/full",
  "is on a disk that fills up": (file, directory) => {
    const path = join(directory, file);
    // The runner reads such a line as an output, and GitHub a summary as text.
    const before = `before=${"x".repeat(DISK_KIB * 1024 - 60)}\n`;
    writeFileSync(path, before);
    return path;
  },
  "can only be read": () => "/proc/version",
  "is not there": () => "/no/such/file",
  "is a directory": (_, directory) => directory,
};

const cases = FILES.flatMap((file) =>
  Object.entries(TROUBLES).map(([trouble, place]) => ({
    file,
    trouble,
    place,
  })),
);

/** A folder of a test's own, and a node whose files can grow to no more than the disk of {@link TROUBLES} holds. */
function smallDisk() {
  const directory = mkdtempSync(join(tmpdir(), "files-"));
  const node = join(directory, "node");
  const limit = `ulimit -f ${DISK_KIB}`;
  // Not sh, which may be one that drops variables with a hyphen, such as those of the inputs.
  const script = `#!/usr/bin/env bash\n${limit}\nexec "${process.execPath}" "$@"\n`;
  writeFileSync(node, script, { mode: 0o755 });
  return {
    directory,
    node,
    [Symbol.dispose]: () => rmSync(directory, { recursive: true }),
  };
}

/** What of a run still says that this file could not be written. */
function expectTold(file: File, result: RunResult): void {
  const told = result.annotations.map(({ title }) => title);
  expect(told).toContain(
    {
      output: "The outputs can't be written",
      state: "The runner's state file can't be written",
      step_summary: "The job summary can't be written",
    }[file],
  );
}

/** What the disk had room for is whole entries: the runner fails a step over half of one. */
function expectWholeEntries(file: File, path: string, directory: string) {
  if (file === "step_summary" || dirname(path) !== directory) return;
  const text = readFileSync(path, "utf8");
  expect(() => [...readKeyValues(text)]).not.toThrow();
}

describe.concurrent("the runner's files can't be written", () => {
  test.for(cases)(
    "$file $trouble: the job is watched to its end and named, and only a missing output fails the step",
    async ({ file, place }) => {
      using disk = smallDisk();
      await using scenario = await Scenario.start();
      const path = place(file, disk.directory);
      const { node } = disk;
      const result = await scenario.finish({}, { node, github: { [file]: path } });
      expect(scenario.sandbox.job(scenario.jobId).status).toBe("SUCCESSFUL");
      expect(result.log).toContain(`Export job ${scenario.jobId} succeeded`);
      expectTold(file, result);
      const red = file === "output";
      expect(result.conclusion).toBe(red ? "failure" : "success");
      expect(errorsOf(result)).toHaveLength(red ? 1 : 0);
      for (const error of errorsOf(result)) expect(error).toContain(scenario.jobId);
      expectWholeEntries(file, path, disk.directory);
    },
  );

  test.for(cases.filter(({ trouble }) => trouble.endsWith("fills up")))(
    "$file $trouble: a cancel settles the job all the same, and says so",
    async ({ file, place }) => {
      using disk = smallDisk();
      await using scenario = await Scenario.start();
      scenario.sandbox.state.exportPlan = { durationMs: 600_000 };
      const path = place(file, disk.directory);
      const { node } = disk;
      const run = scenario.run({}, { node, github: { [file]: path } });
      await scenario.sandbox.waitForRequest("describeJob");
      run.cancel();
      const result = await run.finished;
      expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
      expect(scenario.sandbox.requests("cancel")).toHaveLength(1);
      expect(result.conclusion).toBe("cancelled");
      expect(result.main.signals.map(({ signal }) => signal)).toEqual(["SIGINT"]);
      expect(errorsOf(result)[0]).toContain(
        `Export job ${scenario.jobId} was cancelled with the run`,
      );
      expectTold(file, result);
      expectWholeEntries(file, path, disk.directory);
    },
  );

  test("log: nobody reads it, and the job is watched, reported and succeeds all the same", async () => {
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
    scenario.sandbox.state.exportPlan = { durationMs: 600_000 };
    const run = scenario.run({}, { debug: true });
    await scenario.sandbox.waitForRequest("describeJob");
    run.stallStdout();
    run.cancel();
    const result = await run.finished;
    expect(scenario.sandbox.job(scenario.jobId).status).toBe("CANCELED");
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
  });
});
