import { createHash } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** An object in a bucket. */
export interface FakeObject {
  key: string;
  bytes: number;
  etag: string;
  modifiedAt: Date;
}

/** A request that arrived, in the order of arrival. */
export interface StorageRequest {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
}

export interface StorageResponse {
  status: number;
  headers?: Record<string, string>;
  body: string;
}

/** A request for a page of a bucket's objects. */
interface ListRequest {
  bucket: string;
  prefix: string;
  /** Where the page starts, as the previous page said. */
  token: string | undefined;
}

/** A page, and where the next one starts. */
export interface FakePage {
  objects: readonly FakeObject[];
  next: string | undefined;
}

/** An object storage on loopback. The vendors' SDKs are its clients, so they judge its protocol. */
export abstract class FakeStorage {
  /** Objects by their bucket. */
  readonly buckets = new Map<string, FakeObject[]>();
  readonly requests: StorageRequest[] = [];
  pageSize = 1_000;
  /** Responds in place of the service; undefined leaves the request to the service. */
  fault: (request: StorageRequest, index: number) => StorageResponse | undefined = () => undefined;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((incoming, outgoing) => {
      const request = {
        method: incoming.method ?? "",
        url: new URL(incoming.url ?? "/", this.url),
        headers: incoming.headers,
      };
      const index = this.requests.push(request) - 1;
      const { status, headers, body } = this.fault(request, index) ?? this.respond(request);
      outgoing.writeHead(status, headers).end(body);
    });
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What the environment of a step needs to reach this service with credentials. */
  abstract get env(): Record<string, string>;

  /** Writes an object, as a service does: the newest write wins. */
  put(bucket: string, key: string, bytes = 1_024, modifiedAt = new Date()): void {
    const etag = createHash("md5").update(`${key} ${bytes}`).digest("hex");
    const others = (this.buckets.get(bucket) ?? []).filter((object) => object.key !== key);
    this.buckets.set(bucket, [...others, { key, bytes, etag, modifiedAt }]);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  protected abstract respond(request: StorageRequest): StorageResponse;

  /** The page that a request asks for; undefined without such a bucket. */
  protected page({ bucket, prefix, token }: ListRequest): FakePage | undefined {
    const all = this.buckets.get(bucket);
    if (all === undefined) return undefined;
    const start = Number(token ?? 0);
    const matching = prefix === "" ? all : all.filter(({ key }) => key.startsWith(prefix));
    const end = start + this.pageSize;
    return {
      objects: matching.slice(start, end),
      next: end < matching.length ? String(end) : undefined,
    };
  }
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
