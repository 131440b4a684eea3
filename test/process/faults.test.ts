import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { RunResult } from "../support/fake-runner/index.ts";
import { readKeyValues } from "../support/fake-runner/key-values.ts";
import type { Fault } from "../support/fake-zilliz/index.ts";
import { errorsOf, Stage } from "./scenario.ts";

describe.concurrent("a start is sent once", () => {
  const lost: [string, Fault][] = [
    [
      "the connection is reset before it was processed",
      { kind: "reset", when: "before" },
    ],
    [
      "the connection is reset after it was processed",
      { kind: "reset", when: "after" },
    ],
    ["HTTP 502 from a gateway", { kind: "html", when: "after", status: 502 }],
    [
      "HTTP 500",
      {
        kind: "reply",
        when: "before",
        status: 500,
        body: { code: 500, message: "Server error" },
      },
    ],
    ["a page in place of the reply", { kind: "html", when: "after" }],
    ["an empty reply", { kind: "empty", when: "after" }],
    ["half of a reply", { kind: "cut-off", breaks: "connection" }],
    ["half of the JSON", { kind: "cut-off", breaks: "json" }],
    [
      "a reply without a job id",
      { kind: "rewrite", body: () => ({ code: 0, data: {} }) },
    ],
    [
      "a redirect",
      { kind: "redirect", location: "https://login.example.com/" },
    ],
  ];
  test.for(lost)(
    "its reply is lost to %s: one export may be running, and the run says so",
    async ([, fault]) => {
      await using stage = await Stage.set();
      stage.sandbox.fault("export", fault, { times: Number.POSITIVE_INFINITY });
      const result = await stage.finish();
      expect(result.conclusion).toBe("failure");
      expect(result.outputs.status).toBe("start-unknown");
      expect(result.outputs).not.toHaveProperty("job-id");
      expect(errorsOf(result)).toHaveLength(1);
      expect(errorsOf(result)[0]).toContain("One export may be running");
      expect(errorsOf(result)[0]).toContain(result.outputs["backup-id"]);
      expect(errorsOf(result)[0]).toContain(result.outputs.directory);
      expect(stage.sandbox.requests("export")).toHaveLength(1);
    },
  );

  test("it is put off by the rate limit, and then repeated", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault(
      "export",
      { kind: "too-many-requests", retryAfter: 1 },
      { times: 2 },
    );
    const result = await stage.finish();
    expect(result.conclusion).toBe("success");
    expect(stage.sandbox.requests("export")).toHaveLength(3);
    expect(stage.sandbox.acceptedExports).toHaveLength(1);
  });

  test("an answer around the job id that is not as documented doesn't lose the id", async () => {
    await using stage = await Stage.set();
    stage.sandbox.fault("export", { kind: "unwrapped" });
    const result = await stage.finish();
    expect(result.outputs).toMatchObject({
      "job-id": stage.jobId,
      status: "succeeded",
    });
  });
});

describe.concurrent("reading goes on through what passes", () => {
  const passing: [string, Fault][] = [
    [
      "the rate limit, with `Retry-After`",
      { kind: "too-many-requests", retryAfter: 1 },
    ],
    ["the rate limit, without", { kind: "too-many-requests" }],
    ["a connection that is reset", { kind: "reset", when: "before" }],
    ["HTTP 503", { kind: "reply", when: "before", status: 503, body: "" }],
    ["HTTP 408", { kind: "reply", when: "before", status: 408, body: "" }],
    ["a page in place of the reply", { kind: "html", when: "before" }],
    ["half of a reply", { kind: "cut-off", breaks: "connection" }],
    ["an empty reply", { kind: "empty", when: "before" }],
    ["a success without its envelope", { kind: "unwrapped" }],
    [
      "a reply about another job",
      {
        kind: "rewrite",
        body: () => ({
          code: 0,
          data: { jobId: "job-0000000000000000000000", status: "SUCCESSFUL" },
        }),
      },
    ],
    ["a reply of 3 MB", { kind: "huge", megabytes: 3 }],
    [
      "an inner error that nobody documented",
      {
        kind: "reply",
        when: "before",
        status: 200,
        body: { code: 50001, message: "Server busy" },
      },
    ],
  ];
  test.for(passing)(
    "while choosing and while watching: %s",
    async ([name, fault]) => {
      await using stage = await Stage.set();
      const undocumented = name.includes("nobody documented");
      if (!undocumented && !name.includes("another job"))
        stage.sandbox.fault("listBackups", fault);
      stage.sandbox.fault("describeJob", fault, { times: 2 });
      const result = await stage.finish();
      expect(result.outputs.status).toBe("succeeded");
      expect(result.conclusion).toBe("success");
      expect(result.annotations).toEqual([]);
      expect(stage.sandbox.requests("export")).toHaveLength(1);
    },
  );

  test("a job that is not visible yet", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = {
      visibleAfterMs: 2_500,
      durationMs: 3_000,
    };
    const result = await stage.finish();
    expect(result.outputs.status).toBe("succeeded");
  });

  test("Zilliz Cloud is away for a while", async () => {
    await using stage = await Stage.set();
    const run = stage.run();
    await stage.sandbox.waitForResponse("describeJob");
    await stage.sandbox.disconnect();
    await run.waitForLine(/asking again/);
    await stage.sandbox.reconnect();
    const result = await run.finished;
    expect(result.outputs.status).toBe("succeeded");
  });
});

