import { afterEach, describe, expect, it } from "vitest";
import { systemClock } from "../../../src/util/clock.ts";
import { isLoopback } from "../../../src/util/loopback.ts";
import { createRedactor } from "../../../src/util/redact.ts";
import {
  countRequests,
  createHttp,
  type HttpRequest,
  type HttpResponse,
  TransportError,
} from "../../../src/zilliz/http.ts";
import { errorFrom } from "../../support/error-from.ts";
import { deadUrl, type Listening, serve, serveTcp } from "./servers.ts";

const KEY = "a-key-that-nobody-may-see";

/** Sends one request through a client of its own. */
async function send(url: URL, changes: Partial<HttpRequest> = {}): Promise<HttpResponse> {
  const http = createHttp(url, createRedactor([KEY]));
  try {
    return await http({
      method: "POST",
      url: new URL("/v2/thing?a=b", url),
      headers: { authorization: `Bearer ${KEY}` },
      body: "{}",
      timeoutMs: 5_000,
      ...changes,
    });
  } finally {
    await http.close();
  }
}

async function failureOf(url: URL, changes: Partial<HttpRequest> = {}): Promise<TransportError> {
  const error = await errorFrom(() => send(url, changes));
  expect(error).toBeInstanceOf(TransportError);
  return error as TransportError;
}

