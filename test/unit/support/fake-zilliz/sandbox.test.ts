import { Agent, get as httpGet } from "node:http";
import { expect, test } from "vitest";
import { Sandbox } from "../../../support/fake-zilliz/index.ts";
import {
  call,
  exportBody,
  exportPath,
  get,
  NOON,
  post,
  sandboxAtNoon,
  sandboxOf,
  startExport,
} from "./client.ts";

test("admits 20 requests a second for each key and endpoint", async () => {
  const { sandbox, clock } = await sandboxAtNoon();
  const burst = async (paths: string[], init?: RequestInit) => {
    const replies = await Promise.all(
      paths.map((path) => call(sandbox, path, init)),
    );
    return replies.filter(({ status }) => status === 429).length;
  };
  const jobs = Array.from({ length: 25 }, (_, n) => `/v2/jobs/job-${n}`);
  expect(await burst(jobs)).toBe(5);
  expect(await burst(["/v2/projects"])).toBe(0);
  const headers = { authorization: "Bearer another" };
  expect(await burst(jobs.slice(0, 20), { headers })).toBe(0);
  clock.now += 999;
  expect(await burst(["/v2/jobs/job-0"])).toBe(1);
  clock.now += 1;
  expect(await burst(jobs)).toBe(5);
});

test("answers a breach with a 429, and a Retry-After if told to", async () => {
  const { sandbox } = await sandboxAtNoon({ rateLimit: { perSecond: 0 } });
  const plain = await call(sandbox, "/v2/projects");
  expect(plain.status).toBe(429);
  expect(plain.headers.get("retry-after")).toBeNull();
  expect(await plain.json()).toEqual({
    code: 429,
    message: expect.any(String),
  });
  sandbox.rateLimit = { perSecond: 0, retryAfter: 2 };
  const told = await call(sandbox, "/v2/projects");
  expect(told.headers.get("retry-after")).toBe("2");
  sandbox.rateLimit = false;
  expect((await call(sandbox, "/v2/projects")).status).toBe(200);
});

test("keeps a journal of what was asked and answered, without the key", async () => {
  const { sandbox, clock } = await sandboxAtNoon();
  await call(sandbox, "/v2/backups?pageSize=1");
  clock.now += 250;
  const reply = await post(sandbox, exportPath, exportBody);
  await sandbox.waitForResponse("export");
  expect(
    sandbox.journal.map(({ seq, endpoint: route }) => [seq, route]),
  ).toEqual([
    [1, "listBackups"],
    [2, "export"],
  ]);
  expect(sandbox.requests("listBackups")).toMatchObject([
    { method: "GET", query: { pageSize: "1" }, changed: false },
  ]);
  expect(sandbox.requests("export")).toEqual([
    {
      seq: 2,
      receivedAt: NOON + 250,
      respondedAt: NOON + 250,
      method: "POST",
      path: exportPath,
      query: {},
      headers: expect.objectContaining({
        authorization: "Bearer <key>",
        "content-type": "application/json",
      }),
      authorized: true,
      body: exportBody,
      endpoint: "export",
      requestId: reply.headers.get("requestid"),
      status: 200,
      code: 0,
      processed: true,
      changed: true,
      fault: undefined,
      violation: undefined,
      clientClosed: false,
    },
  ]);
  expect(JSON.stringify(sandbox.journal)).not.toContain(sandbox.apiKey);
});

test("tells when the nth request has arrived and when it was answered", async () => {
  const sandbox = await sandboxOf();
  const { promise: until, resolve } = Promise.withResolvers<void>();
  const order: string[] = [];
  const second = sandbox.waitForRequest("listProjects", 2).then((exchange) => {
    order.push("seen");
    expect(exchange.seq).toBe(3);
    expect(exchange.respondedAt).toBeUndefined();
    resolve();
  });
  const answer = sandbox
    .waitForResponse("listProjects", 2)
    .then(() => order.push("answered"));
  await get(sandbox, "/v2/projects");
  await get(sandbox, "/v2/clusters");
  expect(order).toEqual([]);
  sandbox.fault("listProjects", { kind: "hold", when: "before", until });
  await get(sandbox, "/v2/projects");
  await Promise.all([second, answer]);
  expect(order).toEqual(["seen", "answered"]);
  expect((await sandbox.waitForRequest("*", 2)).endpoint).toBe("listClusters");
});

