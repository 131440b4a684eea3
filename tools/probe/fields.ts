import { type Field, type Fields, READS_IT, type Reads } from "./field.ts";
import { type Findings, kindOf, type Text } from "./findings.ts";
import { shapeOf } from "./privacy.ts";

/** An object of a reply. */
export type Thing = Readonly<Record<string, unknown>>;

/** Fields by the names that were asked for. */
export type Wanted = Readonly<Record<string, string>>;

export const PASSED_OVER = "The action passes it over.";
const NOT_READ = "The action does not read it.";
const DOES_WITHOUT = "The action does without it.";

export function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Compares the fields of an object with those that are documented. */
export function compareFields(
  expected: { fields: Fields; reads: Reads; wanted: Wanted; lost: string },
  thing: Thing,
  findings: Findings,
): void {
  const { fields, wanted } = expected;
  const { reads, lost } = expected;
  for (const [name, value] of Object.entries(thing)) {
    if (Object.hasOwn(fields, name)) continue;
    findings.add(
      `extra:${name}`,
      (privacy) =>
        `${privacy.field(name)}: ${kindOf(value)}, and the field is not documented`,
      Object.hasOwn(reads.shape, name) ? READS_IT : PASSED_OVER,
    );
  }
  for (const [name, field] of Object.entries(fields)) {
    const place = { name, field, reads, lost, wanted: wanted[name] };
    compareField(place, thing[name], findings);
  }
}

interface Place {
  name: string;
  field: Field;
  reads: Reads;
  /** What becomes of a reply that can't be used. */
  lost: string;
  /** The value that was asked for. */
  wanted: string | undefined;
}

function compareField(place: Place, value: unknown, findings: Findings): void {
  const { name, field, wanted } = place;
  const { type, optional, note, echo } = field;
  const empty = value === undefined || value === null || value === "";
  if (optional && empty) {
    if (note) findings.note(() => `\`${name}\` can be ${noneOf(value)}`);
    return;
  }
  const wrong = type === "any" ? missing(value) : wrongType(value, type);
  const odd =
    wrong ?? (typeof value === "string" ? oddText(field, value) : undefined);
  if (odd !== undefined) {
    findings.add(
      `${name}:${odd.kind}`,
      (privacy) => `\`${name}\`: ${odd.what(privacy)}`,
      fateOf(place, value),
    );
  } else if (note && field.like === undefined) {
    findings.note((privacy) => `\`${name}\` can be ${privacy.word(value)}`);
  }
  const another =
    wrong === undefined && wanted !== undefined && value !== wanted;
  if (another && echo !== undefined) {
    findings.add(
      `${name}:echo`,
      () => `\`${name}\`: another than the one that was asked for`,
      echo === "ignored" ? "The action does not compare it." : place.lost,
    );
  }
}

/** What is odd about a value; those of one kind are told as one. */
interface Odd {
  kind: string;
  what: Text;
}

const SAMPLES = { string: "", number: 0, array: [], object: {} } as const;

function missing(value: unknown): Odd | undefined {
  return value === undefined
    ? { kind: "missing", what: () => "missing" }
    : undefined;
}

function wrongType(
  value: unknown,
  type: keyof typeof SAMPLES,
): Odd | undefined {
  const due = kindOf(SAMPLES[type]);
  const is = kindOf(value);
  if (value === undefined || is === due) return missing(value);
  const shape =
    typeof value === "number" ? ` like ${shapeOf(String(value))}` : "";
  return { kind: is, what: () => `${is}${shape}, where ${due} is documented` };
}

function oddText({ words, like }: Field, value: string): Odd | undefined {
  if (words !== undefined && !words.includes(value)) {
    const known = words.find(
      (word) => word.toUpperCase() === value.toUpperCase(),
    );
    const but =
      known === undefined
        ? "a word that is not documented"
        : `where "${known}" is documented`;
    return {
      kind: `word:${value}`,
      what: (privacy) => `${privacy.word(value)}, ${but}`,
    };
  }
  if (like !== undefined && !like.pattern.test(value)) {
    return {
      kind: `like:${shapeOf(value)}`,
      what: () =>
        `looks like ${shapeOf(value)}, where ${like.said} is documented`,
    };
  }
  return undefined;
}

function noneOf(value: unknown): string {
  return value === undefined ? "missing" : value === null ? "null" : "empty";
}

/** What the action makes of a field, by its own schema. */
function fateOf(
  { name, field, reads, lost, wanted }: Place,
  value: unknown,
): string {
  const schema = reads.shape[name];
  if (schema === undefined) return NOT_READ;
  const read = schema.safeParse(value);
  if (!read.success) return lost;
  if (wanted !== undefined && field.echo === "needed" && read.data !== wanted)
    return lost;
  if (read.data === undefined) return DOES_WITHOUT;
  return field.judge?.(String(read.data)) ?? READS_IT;
}
