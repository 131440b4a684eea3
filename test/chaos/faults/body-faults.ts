import { type Effect, everywhere, type FaultCase, rewritten, serverFault } from "./fault.ts";

type Body = { code: unknown; data?: Record<string, unknown> };

/** Bodies that are malformed or not from the API, and malformed envelopes. */
export const bodyFaults: readonly FaultCase[] = [
  html(200, "indeterminate"),
  html(403, "rejected"),
  html(404, "rejected"),
  html(502, "indeterminate"),
  unreadable("empty-200", { kind: "empty", when: "after" }),
  unreadable("empty-500", { kind: "empty", when: "after", status: 500 }),
  unreadable("cut-json", { kind: "cut-off", breaks: "json" }),
  text("json-array", "[]"),
  text("json-null", "null"),
  text("json-number", "0"),
  text("json-string", '"ok"'),
  text("json-empty-object", "{}"),
  // A gateway may report that it is well, which says nothing about a job.
  text("gateway-well", '{"code":200,"status":"SUCCESS","message":"OK"}'),
  text("gateway-done", '{"code":0,"data":{"status":"COMPLETED"}}'),
  text("json-nested-50000", "[".repeat(50_000) + "]".repeat(50_000)),
  noData("json-nested-envelope", () => nested(20_000)),
  text("json-nul-bytes", "\0\0\0\0"),
  passing("json-with-bom", "ambiguous", (response) => `\uFEFF${response}`),
  passing("json-with-proto", "intact", (response) =>
    response.replace("{", '{"__proto__":{"status":"SUCCESSFUL"},"constructor":1,'),
  ),
  envelope("no-envelope", "ambiguous", ({ data }) => data),
  envelope("no-code", "indeterminate", ({ data }) => ({ data })),
  ...Object.entries({ word: "OK", null: null, empty: "", true: true }).map(([name, code]) =>
    envelopeCode(name, "indeterminate", code),
  ),
  envelopeCode("object", "indeterminate", {}),
  envelope("code-infinite", "indeterminate", (response) =>
    JSON.stringify(response).replace('"code":0', '"code":1e999'),
  ),
  envelopeCode("string", "intact", "0"),
  envelopeCode("200", "intact", 200),
  noData("no-data", ({ code }) => ({ code })),
  noData("data-null", ({ code }) => ({ code, data: null })),
  noData("data-array", ({ code }) => ({ code, data: [] })),
  noData("data-text", ({ code }) => ({ code, data: "{}" })),
  refusal("code-no-permission", "rejected", 96013, "No permission."),
  refusal("code-undocumented", "ambiguous", 50001, "Server busy"),
  refusal("code-429", "rateLimited", 429, "Too many requests."),
  refusal("code-negative", "ambiguous", -1, "Unknown"),
  keyEchoed("key-echoed", "rejected", 400, (key) => ({
    code: 80001,
    message: `Bad key ${key}\n${key}`,
  })),
  keyEchoed(
    "key-echoed-502",
    "indeterminate",
    502,
    (key) => `<h1>authorization: Bearer ${key}</h1>`,
  ),
];

function html(status: number, effect: Effect): FaultCase {
  const when = effect === "rejected" ? "before" : "after";
  return serverFault(`html-${status}`, effect, { kind: "html", when, status });
}

function unreadable(name: string, fault: Parameters<typeof serverFault>[2]) {
  return serverFault(name, "indeterminate", fault);
}

function text(name: string, body: string): FaultCase {
  return rewritten(name, "indeterminate", () => body);
}

function nested(depth: number): string {
  return `{"code":0,"data":${'{"a":'.repeat(depth)}1${"}".repeat(depth)}}`;
}

/** The true response, spelled differently. */
function passing(name: string, effect: Effect, spell: (json: string) => string): FaultCase {
  const fault = {
    kind: "rewrite",
    body: (response: Body) => spell(JSON.stringify(response)),
  } as const;
  return serverFault(name, effect, fault);
}

/** The job ID is in the response to a start whatever its envelope is; what a cancel is answered proves nothing. */
function envelope(name: string, effect: Effect, body: (response: Body) => unknown): FaultCase {
  const kept = {
    start: "intact",
    cancel: "ambiguous",
    post: "ambiguous",
  } as const;
  return rewritten(name, everywhere(effect, kept), body);
}

function envelopeCode(name: string, effect: Effect, code: unknown): FaultCase {
  return envelope(`code-${name}`, effect, (body) => ({ ...body, code }));
}

/** Without its data a response shows that a request was processed: enough for a cancel, whose proof is the job. */
function noData(name: string, body: (response: Body) => unknown): FaultCase {
  const settles = { cancel: "ambiguous", post: "ambiguous" } as const;
  return rewritten(name, everywhere("indeterminate", settles), body);
}

function refusal(name: string, effect: Effect, code: number, message: string) {
  // A start that is refused with a code was not processed, whether the code is documented or not.
  const start = effect === "ambiguous" ? "rejected" : effect;
  const body = { code, message };
  return serverFault(name, everywhere(effect, { start }), {
    kind: "reply",
    when: "before",
    status: 200,
    body,
  });
}

function keyEchoed(
  name: string,
  effect: Effect,
  status: number,
  body: (key: string) => unknown,
): FaultCase {
  return {
    name,
    effect,
    source: {
      by: "server",
      fault: ({ apiKey }) => ({
        kind: "reply",
        when: "before",
        status,
        headers: { requestid: apiKey, "x-key": apiKey },
        body: body(apiKey),
      }),
    },
  };
}
