import { readFileSync } from "node:fs";
import { connect, createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, type Server as Tls } from "node:tls";
import { listen } from "../../support/listen.ts";

/**
 * What happens to a new connection:
 *
 * - `open`: TLS, and then the server behind the proxy
 * - `refused`: nothing listens
 * - `untrusted`: TLS with a certificate that nothing trusts
 * - `plain`: no TLS, but the page of a web server
 * - `handshake-reset`, `handshake-silence`: TLS that is broken off, or left without a response
 */
export type ProxyMode =
  | "open"
  | "refused"
  | "untrusted"
  | "plain"
  | "handshake-reset"
  | "handshake-silence";

/** HTTPS in front of the simulated Zilliz Cloud, with all that can keep a request from being sent. */
export class TlsProxy {
  /** For NODE_EXTRA_CA_CERTS. */
  static readonly certificate = new URL("trusted.pem", import.meta.url);
  /** All that was sent in the clear. */
  leaked = "";
  #mode: ProxyMode = "open";
  #port = 0;
  readonly #target: number;
  readonly #listener: Server;
  readonly #trusted: Tls;
  readonly #untrusted: Tls;
  readonly #sockets = new Set<Socket>();

  static async start(target: string): Promise<TlsProxy> {
    const proxy = new TlsProxy(Number(new URL(target).port));
    await proxy.#listen();
    return proxy;
  }

  private constructor(target: number) {
    this.#target = target;
    this.#trusted = this.#tls(TlsProxy.certificate);
    this.#untrusted = this.#tls(new URL("untrusted.pem", import.meta.url));
    this.#listener = createServer((socket) => this.#accept(socket));
  }

  get url(): string {
    return `https://localhost:${this.#port}`;
  }

  /** Changes what happens to new connections; open ones go on. */
  async set(mode: ProxyMode): Promise<void> {
    const listens = this.#mode !== "refused";
    this.#mode = mode;
    if (mode === "refused") this.#listener.close();
    else if (!listens) await this.#listen();
  }

  /** Breaks every connection, so that the next request needs a new one. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  close(): void {
    if (this.#mode !== "refused") this.#listener.close();
    this.cut();
  }

  #tls(file: URL): Tls {
    const pem = readFileSync(file, "utf8");
    return createTlsServer({ cert: pem, key: pem }, (socket) => this.#relay(socket)).on(
      "tlsClientError",
      () => {},
    );
  }

  async #listen(): Promise<void> {
    this.#port = await listen(this.#listener, this.#port);
  }

  #accept(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on("error", () => {}).on("close", () => this.#sockets.delete(socket));
    switch (this.#mode) {
      case "open":
        return void this.#trusted.emit("connection", socket);
      case "untrusted":
        return void this.#untrusted.emit("connection", socket);
      case "plain":
        socket.on("data", (chunk) => {
          this.leaked += chunk.toString("latin1");
          socket.end("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n");
        });
        return;
      case "handshake-silence":
        return void socket.resume();
      case "handshake-reset":
        return void socket.once("data", () => socket.resetAndDestroy());
      case "refused":
        // The kernel accepted it before it knew of the change.
        socket.resetAndDestroy();
    }
  }

  #relay(client: Socket): void {
    const server = connect(this.#target, "127.0.0.1");
    for (const socket of [client, server]) socket.on("error", () => {});
    client.on("close", () => server.destroy());
    server.on("close", () => client.end());
    client.pipe(server).pipe(client);
  }
}
