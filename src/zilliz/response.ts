import * as z from "zod/mini";
import { type Failure, ZillizError } from "./errors.ts";
import type { HttpResponse } from "./http.ts";
import { envelopeSchema } from "./schemas.ts";

/**
 * Returns the data of a response. Throws a {@link ZillizError} if the HTTP status or the envelope's
 * `code` is an error, or if the data is not as documented.
 */
export function parseResponse<T>(
  request: string,
  response: HttpResponse,
  schema: z.ZodMiniType<T>,
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
  };
  const fail = (kind: ZillizError["kind"], message = failure.message) =>
    new ZillizError(kind, { ...failure, message });

  // A gateway may answer 408 for a request that it has passed on, so no `code` proves that it was
  // not processed.
  if (status === 408 || status >= 500) throw fail("indeterminate");
  if (status === 429 || code === 429) throw fail("rateLimited");
  if (status >= 400) throw fail("rejected");
  if (status >= 300) {
    throw fail(
      "indeterminate",
      `redirected to ${headers.location ?? "nowhere"}, which is not followed`,
    );
  }
  if (envelope === undefined)
    throw fail("indeterminate", "the reply is not the JSON of Zilliz Cloud");
  if (code !== undefined && !isSuccess(code)) throw fail("rejected");
  failure.isEmpty = isEmpty(envelope);
  if (code === undefined) throw fail("indeterminate", "the reply has no `code`");

  // In the reference, the schema of a job has the fields at the top level, and the sample has them
  // in `data`.
  const parsed = schema.safeParse(envelope.data ?? envelope);
  if (!parsed.success) {
    if (failure.isEmpty) throw fail("indeterminate", "the response has no data");
    throw fail("indeterminate", `the reply is not as documented: ${z.prettifyError(parsed.error)}`);
  }
  return parsed.data;
}

/** The response has no data, and nothing that could be meant as data. */
function isEmpty(envelope: z.infer<typeof envelopeSchema>): boolean {
  const { code: _, message: __, data, ...rest } = envelope;
  return Object.keys({ ...(data as object | undefined), ...rest }).length === 0;
}

/** The IDs in a response that is no rejection, whatever else is wrong with it. */
export function recoverIds<T>({ body }: HttpResponse, schema: z.ZodMiniType<T>): T | undefined {
  const envelope = parseEnvelope(body);
  if (envelope?.code !== undefined && !isSuccess(envelope.code)) return undefined;
  return [envelope?.data, envelope]
    .map((value) => schema.safeParse(value).data)
    .find((ids) => ids !== undefined);
}

/** API v1 used 200. */
function isSuccess(code: number): boolean {
  return code === 0 || code === 200;
}

function parseEnvelope(body: string): z.infer<typeof envelopeSchema> | undefined {
  try {
    return envelopeSchema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

/**
 * `Retry-After` in milliseconds, from seconds or a date on the server's clock (RFC 9110, 10.2.3).
 */
function retryAfterFrom(headers: HttpResponse["headers"]): number | undefined {
  const value = headers["retry-after"]?.trim();
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - (serverDate(headers) ?? Date.now()));
}

/** The time on the server's clock when it sent the response, in milliseconds since 1970. */
export function serverDate(headers: HttpResponse["headers"]): number | undefined {
  const date = Date.parse(headers.date ?? "");
  return Number.isNaN(date) ? undefined : date;
}