test("whoever waits for what never comes is told at the end", async () => {
  const sandbox = await sandboxOf();
  const waiting = sandbox.waitForRequest("cancel");
  await sandbox.close();
  await expect(waiting).rejects.toThrow("closed before cancel was seen 1 time");
  await expect(sandbox.waitForRequest("export")).rejects.toThrow(
    "closed before export",
  );
});

test("refuses connections while unplugged, and comes back where it was", async () => {
  const sandbox = await sandboxOf();
  const { url } = sandbox;
  const jobId = await startExport(sandbox);
  sandbox.fault("describeJob", { kind: "hang", when: "before" });
  const hanging = expect(get(sandbox, `/v2/jobs/${jobId}`)).rejects.toThrow();
  await sandbox.waitForRequest("describeJob");
  await sandbox.disconnect();
  await hanging;
  expect(await sandbox.waitForEnd("describeJob")).toMatchObject({
    clientClosed: false,
  });
  await expect(get(sandbox, "/v2/projects")).rejects.toMatchObject({
    cause: { code: "ECONNREFUSED" },
  });
  await sandbox.reconnect();
  expect(sandbox.url).toBe(url);
  expect((await get(sandbox, `/v2/jobs/${jobId}`)).code).toBe(0);
});

test("keeps connections alive", async () => {
  const sandbox = await sandboxOf();
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ports = new Set<number | undefined>();
  const headers = { authorization: `Bearer ${sandbox.apiKey}` };
  for (let n = 0; n < 3; n += 1) {
    const { promise, resolve } = Promise.withResolvers<void>();
    httpGet(`${sandbox.url}/v2/projects`, { agent, headers }, (response) => {
      ports.add(response.socket.localPort);
      response.resume().on("end", resolve);
    });
    await promise;
  }
  agent.destroy();
  expect(ports.size).toBe(1);
});

test("closes at once, whatever is going on", async () => {
  let url = "";
  let lost: Promise<unknown> = Promise.resolve();
  const start = performance.now();
  {
    await using sandbox = await Sandbox.start();
    url = sandbox.url;
    sandbox.fault("*", { kind: "hang", when: "before" });
    sandbox.fault("*", { kind: "delay", when: "before", ms: 60_000 });
    sandbox.fault("*", { kind: "endless-headers" });
    sandbox.fault("*", { kind: "huge", megabytes: 100_000 });
    const sent = Array.from({ length: 4 }, async () =>
      (await call(sandbox, "/v2/projects")).text(),
    );
    lost = Promise.allSettled(sent).then((all) =>
      expect(all.map(({ status }) => status)).toEqual(
        Array(4).fill("rejected"),
      ),
    );
    await sandbox.waitForRequest("*", 4);
  }
  await lost;
  expect(performance.now() - start).toBeLessThan(2_000);
  await expect(fetch(url)).rejects.toThrow();
});

test("processes nothing any more once it is closed", async () => {
  const sandbox = await sandboxOf();
  const { promise: until, resolve } = Promise.withResolvers<void>();
  sandbox.fault("export", { kind: "hold", when: "before", until });
  const sent = expect(startExport(sandbox)).rejects.toThrow();
  await sandbox.waitForRequest("export");
  await sandbox.close();
  resolve();
  await sent;
  await new Promise(setImmediate);
  expect(sandbox.acceptedExports).toEqual([]);
});

test("has a key of its own, and a world of its own", async () => {
  const [one, other] = [await sandboxOf(), await sandboxOf()];
  expect(one.apiKey).toMatch(/^[0-9a-f]{64}$/);
  expect(one.apiKey).not.toBe(other.apiKey);
  one.state.backups.pop();
  expect(other.state.backups).toHaveLength(6);
});
