import { get as httpGet } from "node:http";
import { expect, test } from "vitest";
import type { Fault, Sandbox } from "../../../support/fake-zilliz/index.ts";
import {
  call,
  exportBody,
  exportPath,
  get,
  post,
  sandboxOf,
  startExport,
} from "./client.ts";

const projects = "/v2/projects";

const doExport = (sandbox: Sandbox) => post(sandbox, exportPath, exportBody);

/** What a fetch, or the reading of its body, failed with. */
async function failure(sent: Promise<unknown>): Promise<string> {
  const error = await sent.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) throw new Error("it did not fail");
  const { cause = error } = error;
  return String((cause as NodeJS.ErrnoException).code ?? cause);
}

test.each([
  ["before", 0],
  ["after", 1],
] as const)("reset %s processing: %i exports", async (when, exports) => {
  const sandbox = await sandboxOf();
  sandbox.fault("export", { kind: "reset", when });
  expect(await failure(doExport(sandbox))).toMatch(/ECONNRESET|UND_ERR_SOCKET/);
  expect(sandbox.acceptedExports).toHaveLength(exports);
  expect(await sandbox.waitForEnd("export")).toMatchObject({
    fault: "reset",
    processed: exports === 1,
    changed: exports === 1,
    respondedAt: undefined,
    status: undefined,
    clientClosed: false,
  });
});

test.each([
  ["before", 0],
  ["after", 1],
] as const)("hang %s processing: %i exports", async (when, exports) => {
  const sandbox = await sandboxOf();
  sandbox.fault("export", { kind: "hang", when });
  const client = new AbortController();
  const sent = call(sandbox, exportPath, {
    method: "POST",
    body: JSON.stringify(exportBody),
    signal: client.signal,
  });
  await sandbox.waitForRequest("export");
  expect(sandbox.acceptedExports).toHaveLength(exports);
  client.abort(new Error("enough"));
  await expect(sent).rejects.toThrow("enough");
  expect(await sandbox.waitForEnd("export")).toMatchObject({
    clientClosed: true,
  });
});

test.each([
  ["before", 0],
  ["after", 1],
] as const)(
  "hold %s processing: %i exports until let go",
  async (when, early) => {
    const sandbox = await sandboxOf();
    const { promise: until, resolve } = Promise.withResolvers<void>();
    sandbox.fault("export", { kind: "hold", when, until });
    const sent = doExport(sandbox);
    await sandbox.waitForRequest("export");
    expect(sandbox.acceptedExports).toHaveLength(early);
    resolve();
    expect(await (await sent).json()).toMatchObject({ code: 0 });
    expect(sandbox.acceptedExports).toHaveLength(1);
  },
);

test.each(["before", "after"] as const)("delay %s processing", async (when) => {
  const sandbox = await sandboxOf();
  sandbox.fault("export", { kind: "delay", when, ms: 60 });
  const start = performance.now();
  const sent = doExport(sandbox);
  await sandbox.waitForRequest("export");
  expect(sandbox.acceptedExports).toHaveLength(when === "after" ? 1 : 0);
  expect((await sent).status).toBe(200);
  expect(performance.now() - start).toBeGreaterThan(55);
  expect(sandbox.acceptedExports).toHaveLength(1);
});

test("a request is processed though its client has left", async () => {
  const sandbox = await sandboxOf();
  const { promise: until, resolve } = Promise.withResolvers<void>();
  sandbox.fault("export", { kind: "hold", when: "before", until });
  const client = new AbortController();
  const body = JSON.stringify(exportBody);
  const { signal } = client;
  const sent = call(sandbox, exportPath, { method: "POST", body, signal });
  await sandbox.waitForRequest("export");
  client.abort(new Error("left"));
  await expect(sent).rejects.toThrow("left");
  await sandbox.waitForEnd("export");
  expect(sandbox.acceptedExports).toHaveLength(0);
  resolve();
  await expect.poll(() => sandbox.acceptedExports.length).toBe(1);
  expect(sandbox.requests("export")).toMatchObject([
    { clientClosed: true, processed: true, respondedAt: undefined },
  ]);
});

test.each([
  ["before", 0],
  ["after", 1],
] as const)("any reply %s processing: %i exports", async (when, exports) => {
  const sandbox = await sandboxOf();
  const headers = { "x-gateway": "yes", "Content-Type": "text/plain" };
  const body = { code: 5, message: "unavailable" };
  const fault: Fault = { kind: "reply", when, status: 503, headers, body };
  sandbox.fault("export", fault);
  const reply = await doExport(sandbox);
  expect(reply.status).toBe(503);
  expect(reply.headers.get("x-gateway")).toBe("yes");
  expect(reply.headers.get("content-type")).toBe("text/plain");
  expect(await reply.json()).toEqual(body);
  expect(sandbox.acceptedExports).toHaveLength(exports);
  expect(sandbox.requests("export")).toMatchObject([{ status: 503, code: 5 }]);
});

