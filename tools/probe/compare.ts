import { envelopeSchema } from "../../src/zilliz/schemas.ts";
import { type Endpoint, unusable } from "./endpoint.ts";
import { READS_IT } from "./field.ts";
import {
  compareFields,
  isThing,
  PASSED_OVER,
  type Thing,
  type Wanted,
} from "./fields.ts";
import { type Findings, kindOf } from "./findings.ts";

/** Compares a reply that is no refusal with what is documented. Returns what it tells of: one thing, or those of a list. */
export function compareBody(
  endpoint: Endpoint,
  body: Thing,
  wanted: Wanted,
  findings: Findings,
): { things: Thing[]; page: Thing } {
  compareEnvelope(endpoint, body, findings);
  const data = dataOf(endpoint, body, findings);
  const { things, page } = unfold(endpoint, data, findings);
  for (const thing of things) {
    const { fields, reads } = endpoint;
    const lost = unusable(endpoint);
    compareFields({ fields, reads, wanted, lost }, thing, findings);
  }
  return { things, page };
}

/** `{"code":0,"data":…}` or `{"code":N,"message":"…"}`. */
export function compareEnvelope(
  endpoint: Endpoint,
  body: Thing,
  findings: Findings,
): void {
  const { code } = body;
  if (typeof code !== "number") {
    const read = envelopeSchema.shape.code.safeParse(code).data;
    findings.add(
      "code",
      () => `\`code\`: ${kindOf(code)}, where a number is documented`,
      read === undefined ? unusable(endpoint) : READS_IT,
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

function dataOf(endpoint: Endpoint, body: Thing, findings: Findings): unknown {
  if (body.data !== undefined && body.data !== null) return body.data;
  const { code: _, message: __, ...rest } = body;
  findings.add(
    "data",
    () => "`data`: missing; what belongs below it is looked for beside `code`",
    endpoint.whole.safeParse(body).success ? READS_IT : unusable(endpoint),
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
  const lost = unusable(endpoint);
  if (holds === "list" && Array.isArray(data))
    return { things: data.filter(isThing), page: {} };
  const inner = nestedIn(endpoint, data);
  if (inner !== undefined) {
    const [name, below] = inner;
    findings.add(
      "nesting",
      (privacy) =>
        `\`data\` has one level more than documented, ${privacy.field(name)}`,
      whole.safeParse(data).success ? READS_IT : lost,
    );
    return unfold(endpoint, below, findings);
  }
  if (!isThing(data) || holds === "list") {
    findings.add(
      "data-kind",
      () => `\`data\`: ${kindOf(data)}, which is not as documented`,
      lost,
    );
    const things = Array.isArray(data) ? data.filter(isThing) : [];
    return { things, page: {} };
  }
  if (holds === "one") return { things: [data], page: {} };
  return { things: listOf(holds, data, lost, findings), page: data };
}

type Paged = Exclude<Endpoint["holds"], string>;

function listOf(
  { list, page: fields, reads }: Paged,
  data: Thing,
  lost: string,
  findings: Findings,
): Thing[] {
  const { [list]: named, ...beside } = data;
  const [renamed] = named === undefined ? listsIn(beside) : [];
  const page = Object.entries(beside).filter(([name]) => name !== renamed?.[0]);
  compareFields(
    { fields, reads, wanted: {}, lost },
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
    reads.shape[list]?.safeParse(named).success ? READS_IT : lost,
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
