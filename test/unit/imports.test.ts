import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const SRC = new URL("../../src/", import.meta.url);
const FILES = globSync("**/*.ts", { cwd: SRC })
  .map((file) => file.replaceAll("\\", "/"))
  .sort();

/** What a file of src has of others at run time or, with their types, at all: paths below src, and packages by name. */
function importsOf(file: string, withTypes: boolean): string[] {
  const text = readFileSync(new URL(file, SRC), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const typeOnly = ts.isExportDeclaration(node)
        ? node.isTypeOnly
        : node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      const from = node.moduleSpecifier;
      if (from !== undefined && ts.isStringLiteral(from))
        if (withTypes || !typeOnly) found.push(from.text);
    }
    if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword
    ) {
      const [from] = node.arguments;
      if (from !== undefined && ts.isStringLiteral(from)) found.push(from.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map((from) =>
    from.startsWith(".") ? join(dirname(file), from) : from,
  );
}

/** The part of src that a file is in: a folder, or the file itself. */
const partOf = (file: string) => file.split("/")[0] ?? file;

/** What each part may know, with its own files. Whatever is not named here may know all below it. */
const KNOWS: Readonly<Record<string, readonly string[]>> = {
  "outcome.ts": [],
  "text.ts": [],
  "clock.ts": [],
  "problem.ts": [],
  zilliz: ["text.ts", "clock.ts"],
  runner: ["text.ts", "clock.ts"],
  export: [
    "zilliz",
    "text.ts",
    "clock.ts",
    "outcome.ts",
    "problem.ts",
    "inputs.ts",
  ],
  report: ["runner", "ledger.ts", "text.ts", "clock.ts", "outcome.ts"],
  github: ["runner", "report", "text.ts", "clock.ts"],
  "ledger.ts": ["runner", "text.ts", "clock.ts", "outcome.ts"],
};

describe("the arrows of src", () => {
  it.each(Object.entries(KNOWS))("%s knows its own and %j", (part, known) => {
    const files = FILES.filter((file) => partOf(file) === part);
    expect(files).not.toEqual([]);
    const strangers = files.flatMap((file) =>
      importsOf(file, true)
        .filter((from) => FILES.includes(from))
        .filter((from) => ![part, ...known].includes(partOf(from)))
        .map((from) => `${file} -> ${from}`),
    );
    expect(strangers).toEqual([]);
  });

  it("go in no circle", () => {
    const done = new Set<string>();
    const circleFrom = (file: string, path: string[]): string[] | undefined => {
      if (path.includes(file)) return [...path, file];
      if (done.has(file)) return undefined;
      for (const next of importsOf(file, true)) {
        if (!FILES.includes(next)) continue;
        const circle = circleFrom(next, [...path, file]);
        if (circle !== undefined) return circle;
      }
      done.add(file);
      return undefined;
    };
    expect(FILES.map((file) => circleFrom(file, [])).find(Boolean)).toBe(
      undefined,
    );
  });

  it("lead from nowhere to the stories and their frame but from above", () => {
    const upwards = FILES.flatMap((file) =>
      importsOf(file, true)
        .filter((from) =>
          [
            "index.ts",
            "post.ts",
            "action.ts",
            "main.ts",
            "cleanup.ts",
          ].includes(from),
        )
        .map((from) => `${file} -> ${from}`),
    );
    expect(upwards.sort()).toEqual([
      "action.ts -> cleanup.ts",
      "action.ts -> main.ts",
      "index.ts -> action.ts",
      "post.ts -> index.ts",
    ]);
  });

  it("lead to HTTP, to the runner's toolkit and to GitHub's API from one file each", () => {
    const users = (pattern: RegExp) =>
      FILES.filter((file) =>
        importsOf(file, false).some((from) => pattern.test(from)),
      );
    expect(users(/^undici/)).toEqual(["zilliz/undici.ts"]);
    expect(users(/@actions\/core/)).toEqual(["runner/toolkit.ts"]);
    expect(users(/@actions\/github/)).toEqual(["github/toolkit.ts"]);
  });
});

describe("what runs when src is imported", () => {
  it("is in the two entries alone: nothing else has a statement that does something", () => {
    const doing = FILES.filter((file) => {
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
    expect(doing).toEqual(["index.ts", "post.ts", "zilliz/undici.ts"]);
  });
});
