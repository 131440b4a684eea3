import {
  adviceFor,
  isJobNotFound,
  isPossiblyTransient,
  ZillizError,
} from "../../src/zilliz/errors.ts";
import {
  type HttpResponse,
  MAX_RESPONSE_BYTES,
} from "../../src/zilliz/http.ts";
import { serverDate } from "../../src/zilliz/response.ts";
import { compareEnvelope } from "./compare.ts";
import type { Endpoint } from "./endpoint.ts";
import { isThing, type Thing } from "./fields.ts";
import { type Findings, kindOf } from "./findings.ts";
import { shapeOf } from "./privacy.ts";
import type { Asked } from "./reader.ts";

// What is around the data: status, headers, size, refusals, pages.

/** A body that is a JSON object; undefined for any other. */
export function bodyOf({ body }: HttpResponse): Thing | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    return isThing(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** Headers that every reply has, and those of a limit that no documentation speaks of. */
export function compareHeaders(reply: HttpResponse, findings: Findings): void {
  const { headers, body } = reply;
  if (!headers.requestid) {
    findings.add(
      "requestid",
      () => "header `requestid`: missing",
      "The action has no request id to show for Zilliz support.",
    );
  }
  if (serverDate(headers) === undefined) {
    findings.add(
      "date",
      () =>
        `header \`Date\`: ${headers.date === undefined ? "missing" : `not readable, ${shapeOf(headers.date)}`}`,
      "The action would tell a backup's age by the runner's clock.",
    );
  }
  const type = headers["content-type"] ?? "";
  if (!/^application\/json\b/i.test(type)) {
    findings.add(
      "content-type",
      (privacy) =>
        `header \`Content-Type\`: ${mediaType(type, privacy.word)}, where \`application/json\` is documented`,
      "The action does not look at it.",
    );
  }
  for (const [name, value] of Object.entries(headers)) {
    if (!/rate-?limit|quota|^retry-after$/i.test(name)) continue;
    const shown = /^\d{1,6}$/.test(value) ? value : shapeOf(value);
    findings.note(() => `header \`${name}\`: ${shown}`);
  }
  const bytes = Buffer.byteLength(body);
  if (bytes > MAX_RESPONSE_BYTES / 2) {
    findings.add(
      "size",
      () =>
        `a reply of ${bytes} bytes, more than half of the ${MAX_RESPONSE_BYTES} that the action reads`,
      "The action would be red where one is larger.",
    );
  }
}

function mediaType(type: string, word: (text: string) => string): string {
  if (type === "") return "missing";
  const known = /^(text|application)\/[a-z.+-]{1,20}(?=;|$)/.exec(type);
  return known === null ? word(type) : `\`${known[0]}\``;
}

/** A page's own account of itself. */
export function comparePage(
  { url }: Pick<Asked, "url">,
  page: Thing,
  items: number,
  findings: Findings,
): void {
  const asked = Number(url.searchParams.get("pageSize"));
  const { pageSize, count, currentPage } = page;
  const nextPage = Number(url.searchParams.get("currentPage"));
  if (typeof pageSize === "number" && pageSize !== asked) {
    findings.add(
      "pageSize",
      () => `\`pageSize\`: ${pageSize}, where ${asked} were asked for`,
      "The action reads on from page to page.",
    );
  }
  if (typeof currentPage === "number" && currentPage !== nextPage) {
    findings.add(
      "currentPage",
      () => `\`currentPage\`: ${currentPage} in the reply to page ${nextPage}`,
      "The action does not read it.",
    );
  }
  if (typeof count !== "number") return;
  const size = typeof pageSize === "number" ? pageSize : asked;
  const due = Math.min(size, Math.max(0, count - (nextPage - 1) * size));
  if (items !== due) {
    findings.add(
      "items",
      () =>
        `${items} on page ${nextPage} of ${count} in all, where there should be ${due}`,
      "The action reads on until a page brings nothing new.",
    );
  }
}

/** What asking for something that isn't there must bring. */
export interface Refusal {
  endpoint: Endpoint;
  /** What is documented, or was recorded of the live service; undefined where nothing is. */
  code?: number;
  httpStatus?: number;
  /** What the action makes of a refusal other than that. */
  otherwise: (error: ZillizError) => string;
}

/** Compares a refusal with the documented one. */
export function compareRefusal(
  { reply, error }: Asked,
  { endpoint, code, httpStatus, otherwise }: Refusal,
  findings: Findings,
): void {
  if (reply === undefined) return;
  const body = bodyOf(reply);
  if (error === undefined) {
    const then = "The action would take it for what it asked for.";
    findings.add("refusal", () => "not refused", then);
    return;
  }
  // Without a code it is no envelope, which is said below.
  if (body?.code !== undefined) {
    compareEnvelope(endpoint, body, findings);
    if (typeof body.message !== "string")
      findings.add(
        "message",
        () =>
          `\`message\`: ${kindOf(body.message)}, where a text is documented`,
        "The action has no words of Zilliz Cloud to show.",
      );
  }
  const seen = error.failure;
  const said = `HTTP ${reply.status}${seen.code === undefined ? " and no code" : `, code ${seen.code}`}`;
  const asExpected =
    error.kind === "rejected" &&
    (code === undefined || seen.code === code) &&
    (httpStatus === undefined || seen.httpStatus === httpStatus);
  if (!asExpected) {
    const documented = [
      httpStatus && `HTTP ${httpStatus}`,
      code === undefined ? "a refusal" : `code ${code}`,
    ].filter(Boolean);
    findings.add(
      "refusal",
      () => `${said}, where ${documented.join(", ")} is documented`,
      otherwise(error),
    );
  } else if (code === undefined || httpStatus === undefined) {
    findings.note(() => said);
  }
}

/** Of a refusal of a key or a cluster: whether the action says the same. */
export function advises(documented: { code: number; httpStatus: number }) {
  const expected = adviceFor(
    new ZillizError("rejected", { request: "", ...documented }),
  );
  return (error: ZillizError): string =>
    adviceFor(error) === expected
      ? "The action gives the same advice."
      : `The action would advise: ${adviceFor(error)}`;
}

/** Of an unknown job: a job that was just started may be unknown for a moment. */
export function jobUnknown(error: ZillizError): string {
  if (isJobNotFound(error)) return "The action knows it for the same.";
  return error.isRetryable || isPossiblyTransient(error)
    ? "The action would ask again for a while."
    : "The action would not know it for the same: a job that was just started and is not known yet would be red at once.";
}
