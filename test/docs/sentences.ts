import { globSync, readFileSync } from "node:fs";
import ts from "typescript";

// Finds the sentences that src shows to users, with a gap where the code fills something in.

/** What kind of message a sentence is. */
export type Family =
  /** The heading of a result. */
  | "title"
  /** What prevents a start. */
  | "action-error"
  /** The heading of an annotation. */
  | "annotation"
  /** What is wrong with an input. */
  | "input-error"
  /** Anything else that has words. */
  | "words";

/** A sentence, and the pattern of every text that it can be. */
export interface Sentence {
  family: Family;
  /** With `…` for each gap. */
  text: string;
  pattern: RegExp;
  file: string;
}

const GAP = "\u0000";
const INPUT_FOLDER = "inputs";
const ANNOTATIONS = ["warning", "notice", "error"];
/** Shorter ones are words of the API or of the code. */
const FEWEST_WORDS = 3;

/** Every sentence of src. */
export function sentences(): Sentence[] {
  const root = new URL("../../src/", import.meta.url);
  return globSync("**/*.ts", { cwd: root }).flatMap((file) =>
    sentencesOf(file, readFileSync(new URL(file, root), "utf8")),
  );
}

/** The sentences of one file. */
export function sentencesOf(file: string, code: string): Sentence[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: Sentence[] = [];
  const take = (family: Family, node: ts.Node) => {
    for (const text of textsOf(node)) {
      if (!/\p{L}/u.test(text)) continue;
      const shown = text.replaceAll(GAP, "…");
      found.push({ family, text: shown, pattern: patternOf(text), file });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText() === "ActionError") {
      const [message] = node.arguments ?? [];
      if (message !== undefined) take("action-error", message);
    }
    if (ts.isCallExpression(node)) {
      takeAnnotation(node, take);
      const [what] = node.arguments;
      if (what && /\bnotStarted$/.test(node.expression.getText())) take("action-error", what);
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === "title")
      take("title", node.initializer);
    if (isText(node)) {
      const words = textsOf(node).some((text) => text.trim().split(/\s+/).length >= FEWEST_WORDS);
      const ofInput = file.split(/[\\/]/)[0] === INPUT_FOLDER;
      if (words) take(ofInput ? "input-error" : "words", node);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function takeAnnotation(
  { expression, arguments: [title, message] }: ts.CallExpression,
  take: (family: Family, node: ts.Node) => void,
): void {
  if (title === undefined || message === undefined) return;
  if (!ts.isPropertyAccessExpression(expression)) return;
  if (ANNOTATIONS.includes(expression.name.text)) take("annotation", title);
}

function isText(node: ts.Node): node is ts.Expression {
  return (
    (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) ||
    ts.isTemplateExpression(node)
  );
}

/** Every text that an expression can be, as far as the code itself has it; the rest are gaps. */
function textsOf(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (ts.isConditionalExpression(node))
    return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (!ts.isTemplateExpression(node)) return [GAP];
  return node.templateSpans.reduce(
    (starts, span) =>
      starts.flatMap((start) =>
        textsOf(span.expression).map((filled) => start + filled + span.literal.text),
      ),
    [node.head.text],
  );
}

function patternOf(text: string): RegExp {
  const parts = text
    .replaceAll(/\s*\n\s*/g, " ")
    .split(GAP)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "su");
}
