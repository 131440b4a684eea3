import { createHash } from "node:crypto";
import { FakeServer } from "./fake-server.ts";

/** An object in a bucket. */
export interface FakeObject {
  key: string;
  bytes: number;
  etag: string;
  modifiedAt: Date;
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

/** An object storage on loopback. */
export abstract class FakeStorage extends FakeServer {
  /** Objects by their bucket. */
  readonly buckets = new Map<string, FakeObject[]>();
  pageSize = 1_000;

  /** What the environment of a step needs to reach this service with credentials. */
  abstract get env(): Record<string, string>;

  /** Writes an object, as a service does: the newest write wins. */
  put(bucket: string, key: string, bytes = 1_024, modifiedAt = new Date()): void {
    const etag = createHash("md5").update(`${key} ${bytes}`).digest("hex");
    const others = (this.buckets.get(bucket) ?? []).filter((object) => object.key !== key);
    this.buckets.set(bucket, [...others, { key, bytes, etag, modifiedAt }]);
  }

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
