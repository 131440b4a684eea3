import { readFileSync, writeFileSync } from "node:fs";
import * as z from "zod";
import { receiptSchema } from "../src/report/receipt-schema.ts";

// Publishes the receipt's JSON Schema (2020-12). With --check it only tells whether what is published is in step. It is
// the schema of what a reader must expect: fields that a later version of the action adds are no mistake.
const PATH = "docs/receipt.schema.json";
const schema = `${JSON.stringify(z.toJSONSchema(receiptSchema, { io: "input" }), undefined, 2)}\n`;

if (!process.argv.includes("--check")) {
  writeFileSync(PATH, schema);
} else if (readFileSync(PATH, "utf8") !== schema) {
  console.error(`${PATH} is out of step with the schema in src: npm run docs`);
  process.exitCode = 1;
}
