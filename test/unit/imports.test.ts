import { globSync, readFileSync } from "node:fs";
import { cruise } from "dependency-cruiser";
import extractDepcruiseOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import ts from "typescript";
import { expect, test } from "vitest";

const SRC = new URL("../../src/", import.meta.url);

test("the imports of src point one way, as .dependency-cruiser.mjs has them", async () => {
  const options = await extractDepcruiseOptions("./.dependency-cruiser.mjs");
  const { output } = await cruise(["src"], options);
  const { violations = [], totalCruised = 0 } = typeof output === "string" ? {} : output.summary;
  expect(violations.map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`)).toEqual([]);
  expect(totalCruised).toBeGreaterThan(50);
});

test("importing src does nothing, except for the entries", () => {
  const acting = globSync("**/*.ts", { cwd: SRC }).filter((file) => {
    const text = readFileSync(new URL(file, SRC), "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
    return source.statements.some(
      (statement) =>
        ts.isExpressionStatement(statement) ||
        ts.isTryStatement(statement) ||
        ts.isIfStatement(statement) ||
        ts.isForOfStatement(statement),
    );
  });
  // zilliz/undici.ts puts undici's parts together as undici's own index does.
  expect(acting.map((file) => file.replaceAll("\\", "/")).sort()).toEqual([
    "index.ts",
    "post.ts",
    "verify/index.ts",
    "verify/listing-worker.ts",
    "zilliz/undici.ts",
  ]);
});
