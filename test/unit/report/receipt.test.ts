import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import pkg from "../../../package.json" with { type: "json" };
import { createReceipt, type ReceiptOptions } from "../../../src/report/receipt.ts";
import { receiptSchema } from "../../../src/report/receipt-schema.ts";
import * as results from "../../../src/report/results/index.ts";
import type { Facts } from "../../../src/state/saved-state.ts";
import { RUN_CONTEXT } from "../../support/context.ts";

const FACTS: Facts = {
  clusterId: "in01-cluster",
  clusterName: "search",
  backupId: "backup9",
  backupName: "nightly",
  backupStatus: "AVAILABLE",
  backupTakenAt: "2026-11-24T02:00:00Z",
  backupAgeSeconds: 14_400,
  backupBytes: 112_000_000,
  integrationId: "integ-1",
  integrationName: "acme-s3",
  bucket: "acme-vectors",
  region: "aws-us-west-2",
  directory: "exports/",
  jobId: "job-1",
  remoteStatus: "SUCCESSFUL",
  progress: 100,
  startedAt: "2026-11-24T06:00:00Z",
  finishedAt: "2026-11-24T07:01:05Z",
  durationSeconds: 3_665,
};
const NO_RUN = Object.fromEntries(
  Object.keys(RUN_CONTEXT).map((key) => [key, ""]),
) as typeof RUN_CONTEXT;

const published = JSON.parse(readFileSync("docs/receipt.schema.json", "utf8"));
// Each format is also a pattern, which needs no plugin.
const validate = new Ajv2020({ validateFormats: false, allErrors: true }).compile(published);

/** The receipt as a reader gets it, valid by the published schema. */
function receipt(changes: Partial<ReceiptOptions> = {}) {
  const { facts = FACTS } = changes;
  const text = JSON.stringify(
    createReceipt({
      result: results.jobEnded("succeeded", facts),
      facts,
      run: RUN_CONTEXT,
      commit: RUN_CONTEXT.sha,
      requests: { sent: 40, retried: 2 },
      writtenAt: new Date("2026-11-24T07:01:07.500Z"),
      ...changes,
    }),
  );
  const read = JSON.parse(text);
  expect(validate(read), JSON.stringify(validate.errors)).toBe(true);
  return { read, text };
}

/** As a person reads it, of no version in particular. */
function pretty(read: { action: object }): string {
  const action = { ...read.action, version: "1.2.3" };
  return `${JSON.stringify({ ...read, action }, undefined, 2)}\n`;
}

describe("the receipt", () => {
  it("of a success contains the backup and the run", async () => {
    await expect(pretty(receipt().read)).toMatchFileSnapshot(
      "__snapshots__/receipt-of-success.json",
    );
  });

  it("of a cancel contains its result", async () => {
    const facts = {
      ...FACTS,
      remoteStatus: "CANCELED",
      progress: 40,
      finishedAt: undefined,
      durationSeconds: undefined,
    };
    const result = results.cancelResult("confirmed", facts);
    await expect(pretty(receipt({ result: result, facts }).read)).toMatchFileSnapshot(
      "__snapshots__/receipt-of-cancel.json",
    );
  });

  it("omits unknown facts", () => {
    const result = results.notStarted("No key.", "Pass one.");
    const nothing = { result, facts: {}, run: NO_RUN, commit: "" };
    expect(receipt(nothing).read).toEqual({
      schemaVersion: 1,
      status: "failed",
      reason: "No key. No export was started.",
      requests: { sent: 40, retried: 2 },
      run: {},
      action: { name: pkg.name, version: pkg.version },
      writtenAt: "2026-11-24T07:01:07Z",
    });
  });

  it("contains no reason for a success, Zilliz Cloud's for a failure, else ours", () => {
    const reason = "The role was deleted.";
    const facts = { ...FACTS, reason };
    expect(receipt({ facts }).read).not.toHaveProperty("reason");
    const failed = results.jobEnded("failed", facts);
    expect(receipt({ facts, result: failed }).read.reason).toBe(reason);
    const late = results.timedOut({ ...FACTS, timedOutAfter: "5h" });
    expect(receipt({ result: late }).read.reason).toContain("within 5h");
  });

  it("has its keys in the order of the schema", () => {
    const keysOf = (value: object): string[] =>
      Object.entries(value).flatMap(([key, inner]) => [
        key,
        ...(typeof inner === "object" ? keysOf(inner) : []),
      ]);
    const { read } = receipt();
    expect(keysOf(read)).toEqual(keysOf(receiptSchema.parse(read)));
  });

  it("is one sanitized line, and valid, with any text", () => {
    const anything = fc.string({ unit: "binary", maxLength: 3_000 });
    fc.assert(
      fc.property(anything, (text) => {
        const facts = {
          ...FACTS,
          backupName: text,
          directory: text,
          remoteStatus: text,
          reason: text,
        };
        const result = results.jobEnded("failed", facts);
        const run = { ...RUN_CONTEXT, ref: text, actor: text, runAttempt: text };
        const { text: line } = receipt({ facts, result: result, run, commit: text });
        expect(line).not.toMatch(/[\n\r\p{Cc}]|##\[/u);
        expect(line.length).toBeLessThan(20_000);
      }),
      { numRuns: 300 },
    );
  });
});
