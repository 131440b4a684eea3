import type { Fault } from "../../support/fake-zilliz/index.ts";
import {
  everywhere,
  type FaultCase,
  type Nature,
  type Phase,
} from "./model.ts";

type Body = { code: unknown; data?: Record<string, unknown> };

/** Bodies that are not what they should be, and envelopes that are odd. */
export const bodyFaults: readonly FaultCase[] = [
  page("html-200", 200, "lost"),
  page("html-403", 403, "refused"),
  page("html-404", 404, "refused"),
  page("html-502", 502, "lost"),
  body("empty-200", { kind: "empty", when: "after" }),
  body("empty-500", { kind: "empty", when: "after", status: 500 }),
  body("cut-json", { kind: "cut-off", breaks: "json" }),
  text("json-array", "[]"),
  text("json-null", "null"),
  text("json-number", "0"),
  text("json-string", '"ok"'),
  text("json-empty-object", "{}"),
  // What stands in between may say of itself that all is well, which says nothing of any job.
  text("gateway-well", '{"code":200,"status":"SUCCESS","message":"OK"}'),
  text("gateway-done", '{"code":0,"data":{"status":"COMPLETED"}}'),
  text("json-nested-50000", "[".repeat(50_000) + "]".repeat(50_000)),
  envelope("json-nested-envelope", () => nested(20_000), dataless()),
  text("json-nul-bytes", "\0\0\0\0"),
  body(
    "json-with-bom",
    rewrite((reply) => `\uFEFF${JSON.stringify(reply)}`),
    {
      nature: everywhere("odd"),
    },
  ),
  body("json-with-proto", withProto(), { nature: everywhere("whole") }),
  envelope("no-envelope", ({ data }) => data, kept("odd")),
  envelope("no-code", ({ data }) => ({ data }), kept("lost")),
  envelope("code-string", (reply) => ({ ...reply, code: "0" }), kept("whole")),
  envelope("code-word", (reply) => ({ ...reply, code: "OK" }), kept("lost")),
  envelope("code-null", (reply) => ({ ...reply, code: null }), kept("lost")),
  envelope("code-empty", (reply) => ({ ...reply, code: "" }), kept("lost")),
  envelope("code-true", (reply) => ({ ...reply, code: true }), kept("lost")),
  envelope("code-object", (reply) => ({ ...reply, code: {} }), kept("lost")),
  envelope(
    "code-infinite",
    (reply) => JSON.stringify(reply).replace('"code":0', '"code":1e999'),
    kept("lost"),
  ),
  envelope("code-200", (reply) => ({ ...reply, code: 200 }), kept("whole")),
  envelope("no-data", ({ code }) => ({ code }), dataless()),
  envelope("data-null", ({ code }) => ({ code, data: null }), dataless()),
  envelope("data-array", ({ code }) => ({ code, data: [] }), dataless()),
  envelope("data-text", ({ code }) => ({ code, data: "{}" }), dataless()),
  refusal("code-no-permission", 96013, "No permission."),
  refusal("code-undocumented", 50001, "Server busy", "odd"),
  refusal("code-429", 429, "Too many requests.", "put-off"),
  refusal("code-negative", -1, "Unknown", "odd"),
  {
    name: "key-echoed",
    nature: everywhere("refused"),
    strike: {
      by: "sandbox",
      fault: ({ apiKey }) => ({
        kind: "reply",
        when: "before",
        status: 400,
        headers: { requestid: apiKey, "x-key": apiKey },
        body: { code: 80001, message: `Bad key ${apiKey}\n${apiKey}` },
      }),
    },
  },
  {
    name: "key-echoed-502",
    nature: everywhere("lost"),
    strike: {
      by: "sandbox",
      fault: ({ apiKey }) => ({
        kind: "reply",
        when: "before",
        status: 502,
        headers: { requestid: apiKey },
        body: `<h1>authorization: Bearer ${apiKey}</h1>`,
      }),
    },
  },
];

function body(
  name: string,
  fault: Fault,
  more: Partial<FaultCase> = {},
): FaultCase {
  return {
    name,
    strike: { by: "sandbox", fault: () => fault },
    nature: everywhere("lost"),
    ...more,
  };
}

function page(name: string, status: number, nature: Nature): FaultCase {
  const when = nature === "refused" ? "before" : "after";
  return body(
    name,
    { kind: "html", when, status },
    { nature: everywhere(nature) },
  );
}

function text(name: string, body: string): FaultCase {
  return envelope(name, () => body, everywhere("lost"));
}

function nested(depth: number): string {
  return `{"code":0,"data":${'{"a":'.repeat(depth)}1${"}".repeat(depth)}}`;
}

function envelope(
  name: string,
  alter: (reply: Body) => unknown,
  nature: Record<Phase, Nature>,
): FaultCase {
  // That a passing one passes is shown by the bodies above.
  return body(name, rewrite(alter), { nature, only: ["lasting"] });
}

function rewrite(alter: (reply: Body) => unknown): Fault {
  return { kind: "rewrite", body: alter };
}

/** The job id is in the reply, whatever its envelope looks like: it must not be lost. */
function kept(nature: Nature): Record<Phase, Nature> {
  // What a cancel's reply looks like proves nothing anyway, but it did its work.
  return { ...everywhere(nature), start: "whole", cancel: "odd", post: "odd" };
}

/** A reply without its data says that a request was dealt with, and nothing else: enough where the job is the proof. */
function dataless(): Record<Phase, Nature> {
  return { ...everywhere("lost"), cancel: "odd", post: "odd" };
}

function withProto(): Fault {
  return rewrite((reply) =>
    JSON.stringify(reply).replace(
      /^\{/,
      '{"__proto__":{"status":"SUCCESSFUL"},"constructor":1,',
    ),
  );
}

function refusal(
  name: string,
  code: number,
  message: string,
  nature: Nature = "refused",
): FaultCase {
  return body(
    name,
    { kind: "reply", when: "before", status: 200, body: { code, message } },
    // A start that is refused with a code was not processed, be the code known or not.
    {
      nature: {
        ...everywhere(nature),
        ...(nature === "odd" && { start: "refused" }),
      },
    },
  );
}
