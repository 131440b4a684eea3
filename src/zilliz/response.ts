import * as z from "zod/mini";
import { type Failure, ZillizError } from "./errors.ts";
import type { HttpResponse } from "./http.ts";
import { envelopeSchema } from "./schemas.ts";

/** Takes the data out of a reply, or throws what the reply means. HTTP status and envelope are both judged. */
export function parseResponse<T>(
  request: string,
  reply: HttpResponse,
  schema: z.ZodMiniType<T>,
): T {
  const { status, headers, body } = reply;
  const envelope = parseEnvelope(body);
  const code = envelope?.code;
  const failure: Failure = {
    request,
    httpStatus: status,
    code,
    message: envelope?.message,
    requestId: headers.requestid,
    retryAfterMs: retryAfterOf(headers),
  };
  const fail = (kind: ZillizError["kind"], message = failure.message) =>
    new ZillizError(kind, { ...failure, message });

  // A server may give up on a request (408) that it has already passed on; what its `code` says then is no proof.
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
  if (code === undefined)
    throw fail("indeterminate", "the reply has no `code`");
  if (!isSuccess(code)) throw fail("rejected");

  // The reference's schema of a job has its fields at the top level, its sample has them below `data`.
  const parsed = schema.safeParse(envelope.data ?? envelope);
  if (!parsed.success) {
    throw fail(
      "indeterminate",
      `the reply is not as documented: ${z.prettifyError(parsed.error)}`,
    );
  }
  return parsed.data;
}

/** The ids of a reply that has them and is no refusal, whatever else is wrong with it. */
export function recoverIds<T>(
  { body }: HttpResponse,
  schema: z.ZodMiniType<T>,
): T | undefined {
  const envelope = parseEnvelope(body);
  if (envelope?.code !== undefined && !isSuccess(envelope.code))
    return undefined;
  return [envelope?.data, envelope]
    .map((place) => schema.safeParse(place).data)
    .find((started) => started !== undefined);
}

/** 200 is the spelling of API v1. */
function isSuccess(code: number): boolean {
  return code === 0 || code === 200;
}

function parseEnvelope(
  body: string,
): z.infer<typeof envelopeSchema> | undefined {
  try {
    return envelopeSchema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

/** `Retry-After` in milliseconds: seconds or an HTTP date (RFC 9110, 10.2.3), measured from the server's own clock. */
function retryAfterOf(headers: HttpResponse["headers"]): number | undefined {
  const value = headers["retry-after"]?.trim();
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at)
    ? undefined
    : Math.max(0, at - (serverDate(headers) ?? Date.now()));
}

/** The time on the server's own clock, in milliseconds since 1970. */
export function serverDate(
  headers: HttpResponse["headers"],
): number | undefined {
  const date = Date.parse(headers.date ?? "");
  return Number.isNaN(date) ? undefined : date;
}
