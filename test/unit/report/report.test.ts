import { describe, expect, it } from "vitest";
import { report } from "../../../src/report/report.ts";
import * as results from "../../../src/report/results/index.ts";
import type { ExportState } from "../../../src/state/export-state.ts";
import type { Facts } from "../../../src/state/saved-state.ts";
import { exportState, RUN_CONTEXT } from "../../support/context.ts";
import { FakeClock } from "../../support/fake-clock.ts";
import { RecordingRunner } from "../../support/recording-runner.ts";

const FACTS: Facts = { backupId: "backup9", jobId: "job-1", remoteStatus: "IN_PROGRESS" };

async function reported(
  result: results.Result,
  prepare: (runner: RecordingRunner, state: ExportState) => void = () => {},
  { summary = true, byPost = false } = {},
) {
  const runner = new RecordingRunner();
  const state = exportState(runner, { phase: "running", facts: FACTS });
  prepare(runner, state);
  const code = await report(result, {
    runner,
    state,
    run: RUN_CONTEXT,
    baseUrl: undefined,
    commit: RUN_CONTEXT.sha,
    clock: new FakeClock(),
    requests: { sent: 3, retried: 0 },
    points: [],
    byPost,
    summary,
    receiptPath: "out/receipt.json",
  });
  return { runner, state, code };
}

