import * as z from "zod/mini";
import { type Failure, isSuccessCode, ZillizError } from "./errors.ts";
import type { HttpResponse } from "./http.ts";
import { envelopeSchema } from "./schemas.ts";

type Envelope = z.infer<typeof envelopeSchema>;

/** What a response may omit. */
export interface Omittable<T> {
  /** The requested IDs, by field: documented data without such a field is about that ID. */
  ids?: Readonly<Record<string, string>>;
  /** What a success without any data means; by default, it is an error. */
  data?: T;
}

/**
 * Returns the data of a response. Throws a {@link ZillizError} if the HTTP status or the envelope's
 * `code` is an error, or if the data is not as documented.
 */
export function parseResponse<T>(
  request: string,
  response: HttpResponse,
  schema: z.ZodMiniType<T>,
  { ids, data: emptyData }: Omittable<T> = {},
): T {
  const { status, headers, body } = response;
  const envelope = parseEnvelope(body);
  const code = envelope?.code;
  const failure: Failure = {
    request,
    httpStatus: status,
    code,
    message: envelope?.message,
    requestId: headers.requestid,
    retryAfterMs: retryAfterFrom(headers),
    hasData: hasValue(envelope?.data),
  };
  const fail = (kind: ZillizError["kind"], message = failure.message) =>
    new ZillizError(kind, { ...failure, message });

  // A gateway may send 408 for a request that it has passed on, so no `code` proves that it was
  // not processed.
  if (status === 408 || status >= 500) throw fail("indeterminate");
  if (status === 429 || code === 429) throw fail("rateLimited");
  if (status >= 400) throw fail("rejected");
  const target = headers.location ?? "nowhere";
  if (status >= 300) throw fail("indeterminate", `redirected to ${target}, which is not followed`);
  if (!envelope) throw fail("indeterminate", "the response is not JSON from Zilliz Cloud");
  if (code !== undefined && !isSuccessCode(code)) throw fail("rejected");
  failure.isEmpty = isEmpty(envelope);
  if (code === undefined) throw fail("indeterminate", "the response has no `code`");
  if (failure.isEmpty) {
    if (emptyData !== undefined) return emptyData;
    throw fail("indeterminate", "the response has no data");
  }

  // In the reference, the schema of a job has the fields at the top level, and the sample has them
  // in `data`.
  const { data } = envelope;
  const documented = code === 0 && isRecord(data) ? withIds(data, ids) : (data ?? envelope);
  const parsed = schema.safeParse(documented);
  if (parsed.success) return parsed.data;
  const why = z.prettifyError(parsed.error);
  throw fail("indeterminate", `the response is not as documented: ${why}`);
}

/** The IDs in a response, whatever else is in it. */
export function recoverIds<T>({ body }: HttpResponse, schema: z.ZodMiniType<T>): T | undefined {
  const envelope = parseEnvelope(body);
  return [envelope?.data, envelope]
    .map((value) => schema.safeParse(value).data)
    .find((ids) => ids !== undefined);
}

/** A success in which no field has a value: so may a server report what it doesn't know. */
function isEmpty({ code, message, data, ...rest }: Envelope): boolean {
  if (data === undefined) {
    // A gateway may send 200 or a message of its own, which means nothing for the request.
    const isOwn = code === 0 || (code === undefined && message === undefined);
    return isOwn && Object.keys(rest).length === 0;
  }
  return !hasValue(data);
}

/** False for an object whose fields have no value either. */
function hasValue(data: unknown): boolean {
  const isValue = (value: unknown) => (value ?? "") !== "";
  return typeof data === "object" ? Object.values(data ?? {}).some(isValue) : isValue(data);
}

function withIds(data: Record<string, unknown>, ids: Record<string, string> = {}) {
  const omitted = Object.entries(ids).filter(([field]) => (data[field] ?? "") === "");
  return { ...data, ...Object.fromEntries(omitted) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseEnvelope(body: string): Envelope | undefined {
  try {
    return envelopeSchema.safeParse(parseJson(body)).data;
  } catch {
    return undefined;
  }
}

/** The strings and the numbers of a JSON text. A string without an end reaches to the end. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"?|[-+.\w]+/gs;
const LONG_INTEGER = /^[1-9]\d{15,}$/;

/**
 * Like `JSON.parse`, but integers of 16 digits or more become strings, because a JavaScript number
 * would round an ID of that length. The reviver's `context.source` would do, but Node.js 20 has
 * none.
 */
export function parseJson(text: string): unknown {
  return JSON.parse(
    text.replaceAll(TOKENS, (token) => (LONG_INTEGER.test(token) ? `"${token}"` : token)),
  );
}

/** A proxy may have appended a delay of its own. */
const DELAY_SECONDS = /^\d+(\.\d+)?\s*(,|$)/;

/**
 * `Retry-After` in milliseconds, from seconds or a date on the server's clock (RFC 9110, 10.2.3).
 */
function retryAfterFrom(headers: HttpResponse["headers"]): number | undefined {
  const value = headers["retry-after"]?.trim() ?? "";
  if (DELAY_SECONDS.test(value)) return Number.parseFloat(value) * 1000;
  const date = parseHttpDate(value);
  return date === undefined ? undefined : Math.max(0, date - (serverDate(headers) ?? Date.now()));
}

/** The time on the server's clock when it sent the response, in milliseconds since 1970. */
export function serverDate(headers: HttpResponse["headers"]): number | undefined {
  return parseHttpDate(headers.date ?? "");
}

/** `Date.parse` reads anything with a digit as a date: a time of day shows that one is meant. */
function parseHttpDate(text: string): number | undefined {
  const date = /\d\d:\d\d:\d\d/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : date;
}