test.each([
  [undefined, null],
  [3, "3"],
  [-1e9, "-1000000000"],
  ["soon", "soon"],
  [new Date("2026-09-01T12:00:00Z"), "Tue, 01 Sep 2026 12:00:00 GMT"],
])("429 with Retry-After %s", async (retryAfter, expected) => {
  const sandbox = await sandboxOf();
  sandbox.fault("export", {
    kind: "too-many-requests",
    ...(retryAfter !== undefined && { retryAfter }),
  });
  const reply = await doExport(sandbox);
  expect(reply.status).toBe(429);
  expect(reply.headers.get("retry-after")).toBe(expected);
  expect(await reply.json()).toMatchObject({ code: 429 });
  expect(sandbox.acceptedExports).toHaveLength(0);
});

test("HTML in place of JSON", async () => {
  const sandbox = await sandboxOf();
  sandbox.fault("export", { kind: "html", when: "after", status: 502 });
  const reply = await doExport(sandbox);
  expect(reply.status).toBe(502);
  expect(reply.headers.get("content-type")).toBe("text/html");
  expect(await reply.text()).toMatch(/^<!doctype html>/);
  expect(sandbox.acceptedExports).toHaveLength(1);
});

test("a redirect", async () => {
  const sandbox = await sandboxOf();
  const location = `${sandbox.url}/v2/clusters`;
  sandbox.fault("listProjects", { kind: "redirect", location, status: 301 });
  const reply = await call(sandbox, projects, { redirect: "manual" });
  expect(reply.status).toBe(301);
  expect(reply.headers.get("location")).toBe(location);
  expect(sandbox.requests()).toMatchObject([{ processed: false }]);
});

test("an empty body", async () => {
  const sandbox = await sandboxOf();
  sandbox.fault("export", { kind: "empty", when: "after" });
  const reply = await doExport(sandbox);
  expect(reply.status).toBe(200);
  expect(await reply.text()).toBe("");
  expect(sandbox.acceptedExports).toHaveLength(1);
});

test("a reply cut off by the connection", async () => {
  const sandbox = await sandboxOf();
  sandbox.fault("export", { kind: "cut-off", breaks: "connection" });
  const reply = await doExport(sandbox);
  expect(Number(reply.headers.get("content-length"))).toBeGreaterThan(40);
  expect(await failure(reply.text())).toMatch(/UND_ERR_SOCKET|ECONNRESET/);
  expect(sandbox.acceptedExports).toHaveLength(1);
  expect(await sandbox.waitForEnd("export")).toMatchObject({
    clientClosed: false,
    respondedAt: undefined,
    status: 200,
  });
});

