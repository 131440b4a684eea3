import { DAY_MS } from "../../../src/util/clock.ts";
import { json, type StorageRequest, type StorageResponse } from "./fake-server.ts";
import { FakeStorage } from "./fake-storage.ts";

/** Google Cloud Storage's objects.list, also as an emulator, which gets no credentials. */
export class FakeGcs extends FakeStorage {
  static readonly host = "storage.googleapis.com";

  get env() {
    return { STORAGE_EMULATOR_HOST: this.url };
  }

  protected respond({ url, headers }: StorageRequest): StorageResponse {
    if (url.hostname === FakeGcs.host && headers.authorization === undefined) {
      return gcsError(
        401,
        "required",
        "Anonymous caller does not have storage.objects.list access.",
      );
    }
    const bucket = decodeURIComponent(
      /^(?:\/storage\/v1)?\/b\/([^/]+)\/o$/.exec(url.pathname)?.[1] ?? "",
    );
    const page = this.page({
      bucket,
      prefix: url.searchParams.get("prefix") ?? "",
      token: url.searchParams.get("pageToken") ?? undefined,
    });
    if (page === undefined) {
      return gcsError(404, "notFound", "The specified bucket does not exist.");
    }
    return json(200, {
      kind: "storage#objects",
      ...(page.next !== undefined && { nextPageToken: page.next }),
      ...(page.objects.length > 0 && {
        items: page.objects.map(({ key, bytes, etag, modifiedAt }) => ({
          name: key,
          size: String(bytes),
          etag,
          timeCreated: modifiedAt.toISOString(),
          updated: new Date(modifiedAt.getTime() + DAY_MS).toISOString(),
        })),
      }),
    });
  }
}

/** An error as the JSON API writes it. */
export function gcsError(code: number, reason: string, message: string): StorageResponse {
  return json(code, {
    error: { code, message, errors: [{ message, domain: "global", reason }] },
  });
}
