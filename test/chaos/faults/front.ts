import { once } from "node:events";
import {
  type AddressInfo,
  connect,
  createServer,
  type Server,
  type Socket,
} from "node:net";
import { createServer as createTlsServer, type Server as Tls } from "node:tls";
import { selfSigned } from "./certificate.ts";

/**
 * What becomes of a new connection:
 *
 * - `open`: TLS, and then whatever the server behind says
 * - `refused`: nobody listens
 * - `untrusted`: TLS with a certificate that nothing trusts
 * - `plain`: no TLS, but the page of a web server
 * - `handshake-reset`, `handshake-silence`: TLS that is broken off, or never answered
 */
export type FrontMode =
  | "open"
  | "refused"
  | "untrusted"
  | "plain"
  | "handshake-reset"
  | "handshake-silence";

/** HTTPS in front of the sandbox, with all that can keep a request from ever being sent. */
export class Front {
  /** The certificate of `open`, for NODE_EXTRA_CA_CERTS. */
  readonly cert: string;
  /** All that was sent in the clear to whoever is no TLS server. */
  leaked = "";
  #mode: FrontMode = "open";
  #port = 0;
  readonly #behind: number;
  readonly #listener: Server;
  readonly #trusted: Tls;
  readonly #untrusted: Tls;
  readonly #sockets = new Set<Socket>();

  static async start(behind: string): Promise<Front> {
    const front = new Front(Number(new URL(behind).port));
    await front.#listen();
    return front;
  }

  private constructor(behind: number) {
    this.#behind = behind;
    const known = selfSigned();
    this.cert = known.cert;
    const relay = (socket: Socket) => this.#relay(socket);
    this.#trusted = createTlsServer(known, relay);
    this.#untrusted = createTlsServer(selfSigned(), relay);
    for (const tls of [this.#trusted, this.#untrusted])
      tls.on("tlsClientError", () => {});
    this.#listener = createServer((socket) => this.#accept(socket));
  }

  get port(): number {
    return this.#port;
  }

  /** Changes what becomes of new connections; those that stand go on. */
  async set(mode: FrontMode): Promise<void> {
    const listens = this.#mode !== "refused";
    this.#mode = mode;
    if (mode === "refused") this.#listener.close();
    else if (!listens) await this.#listen();
  }

  /** Breaks every connection, so that the next request needs a new one. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  async close(): Promise<void> {
    if (this.#mode !== "refused") this.#listener.close();
    this.cut();
  }

  async #listen(): Promise<void> {
    this.#listener.listen(this.#port, "127.0.0.1");
    await once(this.#listener, "listening");
    this.#port = (this.#listener.address() as AddressInfo).port;
  }

  #accept(socket: Socket): void {
    this.#sockets.add(socket);
    socket
      .on("error", () => {})
      .on("close", () => this.#sockets.delete(socket));
    switch (this.#mode) {
      case "open":
        this.#trusted.emit("connection", socket);
        return;
      case "untrusted":
        this.#untrusted.emit("connection", socket);
        return;
      case "plain":
        socket.on("data", (chunk) => {
          this.leaked += chunk.toString("latin1");
          socket.end("HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n");
        });
        return;
      case "handshake-reset":
        socket.once("data", () => socket.resetAndDestroy());
        return;
      case "handshake-silence":
        socket.resume();
        return;
      case "refused":
        // Was accepted by the kernel before it heard of the change.
        socket.resetAndDestroy();
    }
  }

  #relay(client: Socket): void {
    const server = connect(this.#behind, "127.0.0.1");
    for (const socket of [client, server]) socket.on("error", () => {});
    client.on("close", () => server.destroy());
    server.on("close", () => client.end());
    client.pipe(server).pipe(client);
  }
}
