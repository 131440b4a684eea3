import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { MAX_RESPONSE_BYTES } from "../../../src/zilliz/http.ts";
import { failureOf, send } from "./send-request.ts";
import { serve, serveTcp } from "./servers.ts";

describe("a response whose connection broke", () => {
  const JSON_BODY = '{"code":0,"data":{"jobId":"job-1"}}';
  const head = (lines: string) => `HTTP/1.1 200 OK\r\n${lines}\r\n\r\n`;
  const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
  const tooLong = head("Content-Length: 99") + JSON_BODY;
  const chunked = head("Transfer-Encoding: chunked") + chunk(JSON_BODY);

  it.each<[string, (socket: import("node:net").Socket) => void]>([
    ["closed before its content length", (socket) => socket.end(tooLong)],
    [
      "reset before its content length",
      (socket) => socket.write(tooLong, () => setTimeout(() => socket.resetAndDestroy(), 20)),
    ],
    ["closed before the last chunk", (socket) => socket.end(chunked)],
    ["silent before the last chunk", (socket) => socket.write(chunked)],
    ["a chunk of blanks follows", (socket) => socket.end(chunked + chunk(" ".repeat(35)))],
    ["closed without a length", (socket) => socket.end(head("Connection: close") + JSON_BODY)],
  ])("counts if its JSON is complete: %s", async (_, respond) => {
    await using server = await serveTcp((socket) => socket.once("data", () => respond(socket)));
    expect(await send(server.url, { timeoutMs: 2_000 })).toMatchObject({
      status: 200,
      body: expect.stringMatching(/^\{"code":0,"data":\{"jobId":"job-1"\}\} *$/),
    });
  });

  it.each([
    ["a part of the JSON", '{"code":0,"data":{"jobId":"job-1"}'],
    ["a number, which may go on", "12"],
    ["text", "accepted"],
    ["nothing", ""],
  ])("is none if what arrived is %s", async (_, body) => {
    await using server = await serveTcp((socket) =>
      socket.once("data", () => socket.end(head("Content-Length: 99") + body)),
    );
    expect(await failureOf(server.url)).toMatchObject({ sent: true });
  });

  it("counts if the run is cancelled after its JSON is complete", async () => {
    const controller = new AbortController();
    await using server = await serveTcp((socket) =>
      socket.once("data", () => {
        socket.write(chunked);
        setTimeout(() => controller.abort(), 50);
      }),
    );
    expect(await send(server.url, { signal: controller.signal })).toMatchObject({
      body: JSON_BODY,
    });
  });
});

describe("a compressed response, though none was asked for", () => {
  it.each(["gzip", "br"] as const)("is decoded, and its secrets are redacted: %s", async (name) => {
    await using server = await serve(({ headers }, response) => {
      expect(headers["accept-encoding"]).toBe(undefined);
      const body = `{"message":"${headers.authorization}"}`;
      response.setHeader("content-encoding", name);
      response.end(name === "br" ? brotliCompressSync(body) : gzipSync(body));
    });
    expect(await send(server.url)).toMatchObject({ body: '{"message":"Bearer ***"}' });
  });

  it.each([
    ["that is none", "gzip", Buffer.from("{}")],
    ["in an encoding that is not supported", "compress", Buffer.from("{}")],
    ["that is too long", "gzip", gzipSync("x".repeat(MAX_RESPONSE_BYTES + 1))],
  ])("is an error: one %s", async (_, encoding, body) => {
    await using server = await serve((_request, response) => {
      response.setHeader("content-encoding", encoding);
      response.end(body);
    });
    const error = await failureOf(server.url);
    expect(error.sent).toBe(true);
    expect(error.message).toContain(encoding);
  });
});

describe("a response without end", () => {
  const TOO_LONG = "x".repeat(MAX_RESPONSE_BYTES + 1);

  it.each([
    ["of a declared length", true],
    ["in chunks", false],
  ])("is refused above the limit: %s", async (_, isDeclared) => {
    await using server = await serve((_request, response) => {
      response.on("error", () => {});
      if (isDeclared) response.setHeader("content-length", TOO_LONG.length);
      response.write(TOO_LONG);
      response.end();
    });
    const error = await failureOf(server.url);
    expect(error.sent).toBe(true);
    expect(error.message).toContain("max size");
  });

  it("may be almost as long as the limit", async () => {
    const body = TOO_LONG.slice(1);
    await using server = await serve((_, response) => response.end(body));
    expect((await send(server.url)).body).toHaveLength(MAX_RESPONSE_BYTES);
  });

  it("is refused if its headers don't end", async () => {
    await using server = await serveTcp((socket) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      const timer = setInterval(() => socket.write(`X-${"a".repeat(1_000)}: b\r\n`), 1);
      socket.on("close", () => clearInterval(timer));
    });
    const error = await failureOf(server.url);
    expect(error.sent).toBe(true);
    expect(error.message).not.toContain("no complete response");
  });

  it("is refused at the time limit if it arrives byte by byte", async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(" "), 20);
      response.on("close", () => clearInterval(timer));
    });
    const before = performance.now();
    const error = await failureOf(server.url, { timeoutMs: 300 });
    expect(performance.now() - before).toBeLessThan(30_000);
    expect(error.message).toContain("no complete response within 0.3 s");
  });
});
