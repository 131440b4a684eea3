import { describe, expect, it } from "vitest";
import { createReceipt } from "../../../src/report/receipt.ts";
import { receiptSchema } from "../../../src/report/receipt-schema.ts";
import { subjectLine } from "../../../src/report/result.ts";
import { renderSummary } from "../../../src/report/summary.ts";
import { RUN_CONTEXT } from "../../support/context.ts";
import { START } from "../../support/fake-clock.ts";
import { resultFixtures } from "../../support/result-fixtures.ts";

const all = resultFixtures.map((specimen): [string, typeof specimen] => [specimen.name, specimen]);
const red = all.filter(([, { result }]) => !result.success);

describe("every ending", () => {
  it.each(all)("is a page: %s", async (name, specimen) => {
    const page = renderSummary({
      ...specimen,
      result: specimen.result,
      run: RUN_CONTEXT,
      commit: RUN_CONTEXT.sha,
    });
    await expect(`${page}\n`).toMatchFileSnapshot(`__snapshots__/results/${name}.md`);
  });

  it.each(all)("has a receipt: %s", (_, { result, facts }) => {
    const receipt = createReceipt({
      result: result,
      facts,
      run: RUN_CONTEXT,
      commit: RUN_CONTEXT.sha,
      requests: { sent: 1, retried: 0 },
      writtenAt: new Date(START),
    });
    const { success, error } = receiptSchema.safeParse(receipt);
    expect(success, error?.message).toBe(true);
    expect(receipt.status).toBe(result.status);
  });

  it.each(red)(
    "that is red says what happened, whether something goes on, and what to do: %s",
    (_, { result: { message: what, nextStep: next, note, status } }) => {
      const text = [what, next, note].join("\n");
      expect(text).toMatch(
        /running|being taken|No export was started|Nothing was started|already ended|failed|was cancelled/,
      );
      if (next === undefined)
        expect(["cancelled", "succeeded", "failed", "timed-out"]).toContain(status);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\.\.|\s\./);
    },
  );

  it.each(red)("that is red makes sense alone: %s", (_, specimen) => {
    const { result, facts } = specimen;
    const annotation = [result.message, result.nextStep, result.note, subjectLine(facts)]
      .filter(Boolean)
      .join("\n");
    // The runner cuts a message there.
    expect(annotation.length).toBeLessThan(4_096);
    const id = facts.jobId ?? facts.backupId ?? facts.clusterId;
    if (id !== undefined) expect(annotation).toContain(id);
  });
});
