import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { Run } from "../support/fake-runner/index.ts";
import { errorsOf, Stage } from "./scenario.ts";

const validate = new Ajv2020({ validateFormats: false }).compile(
  JSON.parse(
    readFileSync(
      new URL("../../docs/receipt.schema.json", import.meta.url),
      "utf8",
    ),
  ),
);

const PATH = "out/receipt.json";

/** The receipt that lies in the checkout, valid by the published schema. */
function receiptOf({ workspace }: Run) {
  const receipt = JSON.parse(readFileSync(join(workspace, PATH), "utf8"));
  expect(validate(receipt), JSON.stringify(validate.errors)).toBe(true);
  return receipt;
}

describe.concurrent("the receipt", () => {
  test("of a success is an output and a file, and ties the backup to the commit", async () => {
    await using stage = await Stage.set({
      state: { exportPlan: { durationMs: 500 } },
    });
    const run = stage.run({ "receipt-path": PATH }, { keep: true });
    const { conclusion, outputs, annotations } = await run.finished;
    expect(conclusion).toBe("success");
    expect(annotations).toEqual([]);
    const receipt = receiptOf(run);
    run.remove();
    expect(JSON.parse(outputs.receipt ?? "")).toEqual(receipt);
    expect(receipt).toMatchObject({
      status: "succeeded",
      backup: { id: outputs["backup-id"] },
      destination: { bucket: outputs.bucket, directory: outputs.directory },
      job: { id: stage.jobId, remoteStatus: "SUCCESSFUL" },
      requests: { sent: stage.sandbox.journal.length, retried: 0 },
      run: { repository: "octo-org/vector-search", attempt: 1 },
    });
    expect(receipt).not.toHaveProperty("reason");
  });

  test("of a cancel says what became of it", async () => {
    await using stage = await Stage.set({
      state: {
        exportPlan: { durationMs: 600_000 },
        cancel: { mode: "documented" },
      },
    });
    const run = stage.run({ "receipt-path": PATH }, { keep: true });
    await stage.sandbox.waitForResponse("describeJob");
    run.cancel();
    await run.finished;
    const receipt = receiptOf(run);
    run.remove();
    expect(receipt).toMatchObject({
      status: "canceled",
      cancelOutcome: "confirmed",
      job: { id: stage.jobId, remoteStatus: "CANCELED" },
    });
  });

  test("of inputs that can't be used says so", async () => {
    await using stage = await Stage.set();
    const run = stage.run(
      { "receipt-path": PATH, timeout: "soon" },
      { keep: true },
    );
    await run.finished;
    const receipt = receiptOf(run);
    run.remove();
    expect(receipt).toMatchObject({ status: "failed", requests: { sent: 0 } });
    expect(receipt.reason).toContain("`timeout`");
  });

  test("of a step that was killed is written by its post step, which says so on its page", async () => {
    await using stage = await Stage.set({
      state: {
        exportPlan: { durationMs: 600_000 },
        cancel: { mode: "documented" },
      },
    });
    const run = stage.run({ "receipt-path": PATH }, { keep: true });
    await stage.sandbox.waitForResponse("describeJob");
    run.kill();
    const { summaries } = await run.finished;
    const receipt = receiptOf(run);
    run.remove();
    expect(receipt).toMatchObject({
      status: "canceled",
      cancelOutcome: "confirmed",
      job: { id: stage.jobId },
    });
    expect(summaries).toEqual([expect.stringContaining("The post step tells")]);
  });

  test("can't be written: red, though the backup is in the bucket", async () => {
    await using stage = await Stage.set({
      state: { exportPlan: { durationMs: 500 } },
    });
    const run = stage.run({ "receipt-path": "out" }, { keep: true });
    mkdirSync(join(run.workspace, "out"), { recursive: true });
    const result = await run.finished;
    run.remove();
    expect(result.conclusion).toBe("failure");
    expect(result.outputs.status).toBe("succeeded");
    expect(JSON.parse(result.outputs.receipt ?? "").status).toBe("succeeded");
    expect(errorsOf(result)).toEqual([
      expect.stringMatching(/^The receipt can't be written: .*EISDIR.*out/),
    ]);
    expect(result.summaries[0]).toContain("✅ Backup exported");
  });
});

describe.concurrent("the log", () => {
  test("folds what was checked, and is silent beside the job", async () => {
    await using stage = await Stage.set({
      state: { exportPlan: { durationMs: 500 } },
    });
    const { log } = await stage.finish();
    expect(log).toMatch(
      /##\[group\]Checked before the start\n[^#]*Region: passed\.[^#]*##\[endgroup\]\n/,
    );
    expect(log).not.toContain("##[debug]");
  });

  test("tells of each look with its request id when it is debugged", async () => {
    await using stage = await Stage.set({
      state: { exportPlan: { durationMs: 500 } },
    });
    const { log } = await stage.finish({}, { debug: true });
    const looks = log.match(
      /##\[debug\]Looked: \w+, progress \d+, request id \w+/g,
    );
    expect(looks).toHaveLength(stage.sandbox.requests("describeJob").length);
  });
});
