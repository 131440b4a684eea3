import * as z from "zod/mini";
import { serverDate } from "../../src/zilliz/response.ts";
import { envelopeSchema } from "../../src/zilliz/schemas.ts";
import type { Endpoint } from "./documented.ts";
import type { Exchange } from "./reader.ts";

const headers = z.looseObject({
  requestid: z.string(),
  date: z.string().check(z.refine((date) => serverDate({ date }) !== undefined)),
});

/** Where a response differs from its documentation: the issues of a strict parse, each as a sentence or two. */
export function differences(
  { action, documented }: Pick<Endpoint, "action" | "documented">,
  { response, body }: Exchange,
): string[] {
  const envelope = { code: z.number(), data: documented, message: z.optional(z.string()) };
  const strict = z.object({ headers, body: z.strictObject(envelope) });
  const read = z.object({ body: z.extend(envelopeSchema, { data: action }) });
  const seen = { headers: response?.headers, body };
  const sentences = (strict.safeParse(seen).error?.issues ?? []).flatMap((issue) => {
    const keys = issue.code === "unrecognized_keys" ? issue.keys : [undefined];
    return keys.map((key) => {
      const path = key === undefined ? issue.path : [...issue.path, key];
      const value = path.reduce<unknown>((at, name) => Object(at)[name], seen);
      return `${nameOf(path)} ${describe(issue, path, value)}. ${effectOf(read, path, value)}`;
    });
  });
  // What several entries of a list have in common is one difference.
  const counted = [...Map.groupBy(sentences, (sentence) => sentence)];
  return counted.map(([one, { length }]) => (length === 1 ? one : `${one} (${length} times)`));
}

/** `data.backups[].size`: a field, without the position in a list. */
function nameOf([root, ...names]: PropertyKey[]): string {
  const path = names.map((name) => (typeof name === "number" ? "[]" : fieldName(String(name))));
  const joined = path.join(".").replaceAll(".[]", "[]");
  return `${root === "headers" ? "The header " : ""}\`${joined || "body"}\``;
}

function describe(issue: z.core.$ZodIssue, path: PropertyKey[], value: unknown): string {
  if (issue.code === "unrecognized_keys") return "is not documented";
  if (value === undefined) return "is missing";
  const is = shown(String(path.at(-1)), value);
  switch (issue.code) {
    case "invalid_type":
      return `is ${is}, but its documented type is ${issue.expected}`;
    case "invalid_format":
      return `is ${is}, but its documented form is ${issue.message}`;
    case "invalid_value":
      return `is ${is}, but documented is ${issue.values.join(", ")}`;
    default:
      return `is ${is}, which can't be read`;
  }
}

/** What the action makes of the value, by its own schema. */
function effectOf(action: z.ZodMiniType, path: PropertyKey[], value: unknown) {
  const schema = path.reduce<z.core.$ZodType | undefined>((at, name) => {
    if (at instanceof z.ZodMiniArray) return at._zod.def.element;
    return at instanceof z.ZodMiniObject ? at.shape[String(name)] : undefined;
  }, action);
  if (schema === undefined) return "The action does not read it.";
  const read = z.safeParse(schema, value);
  if (!read.success) return "The action can't use it.";
  return read.data === undefined
    ? "The action does without it."
    : "The action reads it all the same.";
}

// What a customer has named or typed never appears in a report. Three things of a response do: the names of fields, words
// in capitals that are a status or a type, and the form of any other value.

const WORD_FIELDS = ["status", "type", "backupType", "creationMethod"];

function fieldName(name: string): string {
  return /^[a-z][A-Za-z]{1,29}$/.test(name) ? name : formOf(name);
}

/** A value as a report may show it. */
export function shown(field: string, value: unknown): string {
  if (typeof value === "number") return `a number like ${formOf(`${value}`)}`;
  if (typeof value !== "string") return value === null ? "null" : typeof value;
  const isWord = WORD_FIELDS.includes(field) && /^[A-Z_]{2,30}$/i.test(value);
  return isWord ? `"${value}"` : formOf(value);
}

/** `a` for a letter, `9` for a digit. */
export function formOf(text: string): string {
  const form = text.slice(0, 40).replaceAll(/\d/g, "9");
  return `<${form.replaceAll(/\p{L}/gu, "a").replaceAll(/[^a9:.+_/-]/g, "?")}>`;
}

/** The report, without any text of a response that is in a place where names of fields and words belong. */
export function withoutTexts(report: string, bodies: readonly unknown[]) {
  const texts = new Set<string>();
  const collect = (value: unknown, field: string): void => {
    if (typeof value === "string" && !WORD_FIELDS.includes(field)) texts.add(value);
    if (typeof value !== "object" || value === null) return;
    for (const [name, inner] of Object.entries(value))
      collect(inner, Array.isArray(value) ? field : name);
  };
  for (const body of bodies) collect(body, "");
  return report.replaceAll(/[A-Za-z_]{2,}/g, (word) => (texts.has(word) ? "<hidden>" : word));
}
