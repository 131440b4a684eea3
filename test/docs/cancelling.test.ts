import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { receiptSchema } from "../../src/report/receipt-schema.ts";
import { namesIn, sectionOf } from "./lists.ts";

test("docs/cancelling.md explains every cancel-outcome, and no other", () => {
  const page = readFileSync(new URL("../../docs/cancelling.md", import.meta.url), "utf8");
  const outcomes = namesIn(sectionOf(page, "`cancel-outcome`"));
  const { options } = receiptSchema.shape.cancelOutcome.unwrap();
  expect(outcomes.toSorted()).toEqual([...options].toSorted());
});
