import { expect, test } from "vitest";
import type { Fault, Sandbox } from "../../../support/fake-zilliz/index.ts";
import { call, exportBody, exportPath, post, startExport, startSandbox } from "./client.ts";

/** The response to an export as the client receives it, or the error that it gets instead. */
async function receive(sandbox: Sandbox) {
  try {
    const response = await fetch(sandbox.url + exportPath, {
      method: "POST",
      redirect: "manual",
      headers: { authorization: `Bearer ${sandbox.apiKey}`, "content-type": "application/json" },
      body: JSON.stringify(exportBody),
    });
    const { status, headers } = response;
    return { status, headers: Object.fromEntries(headers), body: await response.text() };
  } catch (error) {
    const { cause = error } = error as Error;
    return { error: (cause as NodeJS.ErrnoException).code };
  }
}

const CUT = { error: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) };
const EXPORTED = expect.stringMatching(/^\{"code":0,"data":\{"jobId":"job-\w+"\}\}$/);
const DATE = new Date("2026-09-01T12:00:00Z");
const body = { code: 5 };

test.each<[Fault, exports: number, received: object]>([
  [{ kind: "reset", when: "before" }, 0, CUT],
  [{ kind: "reset", when: "after" }, 1, CUT],
  [{ kind: "delay", when: "before", ms: 1 }, 1, { body: EXPORTED }],
  [{ kind: "delay", when: "after", ms: 1 }, 1, { body: EXPORTED }],
  [{ kind: "reply", when: "before", status: 503, body }, 0, { status: 503, body: '{"code":5}' }],
  [{ kind: "reply", when: "after", status: 503, body: "x" }, 1, { status: 503, body: "x" }],
  [{ kind: "too-many-requests" }, 0, { status: 429, body: expect.stringContaining("429") }],
  [{ kind: "too-many-requests", retryAfter: 3 }, 0, { headers: { "retry-after": "3" } }],
  [{ kind: "too-many-requests", retryAfter: "soon" }, 0, { headers: { "retry-after": "soon" } }],
  [
    { kind: "too-many-requests", retryAfter: DATE },
    0,
    { headers: { "retry-after": DATE.toUTCString() } },
  ],
  [
    { kind: "html", when: "after", status: 502 },
    1,
    { status: 502, headers: { "content-type": "text/html" } },
  ],
  [{ kind: "redirect", location: "/x" }, 0, { status: 307, headers: { location: "/x" } }],
  [{ kind: "empty", when: "after" }, 1, { status: 200, body: "" }],
  [{ kind: "cut-off", breaks: "connection" }, 1, CUT],
  [
    { kind: "cut-off", breaks: "json" },
    1,
    { body: expect.stringMatching(/^\{"code":0,"data"[^}]*$/) },
  ],
  [
    { kind: "rewrite", body: () => 7, headers: { "x-a": "b" } },
    1,
    { body: "7", headers: { "x-a": "b" } },
  ],
  [{ kind: "code-as-string" }, 1, { body: expect.stringContaining('"code":"0"') }],
  [{ kind: "unwrapped" }, 1, { body: expect.stringMatching(/^\{"jobId":/) }],
  [{ kind: "drip", everyMs: 0 }, 1, { body: EXPORTED }],
  [{ kind: "endless-headers" }, 1, { error: expect.stringMatching(/HEADERS_OVERFLOW/) }],
])("%j: %i exports", async (fault, exports, received) => {
  const { sandbox } = await startSandbox();
  sandbox.fault("export", fault);
  expect(await receive(sandbox)).toMatchObject(received);
  expect(sandbox.acceptedExports).toHaveLength(exports);
  const processed = exports === 1;
  expect(await sandbox.waitForEnd("export")).toMatchObject({
    fault: fault.kind,
    processed,
    changed: processed,
  });
});

test.each([
  ["before", 0],
  ["after", 1],
] as const)("hold %s and hang %s processing: %i exports at first", async (when, exports) => {
  const { sandbox } = await startSandbox();
  const { promise: until, resolve } = Promise.withResolvers<void>();
  sandbox.fault("export", { kind: "hold", when, until });
  const held = post(sandbox, exportPath, exportBody);
  await sandbox.waitForRequest("export");
  expect(sandbox.acceptedExports).toHaveLength(exports);
  resolve();
  expect((await held).status).toBe(200);
  expect(sandbox.acceptedExports).toHaveLength(1);

  sandbox.fault("export", { kind: "hang", when });
  const client = new AbortController();
  const sent = call(sandbox, exportPath, {
    method: "POST",
    body: JSON.stringify(exportBody),
    signal: client.signal,
  });
  await sandbox.waitForRequest("export", 2);
  client.abort(new Error("enough"));
  await expect(sent).rejects.toThrow("enough");
  const exchange = await sandbox.waitForEnd("export", 2);
  expect(exchange).toMatchObject({ clientClosed: true, respondedAt: undefined });
  expect(sandbox.acceptedExports).toHaveLength(1 + exports);
});

test("huge: megabytes of padding in the same JSON object", async () => {
  const { sandbox } = await startSandbox();
  sandbox.fault("export", { kind: "huge", megabytes: 2 });
  const { body = "" } = await receive(sandbox);
  expect(body.length).toBeGreaterThan(2 * 1_048_576);
  expect(JSON.parse(body).code).toBe(0);
});

test("a request is processed although its client has left", async () => {
  const { sandbox } = await startSandbox();
  const { promise: until, resolve } = Promise.withResolvers<void>();
  sandbox.fault("export", { kind: "hold", when: "before", until });
  const client = new AbortController();
  const json = JSON.stringify(exportBody);
  const { signal } = client;
  const sent = call(sandbox, exportPath, { method: "POST", body: json, signal });
  await sandbox.waitForRequest("export");
  client.abort(new Error("left"));
  await expect(sent).rejects.toThrow("left");
  await sandbox.waitForEnd("export");
  resolve();
  await expect.poll(() => sandbox.acceptedExports.length).toBe(1);
  expect(sandbox.requests("export")).toMatchObject([{ clientClosed: true, processed: true }]);
});

test("faults hit the requests of their scope, one after the other", async () => {
  const { sandbox } = await startSandbox();
  const one = `/v2/jobs/${await startExport(sandbox)}`;
  const two = `/v2/jobs/${await startExport(sandbox)}`;
  const statuses = async (...paths: string[]) => {
    const all: number[] = [];
    for (const path of paths) all.push((await call(sandbox, path)).status);
    return all;
  };
  const fault = (status: number): Fault => ({ kind: "reply", when: "before", status });
  const where = ({ path }: { path: string }) => path === two;
  const scoped = sandbox.fault("describeJob", fault(503), { after: 1, times: 2, where });
  sandbox.fault("*", fault(410));
  sandbox.fault("describeJob", fault(411));
  expect(await statuses("/v2/projects", one, two, two, two, two)).toEqual([
    410, 411, 200, 503, 503, 200,
  ]);
  expect(scoped.hits).toBe(2);
  const always = sandbox.fault("*", fault(503), { times: Infinity });
  expect(await statuses(one, one)).toEqual([503, 503]);
  always.remove();
  sandbox.fault("*", fault(503));
  sandbox.clearFaults();
  expect(await statuses(one)).toEqual([200]);
});