describe("a request", () => {
  it("arrives as it was given, and its reply is read to the end", async () => {
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
    const reply = await send(server.url, { body: '{"a":1}' });
    expect(reply).toMatchObject({
      status: 202,
      headers: { requestid: "r-1" },
      body: `ä{"a":1}${`Bearer ${KEY}`.length}`,
    });
    expect(server.requests).toEqual(["POST /v2/thing?a=b"]);
  });

  it("has a reply whose characters are whole, wherever it was split on its way", async () => {
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
  it("has the request arrive once or not at all, and is never called unsent when it arrived", async () => {
    for (let round = 0; round < 60; round += 1) {
      const arrived: string[] = [];
      await using server = await serve((request, response) => {
        arrived.push(`${request.method}`);
        response.end("{}");
        if (request.method === "GET") setTimeout(() => request.socket.destroy(), (round % 12) / 4);
      });
      const http = createHttp(server.url, createRedactor([KEY]));
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
    expect(error).toMatchObject({
      sent: false,
      message: expect.stringContaining("ECONNREFUSED"),
    });
  });

  it("is one whose host nobody knows", async () => {
    const url = new URL("https://zilliz.invalid");
    const error = await failureOf(url, { timeoutMs: 20_000 });
    expect(error.sent).toBe(false);
  });

  it("is one whose server speaks no TLS", async () => {
    await using server = await serveTcp(
      (socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"),
      "https",
    );
    expect(await failureOf(server.url)).toMatchObject({ sent: false });
  });

  it("is one whose server hangs up before TLS stands", async () => {
    await using server = await serveTcp((socket) => socket.destroy(), "https");
    expect(await failureOf(server.url)).toMatchObject({ sent: false });
  });

  it("is one whose time was up before TLS stood", async () => {
    await using server = await serveTcp(() => {}, "https");
    const before = performance.now();
    const error = await failureOf(server.url, { timeoutMs: 200 });
    expect(error).toMatchObject({
      sent: false,
      message: "no whole reply within 0.2 s",
    });
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it("is one that was given up before TLS stood", async () => {
    const controller = new AbortController();
    await using server = await serveTcp(() => controller.abort(), "https");
    const { signal } = controller;
    const before = performance.now();
    expect(await failureOf(server.url, { signal })).toMatchObject({
      sent: false,
    });
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it("doesn't arrive when it was given up before", async () => {
    await using server = await serve((_, response) => response.end("{}"));
    await failureOf(server.url, { signal: AbortSignal.abort() });
    expect(server.requests).toEqual([]);
  });
});

describe("a request that may have been sent", () => {
  it.each<[string, (socket: import("node:net").Socket) => void]>([
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
    ["answered in no HTTP", (socket) => socket.end("220 smtp ready\r\n")],
  ])("is one whose connection was %s", async (_, answer) => {
    await using server = await serveTcp((socket) => socket.once("data", () => answer(socket)));
    expect(await failureOf(server.url)).toMatchObject({ sent: true });
    expect(server.connections).toBe(1);
  });

  it("is one that was never answered", async () => {
    await using server = await serve(() => {});
    const error = await failureOf(server.url, { timeoutMs: 250 });
    expect(error).toMatchObject({
      sent: true,
      message: "no whole reply within 0.3 s",
    });
  });

  it("is one that was given up on the way", async () => {
    const controller = new AbortController();
    await using server = await serve(() => controller.abort());
    const { signal } = controller;
    const error = await failureOf(server.url, { signal });
    expect(error.sent).toBe(true);
    expect(error.message).not.toContain("no whole reply");
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
    const http = createHttp(server.url, (text) => text);
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
    expect(await errorFrom(() => post("/second"))).toMatchObject({
      sent: true,
    });
    expect(server.connections).toBe(1);
    await http.close();
  });

  it("is told from one that wasn't, though they share a client", async () => {
    await using server = await serve((_, response) => response.end("{}"));
    const http = createHttp(server.url, (text) => text);
    const to = (url: URL) => http({ method: "GET", url, headers: {}, timeoutMs: 5_000 });
    expect(await to(server.url)).toMatchObject({ status: 200 });
    const dead = await deadUrl();
    expect(await errorFrom(() => to(dead))).toMatchObject({ sent: false });
    await http.close();
  });
});

describe("a reply without end", () => {
  it.each([
    ["one of more than a megabyte", (n: number) => n],
    ["one that says so before", () => 0],
  ])("is given up: %s", async (_, chunks) => {
    await using server = await serve((_request, response) => {
      response.on("error", () => {});
      if (chunks(1) === 0) response.setHeader("content-length", 3_000_000);
      response.end("x".repeat(3_000_000));
    });
    expect(await failureOf(server.url)).toMatchObject({ sent: true });
  });

  it("may be almost a megabyte long", async () => {
    await using server = await serve((_, response) => response.end("x".repeat(1_000_000)));
    expect((await send(server.url)).body).toHaveLength(1_000_000);
  });

  it("is given up when its headers don't end", async () => {
    await using server = await serveTcp((socket) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      const timer = setInterval(() => socket.write(`X-${"a".repeat(1_000)}: b\r\n`), 1);
      socket.on("close", () => clearInterval(timer));
    });
    const error = await failureOf(server.url);
    expect(error.sent).toBe(true);
    expect(error.message).not.toContain("no whole reply");
  });

  it("is given up in time when it drips", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(timer));
    });
    const before = performance.now();
    const error = await failureOf(server.url, { timeoutMs: 300 });
    expect(performance.now() - before).toBeLessThan(2_000);
    expect(error.message).toContain("no whole reply within 0.3 s");
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

  it("is taken out of a reply that repeats it", async () => {
    await using server = await serve(({ headers }, response) => {
      const { authorization = "" } = headers;
      response.setHeader("requestid", `for ${authorization}`);
      response.setHeader("set-cookie", [authorization, authorization]);
      response.write(`{"message":"${authorization.slice(0, 12)}`);
      setTimeout(() => response.end(`${authorization.slice(12)} is bad"}`), 10);
    });
    const reply = await send(server.url);
    expect(JSON.stringify(reply)).not.toContain(KEY);
    expect(reply.body).toBe('{"message":"Bearer *** is bad"}');
    expect(reply.headers.requestid).toBe("for Bearer ***");
  });
});

/** What a TLS client offers to speak (RFC 7301), as far as HTTP goes. */
function protocolsIn(hello: Buffer): string[] {
  const text = hello.toString("latin1");
  return ["http/1.1", "h2"].filter((name) =>
    text.includes(String.fromCharCode(name.length) + name),
  );
}

describe("a proxy", () => {
  const names = ["http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY"];
  const before = new Map(names.map((name) => [name, process.env[name]]));
  afterEach(() => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  });

  /** A proxy that lets nobody through and says whom it was asked for. */
  async function proxy(): Promise<Listening & { tunnels: string[] }> {
    const tunnels: string[] = [];
    const server = await serveTcp((socket) =>
      socket.once("data", (data) => {
        tunnels.push(data.toString("latin1"));
        socket.end("HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n");
      }),
    );
    return Object.assign(server, { tunnels });
  }

  it("is used as https_proxy says, and doesn't see the key", async () => {
    await using server = await proxy();
    process.env.https_proxy = server.url.href;
    process.env.no_proxy = "";
    const error = await failureOf(new URL("https://zilliz.invalid"));
    expect(error.sent).toBe(false);
    expect(server.tunnels).toHaveLength(1);
    expect(server.tunnels[0]).toMatch(/^CONNECT zilliz\.invalid:443 /);
    expect(server.tunnels[0]).not.toContain(KEY);
  });

  it("isn't used for what no_proxy names", async () => {
    await using server = await proxy();
    process.env.https_proxy = server.url.href;
    process.env.no_proxy = ".invalid";
    const error = await failureOf(new URL("https://zilliz.invalid"));
    expect(error.sent).toBe(false);
    expect(server.tunnels).toEqual([]);
  });

  it("isn't used for loopback", async () => {
    await using wrong = await proxy();
    await using server = await serve((_, response) => response.end("{}"));
    process.env.http_proxy = wrong.url.href;
    process.env.https_proxy = wrong.url.href;
    process.env.no_proxy = "";
    expect(await send(server.url)).toMatchObject({ status: 200 });
    expect(wrong.tunnels).toEqual([]);
  });

  it("that speaks TLS is spoken to in HTTP/1.1", async () => {
    const offered: string[][] = [];
    await using server = await serveTcp((socket) =>
      socket.once("data", (hello) => {
        offered.push(protocolsIn(hello));
        socket.destroy();
      }),
    );
    process.env.https_proxy = server.url.href.replace("http:", "https:");
    process.env.no_proxy = "";
    await failureOf(new URL("https://zilliz.invalid"));
    expect(offered).toEqual([["http/1.1"]]);
  });

  it("that isn't there leaves the request unsent", async () => {
    process.env.https_proxy = (await deadUrl()).href;
    process.env.no_proxy = "";
    const error = await failureOf(new URL("https://zilliz.invalid"));
    expect(error.sent).toBe(false);
  });
});

describe("loopback", () => {
  it.each([
    ["http://localhost:1", true],
    ["http://LOCALHOST", true],
    ["http://127.0.0.1", true],
    ["http://127.255.0.9", true],
    ["http://[::1]:80", true],
    ["http://0x7f.1", true],
    ["http://127.0.0.1.example", false],
    ["http://localhost.example", false],
    ["http://example/localhost", false],
    ["http://localhost@example", false],
    ["http://0.0.0.0", false],
    ["http://10.0.0.1", false],
    ["http://128.0.0.1", false],
  ])("is %s: %s", (url, expected) => {
    expect(isLoopback(new URL(url))).toBe(expected);
  });
});

describe("the count of requests", () => {
  it("has those that were answered or may have been sent, and no others", async () => {
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
      async () => outcomes.shift()?.() ?? expect.fail("asked once too often"),
      () => {
        sent += 1;
      },
    );
    const url = new URL("http://127.0.0.1");
    const ask = () => http({ method: "GET", url, headers: {}, timeoutMs: 1 });
    await expect(ask()).resolves.toMatchObject({ status: 500 });
    expect(sent).toBe(1);
    await expect(ask()).rejects.toThrow("reset");
    expect(sent).toBe(2);
    await expect(ask()).rejects.toThrow("rejected");
    expect(sent).toBe(2);
  });
});
