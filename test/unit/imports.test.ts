import { globSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";

// What src may import is held by dependency-cruiser: .dependency-cruiser.mjs.

const SRC = new URL("../../src/", import.meta.url);

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
    "zilliz/undici.ts",
  ]);
});
