import { globSync, readFileSync } from "node:fs";
import ts from "typescript";

// Finds the messages of src by its syntax, with a word in capitals or `…` where the code fills
// something in.

export interface SourceMessages {
  /** What prevents a start, and what to do. */
  errors: { message: string; nextStep: string }[];
  /** The headings of warnings, notices and errors in the log. */
  annotations: string[];
}

/** The messages of every file of src. */
export function sourceMessages(): SourceMessages {
  const root = new URL("../../src/", import.meta.url);
  const files = globSync("**/*.ts", { cwd: root }).toSorted();
  const found = files.map((file) => messagesOf(readFileSync(new URL(file, root), "utf8")));
  return {
    errors: found.flatMap(({ errors }) => errors),
    annotations: [...new Set(found.flatMap(({ annotations }) => annotations))],
  };
}

const ANNOTATIONS = ["warning", "notice", "error"];

/** The messages of one file. */
export function messagesOf(code: string): SourceMessages {
  const source = ts.createSourceFile("file.ts", code, ts.ScriptTarget.Latest, true);
  const errors: SourceMessages["errors"] = [];
  const annotations: string[] = [];
  for (const node of nodesOf(source)) {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) continue;
    const [first, second] = node.arguments ?? [];
    const text = first && second ? textOf(first) : "";
    // Without a sentence, it is no message.
    if (second === undefined || !/\p{Ll}{2} /u.test(text)) continue;
    const name = node.expression.getText().replace(/^.*\./s, "");
    if (name === "ActionError") errors.push({ message: text, nextStep: textOf(second) });
    if (ANNOTATIONS.includes(name)) annotations.push(text);
  }
  return { errors, annotations };
}

function nodesOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return [node, ...children.flatMap(nodesOf)];
}

/** The text of an expression. Of two that it can be, the first that is not empty. */
function textOf(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isParenthesizedExpression(node)) return textOf(node.expression);
  if (ts.isConditionalExpression(node)) return textOf(node.whenTrue) || textOf(node.whenFalse);
  if (ts.isTemplateExpression(node)) {
    const spans = node.templateSpans.map((span) => textOf(span.expression) + span.literal.text);
    return [node.head.text, ...spans].join("").replaceAll("\n", " ");
  }
  const constant = ts.isIdentifier(node) ? constantOf(node) : undefined;
  if (constant && !ts.isCallExpression(constant)) return textOf(constant);
  const [, id] = /(\w+)Id\b[^.]*$/.exec(node.getText()) ?? [];
  return id === undefined ? "…" : id.toUpperCase();
}

/** What a name of the same file is declared to be. */
function constantOf(name: ts.Identifier): ts.Expression | undefined {
  const declarations = nodesOf(name.getSourceFile()).filter(ts.isVariableDeclaration);
  return declarations.find((each) => each.name.getText() === name.text)?.initializer;
}