test("a reply cut off within the JSON", async () => {
  const sandbox = await sandboxOf();
  sandbox.fault("export", { kind: "cut-off", breaks: "json" });
  const text = await (await doExport(sandbox)).text();
  expect(text).toMatch(/^\{"code":0,"data"/);
  expect(() => JSON.parse(text)).toThrow(SyntaxError);
  expect(sandbox.acceptedExports).toHaveLength(1);
});

test("a rewritten reply, which leaves the world alone", async () => {
  const sandbox = await sandboxOf();
  const [project] = sandbox.state.projects;
  sandbox.fault("listProjects", {
    kind: "rewrite",
    body: (reply: { data: { plan: unknown }[] }) => {
      for (const each of reply.data) each.plan = 7;
      return { ...reply, extra: true };
    },
  });
  const reply = await get(sandbox, projects);
  expect(reply).toMatchObject({ code: 0, data: [{ plan: 7 }], extra: true });
  expect(project?.plan).toBe("Enterprise");
});

test("a true reply with other headers", async () => {
  const sandbox = await sandboxOf();
  sandbox.fault("listProjects", {
    kind: "rewrite",
    body: (reply) => reply,
    headers: { date: "Tue, 01 Sep 2026 12:00:00 GMT", connection: "close" },
  });
  const reply = await call(sandbox, projects);
  expect(reply.headers.get("date")).toBe("Tue, 01 Sep 2026 12:00:00 GMT");
  expect(reply.headers.get("connection")).toBe("close");
  expect(await reply.json()).toMatchObject({ code: 0 });
});

test("a true reply without some of its headers", async () => {
  const sandbox = await sandboxOf();
  sandbox.fault("listProjects", {
    kind: "rewrite",
    body: (reply) => reply,
    headers: { date: null, requestid: null },
  });
  const reply = await call(sandbox, projects);
  expect([...reply.headers.keys()].toSorted()).toEqual([
    "connection",
    "content-length",
    "content-type",
    "keep-alive",
  ]);
  expect(await reply.json()).toMatchObject({ code: 0 });
});

test("code as a string, and data without an envelope", async () => {
  const sandbox = await sandboxOf();
  sandbox.fault("export", { kind: "code-as-string" });
  sandbox.fault("describeJob", { kind: "unwrapped" });
  const reply = await (await doExport(sandbox)).json();
  expect(reply).toMatchObject({ code: "0" });
  const { jobId } = (reply as { data: { jobId: string } }).data;
  const job = await get(sandbox, `/v2/jobs/${jobId}`);
  expect(job).toMatchObject({ jobId, status: "PENDING" });
  expect(job).not.toHaveProperty("code");
});

test("a huge body", async () => {
  const sandbox = await sandboxOf();
  sandbox.fault("listProjects", { kind: "huge", megabytes: 20 });
  const reply = await call(sandbox, projects);
  const text = await reply.text();
  expect(text.length).toBeGreaterThan(20 * 1_048_576);
  expect(JSON.parse(text)).toMatchObject({ code: 0, data: [{}] });
});

test("a huge body that the client stops reading", async () => {
  const sandbox = await sandboxOf();
  sandbox.fault("listProjects", { kind: "huge", megabytes: 100_000 });
  const reply = await call(sandbox, projects);
  await reply.body?.cancel();
  expect(await sandbox.waitForEnd("listProjects")).toMatchObject({
    clientClosed: true,
  });
});

test("a body that drips", async () => {
  const sandbox = await sandboxOf();
  sandbox.fault("export", { kind: "drip", everyMs: 1 });
  const reply = await doExport(sandbox);
  let chunks = 0;
  let text = "";
  for await (const chunk of reply.body ?? []) {
    chunks += 1;
    text += Buffer.from(chunk).toString();
  }
  expect(JSON.parse(text)).toMatchObject({ code: 0 });
  expect(chunks).toBeGreaterThan(2);
});

test("headers that never end", async () => {
  const sandbox = await sandboxOf();
  sandbox.fault("listProjects", { kind: "endless-headers" });
  const sent = call(sandbox, projects);
  expect(await failure(sent)).toMatch(/HEADERS_OVERFLOW/);
  await sandbox.waitForEnd("listProjects");
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  sandbox.fault("listProjects", { kind: "endless-headers" });
  const headers = { authorization: `Bearer ${sandbox.apiKey}` };
  httpGet(sandbox.url + projects, { headers }).on(
    "error",
    (error: NodeJS.ErrnoException) => resolve(error.code),
  );
  expect(await promise).toBe("HPE_HEADER_OVERFLOW");
});

const unavailable: Fault = { kind: "reply", when: "before", status: 503 };

test("a fault hits as many requests as it says, after as many as it says", async () => {
  const sandbox = await sandboxOf();
  const trap = sandbox.fault("listProjects", unavailable, {
    after: 1,
    times: 2,
  });
  const statuses = [];
  for (let n = 0; n < 4; n += 1)
    statuses.push((await call(sandbox, projects)).status);
  expect(statuses).toEqual([200, 503, 503, 200]);
  expect(trap.hits).toBe(2);
});

test("faults of one route play one after the other", async () => {
  const sandbox = await sandboxOf();
  const gone: Fault = { kind: "reply", when: "before", status: 410 };
  sandbox.fault("*", unavailable);
  sandbox.fault("listProjects", gone);
  const statuses = [];
  for (let n = 0; n < 3; n += 1)
    statuses.push((await call(sandbox, projects)).status);
  expect(statuses).toEqual([503, 410, 200]);
});

test("a fault keeps to its route and its condition, and can be removed", async () => {
  const sandbox = await sandboxOf();
  const one = await startExport(sandbox);
  const two = await startExport(sandbox);
  const times = Number.POSITIVE_INFINITY;
  const where = ({ path }: { path: string }) => path.endsWith(two);
  const trap = sandbox.fault("describeJob", unavailable, { times, where });
  const status = async (path: string) => (await call(sandbox, path)).status;
  expect(await status(projects)).toBe(200);
  expect(await status(`/v2/jobs/${one}`)).toBe(200);
  expect(await status(`/v2/jobs/${two}`)).toBe(503);
  expect(await status(`/v2/jobs/${two}`)).toBe(503);
  trap.remove();
  expect(await status(`/v2/jobs/${two}`)).toBe(200);
  sandbox.fault("*", unavailable, { times });
  expect(await status(projects)).toBe(503);
  sandbox.clearFaults();
  expect(await status(projects)).toBe(200);
});