describe("a report", () => {
  it("of success is in the log and in the summary", async () => {
    const { runner, code } = await reported(results.jobEnded("succeeded", FACTS));
    expect(code).toBe(0);
    expect(Object.keys(runner.outputs)).toEqual(["status", "receipt"]);
    expect(runner.outputs.status).toBe("succeeded");
    expect(runner.texts("error")).toEqual([]);
    expect(runner.texts("info")).toEqual([expect.stringContaining("job-1")]);
    expect(runner.texts("summary")).toEqual([expect.stringContaining("✅ Backup exported")]);
  });

  it("of anything else fails the step, with one annotation that contains everything", async () => {
    const result = results.timedOut({ ...FACTS, timedOutAfter: "5h" });
    const { runner, code } = await reported(result);
    expect(code).toBe(1);
    expect(runner.outputs.status).toBe("timed-out");
    expect(runner.outputs.reason).toContain("did not finish within 5h");
    expect(runner.outputs.reason).toContain("Export job job-1 may still be running.");
    expect(runner.texts("error")).toEqual([
      [
        result.message,
        result.stillRunning,
        result.nextStep,
        "Backup: backup9",
        "Zilliz Cloud console: https://cloud.zilliz.com",
        "How to use its Jobs page: https://docs.zilliz.com/docs/job-center",
        "Troubleshooting: https://github.com/acme/export-zilliz-cloud-backup/blob/v1/docs/troubleshooting.md#export-timed-out",
      ].join("\n"),
    ]);
    expect(runner.events).toContainEqual(
      expect.objectContaining({ kind: "error", title: "Zilliz Cloud: Export timed out" }),
    );
  });

  it("by the post step says that it replaces what main reported, and that outputs stay", async () => {
    const result = results.cancelResult("confirmed", { ...FACTS, remoteStatus: "CANCELED" });
    const { runner } = await reported(result, undefined, { byPost: true });
    const said = "it replaces what is reported above for the same job.";
    expect(runner.texts("error")).toEqual([expect.stringContaining(said)]);
    expect(runner.texts("summary")).toEqual([expect.stringContaining(said)]);
    expect(runner.texts("error")[0]).toContain("such as `status`, can no longer be changed");
  });

  it("has the next step before the runner's limit, however long the message is", async () => {
    const result = results.notStarted("x".repeat(40_000), "Do this.");
    const { runner } = await reported(result, (_, state) =>
      state.update({
        clusterId: "in01-cluster",
        clusterName: "y".repeat(4_000),
        bucket: "z".repeat(4_000),
        directory: "d".repeat(512),
      }),
    );
    const [error = ""] = runner.texts("error");
    expect(error.length).toBeLessThan(4_096);
    expect(error).toContain("\nDo this.\nBackup: backup9 · Cluster: in01-cluster");
  });

  it("contains the result of a cancel", async () => {
    const result = results.cancelResult("rejected", FACTS, { reason: "no" });
    const { runner } = await reported(result);
    expect(runner.outputs).toMatchObject({ status: "in-progress", "cancel-outcome": "rejected" });
  });

  it("writes outputs before the log, then the files, and saves `done` last: post reports what is missing", async () => {
    const { runner } = await reported(results.jobEnded("failed", FACTS));
    expect(runner.events.map(({ kind }) => kind)).toEqual([
      "output",
      "output",
      "output",
      "error",
      "file",
      "summary",
      "state",
    ]);
  });

  it.each<[string, results.Result]>([
    ["time limit with `on-timeout: detach`", results.timedOut({ ...FACTS, timedOutAfter: "5h" })],
    ["job that is left running", results.startedWithoutWaiting(FACTS)],
    ["job that can't be cancelled", results.cancelResult("unsupported", FACTS)],
    ["lost contact", results.watchFailed(FACTS, "no", "Do this.")],
  ])(
    "of a %s is `done` only when every file has the job's ID: a kill before that is left to post",
    async (_, result) => {
      const { runner } = await reported(result);
      const isDone = runner.events.findIndex(({ kind }) => kind === "state");
      expect(runner.phases.map(({ phase }) => phase)).toEqual(["done"]);
      expect(isDone).toBe(runner.events.length - 1);
      expect(runner.texts("summary").join()).toContain("job-1");
    },
  );

  it("leaves only an open job to the post step", async () => {
    const phases = async (result: results.Result) =>
      (await reported(result)).runner.phases.map(({ phase: name }) => name);
    const open = results.cancelResult("unreachable", FACTS, { reason: "no" });
    expect(await phases(open)).not.toContain("done");
    expect(await phases(open)).toHaveLength(1);
    const closed = results.cancelResult("unsupported", FACTS, { reason: "no" });
    expect(await phases(closed)).toEqual(["done"]);
  });

  it("gives a reason of one line", async () => {
    const { runner } = await reported(results.notStarted("a\n::error::b", "c"));
    expect(runner.outputs.reason).toBe("a ::error::b No export was started.");
  });

  it("writes no summary if `summary` is false", async () => {
    const result = results.jobEnded("succeeded", FACTS);
    const { runner } = await reported(result, () => {}, { summary: false });
    expect(runner.texts("summary")).toEqual([]);
  });

  it("has the same receipt in the output and in the file", async () => {
    const { runner } = await reported(results.jobEnded("succeeded", FACTS));
    const { name, value } = runner.files[0] ?? {};
    expect(name).toBe("out/receipt.json");
    const receipt = JSON.parse(value ?? "");
    expect(receipt).toEqual(JSON.parse(runner.outputs.receipt ?? ""));
    expect(receipt).toMatchObject({ status: "succeeded", job: { id: "job-1" } });
  });

  it.each<["summary" | "file" | "output", number, "warning" | "error", string[]]>([
    ["summary", 0, "warning", ["ENOSPC"]],
    ["file", 1, "error", ["ENOSPC", "out/receipt.json"]],
    ["output", 1, "error", ["ENOSPC", "Export job job-1 succeeded"]],
  ])(
    "of a success without its %s exits with %i, and says so",
    async (file, exitCode, kind, says) => {
      const result = results.jobEnded("succeeded", FACTS);
      const { runner, code } = await reported(result, ({ unwritable }) => unwritable.add(file));
      expect(code).toBe(exitCode);
      const [message = "", ...more] = runner.texts(kind);
      for (const text of says) expect(message).toContain(text);
      expect(more).toEqual([]);
      expect(runner.outputs.status).toBe(file === "output" ? undefined : "succeeded");
      expect(runner.texts("summary")).toHaveLength(file === "summary" ? 0 : 1);
    },
  );
});
