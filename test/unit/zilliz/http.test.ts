import type { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { systemClock } from "../../../src/util/clock.ts";
import { createRedactor } from "../../../src/util/redact.ts";
import { countRequests, createHttp, TransportError } from "../../../src/zilliz/http.ts";
import { errorFrom } from "../../support/error-from.ts";
import { failureOf, KEY, send } from "./send-request.ts";
import { deadUrl, serve, serveTcp } from "./servers.ts";

describe("a request", () => {
  it("arrives as it is, and its response is read to the end", async () => {
    await using server = await serve((request, response) => {
      response.setHeader("RequestId", "r-1");
      response.writeHead(202);
      let body = "";
      request.on("data", (chunk) => {
        body += chunk;
      });
      request.on("end", () => {
        response.write("ä");
        response.end(body + request.headers.authorization?.length);
      });
    });
    const received = await send(server.url, { body: '{"a":1}' });
    expect(received).toMatchObject({
      status: 202,
      headers: { requestid: "r-1" },
      body: `ä{"a":1}${`Bearer ${KEY}`.length}`,
    });
    expect(server.requests).toEqual(["POST /v2/thing?a=b"]);
  });

  it("has a response whose characters are whole, wherever the network splits it", async () => {
    const bytes = Buffer.from('\uFEFF{"name":"夜間🌙"}');
    await using server = await serve(async (_, response) => {
      for (const byte of bytes) {
        response.write(Buffer.of(byte));
        await systemClock.sleep(2);
      }
      response.end();
    });
    const { body } = await send(server.url);
    expect(body).toBe('{"name":"夜間🌙"}');
  });
});

describe("a connection that the server closes just as it is used again", () => {
  it("delivers the request once or not at all, and never reports one that arrived as not sent", async () => {
    for (let round = 0; round < 60; round += 1) {
      const arrived: string[] = [];
      await using server = await serve((request, response) => {
        arrived.push(`${request.method}`);
        response.end("{}");
        if (request.method === "GET") setTimeout(() => request.socket.destroy(), (round % 12) / 4);
      });
      const http = createHttp(server.url, createRedactor([KEY]), {});
      const request = { url: server.url, headers: {}, timeoutMs: 5_000 };
      await http({ ...request, method: "GET" });
      await systemClock.sleep((round % 5) / 2);
      const error = await http({ ...request, method: "POST", body: "{}" }).then(
        () => undefined,
        (error: TransportError) => error,
      );
      await http.close();
      const posts = arrived.filter((method) => method === "POST").length;
      expect(posts).toBeLessThanOrEqual(1);
      if (error === undefined) expect(posts).toBe(1);
      if (error?.sent === false) expect(posts).toBe(0);
    }
  });
});

describe("a request that was certainly not sent", () => {
  it("is one whose connection was refused", async () => {
    const error = await failureOf(await deadUrl());
    expect(error).toMatchObject({ sent: false, message: expect.stringContaining("ECONNREFUSED") });
  });

  it("is one whose host does not resolve", async () => {
    const error = await failureOf(new URL("https://zilliz.invalid"), { timeoutMs: 20_000 });
    expect(error.sent).toBe(false);
  });

  it.each<[string, (socket: Socket) => void]>([
    ["speaks no TLS", (socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")],
    ["closes the connection during the TLS handshake", (socket) => socket.destroy()],
  ])("is one whose server %s", async (_, respond) => {
    await using server = await serveTcp(respond, "https");
    expect(await failureOf(server.url)).toMatchObject({ sent: false });
  });

  it("is one that timed out or was aborted during the TLS handshake", async () => {
    const controller = new AbortController();
    await using server = await serveTcp(() => {}, "https");
    expect(await failureOf(server.url, { timeoutMs: 200 })).toMatchObject({
      sent: false,
      message: "no complete response within 0.2 s",
    });
    await using aborting = await serveTcp(() => controller.abort(), "https");
    const { signal } = controller;
    const before = performance.now();
    expect(await failureOf(aborting.url, { signal })).toMatchObject({ sent: false });
    expect(performance.now() - before).toBeLessThan(30_000);
  });

  it("doesn't arrive if it was aborted before", async () => {
    await using server = await serve((_, response) => response.end("{}"));
    await failureOf(server.url, { signal: AbortSignal.abort() });
    expect(server.requests).toEqual([]);
  });
});

describe("a request that may have been sent", () => {
  it.each<[string, (socket: Socket) => void]>([
    ["reset", (socket) => socket.resetAndDestroy()],
    ["closed", (socket) => socket.end()],
    ["broken off within the head", (socket) => socket.end("HTTP/1.1 20")],
    [
      "broken off within the body",
      (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"co'),
    ],
    [
      "broken off between chunks",
      (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{"co\r\n'),
    ],
    ["used for another protocol than HTTP", (socket) => socket.end("220 smtp ready\r\n")],
  ])("is one whose connection was %s", async (_, respond) => {
    await using server = await serveTcp((socket) => socket.once("data", () => respond(socket)));
    expect(await failureOf(server.url)).toMatchObject({ sent: true });
    expect(server.connections).toBe(1);
  });

  it("is one that gets no response", async () => {
    await using server = await serve(() => {});
    const error = await failureOf(server.url, { timeoutMs: 250 });
    expect(error).toMatchObject({ sent: true, message: "no complete response within 0.3 s" });
  });

  it("is one that was aborted before its response", async () => {
    const controller = new AbortController();
    await using server = await serve(() => controller.abort());
    const { signal } = controller;
    const error = await failureOf(server.url, { signal });
    expect(error.sent).toBe(true);
    expect(error.message).not.toContain("no complete response");
  });

  it("is the second one of a connection that was closed meanwhile", async () => {
    await using server = await serveTcp((socket) => {
      socket.on("data", (data) => {
        const head = data.toString("latin1");
        if (head.includes(" /second ")) socket.resetAndDestroy();
        else if (head.includes(" /first "))
          socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
      });
    });
    const http = createHttp(server.url, (text) => text, {});
    const post = (path: string) =>
      http({
        method: "POST",
        url: new URL(path, server.url),
        headers: {},
        body: "{}",
        timeoutMs: 5_000,
      });
    expect(await post("/first")).toMatchObject({ body: "{}" });
    // The client gives the connection back a moment after the reply.
    await systemClock.sleep(20);
    expect(await errorFrom(() => post("/second"))).toMatchObject({ sent: true });
    expect(server.connections).toBe(1);
    await http.close();
  });
});

it("a request that was not sent is distinguished from one that was, though they share a client", async () => {
  await using server = await serve((_, response) => response.end("{}"));
  const http = createHttp(server.url, (text) => text, {});
  const to = (url: URL) => http({ method: "GET", url, headers: {}, timeoutMs: 5_000 });
  expect(await to(server.url)).toMatchObject({ status: 200 });
  const dead = await deadUrl();
  expect(await errorFrom(() => to(dead))).toMatchObject({ sent: false });
  await http.close();
});

describe("a request on a connection of its own", () => {
  it("uses none that was used before, and none is used after it", async () => {
    await using server = await serve((_, response) => response.end("{}"));
    const http = createHttp(server.url, createRedactor([KEY]), {});
    const request = { method: "POST", url: server.url, headers: {}, timeoutMs: 5_000 } as const;
    const connections: number[] = [];
    for (const ownConnection of [false, true, true, false]) {
      await http({ ...request, ownConnection });
      // The client gives the connection back a moment after the response.
      await systemClock.sleep(20);
      connections.push(server.connections);
    }
    await http.close();
    expect(connections).toEqual([1, 2, 3, 3]);
  });
});

describe("the key", () => {
  it.each([301, 302, 303, 307, 308])("doesn't follow a redirect: %d", async (status) => {
    await using thief = await serve((_, response) => response.end("{}"));
    await using server = await serve((_, response) => {
      response.writeHead(status, { location: thief.url.href }).end();
    });
    expect(await send(server.url)).toMatchObject({ status });
    expect(thief.connections).toBe(0);
    expect(server.requests).toHaveLength(1);
  });

  it("is redacted from a response that repeats it", async () => {
    await using server = await serve(({ headers }, response) => {
      const { authorization = "" } = headers;
      response.setHeader("requestid", `for ${authorization}`);
      response.setHeader("set-cookie", [authorization, authorization]);
      response.write(`{"message":"${authorization.slice(0, 12)}`);
      setTimeout(() => response.end(`${authorization.slice(12)} is bad"}`), 10);
    });
    const received = await send(server.url);
    expect(JSON.stringify(received)).not.toContain(KEY);
    expect(received.body).toBe('{"message":"Bearer *** is bad"}');
    expect(received.headers.requestid).toBe("for Bearer ***");
  });
});

describe("the count of requests", () => {
  it("has those that got a response or may have been sent, and no others", async () => {
    const outcomes = [
      () => ({ status: 500, headers: {}, body: "" }),
      () => {
        throw new TransportError("reset", true, undefined);
      },
      () => {
        throw new TransportError("rejected", false, undefined);
      },
    ];
    let sent = 0;
    const http = countRequests(
      async () => outcomes.shift()?.() ?? expect.fail("one request too many"),
      () => {
        sent += 1;
      },
    );
    const url = new URL("http://127.0.0.1");
    const request = () => http({ method: "GET", url, headers: {}, timeoutMs: 1 });
    await expect(request()).resolves.toMatchObject({ status: 500 });
    expect(sent).toBe(1);
    await expect(request()).rejects.toThrow("reset");
    expect(sent).toBe(2);
    await expect(request()).rejects.toThrow("rejected");
    expect(sent).toBe(2);
  });
});
