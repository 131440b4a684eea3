import { isAbsolute, relative, sep } from "node:path";
import type { Annotation, AnnotationLevel } from "./types.ts";

/** Makes an annotation of an error, warning or notice command (ActionCommandManager.cs, IssueCommandExtension). */
export function toAnnotation(
  level: AnnotationLevel,
  properties: ReadonlyMap<string, string>,
  message: string,
  workspace: string,
): Annotation {
  const title = properties.get("title");
  const file = properties.get("file");
  return {
    level,
    message,
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file: inRepository(file, workspace) }),
    ...place(properties),
  };
}

function inRepository(file: string, workspace: string): string {
  if (!isAbsolute(file)) return file;
  const path = relative(workspace, file);
  return path.startsWith("..") ? file : path.split(sep).join("/");
}

interface Place {
  line?: number;
  endLine?: number;
  col?: number;
  endColumn?: number;
}

// ValidateLinesAndColumns: contradictory values are dropped, not rejected.
function place(properties: ReadonlyMap<string, string>): Place {
  const endLine = integer(properties.get("endline"));
  const line = integer(properties.get("line")) ?? endLine;
  const endColumn = integer(properties.get("endcolumn"));
  const col = integer(properties.get("col")) ?? endColumn;

  const found: Place = {};
  const linesInOrder = !(line !== undefined && (endLine ?? line) < line);
  if (linesInOrder && line !== undefined) found.line = line;
  if (linesInOrder && endLine !== undefined) found.endLine = endLine;

  const onOneLine = line !== undefined && (endLine ?? line) === line;
  const columnsInOrder = !(col !== undefined && (endColumn ?? col) < col);
  if (onOneLine && columnsInOrder && col !== undefined) found.col = col;
  if (onOneLine && columnsInOrder && endColumn !== undefined) {
    found.endColumn = endColumn;
  }
  return found;
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : undefined;
}