describe.concurrent("a job that can no longer be seen is red and named", () => {
  test.for([
    { status: 401, body: { code: 21119, message: "The apikey is illegal" } },
    { status: 403, body: { code: 96013, message: "No permission." } },
  ])(
    "the key is refused with HTTP $status: at once",
    async ({ status, body }) => {
      await using stage = await Stage.set();
      stage.sandbox.state.exportPlan = { durationMs: 600_000 };
      stage.sandbox.fault(
        "describeJob",
        { kind: "reply", when: "before", status, body },
        { after: 1, times: Number.POSITIVE_INFINITY },
      );
      const result = await stage.finish();
      expect(result.conclusion).toBe("failure");
      expect(result.outputs).toMatchObject({
        "job-id": stage.jobId,
        status: "in-progress",
      });
      expect(errorsOf(result)[0]).toContain(stage.jobId);
      expect(errorsOf(result)[0]).toContain("may still be running");
      expect(stage.sandbox.requests("describeJob")).toHaveLength(2);
    },
  );

  test("Zilliz Cloud stays away until the time is up", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = { durationMs: 600_000 };
    const run = stage.run({ timeout: "4s" });
    await stage.sandbox.waitForResponse("describeJob");
    await stage.sandbox.disconnect();
    const result = await run.finished;
    expect(result.conclusion).toBe("failure");
    expect(result.outputs).toMatchObject({
      "job-id": stage.jobId,
      status: "timed-out",
    });
    expect(errorsOf(result)[0]).toContain("may still be running");
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
    "$file $trouble: the job is watched to its end and named, and only an output that is missing makes the step red",
    async ({ file, place }) => {
      using disk = smallDisk();
      await using stage = await Stage.set();
      const path = place(file, disk.directory);
      const { node } = disk;
      const result = await stage.finish({}, { node, github: { [file]: path } });
      expect(stage.sandbox.job(stage.jobId).status).toBe("SUCCESSFUL");
      expect(result.log).toContain(`Export job ${stage.jobId} succeeded`);
      expectTold(file, result);
      const red = file === "output";
      expect(result.conclusion).toBe(red ? "failure" : "success");
      expect(errorsOf(result)).toHaveLength(red ? 1 : 0);
      for (const error of errorsOf(result))
        expect(error).toContain(stage.jobId);
      expectWholeEntries(file, path, disk.directory);
    },
  );

  test.for(cases)(
    "$file $trouble: a cancel settles the job all the same, and says so",
    async ({ file, place }) => {
      using disk = smallDisk();
      await using stage = await Stage.set();
      stage.sandbox.state.exportPlan = { durationMs: 600_000 };
      const path = place(file, disk.directory);
      const { node } = disk;
      const run = stage.run({}, { node, github: { [file]: path } });
      await stage.sandbox.waitForRequest("describeJob");
      run.cancel();
      const result = await run.finished;
      expect(stage.sandbox.job(stage.jobId).status).toBe("CANCELED");
      expect(stage.sandbox.requests("cancel")).toHaveLength(1);
      expect(result.conclusion).toBe("cancelled");
      expect(result.main.signals.map(({ signal }) => signal)).toEqual([
        "SIGINT",
      ]);
      expect(errorsOf(result)[0]).toContain(
        `Export job ${stage.jobId} was cancelled with the run`,
      );
      expectTold(file, result);
      expectWholeEntries(file, path, disk.directory);
    },
  );

  test("log: nobody reads it, and the job is watched, reported and green all the same", async () => {
    await using stage = await Stage.set();
    const run = stage.run();
    await stage.sandbox.waitForRequest("describeJob");
    run.closeStdout();
    const result = await run.finished;
    expect(result.outputs.status).toBe("succeeded");
    expect(result.conclusion).toBe("success");
  });

  test("log: its reader has stopped, and a cancel settles the job in time all the same", async () => {
    await using stage = await Stage.set();
    stage.sandbox.state.exportPlan = { durationMs: 600_000 };
    const run = stage.run({}, { debug: true });
    await stage.sandbox.waitForRequest("describeJob");
    run.stallStdout();
    run.cancel();
    const result = await run.finished;
    expect(stage.sandbox.job(stage.jobId).status).toBe("CANCELED");
    expect(result.outputs["cancel-outcome"]).toBe("confirmed");
  });
});
