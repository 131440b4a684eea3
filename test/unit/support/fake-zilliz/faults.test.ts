import { expect, test } from "vitest";
import type { Fault, Sandbox } from "../../../support/fake-zilliz/index.ts";
import { call, exportBody, exportPath, startExport, startSandbox } from "./client.ts";

const body = JSON.stringify(exportBody);

/** The response to an export as the client receives it, or the error that it gets instead. */
async function receive(sandbox: Sandbox) {
  try {
    const response = await call(sandbox, exportPath, { method: "POST", redirect: "manual", body });
    const { status, headers } = response;
    return { status, headers: Object.fromEntries(headers), body: await response.text() };
  } catch (error) {
    const { cause = error } = error as Error;
    return { error: (cause as NodeJS.ErrnoException).code };
  }
}

const CUT = { error: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) };
const EXPORTED = { body: expect.stringMatching(/^\{"code":0,"data":\{"jobId":"job-\w+"\}\}$/) };
const HALF = { status: 200, body: expect.stringMatching(/^\{"code":0,"data"[^}]*$/) };
const PAGE = { status: 502, headers: { "content-type": "text/html" } };

test.each<[Fault, exports: number, received: object]>([
  [{ kind: "reset", when: "before" }, 0, CUT],
  [{ kind: "reset", when: "after" }, 1, CUT],
  [{ kind: "delay", when: "before", ms: 1 }, 1, EXPORTED],
  [{ kind: "delay", when: "after", ms: 1 }, 1, EXPORTED],
  [{ kind: "reply", when: "before", status: 503, body: { a: 5 } }, 0, { body: '{"a":5}' }],
  [{ kind: "reply", when: "after", status: 503, body: "x" }, 1, { status: 503, body: "x" }],
  [{ kind: "too-many-requests" }, 0, { status: 429 }],
  [{ kind: "html", when: "after", status: 502 }, 1, PAGE],
  [{ kind: "empty", when: "after" }, 1, { status: 200, body: "" }],
  [{ kind: "cut-off", breaks: "connection" }, 1, CUT],
  [{ kind: "cut-off", breaks: "json" }, 1, HALF],
  [{ kind: "rewrite", body: () => 7, headers: { a: "b" } }, 1, { body: "7", headers: { a: "b" } }],
])("%j: %i exports", async (fault, exports, received) => {
  const { sandbox } = await startSandbox();
  sandbox.fault("export", fault);
  expect(await receive(sandbox)).toMatchObject(received);
  expect(sandbox.acceptedExports).toHaveLength(exports);
  const processed = exports === 1;
  expect(sandbox.journal).toMatchObject([{ fault: fault.kind, processed, changed: processed }]);
});

test.each<["hold" | "hang", "before" | "after", exports: number, later: number]>([
  ["hold", "before", 0, 1],
  ["hold", "after", 1, 1],
  ["hang", "before", 0, 0],
  ["hang", "after", 1, 1],
])(
  "%s %s processing, with a client that leaves: %i exports, then %i",
  async (kind, when, ...exports) => {
    const { sandbox } = await startSandbox();
    const { promise: until, resolve } = Promise.withResolvers<void>();
    sandbox.fault("export", { kind, when, until });
    const client = new AbortController();
    const sent = call(sandbox, exportPath, { method: "POST", body, signal: client.signal });
    const exchange = await sandbox.waitForRequest("export");
    const atFirst = sandbox.acceptedExports.length;
    client.abort(new Error("left"));
    await expect(sent).rejects.toThrow("left");
    await expect.poll(() => exchange.clientClosed).toBe(true);
    resolve();
    await new Promise(setImmediate);
    expect([atFirst, sandbox.acceptedExports.length]).toEqual(exports);
    expect(exchange.respondedAt).toBeUndefined();
  },
);

test("faults hit the requests of their scope, one after the other", async () => {
  const { sandbox } = await startSandbox();
  const job = `/v2/jobs/${await startExport(sandbox)}`;
  const statuses = async (...paths: string[]) => {
    const all: number[] = [];
    for (const path of paths) all.push((await call(sandbox, path)).status);
    return all;
  };
  const fault = (status: number): Fault => ({ kind: "reply", when: "before", status });
  sandbox.fault("describeJob", fault(503), { after: 2, times: 2 });
  sandbox.fault("*", fault(410));
  sandbox.fault("describeJob", fault(411));
  const met = await statuses("/v2/projects", job, job, job, job, job);
  expect(met).toEqual([410, 411, 200, 503, 503, 200]);
  sandbox.fault("*", fault(503), { times: Infinity });
  expect(await statuses(job, job)).toEqual([503, 503]);
  sandbox.clearFaults();
  expect(await statuses(job)).toEqual([200]);
});
