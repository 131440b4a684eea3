import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { TlsProxy } from "../chaos/faults/tls-proxy.ts";
import { type ActionOptions, startAction } from "../support/fake-runner/index.ts";
import { CLOUDS, cloudNames, OFFLINE, PREFIX } from "../support/in-process-verify.ts";

const ACTION = fileURLToPath(new URL("../../verify", import.meta.url));
/** A bucket whose name has a dot is in the path of its URL; a container of Azure can't have one. */
const BUCKETS = { aws: "acme.vectors", azure: "acme-vectors", gcp: "acme.vectors" } as const;

const verify = (inputs: ActionOptions["with"], env: Record<string, string>) =>
  startAction({ action: ACTION, id: "verify", with: inputs ?? {}, env: { ...OFFLINE, ...env } });

describe.each(cloudNames)("the shipped bundle for %s", (cloud) => {
  it("lists through a proxy over TLS", async () => {
    const bucket = BUCKETS[cloud];
    await using storage = await CLOUDS[cloud].start();
    storage.put(bucket, `${PREFIX}a`, 5);
    const tls = await TlsProxy.start(storage.url);
    await using proxy = await ConnectProxy.start(tls.url);
    const env = Object.fromEntries(
      Object.entries(storage.env).map(([name, value]) => [
        name,
        value.replace(storage.url, tls.url).replace("Protocol=http;", "Protocol=https;"),
      ]),
    );
    const run = verify(
      { uri: CLOUDS[cloud].uri.replace("acme-vectors", bucket), "max-age": "1h" },
      {
        ...env,
        HTTPS_PROXY: proxy.url,
        NODE_EXTRA_CA_CERTS: fileURLToPath(TlsProxy.certificate),
      },
    );
    const { conclusion, outputs, log } = await run.finished;
    tls.close();
    expect(outputs, log).toMatchObject({ verified: "true", "total-bytes": "5" });
    expect(conclusion).toBe("success");
    expect(proxy.targets).toEqual([new URL(tls.url).host]);
  });
});

test("a cancelled step ends at once", async () => {
  await using storage = await CLOUDS.aws.start();
  storage.buckets.set("acme-vectors", []);
  const run = verify({ uri: CLOUDS.aws.uri }, storage.env);
  await run.waitForLine(/Listing again in 15s/);
  run.cancel();
  const { conclusion, outputs, log } = await run.finished;
  expect(outputs.verified).toBe("unknown");
  expect(conclusion).toBe("cancelled");
  expect(log).toContain("The step was cancelled before");
});

test("no file of the action leads to a file of the sub-action, whose SDKs are loaded one by one", () => {
  const leadsTo = (folder: string, file: string) => {
    const text = readFileSync(new URL(`../../dist/${folder}${file}`, import.meta.url), "utf8");
    return [...text.matchAll(/(?:\bfrom|\bimport(?: ?\()?) ?"(\.[^"]+)"/g)].map(([, to]) => to);
  };
  const action = ["index.js", "action.js", "action2.js", "rendezvous.js", "post/index.js"];
  expect(action.flatMap((file) => leadsTo("", file)).join()).not.toMatch(/verify|s3|blob|gcs/);
  const listing = readFileSync(new URL("../../dist/verify/inventory.js", import.meta.url), "utf8");
  expect([...listing.matchAll(/\bimport\("\.\/([\w-]+)\.js"\)/g)].map(([, name]) => name)).toEqual(
    expect.arrayContaining(["s3", "azure-blob", "gcs"]),
  );
  for (const file of ["index.js", "listing-worker.js", "inventory.js"]) {
    const text = readFileSync(new URL(`../../dist/verify/${file}`, import.meta.url), "utf8");
    expect(text).not.toMatch(/^import .* from "\.\/(?:s3|azure-blob|gcs)\.js"/m);
  }
});

/** A proxy for HTTPS that sends every connection to one server. */
class ConnectProxy {
  /** What it was asked to connect to. */
  readonly targets: string[] = [];
  readonly #sockets = new Set<Socket>();
  readonly #server = createServer();

  static async start(target: string): Promise<ConnectProxy> {
    const proxy = new ConnectProxy();
    proxy.#server.on("connect", ({ url = "" }, client: Socket) => {
      proxy.targets.push(url);
      const server = connect(Number(new URL(target).port), "127.0.0.1", () => {
        client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
        client.pipe(server).pipe(client);
      });
      for (const socket of [client, server]) {
        proxy.#sockets.add(socket);
        socket.on("error", () => {});
      }
    });
    await new Promise<void>((resolve) => proxy.#server.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
