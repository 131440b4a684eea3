import { createServer } from "node:http";
import { connect, type Socket } from "node:net";
import { listen } from "./listen.ts";

/** A proxy for HTTPS. It stands in for the names of all hosts: each leads to a server on loopback. */
export class ConnectProxy {
  /** What it was asked to connect to. */
  readonly targets: string[] = [];
  url = "";
  readonly #sockets = new Set<Socket>();
  readonly #server = createServer();

  /** @param serverOf returns the URL of the server for a name */
  static async start(serverOf: (hostname: string) => string): Promise<ConnectProxy> {
    const proxy = new ConnectProxy();
    proxy.#server.on("connect", ({ url = "" }, client: Socket) => {
      proxy.targets.push(url);
      const { port } = new URL(serverOf(new URL(`https://${url}`).hostname));
      const server = connect(Number(port), "127.0.0.1", () => {
        client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
        client.pipe(server).pipe(client);
      });
      for (const socket of [client, server]) {
        proxy.#sockets.add(socket);
        socket.on("error", () => {});
      }
    });
    proxy.url = `http://127.0.0.1:${await listen(proxy.#server)}`;
    return proxy;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
