import { readFileSync } from "node:fs";
import net, { connect } from "node:net";
import tls, { createServer } from "node:tls";
import { describe, expect, it, vi } from "vitest";
import { failureOf, KEY, send } from "./send-request.ts";
import { deadUrl, type Listening, listen, serve, serveTcp } from "./servers.ts";

const ELSEWHERE = new URL("https://zilliz.invalid");

describe("a server whose certificate is not trusted", () => {
  const pem = readFileSync(new URL("../../chaos/faults/untrusted.pem", import.meta.url));

  /** A TLS server, and a proxy that tunnels to it. */
  async function serveTls() {
    const received: string[] = [];
    const server = createServer({ key: pem, cert: pem }, (socket) => {
      socket.on("error", () => {});
      socket.on("data", (data) => received.push(data.toString("latin1")));
    });
    const listening = await listen(server, [], "https");
    const proxy = await serveTcp((socket) => {
      socket.once("data", () => {
        const target = connect(Number(listening.url.port), "127.0.0.1");
        target.on("error", () => {});
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        socket.pipe(target).pipe(socket);
      });
    });
    return {
      url: listening.url,
      proxy: proxy.url,
      received,
      [Symbol.asyncDispose]: async () => {
        await proxy[Symbol.asyncDispose]();
        await listening[Symbol.asyncDispose]();
      },
    };
  }

  it.each<[string, (server: { url: URL; proxy: URL }) => [URL, NodeJS.ProcessEnv]]>([
    ["directly", ({ url }) => [url, {}]],
    ["through a proxy", ({ proxy }) => [ELSEWHERE, { https_proxy: proxy.href }]],
    ["as the proxy", ({ url }) => [ELSEWHERE, { https_proxy: url.href }]],
  ])("gets nothing, whatever NODE_TLS_REJECT_UNAUTHORIZED is: %s", async (_, setup) => {
    await using server = await serveTls();
    const [url, env] = setup(server);
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    try {
      const error = await failureOf(url, {}, env);
      expect(error).toMatchObject({ sent: false, isUntrusted: true });
      expect(server.received).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe("a host with several addresses", () => {
  it.each([{}, { https_proxy: "http://proxy.invalid" }])(
    "has time for a round trip to each of them: %j",
    async (env) => {
      const calls = [vi.spyOn(net, "connect"), vi.spyOn(tls, "connect")];
      await failureOf(ELSEWHERE, {}, env);
      const options = calls.flatMap((spy) => spy.mock.calls.map(([first]) => first));
      vi.restoreAllMocks();
      // The default of 250 ms is less than a round trip to a distant region.
      expect(options).toEqual([
        expect.objectContaining({ autoSelectFamily: true, autoSelectFamilyAttemptTimeout: 2_500 }),
      ]);
    },
  );
});

/** The versions of HTTP that a TLS client offers (RFC 7301). */
function protocolsIn(hello: Buffer): string[] {
  const text = hello.toString("latin1");
  return ["http/1.1", "h2"].filter((name) =>
    text.includes(String.fromCharCode(name.length) + name),
  );
}

describe("a proxy", () => {
  /** A proxy that refuses every tunnel, and records what was requested of it. */
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

  it("is that of https_proxy, and doesn't see the key", async () => {
    await using server = await proxy();
    const env = { https_proxy: server.url.href };
    const error = await failureOf(ELSEWHERE, {}, env);
    expect(error.sent).toBe(false);
    expect(server.tunnels).toHaveLength(1);
    expect(server.tunnels[0]).toMatch(/^CONNECT zilliz\.invalid:443 /);
    expect(server.tunnels[0]).not.toContain(KEY);
  });

  it("isn't used for loopback", async () => {
    await using wrong = await proxy();
    await using server = await serve((_, response) => response.end("{}"));
    const env = { https_proxy: wrong.url.href };
    expect(await send(server.url, {}, env)).toMatchObject({ status: 200 });
    expect(wrong.tunnels).toEqual([]);
  });

  it("that speaks TLS is offered HTTP/1.1 alone", async () => {
    const offered: string[][] = [];
    await using server = await serveTcp((socket) =>
      socket.once("data", (hello) => {
        offered.push(protocolsIn(hello));
        socket.destroy();
      }),
    );
    const env = { https_proxy: server.url.href.replace("http:", "https:") };
    await failureOf(ELSEWHERE, {}, env);
    expect(offered).toEqual([["http/1.1"]]);
  });

  it("that can't be reached leaves the request unsent", async () => {
    const env = { https_proxy: (await deadUrl()).href };
    const error = await failureOf(ELSEWHERE, {}, env);
    expect(error.sent).toBe(false);
  });
});
