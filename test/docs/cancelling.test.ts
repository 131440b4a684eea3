import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { receiptSchema } from "../../src/report/receipt-schema.ts";
import { tablesOf } from "./tables.ts";

test("docs/cancelling.md explains every cancel-outcome, and no other", () => {
  const page = readFileSync(new URL("../../docs/cancelling.md", import.meta.url), "utf8");
  const outcomes = tablesOf(page)
    .filter(({ head }) => head[0] === "outcome")
    .flatMap(({ rows }) => rows.map(([first = ""]) => first.slice(1, -1)));
  const { options } = receiptSchema.shape.cancelOutcome.unwrap();
  expect(outcomes.toSorted()).toEqual([...options].toSorted());
});
