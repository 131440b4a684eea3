import { everywhere, type FaultCase, serverFault, UNDOCUMENTED } from "./fault.ts";

const HOUR_MS = 3_600_000;

/** Every kind of `Retry-After`, and how many milliseconds it asks to wait. */
const RETRY_AFTER: [name: string, retryAfter?: number | string | Date, retryAfterMs?: number][] = [
  ["429"],
  ["429-after-1s", 1, 1_000],
  ["429-after-0", 0, 0],
  ["429-after-1e9", 1e9, 1e12],
];
/** How the value is read is all that matters, so one occurrence is enough. */
const RETRY_AFTER_ONCE: typeof RETRY_AFTER = [
  ["429-after-an-hour", 3_600, HOUR_MS],
  ["429-after-negative", -30],
  ["429-after-fraction", "1.5"],
  ["429-after-text", "soon"],
  ["429-after-empty", ""],
  ["429-after-400-digits", "9".repeat(400), Infinity],
  ["429-after-past-date", new Date(Date.now() - HOUR_MS), 0],
  ["429-after-future-date", new Date(Date.now() + 24 * HOUR_MS), 24 * HOUR_MS],
  ["429-after-impossible-date", "Fri, 31 Feb 2026 25:61:61 GMT"],
];

/** Every class of HTTP status, and every kind of `Retry-After`. */
export const statusFaults: readonly FaultCase[] = [
  ...[204, 206].map((code) => status(code, "indeterminate")),
  ...[301, 302, 307, 308].map((code) =>
    // The target of a redirect is not asked, and what was done before it is unknown.
    status(code, everywhere("ambiguous", { start: "indeterminate" })),
  ),
  ...[400, 401, 403, 404, 405, 409, 410, 413, 418, 422, 431, 451].map((code) =>
    status(code, UNDOCUMENTED),
  ),
  status(425, everywhere("ambiguous", { start: "indeterminate" })),
  ...[202, 302, 400, 401, 409, 429, 499, 500].map((code) =>
    // A response that names the job is a start, whatever else it says.
    serverFault(
      `named-http-${code}`,
      { start: "intact" },
      { kind: "rewrite", status: code, body: (response: object) => ({ ...response, code }) },
    ),
  ),
  // A gateway may send it, too, so it does not show what was done; for a cancel it means that there is no endpoint.
  status(501, everywhere("indeterminate", { cancel: "odd", post: "odd" })),
  ...[408, 500, 502, 503, 504, 520].map((code) => status(code, "indeterminate")),
  // The status counts; a gateway's own code in the body is no proof.
  { ...status(503, "indeterminate", 429), name: "http-503-code-429" },
  ...RETRY_AFTER.map((row) => rateLimited(...row)),
  ...[
    ...RETRY_AFTER_ONCE.map((row) => rateLimited(...row)),
    inOneSecond("429-after-date-clock-ahead", 5 * HOUR_MS),
    inOneSecond("429-after-date-clock-back", -5 * HOUR_MS),
  ].map((fault): FaultCase => ({ ...fault, only: ["once"] })),
];

/** A response with nothing but its status. Where it does not show what was done, a start was processed. */
function status(code: number, effect: FaultCase["effect"], envelopeCode = code): FaultCase {
  const redirects = code >= 300 && code < 400;
  const lost =
    effect === "indeterminate" || (typeof effect === "object" && effect.start === "indeterminate");
  const body =
    code === 206
      ? '{"code":0,"data":{"jo'
      : code !== 204 && { code: envelopeCode, message: `status ${code}` };
  return serverFault(`http-${code}`, effect, ({ phase, decoy, apiKey }) => ({
    kind: "reply",
    when: code < 300 || (phase === "start" && lost) ? "after" : "before",
    status: code,
    headers: redirects ? { location: `${decoy}/login?token=${apiKey}` } : {},
    body: body || undefined,
  }));
}

function rateLimited(...[name, retryAfter, retryAfterMs]: (typeof RETRY_AFTER)[number]): FaultCase {
  return serverFault(
    name,
    "rateLimited",
    { kind: "too-many-requests", ...(retryAfter !== undefined && { retryAfter }) },
    retryAfterMs === undefined ? {} : { retryAfterMs },
  );
}

/** `Retry-After` as a date one second ahead of the server's own clock, which is off. */
function inOneSecond(name: string, clockMs: number): FaultCase {
  const date = (ms: number) => new Date(Date.now() + clockMs + ms).toUTCString();
  const fault = {
    kind: "reply",
    when: "before",
    status: 429,
    headers: { date: date(0), "retry-after": date(1_000) },
    body: { code: 429, message: "Too many requests." },
  } as const;
  return serverFault(name, "rateLimited", fault, { retryAfterMs: 1_000 });
}
