import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from "node:net";

/** A server on loopback that records its requests, and closes with all its connections. */
export interface Listening extends AsyncDisposable {
  url: URL;
  /** The requests that arrived, as `METHOD /path`. */
  requests: string[];
  connections: number;
}

/** Has a server listen on a port of loopback. */
export async function listen(
  server: Server,
  requests: string[],
  scheme: string,
): Promise<Listening> {
  const sockets = new Set<Socket>();
  const listening: Listening = {
    url: new URL("http://127.0.0.1"),
    requests,
    connections: 0,
    [Symbol.asyncDispose]: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
  server.on("connection", (socket: Socket) => {
    listening.connections += 1;
    socket.on("error", () => {});
    sockets.add(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.address() as AddressInfo;
  listening.url = new URL(`${scheme}://127.0.0.1:${port}`);
  return listening;
}

/** An HTTP server. */
export function serve(respond: RequestListener): Promise<Listening> {
  const requests: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    requests.push(`${request.method} ${request.url}`);
    respond(request, response);
  });
  return listen(server, requests, "http");
}

/** A server that handles each connection itself. */
export function serveTcp(respond: (socket: Socket) => void, scheme = "http"): Promise<Listening> {
  return listen(createTcpServer(respond), [], scheme);
}

/** The URL of a port that refuses connections. */
export async function deadUrl(): Promise<URL> {
  await using server = await serveTcp(() => {});
  return server.url;
}
