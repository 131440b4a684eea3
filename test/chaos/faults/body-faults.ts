import {
  type Effect,
  everywhere,
  type FaultCase,
  rewritten,
  serverFault,
  UNDOCUMENTED,
} from "./fault.ts";

type Body = { code: unknown; data?: Record<string, unknown> };

/** Bodies that are no envelope, whatever was done. A gateway may report that it is well, which says nothing about a job. */
const TEXTS = {
  "json-array": "[]",
  "json-null": "null",
  "json-number": "0",
  "json-string": '"ok"',
  "json-empty-object": "{}",
  "gateway-well": '{"code":200,"status":"SUCCESS","message":"OK"}',
  "gateway-done": '{"code":0,"status":"COMPLETED"}',
  "json-nested-50000": "[".repeat(50_000) + "]".repeat(50_000),
  "json-nul-bytes": "\0\0\0\0",
};

/** The job ID is in the response to a start whatever its envelope is; the response to a cancel proves nothing. */
const ENVELOPES: [name: string, effect: Effect, body: (response: Body) => unknown][] = [
  ["no-envelope", "ambiguous", ({ data }) => data],
  ["no-code", "indeterminate", ({ data }) => ({ data })],
  ["code-word", "indeterminate", (body) => ({ ...body, code: "OK" })],
  ["code-null", "indeterminate", (body) => ({ ...body, code: null })],
  ["code-empty", "indeterminate", (body) => ({ ...body, code: "" })],
  ["code-true", "indeterminate", (body) => ({ ...body, code: true })],
  ["code-object", "indeterminate", (body) => ({ ...body, code: {} })],
  ["code-infinite", "indeterminate", (body) => json(body).replace('"code":0', '"code":1e999')],
  ["code-string", "intact", (body) => ({ ...body, code: "0" })],
  ["code-200", "intact", (body) => ({ ...body, code: 200 })],
];

/** Without its data a response shows that a request was processed: enough for a cancel, whose proof is the job. */
const WITHOUT_DATA: [name: string, body: (response: Body) => unknown][] = [
  ["json-nested-envelope", () => `{"code":0,"data":${'{"a":'.repeat(2e4)}1${"}".repeat(2e4 + 1)}`],
  ["no-data", ({ code }) => ({ code })],
  ["data-null", ({ code }) => ({ code, data: null })],
  ["data-array", ({ code }) => ({ code, data: [] })],
  ["data-text", ({ code }) => ({ code, data: "{}" })],
];

const REFUSALS: [name: string, effect: Effect, code: number, message: string][] = [
  ["code-no-permission", "rejected", 96013, "No permission."],
  ["code-undocumented", "ambiguous", 50001, "Server busy"],
  ["code-429", "rateLimited", 429, "Too many requests."],
  ["code-negative", "ambiguous", -1, "Unknown"],
];

const UNPROVEN = { cancel: "ambiguous", post: "ambiguous" } as const;
const json = (body: Body) => JSON.stringify(body);

/** Bodies that are malformed or not from the API, and malformed envelopes. */
export const bodyFaults: readonly FaultCase[] = [
  ...[200, 502].map((status) => html(status, "indeterminate", "after")),
  ...[403, 404].map((status) => html(status, UNDOCUMENTED, "before")),
  serverFault("empty-200", "indeterminate", { kind: "empty", when: "after" }),
  serverFault("empty-500", "indeterminate", { kind: "empty", when: "after", status: 500 }),
  serverFault("cut-json", "indeterminate", { kind: "cut-off", breaks: "json" }),
  ...Object.entries(TEXTS).map(([name, text]) => rewritten(name, "indeterminate", () => text)),
  // The true response, spelled differently.
  serverFault("json-with-bom", "ambiguous", {
    kind: "rewrite",
    body: (response: Body) => `\uFEFF${json(response)}`,
  }),
  serverFault("json-with-proto", "intact", {
    kind: "rewrite",
    body: (response: Body) =>
      json(response).replace("{", '{"__proto__":{"status":"SUCCESSFUL"},"constructor":1,'),
  }),
  ...ENVELOPES.map(([name, effect, body]) =>
    rewritten(name, everywhere(effect, { ...UNPROVEN, start: "intact" }), body),
  ),
  ...WITHOUT_DATA.map(([name, body]) =>
    rewritten(name, everywhere("indeterminate", UNPROVEN), body),
  ),
  ...REFUSALS.map(([name, effect, code, message]) => {
    // A code that is not documented does not show that a start was not processed.
    const start = effect === "ambiguous" ? "indeterminate" : effect;
    const body = { code, message };
    return serverFault(name, everywhere(effect, { start }), ({ phase }) => ({
      kind: "reply",
      when: phase === "start" && start === "indeterminate" ? "after" : "before",
      status: 200,
      body,
    }));
  }),
  keyEchoed("key-echoed", "rejected", 401, (key) => ({
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

function html(status: number, effect: FaultCase["effect"], when: "before" | "after"): FaultCase {
  return serverFault(`html-${status}`, effect, { kind: "html", when, status });
}

function keyEchoed(
  name: string,
  effect: Effect,
  status: number,
  body: (key: string) => unknown,
): FaultCase {
  return serverFault(name, effect, ({ apiKey }) => ({
    kind: "reply",
    when: "before",
    status,
    headers: { requestid: apiKey, "x-key": apiKey },
    body: body(apiKey),
  }));
}
