import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { ActionRun } from "../support/fake-runner/index.ts";
import { errorsOf, Scenario } from "./scenario.ts";

const validate = new Ajv2020({ validateFormats: false }).compile(
  JSON.parse(readFileSync(new URL("../../docs/receipt.schema.json", import.meta.url), "utf8")),
);

const PATH = "out/receipt.json";

/** The receipt that lies in the checkout, valid by the published schema. */
function receiptOf({ workspace }: ActionRun) {
  const receipt = JSON.parse(readFileSync(join(workspace, PATH), "utf8"));
  expect(validate(receipt), JSON.stringify(validate.errors)).toBe(true);
  return receipt;
}

describe.concurrent("the receipt", () => {
  test("of a success is an output and a file, and ties the backup to the commit", async () => {
    await using scenario = await Scenario.start({
      state: { exportPlan: { durationMs: 500 } },
    });
    const run = scenario.run({ "receipt-path": PATH }, { keep: true });
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
      job: { id: scenario.jobId, remoteStatus: "SUCCESSFUL" },
      requests: { sent: scenario.sandbox.journal.length, retried: 0 },
      run: { repository: "octo-org/vector-search", attempt: 1 },
    });
    expect(receipt).not.toHaveProperty("reason");
  });

  test("of a step that was killed is written by its post step, which says so in its summary", async () => {
    await using scenario = await Scenario.start({
      state: {
        exportPlan: { durationMs: 600_000 },
        cancel: { mode: "documented" },
      },
    });
    const run = scenario.run({ "receipt-path": PATH }, { keep: true });
    await scenario.sandbox.waitForResponse("describeJob");
    run.kill();
    const { summaries } = await run.finished;
    const receipt = receiptOf(run);
    run.remove();
    expect(receipt).toMatchObject({
      status: "cancelled",
      cancelOutcome: "confirmed",
      job: { id: scenario.jobId },
    });
    expect(summaries).toEqual([expect.stringContaining("Update from the post step")]);
  });

  test("can't be written: the step fails, though the backup is in the bucket", async () => {
    await using scenario = await Scenario.start({
      state: { exportPlan: { durationMs: 500 } },
    });
    const run = scenario.run({ "receipt-path": "out" }, { keep: true });
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
