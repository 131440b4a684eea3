import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { listen } from "../listen.ts";

/** A request that arrived, in the order of arrival. */
export interface StorageRequest {
  method: string;
  /** With the host that the client means, wherever it was sent. */
  url: URL;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface StorageResponse {
  status: number;
  headers?: Record<string, string>;
  body: string;
}

/** A service of a cloud on loopback. The vendors' SDKs are its clients, so they judge its protocol. */
export abstract class FakeServer {
  readonly requests: StorageRequest[] = [];
  /** Responds in place of the service; undefined leaves the request to the service. */
  fault: (request: StorageRequest, index: number) => StorageResponse | undefined = () => undefined;
  url = "";
  readonly #server: Server;

  constructor() {
    this.#server = createServer(async (incoming, outgoing) => {
      const { method = "", headers: received, url = "/" } = incoming;
      const request = {
        method,
        url: new URL(url, `http://${received.host}`),
        headers: received,
        body: await text(incoming),
      };
      const index = this.requests.push(request) - 1;
      const { status, headers, body } = this.fault(request, index) ?? this.respond(request);
      outgoing.writeHead(status, headers).end(body);
    });
  }

  async listen(): Promise<this> {
    this.url = `http://127.0.0.1:${await listen(this.#server)}`;
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  protected abstract respond(request: StorageRequest): StorageResponse;
}

/** A response in JSON. */
export function json(status: number, body: unknown): StorageResponse {
  return {
    status,
    headers: { "content-type": "application/json; charset=UTF-8" },
    body: JSON.stringify(body),
  };
}

/** A response in XML. */
export function xml(
  status: number,
  headers: Record<string, string>,
  body: string,
): StorageResponse {
  return {
    status,
    headers: { "content-type": "application/xml", ...headers },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}`,
  };
}

/** Text in XML. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** What a proxy or a portal responds in place of the service. */
export const HTML_PAGE: StorageResponse = {
  status: 200,
  headers: { "content-type": "text/html" },
  body: "<!DOCTYPE html><html><head><title>Sign in</title></head><body><p>Please <b>sign in</b></p></body></html>",
};
