import { describe, expect, it } from "vitest";
import { createReceipt } from "../../../src/report/receipt.ts";
import { receiptSchema } from "../../../src/report/receipt-schema.ts";
import { subjectLine } from "../../../src/report/result.ts";
import { renderSummary } from "../../../src/report/summary.ts";
import { RUN_CONTEXT } from "../../support/context.ts";
import { START } from "../../support/fake-clock.ts";
import { resultFixtures } from "../../support/result-fixtures.ts";

const all = resultFixtures.map((fixture): [string, typeof fixture] => [fixture.name, fixture]);
const failures = all.filter(([, { result }]) => !result.success);

describe("every result", () => {
  it.each(all)("is a page: %s", async (name, fixture) => {
    const page = renderSummary({
      ...fixture,
      result: fixture.result,
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

  it.each(failures)(
    "that fails says what happened, what is running and what to do: %s",
    (_, fixture) => {
      const { message, stillRunning, nextStep, note, status } = fixture.result;
      const text = [message, stillRunning, nextStep, note].join("\n");
      expect(text).toMatch(
        /running|No export was started|Nothing was started|already finished|failed|was cancelled/,
      );
      if (nextStep === undefined)
        expect(["cancelled", "succeeded", "failed", "timed-out"]).toContain(status);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\.\.|\s\./);
    },
  );

  it.each(failures)(
    "that fails makes sense by its annotation alone: %s",
    (_, { result, facts }) => {
      const { message, stillRunning, nextStep, note } = result;
      const annotation = [message, stillRunning, nextStep, note, subjectLine(facts)]
        .filter(Boolean)
        .join("\n");
      // The runner cuts a message there.
      expect(annotation.length).toBeLessThan(4_096);
      const id = facts.jobId ?? facts.backupId ?? facts.clusterId;
      if (id !== undefined) expect(annotation).toContain(id);
    },
  );
});
