import { envelopeSchema } from "../../src/zilliz/schemas.ts";
import {
  type Endpoint,
  type Field,
  type Fields,
  LOST,
  READS_IT,
  type Reads,
} from "./documented.ts";
import { type Findings, kindOf, type Text } from "./findings.ts";
import { shapeOf } from "./privacy.ts";

/** An object of a reply. */
export type Thing = Readonly<Record<string, unknown>>;

/** Fields by the names that were asked for. */
export type Wanted = Readonly<Record<string, string>>;

const PASSED_OVER = "The action passes it over.";
const NOT_READ = "The action does not read it.";
const DOES_WITHOUT = "The action does without it.";

/** Compares a reply that is no refusal with what is documented. Returns what it tells of: one thing, or those of a list. */
export function compareBody(
  endpoint: Endpoint,
  body: Thing,
  wanted: Wanted,
  findings: Findings,
): { things: Thing[]; page: Thing } {
  compareEnvelope(body, findings);
  const data = dataOf(endpoint, body, findings);
  const { things, page } = unfold(endpoint, data, findings);
  for (const thing of things) {
    const { fields, reads } = endpoint;
    compareFields({ fields, reads, wanted }, thing, findings);
  }
  return { things, page };
}

/** `{"code":0,"data":…}` or `{"code":N,"message":"…"}`. */
export function compareEnvelope(body: Thing, findings: Findings): void {
  const { code } = body;
  if (typeof code !== "number") {
    const read = envelopeSchema.shape.code.safeParse(code).data;
    findings.add(
      "code",
      () => `\`code\`: ${kindOf(code)}, where a number is documented`,
      read === undefined ? LOST : READS_IT,
    );
  }
  for (const name of Object.keys(body)) {
    if (["code", "data", "message"].includes(name)) continue;
    if (body.data === undefined && code === 0) continue;
    findings.add(
      `beside:${name}`,
      (privacy) =>
        `${privacy.field(name)} beside \`code\`, which is not documented`,
      PASSED_OVER,
    );
  }
}

function dataOf({ whole }: Endpoint, body: Thing, findings: Findings): unknown {
  if (body.data !== undefined && body.data !== null) return body.data;
  const { code: _, message: __, ...rest } = body;
  findings.add(
    "data",
    () => "`data`: missing; what belongs below it is looked for beside `code`",
    whole.safeParse(body).success ? READS_IT : LOST,
  );
  return rest;
}

interface Unfolded {
  things: Thing[];
  page: Thing;
}

/** The things of a reply, wherever they are. */
function unfold(
  endpoint: Endpoint,
  data: unknown,
  findings: Findings,
): Unfolded {
  const { holds, whole } = endpoint;
  if (holds === "list" && Array.isArray(data))
    return { things: data.filter(isThing), page: {} };
  const inner = nestedIn(endpoint, data);
  if (inner !== undefined) {
    const [name, below] = inner;
    findings.add(
      "nesting",
      (privacy) =>
        `\`data\` has one level more than documented, ${privacy.field(name)}`,
      whole.safeParse(data).success ? READS_IT : LOST,
    );
    return unfold(endpoint, below, findings);
  }
  if (!isThing(data) || holds === "list") {
    findings.add(
      "data-kind",
      () => `\`data\`: ${kindOf(data)}, which is not as documented`,
      LOST,
    );
    const things = Array.isArray(data) ? data.filter(isThing) : [];
    return { things, page: {} };
  }
  if (holds === "one") return { things: [data], page: {} };
  return { things: listOf(holds, data, findings), page: data };
}

type Paged = Exclude<Endpoint["holds"], string>;

function listOf(
  { list, page: fields, reads }: Paged,
  data: Thing,
  findings: Findings,
): Thing[] {
  const { [list]: named, ...beside } = data;
  const [renamed] = named === undefined ? listsIn(beside) : [];
  const page = Object.entries(beside).filter(([name]) => name !== renamed?.[0]);
  compareFields(
    { fields, reads, wanted: {} },
    Object.fromEntries(page),
    findings,
  );
  if (Array.isArray(named)) return named.filter(isThing);
  findings.add(
    "list",
    (privacy) =>
      renamed === undefined
        ? `\`${list}\`: ${kindOf(named)}, where a list is documented`
        : `the list is called ${privacy.field(renamed[0])}, where \`${list}\` is documented`,
    reads.shape[list]?.safeParse(named).success ? READS_IT : LOST,
  );
  return renamed?.[1].filter(isThing) ?? [];
}

function listsIn(value: unknown): [name: string, list: unknown[]][] {
  return Object.entries(isThing(value) ? value : {}).filter(
    (entry): entry is [string, unknown[]] => Array.isArray(entry[1]),
  );
}

/** What is below one level more than there should be. */
function nestedIn(
  { holds, fields }: Endpoint,
  data: unknown,
): [name: string, below: unknown] | undefined {
  if (!isThing(data)) return undefined;
  if (holds === "list") return listsIn(data)[0];
  const names =
    holds === "one"
      ? Object.keys(fields)
      : [holds.list, ...Object.keys(holds.page)];
  const known = (thing: Thing) => names.filter((name) => name in thing).length;
  if (known(data) > 0) return undefined;
  return Object.entries(data).find(
    ([, below]) => isThing(below) && known(below) > names.length / 3,
  );
}

export function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function compareFields(
  expected: { fields: Fields; reads: Reads; wanted: Wanted },
  thing: Thing,
  findings: Findings,
): void {
  const { fields, reads, wanted } = expected;
  for (const [name, value] of Object.entries(thing)) {
    if (Object.hasOwn(fields, name)) continue;
    findings.add(
      `extra:${name}`,
      (privacy) =>
        `${privacy.field(name)}: ${kindOf(value)}, and the field is not documented`,
      name in reads.shape ? READS_IT : PASSED_OVER,
    );
  }
  for (const [name, field] of Object.entries(fields)) {
    const place = { name, field, reads, wanted: wanted[name] };
    compareField(place, thing[name], findings);
  }
}

interface Place {
  name: string;
  field: Field;
  reads: Reads;
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
      echo,
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
function fateOf({ name, field, reads, wanted }: Place, value: unknown): string {
  const schema = reads.shape[name];
  if (schema === undefined) return NOT_READ;
  const read = schema.safeParse(value);
  if (!read.success) return LOST;
  // It must name what was asked for, whatever else it may be.
  if (wanted !== undefined && field.echo !== undefined && read.data !== wanted)
    return field.echo;
  if (read.data === undefined) return DOES_WITHOUT;
  return field.judge?.(String(read.data)) ?? READS_IT;
}
